import { expect, it } from "vitest";
import { Openings } from "../../../lib/service/openings.ts";
import { FakeArea } from "./fakes.ts";

it("keeps away from what was offered for the message before", async () => {
  const openings = new Openings(new FakeArea());
  expect(await openings.toAvoid("first")).toEqual([]);
  await openings.offered("first", ["a", "b"]);
  expect(await openings.toAvoid("second")).toEqual(["a", "b"]);
});

it("asked again for the same message, nothing changes", async () => {
  const openings = new Openings(new FakeArea());
  await openings.offered("first", ["a"]);
  await openings.offered("second", ["b"]);
  expect(await openings.toAvoid("second")).toEqual(["a"]);
  await openings.offered("second", ["b"]);
  expect(await openings.toAvoid("second")).toEqual(["a"]);
  expect(await openings.toAvoid("third")).toEqual(["b"]);
});

it("stores no words of the message", async () => {
  const area = new FakeArea();
  await new Openings(area).offered("My husband died in March.", ["a"]);
  expect([...area.stored.values()].join()).not.toMatch(/husband|died|March/);
});
