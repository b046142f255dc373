import type { Emotion } from "../../tone/reading.ts";
import { type Phrase, type Tags, wordings } from "./phrase.ts";

function feeling(rest: Partial<Tags>, texts: readonly string[]): Phrase[] {
  return wordings(
    { part: "acknowledge", role: "feeling", why: "feeling", frames: ["upset"], ...rest },
    texts,
  );
}

function when(emotion: Emotion, intensity: readonly [number, number], texts: readonly string[]): Phrase[] {
  return feeling({ emotions: [emotion], intensity }, texts);
}

/** What it is like for them, by what they feel. None of these is an apology: that stands in the sentence before, once. */
export const FEELING: readonly Phrase[] = [
  ...feeling({ needs: ["repeat"] }, [
    "Having to raise it again makes it worse.",
    "I can see that this is not the first time you have brought it up.",
    "Telling the same story again takes patience.",
    "You have already put time into this, and that should count for something.",
  ]),
  ...feeling({ needs: ["repeat"], admits: true }, [
    "You should not have had to contact us more than once about this.",
    "Once should have been enough.",
  ]),
  ...feeling({ needs: ["repeat"] }, [
    "Nobody should have to [again].",
    "Having to [again] is tiring.",
    "You had to [again], and that is a lot of effort.",
  ]),
  ...feeling({ needs: ["repeat"], admits: true }, ["You should not have had to [again]."]),
  ...feeling({ needs: ["pressing"] }, [
    "I know that you need this [deadline].",
    "You need it [deadline], and I'm working towards that.",
    "I have your date in mind: you need this [deadline].",
  ]),

  ...when(
    "anger",
    [3, 3],
    [
      "You have every reason to be angry.",
      "Anger is a fair answer to this.",
      "I would be angry in your place.",
    ],
  ),
  ...when(
    "anger",
    [1, 2],
    [
      "That would annoy me as well.",
      "You have good reason to be annoyed.",
      "Anyone would be cross about that.",
    ],
  ),
  ...when(
    "disappointment",
    [2, 3],
    ["Your disappointment makes sense to me.", "You were right to expect more than this."],
  ),
  ...when(
    "disappointment",
    [1, 3],
    ["This is not what you hoped for.", "That is a letdown, I can see that."],
  ),
  ...when(
    "frustration",
    [2, 3],
    [
      "It's tiring to have to deal with this at all.",
      "I can see how wearing this has been.",
      "That would try anyone's patience.",
      "It takes up time that you would rather have for other things.",
      "I can see how much effort this has cost you.",
    ],
  ),
  ...when("frustration", [1, 1], ["I can see that this is a nuisance.", "That is tiresome, I know."]),
  ...when(
    "worry",
    [1, 3],
    [
      "I can see that this is on your mind.",
      "Not knowing where you stand makes it harder.",
      "It must be hard not to know how this ends.",
    ],
  ),
  ...when(
    "confusion",
    [1, 3],
    ["It is hard to act when nothing adds up.", "I can see that this left you without a clear picture."],
  ),
  ...feeling({}, [
    "I can see why you wrote.",
    "You had good reason to write.",
    "It was right to bring this to me.",
    "I take this seriously.",
    "I can see that this matters to you.",
    "That is not a small thing.",
  ]),
  ...feeling({ registers: ["casual"], intensity: [0, 2] }, [
    "That's annoying, no question.",
    "Not what you needed, I know.",
    "That's a pain, and I'd want it sorted too.",
  ]),
  ...feeling({ registers: ["formal"] }, [
    "You are right to take this seriously.",
    "It was reasonable to raise this.",
  ]),

  ...feeling({ frames: ["unsure"], emotions: ["worry"], intensity: [2, 3] }, [
    "That is worrying, and you are right to ask.",
    "Anybody would worry about that.",
    "A worry like that is hard to put aside.",
    "That would make anyone uneasy.",
  ]),
  ...feeling({ frames: ["unsure"], emotions: ["worry"] }, [
    "It makes sense to want to be certain.",
    "You want to know where you stand.",
  ]),
  ...feeling({ frames: ["unsure"], emotions: ["confusion"] }, [
    "I can see why that is confusing.",
    "That is not easy to make sense of.",
    "I can see where the doubt comes from.",
    "Anyone could be unsure about that.",
  ]),

  ...feeling({ frames: ["unsure"], needs: ["asks", "carefree"] }, [
    "It makes sense to ask.",
    "That's a fair thing to ask.",
  ]),

  ...feeling({ frames: ["tender"], why: "tender", hardship: ["bereavement"], needs: ["noComplaint"] }, [
    "Thank you for writing at such a time.",
    "I know that letters like this are not easy to write.",
    "Writing about practical things now can't be easy.",
  ]),
  ...feeling(
    { frames: ["tender"], why: "tender", hardship: ["bereavement"], needs: ["unhurried", "noComplaint"] },
    ["Nothing here has to be done in a hurry."],
  ),
  ...feeling({ frames: ["tender"], why: "tender", hardship: ["bereavement"], needs: ["complaint"] }, [
    "At such a time, this is the last thing that you need.",
    "That you have to write about this now makes it harder still.",
    "You have enough to do these days without this as well.",
  ]),
  ...feeling(
    { frames: ["tender"], why: "tender", hardship: ["bereavement"], needs: ["complaint"], admits: true },
    ["You should not have to chase us at a time like this."],
  ),
  ...feeling({ frames: ["tender"], why: "tender", hardship: ["illness"], needs: ["upsetMood"] }, [
    "You have enough to carry already.",
    "You have other things to give your strength to.",
    "This should not take any more out of you.",
  ]),
];
