import { describe, expect, it } from "vitest";
import { nextStepIn } from "../../../../lib/reply/review/lamps/next-step.ts";
import { answering, HOSTILE, LATE, QUESTION } from "./drafts.ts";

const level = (message: string | null, draft: string) => nextStepIn(answering(message, draft)).level;

describe("an action with when or how, a done deed, or instructions: 2", () => {
  it.each([
    "It will be delivered on Tuesday between 8 and 12.",
    "I'll call you tomorrow before noon.",
    "You can follow it at track.example/123.",
    "I have refunded the delivery charge.",
    "Reply to this mail with a day that suits you.",
    "We'll write to you by Friday.",
    "The driver will ring you half an hour before.",
    "Delivery is planned for 12 May.",
    "It's on the van for tomorrow.",
    "We'll send you a statement on the first of each month.",
    "From now on I'll call you every Monday.",
    "Call us on 0800 555 0199 to pick a slot.",
    "Open the app, choose Orders and tap Reschedule.",
    "The refund was released this morning and should be visible by Thursday.",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(2));
});

describe("an action without time or channel, or beside the point: 1", () => {
  it.each([
    "We are looking into it.",
    "I have passed this on to the warehouse.",
    "We will get back to you as soon as possible.",
    "Your case has been escalated.",
    "Someone will contact you shortly.",
    "Please send us your order number.",
    "I'm checking with the carrier.",
    "I've added a voucher to your account for your next order.",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(1));
});

describe("nothing happens: 0", () => {
  it.each([
    "We are sorry.",
    "Delivery times are estimates.",
    "We cannot give you a date.",
    "Thank you for your patience.",
    "Let me know if you have any questions.",
    "Our policy is that delays can happen.",
    "As I already told you, we can't control the weather.",
    "There's nothing I can do.",
    "",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(0));

  it("and none is needed where only an answer is", () => {
    expect(level(QUESTION, "Yes, they are in stock and cost £89.")).toBe(0);
  });
});

it("guesses nothing in another language", () => {
  expect(level(LATE, "Die Lieferung kommt am Dienstag zwischen 8 und 12 Uhr zu Ihnen nach Hause.")).toBe(0);
});

it.each(HOSTILE)("%s: no exception", (_what, draft) => {
  expect([0, 1, 2]).toContain(level(LATE, draft));
});
