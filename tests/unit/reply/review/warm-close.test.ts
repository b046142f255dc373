import { describe, expect, it } from "vitest";
import { warmCloseIn } from "../../../../lib/reply/review/lamps/warm-close.ts";
import { answering, GRIEF, HOSTILE, LATE, PRAISE, QUESTION } from "./drafts.ts";

const FALL = "I fell on your stairs and broke my leg, and nobody came to help me for an hour.";
const closes = (message: string | null, draft: string) => warmCloseIn(answering(message, draft)).level;

describe("a fitting wish, thanks or personal offer", () => {
  it.each([
    [LATE, "I hope your evenings get quieter from Tuesday on."],
    [LATE, "Thank you for being so clear about what you need."],
    [LATE, "It comes on Tuesday.\n\nI'd rather you rang me than waited again.\n\nJo"],
    [LATE, "I wish you and the kids a calm week."],
    [LATE, "It comes on Tuesday.\n\nLook after yourself,\nJo"],
    [QUESTION, "They are in stock.\n\nHappy walking!\nJo"],
    [QUESTION, "Enjoy your hikes!"],
    [FALL, "I hope the leg heals quickly."],
    [FALL, "I hope you get better soon."],
    [QUESTION, "Have a lovely weekend."],
    [QUESTION, "See you in Leeds!\n\nKind regards,\nJo"],
    [PRAISE, "Here's to many more dry nights!"],
    [PRAISE, "May the next storm be a small one."],
    [PRAISE, "Happy camping,\nThe tent team"],
  ])("%j: %j", (message, draft) => expect(closes(message, draft)).toBe(true));
});

describe("none, a formula, or a cheerful wish at a bad moment", () => {
  it.each([
    [LATE, "Have a great day!"],
    [LATE, "Do not hesitate to contact us."],
    [LATE, "I'll ring you on Tuesday."],
    [LATE, "Thank you for your understanding."],
    [LATE, "Sorry again."],
    [LATE, "Enjoy!"],
    [LATE, "It comes on Tuesday.\n\nThanks for your patience,\nJo"],
    [LATE, "I hope you know that you are a moron."],
    [LATE, "We look forward to serving you again!"],
    [LATE, "I hope this helps."],
    [GRIEF, "Have a fantastic day!"],
    [QUESTION, "Let me know if you need anything else."],
    [QUESTION, "The shop opens at 9.\n\nBest wishes\nJo"],
    [LATE, ""],
    [null, "Enjoy your holiday!"],
    [QUESTION, "Ich wünsche Ihnen ein schönes Wochenende und viel Freude mit den Schuhen."],
  ])("%j: %j", (message, draft) => expect(closes(message, draft)).toBe(false));
});

it.each(HOSTILE)("%s: no exception", (_what, draft) => {
  expect(typeof closes(LATE, draft)).toBe("boolean");
});
