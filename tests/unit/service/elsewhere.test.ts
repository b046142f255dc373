import { describe, expect, it } from "vitest";
import type { SeenConversation } from "../../../lib/hosts/answered.ts";
import { elsewhereOf } from "../../../lib/service/elsewhere.ts";

const seen = (key: string, address: string, text: string, subject = ""): SeenConversation => ({
  tabId: 1,
  conversation: {
    host: "roundcube",
    key,
    subject,
    messages: [{ id: "1", direction: "customer", from: { name: "", address }, sentAt: "", text }],
  },
});
const marta = seen("k1", "marta@customer.example", "Order 88213 came without bolts.");
const dev = seen(
  "k2",
  "dev@customer.example",
  "Invoice AB-40417 is wrong, write to dev.home@mail.example",
  "Parcel 5550001",
);

describe("what belongs to another customer", () => {
  it.each([
    ["an address", "I wrote to dev@customer.example.", ["dev@customer.example"], []],
    ["an address in their text", "Sent to dev.home@mail.example.", ["dev.home@mail.example"], []],
    ["a number", "About AB-40417: done.", [], ["AB-40417"]],
    ["a number of their subject", "Parcel #5550001 left.", [], ["5550001"]],
    ["this customer's own", "Order 88213 is on its way to marta@customer.example.", [], []],
    ["what nobody wrote", "Your new order is 99999, see help@firm.example.", [], []],
    ["a year and a round sum", "Since 2026 it costs 5000.", [], []],
  ])("%s", (_, draft, addresses, numbers) => {
    expect(elsewhereOf(draft, "k1", "", [marta, dev])).toEqual({ addresses, numbers });
  });

  it("what both customers have is nobody's alone", () => {
    const both = seen("k3", "ann@customer.example", "Also AB-40417.");
    expect(elsewhereOf("AB-40417", "k3", "", [both, dev]).numbers).toEqual([]);
  });

  it("the quote and the recipients are this customer's, too", () => {
    expect(elsewhereOf("AB-40417", "k1", "> AB-40417", [marta, dev]).numbers).toEqual([]);
  });

  it("says nothing of a new mail", () => {
    expect(elsewhereOf("dev@customer.example", null, "", [dev]).addresses).toEqual([]);
  });
});
