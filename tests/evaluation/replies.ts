import { recordsIn } from "./records.ts";

/** What one reader said of a draft; the scales are those of the annotation guide. */
interface DraftLabels {
  feeling: number | null;
  issue: number;
  ownership: number;
  nextStep: number;
  warmOpen: boolean;
  warmClose: boolean;
  flags: { rule: string; span: string }[];
  empathy: number;
  sendable: boolean;
}

/** A customer message with an agent's draft; model-written, labels by two independent model readers. */
export interface DraftRecord {
  id: string;
  message: string;
  /** "" where the help desk shows none. */
  customerName: string;
  draft: string;
  labels: DraftLabels & { asks: { ask: string; answered: boolean }[] };
  second: DraftLabels & { answered: boolean[] };
  better?: string;
}

export function draftRecords(): DraftRecord[] {
  return recordsIn("replies-dev.jsonl");
}

/** The last third was looked at only as figures while rules were written. */
export function isUnseen({ id }: DraftRecord): boolean {
  return Number(id.replace(/\D/g, "")) > 87;
}
