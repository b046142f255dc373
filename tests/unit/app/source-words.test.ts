import { describe, expect, it } from "vitest";
import { sourceWords } from "../../../components/ui/words.ts";
import { RULES } from "../../../lib/reply/rules/registry.ts";
import { NOTES } from "../../../lib/reply/sources.ts";

describe("where a tip or a wording comes from", () => {
  it("is a study, and what kind of study", () => {
    expect(sourceWords({ source: "Packard, Berger 2021", strength: "A" })).toBe(
      "Packard, Berger 2021 · field data and experiments in customer service",
    );
  });

  it.each(["Service practice, no study", "Zendesk QA, comprehension (practice)", "Your team's style guide"])(
    "stands alone where it says itself what it is: %s",
    (source) => {
      expect(sourceWords({ source, strength: "C" })).toBe(source);
    },
  );

  it("names no section of the project's own notes, and says once that there is no study", () => {
    const words = [...Object.values(NOTES), ...RULES].map(sourceWords);
    expect(words.filter((each) => /section \d/.test(each))).toEqual([]);
    expect(words.filter((each) => (each.match(/no study|not studied/g)?.length ?? 0) > 1)).toEqual([]);
  });
});
