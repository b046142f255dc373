import { describe, expect, it } from "vitest";
import { roundcube } from "../../../lib/hosts/sites/roundcube.ts";
import { one } from "../open-page.ts";
import { openRoundcubeHtmlReply, openRoundcubePlainReply } from "./open-hosts.ts";

const composers = () => roundcube.read(document).composers;
const facts = () => composers()[0]?.facts();

describe("the plain reply box", () => {
  it("is the text field, with what it answers", () => {
    const field = openRoundcubePlainReply();
    expect(composers().map(({ editor }) => editor)).toEqual([field]);
    expect(facts()).toMatchObject({
      host: "roundcube",
      kind: "reply",
      conversationKey: null,
      messageId: null,
      recipients: ["derek.olsen@customer.example"],
      subject: "Re: CHARGED TWICE for order #48213 - third time I am writing!!",
    });
    const { quote = "" } = facts() ?? {};
    expect(
      quote.startsWith("This is the THIRD time I am writing to you and nobody answers!!!\n\nYou charged"),
    ).toBe(true);
    expect(quote.endsWith("Derek Olsen\n+45 20 11 22 33")).toBe(true);
  });

  it("tells recipients, subject and quote as they are now", () => {
    const field = openRoundcubePlainReply();
    const [composer] = composers();
    one<HTMLTextAreaElement>("#_to").value = "Ann <Ann@Example.org>, bob@example.org,";
    one<HTMLInputElement>("#compose-subject").value = "Hello";
    field.value = "no quote any more";
    expect(composer?.facts()).toMatchObject({
      kind: "new",
      recipients: ["ann@example.org", "bob@example.org"],
      subject: "Hello",
      quote: "",
    });
  });

  it.each([
    ["Re: Parcel", "", "reply"],
    ["AW: Paket", "", "reply"],
    ["Parcel", "> Where is it?", "reply"],
    ["Parcel", "", "new"],
    ["Fwd: Parcel", "", "new"],
  ])("with the subject %j and the draft %j is a %s", (subject, draft, kind) => {
    const field = openRoundcubePlainReply();
    field.value = draft;
    one<HTMLInputElement>("#compose-subject").value = subject;
    expect(facts()?.kind).toBe(kind);
  });
});

describe("the HTML reply box", () => {
  it("is TinyMCE's frame, with the quote as it is read", () => {
    const frame = openRoundcubeHtmlReply();
    expect(composers().map(({ editor }) => editor)).toEqual([frame]);
    const { quote = "", kind, recipients } = facts() ?? {};
    expect(kind).toBe("reply");
    expect(recipients).toEqual(["m.whitfield@customer.example"]);
    expect(quote.startsWith("Hello,\n\nsorry to bother you but I really don't understand")).toBe(true);
    expect(quote.endsWith("Kind regards,\nMargaret")).toBe(true);
    expect(quote).not.toMatch(/replybody|wrote:/);
  });

  it("is not there as long as TinyMCE is hidden", () => {
    openRoundcubeHtmlReply();
    one(".tox-tinymce").style.visibility = "hidden";
    expect(composers()).toEqual([]);
  });

  it("can be taken away while it is known", () => {
    const frame = openRoundcubeHtmlReply();
    const [composer] = composers();
    frame.remove();
    expect(() => composer?.facts()).not.toThrow();
    expect(composers()).toEqual([]);
  });
});

it.each(["#composebody", "#_to", "#compose-subject", "form", "body > *"])(
  "without %s: no exception",
  (selector) => {
    openRoundcubePlainReply();
    const [composer] = composers();
    for (const part of document.querySelectorAll(selector)) part.remove();
    expect(() => composers().map((each) => each.facts())).not.toThrow();
    expect(() => composer?.facts()).not.toThrow();
  },
);
