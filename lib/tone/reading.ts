/**
 * The reading: what Attune understood of one customer message.
 * The labels and their ranges are those of the SupportTone annotation guide (version of November 2026).
 */

export const MOODS = ["upset", "unsure", "neutral", "pleased"] as const;
export type Mood = (typeof MOODS)[number];

export const EMOTIONS = [
  "anger",
  "frustration",
  "disappointment",
  "worry",
  "confusion",
  "gratitude",
  "satisfaction",
] as const;
export type Emotion = (typeof EMOTIONS)[number];

export const ESCALATIONS = [
  "legal",
  "chargeback",
  "public-review",
  "regulator",
  "manager",
  "safety",
  "vulnerable",
  "privacy",
  "abuse",
] as const;
export type Escalation = (typeof ESCALATIONS)[number];

export const ACTS = ["complaint", "request", "question", "information", "thanks", "feedback"] as const;
export type Act = (typeof ACTS)[number];

/** Strength of an emotion that is there: 1 slight, 2 clear, 3 strong. */
export type Strength = 1 | 2 | 3;

/** What a piece of evidence speaks for: an emotion, or a signal. */
export type EvidenceLabel = Emotion | Escalation | "urgency" | "churn" | "repeatContact" | "sarcasm";

/** A stretch of the original message. `start` and `end` are UTF-16 offsets, `end` exclusive; `text` is exactly that slice. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** Words of the message that stand behind a label. */
export interface Evidence extends Span {
  label: EvidenceLabel;
}

/** What Attune understood of one customer message. */
export interface ToneReading {
  /** The headline. Shown to the agent only when `sure`. */
  mood: Mood;
  /** Of the headline mood, 0-3; 0 only with `neutral`. */
  intensity: 0 | 1 | 2 | 3;
  /** How likely the mood is right, 0-1. */
  confidence: number;
  /** False where Attune would be guessing (a language it can't read, too little text): show "not sure". */
  sure: boolean;
  /** Only the emotions that are there. */
  emotions: Partial<Record<Emotion, Strength>>;
  /** 0 none, 1 soon, 2 deadline or time pressure, 3 emergency. */
  urgency: 0 | 1 | 2 | 3;
  /** 0 none, 1 hint, 2 explicit. */
  churn: 0 | 1 | 2;
  /** They contacted before about this. */
  repeatContact: boolean;
  escalation: Escalation[];
  acts: Act[];
  /** Each separate thing that a reply must answer or do, in the order of the message. */
  asks: Span[];
  /** The words that name the issue best. */
  problem: Span | null;
  /** At most four spans of at most eight words each, none inside quoted history. */
  evidence: Evidence[];
  /** The wording is positive but may be meant negatively. */
  sarcasm: boolean;
  /**
   * A person should read the message whole: self-harm, threat, danger, grief, illness or a child may be in it. Said
   * sooner than the escalation itself: to miss one is worse than to say it once too often.
   */
  forPerson: boolean;
  /** The message is so long that only its beginning and its end were read. */
  partly: boolean;
  /** ISO 639-1 code of the message's own words, `und` where it can't be told. */
  language: string;
}
