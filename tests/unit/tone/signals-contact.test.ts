import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { findCues } from "../../../lib/tone/cue.ts";
import { contactHistory } from "../../../lib/tone/signals/contact-history.ts";
import { contactLookalikes } from "../../../lib/tone/signals/contact-lookalikes.ts";
import { sarcasm } from "../../../lib/tone/signals/sarcasm.ts";

const CUES = [...contactHistory, ...contactLookalikes, ...sarcasm];
const found = (text: string): string[] => findCues(sentencesOf(text), CUES).map((hit) => hit.cue);

/** Per cue: messages that show it, and lookalikes that don't. */
type Examples = Record<string, { shows: readonly string[]; lookalikes: readonly string[] }>;

const CONTACT: Examples = {
  "contact.dated": {
    shows: [
      "I wrote to the office on the 7th.",
      "We reported the leak in March.",
      "I have emailed you about the boiler last week.",
      "On 14 April we phoned your branch.",
      "I've sent the scan to your team three days ago.",
    ],
    lookalikes: ["I would like to book on the 7th.", "We ordered it last week.", "Please ring me on Monday."],
  },
  "contact.log": {
    shows: [
      "3 May: phoned, was promised a visit.",
      "12 June no reply.",
      "I claimed on the 4th and again on the 19th.",
    ],
    lookalikes: ["Delivery on 3 May, please.", "We arrive on 12 June and leave on 14 June."],
  },
  "contact.trying": {
    shows: [
      "I have tried to get this corrected.",
      "I've been asking for a month.",
      "We went back and forth over it.",
      "All to no avail.",
    ],
    lookalikes: ["I tried the soup.", "I have been very happy here."],
  },
  "contact.callback": {
    shows: [
      "He said he would ring me back.",
      "They were going to look into it.",
      "It was passed on to accounts.",
      "I never got a callback.",
    ],
    lookalikes: ["Please ring me on this number.", "I passed the exam."],
  },
  "contact.unanswered": {
    shows: [
      "Nobody has got back to me.",
      "I haven't heard anything back.",
      "You are ignoring my question.",
      "After that, two weeks of silence.",
    ],
    lookalikes: ["Nobody was hurt.", "I have a question about the answer in your guide."],
  },
  "contact.handedRound": {
    shows: [
      "Sales sent me to billing.",
      "I had five different people on the line.",
      "Another template.",
      "I have to explain it from the beginning.",
      "There is no record of it.",
    ],
    lookalikes: ["A table for five people.", "I sent it to my sister.", "Can I have a different colour?"],
  },
  "contact.outcome": {
    shows: ["You rejected it.", "My claim was denied.", "The ticket was closed.", "The noise: it came back."],
    lookalikes: ["The shop was closed.", "Can you reply?"],
  },
  "contact.replied": {
    shows: [
      "Thanks for getting back to me.",
      "Thank you for your quick reply.",
      "Cheers for sorting that.",
      "Will try that tonight.",
      "The refund has arrived.",
    ],
    lookalikes: ["Thanks in advance.", "Thank you for a lovely evening.", "I will do the dishes."],
  },
  "contact.staffSaid": {
    shows: [
      "The dealer says it is fine.",
      "Your call centre lady is telling me something else.",
      "Support told me to restart.",
    ],
    lookalikes: ["My wife says it is fine.", "Do you have a chat?"],
  },
  "contact.tries": {
    shows: [
      "I rang at 9, at 11 and at 2.",
      "I told the desk four times.",
      "I left a message in the app.",
      "Nothing till today.",
    ],
    lookalikes: ["We open at 9.", "I come four times a week."],
  },
  "contact.reminds": {
    shows: [
      "As I already said, it is the left one.",
      "Further to my letter",
      "Read my previous messages.",
      "How many more times?",
    ],
    lookalikes: ["As you can see, it is the left one.", "How many are in a box?"],
  },
  "contact.handedIn": {
    shows: [
      "I uploaded the passport twice.",
      "You have all my documents.",
      "I did what you asked.",
      "I've explained this to three people.",
    ],
    lookalikes: ["I brought a friend.", "Can you explain the form?"],
  },
};

const FIRST: Examples = {
  "first.toOthers": {
    shows: ["I told my neighbour about it.", "We called the police.", "My wife says hello."],
    lookalikes: ["I told your office about it.", "We called the shop."],
  },
  "first.onSpot": {
    shows: ["The driver laughed.", "We stood at the till.", "I told the waiter."],
    lookalikes: ["The manager wrote to me.", "Your office said no."],
  },
  "first.contact": {
    shows: ["Just a quick question.", "I would like to order two.", "Do you have it in blue?"],
    lookalikes: ["I question that.", "I ordered two."],
  },
};

const SARCASM: Examples = {
  "sarcasm.idiom": {
    shows: ["Lucky me.", "Who could have guessed?", "So thoughtful of you to wait.", "Do I get a medal?"],
    lookalikes: [
      "I was lucky to get a seat.",
      "Could you guess the weight?",
      "The staff were so thoughtful.",
    ],
  },
  "sarcasm.harm": {
    shows: [
      "Thanks so much for losing my suitcase.",
      "Great, another invoice.",
      "Loved waiting in the rain.",
      "Brilliant, so the lift is broken.",
    ],
    lookalikes: ["Thanks for helping my mother.", "Great, but another size please.", "We loved the room."],
  },
  "sarcasm.praiseAlone": {
    shows: ["It is cold again. Genius.", "No towels. Very minimalist."],
    lookalikes: ["The tour was brilliant from start to end."],
  },
  "sarcasm.quotedPraise": {
    shows: ['Love the new "express" lane.', 'So this is "fully insured".'],
    lookalikes: ["Love the new express lane.", 'He said "come at nine".'],
  },
  "sarcasm.mockThanks": {
    shows: ["Allow me to congratulate you.", "I had the pleasure of waiting for an hour.", "Ten out of ten."],
    lookalikes: ["Allow me a question.", "It was a pleasure."],
  },
};

for (const [family, examples] of Object.entries({
  contact: CONTACT,
  "first contact": FIRST,
  sarcasm: SARCASM,
})) {
  describe(`cues of ${family}`, () => {
    for (const [name, { shows, lookalikes }] of Object.entries(examples)) {
      for (const text of shows) it(`${name}: ${text}`, () => expect(found(text)).toContain(name));
      for (const text of lookalikes)
        it(`${name}, not: ${text}`, () => expect(found(text)).not.toContain(name));
    }
  });
}

describe("cues of contact history", () => {
  it("all have examples", () => {
    expect(Object.keys(CONTACT).sort()).toEqual(contactHistory.map((cue) => cue.name).sort());
  });

  it("stay silent on a first enquiry", () => {
    const text = "Hello, I would like to know whether you open on Monday and what a cut costs. Thank you!";
    expect(findCues(sentencesOf(text), contactHistory)).toEqual([]);
  });
});
