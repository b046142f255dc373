import { type Phrase, type Tags, wordings } from "./phrase.ts";

function thank(
  frame: "neutral" | "pleased" | "careful",
  texts: readonly string[],
  rest: Partial<Tags>,
): Phrase[] {
  return wordings({ part: "thank", why: "warmStart", frames: [frame], ...rest }, texts);
}

export const THANK: readonly Phrase[] = [
  // Neutral: a short word of thanks, no sympathy.
  ...thank(
    "neutral",
    [
      "Thanks for your message.",
      "Thank you for writing.",
      "Thank you for getting in touch.",
      "It's good to hear from you.",
      "Thanks for dropping me a line.",
      "I have your message, and I'm happy to help.",
    ],
    { why: "noSympathy" },
  ),
  ...thank("neutral", ["Thanks for asking."], { why: "noSympathy", needs: ["question"] }),
  ...thank("neutral", ["I'm glad you asked.", "I'm happy to answer that."], {
    why: "noSympathy",
    needs: ["question", "carefree"],
  }),
  ...thank("neutral", ["Good of you to ask.", "Sure, I can help with that.", "Happy to help with this."], {
    why: "noSympathy",
    registers: ["casual"],
    needs: ["asks"],
  }),
  ...thank(
    "neutral",
    [
      "I am writing in reply to your message, for which I thank you.",
      "Your message has reached me, and I thank you for it.",
    ],
    {
      why: "noSympathy",
      registers: ["formal"],
    },
  ),
  ...thank(
    "neutral",
    [
      "I have your question about [topic] in front of me.",
      "Thanks for asking about [topic].",
      "You asked about [topic], and I'm glad to help.",
      "I'm glad to tell you more about [topic].",
    ],
    { why: "concrete", needs: ["question"] },
  ),
  ...thank(
    "neutral",
    [
      "Thank you for your message about [topic].",
      "Thanks for your note on [topic].",
      "I have your message about [topic], thank you.",
      "Thank you for getting in touch about [topic].",
      "I'm glad to help with [topic].",
    ],
    { why: "concrete" },
  ),
  ...thank(
    "neutral",
    [
      "Thank you for telling me that [fact].",
      "Thank you for writing to say that [fact].",
      "Thanks for letting me know that [fact].",
      "I have noted that [fact], thank you.",
      "It's useful to know that [fact].",
      "It was good of you to write that [fact].",
    ],
    { why: "echo", needs: ["information", "trouble"] },
  ),

  // Pleased: the thanks name what was praised.
  ...thank(
    "pleased",
    [
      "Thank you for what you wrote about [praise].",
      "It's good to know that you are happy with [praise]. Thank you for telling me.",
      "Thank you for your kind words about [praise].",
      "I'm so pleased that you liked [praise].",
      "Reading what you wrote about [praise] was a joy. Thank you.",
      "How kind of you to write about [praise].",
      "Thank you for taking a moment to write about [praise].",
    ],
    { why: "thanks" },
  ),
  ...thank(
    "pleased",
    [
      "I'm glad to hear it.",
      "That's good to hear.",
      "Good to know, thank you.",
      "I'm glad that it is settled, and thank you for telling me.",
      "Thank you for letting me know. I'm glad it went well.",
      "It's good of you to tell me, thank you.",
    ],
    { why: "thanks", needs: ["bareThanks"] },
  ),
  ...thank(
    "pleased",
    ["So glad you liked [praise], thanks for telling me!", "Thanks for the lovely words about [praise]!"],
    {
      why: "thanks",
      registers: ["casual"],
    },
  ),
  ...thank("pleased", ["I was delighted to read your kind words about [praise]."], {
    why: "thanks",
    registers: ["formal"],
  }),
  ...thank(
    "pleased",
    [
      "It's good to know that [good]. Thank you for telling me.",
      "I'm glad that [good], and thank you for writing to say so.",
      "Thank you for your kind message. It's good to hear that [good].",
      "What a nice message to get. I'm happy that [good].",
      "Thank you for letting me know that [good].",
      "I was pleased to read that [good].",
      "That [good] is lovely to hear. Thank you.",
    ],
    { why: "thanks" },
  ),
  ...thank(
    "pleased",
    ["So good to hear that [good]!", "Ah, great to know that [good]. Thanks for saying so!"],
    {
      why: "thanks",
      registers: ["casual"],
    },
  ),

  ...thank(
    "careful",
    [
      "Your message reached me without any text.",
      "Thank you for getting in touch. Your message came without any text.",
      "Thank you for writing to me. There was no text in your message.",
      "I have your message, and it seems to be empty.",
    ],
    { needs: ["empty"] },
  ),

  // The tone could not be read.
  ...thank(
    "careful",
    [
      "Thank you for your message about [topic].",
      "Thank you for writing to me about [topic].",
      "Thank you for getting in touch about [topic].",
      "I have read what you wrote about [topic].",
      "I have your message about [topic], thank you.",
      "You wrote to me about [topic], and I thank you for that.",
    ],
    { why: "concrete" },
  ),
  ...thank(
    "careful",
    [
      "Thank you for your message.",
      "Thank you for writing to me.",
      "Thank you for getting in touch.",
      "I have read your message, thank you.",
      "It's good to have your message.",
      "Your message is with me, thank you.",
    ],
    {},
  ),
];

/** What follows the thanks for praise, in the full wording. */
export const AFTER_PRAISE: readonly Phrase[] = wordings(
  {
    part: "acknowledge",
    role: "echo",
    why: "warmStart",
    frames: ["pleased"],
    lengths: ["full"],
  },
  [
    "Messages like yours tell us what to keep doing.",
    "It helps to know what you value, so that I can see that it stays that way.",
    "Work goes more easily after a message like that.",
    "Few people write when all is well, so it means a lot.",
    "It is good to be reminded who all this is for.",
    "It's a good reminder of why I like this work.",
  ],
);
