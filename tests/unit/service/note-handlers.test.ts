import { describe, expect, it } from "vitest";
import { StoreError } from "../../../lib/db/errors.ts";
import { answer } from "../../../lib/messages/answer.ts";
import { aisha, conversationOf, messageOf } from "./fakes.ts";
import { handlersWith, noteOf, page, panel } from "./some-parts.ts";

const note = { noteId: "n1", customer: aisha, text: "Calls her sister first.", tabId: 1 };

describe("customer.current", () => {
  it("is who wrote the message on screen, with their notes", async () => {
    const asked: string[] = [];
    const { handlers } = handlersWith({
      notes: {
        of: async (address: string) => {
          asked.push(address);
          return [noteOf("n1", "one")];
        },
        save: async () => noteOf("n1", "one"),
        remove: async () => {},
      },
    });
    await handlers["conversation.read"]({ conversation: conversationOf("k") }, page(1));
    const { customer, privateWindow } = await handlers["customer.current"]({ tabId: 1 }, panel);
    expect(customer).toMatchObject({ ...aisha, notes: [{ text: "one" }] });
    expect(privateWindow).toBe(false);
    expect(asked).toEqual([aisha.address]);
  });

  it.each([
    ["no tab", null],
    ["a tab that shows nothing", 99],
  ])("is nobody for %s", async (_, tabId) => {
    const { handlers } = handlersWith();
    expect((await handlers["customer.current"]({ tabId }, panel)).customer).toBeNull();
  });

  it.each(["no-reply@shop.example", "", "not an address"])("is nobody for mail from %j", async (address) => {
    const { handlers } = handlersWith();
    const machine = conversationOf("k", [messageOf("1", "Your parcel", { from: { name: "Shop", address } })]);
    await handlers["conversation.read"]({ conversation: machine }, page(1));
    expect((await handlers["customer.current"]({ tabId: 1 }, panel)).customer).toBeNull();
  });

  it("tells a private window", async () => {
    const { handlers } = handlersWith({ isPrivate: async (tabId) => tabId === 1 });
    await handlers["conversation.read"]({ conversation: conversationOf("k") }, page(1, true));
    expect(await handlers["customer.current"]({ tabId: 1 }, panel)).toMatchObject({
      customer: aisha,
      privateWindow: true,
    });
  });
});

describe("note.save", () => {
  it("keeps the note and tells the panels", async () => {
    const { handlers, saved, told } = handlersWith();
    expect((await handlers["note.save"](note, panel)).note.text).toBe(note.text);
    expect(saved).toEqual([["n1", aisha, note.text]]);
    expect(told).toEqual([{ changed: "notes" }]);
  });

  it("is refused from a private window", async () => {
    const { handlers, saved } = handlersWith({ isPrivate: async () => true });
    expect(await answer(handlers, { kind: "note.save", input: note }, panel)).toMatchObject({
      failure: "private-window",
    });
    expect(saved).toEqual([]);
  });

  it.each(["no-reply@shop.example", "not an address"])("is refused on %s", async (address) => {
    const { handlers, saved } = handlersWith();
    const input = { ...note, customer: { name: "", address } };
    expect(await answer(handlers, { kind: "note.save", input }, panel)).toMatchObject({
      failure: "malformed-request",
    });
    expect(saved).toEqual([]);
  });

  it("works though the tab was closed while the note was on its way", async () => {
    const { handlers, saved } = handlersWith({
      isPrivate: () => Promise.reject(new Error("No tab with id: 1")),
    });
    await handlers["note.save"](note, panel);
    expect(saved).toHaveLength(1);
  });

  it.each([
    ["full", "storage-full"],
    ["unavailable", "storage-unavailable"],
    ["failed", "failed"],
  ] as const)("tells a store that is %s as %s, without the note's words", async (why, failure) => {
    const failing = () => Promise.reject(new StoreError(why, new Error(note.text)));
    const { handlers, told } = handlersWith({
      notes: { of: failing, save: failing, remove: failing },
    });
    for (const request of [
      { kind: "note.save", input: note },
      { kind: "note.remove", input: { noteId: "n1" } },
    ]) {
      const given = await answer(handlers, request, panel);
      expect(given).toMatchObject({ ok: false, failure });
      expect(JSON.stringify(given)).not.toContain("sister");
    }
    expect(told).toEqual([]);
  });
});

it("note.remove reaches the store and tells the panels", async () => {
  const { handlers, saved, told } = handlersWith();
  await handlers["note.remove"]({ noteId: "n1" }, panel);
  expect(saved).toEqual([["remove", "n1"]]);
  expect(told).toHaveLength(1);
});
