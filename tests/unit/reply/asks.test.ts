import { describe, expect, test } from "vitest";
import { asksToAnswer, LONGEST_LABEL } from "../../../lib/reply/asks/asks.ts";
import { ANY_ANSWER, exampleFor } from "../../../lib/reply/asks/example.ts";
import { quotable } from "../../../lib/reply/parts/fields.ts";
import { reading } from "./samples.ts";

function asks(message: string, ...spans: string[]) {
  return asksToAnswer(message, reading(message, { mood: "upset", asks: spans }));
}

describe("asks", () => {
  test.each([
    "Please answer quickly.",
    "ANSWER ME!!!",
    "please reply asap",
    "I need a quick answer today.",
    "Could you",
    "Please just tell me one thing:",
    "I need 1) and 2) by Friday",
  ])("asks nothing that can be answered: %s", (words) => {
    expect(asks(`My lamp broke. ${words}`, words)).toEqual([]);
  });

  test("what others said, and clauses that only describe, are no asks", () => {
    expect(asks('It only says "Welcome! Start your first entry."', "Start your first entry")).toEqual([]);
    expect(asks("The neighbour, who has the same stove, pays 79.", "who has the same stove")).toEqual([]);
    expect(asks("It is moving, and who signed?", "who signed?")).toHaveLength(1);
    expect(
      asks("Which tag do I use for the name, and what if it is empty?", "Which tag do I use for the name"),
    ).toHaveLength(1);
  });

  test("a span cut inside a phrase is read on to its end", () => {
    const [credit] = asks("We need a root cause analysis and a credit for November.", "We need a root");
    expect(credit?.reported).toBe("for a root cause analysis and a credit for November");
    expect(credit?.field.label).toContain("root cause analysis");
    const [wrapped] = asks(
      "Could you please either send a new one by\nexpress or cancel the order and give me my money back?",
      "Could you please either send a new one by",
      "give me my money back",
    );
    expect(wrapped?.field.label).toContain("by …");
    expect(wrapped?.reported ?? "").not.toMatch(/ by$/);
  });

  test("what follows in a clause of its own is left out", () => {
    const [back] = asks("Put it back to 32 NOW or im gone", "Put it back to 32 NOW");
    expect(back?.reported).toBe("me to put it back to 32 now");
    const [first, second] = asks("When is it back and do I get money?", "When is it back", "do I get money?");
    expect([first?.reported, second?.reported]).toEqual(["when it is back", "whether you get money"]);
  });

  test("labels fit a small input, cut at a word, with no quotation marks inside", () => {
    const words = 'I want the second charge refunded TODAY, not "in 5-10 business days"';
    const label = asks(`${words}.`, words)[0]?.field.label ?? "";
    expect(label).toBe("Answer to “I want the second charge refunded TODAY, not …”");
    expect(label.length).toBeLessThanOrEqual(LONGEST_LABEL);
    expect(quotable('Online says "no slots"')).toBe("Online says no slots");
    expect(quotable("x".repeat(300)).length).toBeLessThanOrEqual(40);
  });
});

describe("examples fit the form of the ask", () => {
  test.each([
    ["Has somebody stolen my password?", "No, nobody has."],
    ["Should I call my bank?", "Yes, please do that today."],
    ["Do you deliver to Cork?", "Yes, we do."],
    ["Can I bring it in?", "Yes, you can."],
    ["Is there a workaround??", "Yes, there is."],
    ["Am I registered?", "Yes, you are."],
    ["Did I read the offer wrong?", "No, you did not."],
    ["Do I have to upgrade to see them?", "No, you don't need to."],
    ["Should we not use it??", ANY_ANSWER],
    ["Who pays the second visit?", "We pay for that."],
    ["How much is it?", "It costs £12 a month."],
    ["Can you tell me where it is?", "It is at the depot in Leeds."],
    ["I would like to know why", "The reason, in one or two sentences."],
    ["I want my money back", "I have refunded the amount to your card."],
    ["Could you send the wheels?", "I have sent it today."],
    ["Please cancel my order", "I have cancelled it as of today."],
    ["give me one reason not to cancel", ANY_ANSWER],
    ["I'd just like to know it isn't lost", ANY_ANSWER],
    ["Dimmable?", ANY_ANSWER],
    ["Est-il possible de l'échanger ?", ANY_ANSWER],
  ])("%s", (ask, example) => {
    expect(exampleFor(ask)).toBe(example);
  });

  test("what, how, where, when, why are never answered with yes", () => {
    for (const ask of [
      "What do I need to do right now?",
      "How does it work?",
      "Where is it?",
      "When?",
      "Why?",
    ])
      expect(exampleFor(ask)).not.toMatch(/^(?:Yes|No)\b/);
  });
});
