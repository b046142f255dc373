import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { judgedAsks } from "../../../../lib/reply/review/lamps/asks.ts";
import { isRead } from "../../../../lib/reply/rules/rule.ts";
import { asksRight, reviewRecords } from "../../../evaluation/judge-replies.ts";
import { draftRecords, isUnseen } from "../../../evaluation/replies.ts";
import { answering, HOSTILE, LATE } from "./drafts.ts";

function judged(message: string, draft: string) {
  const scene = answering(message, `Hi Ann,\n\n${draft}\n\nTom`);
  return isRead(scene) ? judgedAsks(scene) : [];
}

/** "+" for an answered ask, "-" for one that is not, in the order of the message. */
const signs = (message: string, draft: string) =>
  judged(message, draft)
    .map(({ answered }) => (answered ? "+" : "-"))
    .join("");

const SCREWS = "Can you send the missing screws?";
const CORK = "Do you deliver to Cork?";
const MONEY = "My lamp broke. I want my money back.";

describe("each kind of ask, answered", () => {
  test.each([
    [SCREWS, "I've put the screws in today's post."],
    [MONEY, "I've refunded the £30 to your card today."],
    ["Please cancel the fee.", "I've cancelled the fee."],
    [CORK, "Yes, we do."],
    [CORK, "No, only within Dublin."],
    ["Where is my parcel?", "It is at the depot in Leeds."],
    ["When will the kettle be back in stock?", "The kettle is back on 3 May."],
    ["Why was my card charged twice?", "The second charge was our mistake: the till sent it again."],
    ["How do I reset the alarm?", "Hold the red button for five seconds."],
    ["How much is the large frame?", "The large frame costs £24."],
    ["Who pays for the return?", "We pay for that."],
    ["Which of the two mixers is louder, the A2 or the B4?", "The B4 is louder."],
    ["I'd like to know whether my form has arrived.", "Yes, your form arrived on Monday."],
  ])("%s %s", (message, draft) => expect(signs(message, draft)).toBe("+"));
});

describe("refused in words that address it, or the answer has a date: answered", () => {
  test.each([
    [SCREWS, "Unfortunately we can't send single screws."],
    [MONEY, "Refunds are not possible after 90 days."],
    [
      "Who signed for the parcel?",
      "I've asked the courier. They have to answer by Friday and I'll write to you that day with what they say.",
    ],
  ])("%s %s", (message, draft) => expect(signs(message, draft)).toBe("+"));
});

describe("put off, passed over or answered with a question: not answered", () => {
  test.each([
    [SCREWS, "We are looking into it and will get back to you soon."],
    [SCREWS, "Thank you for your order. Please provide your order number."],
    [MONEY, "Thank you for your patience. We value your feedback."],
    [CORK, "Thanks for your interest in our shop!"],
    ["Where is my parcel?", "We apologise for any inconvenience. Your parcel is important to us."],
    ["When will the kettle be back in stock?", "The kettle will be back soon."],
    ["Why was my card charged twice?", "Your feedback has been forwarded to the team."],
    ["How do I reset the alarm?", "All information can be found on our website."],
    ["How much is the large frame?", "We would love to welcome you in our shop."],
  ])("%s %s", (message, draft) => expect(signs(message, draft)).toBe("-"));

  test("an empty draft answers nothing", () => expect(signs(SCREWS, "")).toBe("-"));
});

describe("several asks", () => {
  test.each([
    ["When does the shop close and is there a lift?", "The shop closes at 8 pm on Fridays.", "+-"],
    ["Please cancel the fee and confirm it's settled.", "I've cancelled the fee.", "+-"],
    ["Can you swap the seats? If not can I have a refund?", "I've swapped the seats for you.", "++"],
    ["Can you swap the seats? If not can I have a refund?", "Thank you for your message.", "--"],
  ])("%s %s", (message, draft, wanted) => expect(signs(message, draft)).toBe(wanted));

  test("each says which sentence answers it", () => {
    const draft = "I'm sorry about the mix-up. I've swapped the seats for you. The refund is not possible.";
    const [seats, refund] = judged("Can you swap the seats? And can I have a refund?", draft);
    expect(seats?.by?.text).toBe("I've swapped the seats for you.");
    expect(refund?.by?.text).toBe("The refund is not possible.");
  });
});

describe("the places", () => {
  it("are those of message and draft", () => {
    const draft = "Hi Ann,\n\nIt comes on Tuesday between 8 and 10.\n\nTom";
    const scene = answering(LATE, draft);
    const asks = isRead(scene) ? judgedAsks(scene) : [];
    expect(asks.length).toBeGreaterThan(0);
    for (const { text, start, end, answered, by } of asks) {
      expect(LATE.slice(start, end)).toBe(text);
      expect(by === null).toBe(!answered);
      if (by !== null) expect(draft.slice(by.start, by.end)).toBe(by.text);
    }
  });

  it("hold for an HTML draft", () => {
    const draft = "<p>Hi Ann,</p><p>It comes on <b>Tuesday</b> between 8 and 10.</p><p>Tom</p>";
    const scene = answering(LATE, draft);
    const [ask] = isRead(scene) ? judgedAsks(scene) : [];
    expect(ask?.answered).toBe(true);
    expect(ask?.by?.text).toContain("<b>Tuesday</b>");
  });
});

describe("any text", () => {
  it.each(HOSTILE)("%s", (_name, text) => {
    for (const scene of [
      answering(LATE, text),
      answering(text, "It comes on Tuesday."),
      answering(text, text),
    ])
      if (isRead(scene)) expect(judgedAsks(scene).length).toBeLessThanOrEqual(12);
  });

  it("never throws", () => {
    const words = fc.stringMatching(/^(?:(?:please|can you|refund|and|or|\?|\.|I want|if not|,) ?){0,30}$/);
    const any = fc.oneof(fc.string(), fc.string({ unit: "binary" }), words);
    fc.assert(
      fc.property(any, any, (message, draft) => {
        const scene = answering(message, draft);
        if (!isRead(scene)) return;
        for (const { text, start, end } of judgedAsks(scene)) expect(message.slice(start, end)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});

describe("against the labels of the draft replies", () => {
  const items = reviewRecords(draftRecords());
  const share = (some: typeof items) => {
    const right = some.flatMap(asksRight);
    return right.filter(Boolean).length / right.length;
  };

  it("finds and judges the asks right, also where nobody looked", () => {
    expect(share(items.filter(({ record }) => !isUnseen(record)))).toBeGreaterThan(0.85);
    expect(share(items.filter(({ record }) => isUnseen(record)))).toBeGreaterThan(0.69);
  });
});
