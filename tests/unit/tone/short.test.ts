import { describe, expect, it } from "vitest";
import { read } from "./reader.ts";

describe("short messages", () => {
  for (const text of ["where is my order???", "I want a refund", "why??", "anyone there???"]) {
    it(`are not surely neutral: ${text}`, () => {
      const { mood, sure } = read(text);
      expect(mood === "neutral" && sure).toBe(false);
    });
  }
  for (const text of [
    "still waiting",
    "this is the third email",
    "useless",
    "I've written twice and nobody answers",
    "REFUND NOW",
    "it's broken again",
    "no reply yet",
    "never again",
  ]) {
    it(`are surely upset: ${text}`, () => {
      expect(read(text)).toMatchObject({ mood: "upset", sure: true });
    });
  }
  for (const text of ["thx", "ok thanks", "thanks", "Could you send it by Friday?", "Where is my order?"]) {
    it(`stay calm: ${text}`, () => {
      expect(read(text)).toMatchObject({ mood: "neutral", emotions: {} });
    });
  }
  it("say thanks", () => {
    expect(read("thx").acts).toEqual(["thanks"]);
    expect(read("ok thanks").acts).toEqual(["thanks"]);
  });
  for (const text of ["?", "??", "ok"])
    it(`say too little: ${text}`, () => expect(read(text).sure).toBe(false));
  it("name a deadline", () => {
    expect(read("Could you send it by Friday?").urgency).toBeGreaterThanOrEqual(1);
    expect(read("I want the second charge refunded today").urgency).toBeGreaterThanOrEqual(1);
  });
});

describe("sarcasm", () => {
  for (const text of [
    "Great, another week without internet. Thanks a lot.",
    "Great, another week without internet.",
    "Wow, thanks for charging me twice.",
    "Thanks a lot, now my whole weekend is gone.",
    "Brilliant. Third parcel lost. Well done.",
    "Love how my invoice doubles every month and nobody answers.",
    "Fantastic service, three weeks and no reply.",
    "Ok thanks for nothing",
  ]) {
    it(`is never surely pleased: ${text}`, () => {
      const { mood, sure } = read(text);
      expect(mood === "pleased" && sure).toBe(false);
    });
  }
  for (const text of [
    "Thanks a lot, that worked!",
    "Thank you so much for fixing it so quickly!",
    "Lovely staff and the food was delicious. Thank you!",
    "perfect thank you!",
  ]) {
    it(`is not seen in honest praise: ${text}`, () => {
      expect(read(text)).toMatchObject({ mood: "pleased", sure: true, sarcasm: false });
    });
  }
});
