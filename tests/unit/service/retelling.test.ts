import { expect, it } from "vitest";
import { retelling } from "../../../lib/service/retelling.ts";

const report = {
  first: false,
  host: "roundcube",
  messages: 1,
  customerMessages: 1,
  composers: 1,
  missing: [],
};

function told() {
  const sent: { kind: string; input: unknown }[] = [];
  const page = retelling(async (request) => {
    sent.push(request);
    return { ok: true, value: {} };
  });
  const tell = (kind: string, input: unknown) => page.transport({ kind, input });
  const again = () => {
    sent.length = 0;
    page.again();
    return sent;
  };
  return { tell, again };
}

it("tells the latest of each again, as a page that was just loaded", async () => {
  const { tell, again } = told();
  await tell("page.report", report);
  await tell("conversation.read", "old");
  await tell("composer.identify", "composer");
  await tell("panel.open", {});
  await tell("conversation.read", "new");
  expect(again()).toEqual([
    { kind: "page.report", input: { ...report, first: true } },
    { kind: "composer.identify", input: "composer" },
    { kind: "conversation.read", input: "new" },
  ]);
});

it("leaves out what is not on the page any more", async () => {
  const { tell, again } = told();
  await tell("conversation.read", "old");
  await tell("composer.identify", "composer");
  await tell("page.report", { ...report, messages: 0 });
  expect(again().map(({ kind }) => kind)).toEqual(["page.report", "composer.identify"]);
  await tell("page.report", { ...report, messages: 0, composers: 0 });
  expect(again().map(({ kind }) => kind)).toEqual(["page.report"]);
});

it("has nothing to tell before the page has told anything, and minds no failure", async () => {
  const { again } = told();
  expect(again()).toEqual([]);
  const failing = retelling(() => Promise.reject(new Error("gone")));
  await failing.transport({ kind: "page.report", input: report }).catch(() => {});
  failing.again();
});
