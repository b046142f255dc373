import { describe, expect, it } from "vitest";
import { confidenceSentence, moodClass, moodWords } from "../../../components/ui/words.ts";
import { MOODS, type ToneReading } from "../../../lib/tone/reading.ts";
import { readingOf } from "../service/fakes.ts";

const INTENSITIES = [0, 1, 2, 3] as const;

describe("the headline", () => {
  it.each<[ToneReading["mood"], ToneReading["intensity"], string]>([
    ["upset", 1, "A little upset"],
    ["upset", 2, "Upset"],
    ["upset", 3, "Very upset"],
    ["unsure", 1, "A little unsure"],
    ["unsure", 2, "Unsure"],
    ["unsure", 3, "Very unsure"],
    ["neutral", 0, "Neutral"],
    ["pleased", 1, "Pleased"],
    ["pleased", 2, "Clearly pleased"],
    ["pleased", 3, "Delighted"],
  ])("of %s %d is %j", (mood, intensity, words) => {
    expect(moodWords(readingOf({ mood, intensity }))).toBe(words);
  });

  it("is there for every mood and intensity, and says nothing but the mood where one is sure", () => {
    for (const mood of MOODS) {
      for (const intensity of INTENSITIES) {
        expect(moodWords(readingOf({ mood, intensity }))).toMatch(/^[A-Z][a-z ]+$/);
        expect(moodClass(readingOf({ mood, intensity }))).toBe(mood);
      }
    }
  });

  it("claims no mood where the reading is not sure", () => {
    for (const mood of MOODS) {
      const reading = readingOf({ mood, intensity: 3, sure: false });
      expect(moodWords(reading)).toBe("Tone not sure");
      expect(moodClass(reading)).toBe("not-sure");
    }
  });
});

describe("how much to trust it", () => {
  it.each<[string, Partial<ToneReading>, string]>([
    ["sure", { confidence: 0.8 }, "Attune is fairly sure of this."],
    ["less sure", { confidence: 0.6 }, "Attune may be wrong here."],
    ["hardly sure", { confidence: 0.59 }, "Attune is not at all sure of this."],
    ["too short", { sure: false }, "Not clear enough for Attune to say, so it doesn't guess."],
    [
      "no known language",
      { sure: false, language: "und" },
      "Not clear enough for Attune to say, so it doesn't guess.",
    ],
    [
      "another language",
      { sure: false, language: "ja" },
      "This seems to be in Japanese. Attune reads English only, so it doesn't guess.",
    ],
    [
      "a language without a name",
      { sure: false, language: "not a code" },
      "This seems to be in not a code. Attune reads English only, so it doesn't guess.",
    ],
  ])("%s", (_, given, sentence) => {
    expect(confidenceSentence(readingOf(given))).toBe(sentence);
  });
});
