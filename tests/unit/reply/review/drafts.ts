/** What the tests of the lamps share: four messages of different moods, and a draft that answers one of them. */
import type { Review } from "../../../../lib/reply/review/result.ts";
import { review } from "../../../../lib/reply/review/review.ts";
import { type Answered, answeredOf, type Scene, sceneOf } from "../../../../lib/reply/review/scene.ts";
import { read } from "../../../evaluation/model.ts";

export const LATE =
  "I have been waiting five weeks for the replacement dishwasher and I am washing up by hand for four kids every night. I called three times and nobody rang back. When does it come?";
export const GRIEF =
  "My late wife's phone contract is still being charged. I sent the certificate in March. Please close it, I can't keep getting these letters with her name.";
export const QUESTION = "Hello, do you have the walking boots in size 44 and can I pick them up in Leeds?";
export const PRAISE =
  "The new tent is brilliant, kept us dry through two storms in Wales! Thank you so much.";

const understand = (message: string): Answered => answeredOf({ message, reading: read(message) }, "Ann");
const understood = new Map([LATE, GRIEF, QUESTION, PRAISE].map((message) => [message, understand(message)]));

function answers(message: string | null): Answered | null {
  return message === null ? null : (understood.get(message) ?? understand(message));
}

/** The scene of a draft that answers a message of Ann's; null for a new mail. */
export function answering(message: string | null, draft: string): Scene {
  return sceneOf({ draft, answers: answers(message), customerName: "Ann" });
}

/** The whole review of it. */
export function reviewed(message: string | null, draft: string, muted?: ReadonlySet<string>): Review {
  return review({ draft, answers: answers(message), customerName: "Ann" }, muted);
}

/** Texts that are no drafts a person would write; each must cost bounded time and never throw. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["blanks alone", " \n\t\n "],
  ["one long word", "a".repeat(60_000)],
  ["10,000 exclamation marks", "!".repeat(10_000)],
  ["unclosed tags", "<div ".repeat(8_000)],
  ["unclosed comments", `<b>x</b>${"<!--".repeat(8_000)}`],
  ["unclosed quotes", `<p>x</p>${"<blockquote>".repeat(3_000)}`],
  ["fields in fields", "{{[<".repeat(8_000)],
  ["the beginning of a deed again and again", "i have just now also ".repeat(4_000)],
  [
    "the beginning of a feeling again and again",
    "i can really truly so understand, i'm so very ".repeat(2_000),
  ],
  ["emoji", "😀👩‍👩‍👧".repeat(4_000)],
  ["halves of emoji", "\ud83d".repeat(3_000)],
  ["very many lines", "x\n".repeat(8_000)],
  ["controls", "\u0000\u202e\u200b".repeat(5_000)],
];
