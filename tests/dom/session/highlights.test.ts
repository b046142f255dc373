import { afterEach, describe, expect, it } from "vitest";
import type { ToneReading } from "../../../lib/tone/reading.ts";
import { fakeAsk, upset } from "../fake-ask.ts";
import { openRoundcubeMail } from "../hosts/open-hosts.ts";
import { one } from "../open-page.ts";
import { button, endOnPage, inPage, settle, shadowOf, startOnPage } from "./on-page.ts";

afterEach(endOnPage);

const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

/** A background that takes the first words of each message for evidence, and "refunded TODAY" for an ask. */
function markingBackground() {
  return fakeAsk({
    "conversation.read": ({ conversation }) => ({
      readings: conversation.messages.map(({ id, text }) => {
        const start = text.indexOf("refunded TODAY");
        const reading: ToneReading = {
          ...upset,
          evidence: [{ label: "anger", text: text.slice(0, 22), start: 0, end: 22 }],
          asks: [{ text: "refunded TODAY", start, end: start + 14 }],
        };
        return { messageId: id, reading, turn: null };
      }),
      turns: [],
      repeated: [],
      toneFailure: null,
    }),
  });
}

describe("the words behind a reading", () => {
  it("are marked as long as the card is open", async () => {
    openRoundcubeMail("show-angry-plain");
    await startOnPage(markingBackground());
    const chip = shadowOf(inPage("chip")[0]);
    expect(marked("attune-evidence")).toEqual([]);
    button(chip, "Upset").click();
    expect(marked("attune-evidence")).toEqual(["This is the THIRD time"]);
    expect(marked("attune-ask")).toEqual(["refunded TODAY"]);
    button(chip, "Close").click();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it("are found where the host has drawn the message anew", async () => {
    openRoundcubeMail("show-angry-plain");
    await startOnPage(markingBackground());
    const body = one("#messagebody");
    body.replaceWith(body.cloneNode(true));
    await settle();
    button(shadowOf(inPage("chip")[0]), "Upset").click();
    expect(marked("attune-evidence")).toEqual(["This is the THIRD time"]);
  });

  it("are marked no more when everything ends", async () => {
    openRoundcubeMail("show-angry-plain");
    const { life } = await startOnPage(markingBackground());
    button(shadowOf(inPage("chip")[0]), "Upset").click();
    expect(marked("attune-ask")).toHaveLength(1);
    life.end();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});
