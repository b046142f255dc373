import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../../lib/reply/review/scene.ts";
import { apologyNoOwner } from "../../../../lib/reply/rules/apology-no-owner.ts";
import { apologyNoRepair } from "../../../../lib/reply/rules/apology-no-repair.ts";
import { genericEmpathy } from "../../../../lib/reply/rules/generic-empathy.ts";
import { manyApologies } from "../../../../lib/reply/rules/many-apologies.ts";
import { nonpology } from "../../../../lib/reply/rules/nonpology.ts";
import type { WordRule } from "../../../../lib/reply/rules/rule.ts";
import { PLAIN_STYLE } from "../../../../lib/reply/style-guide.ts";
import { read } from "../../tone/reader.ts";

const LEAK =
  "The washing machine that you delivered on Monday leaks and my kitchen floor is ruined. Nobody helps me.";
const PRAISE = "The birthday cake was stunning, thank you so much! My mum cried with joy.";

function hits(rule: WordRule, draft: string, message: string | null = LEAK, admitFault = true) {
  const scene = sceneOf({
    draft,
    answers: message === null ? null : { message, reading: read(message) },
    customerName: null,
    style: { ...PLAIN_STYLE, admitFault },
  });
  return rule.find(scene).map(({ start, end, alternative, reason }) => ({
    text: draft.slice(start, end),
    alternative,
    reason,
  }));
}

/** The draft with the first alternative in its place. */
function changed(rule: WordRule, draft: string, message: string): string {
  const scene = sceneOf({ draft, answers: { message, reading: read(message) }, customerName: null });
  const [hit] = rule.find(scene);
  return hit?.alternative === undefined
    ? draft
    : draft.slice(0, hit.start) + hit.alternative + draft.slice(hit.end);
}

describe("words in place of a formula", () => {
  it("name this customer's own trouble, in the draft's own voice", () => {
    const draft = "We apologise for any inconvenience caused. A technician comes on Friday.";
    expect(changed(nonpology, draft, LEAK)).toMatch(
      /^We're sorry (?:to read )?that the washing machine .*leaks.*\. A technician comes on Friday\.$/,
    );
    expect(changed(nonpology, `${draft} I'll call you.`, LEAK)).toMatch(/^I'm sorry /);
  });

  it("leave the formula out where nothing went wrong", () => {
    const draft = "Thank you. We are sorry for any inconvenience. I'll tell the baker.";
    expect(hits(nonpology, draft, PRAISE)).toMatchObject([{ alternative: "" }]);
  });

  it("leave it out where an apology says already what for", () => {
    const draft = "I'm sorry that the hose leaks. It comes off on Friday. We regret any inconvenience.";
    expect(hits(nonpology, draft)).toEqual([
      expect.objectContaining({ text: "We regret any inconvenience.", alternative: "" }),
    ]);
  });

  it("are not given without a message, or for half a sentence", () => {
    expect(hits(nonpology, "We apologise for any inconvenience.", null)[0]?.alternative).toBeUndefined();
    const half = "We apologise for any inconvenience and will send Tom on Friday.";
    expect(hits(nonpology, half)).toEqual([
      expect.objectContaining({ text: "We apologise for any inconvenience", alternative: undefined }),
    ]);
  });

  it("say nothing twice", () => {
    const draft =
      "The washing machine leaks and your kitchen floor is ruined. I understand your frustration.";
    expect(hits(genericEmpathy, draft)[0]?.alternative).toBeUndefined();
  });
});

describe("understanding", () => {
  it("is not generic where it looks back at the facts", () => {
    const draft = "Your kitchen floor is ruined and the washing machine leaks. I know how upsetting this is.";
    expect(hits(genericEmpathy, draft)).toEqual([]);
    expect(hits(genericEmpathy, "Thank you for writing. I know how upsetting this is.")).toHaveLength(1);
  });
});

describe("repeated apologies", () => {
  it.each([
    "I'm sorry about the leak. A technician comes on Friday. Again, I'm sorry.",
    "Sorry about the leak. A technician comes on Friday. Sorry once more for the leak!",
    "I'm sorry about the leak. A technician comes on Friday. I apologise for the trouble.",
  ])("%s", (draft) => {
    expect(hits(manyApologies, draft)).toHaveLength(1);
  });

  it.each([
    "I'm sorry about the leak, and I'm sorry that nobody called you back.",
    "I'm very sorry for your loss. I apologise for the letter that followed.",
    "There is no need to apologise. I'm sorry about the leak.",
    "The driver apologised to your neighbour. I'm sorry about the leak.",
  ])("not: %s", (draft) => {
    expect(hits(manyApologies, draft)).toEqual([]);
  });
});

describe("who takes it on", () => {
  const away = "We apologise for the delay, which is due to a high volume of orders. It comes on Friday.";
  const bare = "I'm sorry. The hose was not checked, and that was our mistake. These were hectic weeks.";

  it("is asked for where the apology points elsewhere, and a repair where there is none", () => {
    expect(hits(apologyNoOwner, away)).toHaveLength(1);
    expect(hits(apologyNoRepair, bare)).toHaveLength(1);
    expect(hits(apologyNoOwner, "I'm sorry, our courier damaged the hose.")).toHaveLength(1);
  });

  it("is not asked for where the owner settled that no fault is admitted", () => {
    expect(hits(apologyNoOwner, away, LEAK, false)).toEqual([]);
    expect(hits(apologyNoRepair, bare, LEAK, false)).toEqual([]);
  });

  it("is there where the draft says we, and a repair where it offers a step", () => {
    expect(hits(apologyNoOwner, `${away} We should have told you.`)).toEqual([]);
    expect(hits(apologyNoRepair, `${bare} I've ordered a new hose.`)).toEqual([]);
    expect(hits(apologyNoRepair, `${bare} A new hose comes on Friday.`)).toEqual([]);
  });
});
