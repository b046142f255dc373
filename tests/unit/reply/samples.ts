import type {
  Act,
  Emotion,
  Escalation,
  Mood,
  Span,
  Strength,
  ToneReading,
} from "../../../lib/tone/reading.ts";

/** A reading made by hand: spans are given as words of the message. */
export interface Told {
  mood?: Mood;
  intensity?: 0 | 1 | 2 | 3;
  emotions?: Partial<Record<Emotion, Strength>>;
  urgency?: 0 | 1 | 2 | 3;
  repeatContact?: boolean;
  escalation?: Escalation[];
  acts?: Act[];
  asks?: string[];
  problem?: string;
  evidence?: [ToneReading["evidence"][number]["label"], string][];
  sure?: boolean;
  language?: string;
}

function span(message: string, words: string): Span {
  const start = message.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the message`);
  return { text: words, start, end: start + words.length };
}

export function reading(message: string, told: Told = {}): ToneReading {
  const mood = told.mood ?? "neutral";
  return {
    mood,
    intensity: told.intensity ?? (mood === "neutral" ? 0 : 2),
    confidence: 0.9,
    sure: told.sure ?? true,
    emotions: told.emotions ?? {},
    urgency: told.urgency ?? 0,
    churn: 0,
    repeatContact: told.repeatContact ?? false,
    escalation: told.escalation ?? [],
    acts: told.acts ?? [],
    asks: (told.asks ?? []).map((words) => span(message, words)),
    problem: told.problem === undefined ? null : span(message, told.problem),
    evidence: (told.evidence ?? []).map(([label, words]) => ({ label, ...span(message, words) })),
    sarcasm: false,
    forPerson: false,
    partly: false,
    language: told.language ?? "en",
  };
}

export const SAMPLES: readonly { id: string; message: string; told: Told }[] = [
  {
    id: "jacket",
    message: "I ordered the jacket on 3 March and it still hasn't arrived. Where is it?",
    told: {
      mood: "upset",
      emotions: { frustration: 2 },
      acts: ["complaint", "question"],
      problem: "it still hasn't arrived",
      asks: ["Where is it?"],
    },
  },
  {
    id: "kettle",
    message: "My kettle stopped working after 13 months. Can you repair it?",
    told: {
      mood: "upset",
      emotions: { disappointment: 2 },
      problem: "My kettle stopped working after 13 months",
      asks: ["Can you repair it?"],
      acts: ["complaint", "request"],
    },
  },
  {
    id: "charged",
    message: "charged twice this month. fix pls",
    told: {
      mood: "upset",
      intensity: 1,
      problem: "charged twice this month",
      asks: ["fix pls"],
      acts: ["complaint"],
    },
  },
  {
    id: "third-time",
    message:
      "Third time I write. Nobody has answered me since the 4th and my washing machine is still leaking. I want my money back.",
    told: {
      mood: "upset",
      intensity: 3,
      emotions: { anger: 3, frustration: 3 },
      repeatContact: true,
      problem: "my washing machine is still leaking",
      asks: ["I want my money back"],
      evidence: [["repeatContact", "Third time I write"]],
      acts: ["complaint", "request"],
    },
  },
  {
    id: "deposit",
    message: "You took €410 from my deposit for a scratch on the rear bumper. Please refund it.",
    told: {
      mood: "upset",
      emotions: { anger: 2 },
      problem: "You took €410 from my deposit",
      asks: ["Please refund it."],
      acts: ["complaint", "request"],
    },
  },
  {
    id: "friday",
    message:
      'I finished the course two weeks ago and the certificate still says "pending". My new employer wants it by Friday. Can you issue it?',
    told: {
      mood: "upset",
      emotions: { frustration: 2 },
      urgency: 2,
      problem: 'the certificate still says "pending"',
      asks: ["Can you issue it?"],
      acts: ["complaint", "request"],
    },
  },
  {
    id: "shout",
    message: "THIS IS THE WORST SERVICE EVER!!! ANSWER ME!!!",
    told: { mood: "upset", intensity: 3, emotions: { anger: 3 }, acts: ["complaint"] },
  },
  {
    id: "sarcastic",
    message: "Great job, my parcel is in Alaska. I live in Kent.",
    told: {
      mood: "upset",
      emotions: { frustration: 2 },
      problem: "my parcel is in Alaska",
      acts: ["complaint"],
    },
  },
  {
    id: "non-native",
    message: "Hello sir. I buy the tablet, the pen is not press. Please how I can make it work?",
    told: {
      mood: "upset",
      intensity: 1,
      problem: "the pen is not press",
      asks: ["Please how I can make it work?"],
      acts: ["complaint", "question"],
    },
  },
  {
    id: "five-asks",
    message: "Where is it? When will it come? Who pays? Can I cancel? Why did nobody call?",
    told: {
      mood: "upset",
      emotions: { frustration: 2 },
      asks: ["Where is it?", "When will it come?", "Who pays?", "Can I cancel?", "Why did nobody call?"],
      acts: ["complaint", "question"],
    },
  },
  {
    id: "worry",
    message: "My app says the transfer is completed but my son has nothing. Where is the money?",
    told: {
      mood: "unsure",
      emotions: { worry: 3 },
      intensity: 3,
      urgency: 2,
      problem: "the transfer is completed but my son has nothing",
      asks: ["Where is the money?"],
      acts: ["question"],
    },
  },
  {
    id: "confused",
    message: "I got two letters from you with different amounts. Which one is right?",
    told: {
      mood: "unsure",
      emotions: { confusion: 2 },
      problem: "I got two letters from you with different amounts",
      asks: ["Which one is right?"],
      acts: ["question"],
    },
  },
  {
    id: "worry-no-ask",
    message: "I have not heard back about my prescription and I have two tablets left.",
    told: {
      mood: "unsure",
      emotions: { worry: 2 },
      problem: "I have not heard back about my prescription",
      acts: ["information"],
    },
  },
  {
    id: "question",
    message: "Do you deliver to Northern Ireland?",
    told: { acts: ["question"], asks: ["Do you deliver to Northern Ireland?"] },
  },
  {
    id: "two-questions",
    message: "Is there a way to send entries to our sheet? And does that work on the free plan?",
    told: {
      acts: ["question"],
      asks: ["Is there a way to send entries to our sheet?", "does that work on the free plan?"],
    },
  },
  { id: "one-word", message: "Dimmable?", told: { acts: ["question"], asks: ["Dimmable?"] } },
  {
    id: "request",
    message: "Please change the delivery address of order 30071 to 14 Mill Lane.",
    told: { acts: ["request"], asks: ["Please change the delivery address of order 30071 to 14 Mill Lane."] },
  },
  {
    id: "information",
    message: "The link on your help page goes to the wrong article. No reply needed.",
    told: { acts: ["information"], problem: "The link on your help page goes to the wrong article" },
  },
  {
    id: "neutral-complaint",
    message: "The lamp came without the shade on 22 October.",
    told: { acts: ["complaint"], problem: "The lamp came without the shade on 22 October" },
  },
  {
    id: "cake",
    message: "The birthday cake was stunning. My mum cried. Please tell the baker!",
    told: {
      mood: "pleased",
      intensity: 3,
      emotions: { satisfaction: 3 },
      evidence: [["satisfaction", "The birthday cake was stunning"]],
      acts: ["thanks"],
      asks: ["Please tell the baker!"],
    },
  },
  {
    id: "thanks",
    message: "Thank you for the quick repair. It runs like new.",
    told: {
      mood: "pleased",
      emotions: { gratitude: 2 },
      evidence: [["gratitude", "Thank you for the quick repair"]],
      acts: ["thanks"],
    },
  },
  {
    id: "thanks-unnamed",
    message: "wow thx so much you rock",
    told: { mood: "pleased", emotions: { gratitude: 2 }, acts: ["thanks"] },
  },
  {
    id: "grief",
    message: "My husband Peter died on 2 February. Please stop his subscription.",
    told: {
      mood: "upset",
      emotions: { disappointment: 2 },
      escalation: ["vulnerable"],
      asks: ["Please stop his subscription."],
      acts: ["request"],
    },
  },
  {
    id: "illness",
    message: "I am in hospital after surgery and the bed you sent is broken. What can I do?",
    told: {
      mood: "upset",
      emotions: { frustration: 2 },
      escalation: ["vulnerable"],
      problem: "the bed you sent is broken",
      asks: ["What can I do?"],
      acts: ["complaint", "question"],
    },
  },
  {
    id: "hardship",
    message: "I am on a pension and your company charged me three times. Please refund the £20.",
    told: {
      mood: "upset",
      emotions: { frustration: 2 },
      escalation: ["vulnerable"],
      problem: "your company charged me three times",
      asks: ["Please refund the £20."],
      acts: ["complaint"],
    },
  },
  {
    id: "legal",
    message: "The flat was empty. Send the corrected contract or my solicitor will write to you.",
    told: {
      mood: "upset",
      intensity: 3,
      emotions: { anger: 3 },
      escalation: ["legal"],
      problem: "The flat was empty",
      asks: ["Send the corrected contract"],
      acts: ["complaint", "request"],
    },
  },
  {
    id: "regulator",
    message: "I will report this to the ombudsman on Monday.",
    told: { mood: "upset", emotions: { anger: 2 }, escalation: ["regulator"], acts: ["complaint"] },
  },
  {
    id: "chargeback",
    message: "The hotel was closed when we arrived. My bank will take the money back.",
    told: {
      mood: "upset",
      escalation: ["chargeback"],
      problem: "The hotel was closed when we arrived",
      acts: ["complaint"],
    },
  },
  {
    id: "furious",
    message:
      "This is the THIRD time I am writing to you and nobody answers!!!\n\nYou charged my card twice on Nov 14 (2 x 89.90 EUR) for order #48213. I want the second charge refunded TODAY. I will dispute it with my bank and leave a review everywhere.",
    told: {
      mood: "upset",
      intensity: 3,
      emotions: { anger: 3, frustration: 3 },
      urgency: 2,
      repeatContact: true,
      escalation: ["chargeback", "public-review"],
      problem: "You charged my card twice",
      asks: ["I want the second charge refunded TODAY"],
      evidence: [["repeatContact", "the THIRD time I am writing"]],
      acts: ["complaint", "request"],
    },
  },
  {
    id: "review",
    message: "The app keeps crashing since Monday lol. I am going to post this on every review site.",
    told: {
      mood: "upset",
      sure: false,
      escalation: ["public-review"],
      problem: "The app keeps crashing since Monday",
      acts: ["complaint"],
    },
  },
  {
    id: "fix",
    message:
      "Hi Nora,\n\njust wanted to say thank you so much - the fix you suggested worked right away and our whole team is back online.",
    told: {
      mood: "pleased",
      emotions: { gratitude: 3 },
      evidence: [["gratitude", "thank you so"]],
      acts: ["thanks"],
    },
  },
  {
    id: "safety",
    message: "There's a smell of gas in the cupboard. Should we be in the house?",
    told: {
      mood: "unsure",
      intensity: 3,
      emotions: { worry: 3 },
      urgency: 3,
      escalation: ["safety"],
      problem: "There's a smell of gas in the cupboard",
      asks: ["Should we be in the house?"],
      acts: ["question"],
    },
  },
  {
    id: "abuse",
    message: "You idiots. My account is locked again. Unlock it now.",
    told: {
      mood: "upset",
      intensity: 3,
      emotions: { anger: 3 },
      escalation: ["abuse"],
      problem: "My account is locked again",
      asks: ["Unlock it now."],
      acts: ["complaint", "request"],
    },
  },
  { id: "unsure-reading", message: "ok then", told: { sure: false } },
  {
    id: "unsure-with-fact",
    message: "The kettle has not turned up. Fine.",
    told: { mood: "upset", sure: false, problem: "The kettle has not turned up" },
  },
  {
    id: "german",
    message: "Wo bleibt meine Bestellung? Ich warte seit drei Wochen.",
    told: { mood: "upset", sure: false, language: "de", asks: ["Wo bleibt meine Bestellung?"] },
  },
  { id: "empty", message: " \n\t ", told: { sure: false, language: "und" } },
  {
    id: "marks",
    message: "My {{first_name}} tag prints {{first_name}} in the mail. Why does {{first_name}} not work?",
    told: {
      mood: "upset",
      problem: "{{first_name}} tag prints {{first_name}} in the mail",
      asks: ["Why does {{first_name}} not work?"],
      acts: ["question"],
    },
  },
  {
    id: "markup",
    message: "<b>My order</b>\u0000 is\u202e late. <script>alert(1)</script> Where\nis\nit?",
    told: {
      mood: "upset",
      problem: "<b>My order</b>\u0000 is\u202e late",
      asks: ["Where\nis\nit?"],
      acts: ["complaint"],
    },
  },
];

export const NAMES: readonly (string | null)[] = [
  "Marta Oliveira",
  "Ms Whitcombe",
  "jdoe_99",
  "info@example.com",
  "{{name}}",
  null,
];
