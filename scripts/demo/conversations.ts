/** The sample conversations of the demo inbox, written for this project. All people and addresses are made up. */

export interface DemoMessage {
  id: string;
  direction: "customer" | "agent";
  name: string;
  address: string;
  time: string;
  text: string;
}

export interface DemoConversation {
  id: string;
  subject: string;
  messages: DemoMessage[];
}

const AGENT = {
  direction: "agent",
  name: "Nora, Harbour & Pine",
  address: "support@harbourpine.example",
} as const;

function from(name: string, address: string, time: string, id: string, text: string): DemoMessage {
  return { id, direction: "customer", name, address, time, text };
}

export const conversations: DemoConversation[] = [
  {
    id: "1",
    subject: "Third time I'm writing about my refund",
    messages: [
      from(
        "Derek Olsen",
        "derek.olsen@customer.example",
        "Today, 08:12",
        "1a",
        "This is the third time I'm writing and nobody answers.\n\nYou charged my card twice for order #48213 on 14 November. I want the second charge refunded today. Can you tell me why this happened?\n\nIf I don't hear back by tomorrow I will dispute it with my bank.\n\nDerek Olsen",
      ),
    ],
  },
  {
    id: "2",
    subject: "Parcel has not arrived",
    messages: [
      from(
        "Aisha Bello",
        "aisha.bello@customer.example",
        "Thu, 13:00",
        "2a",
        'Dear support,\n\nmy parcel (order #50117) was supposed to arrive on Tuesday. The tracking page has said "in transit" for six days. It is a birthday present for Saturday. Can you tell me where it is?\n\nAisha Bello',
      ),
      {
        ...AGENT,
        id: "2b",
        time: "Thu, 14:10",
        text: "Hello Aisha,\n\nthank you for writing. I have opened a trace with the carrier and will write to you by tomorrow noon.\n\nNora",
      },
      from(
        "Aisha Bello",
        "aisha.bello@customer.example",
        "Fri, 15:41",
        "2c",
        "Hello Nora,\n\nit is now past noon and I have heard nothing. I'm getting quite disappointed to be honest. Saturday is tomorrow. Could you please either send a new one by express or cancel the order and give me my money back?\n\nAisha\n\nOn Thu, 19 Nov 2026 at 14:10, Nora wrote:\n> Hello Aisha,\n>\n> thank you for writing. I have opened a trace with the carrier and will\n> write to you by tomorrow noon.",
      ),
    ],
  },
  {
    id: "3",
    subject: "Strange login, is my account safe?",
    messages: [
      from(
        "Tomás Herrera",
        "tomas.herrera@customer.example",
        "Today, 07:30",
        "3a",
        "Hi, I just got an email from you saying there was a login to my account from Hanoi. I have never been there. I'm really worried, my daughter's photos and my bank details are in there. Has somebody stolen my password? What do I need to do right now?\n\nPlease answer quickly.\n\nTomás",
      ),
    ],
  },
  {
    id: "4",
    subject: "Where did the invoices go?",
    messages: [
      from(
        "Margaret Whitfield",
        "m.whitfield@customer.example",
        "Wed, 10:02",
        "4a",
        'Hello,\n\nsorry to bother you but I really don\'t understand the new website. Where did the invoices go? I clicked on "Account" and then "Billing" but it only shows my card number. My accountant needs the invoice from September and October. Do I have to upgrade to see them?\n\nKind regards,\nMargaret',
      ),
    ],
  },
  {
    id: "5",
    subject: "Thank you!",
    messages: [
      from(
        "Priya Raman",
        "priya@bluefinch.example",
        "Today, 09:05",
        "5a",
        "Hi Nora,\n\njust wanted to say thank you so much. The fix you suggested worked right away and our whole team is back online. You saved our launch day!\n\nBest,\nPriya",
      ),
    ],
  },
  {
    id: "6",
    subject: "Delivery address for order 4711",
    messages: [
      from(
        "Jonas Keller",
        "jonas.keller@customer.example",
        "Tue, 16:20",
        "6a",
        "Hello, please deliver order 4711 to Hafenstrasse 12, 20457 Hamburg instead of the billing address. Thanks, Jonas Keller",
      ),
    ],
  },
  {
    id: "7",
    subject: "Rechnung Oktober",
    messages: [
      from(
        "Ulrike Sander",
        "ulrike.sander@kunde.example",
        "Mon, 11:48",
        "7a",
        "Guten Tag,\n\nich warte seit zwei Wochen auf die Rechnung für Oktober und habe keine Antwort bekommen. Bitte schicken Sie sie mir bis Freitag.\n\nMit freundlichen Grüßen\nUlrike Sander",
      ),
    ],
  },
  {
    id: "8",
    subject: "Refund has arrived, one more question",
    messages: [
      from(
        "Derek Olsen",
        "derek.olsen@customer.example",
        "Today, 11:30",
        "8a",
        "Hi Nora, the refund is there, thanks for sorting it out. One more question: will the next invoice show the right amount?\n\nDerek",
      ),
    ],
  },
];
