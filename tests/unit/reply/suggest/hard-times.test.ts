import { describe, expect, test } from "vitest";
import { suggest } from "../../../../lib/reply/suggest.ts";
import type { Suggestion } from "../../../../lib/reply/suggestion.ts";
import { reading, type Told } from "../samples.ts";

function replies(message: string, told: Told, forPerson = true): Suggestion[] {
  return suggest({ message, reading: { ...reading(message, told), forPerson }, customerName: null });
}

function texts(message: string, told: Told, forPerson = true): string[] {
  return replies(message, told, forPerson).map(({ text }) => text);
}

describe("despair", () => {
  const message = "Nothing helps. I don't see the point of carrying on. I don't know what to do anymore.";
  const told: Told = { mood: "unsure", asks: ["I don't know what to do anymore"] };

  test("nothing of it is handed back, no field stands for a question that is none, a colleague is named", () => {
    for (const one of replies(message, told)) {
      expect(one.text).not.toMatch(/the point of|carrying on|hope that you are all right/);
      expect(one.fields.map(({ id }) => id)).toEqual(["next_update"]);
      expect(one.reasons[0]?.text).toContain("serious distress");
      expect(one.text.split(" ").length).toBeLessThan(60);
    }
  });

  test("a parcel that is not worth waiting for is no despair", () => {
    const parcel = "I don't see the point of carrying on with this subscription.";
    for (const text of texts(parcel, { mood: "upset" }, false))
      expect(text).not.toMatch(/helpline|emergency/);
  });
});

describe("grief", () => {
  test("with a deadline nobody is told to wait, and the trouble is seen", () => {
    const message =
      "My father's funeral is tomorrow and I needed the flowers confirmed. You said you would call and nobody did.";
    const told: Told = { mood: "upset", escalation: ["vulnerable"], acts: ["complaint"], urgency: 3 };
    const all = texts(message, told);
    for (const text of all) expect(text).not.toMatch(/hurry|for later|all the time|another time/);
    expect(all[1]).toMatch(/at (?:such a|a) time|makes it harder|without this as well|chase/i);
  });

  test("a loss of somebody near to them is a loss", () => {
    const message = "The cot was for my sister who lost the baby. Can I return it?";
    for (const text of texts(message, { escalation: ["vulnerable"], asks: ["Can I return it?"] }))
      expect(text).not.toMatch(/glad you asked|happy to|pleasant week|good day/i);
  });

  test("a death laid at the company's door is a matter of safety", () => {
    const message = "My cat died after eating your food. I want to know what was in it.";
    for (const one of replies(message, { mood: "upset", escalation: ["vulnerable"], acts: ["complaint"] })) {
      expect(one.text).not.toMatch(/should be all|sorry/);
      expect(one.text).toMatch(/your cat/);
      expect(one.reasons[0]?.text).toContain("a risk to safety");
    }
  });
});

describe("illness and other hardship", () => {
  test("what will not get better is not wished better", () => {
    const message = "My wife is terminally ill. Can we get the deposit back?";
    for (const text of texts(message, { escalation: ["vulnerable"], asks: ["Can we get the deposit back?"] }))
      expect(text).not.toMatch(/things get lighter|days are easier/);
  });

  test("no call is offered to those who can't", () => {
    const message = "I am deaf and I don't understand how to reset my account. How do I reset it?";
    for (const text of texts(message, { mood: "unsure", asks: ["How do I reset it?"] }))
      expect(text).not.toMatch(/ring you|a number/);
  });

  test.each([
    "Last week my house was flooded. Can I pause my contract?",
    "I lost my job and can't pay the invoice. Can I pay later?",
  ])("a great misfortune is met with a word of sorrow, not with “glad you asked”: %s", (message) => {
    const told: Told = { mood: "unsure", acts: ["question"], emotions: { worry: 2 } };
    for (const text of texts(message, told)) {
      expect(text).toMatch(/sorry/);
      expect(text).not.toMatch(/glad|put this right|set this right|peace of mind|at work/);
    }
  });

  test.each([
    ["Your driver swore at my child.", { acts: ["question"] }],
    ["The paint doesn't match and I'm upset.", { acts: ["complaint"] }],
    ["The app crashes and I am leaving.", { acts: ["complaint"] }],
  ] as const)("real trouble is no idle question, whatever the mood is called: %s", (message, { acts }) => {
    const told: Told = { mood: "unsure", acts: [...acts], emotions: { confusion: 2 } };
    for (const text of texts(message, told, false)) {
      expect(text).toMatch(/sorry/);
      expect(text).not.toMatch(/glad you asked|obvious|peace of mind|natural to want/);
    }
  });
});

describe("what stands in the place of their words", () => {
  test("feelings about the company are no fact", () => {
    const message = "You told me you'd call on Monday and you didn't. I've had enough of you.";
    for (const text of texts(message, { mood: "upset", acts: ["complaint"] }, false))
      expect(text).not.toMatch(/enough of us/);
  });

  test("what they did before is not handed back for what went wrong", () => {
    const message = "WHERE IS MY ORDER??? THREE WEEKS!!! I PAID FOR NEXT DAY";
    const told: Told = { mood: "upset", asks: ["WHERE IS MY ORDER???"], acts: ["complaint"] };
    for (const text of texts(message, told, false)) expect(text).not.toMatch(/you paid for next day/i);
  });

  test("who hung up is said", () => {
    expect(texts("Your agent hung up on me.", { mood: "upset" }, false)[1]).toContain(
      "our agent hung up on you",
    );
  });

  test("who names the remedy is offered no other", () => {
    const message = "I want a refund, not a repair. The kettle broke after two days.";
    const told: Told = { mood: "upset", asks: ["I want a refund, not a repair"], acts: ["complaint"] };
    for (const text of texts(message, told, false)) expect(text).not.toContain("{{other_option}}");
  });
});

describe("praise", () => {
  test("bare thanks bring no field", () => {
    for (const one of replies("Thanks, that worked.", { mood: "pleased", acts: ["thanks"] }, false))
      expect(one.fields).toEqual([]);
  });

  test("who is named in praise hears of it", () => {
    const message = "Big thanks to Malik, he sorted out my delivery in five minutes.";
    const [, standard] = replies(message, { mood: "pleased", acts: ["thanks"] }, false);
    expect(standard?.fields).toEqual([]);
    expect(standard?.text).toMatch(/Malik's help/);
    expect(standard?.parts.find(({ kind }) => kind === "act")?.text).toContain("Malik");
  });
});

describe("asks", () => {
  test.each([
    ["what i must to do for activate the card?", "what i must to do for activate the card?"],
    ["My card is off. Am I need to do something?", "Am I need to do something?"],
  ])("of unsure grammar are not reported: %s", (message, ask) => {
    for (const text of texts(message, { asks: [ask], acts: ["question"] }, false))
      expect(text).not.toMatch(/must to|are need|you need/);
  });

  test("a span that begins behind its auxiliary is no wish", () => {
    const message = "Do I need to send a certificate?";
    for (const text of texts(message, { asks: ["I need to send a certificate?"], acts: ["question"] }, false))
      expect(text).not.toMatch(/asked to send|wanted to send/);
  });

  test("four or more are led in alike, and labels keep no list marks", () => {
    const asks = ["1) When does it ship?", "2) Why was I charged twice?", "3) Is it blue?", "4) Dimmable?"];
    const [, standard] = replies(asks.join(" "), { asks, acts: ["question"] }, false);
    expect(standard?.text).not.toMatch(/You (?:also )?(?:asked|wanted)/);
    expect(standard?.fields[1]?.label).toBe("Answer to “Why was I charged twice?”");
  });
});
