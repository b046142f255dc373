import { describe, expect, it } from "vitest";
import { ownershipIn } from "../../../../lib/reply/review/lamps/ownership.ts";
import { answering, HOSTILE, LATE, QUESTION } from "./drafts.ts";

const level = (message: string | null, draft: string) => ownershipIn(answering(message, draft)).level;

describe("the agent or a named colleague acts, or a fault is owned and acted on: 2", () => {
  it.each([
    "I've booked your delivery for Tuesday.",
    "I'm calling the warehouse now.",
    "I’ll ring you tomorrow.",
    "I will personally follow this up.",
    "I spoke to the driver this morning.",
    "My colleague Jana will call you tomorrow at 9.",
    "Jana from dispatch has your delivery now.",
    "I have asked the depot for a date.",
    "You have me as your contact until it is delivered.",
    "It was our mistake, and we have booked a new slot.",
    "Let me sort this out.",
    "I got hold of the carrier today.",
    "I'm on it.",
    "I have listened to the recording of your call.",
    "Our manager Dana will call you this afternoon.",
    "You need it by Friday, so I've done this first.",
    "I told the depot that it has to go out today.",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(2));
});

describe("“we”, the passive, or nobody named: 1", () => {
  it.each([
    "We are looking into this.",
    "We'll contact you on Monday.",
    "Your case has been forwarded to the warehouse.",
    "Delivery has been arranged for Tuesday.",
    "Our team will be in touch.",
    "A new delivery date will be sent to you.",
    "Refund issued.",
    "Someone will call you back.",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(1));
});

describe("nobody does anything, or it is refused: 0", () => {
  it.each([
    "Delivery times are estimates.",
    "Please contact the carrier.",
    "I understand your frustration.",
    "We cannot give a date.",
    "You should have chosen express.",
    "I'm afraid there is nothing we can do.",
    "I can see that you called three times.",
    "We value your business.",
    "Your account has been suspended.",
    "Calm down. As I already told you, we can't control the weather.",
    "I have already told you that it is late.",
    "There's nothing I can do.",
    "I'm sorry, there is nothing more we can do.",
    "I don't know what I can do.",
    "On Mon, Tom wrote:\n> I've booked a new slot.",
    "jacket jacket order 4711 3 March come sorry sent thank you",
    "",
  ])("%j", (draft) => expect(level(LATE, draft)).toBe(0));

  it("a bare answer to a plain question", () => {
    expect(level(QUESTION, "Yes, we have them in 44, and the shop in Leeds is open until 6.")).toBe(0);
  });
});

it("guesses nothing in another language", () => {
  expect(level(LATE, "Ich habe die Lieferung für Dienstag gebucht und rufe Sie morgen an.")).toBe(0);
});

it.each(HOSTILE)("%s: no exception", (_what, draft) => {
  expect([0, 1, 2]).toContain(level(LATE, draft));
});
