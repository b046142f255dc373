import { afterEach, describe, expect, it } from "vitest";
import { fakeAsk, suggestions } from "../fake-ask.ts";
import { openRoundcubePlainReply } from "../hosts/open-hosts.ts";
import { one } from "../open-page.ts";
import { button, endOnPage, inPage, settle, startOnPage } from "./on-page.ts";
import { bar, card, fieldIn, filled, openFilled } from "./reply-card.ts";

afterEach(endOnPage);

describe("the reply box", () => {
  it("has one button, and tells the background which draft it is", async () => {
    openRoundcubePlainReply();
    const { asked } = await startOnPage();
    document.body.classList.add("changed");
    await settle();
    expect(inPage("bar")).toHaveLength(1);
    expect(card()).toBeNull();
    const told = asked.filter(({ kind }) => kind === "composer.identify");
    expect(told).toHaveLength(1);
    expect(told[0]?.input).toMatchObject({
      composer: { recipients: ["derek.olsen@customer.example"], kind: "reply" },
    });
  });

  it("gets the text at the caret; what was there stays", async () => {
    const field = openRoundcubePlainReply();
    const quote = field.value;
    field.value = `Hello Derek,\n\n${quote}`;
    field.setSelectionRange(14, 14);
    await startOnPage();
    await openFilled();
    button(bar(), "Insert").click();
    await settle();
    expect(field.value).toBe(`Hello Derek,\n\n${filled}${quote}`);
    expect(card()).toBeNull();
    expect(bar().querySelector("[role=status]")?.textContent).toBe("Inserted. Undo takes it out again.");
  });

  it("replaces nothing that the agent has selected", async () => {
    const field = openRoundcubePlainReply();
    field.value = "Hello Derek";
    field.setSelectionRange(6, 11);
    await startOnPage();
    await openFilled();
    button(bar(), "Insert").click();
    await settle();
    expect(field.value).toBe(`Hello Derek${filled}`);
  });

  it("gets nothing as long as a field is open, and the first open field is shown", async () => {
    const field = openRoundcubePlainReply();
    const before = field.value;
    await startOnPage();
    await openFilled(" ");
    button(bar(), "Insert").click();
    await settle();
    expect(field.value).toBe(before);
    expect(fieldIn().getAttribute("aria-invalid")).toBe("true");
    expect(card()?.textContent).toContain("1 field to fill: When you will write again");
  });

  it("gets the text once, however often the button is pressed", async () => {
    const field = openRoundcubePlainReply();
    field.value = "";
    await startOnPage();
    await openFilled();
    const insert = button(bar(), "Insert");
    for (let time = 0; time < 3; time++) insert.click();
    await settle();
    expect(field.value).toBe(filled);
  });

  it("that takes no text now is told, and the text is kept", async () => {
    const field = openRoundcubePlainReply();
    await startOnPage();
    await openFilled();
    field.readOnly = true;
    button(bar(), "Insert").click();
    await settle();
    expect(card()?.textContent).toContain(
      "The reply box takes no text at the moment. Your text is kept here.",
    );
    expect(one<HTMLTextAreaElement>("textarea.kept", bar()).value).toBe(filled);
  });

  it("of another mail than the suggestion was made for gets nothing", async () => {
    const field = openRoundcubePlainReply();
    const before = field.value;
    await startOnPage();
    await openFilled();
    history.pushState(null, "", "/?_task=mail&_action=compose&_id=another");
    button(bar(), "Insert").click();
    await settle();
    expect(field.value).toBe(before);
    expect(card()?.textContent).toContain("no longer the one this was written for");
  });

  it("keeps its typed fields from one length to the other", async () => {
    openRoundcubePlainReply();
    await startOnPage();
    await openFilled();
    const lengths = [...bar().querySelectorAll<HTMLInputElement>("input[type=radio]")];
    lengths[2]?.click();
    expect(fieldIn().value).toBe("by noon");
    expect(card()?.textContent).toContain("That must not happen.");
  });
});

describe("what the background says", () => {
  it("that it can't tell the message is said in a calm sentence", async () => {
    openRoundcubePlainReply();
    await startOnPage(
      fakeAsk({ "reply.suggest": () => ({ answered: null, suggestions: [], toneFailure: null }) }),
    );
    button(bar(), "Reply help").click();
    await settle();
    expect(card()?.textContent).toContain("Open the customer's message first, then reply from there.");
  });

  it("after a failure it can be asked again", async () => {
    openRoundcubePlainReply();
    let times = 0;
    await startOnPage(
      fakeAsk({
        "reply.suggest": () => {
          if (times++ === 0) throw new Error("lost");
          return { answered: null, suggestions, toneFailure: null };
        },
      }),
    );
    button(bar(), "Reply help").click();
    await settle();
    expect(card()?.textContent).toContain("That didn't work. Please try again.");
    button(bar(), "Try again").click();
    await settle();
    expect(times).toBe(2);
  });
});
