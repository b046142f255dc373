import { describe, expect, it } from "vitest";
import { read } from "./reader.ts";

const problem = (text: string): string | null => read(text).problem?.text ?? null;

describe("problemOf", () => {
  it("names the fact, not the feeling or the demand", () => {
    expect(problem("I am so angry. The parcel arrived empty. Refund me today!")).toBe(
      "The parcel arrived empty",
    );
    expect(problem("The app crashes when I open the camera. Please fix it.")).toContain("app crashes");
  });
  it("names nothing where nothing is wrong", () => {
    expect(problem("Thank you so much, the new part works perfectly.")).toBeNull();
    expect(problem("What time do you open on Sunday?")).toBeNull();
    expect(problem("")).toBeNull();
  });
  it("is a part of the message, without the full stop", () => {
    const text = "Hi,\n\nI was charged twice for order 5512.\n\nJo";
    const found = read(text).problem;
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
    expect(found?.text).toMatch(/charged twice/);
    expect(found?.text).not.toMatch(/[.\s]$/);
  });
});
