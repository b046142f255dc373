import { type Phrase, type Tags, wordings } from "./phrase.ts";

type Rest = Partial<Omit<Tags, "part" | "role">>;

function echo(needs: Tags["needs"], texts: readonly string[], rest: Rest = {}): Phrase[] {
  const tags: Tags = { part: "acknowledge", role: "echo", why: "echo", frames: ["upset"], ...rest };
  return wordings(needs === undefined ? tags : { ...tags, needs }, texts);
}

/** What went wrong, in their words, with one apology. The first sentence of a reply to somebody who is upset. */
export const ECHO_UPSET: readonly Phrase[] = [
  ...echo(
    ["trouble", "notAboutUs"],
    [
      "I'm sorry that [fact].",
      "[Fact], and I'm sorry.",
      "I'm sorry to hear that [fact].",
      "I'm so sorry that [fact].",
      "You wrote that [fact]. I'm sorry it has gone this way.",
      "Thank you for telling me that [fact]. I'm sorry for the trouble.",
      "You wrote to say that [fact], and I'm sorry to read it.",
    ],
  ),
  ...echo(
    ["trouble", "notAboutUs"],
    ["Sorry to hear that [fact].", "[Fact]: sorry about that, I'd be annoyed as well."],
    { registers: ["casual"], intensity: [0, 2] },
  ),
  ...echo(["trouble", "notAboutUs"], ["I was very sorry to read that [fact]."], { registers: ["formal"] }),

  // What the company is said to have done is passed on as the customer's words: whether it is so, the agent knows.
  ...echo(
    ["trouble", "aboutUs"],
    [
      "I was sorry to read in your message that [fact].",
      "You wrote that [fact], and I'm sorry.",
      "I see from your message that [fact]. I'm sorry about that.",
      "You wrote that [fact]. I'm sorry for what it has meant for you.",
      "Thank you for telling me that [fact]. I'm sorry it happened.",
      "From what you wrote, [fact]. I'm sorry to hear it.",
    ],
  ),
  ...echo(
    ["noTrouble"],
    [
      "You wrote that [fact]. I'm sorry for the trouble that has come of it.",
      "I see from your message that [fact]. I'm sorry that you had to write to me about it.",
      "Thank you for telling me that [fact]. I'm sorry for what has followed.",
      "You wrote to say that [fact], and I'm sorry that it has been such trouble.",
      "As you wrote, [fact]. I'm sorry that this is not settled yet.",
      "From your message I see that [fact], and I'm sorry that it has not gone as it should.",
    ],
  ),

  ...echo(
    undefined,
    [
      "I'm sorry about the trouble with [topic].",
      "I'm sorry for the trouble you have had over [topic].",
      "Thank you for writing to me about [topic]. I'm sorry that it has come to this.",
      "I have read what you wrote about [topic], and I'm sorry.",
      "I'm sorry that you had to write to me about [topic].",
      "It's good that you told me about [topic], and I'm sorry for the trouble.",
      "Your message about [topic] has reached me, and I'm sorry to read it.",
    ],
    { why: "concrete" },
  ),
  ...echo(undefined, ["Sorry about the bother with [topic]."], {
    why: "concrete",
    locale: "british",
    registers: ["casual"],
    intensity: [0, 2],
  }),
  ...echo(
    undefined,
    [
      "I was sorry to read of your difficulties with [topic].",
      "I was sorry to learn what has happened with [topic].",
    ],
    { why: "concrete", registers: ["formal"] },
  ),
];
