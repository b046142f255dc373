/** What the test desk's mails are made of. */
import { AGENT } from "../config.ts";

export interface Person {
  name: string;
  address: string;
}

/** One mail in the desk's mailbox and in the helpdesk. */
export interface Seed {
  /** Names the mail in tests and in its Message-ID. */
  id: string;
  /** What this mail is there to try. */
  tries: string;
  from: Person;
  /** Default: the desk. */
  to?: Person;
  subject: string;
  /** The plain-text part; a mail may have one part or both. */
  text?: string;
  html?: string;
  /** Hours after the first morning. */
  hours: number;
  /** The id of the mail that this one answers; both are in the same conversation. */
  answers?: string;
}

/** The agent's side of every conversation. */
export const DESK: Person = { name: AGENT.name, address: AGENT.address };

/** Writes twice: the second mail must meet what is remembered from the first. */
export const DEREK: Person = { name: "Derek Olsen", address: "derek.olsen@customer.example" };

/** The text as plain-text mail programs quote it. */
export function quoted(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line.startsWith(">") ? `>${line}` : `> ${line}`.trimEnd()))
    .join("\n");
}
