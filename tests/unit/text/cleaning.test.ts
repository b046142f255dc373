import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanMessage } from "../../../lib/text/cleaning.ts";

/** What is left, without the blanks at its ends. */
const left = (text: string): string => cleanMessage(text).text.trim();
const kinds = (text: string): string[] => cleanMessage(text).removed.map((r) => r.kind);

describe("quoted history", () => {
  const attributions = {
    "Gmail, English": "On Tue, 4 Nov 2025 at 10:12, Ann Lee <ann@shop.example> wrote:",
    "Apple, English": "On 12 Nov 2025, at 10:00, Ann Lee <ann@shop.example> wrote:",
    "Roundcube, English": "On 2025-11-12 10:00, Ann Lee wrote:",
    "Gmail, wrapped":
      "On Tue, 4 Nov 2025 at 10:12, The Very Long Named Support Team\n<support@shop.example> wrote:",
    German: "Am 12.11.2025 um 10:00 schrieb Anna Lee <a@b.example>:",
    French: "Le mar. 4 nov. 2025 à 10:12, Anne Lee <a@b.example> a écrit :",
    Spanish: "El mar, 4 nov 2025 a las 10:12, Ana Lee (<a@b.example>) escribió:",
    Portuguese: "Em ter., 4 de nov. de 2025 às 10:12, Ana Lee <a@b.example> escreveu:",
  };
  for (const [name, line] of Object.entries(attributions)) {
    it(`goes with its attribution line, marked or not: ${name}`, () => {
      expect(left(`Still no answer.\n\n${line}\n\nWe are sorry, it is awful.`)).toBe("Still no answer.");
      expect(left(`Still no answer.\n\n${line}\n> We are sorry.\n> It is awful.`)).toBe("Still no answer.");
    });
  }

  it("keeps answers written between marked lines, after an attribution too", () => {
    const text = "On 4 Nov 2025, Ann wrote:\n> Which size?\nSize 12 please.\n> And the colour?\nBlue.";
    expect(
      left(text)
        .split(/\s{2,}|\n/)
        .filter(Boolean),
    ).toEqual(["Size 12 please.", "Blue."]);
  });

  it("goes from Outlook's header block on", () => {
    const text =
      "Where is it?\n\nFrom: Support <s@x.example>\nSent: Monday, 3 November 2025 09:00\nTo: Me\nSubject: RE: order\n\nIt is lost.";
    expect(left(text)).toBe("Where is it?");
    expect(left("Wo ist es?\n\nVon: Support\nGesendet: Montag\nAn: Ich\nBetreff: Ihre Mail\n\nWeg.")).toBe(
      "Wo ist es?",
    );
  });

  it("goes from dividers on", () => {
    expect(left("Hm?\n-----Original Message-----\nFrom: x\nlost")).toBe("Hm?");
    expect(left("Hm?\n-----Ursprüngliche Nachricht-----\nweg")).toBe("Hm?");
  });

  it("does not take a sentence for an attribution or a header", () => {
    const text = "On Monday I wrote:\nnobody answered. From: the shop I heard nothing.";
    expect(left(text)).toBe(text);
    expect(left("From: my side all is fine.\nThe lamp works.")).toContain("From: my side");
  });

  it("keeps an answer of one word, above or below the quoted mail", () => {
    expect(left("Hello\n\n> Subject: Test\n> Hi")).toBe("Hello");
    expect(left("On 04/02/2012 06:26 PM, Megan One wrote:\n> Hi\nAgreed")).toBe("Agreed");
  });

  it("leaves nothing of a message that is only quoted", () => {
    expect(left("> hello\n> it is broken")).toBe("");
  });
});

describe("what stands below and above", () => {
  it("takes signature, device line and footer", () => {
    expect(left("It leaks.\n-- \nAnn Lee\nHead of Things")).toBe("It leaks.");
    expect(left("It leaks.\n\nSent from my iPhone")).toBe("It leaks.");
    expect(left("Es tropft.\n\nVon meinem iPhone gesendet")).toBe("Es tropft.");
    expect(
      left("It leaks.\n\nThis e-mail and any attachments are confidential and intended solely for you."),
    ).toBe("It leaks.");
  });

  it("takes closing formula and the lines under it, but not a postscript", () => {
    const text = "It leaks.\n\nKind regards,\nAnn Lee\nTel. 555\nP.S. The tap too.";
    expect(left(text).split(/\n\s*/)).toEqual(["It leaks.", "P.S. The tap too."]);
    expect(kinds(text)).toContain("closing");
  });

  it("takes a closing formula at the end of a line", () => {
    expect(left("Can you send it on Friday? Many thanks, Ann Lee")).toBe("Can you send it on Friday?");
  });

  it("keeps thanks that say what for, and a message that is only thanks", () => {
    expect(left("It works. Thanks for keeping us told.")).toBe("It works. Thanks for keeping us told.");
    expect(left("Thank you")).toBe("Thank you");
  });

  it("takes greetings, long and short, and pleasantries", () => {
    expect(left("Dear Mrs Ashdown,\nthe bed broke.")).toBe("the bed broke.");
    expect(left("Hi I have a question")).toBe("I have a question");
    expect(left("Hello Ann, I hope this email finds you well. It broke.")).toBe("It broke.");
    expect(left("Sehr geehrte Damen und Herren, es tropft.")).toBe("es tropft.");
  });
});

describe("offsets", () => {
  it("stay those of the original, and only removed ranges change, for any text", () => {
    const piece = fc.constantFrom(
      "Hi Ann,\n",
      "> quoted\n",
      "On 4 Nov 2025, A wrote:\n",
      "Thanks,\n",
      "-- \n",
      "It broke. ",
      "\r\n",
      "\u200b",
      "\ud83d",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const { text: clean, removed } = cleanMessage(text);
        expect(clean.length).toBe(text.length);
        for (let i = 0; i < text.length; i += 1) {
          const gone = removed.some((r) => i >= r.start && i < r.end);
          if (gone) expect(clean.charAt(i)).toMatch(/[ \r\n]/);
          else if (clean.charAt(i) !== text.charAt(i))
            expect(text.charAt(i)).toMatch(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/);
        }
      }),
    );
  });

  it("stay for a text too long to read whole", () => {
    const text = `${"It broke. ".repeat(20_000)}The end.`;
    const { text: clean, removed } = cleanMessage(text);
    expect(clean.length).toBe(text.length);
    expect(removed.map((r) => r.kind)).toContain("clipped");
    expect(clean.endsWith("The end.")).toBe(true);
  });
});
