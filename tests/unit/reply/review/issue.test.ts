import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { issueIn } from "../../../../lib/reply/review/lamps/issue.ts";
import { reviewRecords, scaleKappa } from "../../../evaluation/judge-replies.ts";
import { draftRecords, isUnseen } from "../../../evaluation/replies.ts";
import { answering, HOSTILE, LATE } from "./drafts.ts";

const CHAIR = "My green armchair came with a torn cushion. Please send a new cushion cover.";
const FLY = "Do you sell the trout fly in size 14?";
const JAM = "I adore the new cherry jam, my kids fight for it!";

const level = (message: string | null, draft: string) => issueIn(answering(message, draft)).level;

describe("in the customer's own terms: 2", () => {
  test.each([
    [CHAIR, "I'm sorry about the torn cushion. A new cover for the green armchair leaves today."],
    [FLY, "Yes, the trout fly comes in 14 and 16."],
    [JAM, "Kids fighting for cherry jam, that made my day!"],
    [LATE, "Five weeks of washing up by hand for four kids: the dishwasher comes on Tuesday."],
  ])("%s %s", (message, draft) => expect(level(message, draft)).toBe(2));
});

describe("in one word, or beside the point: 1", () => {
  test.each([
    [CHAIR, "We are sorry about the cushion."],
    [LATE, "Your replacement has been booked."],
  ])("%s %s", (message, draft) => expect(level(message, draft)).toBe(1));
});

describe("not, or only as the firm calls everything: 0", () => {
  test.each([
    [CHAIR, "Thank you for contacting us. We will get back to you."],
    [CHAIR, "Thank you for your query. We are sorry about this and will be in touch."],
    [JAM, "Thank you for your feedback."],
    [LATE, "We apologise for any inconvenience."],
    [CHAIR, ""],
  ])("%s %s", (message, draft) => expect(level(message, draft)).toBe(0));
});

test("the same in the agent's words is less than in the customer's", () => {
  const own = "The dishwasher comes on Tuesday, five weeks is far too long.";
  const firm = "Your appliance will be dispatched on Tuesday, we regret the delay.";
  expect(level(LATE, own)).toBeGreaterThan(level(LATE, firm));
});

test("greeting and signature name nothing", () => {
  expect(
    level(FLY, "Hello trout fly fan,\n\nThank you for writing.\n\nKind regards,\nTrout Fly Size 14 Ltd"),
  ).toBe(0);
});

test("it is seen in the sentence that takes up most", () => {
  const draft = "Hi Ann,\n\nThanks for writing. I'm sorry about the torn cushion. Have a good day.\n\nTom";
  const { at } = issueIn(answering(CHAIR, draft));
  expect(at && draft.slice(at.start, at.end)).toBe("I'm sorry about the torn cushion.");
});

test("a new mail names nothing that somebody wrote", () => {
  expect(issueIn(answering(null, "The torn cushion is on its way."))).toEqual({ level: 0, at: null });
});

describe("any text", () => {
  it.each(HOSTILE)("%s", (_name, text) => {
    for (const scene of [answering(LATE, text), answering(text, LATE), answering(text, text)])
      expect([0, 1, 2]).toContain(issueIn(scene).level);
  });

  it("never throws, and points into the draft", () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.lorem());
    fc.assert(
      fc.property(any, any, (message, draft) => {
        const { at } = issueIn(answering(message, draft));
        if (at !== null) expect(at.end).toBeLessThanOrEqual(draft.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe("against the labels of the draft replies", () => {
  const items = reviewRecords(draftRecords());
  it("agrees with the first reader, also where nobody looked", () => {
    expect(
      scaleKappa(
        items.filter(({ record }) => !isUnseen(record)),
        "issue",
      ),
    ).toBeGreaterThan(0.76);
    expect(
      scaleKappa(
        items.filter(({ record }) => isUnseen(record)),
        "issue",
      ),
    ).toBeGreaterThan(0.58);
  });
});
