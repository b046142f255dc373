import { describe, expect, it } from "vitest";
import { cleanMessage } from "../../../lib/text/cleaning.ts";
import { FORWARDS } from "./forward-samples.ts";
import { BLOCKS } from "./header-samples.ts";
import { ATTRIBUTIONS, type HeaderLanguage } from "./quoted-samples.ts";

const LANGUAGES: readonly HeaderLanguage[] = ["English", "German", "French", "Spanish", "Portuguese"];

/** The lines that are left, without blank ones. */
function left(text: string): string[] {
  const { text: cleaned } = cleanMessage(text);
  expect(cleaned.length).toBe(text.length);
  return cleaned
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The attribution broken in two at each blank of its second half, as programs wrap it by width. */
function wrapped(line: string): string[] {
  const all = [...line.trimEnd().matchAll(/ /g)].map((match) => match.index);
  return all.filter((at) => at > line.length / 2).map((at) => `${line.slice(0, at)}\n${line.slice(at + 1)}`);
}

const OWN = "The kettle still leaks.\nI want my money back.";
const OWN_LINES = OWN.split("\n");
const QUOTED = ["We are sorry, that is terrible.", "Which colour was it?"];
const MARKED = QUOTED.map((line) => `> ${line}`).join("\n");

for (const [client, wordings] of Object.entries(ATTRIBUTIONS)) {
  describe(`attribution lines of ${client}`, () => {
    for (const language of LANGUAGES) {
      for (const line of wordings[language]) {
        it(`${language}: ${line}`, () => {
          expect(left(`${OWN}\n\n${line}\n\n${MARKED}`), "marked").toEqual(OWN_LINES);
          expect(left(`${OWN}\n\n${line}\n${QUOTED.join("\n")}`), "not marked").toEqual(OWN_LINES);
          expect(left(`${line}\n${MARKED}\n\n${OWN}`), "answer below").toEqual(OWN_LINES);
          const inline = `${line}\n> Which size?\n\nSize 12 please.\n\n> And the colour?\n> Red?\nNo, blue.`;
          expect(left(inline), "answers between").toEqual(["Size 12 please.", "No, blue."]);
          expect(left(`${line}\n${MARKED}`), "only quoted").toEqual([]);
          expect(left(`> ${line}\n> ${MARKED.replaceAll("\n", "\n> ")}`), "quoted twice").toEqual([]);
          const wide = `${OWN}\n\n${line}\n\n${MARKED}`.replaceAll("\n", "\r\n");
          expect(left(wide), "CRLF").toEqual(OWN_LINES);
        });

        it(`${language}, wrapped: ${line}`, () => {
          for (const two of wrapped(line)) {
            expect(left(`${OWN}\n\n${two}\n\n${MARKED}`), two).toEqual(OWN_LINES);
            expect(left(`${OWN}\n\n${two}\n\n${QUOTED.join("\n")}`), two).toEqual(OWN_LINES);
          }
        });
      }
    }
  });
}

for (const [client, wordings] of Object.entries({ ...BLOCKS, ...FORWARDS })) {
  describe(`header block of ${client}`, () => {
    for (const language of LANGUAGES) {
      for (const block of wordings[language]) {
        it(`${language}: ${block.split("\n")[0]}`, () => {
          const history = `${block}\n\n${QUOTED.join("\n")}`;
          expect(left(`${OWN}\n\n${history}`), "below an answer").toEqual(OWN_LINES);
          expect(left(`${OWN}\n${history}`), "without a blank line").toEqual(OWN_LINES);
          expect(left(history), "nothing but history").toEqual([]);
          expect(left(`${OWN}\n\n${history}`.replaceAll("\n", "\r\n")), "CRLF").toEqual(OWN_LINES);
          expect(left(`${OWN}\n\n> ${history.replaceAll("\n", "\n> ")}`), "marked").toEqual(OWN_LINES);
        });
      }
    }
  });
}

describe("what only looks like a header stays", () => {
  const messages = {
    "a journey": "Please rebook me.\nFrom: London\nTo: Paris\nDate: 3 May\nTwo adults.",
    "a colleague's promise":
      "On 3 November 2026 your colleague Jane wrote:\nYou will be refunded.\nI was not.",
    "my own letter": "On 3 Nov at 14:05 I wrote:\nPlease cancel.\nNobody did.",
    "a German promise":
      "Am 3. November 2026 um 14:05 schrieb mir Ihre Kollegin:\nSie bekommen Ihr Geld.\nBis heute nichts.",
    "an address of one's own": "My account is ann@home.example, as I wrote on 3 May:\nI need a new password.",
    "a letter told of": "On 3 May I sent ann@shop.example a mail and wrote:\nPlease cancel.\nNobody did.",
    "a contact form": "From: Ann <ann@home.example>\nSubject: broken lamp\nThe lamp arrived broken.",
    "a form field": "Subject: broken lamp\nThe lamp arrived broken.",
    "a list of facts": "Date: 3 May\nOrder: 12\nTo: my office\nIt never came.",
    "a rule": "It broke.\n--------------------\nI am angry.",
  };
  for (const [name, text] of Object.entries(messages)) {
    it(name, () => expect(left(text)).toEqual(text.split("\n")));
  }
});

describe("long headers", () => {
  it("a list of recipients may wrap over several lines", () => {
    const block = [
      "From: Jane Doe",
      "Date: Tuesday, 3 November 2026 14:05",
      "To: Ann Lee; Bob Stone;",
      "    Carl Wood; Dora Field;",
      "    Emil Brook",
      "Subject: RE: Order 12",
    ];
    expect(left(`${OWN}\n\n${block.join("\n")}\n\n${QUOTED.join("\n")}`)).toEqual(OWN_LINES);
  });
});

describe("nested history", () => {
  it("goes whole when each reply quotes the last", () => {
    const text = [
      "Third time I ask.",
      "",
      "On Tue, 3 Nov 2026 at 14:05, Jane Doe <jane@shop.example> wrote:",
      "",
      "> We are on it.",
      ">",
      "> Am 02.11.2026 um 09:00 schrieb Me:",
      ">> When?",
      ">>",
      "",
    ].join("\n");
    expect(left(text)).toEqual(["Third time I ask."]);
  });

  it("keeps the text above a forwarded mail, and nothing of a bare forward", () => {
    const forward =
      "---------- Forwarded message ---------\nFrom: Jane <jane@shop.example>\nSubject: x\n\nIt is lost.";
    expect(left(`See below, what does that mean?\n\n${forward}`)).toEqual([
      "See below, what does that mean?",
    ]);
    expect(left(forward)).toEqual([]);
  });
});
