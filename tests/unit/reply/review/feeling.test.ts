import { describe, expect, it } from "vitest";
import { feelingIn } from "../../../../lib/reply/review/lamps/feeling.ts";
import { emotionalReaction, exploration } from "../../../../lib/reply/review/mechanisms.ts";
import { answering, GRIEF, HOSTILE, LATE, PRAISE, QUESTION } from "./drafts.ts";

const level = (message: string | null, draft: string) => feelingIn(answering(message, draft)).level;

describe("what it was like for this customer is 2", () => {
  it.each([
    "Five weeks of washing up by hand for four children is far too long.",
    "I'm sorry. Five weeks without a dishwasher and three calls nobody answered.",
    "Doing the dishes by hand every night for a family of six must be wearing you out.",
    "I can see how tiring five weeks at the sink must be.",
    "No one should have to ring three times.",
    "I would be at the end of my tether too after three calls without an answer.",
    "You have been more than patient: five weeks, three calls, and still no dishwasher. I'm sorry.",
    "I'm sorry that you've had to wash up by hand for five weeks.",
    "Three calls and nobody rang you back: that is not how we want to treat anyone.",
    "It's no surprise you are angry after five weeks and three calls.",
    "You called three times and nobody rang back. I can see why that stings.",
    "You leave for your four kids' school play on Friday, so I've moved the dishwasher up to today.",
    "Hi Ann,\n\nYour dishwasher comes on Tuesday.\n\nI'm sorry you had to wash up for four kids every night.",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(2));

  it.each([
    "I'm so sorry for your loss. Letters with your wife's name on them must hurt each time.",
    "Getting her letters month after month is painful, and it should have stopped in March.",
  ])("in grief: %j", (draft) => expect(level(GRIEF, draft)).toBe(2));
});

describe("a formula, or an apology that names the thing only, is 1", () => {
  it.each([
    "We apologise for the delay.",
    "I'm sorry for the delay with your dishwasher.",
    "I completely understand your frustration.",
    "Sorry about that!",
    "We are sorry to hear about your experience.",
    "Please accept our sincere apologies for any inconvenience caused.",
    "We're sorry that the replacement has not arrived yet.",
    "I'm sorry you haven't received your dishwasher yet.",
    "We are sorry if this was not what you expected.",
    "You poor thing, I feel so bad for you!",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(1));
});

describe("facts, steps and thanks alone are 0", () => {
  it.each([
    "Your dishwasher arrives on Tuesday.",
    "Thank you for your message. The dishwasher is in our warehouse.",
    "Unfortunately delivery times vary.",
    "Thank you for your patience.",
    "I've looked into it. The dishwasher ships on Monday.",
    "",
    "> I'm sorry you had to wash up by hand.",
    "No need to worry, just a small mix-up.",
    "Don't worry, it is only a little delay with your dishwasher.",
    "You are rude and a moron yourself, calling three times.",
    "dishwasher kids five weeks called three times sorry thank you",
    "You have two dishwashers on order, so I cancelled one.",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(0));
});

describe("none is called for", () => {
  it.each([
    [QUESTION, "I'm so sorry, I understand how frustrating this is!"],
    [PRAISE, "We are sorry for any inconvenience."],
    ["Dimmable?", "Yes."],
    [null, "I'm sorry for the long silence."],
  ])("%j", (message, draft) => expect(level(message, draft)).toBeNull());
});

it("guesses nothing in another language", () => {
  expect(level(LATE, "Es tut mir sehr leid, dass Sie fünf Wochen lang von Hand abwaschen mussten.")).toBe(0);
});

it("says where it is seen", () => {
  const draft = "Hi Ann,\n\nI can see how tiring five weeks at the sink must be. It comes on Tuesday.";
  const { at } = feelingIn(answering(LATE, draft));
  expect(draft.slice(at?.start, at?.end)).toBe("I can see how tiring five weeks at the sink must be.");
});

it.each(HOSTILE)("%s: no exception", (_what, draft) => {
  expect([0, 1, 2]).toContain(level(LATE, draft));
});

describe("the two mechanisms, on words of anybody", () => {
  it.each([
    ["I'm so sorry you are going through this, sending hugs.", "Try turning it off at night."],
    ["I hope it gets better for you soon.", "It opens at nine."],
    ["You are not alone, and I'm here if you want to talk.", "The form has three pages."],
  ])("%j reacts with more feeling than %j", (warm, plain) => {
    expect(emotionalReaction(warm)).toBeGreaterThan(emotionalReaction(plain));
  });

  it("asking about the reader counts more than asking at large, and saying nothing is 0", () => {
    expect(exploration("How long have you felt like this?")).toBeGreaterThan(exploration("Really?"));
    expect(exploration("Really?")).toBeGreaterThan(exploration("It opens at nine."));
    expect(exploration("")).toBe(0);
    expect(emotionalReaction("")).toBe(0);
  });
});
