import { describe, expect, test } from "vitest";
import { restate } from "../../../lib/reply/restate/restate.ts";
import { reading, type Told } from "./samples.ts";

function clause(message: string, problem: string | null, told: Told = {}): string | null {
  return (
    restate(message, reading(message, { mood: "upset", ...told, ...(problem === null ? {} : { problem }) }))
      ?.clause ?? null
  );
}

describe("restate", () => {
  test.each([
    [
      "I ordered the jacket on 3 March and it still hasn't arrived.",
      "it still hasn't arrived",
      "you ordered the jacket on 3 March and it still hasn't arrived",
    ],
    [
      "I ordered the jacket on 3 March. It still hasn't arrived.",
      "It still hasn't arrived",
      "you ordered the jacket on 3 March and it still hasn't arrived",
    ],
    [
      "My kettle stopped working after 13 months!!",
      "My kettle stopped working",
      "your kettle stopped working after 13 months",
    ],
    [
      "You took the direct debit TWICE this month.",
      "took the direct debit TWICE",
      "we took the direct debit twice this month",
    ],
    [
      "Your driver left my parcel in the rain.",
      "left my parcel in the rain",
      "our driver left your parcel in the rain",
    ],
    [
      "I was charged for 14 visits last week.",
      "charged for 14 visits",
      "you were charged for 14 visits last week",
    ],
    [
      "I called twice and was cut off both times.",
      "was cut off both times",
      "you called twice and were cut off both times",
    ],
    ["I'm still waiting for my refund.", "waiting for my refund", "you're still waiting for your refund"],
    [
      "still waiting for my laptop. 3 weeks.",
      "still waiting for my laptop",
      "you're still waiting for your laptop",
    ],
    ["charged twice this month. fix pls", "charged twice this month", "you were charged twice this month"],
    [
      "Hi, we've had no hot water since Sunday.",
      "no hot water since Sunday",
      "you've had no hot water since Sunday",
    ],
    [
      "Your site took the payment twice, it is a joke.",
      "took the payment twice",
      "our site took the payment twice",
    ],
    [
      "Flight cancelled at the gate in Lisbon.",
      "Flight cancelled at the gate",
      "the flight was cancelled at the gate in Lisbon",
    ],
    [
      "Internet has been down since tuesday 4pm.",
      "Internet has been down",
      "the internet has been down since Tuesday 4pm",
    ],
    [
      "I sent you the form and you closed my account without notice.",
      "you closed my account without notice",
      "you sent us the form and we closed your account without notice",
    ],
    [
      'the app logged me out and now says my number "already exists"',
      'my number "already exists"',
      'the app logged you out and now says your number "already exists"',
    ],
    [
      "I dont have access and my invoices arent there",
      "my invoices arent there",
      "you don't have access and your invoices aren't there",
    ],
  ])("%s", (message, problem, expected) => {
    expect(clause(message, problem)).toBe(expected);
  });

  test.each([
    ["a question", "Where is my order 1234 now?", "Where is my order 1234"],
    ["words that point back", "It is broken again and again.", "It is broken again"],
    ["an insult", "Your useless driver broke my lamp.", "broke my lamp"],
    ["grammar of a second language", "I buy the tablet and the pen not work good.", "the pen not work good"],
    ["a missing agreement", "My mother say the waiter have no time for us.", "the waiter have no time"],
    ["two sentences run together", "I ordered at 7.15 came at 8.50 stone cold.", "came at 8.50 stone cold"],
    ["a condition", "If my parcel was lost you should tell me.", "my parcel was lost"],
    ["persons in a pair", "My wife and I were refused at the door.", "were refused at the door"],
    [
      "anybody's you",
      "The handle comes off when you pull the door hard.",
      "The handle comes off when you pull",
    ],
    ["words bound to a day", "My flight leaves tomorrow at nine from gate 4.", "My flight leaves tomorrow"],
    ["a card number", "The card 4111 1111 1111 1111 was refused twice.", "was refused twice"],
    ["a password", "The password hunter2 was refused again.", "was refused again"],
    ["markup", "The <b>lamp</b> arrived with no shade.", "arrived with no shade"],
    ["marks", "The {{name}} tag was missing in my mail.", "tag was missing"],
    ["an address", "The page https://example.com/x is broken for me.", "is broken for me"],
    ["slang", "ur app ate my coins again lol", "ate my coins"],
    ["German", "Meine Bestellung ist noch nicht angekommen.", "noch nicht angekommen"],
  ])("null for %s", (why, message, problem) => {
    const language = why === "German" ? "de" : "en";
    expect(clause(message, problem, { language })).toBeNull();
  });

  test("never more than 25 words, never a line break", () => {
    const long = `I ordered a lamp ${"with a very long story about it ".repeat(6)} and it broke.`;
    expect(clause(long, "it broke")).toBeNull();
    const wrapped =
      "My very old and much loved and rather expensive kettle has stopped\nworking after 13 months.";
    expect(clause(wrapped, "has stopped\nworking")).toBe(
      "your very old and much loved and rather expensive kettle has stopped working after 13 months",
    );
  });

  test("tells trouble from context, and what the company did", () => {
    const message = "You took €410 from my deposit for a scratch.";
    expect(restate(message, reading(message, { problem: "You took €410 from my deposit" }))).toMatchObject({
      aboutUs: true,
    });
    const context = "I paid 29.90 for the review in May.";
    expect(restate(context, reading(context, { mood: "upset", problem: "I paid 29.90" }))).toMatchObject({
      trouble: false,
      aboutUs: false,
    });
    const broken = "The wooden garage arrived with the lift missing.";
    expect(restate(broken, reading(broken, { problem: "the lift missing" }))).toMatchObject({
      trouble: true,
      aboutUs: false,
    });
  });

  test("a wish is told as a wish, never as trouble", () => {
    const message = "I want my money back by Monday please.";
    expect(restate(message, reading(message, { mood: "upset", problem: "I want my money back" }))).toEqual({
      clause: "you want your money back by Monday",
      trouble: false,
      aboutUs: false,
      wish: true,
    });
  });

  test("a mocking message gives back no praise", () => {
    const message = "I was delighted to get the third reminder for the bill that I paid in June.";
    const mocking = { ...reading(message, { mood: "upset", problem: "the third reminder" }), sarcasm: true };
    expect(restate(message, mocking)).toBeNull();
  });

  test("what was quoted stays as it was said", () => {
    expect(
      clause('The message says "your card is blocked" and my rent bounced.', 'says "your card is blocked"'),
    ).toContain('"your card is blocked"');
  });

  test("does not read the quoted history below", () => {
    const message = "Any news?\n\nOn 3 May 2026, Anna wrote:\n> My lamp arrived with a broken shade.";
    expect(clause(message, null)).toBeNull();
  });
});
