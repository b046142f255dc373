import { describe, expect, it } from "vitest";
import { SIGNS } from "../../../../lib/reply/review/score.ts";
import { EMPATHY, SENDABLE } from "../../../../lib/reply/review/score-weights.ts";
import { HOSTILE, LATE, QUESTION, reviewed } from "./drafts.ts";

const GOOD =
  "Hi Ann,\n\nFive weeks of washing up by hand for four kids, and three calls nobody returned: I'm sorry, that is far too long.\n\nYour dishwasher comes on Tuesday between 8 and 12. I've booked it myself, and the driver rings you half an hour before.\n\nI hope your evenings get quieter from then on.\n\nJo";
const COLD = "Dear customer,\n\nDelivery times are estimates. Please wait.\n\nKind regards";

describe("the order is the one a customer would feel", () => {
  it("a warm, complete reply is above a cold one", () => {
    const [good, cold] = [reviewed(LATE, GOOD), reviewed(LATE, COLD)];
    expect(good.empathy - cold.empathy).toBeGreaterThan(1.5);
    expect(good.sendable - cold.sendable).toBeGreaterThan(0.4);
  });

  it("a short friendly answer to a plain question is a good one", () => {
    const { empathy } = reviewed(
      QUESTION,
      "Hi Ann,\n\nYes to both: size 44 is in stock in Leeds, and you can pick them up there today until 6.\n\nHappy walking!\nJo",
    );
    expect(empathy).toBeGreaterThan(3.5);
  });

  it("taking out the answer, the deed or the warm end never makes it better", () => {
    const full = reviewed(LATE, GOOD);
    for (const part of [
      "Your dishwasher comes on Tuesday between 8 and 12. ",
      "I hope your evenings get quieter from then on.",
    ]) {
      const less = reviewed(LATE, GOOD.replace(part, ""));
      expect(less.empathy, part).toBeLessThanOrEqual(full.empathy);
      expect(less.sendable, part).toBeLessThanOrEqual(full.sendable);
    }
  });
});

describe("the middle and the ends", () => {
  it("both have two decimals at most", () => {
    for (const draft of [GOOD, COLD, "Hi Ann,", "I'm sorry for the wait."]) {
      const { empathy, sendable } = reviewed(LATE, draft);
      for (const figure of [empathy, sendable]) expect(String(figure)).toMatch(/^\d(?:\.\d{1,2})?$/);
    }
  });

  it("nothing written is lowest", () => {
    expect(reviewed(LATE, "")).toMatchObject({ empathy: 1, sendable: 0 });
    expect(reviewed(LATE, "> When does it come?")).toMatchObject({ empathy: 1, sendable: 0 });
  });

  it("without a message, or in another language, nothing is claimed", () => {
    expect(reviewed(null, "Hi Ann,\n\nThe new catalogue is out.")).toMatchObject({
      empathy: 3,
      sendable: 0.5,
    });
    const german =
      "Guten Tag Ann,\n\nes tut mir leid, die Spülmaschine kommt am Dienstag zu Ihnen nach Hause.";
    expect(reviewed(LATE, german)).toMatchObject({ empathy: 3, sendable: 0.5 });
  });

  it.each(HOSTILE)("%s: both stay in their ranges", (_what, draft) => {
    const { empathy, sendable } = reviewed(LATE, draft);
    expect(empathy).toBeGreaterThanOrEqual(1);
    expect(empathy).toBeLessThanOrEqual(5);
    expect(sendable).toBeGreaterThanOrEqual(0);
    expect(sendable).toBeLessThanOrEqual(1);
  });
});

it("has a weight for each sign", () => {
  for (const weights of [EMPATHY, SENDABLE])
    expect(Object.keys(weights).sort()).toEqual([...SIGNS, "start"].sort());
});
