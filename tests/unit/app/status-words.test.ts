import { describe, expect, it } from "vitest";
import { statusSentences } from "../../../components/app/status-words.ts";
import { hosts } from "../../../lib/hosts/registry.ts";
import type { PageStatus } from "../../../lib/messages/table.ts";

const status = (more: Partial<PageStatus> = {}): PageStatus => ({
  host: "roundcube",
  messages: 0,
  customerMessages: 0,
  composers: 0,
  missing: [],
  ...more,
});

describe("statusSentences", () => {
  it.each<[string, PageStatus | null, string[]]>([
    ["no report", null, ["Nothing seen yet. Reload the page if a message is open."]],
    ["no mailbox", status({ host: null, messages: 4 }), ["This page is no mailbox that Attune knows."]],
    ["nothing open", status(), ["This is Roundcube.", "No message is open."]],
    [
      "a message and a box",
      status({ messages: 1, customerMessages: 1, composers: 1 }),
      ["This is Roundcube.", "I can see 1 message, 1 from a customer.", "I can see a reply box."],
    ],
    [
      "messages and no box",
      status({ messages: 3, customerMessages: 2 }),
      ["This is Roundcube.", "I can see 3 messages, 2 from a customer.", "No reply box is open."],
    ],
    [
      "only the team's",
      status({ messages: 2, composers: 1 }),
      ["This is Roundcube.", "I can see 2 messages, none from a customer.", "I can see a reply box."],
    ],
    ["a box alone", status({ composers: 1 }), ["This is Roundcube.", "I can see a reply box."]],
    [
      "parts missing",
      status({ missing: ["the sender", "the text of the mail"] }),
      ["This is Roundcube.", "No message is open.", "I can't find: the sender, the text of the mail."],
    ],
  ])("says %s", (_, given, sentences) => {
    expect(statusSentences(given)).toEqual(sentences);
  });

  it("has a name for every host", () => {
    for (const { id } of hosts) expect(statusSentences(status({ host: id }))[0]).not.toContain(id);
  });
});
