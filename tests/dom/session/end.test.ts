import { afterEach, describe, expect, it, vi } from "vitest";
import { RequestError } from "../../../lib/messages/errors.ts";
import { fakeAsk } from "../fake-ask.ts";
import {
  openRoundcubeHtmlReply,
  openRoundcubeMail,
  openRoundcubePlainReply,
  openTicket,
} from "../hosts/open-hosts.ts";
import { button, endOnPage, inPage, type OnPage, settle, shadowOf, startOnPage } from "./on-page.ts";

afterEach(endOnPage);

function expectNothingLeft({ life, leftovers }: OnPage): void {
  expect(leftovers.listeners()).toEqual([]);
  expect(leftovers.observers()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  expect(life.left).toBe(0);
  expect(document.querySelectorAll("[data-attune]")).toHaveLength(0);
}

describe("after its end", () => {
  it("nothing runs and nothing is in the page: messages, with a card open", async () => {
    openTicket("show-thread-3msgs");
    const before = document.documentElement.outerHTML;
    const page = await startOnPage();
    button(shadowOf(inPage("chip")[0]), "Upset").click();
    await settle();
    // The count can tell: there is something to count before the end.
    expect(page.leftovers.listeners()).toContain("#document pointerdown");
    expect(page.leftovers.observers()).toBeGreaterThan(1);
    page.life.end();
    expectNothingLeft(page);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ["a text field", openRoundcubePlainReply],
    ["an editor in a frame", openRoundcubeHtmlReply],
  ])("nothing runs and nothing is in the page: %s, with the card open", async (_, open) => {
    open();
    const page = await startOnPage();
    button(shadowOf(inPage("bar")[0]), "Reply help").click();
    await settle();
    expect(shadowOf(inPage("bar")[0]).querySelector("[role=dialog]")).not.toBeNull();
    expect(page.leftovers.observers()).toBeGreaterThan(1);
    page.life.end();
    expectNothingLeft(page);
  });

  it("in the middle of a burst of changes nothing comes any more", async () => {
    openRoundcubeMail("show-angry-plain");
    const page = await startOnPage();
    const asked = page.asked.length;
    document.body.append("changed");
    await vi.advanceTimersByTimeAsync(10);
    page.life.end();
    await settle();
    document.body.append("changed");
    await settle();
    expect(page.asked).toHaveLength(asked);
    expectNothingLeft(page);
  });

  it("an answer that comes late draws nothing", async () => {
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
    const page = await startOnPage(background);
    page.life.end();
    release();
    await settle();
    expectNothingLeft(page);
  });

  it("a card opened and closed leaves nothing behind while the page lives on", async () => {
    openRoundcubeMail("show-angry-plain");
    const page = await startOnPage();
    const [listeners, observers] = [page.leftovers.listeners(), page.leftovers.observers()];
    for (let time = 0; time < 3; time++) {
      button(shadowOf(inPage("chip")[0]), "Upset").click();
      await settle();
      button(shadowOf(inPage("chip")[0]), "Close").click();
      await settle();
    }
    expect(page.leftovers.listeners()).toEqual(listeners);
    expect(page.leftovers.observers()).toBe(observers);
  });
});

describe("an extension that was updated", () => {
  const gone = () => {
    throw new RequestError("gone");
  };

  it.each(["conversation.read", "page.report"] as const)("ends everything at the next %s", async (kind) => {
    openRoundcubeMail("show-angry-plain");
    const page = await startOnPage(fakeAsk({ [kind]: gone }));
    expect(page.life.over).toBe(true);
    expectNothingLeft(page);
  });

  it("ends everything at the next click", async () => {
    openRoundcubeMail("show-angry-plain");
    const page = await startOnPage(fakeAsk({ "panel.open": gone }));
    button(shadowOf(inPage("chip")[0]), "Upset").click();
    await settle();
    button(shadowOf(inPage("chip")[0]), /^Notes/).click();
    await settle();
    expectNothingLeft(page);
  });

  it("keeps the card with what was typed, and says why", async () => {
    openRoundcubePlainReply();
    await startOnPage(fakeAsk({ "reply.suggest": gone }));
    button(shadowOf(inPage("bar")[0]), "Reply help").click();
    await settle();
    expect(shadowOf(inPage("bar")[0]).querySelector("[role=alert]")?.textContent).toContain(
      "Attune was updated or turned off. Please reload the page.",
    );
  });
});
