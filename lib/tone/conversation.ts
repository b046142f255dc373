import type { Evidence, Mood, Span, ToneReading } from "./reading.ts";
import { Points } from "./repeated.ts";

/** One message of a thread, as plain data. */
export interface ThreadMessage {
  direction: "customer" | "agent" | "internal";
  text: string;
  /** As the host shows it; may be empty. */
  time: string;
  /** Who wrote it, where that is known: what two people write is not one mood. */
  author?: string;
}

/** Where a customer's mood turned. Numbers count the thread's messages from 0. */
export interface Turn {
  index: number;
  /** The mood of the last sure reading before. */
  from: Mood;
  to: "upset" | "pleased";
  /** The message with that reading. */
  before: number;
}

/** What a customer comes back to. */
export interface Repeated {
  /** `ask`: the same question or request. `problem`: the same matter, in other words. */
  what: "ask" | "problem";
  /** Where it stood first. */
  first: { index: number; span: Span };
  again: { index: number; span: Span };
}

/** What Attune understood of a whole thread. */
export interface ConversationReading {
  /** Of each customer message, oldest first, with the turn that led to how its author was then. */
  readings: { index: number; reading: ToneReading; turn: Turn | null }[];
  /** All turns, oldest first. */
  turns: Turn[];
  lastTurn: Turn | null;
  repeated: Repeated[];
}

interface Author {
  /** How they were when last sure; an upset customer who gives a fact in between is upset still. */
  mood: Mood | null;
  before: number;
  /** What led to that mood. */
  turn: Turn | null;
  points: Points;
}

/** Of a piece of evidence. */
const FEW_WORDS = 8;
const MOST_EVIDENCE = 4;

/**
 * Reads a thread: each customer message, where the mood turned, and what the customer had to say twice. A later
 * message that takes the same matter up again is marked as a repeated contact. Pure; whatever `read` throws is thrown.
 * @param read the reading of one text
 */
export function readConversation(
  messages: readonly ThreadMessage[],
  read: (text: string) => ToneReading,
): ConversationReading {
  const readings: ConversationReading["readings"] = [];
  const turns: Turn[] = [];
  const repeated: Repeated[] = [];
  const authors = new Map<string, Author>();

  for (const [index, { direction, text, author: name = "" }] of messages.entries()) {
    if (direction !== "customer") continue;
    const reading = read(text);
    const author = authors.get(name) ?? { mood: null, before: index, turn: null, points: new Points() };
    authors.set(name, author);

    const turn = turnOf(author, reading, index);
    if (turn) turns.push(turn);
    const matches = author.points.add(index, reading);
    for (const { what, again, first, index: at } of matches)
      repeated.push({ what, first: { index: at, span: first }, again: { index, span: again } });
    const [match] = matches;
    const marked = match && comesBack(reading) ? contactedBefore(reading, match.again) : reading;
    readings.push({ index, reading: marked, turn: author.turn });
  }
  return { readings, turns, lastTurn: turns.at(-1) ?? null, repeated };
}

/** Into upset from anything else, and from upset to pleased. Calm to pleased is how most good threads end. */
function turnOf(author: Author, { mood, sure }: ToneReading, index: number): Turn | null {
  const { mood: from, before } = author;
  if (!sure || (from === "upset" && (mood === "neutral" || mood === "unsure"))) return null;
  author.mood = mood;
  author.before = index;
  if (from === null || mood === from) return null;
  const isTurn = mood === "upset" || (mood === "pleased" && from === "upset");
  author.turn = isTurn ? { index, from, to: mood, before } : null;
  return author.turn;
}

/** "It came, thank you" names the matter too, but is no contact about it that should not have been needed. */
function comesBack({ mood, acts }: ToneReading): boolean {
  return mood !== "pleased" && acts.some((act) => ["complaint", "request", "question"].includes(act));
}

function contactedBefore(reading: ToneReading, span: Span): ToneReading {
  if (reading.repeatContact) return reading;
  const evidence: Evidence[] = [...reading.evidence];
  if (evidence.length < MOST_EVIDENCE) evidence.push({ ...firstWords(span), label: "repeatContact" });
  return { ...reading, repeatContact: true, evidence };
}

function firstWords({ text, start }: Span): Span {
  const short = new RegExp(`^(?:\\s*\\S+){1,${FEW_WORDS}}`).exec(text)?.[0] ?? text;
  return { text: short, start, end: start + short.length };
}
