/** Mails that differ in what the customer feels, from anger to thanks, and in what is only fact. */
import { DEREK, type Seed } from "./seed.ts";

export const FEELINGS: Seed[] = [
  {
    id: "angry",
    tries: "anger, a deadline and threats; plain text; Derek's first mail",
    from: DEREK,
    subject: "CHARGED TWICE for order #48213 - third time I am writing!!",
    hours: 1,
    text: `This is the THIRD time I am writing to you and nobody answers!!!

You charged my card twice on Nov 14 (2 x 89.90 EUR) for order #48213. I want the second charge refunded TODAY, not "in 5-10 business days". I have been a customer for four years and this is honestly the worst service I have seen. If I don't hear back by tomorrow I will dispute it with my bank and leave a review everywhere.

Derek Olsen
+45 20 11 22 33
`,
  },
  {
    id: "confused",
    tries: "confusion and several questions; HTML with a text part",
    from: { name: "Margaret Whitfield", address: "m.whitfield@customer.example" },
    subject: "Can't find where to download my invoice?",
    hours: 2,
    text: `Hello,

sorry to bother you but I really don't understand the new website. Where did the invoices go? I clicked on "Account" and then "Billing" but it only shows my card number. My accountant needs the invoice from September AND October. Do I have to upgrade to see them? Or is it somewhere else?

I'm not very good with computers, so please explain step by step.

Kind regards,
Margaret
`,
    html: `<html><head><style>p{margin:0 0 10px 0;font-family:Calibri,sans-serif;font-size:11pt} .x{color:red}</style></head><body>
<p>Hello,</p><p>sorry to bother you but I <b>really</b> don't understand the new website. Where did the invoices go? I clicked on &quot;Account&quot; and then &quot;Billing&quot; but it only shows my card number. My accountant needs the invoice from <u>September AND October</u>. Do I have to upgrade to see them? Or is it somewhere else?</p>
<p>I'm not very good with computers, so please explain step by step.</p><p>Kind regards,<br>Margaret</p></body></html>`,
  },
  {
    id: "thankful",
    tries: "thanks only, with a signature and a legal footer",
    from: { name: "Priya Raman", address: "priya@bluefinch.example" },
    subject: "Thank you!",
    hours: 3,
    text: `Hi Nora,

just wanted to say thank you so much - the fix you suggested worked right away and our whole team is back online. You saved our launch day :)

Best,
Priya
--${" "}
Priya Raman | Head of Ops, Bluefinch Ltd
This e-mail is confidential. If you received it in error, please delete it.
`,
  },
  {
    id: "worried",
    tries: "worry and urgency; a name outside ASCII",
    from: { name: "Tomás Herrera", address: "tomas.herrera@customer.example" },
    subject: "Strange login from Vietnam?? is my account safe",
    hours: 4,
    text: `Hi, I just got an email from you saying there was a login to my account from Hanoi. I have never been there. I'm really worried, my daughter's photos and my bank details are in there. Has somebody stolen my password? What do I need to do right now? Should I call my bank?

Please answer quickly.

Tomás
`,
  },
  {
    id: "facts",
    tries: "information without any feeling: nothing may light up",
    from: { name: "Ivan Petrov", address: "ivan.petrov@customer.example" },
    subject: "Order 4711, delivery address changed",
    hours: 16,
    text: `Hello,

order 4711: the delivery address has changed. New address: Linden Street 8, 1017 Amsterdam. The rest of the order stays as it is.

Ivan Petrov
`,
  },
  {
    id: "facts-complaint",
    tries: "a complaint told in facts alone, without a word of feeling",
    from: { name: "Grace Nakamura", address: "grace.nakamura@customer.example" },
    subject: "Ticket 88213",
    hours: 17,
    text: `I reported the broken hinge on 2 November. On 6 November I was told that a replacement had been sent. On 13 November I was told the same again. It is now the 21st and nothing has come. This is my fourth message.

Grace Nakamura
`,
  },
  {
    id: "angry-next",
    tries: "Derek's next mail: relieved, one open question; notes and journey must follow him here",
    from: DEREK,
    subject: "Refund has arrived - one more question",
    hours: 30,
    text: `Hi Nora,

the refund for the second charge is on my account now, thanks for sorting it out so fast. One thing left: will the invoice for order #48213 be corrected too? My accountant still sees both charges.

Derek
`,
  },
];
