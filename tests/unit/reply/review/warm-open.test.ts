import { describe, expect, it } from "vitest";
import { warmOpenIn } from "../../../../lib/reply/review/lamps/warm-open.ts";
import { answering, HOSTILE, LATE, PRAISE, QUESTION } from "./drafts.ts";

const opens = (message: string | null, draft: string) => warmOpenIn(answering(message, draft)).level;

describe("an affective act that fits", () => {
  it.each([
    [LATE, "Five weeks at the sink is far too long, and I'm sorry."],
    [LATE, "I'm sorry it has come to a third call."],
    [LATE, "Thank you for telling us so plainly, three calls is two too many."],
    [LATE, "I'm sorry for the wait."],
    [LATE, "Hi Ann,\n\nYour dishwasher left today. I'm sorry it took five weeks."],
    [PRAISE, "That made my day!"],
    [PRAISE, "Two storms in Wales and dry all the way, what a test!"],
    [PRAISE, "Thank you for telling us about Wales."],
    [PRAISE, "I'm so glad it kept you dry."],
    [QUESTION, "Good choice, those are my favourite boots too."],
  ])("%j: %j", (message, draft) => expect(opens(message, draft)).toBe(true));
});

describe("no warmth, a formula, or the wrong tone", () => {
  it.each([
    [LATE, "Thank you for contacting us."],
    [LATE, "We apologise for any inconvenience."],
    [LATE, "Great news!"],
    [LATE, "I understand your frustration."],
    [LATE, "Your dishwasher is in the warehouse."],
    [LATE, "Thank you for your patience."],
    [LATE, "Hope you're having a great day!"],
    [
      LATE,
      "Your dishwasher left today. The driver rings before. It comes on Tuesday. I'm sorry for the wait.",
    ],
    [PRAISE, "Thank you for your feedback."],
    [PRAISE, "We are sorry for the inconvenience."],
    [QUESTION, "I'm so sorry you are going through this."],
    [QUESTION, "Yes, we have them in 44."],
    [QUESTION, "Thank you for your interest in our products."],
    [LATE, ""],
    [LATE, "No need to worry, just a small mix-up."],
    [LATE, "You are rude and a moron yourself."],
    [LATE, "dishwasher kids five weeks called three times sorry thank you"],
    [null, "I'm so glad you are here."],
    [LATE, "Es tut mir sehr leid, dass Sie so lange auf die Spülmaschine warten mussten."],
  ])("%j: %j", (message, draft) => expect(opens(message, draft)).toBe(false));
});

it.each(HOSTILE)("%s: no exception", (_what, draft) => {
  expect(typeof opens(LATE, draft)).toBe("boolean");
});
