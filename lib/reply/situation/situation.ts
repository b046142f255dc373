/** Everything that the parts need to know about a message, worked out once. */
import { cleanMessage } from "../../text/cleaning.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { type AskToAnswer, asksToAnswer } from "../asks/asks.ts";
import type { Need, Register } from "../phrases/phrase.ts";
import { againIn } from "../restate/again.ts";
import { goodNewsIn } from "../restate/good-news.ts";
import type { Restatement } from "../restate/restate.ts";
import { restatementFor } from "../restate/restatement.ts";
import { DEALING, praisedIn, praisedPersonIn, topicOf } from "../restate/topic.ts";
import { PLAIN_STYLE, type StyleGuide } from "../style-guide.ts";
import { deadlineIn } from "./deadline.ts";
import { type Frame, frameOf, needsColleague } from "./frame.ts";
import { despairIn, type Hardship, hardshipIn, lossIn } from "./hardship.ts";
import { hash } from "./hash.ts";
import { greetingName } from "./name.ts";
import { needsOf } from "./needs.ts";
import { registerOf } from "./register.ts";
import { type Stake, stakeOf } from "./stake.ts";
import { type Theme, themeOf } from "./theme.ts";

export interface SuggestInput {
  /** The message as the agent sees it, any text, also empty. */
  message: string;
  reading: ToneReading;
  /** The name as the help desk shows it, in any form; null where it shows none. */
  customerName: string | null;
  /** What the owner has settled. Left out: `PLAIN_STYLE`. */
  style?: StyleGuide;
  /** The customer's known preference, over what their message shows. */
  register?: Register;
  /** Ids of openings offered lately (`openingIdsOf`): others are taken if others fit. */
  recent?: readonly string[];
}

export interface Situation {
  message: string;
  reading: ToneReading;
  frame: Frame;
  register: Register;
  hardship: Hardship;
  theme: Theme | null;
  stake: Stake | null;
  /** Of the mood, 0-3; low where the mood is in doubt, so that the words are not too strong. */
  intensity: number;
  asks: AskToAnswer[];
  needs: ReadonlySet<Need>;
  /** What fills the `[slots]` of phrases. */
  slots: Readonly<Record<string, string>>;
  colleague: boolean;
  foreign: boolean;
  style: StyleGuide;
  recent: ReadonlySet<string>;
  /** Picks among equally fitting phrases; the same for the same message. */
  seed: number;
}

/** In a calm message the thing to name is the one they ask about, not any other that they mention. */
function asksAbout(topic: string | null, reading: ToneReading, frame: Frame): boolean {
  if (topic === null || reading.asks.length === 0 || (frame !== "neutral" && frame !== "careful"))
    return true;
  const head = topic.split(" ").at(-1)?.toLowerCase() ?? "";
  const asked = reading.asks.map((ask) => ask.text.toLowerCase()).join(" ");
  return asked.includes(head) || /\d/.test(head) || !DEALING.test(asked);
}

/**
 * "You paid for next day" is not what somebody upset wrote for: where no clause could be found that holds the trouble, the
 * thing it is about, or the agent's own words, are the truer opening.
 */
function besideTheMatter(
  told: Restatement | null,
  topic: string | null,
  { problem }: ToneReading,
  frame: Frame,
): boolean {
  if (told === null || told.trouble || frame !== "upset") return false;
  return topic !== null || problem === null;
}

/** Frames that bear no casual words, whatever the customer likes. */
const GRAVE: ReadonlySet<Frame> = new Set<Frame>(["tender", "formal", "boundary"]);

function registerFor({ message, register }: SuggestInput, frame: Frame, name: string | null): Register {
  if (frame === "tender") return "formal";
  const known = register ?? registerOf(message, name);
  return known === "casual" && GRAVE.has(frame) ? "plain" : known;
}

/** Reads out of a message all that a reply can build on. Never throws; what is in doubt is left out. */
export function situationOf(input: SuggestInput): Situation {
  const { message, reading } = input;
  const own = cleanMessage(message).text;
  const frame = frameOf(message, reading);
  const despair = despairIn(own, reading.forPerson);
  // Nothing that somebody in despair wrote is handed back to them.
  const told = despair ? null : restatementFor(message, reading, frame);
  const named = despair ? null : topicOf(message, reading);
  const topic = asksAbout(named, reading, frame) ? named : null;
  const fact = besideTheMatter(told, topic, reading, frame) ? null : told;
  const asks = asksToAnswer(message, reading);
  const name = greetingName(input.customerName);
  const slots: Record<string, string> = {};
  const fill = (slot: string, words: string | null | undefined): void => {
    if (words !== null && words !== undefined && words !== "") slots[slot] = words;
  };
  // The phrase brings its own stop: a quotation at the end of their words needs none.
  const clause = fact?.clause.replace(/[.,;](["”'’])$/, "$1") ?? "";
  fill("fact", clause);
  fill("Fact", clause.charAt(0).toUpperCase() + clause.slice(1));
  fill("topic", topic);
  fill("name", name);
  if (frame === "pleased") {
    const person = praisedPersonIn(message);
    fill("who", person);
    fill("praise", person === null ? praisedIn(message, reading) : `${person}'s help`);
    fill("good", goodNewsIn(message, reading));
  }
  if (frame === "upset" && reading.repeatContact) fill("again", againIn(own));
  if (frame === "tender" || frame === "formal") fill("loss", lossIn(own));
  if (frame === "upset" && reading.urgency >= 2) fill("deadline", deadlineIn(own));
  const heavy = frame === "upset" || frame === "unsure";
  return {
    message,
    reading,
    frame,
    register: registerFor(input, frame, name),
    hardship: despair ? "other" : hardshipIn(own),
    theme: frame === "upset" ? themeOf(own) : null,
    stake: heavy && reading.intensity > 0 ? stakeOf(own) : null,
    intensity: reading.sure && frame === reading.mood ? reading.intensity : Math.min(1, reading.intensity),
    asks,
    needs: needsOf(own, reading, frame, fact, topic, asks),
    slots,
    colleague: needsColleague(own, reading),
    foreign: reading.language !== "en" && reading.language !== "und",
    style: input.style ?? PLAIN_STYLE,
    recent: new Set(input.recent ?? []),
    seed: hash(message),
  };
}
