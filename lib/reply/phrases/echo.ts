import type { Phrase } from "./phrase.ts";

type Rest = Omit<Phrase, "id" | "part" | "role" | "text">;

function echo(id: string, text: string, rest: Rest): Phrase {
  return { id: `echo-${id}`, part: "acknowledge", role: "echo", text, ...rest };
}

const WENT_WRONG: Rest = { why: "echo", frames: ["upset"], needs: ["trouble", "notAboutUs"] };
/** What the company is said to have done is passed on as the customer's words: whether it is so, the agent knows. */
const OUR_DOING: Rest = { why: "echo", frames: ["upset"], needs: ["trouble", "aboutUs"] };
const OUR_DEED: Rest = { why: "echo", frames: ["upset"], needs: ["noTrouble", "aboutUs"] };
const CONTEXT: Rest = { why: "echo", frames: ["upset"], needs: ["noTrouble", "notAboutUs"] };
const TOPIC: Rest = { why: "concrete", frames: ["upset"] };
const UNNAMED: Rest = { why: "echo", frames: ["upset"] };
const UNSURE: Rest = { why: "echo", frames: ["unsure"] };
const FORMAL: Rest = { why: "facts", frames: ["formal"] };
const FORMAL_FIELD: Rest = { ...FORMAL, needs: ["askForFact"] };
const SAFETY: Rest = { ...FORMAL, needs: ["safety"] };
const EMERGENCY: Rest = { ...FORMAL, needs: ["safety", "emergency"] };
const ILL: Rest = { why: "tender", frames: ["tender"], hardship: ["illness"] };
const BOUNDARY: Rest = { why: "echo", frames: ["boundary"] };
const CAREFUL: Rest = { why: "echo", frames: ["careful"] };

export const ECHO: readonly Phrase[] = [
  echo("sorry-that", "I'm sorry that [fact].", WENT_WRONG),
  echo("and-sorry", "[Fact], and I'm sorry.", WENT_WRONG),
  echo("sorry-hear", "I'm sorry to hear that [fact].", WENT_WRONG),
  echo("sorry-read", "I'm sorry to read that [fact].", OUR_DOING),
  echo("wrote-sorry", "You wrote that [fact], and I'm sorry.", OUR_DOING),
  echo("see-sorry", "I see from your message that [fact]. I'm sorry about that.", OUR_DOING),
  echo("deed-wrote", "You wrote that [fact].", OUR_DEED),
  echo("deed-see", "I see from your message that [fact].", OUR_DEED),
  echo("deed-telling", "Thank you for telling me that [fact].", OUR_DEED),
  echo("context", "You wrote that [fact].", CONTEXT),
  echo("context-telling", "Thank you for telling me that [fact].", CONTEXT),
  echo("context-see", "I see from your message that [fact].", CONTEXT),
  echo("topic-trouble", "I'm sorry about the trouble with [topic].", TOPIC),
  echo("topic-over", "I'm sorry for the trouble you have had over [topic].", TOPIC),
  echo(
    "topic-wrong",
    "Thank you for writing to me about [topic]. I'm sorry that it has come to this.",
    TOPIC,
  ),
  echo("unnamed", "I'm sorry that {{what_happened}}.", UNNAMED),
  echo("unnamed-hear", "I'm sorry to hear that {{what_happened}}.", UNNAMED),
  echo("unnamed-wrote", "You wrote that {{what_happened}}, and I'm sorry.", UNNAMED),

  echo("unsure-wrote", "You wrote that [fact].", UNSURE),
  echo("unsure-telling", "Thank you for telling me that [fact].", UNSURE),
  echo("unsure-see", "I see from your message that [fact].", UNSURE),
  echo("unsure-topic", "Thank you for asking about [topic].", {
    ...UNSURE,
    needs: ["asks"],
    why: "concrete",
  }),
  echo("unsure-topic-2", "Thank you for writing to me about [topic].", { ...UNSURE, why: "concrete" }),
  echo("unsure-topic-3", "It's good that you wrote to me about [topic].", { ...UNSURE, why: "concrete" }),
  echo("unsure-none", "It's good that you asked.", { ...UNSURE, needs: ["asks"], why: "warmStart" }),
  echo("unsure-none-2", "Thank you for asking me about this.", {
    ...UNSURE,
    needs: ["asks"],
    why: "warmStart",
  }),
  echo("unsure-none-3", "Thank you for writing to me about this.", { ...UNSURE, why: "warmStart" }),
  echo("unsure-none-4", "It's good that you wrote.", { ...UNSURE, why: "warmStart" }),

  echo("formal-out", "Thank you for setting this out. You wrote that [fact].", FORMAL),
  echo("formal-read", "I have read your message carefully. You wrote that [fact].", FORMAL),
  echo("formal-note", "Thank you for your message. I note that you wrote that [fact].", FORMAL),
  echo("formal-topic", "Thank you for your message about [topic]. I have read it carefully.", FORMAL),
  echo("formal-topic-2", "I have read what you wrote about [topic].", FORMAL),
  echo("formal-topic-3", "Thank you for writing to me about [topic].", FORMAL),
  echo("formal-none", "Thank you for setting this out. I have read your message carefully.", FORMAL),
  echo("formal-none-2", "I have read your message carefully.", FORMAL),
  echo("formal-none-3", "Thank you for writing to me about this.", FORMAL),
  echo("formal-field", "Thank you for setting this out. You wrote that {{what_happened}}.", FORMAL_FIELD),
  echo(
    "formal-field-2",
    "I have read your message carefully. You wrote that {{what_happened}}.",
    FORMAL_FIELD,
  ),
  echo(
    "formal-field-3",
    "Thank you for your message. I note that you wrote that {{what_happened}}.",
    FORMAL_FIELD,
  ),
  echo("safety", "Thank you for telling me about this. I'm taking it seriously.", SAFETY),
  echo("safety-2", "You were right to write about this, and I'm taking it seriously.", SAFETY),
  echo("safety-3", "Thank you for writing to me about this. I'm taking it seriously.", SAFETY),
  echo("safety-fact", "Thank you for telling me that [fact]. I'm taking it seriously.", SAFETY),
  echo("safety-fact-2", "You wrote that [fact], and I'm taking that seriously.", SAFETY),
  echo("safety-fact-3", "You were right to tell me that [fact].", SAFETY),
  echo("emergency", "Thank you for telling me about this. Your safety comes first.", EMERGENCY),
  echo("emergency-2", "You were right to write at once. Your safety comes first.", EMERGENCY),
  echo("emergency-3", "Your safety comes first, so I'm starting there.", EMERGENCY),
  echo("emergency-fact", "Thank you for telling me that [fact]. Your safety comes first.", EMERGENCY),
  echo("emergency-fact-2", "You wrote that [fact]. Your safety comes first.", EMERGENCY),
  echo("emergency-fact-3", "You were right to tell me that [fact]. Your safety comes first.", EMERGENCY),

  echo("boundary", "You wrote that [fact]. I want to sort that out.", BOUNDARY),
  echo("boundary-2", "I have read that [fact], and I want to sort that out.", BOUNDARY),
  echo("boundary-3", "I see from your message that [fact]. I'd like to help with that.", BOUNDARY),
  echo("boundary-topic", "I want to sort out the matter with [topic].", { ...BOUNDARY, why: "concrete" }),
  echo("boundary-topic-2", "I'd like to help you with [topic].", { ...BOUNDARY, why: "concrete" }),
  echo("boundary-topic-3", "I have read what you wrote about [topic], and I want to sort it out.", {
    ...BOUNDARY,
    why: "concrete",
  }),
  echo("boundary-none", "I have read your message, and I want to sort this out.", BOUNDARY),
  echo("boundary-none-2", "I'd like to help you with this.", BOUNDARY),
  echo("boundary-none-3", "I want to get this settled for you.", BOUNDARY),

  echo("careful", "You wrote that [fact].", CAREFUL),
  echo("careful-2", "I see from your message that [fact].", CAREFUL),
  echo("careful-3", "Thank you for telling me that [fact].", CAREFUL),

  echo("tender-loss", "I'm very sorry for the loss of [loss].", {
    why: "tender",
    frames: ["tender"],
    hardship: ["bereavement"],
  }),
  echo("tender-loss-2", "I'm so sorry about the death of [loss].", {
    why: "tender",
    frames: ["tender"],
    hardship: ["bereavement"],
  }),
  echo("tender-loss-3", "I'm very sorry to read of the loss of [loss].", {
    why: "tender",
    frames: ["tender"],
    hardship: ["bereavement"],
  }),
  echo("tender-grief", "I'm very sorry for your loss.", {
    why: "tender",
    frames: ["tender"],
    hardship: ["bereavement"],
  }),
  echo("tender-grief-2", "I'm so sorry for your loss.", {
    why: "tender",
    frames: ["tender"],
    hardship: ["bereavement"],
  }),
  echo("tender-grief-3", "I was very sorry to read of your loss.", {
    why: "tender",
    frames: ["tender"],
    hardship: ["bereavement"],
  }),
  echo("tender-ill", "I'm sorry to read what you are dealing with.", {
    why: "tender",
    frames: ["tender"],
    hardship: ["illness"],
  }),
  echo("tender-ill-2", "I'm sorry that this comes on top of everything else.", {
    why: "tender",
    frames: ["tender"],
    hardship: ["illness"],
  }),
  echo("tender-ill-3", "Thank you for telling me what you are dealing with.", {
    why: "tender",
    frames: ["tender"],
    hardship: ["illness"],
  }),
  echo("ill-fact", "I'm sorry that [fact].", { ...ILL, needs: ["upsetMood", "trouble", "notAboutUs"] }),
  echo("ill-fact-2", "I'm sorry to hear that [fact].", {
    ...ILL,
    needs: ["upsetMood", "trouble", "notAboutUs"],
  }),
  echo("ill-fact-3", "[Fact], and I'm sorry.", { ...ILL, needs: ["upsetMood", "trouble", "notAboutUs"] }),
  echo("ill-ours", "I'm sorry to read that [fact].", { ...ILL, needs: ["upsetMood", "aboutUs"] }),
  echo("ill-ours-2", "You wrote that [fact], and I'm sorry.", {
    ...ILL,
    needs: ["upsetMood", "aboutUs", "trouble"],
  }),
  echo("ill-ours-3", "Thank you for telling me that [fact].", { ...ILL, needs: ["upsetMood", "aboutUs"] }),
  echo("ill-topic", "I'm sorry about the trouble with [topic].", { ...ILL, needs: ["upsetMood"] }),
  echo("ill-topic-2", "I'm sorry for the trouble you have had over [topic].", {
    ...ILL,
    needs: ["upsetMood"],
  }),
  echo("ill-topic-3", "Thank you for writing to me about [topic]. I'm sorry for the trouble.", {
    ...ILL,
    needs: ["upsetMood"],
  }),

  echo("pleased", "Messages like yours tell us what to keep doing.", {
    why: "warmStart",
    frames: ["pleased"],
    lengths: ["full"],
  }),
];
