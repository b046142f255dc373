import { type Phrase, type Tags, wordings } from "./phrase.ts";

function offer(frames: Tags["frames"], texts: readonly string[], rest: Partial<Tags> = {}): Phrase[] {
  return wordings({ part: "offer", why: "options", frames, lengths: ["full"], ...rest }, texts);
}

/** These name no remedy: what may be offered stands in the style guide, or only the agent knows. */
export const OFFER: readonly Phrase[] = [
  ...offer(
    ["upset"],
    [
      "If you would prefer {{other_option}}, tell me and I will arrange that instead.",
      "There is also another way: {{other_option}}. Tell me which you would rather have.",
      "If this doesn't suit you, I can offer {{other_option}} instead.",
      "You have a choice here: if you would like {{other_option}} better, I will see to that.",
    ],
    { needs: ["asks", "openRemedy"] },
  ),
  ...offer(["upset"], ["If I have missed something in your message, tell me and I will take it up."]),
  ...offer(
    ["upset"],
    [
      "If there is something you would like me to do differently, tell me.",
      "If you have a solution in mind, I'd like to hear it.",
      "If another way would be easier for you, I'm open to it.",
    ],
    { needs: ["noAsks"] },
  ),
  ...offer(
    ["unsure"],
    [
      "If anything in this is unclear, tell me which part, and I will go through it with you.",
      "If you would like it step by step, say so, and I will write it out.",
      "I can also look at it with you, if you tell me what you see on your side.",
    ],
  ),
  ...offer(["unsure"], ["If it helps to talk it over, send me a number and a time, and I will ring you."], {
    needs: ["canCall"],
  }),
  ...offer(
    ["tender"],
    [
      "Everything else can wait, and nothing is lost by it.",
      "Nothing that you have open with us has to be settled now.",
      "You can leave the rest with me for as long as you need.",
    ],
    { needs: ["despair"] },
  ),
  ...offer(
    ["tender"],
    [
      "If it is easier for someone else to deal with this for you, tell me whom I should write to.",
      "If there is a way to make this simpler for you, tell me.",
    ],
    { hardship: ["illness"] },
  ),
  ...offer(["tender"], ["If you would rather leave this for later, that is fine with me."], {
    hardship: ["illness"],
    needs: ["unhurried"],
  }),
  ...offer(
    ["tender"],
    [
      "If there is anything else that has to be done for that day, tell me, and I will see to it.",
      "If someone close to you would rather write in your place, that is fine.",
      "If there is a way to make this simpler for you, tell me.",
    ],
    { why: "tender", hardship: ["bereavement"] },
  ),
  ...offer(
    ["tender"],
    [
      "If another time suits you better for this, tell me, and it can be then.",
      "You can leave everything else for later; I will keep it open for you.",
    ],
    { why: "tender", hardship: ["bereavement"], needs: ["unhurried"] },
  ),
  ...offer(
    ["formal"],
    [
      "If you have dates or documents to add, send them in reply to this message.",
      "If I have left out a point that matters to you, tell me and I will add it.",
      "If you would rather deal with someone in writing only, that is how I will keep it.",
    ],
    { needs: ["notSafety"] },
  ),
  ...offer(
    ["formal"],
    [
      "If you have photos of it, send them to me.",
      "If there is anything else that I should know about what happened, tell me.",
    ],
    { needs: ["safety"] },
  ),
  ...offer(
    ["formal"],
    [
      "If there is a number that I can reach you on, send it to me.",
      "If you would rather talk, send me a number, and I will ring you.",
    ],
    { needs: ["safety", "canCall"] },
  ),
  ...offer(
    ["careful"],
    [
      "If I have misread anything, tell me and I will put it right.",
      "If you meant something else, tell me in a line or two.",
      "If there is more behind it, I'd like to know.",
    ],
  ),
  ...offer(
    ["neutral"],
    [
      "If it would help, I can also {{other_help}}.",
      "Something else I can do for you: {{other_help}}.",
      "I could also {{other_help}}, if that is useful to you.",
    ],
    { needs: ["noComplaint"] },
  ),
  ...offer(
    ["neutral"],
    ["If I have overlooked anything, let me know.", "If there is another point, I'll gladly look at it too."],
    { needs: ["complaint"] },
  ),
  ...offer(
    ["boundary"],
    [
      "If you would rather have a colleague of mine take this over, tell me.",
      "If writing is difficult right now, we can carry on tomorrow.",
      "If you tell me what outcome you want, I can say what is possible.",
    ],
  ),
];

/** How a remedy of the style guide is offered: `[remedy]` is its text. */
export const REMEDY_OFFERS: readonly string[] = [
  "I can offer you [remedy].",
  "What I can offer you is [remedy].",
  "I'd like to offer you [remedy].",
  "If you agree, I can offer you [remedy].",
];
