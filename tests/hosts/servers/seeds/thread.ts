/** One long conversation: each answer quotes everything before it, as mail programs do. */
import { DESK, type Person, quoted, type Seed } from "./seed.ts";

const AISHA: Person = { name: "Aisha Bello", address: "aisha.bello@customer.example" };
const subject = "Parcel has not arrived";

const first = `Dear support,

My parcel (order #50117) was supposed to arrive on Tuesday. The tracking
page has said "in transit" for six days. It is a birthday present for
Saturday. Can you tell me where it is?

Aisha Bello
`;

const second = `Hello Aisha,

thank you for writing, and I am sorry the parcel is late. I have opened a
trace with the carrier and will write to you by tomorrow noon.

Nora

On Thu, 19 Nov 2026 at 13:00, Aisha Bello <aisha.bello@customer.example> wrote:
${quoted(first)}
`;

const third = `Hello Nora,

it is now past noon and I have heard nothing. I'm getting quite disappointed
to be honest. Saturday is tomorrow. Could you please either send a new one by
express or cancel the order and give me my money back?

Aisha

On Thu, 19 Nov 2026 at 14:00, Nora Support <support@desk.test> wrote:
${quoted(second)}
`;

const fourth = `Hello Aisha,

you are right, I promised an answer by noon and did not keep it. I am asking
the warehouse whether express is still possible today.

Nora

On Fri, 20 Nov 2026 at 11:00, Aisha Bello <aisha.bello@customer.example> wrote:
${quoted(third)}
`;

const fifth = `Nora,

it is four o'clock and still no word. The party is tomorrow at ten and I have
no present for my son. Please just tell me one thing: will it come or not?

Aisha

On Fri, 20 Nov 2026 at 12:00, Nora Support <support@desk.test> wrote:
${quoted(fourth)}
`;

export const THREAD: Seed[] = [
  { id: "thread", tries: "first mail of a conversation", from: AISHA, subject, hours: -19, text: first },
  {
    id: "thread-2",
    tries: "the agent's answer, in Sent",
    from: DESK,
    to: AISHA,
    subject: `Re: ${subject}`,
    hours: -18,
    answers: "thread",
    text: second,
  },
  {
    id: "thread-3",
    tries: "disappointment over a broken promise, above a quoted history",
    from: AISHA,
    subject: `Re: ${subject}`,
    hours: 3.5,
    answers: "thread-2",
    text: third,
  },
  {
    id: "thread-4",
    tries: "the agent's second answer, in Sent",
    from: DESK,
    to: AISHA,
    subject: `Re: ${subject}`,
    hours: 4.5,
    answers: "thread-3",
    text: fourth,
  },
  {
    id: "thread-5",
    tries: "the message to answer: one short question above four quoted levels",
    from: AISHA,
    subject: `Re: ${subject}`,
    hours: 8.5,
    answers: "thread-4",
    text: fifth,
  },
];
