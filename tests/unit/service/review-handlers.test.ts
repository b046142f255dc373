import { describe, expect, it } from "vitest";
import type { ComposerFacts } from "../../../lib/hosts/conversation.ts";
import { openingIdsOf, type SuggestInput, suggest } from "../../../lib/reply/suggest.ts";
import { read } from "../tone/reader.ts";
import { aisha, conversationOf, messageOf } from "./fakes.ts";
import { handlersWith, noTone, page, toneOf } from "./some-parts.ts";

const CROSS = "Third time I write: order 88213 still hasn't arrived and nobody answers. When will it come?";
const facts = (more: Partial<ComposerFacts> = {}): ComposerFacts => ({
  host: "roundcube",
  kind: "reply",
  conversationKey: "k",
  messageId: null,
  recipients: [aisha.address],
  subject: "Re: Parcel",
  quote: "",
  ...more,
});

/** Handlers with the real reading, a customer's message on screen, and another customer's seen before. */
async function withMessages(message = CROSS, tone = toneOf(read)) {
  const given = handlersWith({ tone });
  const ben = { name: "Ben Okafor", address: "ben@customer.example" };
  const other = conversationOf("other", [messageOf("9", "Where is order 55120?", { from: ben })]);
  await given.handlers["conversation.read"]({ conversation: other }, page(1));
  const own = conversationOf("k", [messageOf("1", message)]);
  await given.handlers["conversation.read"]({ conversation: own }, page(1));
  given.told.length = 0;
  const check = (draft: string, muted: string[] = [], composer = facts()) =>
    given.handlers["draft.review"]({ composer, draft, muted }, page(1));
  const rules = async (...of: Parameters<typeof check>) =>
    (await check(...of)).review.findings.map(({ rule }) => rule);
  return { ...given, check, rules };
}

describe("draft.review", () => {
  it("holds the draft against the message it answers", async () => {
    const { check } = await withMessages();
    const poor = await check("Hello Aisha,\n\nWe will look into it shortly.");
    expect(poor.answered).toMatchObject({ name: aisha.name, how: "named" });
    expect(poor.review.asks).toEqual([expect.objectContaining({ answered: false })]);
    expect(poor.review.lamps.map(({ id }) => id)).toContain("feeling");
    const good = await check(
      "Hello Aisha,\n\nI'm sorry that order 88213 still hasn't arrived and that nobody answered you. I've sent it again today; it will come on Thursday. I'll write to you on Thursday to make sure it is there.\n\nThank you for telling me.",
    );
    expect(good.review.empathy).toBeGreaterThan(poor.review.empathy + 1);
    expect(good.review.sendable).toBeGreaterThan(poor.review.sendable);
  });

  it("disturbs no panel while the agent types", async () => {
    const { check, told } = await withMessages();
    await check("Hello");
    expect(told).toEqual([]);
  });

  it("finds what belongs to another customer that this agent saw", async () => {
    const { rules } = await withMessages();
    expect(await rules("Hello Aisha,\n\nOrder 55120 is on its way.")).toContain("other-customer");
    expect(await rules("Hello Aisha,\n\nOrder 88213 is on its way.")).not.toContain("other-customer");
  });

  it("leaves out what the agent muted for good, and what they muted in this draft", async () => {
    const { handlers, rules } = await withMessages();
    const draft = "Hello Aisha,\n\nWe will write shortly. We apologise for any inconvenience.";
    expect(await rules(draft)).toEqual(expect.arrayContaining(["vague-time", "nonpology"]));
    await handlers["rule.mute"]({ rule: "vague-time", muted: true }, page(1));
    expect(await rules(draft, ["nonpology"])).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/vague-time|nonpology/)]),
    );
  });

  it("goes by the style that was settled", async () => {
    const { handlers, rules } = await withMessages();
    const draft = "Hello Aisha,\n\nI'll send you a free replacement today.";
    expect(await rules(draft)).not.toContain("against-style");
    const style = {
      spelling: "british" as const,
      admitFault: true,
      remedies: [],
      neverPromise: ["free replacement"],
    };
    await handlers["writing.save"]({ style }, page(1));
    expect(await rules(draft)).toContain("against-style");
  });

  it("looks at the wording alone where the draft is a new mail", async () => {
    const { check } = await withMessages();
    const { answered, review } = await check(
      "Hello {{name}}",
      [],
      facts({ kind: "new", conversationKey: null }),
    );
    expect(answered).toBeNull();
    expect(review.notReviewed).toContain("no-message");
    expect(review.findings.map(({ rule }) => rule)).toEqual(["leftover-placeholder"]);
    expect(review.lamps).toEqual([]);
  });

  it("says so where no tone can be read, and still finds what needs none", async () => {
    const { handlers } = handlersWith({ tone: noTone });
    const own = conversationOf("k", [messageOf("1", CROSS)]);
    await handlers["conversation.read"]({ conversation: own }, page(1));
    const { toneFailure, review } = await handlers["draft.review"](
      { composer: facts(), draft: "Hello [NAME]", muted: [] },
      page(1),
    );
    expect(toneFailure).toBe("no-model");
    expect(review.findings.map(({ rule }) => rule)).toContain("leftover-placeholder");
  });
});

describe("reply.suggest", () => {
  it("offers no opening to two customers in a row, and the same to one who is asked for twice", async () => {
    const inputs: SuggestInput[] = [];
    const { handlers } = handlersWith({
      tone: toneOf(read),
      openingIdsOf,
      suggest: (input) => {
        inputs.push(input);
        return suggest(input);
      },
    });
    const openings: string[][] = [];
    for (const key of ["a", "b", "b"]) {
      const text = `${key === "a" ? "Hello. " : ""}${CROSS}`;
      await handlers["conversation.read"](
        { conversation: conversationOf(key, [messageOf("1", text)]) },
        page(1),
      );
      const { suggestions } = await handlers["reply.suggest"](
        { composer: facts({ conversationKey: key }) },
        page(1),
      );
      openings.push(openingIdsOf(suggestions));
    }
    expect(inputs.map(({ recent }) => recent)).toEqual([[], openings[0], openings[0]]);
    expect(openings[1]).not.toEqual(expect.arrayContaining([openings[0]?.[0]]));
    expect(openings[2]).toEqual(openings[1]);
  });
});
