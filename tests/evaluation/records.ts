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

const DATA = new URL("../../training/data/", import.meta.url);

/** The records of a JSON-lines file in `training/data`, in order; it must hold records of that shape. */
export function recordsIn<T>(name: string): T[] {
  const lines = readFileSync(new URL(name, DATA), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line): T => JSON.parse(line));
}

/** Where verbatim parts stand in a text; parts that are not found are left out. */
export function placesOf(text: string, parts: readonly string[]): { start: number; end: number }[] {
  return parts.flatMap((part) => {
    const start = text.indexOf(part);
    return start === -1 ? [] : [{ start, end: start + part.length }];
  });
}
