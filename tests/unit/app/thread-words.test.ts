import { describe, expect, it } from "vitest";
import { repeatedWords, shortened, turnSentence } from "../../../components/ui/words.ts";
import type { MoodTurn } from "../../../lib/messages/table.ts";

const turn = (more: Partial<MoodTurn>): MoodTurn => ({
  messageId: "1",
  from: "neutral",
  to: "upset",
  until: "3 March",
  ...more,
});

describe("where the mood turned, in words", () => {
  it.each<[Partial<MoodTurn>, string]>([
    [{}, "Was calm until 3 March; upset since."],
    [{ from: "pleased" }, "Was pleased until 3 March; upset since."],
    [{ from: "unsure" }, "Was unsure until 3 March; upset since."],
    [{ from: "upset", to: "pleased" }, "Was upset until 3 March; pleased since."],
    [{ until: " 3\n March " }, "Was calm until 3 March; upset since."],
    [{ until: "" }, "Was calm before; upset since."],
    [{ until: "x".repeat(200) }, "Was calm before; upset since."],
  ])("%j", (more, sentence) => {
    expect(turnSentence(turn(more))).toBe(sentence);
  });
});

describe("what was said before, in words", () => {
  const point = (what: "ask" | "problem", sentAt: string) => {
    const span = { text: "Where is it?", start: 0, end: 12 };
    return { what, messageId: "2", again: span, first: { messageId: "1", sentAt, span } };
  };
  it.each([
    [point("ask", "3 March"), "Has asked this before (3 March):"],
    [point("ask", ""), "Has asked this before:"],
    [point("problem", "3 March"), "Has written about this before (3 March):"],
  ])("%j", (given, words) => {
    expect(repeatedWords(given)).toBe(words);
  });

  it("long words are cut on one line", () => {
    expect(shortened("a\n\n b")).toBe("a b");
    expect(shortened("x".repeat(200))).toMatch(/^x{159}…$/);
  });
});
