import { readFileSync } from "node:fs";
import type { Act, Emotion, Escalation, Mood } from "../../lib/tone/reading.ts";

/** A SupportTone record, as its annotation guide describes it. */
export interface Labelled {
  id: string;
  source: string;
  text: string;
  labels: {
    mood: Mood;
    intensity: number;
    emotions: Partial<Record<Emotion, number>>;
    urgency: number;
    churn: number;
    repeatContact: boolean;
    sarcasm: boolean;
    escalation: Escalation[];
    acts: Act[];
    asks: string[];
    /** Asks that only one of two readers marked: neither right nor wrong. */
    asksMaybe?: string[];
    problem: string;
    evidence: string[];
  };
}

/** Reads SupportTone records from `<folder>/support-tone/<part>.jsonl`. */
export function recordsOf(folder: string, part: "dev" | "train"): Labelled[] {
  const lines = readFileSync(`${folder}/support-tone/${part}.jsonl`, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): Labelled => JSON.parse(line));
}

/** Where verbatim parts stand in a text; parts that are not found are left out. */
export function placesOf(text: string, parts: readonly string[]): { start: number; end: number }[] {
  return parts.flatMap((part) => {
    const start = text.indexOf(part);
    return start === -1 ? [] : [{ start, end: start + part.length }];
  });
}
