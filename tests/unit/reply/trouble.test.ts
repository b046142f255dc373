import { describe, expect, test } from "vitest";
import { againIn } from "../../../lib/reply/restate/again.ts";
import { gistOf } from "../../../lib/reply/restate/gist.ts";
import { goodNewsIn } from "../../../lib/reply/restate/good-news.ts";
import { restate } from "../../../lib/reply/restate/restate.ts";
import { themeOf } from "../../../lib/reply/situation/theme.ts";
import { reading } from "./samples.ts";

function gist(message: string): string | null {
  return gistOf(message, reading(message, { mood: "upset" }))?.clause ?? null;
}

describe("the trouble in a few words", () => {
  test.each([
    ["Second time this month the burger came stone cold @GrillYard", "the burger came stone cold"],
    ["Hired it on Friday, nobody turned up, and I paid.", "nobody turned up"],
    ["website is down, we have a radio ad today", "the website is down"],
    ["tapped in, charged twice anyway, lol", "you were charged twice"],
    ["Still waiting for my refund u lot. its april", "you are still waiting for your refund"],
    ["I wrote on the 4th through the form, no reply.", "you have had no answer"],
    ["no heating since Sunday, my wife is on chemo", "you have been without heating since Sunday"],
    ["They sent me the wrong colour lol", "you were sent the wrong colour"],
    ["@Air still waiting. 9 weeks lol", "you are still waiting"],
    ["ok you cancelled our flight, only vouchers offered", "your flight was cancelled"],
    ["I havent received my invoice, so annoying", "you haven't received your invoice"],
    ["ok so I have called you four times, ridiculous", "you have had to call four times"],
  ])("%s", (message, clause) => {
    expect(gist(message)).toBe(clause);
  });

  test.each([
    ["what belongs to something else", "The lid of the box was broken lol"],
    ["what others say", "Chat told me the parcel was late, as if."],
    ["a question", "Is the app down, or was my card charged twice?"],
    ["a condition", "If the parcel is late again I am off."],
    ["what was quoted", 'Attempt 4: "your order has been cancelled at your request".'],
    ["parts of the body", "My shoulder is frozen."],
    ["someone coming back on a matter", "asked on the chat, nobody came back to me"],
    ["a door bell", "I stood outside, nobody answered the bell."],
    ["a power lead", "No power lead in the box."],
    ["a part of a longer name", "Still waiting on the passport style photos from Monday."],
    ["gone brown", "The plastic is gone brown on one side."],
  ])("nothing for %s", (_why, message) => {
    expect(gist(message)).toBeNull();
  });

  test("never from a foreign or a mocking message", () => {
    const message = "The app is down. Wonderful.";
    expect(gistOf(message, reading(message, { mood: "upset", language: "de" }))).toBeNull();
    expect(gistOf(message, { ...reading(message, { mood: "upset" }), sarcasm: true })).toBeNull();
  });
});

describe("restatements", () => {
  function told(message: string) {
    return restate(message, reading(message, { mood: "upset", problem: message.replace(/[.!]+$/, "") }));
  }

  test("a charge is said from the customer's side, and still passed on as their words", () => {
    expect(told("You charged my card twice on Nov 14 (2 x 89.90 EUR) for order #48213.")).toEqual({
      clause: "your card was charged twice on November 14 for order #48213",
      trouble: true,
      aboutUs: true,
    });
  });

  test.each([
    "I reported the broken hinge on 2 November.",
    "I ordered without coriander twice.",
    "I rang again on Wednesday about it.",
    "I've never parked wrong once in here.",
  ])("is no trouble by itself: %s", (message) => {
    expect(told(message)?.trouble ?? false).toBe(false);
  });

  test.each([
    "We were told refund within 14 days.",
    "You've lost a customer after all this.",
    "I am never been late in this account.",
    "Waiting for my refund from 2 Feb its April now.",
  ])("is not said again: %s", (message) => {
    expect(told(message)).toBeNull();
  });

  test("who wants a refund has trouble with something else", () => {
    expect(themeOf("The cleaner didn't come. I want it refunded.")).toBe("noshow");
    expect(themeOf("still no refund after 3 weeks")).toBe("refund");
  });
});

describe("againIn", () => {
  test.each([
    [
      "This is the THIRD time I am writing to you and nobody answers!!!",
      "write three times to get an answer",
    ],
    ["Third mail. You promised it.", "write three times about this"],
    ["I have called you four times about it.", "call four times about this"],
    ["This is my second letter.", "write twice about this"],
    ["The third time it crashed on me.", null],
    ["I asked twice that day if it costs.", null],
  ])("%s", (message, expected) => {
    expect(againIn(message)).toBe(expected);
  });
});

describe("goodNewsIn", () => {
  test.each([
    [
      "just wanted to say thank you so much - the fix you suggested worked right away and our whole team is back online.",
      "the fix worked right away and your whole team is back online",
    ],
    ["Thanks, but the app still doesn't work.", null],
    ["wow thx", null],
    ["Did the fix work right away for the others?", null],
  ])("%s", (message, expected) => {
    expect(goodNewsIn(message, reading(message, { mood: "pleased" }))).toBe(expected);
  });
});
