import type { Emotion } from "../../tone/reading.ts";
import type { Theme } from "../situation/theme.ts";
import type { Need, Phrase } from "./phrase.ts";

function upset(
  id: string,
  text: string,
  rest: Pick<Phrase, "themes" | "emotions" | "intensity" | "needs"> = {},
): Phrase {
  return {
    id: `feel-${id}`,
    part: "acknowledge",
    role: "feeling",
    text,
    why: "feeling",
    frames: ["upset"],
    ...rest,
  };
}

function of(theme: Theme, first: string, second: string): Phrase[] {
  return [upset(theme, first, { themes: [theme] }), upset(`${theme}-2`, second, { themes: [theme] })];
}

function when(emotion: Emotion, from: number, first: string, second: string): Phrase[] {
  const rest = { emotions: [emotion], intensity: [from, 3] as const };
  return [upset(`${emotion}-${from}`, first, rest), upset(`${emotion}-${from}-2`, second, rest)];
}

const REPEAT: readonly Need[] = ["repeat"];

/** What the trouble is like for them. None of these is an apology: that stands in the sentence before, once. */
export const FEELING: readonly Phrase[] = [
  upset("repeat", "You should not have had to contact us more than once about this.", { needs: REPEAT }),
  upset("repeat-2", "Having to raise it again makes it worse.", { needs: REPEAT }),
  upset("again", "You should not have had to [again].", { needs: REPEAT }),
  upset("again-2", "Nobody should have to [again].", { needs: REPEAT }),
  upset("deadline", "I know that you need this [deadline].", { needs: ["pressing"] }),
  ...of(
    "refund",
    "It's your money, and you should not have to chase it.",
    "You should be able to see where your money is without asking.",
  ),
  ...of(
    "charge",
    "It's your money, so the amount has to be right.",
    "You should be able to trust the amounts on your statement.",
  ),
  ...of(
    "cancel",
    "Once you have asked to stop, that should be the end of it.",
    "Asking once should have been enough.",
  ),
  ...of(
    "locked",
    "Being shut out of something that is yours is unsettling.",
    "I can see why you want to get back in.",
  ),
  ...of(
    "lost",
    "I can see how much is at stake for you.",
    "I can see that this can't be replaced with a few clicks.",
  ),
  ...of("late", "That is a long time to be kept waiting.", "You should not have to wait and wonder."),
  ...of("missing", "You should have received everything.", "You had good reason to expect it complete."),
  ...of("wrong", "You should have received what you asked for.", "It should have been right the first time."),
  ...of("broken", "You had good reason to expect better.", "That is not what you should get from us."),
  ...of("silence", "You should have had an answer before now.", "Hearing nothing makes it worse."),
  ...of(
    "noshow",
    "You should not have been left waiting.",
    "Waiting for someone who does not come costs you a day.",
  ),
  ...of(
    "rude",
    "You should have been treated with more care than that.",
    "That is not how anyone should be spoken to.",
  ),
  ...of(
    "unusable",
    "I can see how that gets in your way.",
    "That stops you from doing what you set out to do.",
  ),
  ...when("anger", 3, "I can see why you are angry.", "You have every reason to be angry."),
  ...when(
    "disappointment",
    2,
    "I can see why you are disappointed.",
    "You had good reason to expect better.",
  ),
  ...when("frustration", 2, "I can see why this is frustrating.", "I can see how wearing this has been."),
  upset("plain", "I can see why you wrote."),
  upset("plain-2", "You had good reason to write."),

  {
    id: "feel-worry-3",
    part: "acknowledge",
    role: "feeling",
    text: "I can see how worrying this is.",
    why: "feeling",
    frames: ["unsure"],
    emotions: ["worry"],
    intensity: [2, 3],
  },
  {
    id: "feel-worry-3b",
    part: "acknowledge",
    role: "feeling",
    text: "It makes sense to want to be certain.",
    why: "feeling",
    frames: ["unsure"],
    emotions: ["worry"],
  },
  {
    id: "feel-worry-3c",
    part: "acknowledge",
    role: "feeling",
    text: "I can see why that worries you.",
    why: "feeling",
    frames: ["unsure"],
    emotions: ["worry"],
    intensity: [2, 3],
  },
  {
    id: "feel-confused",
    part: "acknowledge",
    role: "feeling",
    text: "I can see why that is confusing.",
    why: "feeling",
    frames: ["unsure"],
    emotions: ["confusion"],
  },
  {
    id: "feel-confused-2",
    part: "acknowledge",
    role: "feeling",
    text: "That is not easy to make sense of.",
    why: "feeling",
    frames: ["unsure"],
    emotions: ["confusion"],
  },

  {
    id: "feel-tender-grief",
    part: "acknowledge",
    role: "feeling",
    text: "Thank you for writing at such a time.",
    why: "tender",
    frames: ["tender"],
    hardship: ["bereavement"],
  },
  {
    id: "feel-tender-ill",
    part: "acknowledge",
    role: "feeling",
    text: "You have enough to carry already.",
    why: "tender",
    frames: ["tender"],
    hardship: ["illness"],
    needs: ["upsetMood"],
  },
];
