import { type Phrase, type Tags, wordings } from "./phrase.ts";

function echo(
  frame: "unsure" | "careful" | "boundary",
  rest: Partial<Tags>,
  texts: readonly string[],
): Phrase[] {
  return wordings({ part: "acknowledge", role: "echo", why: "echo", frames: [frame], ...rest }, texts);
}

/** First sentences for people who are worried or unsure, for abuse, and for what could not be read. Seldom an apology. */
export const ECHO_CALM: readonly Phrase[] = [
  ...echo("unsure", {}, [
    "You wrote that [fact].",
    "Thank you for telling me that [fact].",
    "I see from your message that [fact].",
    "Thank you for writing to me: [fact], as you say.",
    "From your message I see that [fact].",
  ]),
  // A great worry about something that is lost or gone bears an apology.
  ...echo("unsure", { intensity: [3, 3], emotions: ["worry"], needs: ["trouble", "notAboutUs"] }, [
    "I'm so sorry to read that [fact].",
    "I'm sorry that you are facing this: [fact].",
    "You wrote that [fact], and I'm so sorry.",
  ]),
  ...echo("unsure", { why: "concrete", needs: ["asks"] }, [
    "Thank you for asking about [topic].",
    "I'm glad that you asked me about [topic].",
    "It's quite right to ask about [topic].",
    "You want to be clear about [topic], and that makes sense.",
  ]),
  ...echo("unsure", { why: "concrete" }, [
    "Thank you for writing to me about [topic].",
    "It's good that you wrote to me about [topic].",
    "I have read what you wrote about [topic], and I'm glad you told me.",
    "You did well to ask me about [topic].",
    "I'm happy to look at [topic] with you.",
    "I'm glad to look into [topic] for you.",
  ]),
  ...echo("unsure", { why: "warmStart", needs: ["asks"] }, [
    "It's good that you asked.",
    "Thank you for asking me about this.",
    "Asking was the right thing to do.",
    "Thank you for checking with me.",
  ]),
  ...echo("unsure", { why: "warmStart", needs: ["asks", "carefree"] }, ["I'm glad you asked."]),
  ...echo("unsure", { why: "warmStart" }, [
    "Thank you for writing to me about this.",
    "I'm pleased that you came to me with this.",
    "I'm glad that you told me.",
    "You did well to write.",
    "Thank you for bringing this up.",
    "I have read your message, and I'm glad to have it.",
  ]),
  ...echo("unsure", { why: "warmStart", registers: ["casual"] }, [
    "Good that you asked.",
    "Thanks for checking, it's a fair thing to ask.",
    "Thanks for asking me about this.",
  ]),

  ...echo("boundary", {}, [
    "You wrote that [fact]. I want to sort that out.",
    "You wrote that [fact], and I want to put my time into solving it.",
    "I see from your message that [fact]. I'd like to help with that.",
    "[Fact]: that is what I want to deal with.",
    "I have taken from your message that [fact]. That is what I want to solve.",
    "What I take from your message is that [fact]. I'm ready to work on it.",
    "The point of your message is that [fact], and I will look at that.",
  ]),
  ...echo("boundary", { why: "concrete" }, [
    "I want to sort out the matter with [topic].",
    "I'd like to help you with [topic].",
    "I have read what you wrote about [topic], and I want to sort it out.",
    "I have your message about [topic], and I'm ready to work on it.",
    "Let me deal with what you wrote about [topic].",
    "There is a question about [topic] to settle, and I want to settle it.",
  ]),
  ...echo("boundary", {}, [
    "I have read your message, and I want to sort this out.",
    "I'd like to help you with this.",
    "I want to get this settled for you.",
    "I have read everything you wrote, and I'm ready to work on it.",
    "What you need from me is a solution, and I want to find one.",
    "I can see that something has to be solved here.",
  ]),

  // Something went wrong, and that much is sure: one may be sorry for it in any mood.
  ...echo("careful", { needs: ["trouble", "complaint"] }, [
    "I'm sorry to read that [fact].",
    "I'm sorry to hear that [fact].",
    "Thank you for letting me know that [fact]. I'm sorry about that.",
    "You wrote that [fact]. I'm sorry for the trouble.",
  ]),
  ...echo("careful", {}, [
    "You wrote that [fact].",
    "I see from your message that [fact].",
    "Thank you for telling me that [fact].",
    "Thanks for writing that [fact].",
    "As I read your message, [fact].",
    "Thank you for letting me know that [fact].",
  ]),
];
