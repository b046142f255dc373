import { describe, expect, it } from "vitest";
import { review } from "../../../../lib/reply/review/review.ts";
import { read } from "../../tone/reader.ts";

/** What good agents write: words that come near to a rule's and are fine. */
const REPLIES: readonly { to: string; message: string; drafts: readonly string[] }[] = [
  {
    to: "an upset customer",
    message: "My parcel is late again and nobody answers my calls. This is unacceptable, I am furious.",
    drafts: [
      "I'm sorry, two missed calls and a late parcel is a poor show. I've asked the depot to bring it today between 4 and 6, and I'll ring you at 6 to hear if it came.",
      "Hello,\n\nI've checked with the driver. Could you tell me whether the gate was open? If it is easier, I can have it left at the shop next door.",
      "You should have had this on Monday, and I'm sorry you didn't. You'll get a text when the van leaves.",
      "I can't bring it today, but I can have it with you by noon tomorrow, or refund it now. Which would you like?",
      "You didn't do anything wrong. The label came off in our depot.",
      "I've refunded the £12.50, it shows in 3 days. You don't need to send anything back.",
      "You were told three times that it was on its way, and it wasn't. That is our mistake.",
      "I understand that a third call is the last thing you want, so I'll write instead. You don't have to do anything.",
      "The parcel has been stuck at the border since Friday because a customs form was missing from our side. I've sent it today.",
      "As you wrote, nobody rang. I've spoken to the team leader, Jo, and she will call you by 5 pm.",
      "I've put the new one in the post with DPD (tracking 1550 221). It's 100% cotton like the first.",
      "If you had asked me on Monday I could have told you, but you shouldn't have had to ask.",
      "I promise to call you at 9, whatever I find.",
      "I promised you a call on Friday and I didn't ring. I'm sorry.",
      "So sorry about this. The driver went to 12 Elm Road instead of 21.",
      "I'm glad you told me. The parcel is back at the depot and it comes tomorrow. I hope the evening with your parents goes well.",
      "I have read your message carefully. You ask two things.",
      "The warranty covers the motor for 5 years, so the repair costs you nothing.",
      "Your contract runs until May, and I've noted that you don't want it renewed.",
      "Under the law you have 14 days to change your mind, so I've cancelled it and the money is on its way.",
      "We lost your parcel, and I'm the one who'll put it right. We have a new one ready and I'll drive it over myself.",
      "I'm working on it with our IT team and will write to you by Thursday noon, also if there's nothing new.",
      "I've found what happened: the code WINTER24 expired on the 3rd. I've taken the 10% off by hand.",
      "In my last message I gave you the wrong date. It is Friday the 8th, not the 7th.",
      "I actually called the driver myself to hear what happened.",
      "Nothing about this was your fault.",
      "Here is what I can do: a new one by Saturday, or your money back today. Just tell me which.",
      "The part is in stock now. Please send me a photo of the label and I'll pick the right one.",
      "I won't be able to reach the depot before 8 tomorrow. I'll ring them then and write to you by 9.",
      "Your refund of €40 was sent to your bank this morning. If it isn't there on Thursday, reply here and I'll chase it.",
      "I cannot imagine how annoying that queue was, and I would be annoyed too. It's booked for Tuesday at 10.",
      "It arrived at the PO box in Leeds at 9 AM. The GPS shows it. I've asked for it to be moved to your house today.",
      "Could you restart the router once more? I know you've done it before; this time I'm watching the line from here.",
      "You can keep the first one. I've stopped the second payment and you will see only one on your statement.",
      "But there is a way: I can change the address until 6 tonight.",
      "The manual says otherwise, and it's wrong. Thank you for finding that.",
      "You're right, and I'm sorry. The best I can do today is a van at 7.",
      "I'd like to offer you a voucher of £10 for the wasted morning.",
      "Have a good weekend, and I hope the party goes well.",
      "The technician needs somebody at home between 8 and 10. Is that possible, or shall I look for an evening?",
      "You need only sign the slip, no form.",
      "I want to be honest: I don't know yet why it happened. I'll tell you by Friday.",
      "The fee should not have been charged. It's gone.",
      "You mentioned that you called twice. I can see both calls, and nobody followed up.",
      "I have taken this to my manager, Ms Hill. She will write to you by Wednesday.",
      "No refund is needed on your side, I've cancelled the order.",
      "I've asked our warehouse in Milton Keynes to check the shelf. They can't find it, so I've ordered a new one from Italy.",
    ],
  },
  {
    to: "a worried customer",
    message: "My account is locked and I'm really worried about my money. What happened?",
    drafts: [
      "Your money is where it was: nothing has left the account since Monday. I locked it because of a login from abroad.",
      "You did the right thing. Please don't click on the link again. I'll call you at 3.",
      "To unlock it, choose a new password at the login page. You should see your balance straight away.",
      "Don't worry about the deadline, I've moved it to the 30th.",
      "If anything looks odd, call me on 0113 555 0123. I'm here until 8 pm.",
      "The account was locked by our system because of three wrong passwords. I've opened it again. Could you try once more and tell me if it works?",
    ],
  },
  {
    to: "a plain question",
    message: "Do you deliver to Malta and how long does it take?",
    drafts: [
      "Yes, we do. It takes 5 to 7 working days and costs €9.",
      "Hi,\n\nYes! We deliver to Malta every Tuesday, it takes about a week. Happy shopping!",
      "We don't deliver to Malta yet, but our partner in Valletta has most of our range.",
      "You need to choose Malta at checkout; the price appears then.",
      "Please choose Malta in the list at the checkout. I'm happy to help if it doesn't show.",
      "Actually, it's quicker than it says on the site: three days. 🙂",
      "We are sending parcels there every Monday. Great news for Gozo: we go there too!",
    ],
  },
  {
    to: "a glad customer",
    message: "The cake was wonderful, thank you so much! Everybody loved it.",
    drafts: [
      "Hi!\n\nThat made my day 🎉 Thank you so much! I've read it out in the kitchen. Have a fantastic weekend!",
      "We're so glad you loved it!! Please send us a photo. Please tag us!",
      "So happy to read this. But of course we'd love to bake for you again!",
      "Thank you for your kind words. We're thrilled!",
    ],
  },
  {
    to: "a bereaved customer",
    message: "My husband died on 2 March. Please stop his newspaper subscription.",
    drafts: [
      "I'm very sorry about your husband. I've stopped the newspaper from today, and there is nothing to pay. You don't need to send anything.\n\nMarta",
      "Please accept my condolences. The subscription in his name is closed. The last two bills are cancelled.",
      "I am so sorry for your loss. The newspaper has stopped, and I have taken his name off our list so that nothing more will come.",
    ],
  },
];

/** Rules that ask for the customer's own matter: these replies answer no real one. */
const NEED_THE_MATTER = new Set(["wrong-name", "missing-name", "already-answered", "echo-content"]);

describe.each(REPLIES)("a good reply to $to", ({ message, drafts }) => {
  it.each(drafts)("%s", (draft) => {
    const { findings } = review(
      { draft, answers: { message, reading: read(message) }, customerName: null },
      NEED_THE_MATTER,
    );
    expect(findings.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });
});
