import * as v from "valibot";
import type { Note } from "../customers/note.ts";
import type { AnsweredHow } from "../hosts/answered.ts";
import type { Review } from "../reply/review/result.ts";
import type { StyleGuide } from "../reply/style-guide.ts";
import type { EvidenceStrength, Suggestion } from "../reply/suggestion.ts";
import type { Mood, Span, ToneReading } from "../tone/reading.ts";
import type { Failure } from "./errors.ts";

/** Longer messages are cut by the page's side before they are sent; what is longer here is malformed. */
export const LONGEST_TEXT = 1_000_000;
const MOST_MESSAGES = 2_000;

/** How much a style guide holds: characters in a line, and lines. */
export const LONGEST_LINE = 2_000;
export const MOST_REMEDIES = 100;
export const MOST_PROMISES = 200;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const label = text(LONGEST_LINE);
const person = v.object({ name: label, address: label });
const message = v.object({
  id: label,
  direction: v.picklist(["customer", "agent", "internal"]),
  from: person,
  sentAt: label,
  text: text(LONGEST_TEXT),
});
const conversation = v.object({
  host: label,
  key: v.pipe(label, v.nonEmpty()),
  subject: label,
  messages: v.pipe(v.array(message), v.maxLength(MOST_MESSAGES)),
});
const composer = v.object({
  host: label,
  kind: v.picklist(["reply", "note", "new"]),
  conversationKey: v.nullable(label),
  messageId: v.nullable(label),
  recipients: v.pipe(v.array(label), v.maxLength(500)),
  subject: label,
  quote: text(LONGEST_TEXT),
});
const styleGuide = v.object({
  spelling: v.picklist(["british", "american"]),
  admitFault: v.boolean(),
  remedies: v.pipe(
    v.array(v.object({ id: label, text: v.pipe(label, v.nonEmpty()) })),
    v.maxLength(MOST_REMEDIES),
  ),
  neverPromise: v.pipe(v.array(v.pipe(label, v.nonEmpty())), v.maxLength(MOST_PROMISES)),
});
const tab = v.nullable(v.pipe(v.number(), v.integer()));
const address = v.pipe(label, v.nonEmpty());

/** What each request must look like. One row per request; everything that crosses a boundary is checked against it. */
export const inputs = {
  /** The page shows a conversation: read its customer messages and remember it for the reply form. */
  "conversation.read": v.object({ conversation }),
  /** A reply box is open: which message does it answer? */
  "composer.identify": v.object({ composer }),
  /** Suggestions for the message that this reply box answers. */
  "reply.suggest": v.object({ composer }),
  /** What the draft does for the customer whose message it answers. `muted`: rules muted for this draft alone. */
  "draft.review": v.object({
    composer,
    draft: text(LONGEST_TEXT),
    muted: v.pipe(v.array(label), v.maxLength(200)),
  }),
  /** Mutes a rule for this agent, or lets it speak again. */
  "rule.mute": v.object({ rule: v.pipe(label, v.nonEmpty()), muted: v.boolean() }),
  /** The agent says that a finding was wrong. Kept on this machine, with the words it was about. */
  "finding.report": v.object({ rule: v.pipe(label, v.nonEmpty()), words: text(500) }),
  /** Undoes a report. */
  "finding.forget": v.object({ reportId: label }),
  /** What this agent has settled about writing. */
  "writing.settings": v.object({}),
  "writing.save": v.object({ style: styleGuide }),
  /** What a page could and couldn't find, for the popup. */
  "page.report": v.object({
    /** The first report of a page that was just loaded. */
    first: v.boolean(),
    host: v.nullable(label),
    messages: v.number(),
    customerMessages: v.number(),
    composers: v.number(),
    missing: v.pipe(v.array(label), v.maxLength(20)),
  }),
  /** The last report of a tab. */
  "page.status": v.object({ tabId: tab }),
  /** The customer on screen in a tab, with their notes. */
  "customer.current": v.object({ tabId: tab }),
  /** Adds or changes a note. The customer's record begins with the first note. */
  "note.save": v.object({
    noteId: v.pipe(label, v.nonEmpty()),
    customer: v.object({ name: label, address }),
    text: text(100_000),
    /** The tab beside which it is written. */
    tabId: tab,
  }),
  /** Undone by saving the note again. */
  "note.remove": v.object({ noteId: label }),
  /** Opens the side panel beside the page, where the browser lets a page's click do that. */
  "panel.open": v.object({}),
} as const;

export type RequestKind = keyof typeof inputs;
export type Input<K extends RequestKind> = v.InferOutput<(typeof inputs)[K]>;

/** The message that a draft answers, as the bar shows it. */
export interface AnsweredMessage {
  name: string;
  address: string;
  subject: string;
  sentAt: string;
  /** The first words, on one line, at most 140 characters. */
  excerpt: string;
  how: AnsweredHow;
  /** Null where no tone can be read. */
  reading: ToneReading | null;
}

/** Where the customer's mood turned. */
export interface MoodTurn {
  /** The message with which it did. */
  messageId: string;
  from: Mood;
  to: "upset" | "pleased";
  /** When the last message before it was sent, as the host shows it; may be empty. */
  until: string;
}

/** What the customer had to say twice. */
export interface RepeatedPoint {
  /** The later message, and its words. */
  messageId: string;
  again: Span;
  /** `ask`: the same question or request. `problem`: the same matter in other words. */
  what: "ask" | "problem";
  /** Where it stood first. */
  first: { messageId: string; sentAt: string; span: Span };
}

/** A customer message as it stands in its thread. */
export interface ReadMessage {
  messageId: string;
  reading: ToneReading;
  /** The turn that led to how its author was then. */
  turn: MoodTurn | null;
}

/** The customer on screen, for the side panel. */
export interface CurrentCustomer {
  name: string;
  address: string;
  /** Of the message on screen from them. Null where no tone can be read. */
  reading: ToneReading | null;
  /** The turn that led to how they were then. */
  turn: MoodTurn | null;
  notes: Note[];
  /** Why `notes` are not known, if they aren't. */
  notesFailure: Failure | null;
}

/** A finding that the agent found wrong. */
export interface WrongFinding {
  id: string;
  rule: string;
  /** The words of the draft it was about. */
  words: string;
  /** ISO 8601. */
  at: string;
}

/** What this agent has settled about writing. Kept on this machine. */
export interface WritingSettings {
  style: StyleGuide;
  muted: string[];
  reports: WrongFinding[];
  /** All rules there are, for the list in the settings. */
  rules: {
    id: string;
    title: string;
    reason: string;
    source: string;
    strength: EvidenceStrength;
    /** False: muted at first, as not every team wants to hear it. */
    byDefault: boolean;
  }[];
}

export interface PageStatus {
  host: string | null;
  messages: number;
  customerMessages: number;
  composers: number;
  missing: string[];
}

/** What each request answers. */
export interface Outputs {
  "conversation.read": {
    readings: ReadMessage[];
    /** All turns of the thread, oldest first. */
    turns: MoodTurn[];
    /** All that was said twice, in the order of the later messages. */
    repeated: RepeatedPoint[];
    /** Why there are no readings, if no tone can be read. */
    toneFailure: Failure | null;
  };
  "composer.identify": { answered: AnsweredMessage | null };
  "reply.suggest": {
    answered: AnsweredMessage | null;
    suggestions: Suggestion[];
    /** Why there are no suggestions for a message that is known. */
    toneFailure: Failure | null;
  };
  "draft.review": {
    answered: AnsweredMessage | null;
    review: Review;
    /** Why the draft is not reviewed against a message that is known. */
    toneFailure: Failure | null;
  };
  "rule.mute": Record<string, never>;
  "finding.report": { reportId: string };
  "finding.forget": Record<string, never>;
  "writing.settings": WritingSettings;
  "writing.save": Record<string, never>;
  "page.report": Record<string, never>;
  "page.status": { status: PageStatus | null; toneFailure: Failure | null };
  "customer.current": {
    customer: CurrentCustomer | null;
    privateWindow: boolean;
    toneFailure: Failure | null;
  };
  "note.save": { note: Note };
  "note.remove": Record<string, never>;
  "panel.open": { opened: boolean };
}

export type Output<K extends RequestKind> = Outputs[K];

/** Told to every open panel when something it may show has changed. */
export interface Changed {
  changed: "screen" | "notes" | "writing";
}
