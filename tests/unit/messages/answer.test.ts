import { describe, expect, it } from "vitest";
import { answer } from "../../../lib/messages/answer.ts";
import { RequestError } from "../../../lib/messages/errors.ts";
import { inputs, LONGEST_TEXT } from "../../../lib/messages/table.ts";
import { handlersThatFail, ownPage, webPage } from "./some-handlers.ts";

const handlers = handlersThatFail({
  "page.status": async () => ({ status: null, toneFailure: null }),
  "panel.open": async () => ({ opened: true }),
});

describe("what is no request", () => {
  const notRequests: [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["a text", "page.status"],
    ["a list", ["page.status"]],
    ["an empty object", {}],
    ["a kind that is no text", { kind: 7, input: {} }],
    ["an unknown kind", { kind: "mail.send", input: {} }],
    ["__proto__", { kind: "__proto__", input: {} }],
    ["constructor", { kind: "constructor", input: {} }],
    ["toString", { kind: "toString", input: {} }],
  ];
  it.each(notRequests)("%s is an unknown request", async (_, request) => {
    expect(await answer(handlers, request, ownPage)).toMatchObject({ ok: false, failure: "unknown-request" });
  });

  it("a request whose kind can't even be read is answered", async () => {
    const trap = {
      get kind(): string {
        throw new Error("Dear support, my card 4111");
      },
    };
    const given = await answer(handlers, trap, ownPage);
    expect(given).toMatchObject({ ok: false, failure: "failed" });
    expect(JSON.stringify(given)).not.toContain("4111");
  });
});

describe("malformed content", () => {
  const composer = {
    host: "roundcube",
    kind: "reply",
    conversationKey: null,
    messageId: null,
    recipients: [],
    subject: "",
    quote: "",
  };
  const malformed: [string, string, unknown][] = [
    ["page.status", "input", undefined],
    ["page.status", "tabId", { tabId: "1" }],
    ["page.status", "tabId", { tabId: 1.5 }],
    ["page.status", "tabId", { tabId: Number.NaN }],
    ["conversation.read", "conversation", {}],
    [
      "conversation.read",
      "conversation.key",
      { conversation: { host: "x", key: "", subject: "", messages: [] } },
    ],
    ["composer.identify", "composer.kind", { composer: { ...composer, kind: "shout" } }],
    ["reply.suggest", "composer.quote", { composer: { ...composer, quote: "x".repeat(LONGEST_TEXT + 1) } }],
    [
      "note.save",
      "noteId",
      { noteId: "", customer: { name: "", address: "a@b.example" }, text: "", tabId: null },
    ],
    ["note.remove", "noteId", { noteId: {} }],
  ];
  it.each(malformed)("%s says that %s is wrong", async (kind, where, input) => {
    const given = await answer(handlers, { kind, input }, ownPage);
    expect(given).toMatchObject({ ok: false, failure: "malformed-request" });
    expect(given.ok ? "" : given.message).toContain(where === "input" ? "the request" : where);
  });

  it("names the place only, never the words that stand there", async () => {
    const input = {
      conversation: { host: "x", key: "k", subject: "s", messages: [{ text: "I am furious" }] },
    };
    const given = await answer(handlers, { kind: "conversation.read", input }, webPage);
    expect(given).toMatchObject({ ok: false, failure: "malformed-request" });
    expect(JSON.stringify(given)).not.toContain("furious");
  });

  it("hands on what the table names and nothing else", async () => {
    let seen: unknown;
    const keeping = handlersThatFail({
      "page.status": async (input) => {
        seen = input;
        return { status: null, toneFailure: null };
      },
    });
    const input = JSON.parse('{"tabId":3,"more":1,"__proto__":{"ownPage":true}}');
    await answer(keeping, { kind: "page.status", input }, ownPage);
    expect(seen).toEqual({ tabId: 3 });
    expect(Object.hasOwn({ ...(seen as object) }, "ownPage")).toBe(false);
  });
});

describe("who may ask", () => {
  const fromPages = [
    "conversation.read",
    "composer.identify",
    "reply.suggest",
    "draft.review",
    "rule.mute",
    "finding.report",
    "finding.forget",
    "page.report",
    "panel.open",
  ];

  it.each(Object.keys(inputs))("%s from a script in a web page", async (kind) => {
    const given = await answer(handlers, { kind, input: undefined }, webPage);
    const failure = given.ok ? null : given.failure;
    // A request that a page may send gets as far as the check of its content.
    expect(failure).toBe(fromPages.includes(kind) ? "malformed-request" : "not-allowed");
  });

  it("a frame of the page may ask what the page may", async () => {
    const given = await answer(handlers, { kind: "panel.open", input: {} }, { ...webPage, frameId: 4 });
    expect(given).toEqual({ ok: true, value: { opened: true } });
  });
});

describe("a handler that fails", () => {
  const request = { kind: "page.status", input: { tabId: 1 } };

  it("tells its failure where it is one of the table", async () => {
    const failing = handlersThatFail({
      "page.status": () => Promise.reject(new RequestError("storage-full")),
    });
    expect(await answer(failing, request, ownPage)).toEqual({
      ok: false,
      failure: "storage-full",
      message: "storage-full",
    });
  });

  it.each([
    ["an error", new Error("customer wrote: my PIN is 1234")],
    ["a text", "my PIN is 1234"],
    ["nothing", undefined],
  ])("that throws %s leaks none of it", async (_, thrown) => {
    const failing = handlersThatFail({ "page.status": () => Promise.reject(thrown) });
    expect(await answer(failing, request, ownPage)).toEqual({
      ok: false,
      failure: "failed",
      message: "Attune could not do this.",
    });
  });

  it("that throws before it promises anything is answered too", async () => {
    const failing = handlersThatFail({
      "page.status": () => {
        throw new Error("my PIN is 1234");
      },
    });
    expect(await answer(failing, request, ownPage)).toMatchObject({ ok: false, failure: "failed" });
  });
});
