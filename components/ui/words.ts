import type { Failure } from "../../lib/messages/errors.ts";
import type { MoodTurn, RepeatedPoint } from "../../lib/messages/table.ts";
import type { EvidenceStrength } from "../../lib/reply/suggestion.ts";
import type { Act, Escalation, EvidenceLabel, Mood, ToneReading } from "../../lib/tone/reading.ts";

/** All that Attune says of a reading, in plain words. No DOM. */

const MOOD_WORDS = {
  upset: ["", "A little upset", "Upset", "Very upset"],
  unsure: ["", "A little unsure", "Unsure", "Very unsure"],
  neutral: ["Neutral", "Neutral", "Neutral", "Neutral"],
  pleased: ["", "Pleased", "Clearly pleased", "Delighted"],
} as const;

/** Name of the mood's icon and colour. */
export function moodClass(reading: ToneReading): "upset" | "unsure" | "neutral" | "pleased" | "not-sure" {
  return reading.sure ? reading.mood : "not-sure";
}

/** The headline on the chip: "Very upset". */
export function moodWords(reading: ToneReading): string {
  if (!reading.sure) return "Tone not sure";
  return MOOD_WORDS[reading.mood][reading.intensity] || MOOD_WORDS[reading.mood][1];
}

const LABEL_WORDS: Record<EvidenceLabel, string> = {
  anger: "anger",
  frustration: "frustration",
  disappointment: "disappointment",
  worry: "worry",
  confusion: "confusion",
  gratitude: "gratitude",
  satisfaction: "satisfaction",
  urgency: "pressed for time",
  churn: "may leave",
  repeatContact: "has written before",
  sarcasm: "possibly sarcastic",
  legal: "legal steps",
  chargeback: "payment dispute",
  "public-review": "public review",
  regulator: "regulator",
  manager: "wants a manager",
  safety: "safety",
  vulnerable: "needs care",
  privacy: "privacy",
  abuse: "insult",
};

export function labelWords(label: EvidenceLabel): string {
  return LABEL_WORDS[label];
}

const ESCALATION_WORDS: Record<Escalation, string> = {
  legal: "Speaks of legal steps.",
  chargeback: "Speaks of disputing the payment.",
  "public-review": "Speaks of a public review.",
  regulator: "Speaks of a regulator or ombudsman.",
  manager: "Wants to speak to a manager.",
  safety: "Someone's safety may be at stake. Please read this one yourself.",
  vulnerable: "Illness, loss, hardship or a child is mentioned. Please read this one yourself.",
  privacy: "Personal data, identity or fraud is mentioned.",
  abuse: "Insults you. You need not take it.",
};

/** What the customer does rather than feels, one sentence each, the weightiest first. */
export function signalSentences(reading: ToneReading): string[] {
  const sentences = reading.escalation.map((one) => ESCALATION_WORDS[one]);
  const said = reading.escalation.some((one) => one === "safety" || one === "vulnerable");
  if (reading.forPerson && !said) sentences.unshift("Please read this one yourself.");
  if (reading.urgency === 3) sentences.push("It is an emergency for them.");
  if (reading.urgency === 2) sentences.push("There is a deadline.");
  if (reading.urgency === 1) sentences.push("Would like it soon.");
  if (reading.repeatContact) sentences.push("Has contacted you about this before.");
  if (reading.churn === 2) sentences.push("Says they are leaving.");
  if (reading.churn === 1) sentences.push("May be thinking of leaving.");
  if (reading.sarcasm) sentences.push("May be meant sarcastically.");
  if (reading.partly) sentences.push("A long message: only its beginning and its end were read.");
  return sentences;
}

const ACT_WORDS: Record<Act, string> = {
  complaint: "complains",
  request: "asks you to do something",
  question: "asks a question",
  information: "gives information",
  thanks: "says thanks",
  feedback: "gives feedback",
};

/** "Complains and asks a question." */
export function actSentence(reading: ToneReading): string {
  const words = reading.acts.map((act) => ACT_WORDS[act]);
  if (words.length === 0) return "";
  const list = words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
  return `${list?.charAt(0).toUpperCase()}${list?.slice(1)}.`;
}

const TURN_WORDS: Record<Mood, string> = {
  upset: "upset",
  unsure: "unsure",
  neutral: "calm",
  pleased: "pleased",
};

/** "Was calm until 3 March; upset since." */
export function turnSentence({ from, to, until }: MoodTurn): string {
  const time = oneLine(until);
  // A page may show anything in the place of a time.
  const when = time !== "" && time.length <= 40 ? `until ${time}` : "before";
  return `Was ${TURN_WORDS[from]} ${when}; ${TURN_WORDS[to]} since.`;
}

/** The introduction of what they said before: "Has asked this before, Thu, 13:00:" */
export function repeatedWords({ what, first }: RepeatedPoint): string {
  const time = oneLine(first.sentAt);
  const said = what === "ask" ? "Has asked this before" : "Has written about this before";
  return time !== "" && time.length <= 40 ? `${said} (${time}):` : `${said}:`;
}

/** Words of a message on one line, cut where they are too many to show. */
export function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** How much to trust the headline. */
export function confidenceSentence(reading: ToneReading): string {
  if (!reading.sure && reading.language !== "en" && reading.language !== "und") {
    return `This seems to be in ${languageName(reading.language)}. Attune reads English only, so it doesn't guess.`;
  }
  if (!reading.sure) return "Not clear enough for Attune to say, so it doesn't guess.";
  if (reading.confidence >= 0.8) return "Attune is fairly sure of this.";
  if (reading.confidence >= 0.6) return "Attune may be wrong here.";
  return "Attune is not at all sure of this.";
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

const FAILURE_SENTENCES: Record<Failure, string> = {
  "unknown-request": "This page and Attune are not of the same version. Please reload the page.",
  "malformed-request": "Attune could not make sense of this page.",
  "not-allowed": "Attune may not do this here.",
  "storage-unavailable": "Notes can't be kept: this browser doesn't let Attune use its storage.",
  "storage-full": "Notes can't be kept: there is no room left on this machine.",
  "private-window": "This is a private window, so Attune keeps no notes from it.",
  "no-model":
    "Attune can't read tone or suggest replies: its model file is missing or damaged. Please update or reinstall Attune. Your notes still work.",
  gone: "Attune was updated or turned off. Please reload the page.",
  failed: "That didn't work. Please try again.",
};

export function failureSentence(failure: Failure): string {
  return FAILURE_SENTENCES[failure];
}

const STRENGTH_WORDS: Record<EvidenceStrength, string> = {
  A: "field data and experiments in customer service",
  B: "experiments or text studies elsewhere",
  C: "practice, no study",
};

/** Sources that say themselves how well they are founded, or need no study: what the team has settled. */
const SPEAKS_FOR_ITSELF = /no study|\(practice\)|^Your (?:team's )?style guide$/;

/** Where a tip comes from and how well it is founded: "Packard, Berger 2021 · field data and experiments …". */
export function sourceWords({ source, strength }: { source: string; strength: EvidenceStrength }): string {
  return SPEAKS_FOR_ITSELF.test(source) ? source : `${source} · ${STRENGTH_WORDS[strength]}`;
}
