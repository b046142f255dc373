/** Everything that the parts need to know about a message, worked out once. */
import { cleanMessage } from "../../text/cleaning.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { type AskToAnswer, asksToAnswer } from "../asks/asks.ts";
import type { Need, Register } from "../phrases/phrase.ts";
import { againIn } from "../restate/again.ts";
import { gistOf } from "../restate/gist.ts";
import { goodNewsIn } from "../restate/good-news.ts";
import { type Restatement, restate } from "../restate/restate.ts";
import { DEALING, praisedIn, topicOf } from "../restate/topic.ts";
import { type Frame, frameOf, needsColleague } from "./frame.ts";
import { type Hardship, hardshipIn, lossIn } from "./hardship.ts";
import { greetingName } from "./name.ts";
import type { StyleGuide } from "../style-guide.ts";
import { type Theme, themeOf } from "./theme.ts";

export interface SuggestInput {
  /** The message as the agent sees it, any text, also empty. */
  message: string;
  reading: ToneReading;
  /** The name as the help desk shows it, in any form; null where it shows none. */
  customerName: string | null;
  style?: StyleGuide;
  /** The customer's known preference, over what their message shows. */
  register?: Register;
  /** Ids of openings offered lately. */
  recent?: readonly string[];
}

export interface Situation {
  message: string;
  reading: ToneReading;
  frame: Frame;
  register: Register;
  hardship: Hardship;
  theme: Theme | null;
  asks: AskToAnswer[];
  needs: ReadonlySet<Need>;
  /** What fills the `[slots]` of phrases. */
  slots: Readonly<Record<string, string>>;
  colleague: boolean;
  foreign: boolean;
  /** Picks among equally fitting phrases; the same for the same message. */
  seed: number;
}

const DEADLINE =
  /\b((?:by|before) (?:(?:this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|noon|evening|night))?|the \d{1,2}(?:st|nd|rd|th)(?: of [A-Z][a-z]+)?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|Christmas|Easter|the weekend))\b/i;
const OWN_DEADLINE =
  /\b(?:need|needs|want|wants|must|has to|have to|leave|leaving|fly|flying|wedding|deadline|can you|could you|please|get)\b/i;

function deadlineIn(text: string): string | null {
  for (const sentence of text.split(/[.!?\n]+/)) {
    const found = DEADLINE.exec(sentence);
    const words = found?.[1];
    // "You promised it by Friday" is no deadline of theirs.
    if (
      words === undefined ||
      !OWN_DEADLINE.test(sentence) ||
      /\b(?:promised|said|told|was due|supposed)\b/i.test(sentence)
    )
      continue;
    return words
      .replace(/ this /i, " ")
      .replace(/^\w+/, (word) => word.toLowerCase())
      .replace(
        /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i,
        (day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase(),
      );
  }
  return null;
}

/** FNV-1a: small, quick, the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function needsOf(
  input: SuggestInput,
  frame: Frame,
  fact: Restatement | null,
  topic: string | null,
  asks: readonly AskToAnswer[],
): Set<Need> {
  const { reading, message } = input;
  const needs = new Set<Need>();
  const add = (need: Need, holds: boolean): void => {
    if (holds) needs.add(need);
  };
  add("trouble", fact?.trouble === true);
  add("noTrouble", fact?.trouble === false);
  add("aboutUs", fact?.aboutUs === true);
  add("notAboutUs", fact?.aboutUs === false);
  add("asks", asks.length > 0);
  add("noAsks", asks.length === 0);
  add("manyAsks", asks.length > 1);
  add("question", reading.acts.includes("question") && !reading.acts.includes("request"));
  // "You have had to call twice" says it already.
  add("repeat", reading.repeatContact && fact?.clause.startsWith("you have had to") !== true);
  add("pressing", reading.urgency >= 2);
  add("emergency", reading.urgency === 3);
  add("safety", reading.escalation.includes("safety"));
  add("upsetMood", reading.mood === "upset");
  add("noComplaint", !reading.acts.includes("complaint"));
  add("complaint", reading.acts.includes("complaint"));
  add("toldAtLength", message.split(/\s+/).length >= 40);
  add("empty", message.trim() === "");
  add(
    "information",
    reading.acts.some((act) => act === "information" || act === "feedback" || act === "complaint"),
  );
  add(
    "askForFact",
    // Neutral facts without the matter would sound as if nobody had read the message.
    frame === "formal"
      ? fact === null && !reading.escalation.includes("safety")
      : fact === null && topic === null && reading.mood === "upset",
  );
  return needs;
}

/** The problem in the second person: a whole clause of theirs, else, for upset people, its few safe words. */
function factOf(message: string, reading: ToneReading, frame: Frame): Restatement | null {
  const whole = restate(message, reading);
  if (whole?.trouble === true) return whole;
  const needed = reading.mood === "upset" && (reading.sure || frame === "upset");
  return (needed && frame !== "boundary" ? gistOf(message, reading) : null) ?? whole;
}

/** In a calm message the thing to name is the one they ask about, not any other that they mention. */
function asksAbout(topic: string | null, reading: ToneReading, frame: Frame): boolean {
  if (topic === null || reading.asks.length === 0 || (frame !== "neutral" && frame !== "careful"))
    return true;
  const head = topic.split(" ").at(-1)?.toLowerCase() ?? "";
  const asked = reading.asks.map((ask) => ask.text.toLowerCase()).join(" ");
  return asked.includes(head) || /\d/.test(head) || !DEALING.test(asked);
}

/** Reads out of a message all that a reply can build on. Never throws; what is in doubt is left out. */
export function situationOf(input: SuggestInput): Situation {
  const { message, reading } = input;
  const own = cleanMessage(message).text;
  const frame = frameOf(message, reading);
  const fact = factOf(message, reading, frame);
  const named = topicOf(message, reading);
  const asks = asksToAnswer(message, reading);
  const topic = asksAbout(named, reading, frame) ? named : null;
  const name = greetingName(input.customerName);
  const slots: Record<string, string> = {};
  const fill = (slot: string, words: string | null | undefined): void => {
    if (words !== null && words !== undefined && words !== "") slots[slot] = words;
  };
  fill("fact", fact?.clause);
  fill("Fact", fact === null ? null : fact.clause.charAt(0).toUpperCase() + fact.clause.slice(1));
  fill("topic", topic);
  fill("name", name);
  if (frame === "pleased") {
    fill("praise", praisedIn(message, reading));
    fill("good", goodNewsIn(message, reading));
  }
  if (frame === "upset" && reading.repeatContact) fill("again", againIn(own));
  if (frame === "tender") fill("loss", lossIn(own));
  if (frame === "upset" && reading.urgency >= 2) fill("deadline", deadlineIn(own));
  const formal =
    frame === "tender" ||
    /^\s*dear\b/i.test(message) ||
    /\b(?:yours (?:sincerely|faithfully)|kind regards|best regards)\b/i.test(message) ||
    /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Sir|Herr|Frau|Madame|Monsieur) /.test(name ?? "");
  return {
    message,
    reading,
    frame,
    register: formal ? "formal" : "plain",
    hardship: hardshipIn(own),
    theme: frame === "upset" ? themeOf(own) : null,
    asks,
    needs: needsOf(input, frame, fact, topic, asks),
    slots,
    colleague: needsColleague(own, reading),
    foreign: reading.language !== "en" && reading.language !== "und",
    seed: hash(message),
  };
}
