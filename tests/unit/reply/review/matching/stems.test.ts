import { expect, test } from "vitest";
import { stemOf } from "../../../../../lib/reply/review/matching/stems.ts";

test.each([
  ["refund refunds refunded refunding"],
  ["cancel cancels cancelled canceled cancelling"],
  ["call calls called calling"],
  ["stop stops stopped stopping"],
  ["send sends sent sending"],
  ["issue issues issued issuing"],
  ["reply replies replied replying"],
  ["box boxes"],
  ["install installs installed"],
  ["charge charges charged charging"],
  ["parcel parcels parcel's parcel’s"],
])("one stem: %s", (words) => expect(new Set(words.split(" ").map(stemOf)).size).toBe(1));

test.each([["bill bell"], ["string sting"], ["late plate"], ["red read"], ["glass gas"]])(
  "not one: %s",
  (words) => expect(new Set(words.split(" ").map(stemOf)).size).toBe(2),
);

test("any word costs little", () => expect(stemOf("s".repeat(50_000)).length).toBeLessThanOrEqual(40));
