import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../components/inbox/suggestions/changes.ts";
import {
  compose,
  filledText,
  missingFields,
  segmentsOf,
} from "../../../components/inbox/suggestions/filled.ts";
import { suggest } from "../../../lib/reply/suggest.ts";
import { read } from "../../evaluation/model.ts";
import { standard, step, when } from "./made-up.ts";

const out = (part: string): Change => ({ part, wording: part, out: true });
const ids = (fields: readonly { id: string }[]) => fields.map((field) => field.id);

/** 50 messages as customers write them, spread over the file. */
function realMessages(): string[] {
  const file = join(import.meta.dirname, "../../../training/data/support-tone-dev.jsonl");
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const each = Math.floor(lines.length / 50);
  return lines
    .filter((_, at) => at % each === 0)
    .slice(0, 50)
    .map((line) => JSON.parse(line).text);
}

describe("a suggestion without changes", () => {
  it("is the suggestion's own text, and asks for the fields of that text, for 50 real messages", () => {
    const messages = realMessages();
    expect(messages).toHaveLength(50);
    for (const message of messages) {
      for (const one of suggest({ message, reading: read(message), customerName: "Alex Moreno" })) {
        const { text, fields } = compose(one, []);
        expect(text).toBe(one.text);
        const marks = [...new Set([...one.text.matchAll(/\{\{(\w+)\}\}/g)].map((mark) => mark[1]))];
        expect(ids(fields)).toEqual(marks);
      }
    }
  });

  it("with every part but one left out is that part, for the same messages", () => {
    for (const message of realMessages().slice(0, 10)) {
      for (const one of suggest({ message, reading: read(message), customerName: null })) {
        for (const kept of one.parts) {
          const changes = one.parts.filter((part) => part.id !== kept.id).map((part) => out(part.id));
          expect(compose(one, changes).text).toBe(kept.text);
        }
      }
    }
  });
});

describe("leaving out", () => {
  it("the first of two parts of a paragraph leaves the second, with no space before it", () => {
    expect(compose(standard, [out("acknowledge-1-0")]).text).toBe(
      "Hello Derek,\n\nThis is with me now.\n\nI will write again {{when}}.\n\nI'd like to put this right.",
    );
  });

  it("all of a paragraph leaves no gap", () => {
    expect(compose(standard, [out("acknowledge-1-0"), out("own-1-0"), out("greet-0-0")]).text).toBe(
      "I will write again {{when}}.\n\nI'd like to put this right.",
    );
  });

  it("the part with a field asks for that field no more", () => {
    expect(compose(standard, [out("act-2-0")]).fields).toEqual([]);
  });

  it("everything leaves nothing", () => {
    expect(
      compose(
        standard,
        standard.parts.map((part) => out(part.id)),
      ).text,
    ).toBe("");
  });
});

describe("another wording", () => {
  const swapped: Change[] = [{ part: "act-2-0", wording: "act-2-1", out: false }];

  it("stands in the text, and its fields are asked for in the order in which they are read", () => {
    const { text, fields } = compose(standard, swapped);
    expect(text).toContain("I will {{step}} and write again {{when}}.");
    expect(fields).toEqual([step, when]);
  });

  it("keeps what was typed into a field that it shares", () => {
    const { text, fields } = compose(standard, swapped);
    expect(filledText(text, fields, { when: "by noon" })).toContain(
      "I will [What you will do] and write again by noon.",
    );
    expect(missingFields(fields, { when: "by noon" })).toEqual([step]);
  });

  it("that is not on offer any more counts for the part's own", () => {
    expect(compose(standard, [{ part: "greet-0-0", wording: "gone", out: false }]).text).toBe(standard.text);
  });
});

describe("a field that stands in two parts", () => {
  const [greet, ...more] = standard.parts;
  const twice = {
    ...standard,
    parts: greet ? [{ ...greet, text: "Hello Derek, I write {{when}}." }, ...more] : more,
  };

  it("is asked for once, in the first", () => {
    const { fields, home } = compose(twice, []);
    expect(fields).toEqual([when]);
    expect(home.get("when")?.kind).toBe("greet");
  });

  it("is typed into the second when the first is left out", () => {
    expect(compose(twice, [out("greet-0-0")]).home.get("when")?.kind).toBe("act");
  });
});

describe("the words and fields of a part", () => {
  it("that is a field alone", () => {
    expect(segmentsOf("{{when}}", [when])).toEqual([{ field: when, alone: true, again: false }]);
  });

  it("with a mark that is no field keep it as words", () => {
    expect(segmentsOf("Hello {{name}}", [when])).toEqual([{ text: "Hello {{name}}" }]);
  });

  it("take what was typed as it is, whatever signs it has", () => {
    expect(filledText("I write {{when}}.", [when], { when: " $& {{step}} $1 " })).toBe(
      "I write $& {{step}} $1.",
    );
  });
});
