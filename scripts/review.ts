/**
 * Reads drafts as JSON lines, writes a review for each:
 * {"id", "message", "draft", "customerName"?} -> {"id", "review"}. Without "message" the draft is a new mail.
 */
import { review } from "../lib/reply/review/review.ts";
import { read } from "../tests/evaluation/model.ts";
import { idOf, jsonLines, needed, textsOf } from "./json-lines.ts";

await jsonLines((record) => {
  const text = textsOf(record);
  const message = text("message");
  const { feeling, issue, ownership, nextStep, asks, warmOpen, warmClose, findings, empathy, sendable } =
    review({
      draft: needed(text, "draft"),
      answers: message === null ? null : { message, reading: read(message) },
      customerName: text("customerName"),
    });
  return {
    ...idOf(record),
    review: {
      feeling,
      issue,
      ownership,
      nextStep,
      asks: asks.map(({ text: ask, answered }) => ({ text: ask, answered })),
      warmOpen,
      warmClose,
      findings,
      empathy,
      sendable,
    },
  };
});
