import { describe, expect, test } from "vitest";
import { repeatsOf } from "../../../../lib/reply/parts/repeats.ts";

describe("words said twice", () => {
  test.each([
    ["Thank you for telling me.", "Thank you for the clear words.", 1],
    ["I see from your message that it broke.", "I can see why you wrote.", 1],
    ["You wrote that it broke.", "Write to me again at any time.", 1],
    ["I'm sorry that it broke.", "This is with me now.", 0],
    ["You are still waiting.", "Waiting without knowing is hard.", 1],
    ["{{answer_1}}", "The answer is with me.", 0],
  ])("%s %s", (before, phrase, count) => {
    expect(repeatsOf([before])(phrase)).toBe(count);
  });

  test("nothing was said before", () => {
    expect(repeatsOf([])("Thank you for writing.")).toBe(0);
  });
});
