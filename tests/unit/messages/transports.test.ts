import { describe, expect, it } from "vitest";
import { createAsk } from "../../../lib/messages/client.ts";
import { RequestError } from "../../../lib/messages/errors.ts";
import { inPageTransport } from "../../../lib/messages/in-page-transport.ts";
import { type Runtime, runtimeTransport } from "../../../lib/messages/runtime-transport.ts";
import type { PageStatus } from "../../../lib/messages/table.ts";
import { handlersThatFail, ownPage } from "./some-handlers.ts";

const request = { kind: "page.status", input: { tabId: 1 } };

describe("the in-page transport", () => {
  it("copies what goes in and what comes out, as a real boundary does", async () => {
    const kept: PageStatus = { host: "x", messages: 1, customerMessages: 1, composers: 0, missing: [] };
    const handlers = handlersThatFail({ "page.status": async () => ({ status: kept, toneFailure: null }) });
    const ask = createAsk(inPageTransport(handlers, ownPage));
    const { status } = await ask("page.status", { tabId: 1 });
    expect(status).toEqual(kept);
    status?.missing.push("changed by the asker");
    expect(kept.missing).toEqual([]);
  });

  it("rejects with the failure of the answer", async () => {
    const ask = createAsk(inPageTransport(handlersThatFail({}), ownPage));
    const asked = ask("page.status", { tabId: 1 });
    await expect(asked).rejects.toBeInstanceOf(RequestError);
    await expect(asked).rejects.toMatchObject({ failure: "failed" });
  });
});

describe("the runtime transport", () => {
  const runtimeThat = (sendMessage: Runtime["sendMessage"], id: string | undefined = "attune"): Runtime => ({
    id,
    sendMessage,
  });
  const failureOf = async (runtime: Runtime) => {
    const error: unknown = await createAsk(runtimeTransport(runtime))("page.status", { tabId: 1 }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(RequestError);
    return (error as RequestError).failure;
  };

  it("sends the request as it is and gives the answer back", async () => {
    const sent: unknown[] = [];
    const transport = runtimeTransport(
      runtimeThat(async (message) => {
        sent.push(message);
        return { ok: true, value: { status: null } };
      }),
    );
    expect(await transport(request)).toEqual({ ok: true, value: { status: null } });
    expect(sent).toEqual([request]);
  });

  it("is gone, and asks nobody, where the extension was updated", async () => {
    let asked = 0;
    const runtime: Runtime = {
      id: undefined,
      sendMessage: async () => {
        asked++;
      },
    };
    expect(await failureOf(runtime)).toBe("gone");
    expect(asked).toBe(0);
  });

  it("is gone where the update comes while the request is on its way", async () => {
    const runtime: Runtime = {
      id: "attune",
      sendMessage: () => {
        runtime.id = undefined;
        return Promise.reject(new Error("Extension context invalidated."));
      },
    };
    expect(await failureOf(runtime)).toBe("gone");
  });

  it("is gone where the runtime can't even be touched any more", async () => {
    const runtime: Runtime = {
      get id(): string {
        throw new TypeError("can't access dead object");
      },
      sendMessage: () => Promise.reject(new Error("not reached")),
    };
    expect(await failureOf(runtime)).toBe("gone");
  });

  it.each([
    "The message port closed before a response was received.",
    "Could not establish connection. Receiving end does not exist.",
  ])("has failed, and is not gone, where the background ended in the middle: %s", async (said) => {
    expect(await failureOf(runtimeThat(() => Promise.reject(new Error(said))))).toBe("failed");
  });

  it.each([undefined, null, "ok", 1, {}, [], { ok: false }, { ok: false, failure: "no-such" }])(
    "takes %j for no answer",
    async (reply) => {
      expect(await failureOf(runtimeThat(async () => reply))).toBe("failed");
    },
  );

  it("passes a failure on", async () => {
    const reply = { ok: false, failure: "storage-full", message: "full" };
    expect(await failureOf(runtimeThat(async () => reply))).toBe("storage-full");
  });
});
