import { describe, expect, it } from "vitest";
import type { ComposerFacts } from "../../../lib/hosts/conversation.ts";
import { SeenMemory } from "../../../lib/service/seen-memory.ts";
import { aisha, conversationOf, FakeArea, messageOf } from "./fakes.ts";
import { handlersWith, page, panel } from "./some-parts.ts";

const agentOnly = conversationOf("b", [messageOf("1", "We are open.", { direction: "agent" })]);
const report = (first: boolean, messages: number, composers = 0) => ({
  first,
  host: "roundcube",
  messages,
  customerMessages: messages,
  composers,
  missing: [],
});
const screen = { changed: "screen" };

/** A customer's message in a frame of tab 1. */
async function shownIn(frameId: number) {
  const parts = handlersWith();
  const sender = { ...page(1), frameId };
  await parts.handlers["page.report"](report(true, 1), sender);
  await parts.handlers["conversation.read"]({ conversation: conversationOf("a") }, sender);
  parts.told.length = 0;
  const onScreen = async () =>
    (await parts.handlers["customer.current"]({ tabId: 1 }, panel)).customer?.address ?? null;
  expect(await onScreen()).toBe(aisha.address);
  return { ...parts, sender, onScreen };
}

describe("a customer leaves the screen", () => {
  it("with a conversation in which no customer wrote, told once", async () => {
    const { handlers, told, sender, onScreen } = await shownIn(0);
    await handlers["conversation.read"]({ conversation: agentOnly }, sender);
    await handlers["conversation.read"]({ conversation: agentOnly }, sender);
    expect(await onScreen()).toBeNull();
    expect(told).toEqual([screen]);
  });

  it("with the page in their frame", async () => {
    const { handlers, told, sender, onScreen } = await shownIn(4);
    await handlers["page.report"](report(true, 0), sender);
    expect(await onScreen()).toBeNull();
    expect(told).toEqual([screen]);
  });

  it("with the page around their frame", async () => {
    const { handlers, told, onScreen } = await shownIn(4);
    await handlers["page.report"](report(true, 0), page(1));
    expect(await onScreen()).toBeNull();
    expect(told).toEqual([screen]);
  });

  it("with the messages and the reply box on a page that stays", async () => {
    const { handlers, told, sender, onScreen } = await shownIn(0);
    await handlers["page.report"](report(false, 0, 1), sender);
    expect(await onScreen()).toBe(aisha.address);
    await handlers["page.report"](report(false, 0), sender);
    expect(await onScreen()).toBeNull();
    expect(told).toEqual([screen]);
  });

  it("not with what another frame shows", async () => {
    const { handlers, told, onScreen } = await shownIn(4);
    await handlers["page.report"](report(true, 0), { ...page(1), frameId: 5 });
    await handlers["page.report"](report(false, 0), page(1));
    expect(await onScreen()).toBe(aisha.address);
    expect(told).toEqual([]);
  });

  it("for the next one at once, without an empty panel in between", async () => {
    const { handlers, told, sender, onScreen } = await shownIn(4);
    await handlers["page.report"](report(true, 1), sender);
    expect(told).toEqual([]);
    await handlers["conversation.read"]({ conversation: conversationOf("c") }, sender);
    expect(await onScreen()).toBe(aisha.address);
  });

  it("and comes back with a reply box alone on the next page", async () => {
    const { handlers, sender, onScreen } = await shownIn(0);
    await handlers["page.report"](report(true, 0, 1), sender);
    const composer: ComposerFacts = {
      host: "roundcube",
      kind: "reply",
      conversationKey: "a",
      messageId: null,
      recipients: [],
      subject: "",
      quote: "",
    };
    await handlers["composer.identify"]({ composer }, sender);
    expect(await onScreen()).toBe(aisha.address);
  });

  it("only if it is still what was asked about", async () => {
    const { memory, handlers, sender, onScreen } = await shownIn(0);
    const before = (await memory.onScreen(1))?.onScreen;
    await handlers["conversation.read"]({ conversation: conversationOf("a") }, sender);
    expect(await memory.clearScreen(1, before)).toBe(false);
    expect(await onScreen()).toBe(aisha.address);
    expect(await memory.clearScreen(1, (await memory.onScreen(1))?.onScreen)).toBe(true);
    expect(await memory.clearScreen(1)).toBe(false);
    expect(await onScreen()).toBeNull();
  });
});

describe("a site turned off", () => {
  const on = "https://on.example";
  const off = "https://off.example";
  const isOn = (site: string | null) => site === on;

  it("leaves nothing of what was seen on it, and all of the others", async () => {
    const { handlers, memory } = handlersWith();
    const there = { ...page(1), site: off };
    await handlers["page.report"](report(true, 1), there);
    await handlers["conversation.read"]({ conversation: conversationOf("secret") }, there);
    const here = { ...page(2), site: on };
    await handlers["page.report"](report(true, 1), here);
    await handlers["conversation.read"]({ conversation: conversationOf("kept") }, here);
    await memory.keepSites(isOn);
    expect((await memory.seen(false)).map(({ conversation }) => conversation.key)).toEqual(["kept"]);
    expect(await memory.onScreen(1)).toBeNull();
    expect(await memory.status(1)).toBeNull();
    expect(await memory.onScreen(2)).not.toBeNull();
    expect(await memory.status(2)).not.toBeNull();
  });

  it("shows nobody in its tabs, also whom another site showed; a quote belongs to the site of its draft", async () => {
    const { handlers, memory } = handlersWith();
    await handlers["conversation.read"]({ conversation: conversationOf("a") }, { ...page(2), site: on });
    const composer: ComposerFacts = {
      host: "roundcube",
      kind: "reply",
      conversationKey: "a",
      messageId: null,
      recipients: [],
      subject: "",
      quote: "",
    };
    const there = { ...page(1), site: off };
    await handlers["page.report"](report(true, 0, 1), there);
    await handlers["composer.identify"]({ composer }, there);
    expect(await memory.onScreen(1)).not.toBeNull();
    const quote = { ...composer, conversationKey: null, quote: "Where is my parcel?" };
    await handlers["composer.identify"]({ composer: quote }, { ...page(3), site: off });
    expect(await memory.seen(false)).toHaveLength(2);
    await memory.keepSites(isOn);
    expect(await memory.onScreen(1)).toBeNull();
    expect(await memory.onScreen(3)).toBeNull();
    expect(await memory.seen(false)).toHaveLength(1);
  });

  it("takes along what is of no known site", async () => {
    const memory = new SeenMemory(new FakeArea());
    await memory.remember(conversationOf("a"), 1, false);
    await memory.keepSites(isOn);
    expect(await memory.seen(false)).toEqual([]);
  });
});
