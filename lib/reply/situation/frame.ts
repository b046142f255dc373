import { cleanMessage } from "../../text/cleaning.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { calamityIn, despairIn, hardshipIn, harmIn, speaksOfDeath } from "./hardship.ts";
import { themeOf } from "./theme.ts";

/** The kind of reply that a message calls for. */
export const FRAMES = [
  "upset",
  "unsure",
  "neutral",
  "pleased",
  "tender",
  "formal",
  "boundary",
  "careful",
] as const;
export type Frame = (typeof FRAMES)[number];

/** What may become a case: the words then admit nothing. */
const SERIOUS = ["legal", "regulator", "safety"] as const;
/** Threats of somebody who is upset and wants to be heard: the reply acknowledges as ever. */
const THREATS = ["chargeback", "public-review"] as const;

/** True where a colleague should perhaps see the reply first: law, regulator, chargeback, review, safety, danger to life. */
export function needsColleague(message: string, reading: ToneReading): boolean {
  if (SERIOUS.some((kind) => reading.escalation.includes(kind))) return true;
  if (harmIn(message) || despairIn(message, reading.forPerson)) return true;
  if (reading.mood === "upset" && THREATS.some((kind) => reading.escalation.includes(kind))) return true;
  return reading.escalation.includes("chargeback");
}

/** Somebody was treated badly, or says in so many words that they are upset. */
const ILL_TREATED =
  /\b(?:swore at|sworn at|shouted at|yelled at|screamed at|insulted|threatened|hung up on|laughed at|spat at|pushed|(?:am|are|['’]m|['’]re) (?:\w+ )?(?:upset|angry|furious|fuming|livid|disgusted|appalled))\b/i;

/** Doubt that has a real trouble behind it: something to be sorry for, somebody about to leave, a hard time. */
function troubledDoubt(message: string, { mood, acts, churn, escalation }: ToneReading): boolean {
  if (mood !== "unsure") return false;
  return (
    acts.includes("complaint") ||
    churn === 2 ||
    escalation.length > 0 ||
    calamityIn(message) ||
    ILL_TREATED.test(message)
  );
}

/**
 * Where the mood is in doubt but the words for it would be right in any case: something went wrong, which one may be sorry
 * for whatever they feel; somebody asks and is not sure; somebody asks and shows no feeling at all.
 */
function bearsDoubt(message: string, { mood, acts, problem, emotions }: ToneReading): boolean {
  const wrong = acts.includes("complaint") || problem !== null;
  const asks = acts.includes("question") || acts.includes("request");
  if (mood === "upset") return wrong || themeOf(cleanMessage(message).text) !== null;
  if (mood === "unsure") return wrong || asks;
  return mood === "neutral" && asks && !wrong && Object.keys(emotions).length === 0;
}

/**
 * The kind of reply for a message. Despair and grief come before everything, then what may become a case, then abuse; where Attune
 * could not read the tone, the words stay careful. A foreign language is always careful.
 */
export function frameOf(message: string, reading: ToneReading): Frame {
  const { escalation } = reading;
  if (message.trim() === "" || (reading.language !== "en" && reading.language !== "und")) return "careful";
  if (despairIn(message, reading.forPerson)) return "tender";
  // A death that is laid at the company's door is a matter of safety, whatever else it is.
  if (harmIn(message)) return "formal";
  const vulnerable = escalation.includes("vulnerable");
  const hardship = hardshipIn(message);
  if (vulnerable && hardship === "bereavement") return "tender";
  if (reading.mood !== "pleased" && speaksOfDeath(message)) return "tender";
  if (SERIOUS.some((kind) => escalation.includes(kind))) return "formal";
  if (escalation.includes("abuse")) return "boundary";
  if (vulnerable && hardship === "illness") return "tender";
  // Nobody threatens in a good mood: where only the strength is in doubt, cold words would be the worse mistake.
  if (reading.mood === "upset" && THREATS.some((kind) => escalation.includes(kind))) return "upset";
  // Praise that may be meant the other way gets no thanks.
  if (reading.sarcasm && reading.mood === "pleased") return "careful";
  if (troubledDoubt(message, reading)) return "upset";
  return reading.sure || bearsDoubt(message, reading) ? reading.mood : "careful";
}
