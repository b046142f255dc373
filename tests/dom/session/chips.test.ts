import { afterEach, describe, expect, it } from "vitest";
import { RequestError } from "../../../lib/messages/errors.ts";
import { fakeAsk } from "../fake-ask.ts";
import { openRoundcubeMail, openTicket } from "../hosts/open-hosts.ts";
import { one, openPage } from "../open-page.ts";
import { button, endOnPage, inPage, settle, shadowOf, startOnPage, wordsOf } from "./on-page.ts";

afterEach(endOnPage);

const chipHomes = () =>
  inPage("chip").map((chip) => chip.closest("[data-transaction-id]")?.getAttribute("data-transaction-id"));

describe("chips", () => {
  it("stand at the customer's messages only", async () => {
    openTicket("show-thread-3msgs");
    const { asked, count } = await startOnPage();
    expect(chipHomes()).toEqual(["64", "69"]);
    expect(wordsOf(inPage("chip")[0])).toBe("Upset");
    expect(inPage("bar")).toEqual([]);
    expect(count("conversation.read")).toBe(1);
    expect(asked.find(({ kind }) => kind === "page.report")?.input).toEqual({
      host: "request-tracker",
      messages: 4,
      customerMessages: 2,
      composers: 0,
      missing: [],
      first: true,
    });
  });

  it("stay one each when the host draws its messages anew", async () => {
    openTicket("show-thread-3msgs");
    const { count } = await startOnPage();
    for (let time = 0; time < 3; time++) {
      for (const block of document.querySelectorAll(".transaction.message[data-transaction-id]")) {
        const anew = block.cloneNode(true) as HTMLElement;
        for (const chip of anew.querySelectorAll("[data-attune]")) chip.remove();
        block.replaceWith(anew);
      }
      await settle();
      expect(chipHomes()).toEqual(["64", "69"]);
      expect(wordsOf(inPage("chip")[1])).toBe("Upset");
    }
    expect(count("conversation.read")).toBe(1);
  });

  it("come back when the host throws them out", async () => {
    openRoundcubeMail("show-angry-plain");
    await startOnPage();
    for (const chip of inPage("chip")) chip.remove();
    document.body.classList.add("redrawn");
    await settle();
    expect(inPage("chip")).toHaveLength(1);
  });

  it("go with the message, and come for the next", async () => {
    openRoundcubeMail("show-angry-plain");
    const { count } = await startOnPage();
    const layout = one("#layout");
    layout.remove();
    await settle();
    expect(inPage("chip")).toEqual([]);
    document.body.append(layout);
    await settle();
    expect(inPage("chip")).toHaveLength(1);
    expect(count("conversation.read")).toBe(2);
  });

  it("are read anew when the message's words change", async () => {
    openRoundcubeMail("show-angry-plain");
    const { asked } = await startOnPage();
    one("#messagebody .pre").textContent = "Solved, thanks.";
    await settle();
    expect(inPage("chip")).toHaveLength(1);
    expect(JSON.stringify(asked.at(-1)?.input)).toContain("Solved, thanks.");
  });

  it("show on a click why, and put nothing into the host's page for it", async () => {
    openRoundcubeMail("show-angry-plain");
    await startOnPage();
    const before = document.body.innerHTML;
    const shadow = shadowOf(inPage("chip")[0]);
    button(shadow, "Upset").click();
    await settle();
    expect(shadow.querySelector("[role=dialog]")?.textContent).toContain(
      "Has contacted you about this before.",
    );
    expect(document.body.innerHTML).toBe(before);
    shadow
      .querySelector("[role=dialog]")
      ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(shadow.querySelector("[role=dialog]")).toBeNull();
  });
});

describe("no chip and no exception", () => {
  it("where no customer wrote, asked for once", async () => {
    openTicket("show-thread-3msgs");
    for (const id of ["64", "69"]) one(`[data-transaction-id="${id}"]`).remove();
    const { count } = await startOnPage();
    for (let time = 0; time < 3; time++) {
      document.body.classList.toggle("changed");
      await settle();
    }
    expect(inPage("chip")).toEqual([]);
    expect(count("conversation.read")).toBe(1);
  });

  it.each(["", " \n ", "<br><br>", "<img alt=''>"])("at a message that is empty: %j", async (html) => {
    openRoundcubeMail("show-angry-plain");
    one("#messagebody .pre").innerHTML = html;
    await startOnPage();
    expect(document.querySelectorAll("[data-attune]")).toHaveLength(0);
  });

  it("at a message of nothing but emoji, one chip", async () => {
    openRoundcubeMail("show-angry-plain");
    one("#messagebody .pre").textContent = "😡😡😡";
    await startOnPage();
    expect(inPage("chip")).toHaveLength(1);
  });

  it("at 200 kB, one chip, and the background is sent no more than it takes", async () => {
    openRoundcubeMail("show-angry-plain");
    one("#messagebody .pre").textContent = "some words of text ".repeat(60_000);
    const { asked } = await startOnPage();
    expect(inPage("chip")).toHaveLength(1);
    const sent = asked.find(({ kind }) => kind === "conversation.read");
    expect(JSON.stringify(sent).length).toBeLessThan(250_000);
  });

  it("on a page that is no mailbox: nothing in it, and one report", async () => {
    openPage("<body><h1>News</h1><textarea></textarea><div contenteditable=true></div></body>", "/news");
    const before = document.documentElement.outerHTML;
    const { asked } = await startOnPage();
    document.body.append("more");
    await settle();
    expect(document.documentElement.outerHTML.replace("more", "")).toBe(before);
    expect(asked.map(({ kind }) => kind)).toEqual(["page.report"]);
  });
});

describe("a background that fails", () => {
  it("once is asked again", async () => {
    openRoundcubeMail("show-angry-plain");
    const good = fakeAsk();
    let times = 0;
    const background = fakeAsk({
      "conversation.read": (input) => {
        if (times++ === 0) throw new RequestError("failed");
        return good.ask("conversation.read", input);
      },
    });
    await startOnPage(background);
    expect(inPage("chip")).toHaveLength(1);
    expect(background.count("conversation.read")).toBe(2);
  });

  it("again and again is not asked for ever", async () => {
    openRoundcubeMail("show-angry-plain");
    const background = fakeAsk({
      "conversation.read": () => {
        throw new RequestError("malformed-request");
      },
    });
    await startOnPage(background);
    for (let time = 0; time < 5; time++) {
      document.body.classList.toggle("changed");
      await settle();
    }
    expect(background.count("conversation.read")).toBe(2);
    expect(inPage("chip")).toEqual([]);
  });

  it("answers late, for a message that is no longer there, draws nothing", async () => {
    openRoundcubeMail("show-angry-plain");
    const good = fakeAsk();
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const background = fakeAsk({
      "conversation.read": async (input) => {
        await held;
        return good.ask("conversation.read", input);
      },
    });
    await startOnPage(background);
    one("#layout").remove();
    await settle();
    release();
    await settle();
    expect(inPage("chip")).toEqual([]);
  });
});
