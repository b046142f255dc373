import { describe, expect, test } from "vitest";
import { indirect } from "../../../lib/reply/asks/indirect.ts";
import { praisedIn, topicOf } from "../../../lib/reply/restate/topic.ts";
import { frameOf } from "../../../lib/reply/situation/frame.ts";
import { hardshipIn, lossIn } from "../../../lib/reply/situation/hardship.ts";
import { greetingName } from "../../../lib/reply/situation/name.ts";
import { themeOf } from "../../../lib/reply/situation/theme.ts";
import { reading } from "./samples.ts";

describe("greetingName", () => {
  test.each([
    ["Marta", "Marta"],
    ["Marta Oliveira", "Marta"],
    ["MARTA OLIVEIRA", "Marta"],
    ["marta", "Marta"],
    ["Oliveira, Marta", "Marta"],
    ["Marta (via Shop)", "Marta"],
    ["Jean-Luc Picard", "Jean-Luc"],
    ["Ayşe Yılmaz", "Ayşe"],
    ["O'Neill Shaquille", "O'Neill"],
    ["Mr Haddad", "Mr Haddad"],
    ["Dr. Jane Foster", "Dr Foster"],
    ["Paulina & Rob", "Paulina and Rob"],
    ["李雷", "李雷"],
    ["Marta <marta@example.com>", "Marta"],
    ["Mr A. R. Penhallow", "Mr Penhallow"],
    ["Mr. A.R. Penhallow", "Mr Penhallow"],
    ["Mrs van der Berg", "Mrs van der Berg"],
    ["MRS VAN DER BERG", "Mrs van der Berg"],
    ["Mr Ian van der Berg", "Mr van der Berg"],
    ["Mr De Souza", "Mr De Souza"],
    ["Mr Le Blanc", "Mr Le Blanc"],
    ["Mr St John", "Mr St John"],
    ["Ms Lopez Garcia", "Ms Lopez Garcia"],
    ["Ms Anne Whitcombe", "Ms Whitcombe"],
    ["Mr Smith Jr.", "Mr Smith"],
    ["Sir Ian McKellen", "Sir Ian"],
    ["Dame Judi Dench", "Dame Judi"],
    ["Dr. med. Anna Klein", "Dr Klein"],
    ["Prof. Dr. Anna Klein", "Professor Klein"],
    ["Co Nguyen", "Co"],
    ["Ag Petersen", "Ag"],
    ["AL GREEN", "Al"],
    ["Martin Luther King Jr.", "Martin"],
  ])("%s", (given, expected) => {
    expect(greetingName(given)).toBe(expected);
  });

  test.each([
    null,
    "",
    "  ",
    "info@example.com",
    "jdoe_99",
    "NoScopeJay",
    "C. Okafor",
    "Acme GmbH",
    "Talleres Ruiz S.L.",
    "Support Team",
    "Unknown",
    "Guest",
    "{{first_name}} ",
    "+44 7700 900123",
    "https://x.example",
    "The Smith Family",
    "Lord Byron",
    "DE LA CRUZ",
    "De La Cruz",
    "JT",
    "JT Smith",
    "J.T. Smith",
    "Acme AG",
    "Nguyen Trading Co",
    "Mr",
    "Mr J.",
  ])("none for %s", (given) => {
    const name = greetingName(given);
    if (given?.includes("{{") === true) expect(name ?? "").not.toMatch(/[{}_]/);
    else expect(name).toBeNull();
  });
});

describe("indirect", () => {
  test.each([
    ["Where is my £112?", "where your £112 is"],
    ["Do you deliver to Northern Ireland", "whether we deliver to Northern Ireland"],
    ["does that work on the free plan?", "whether that works on the free plan"],
    ["Did you delete them?", "whether we deleted them"],
    ["When will my order arrive?", "when your order will arrive"],
    ["Can you send the bolts quickly", "whether I can send the bolts quickly"],
    ["Could you please cancel my order?", "me to cancel your order"],
    ["Please block my card", "me to block your card"],
    ["I want my money back", "for your money back"],
    ["I want to cancel my membership", "to cancel your membership"],
    ["How do I stop them?", "how to stop them"],
    ["Is the money back?", "whether the money is back"],
    ["do you deliver to Cork and how long does it take?", "whether we deliver to Cork and how long it takes"],
    ["Can you tell me if it is ready?", "whether it is ready"],
    ["What is the state of my claim?", null],
    ["Can you send the bolts or should I send it back?", null],
    ["WHERE IS MY MONEY YOU THIEVES", null],
    ["Dimmable?", null],
    ["If I don't hear from you by Monday", null],
    ["refund???", null],
    ["Who has the medicine with him?", null],
    ["Can someone come today?", null],
  ])("%s", (ask, expected) => {
    expect(indirect(ask)).toBe(expected);
  });
});

describe("topics", () => {
  test.each([
    ["My washing machine has not come.", "My washing machine has not come", "your washing machine"],
    ["Your unsubscribe link does nothing.", "Your unsubscribe link", "our unsubscribe link"],
    ["refund??? was told 5 days", "was told 5 days", "the refund"],
    ["My sister is upset with all of this.", "My sister is upset", null],
    ["It just doesn't work on my laptop.", "doesn't work on my laptop", null],
  ])("%s", (message, problem, expected) => {
    expect(topicOf(message, reading(message, { mood: "upset", problem }))).toBe(expected);
  });

  test("praise is named only where it is plain", () => {
    const cake = "Just wanted to say the birthday cake was STUNNING.";
    expect(
      praisedIn(cake, reading(cake, { mood: "pleased", evidence: [["satisfaction", "STUNNING"]] })),
    ).toBe("the birthday cake");
    expect(praisedIn("wow thx", reading("wow thx", { mood: "pleased" }))).toBeNull();
  });
});

describe("frames, hardship, themes", () => {
  test("grief before law, law before abuse, abuse before mood", () => {
    const grief = "My husband died in May.";
    expect(frameOf(grief, reading(grief, { escalation: ["vulnerable", "legal"] }))).toBe("tender");
    expect(frameOf("Pay.", reading("Pay.", { mood: "upset", escalation: ["abuse", "legal"] }))).toBe(
      "formal",
    );
    expect(frameOf("Pay.", reading("Pay.", { mood: "upset", escalation: ["abuse"] }))).toBe("boundary");
    expect(frameOf("Pay.", reading("Pay.", { mood: "upset", sure: false }))).toBe("careful");
    expect(frameOf("Zahl.", reading("Zahl.", { mood: "upset", language: "de", escalation: ["legal"] }))).toBe(
      "careful",
    );
    expect(frameOf("Pay.", reading("Pay.", { mood: "upset" }))).toBe("upset");
    expect(frameOf(grief, reading(grief, { mood: "neutral" }))).toBe("tender");
    const sarcastic = { ...reading("Great job", { mood: "pleased" }), sarcasm: true };
    expect(frameOf("Great job", sarcastic)).toBe("careful");
  });

  test("a phone that died is no bereavement, an heirloom no fresh grief", () => {
    expect(hardshipIn("My phone died and I lost my dad's number")).toBe("other");
    expect(hardshipIn("My late father's watch is with you")).toBe("other");
    expect(hardshipIn("My mum passed away in June")).toBe("bereavement");
    expect(hardshipIn("MY WIFE PASSED IN 2021")).toBe("bereavement");
    expect(hardshipIn("We had to let Barney go on Thursday")).toBe("bereavement");
    expect(hardshipIn("My son passed his exam")).toBe("other");
    expect(lossIn("My husband Peter died on 2 February.")).toBe("your husband");
    expect(lossIn("The battery died.")).toBeNull();
  });

  test.each([
    ["I was charged twice this month", "charge"],
    ["still no refund after 3 weeks", "refund"],
    ["I can't log in", "locked"],
    ["nobody turned up on Friday", "noshow"],
    ["The bag is missing", "missing"],
    ["I like blue", null],
  ])("%s", (text, expected) => {
    expect(themeOf(text)).toBe(expected);
  });
});
