import { afterEach, describe, expect, it } from "vitest";
import { fillBrowserGaps } from "../browser-gaps.ts";
import { openRoundcubePlainReply } from "../hosts/open-hosts.ts";
import { one, openPage } from "../open-page.ts";
import { button, endOnPage, inPage, settle, startOnPage } from "./on-page.ts";
import { bar, card, fieldIn, filled, openFilled } from "./reply-card.ts";

afterEach(endOnPage);

describe("a reply box that vanishes while the card is open", () => {
  it("leaves what was typed, shown whole, to be copied", async () => {
    const field = openRoundcubePlainReply();
    await startOnPage();
    await openFilled();
    field.remove();
    await settle();
    expect(fieldIn().value).toBe("by noon");
    expect(card()?.textContent).toContain("The reply box is no longer there. Your text is kept here.");
    expect(one<HTMLTextAreaElement>("textarea.kept", bar()).value).toBe(filled);
    button(bar(), "Copy it instead").click();
    expect(button(bar(), "Copied")).toBeTruthy();
  });

  it("and comes back gets the text after all", async () => {
    const field = openRoundcubePlainReply();
    field.value = "";
    const home = field.parentElement;
    await startOnPage();
    await openFilled();
    field.remove();
    await settle();
    home?.append(field);
    await settle();
    expect(bar().querySelector("textarea.kept")).toBeNull();
    button(bar(), "Insert").click();
    await settle();
    expect(field.value).toBe(filled);
  });

  it("takes its button with it once the card is closed", async () => {
    const field = openRoundcubePlainReply();
    await startOnPage();
    await openFilled();
    field.remove();
    await settle();
    button(bar(), "Close").click();
    document.body.classList.toggle("changed");
    await settle();
    expect(inPage("bar")).toEqual([]);
  });
});

describe("a reply box that is swapped while the card is open", () => {
  const inbox = (reply: string) =>
    `<body><main data-demo-inbox><div data-conversation="7"><h2>Charged twice</h2><article data-message="1" data-direction="customer" data-name="Derek" data-address="derek.olsen@customer.example"><header></header><div data-body>Where is it?</div></article></div>${reply}</main></body>`;

  it("from a text field to another editor gets the text there", async () => {
    openPage(inbox("<textarea data-reply>draft</textarea>"), "/");
    await startOnPage();
    await openFilled();
    const editor = document.createElement("div");
    editor.setAttribute("contenteditable", "true");
    editor.tabIndex = 0;
    editor.dataset.reply = "";
    editor.textContent = "draft";
    one("textarea[data-reply]").replaceWith(editor);
    await settle();
    expect(fieldIn().value).toBe("by noon");
    button(bar(), "Insert").click();
    await settle();
    expect(card()).toBeNull();
    expect(editor.textContent?.replace(/\s+/g, "")).toBe(`${filled}draft`.replace(/\s+/g, ""));
  });

  it("to an editor in a frame gets the text there", async () => {
    const field = openRoundcubePlainReply();
    field.value = "";
    await startOnPage();
    await openFilled();
    const frame = document.createElement("iframe");
    frame.id = "composebody_ifr";
    field.style.display = "none";
    field.after(frame);
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inner) throw new Error("The frame has no window.");
    fillBrowserGaps(inner);
    inner.document.body.setAttribute("contenteditable", "true");
    inner.document.body.innerHTML = "<blockquote>This is the THIRD time</blockquote>";
    await settle();
    expect(card()?.textContent).not.toContain("no longer there");
    button(bar(), "Insert").click();
    await settle();
    expect(inner.document.body.textContent).toContain("I will write again by noon.");
    expect(inner.document.querySelector("blockquote")?.textContent).toBe("This is the THIRD time");
    expect(field.value).toBe("");
  });
});
