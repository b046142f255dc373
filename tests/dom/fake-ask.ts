import type { Ask } from "../../lib/messages/client.ts";
import { RequestError } from "../../lib/messages/errors.ts";
import type { AnsweredMessage, Input, Output, RequestKind } from "../../lib/messages/table.ts";
import type { Review } from "../../lib/reply/review/result.ts";
import type { Suggestion } from "../../lib/reply/suggestion.ts";
import type { ToneReading } from "../../lib/tone/reading.ts";

type Answers = { [K in RequestKind]: (input: Input<K>) => Output<K> | Promise<Output<K>> };

export const upset: ToneReading = {
  mood: "upset",
  intensity: 2,
  confidence: 0.9,
  sure: true,
  emotions: { anger: 2 },
  urgency: 0,
  churn: 0,
  repeatContact: true,
  escalation: [],
  acts: ["complaint"],
  asks: [],
  problem: null,
  evidence: [],
  sarcasm: false,
  forPerson: false,
  partly: false,
  language: "en",
};

export const answered: AnsweredMessage = {
  name: "Derek Olsen",
  address: "derek.olsen@customer.example",
  subject: "CHARGED TWICE",
  sentAt: "",
  excerpt: "This is the THIRD time",
  how: "quoted",
  reading: upset,
};

const suggestion = (
  length: Suggestion["length"],
  text: string,
  fields: Suggestion["fields"],
): Suggestion => ({
  id: length,
  length,
  text,
  fields,
  parts: text.split("\n\n").map((words, paragraph) => ({
    id: `part-${paragraph}`,
    kind: paragraph === 0 ? "acknowledge" : "act",
    text: words,
    paragraph,
    others: [],
  })),
  reasons: [],
});

const when = { id: "when", label: "When you will write again", example: "by Thursday at noon" };
export const suggestions = [
  suggestion("short", "Sorry, Derek.", []),
  suggestion("standard", "Sorry, Derek.\n\nI will write again {{when}}.", [when]),
  suggestion("full", "Sorry, Derek. That must not happen.\n\nI will write again {{when}}.", [when]),
];

/** Of a draft with nothing to say about. */
export const goodReview: Review = {
  feeling: 2,
  issue: 2,
  ownership: 2,
  nextStep: 2,
  asks: [],
  warmOpen: true,
  warmClose: true,
  lamps: [],
  findings: [],
  more: 0,
  empathy: 5,
  sendable: 0.9,
  notReviewed: [],
  places: { opening: 0, end: 0, bare: false },
};

/** A background that answers as told, and a list of what it was asked. */
export function fakeAsk(more: Partial<Answers> = {}) {
  const asked: { kind: RequestKind; input: unknown }[] = [];
  const unexpected = () => Promise.reject(new RequestError("unknown-request"));
  const answers: Answers = {
    "conversation.read": ({ conversation }) => ({
      readings: conversation.messages
        .filter(({ direction }) => direction === "customer")
        .map(({ id }) => ({ messageId: id, reading: upset, turn: null })),
      turns: [],
      repeated: [],
      toneFailure: null,
    }),
    "composer.identify": () => ({ answered }),
    "reply.suggest": () => ({ answered, suggestions, toneFailure: null }),
    "draft.review": () => ({ answered, review: goodReview, toneFailure: null }),
    "rule.mute": unexpected,
    "finding.report": unexpected,
    "finding.forget": unexpected,
    "writing.settings": unexpected,
    "writing.save": unexpected,
    "page.report": () => ({}),
    "panel.open": () => ({ opened: true }),
    "page.status": unexpected,
    "customer.current": unexpected,
    "note.save": unexpected,
    "note.remove": unexpected,
    ...more,
  };
  const ask: Ask = async (kind, input) => {
    asked.push({ kind, input: structuredClone(input) });
    return await answers[kind](input);
  };
  const count = (kind: RequestKind) => asked.filter((one) => one.kind === kind).length;
  return { ask, asked, count };
}
