import { type Phrase, type Tags, wordings } from "./phrase.ts";

function close(frames: Tags["frames"], texts: readonly string[], rest: Partial<Tags> = {}): Phrase[] {
  return wordings({ part: "close", why: "warmEnd", frames, ...rest }, texts);
}

/**
 * A closing sentence, no "Kind regards" and no name: the mailbox adds the agent's signature, which often opens with its own
 * formula, and a name here would be invented.
 */
export const CLOSE: readonly Phrase[] = [
  ...close(
    ["upset"],
    [
      "Thank you for telling me plainly what happened.",
      "Thank you for setting it out so clearly.",
      "Thank you for taking the time to explain it.",
    ],
    { needs: ["toldAtLength"] },
  ),
  ...close(
    ["upset"],
    [
      "I want to see this settled for you.",
      "If anything changes on your side in the meantime, write to me.",
      "Thank you for giving me the chance to deal with this.",
      "I hope that I can make this easier for you from here.",
      "If you think of anything else, write straight to me.",
      "I want this to end well for you.",
    ],
  ),
  ...close(["upset"], ["I'd like to put this right.", "I want to set this right for you."], { admits: true }),
  ...close(["upset"], ["Thanks for letting me know.", "Shout if anything else comes up."], {
    registers: ["casual"],
    intensity: [0, 2],
  }),

  ...close(
    ["unsure"],
    [
      "If something is still unclear after this, write back to me.",
      "You can always ask me.",
      "Write to me again at any time.",
    ],
  ),
  ...close(
    ["unsure"],
    [
      "I hope this gives you some peace of mind.",
      "No question is too small, so ask me whatever is left.",
      "I'm here if another doubt comes up.",
    ],
    { intensity: [0, 2], needs: ["carefree"] },
  ),
  ...close(
    ["unsure"],
    [
      "I'll stay in touch with you until this is clear.",
      "I know how much hangs on this for you, and I'll be here.",
      "Write to me any time, also before then.",
    ],
    { intensity: [3, 3] },
  ),
  ...close(["unsure"], ["Hope that helps a bit.", "Ask away if anything is still fuzzy."], {
    registers: ["casual"],
  }),

  ...close(
    ["neutral"],
    [
      "If anything else comes up, write to me.",
      "I'm glad to help if there is anything else.",
      "Write back any time if something is still open.",
      "I hope that helps.",
    ],
  ),
  ...close(
    ["neutral"],
    ["Have a good day.", "I wish you a pleasant week.", "It was good to hear from you."],
    { needs: ["carefree"] },
  ),
  ...close(["neutral"], ["Hope that does it.", "Give me a shout if you need more."], {
    registers: ["casual"],
  }),
  ...close(["neutral"], ["I will gladly answer any further questions."], { registers: ["formal"] }),
  ...close(["neutral"], ["I wish you a good day."], { registers: ["formal"], needs: ["carefree"] }),

  ...close(
    ["pleased"],
    [
      "Your message was a pleasure to read.",
      "It was kind of you to take the time.",
      "I hope to hear from you again.",
      "You have made my day with this.",
      "I hope it stays that way.",
      "All the best to you.",
      "I'll be smiling about this for a while.",
    ],
  ),
  ...close(
    ["pleased"],
    ["You made my day.", "Love getting messages like this.", "Enjoy the rest of your day."],
    {
      registers: ["casual"],
    },
  ),

  ...close(
    ["tender"],
    [
      "I wish you strength in these days.",
      "My thoughts are with you.",
      "With warm wishes to you.",
      "I hope that those close to you are near.",
      "I hope that there is some comfort for you in this time.",
    ],
    { hardship: ["bereavement"] },
  ),
  ...close(["tender"], ["Take all the time you need."], { hardship: ["bereavement"], needs: ["unhurried"] }),
  ...close(
    ["tender"],
    [
      "I wish you people close by who can be with you.",
      "My thoughts are with you.",
      "With warm wishes to you.",
      "You can write to me again at any hour.",
    ],
    { needs: ["despair"] },
  ),
  ...close(
    ["tender"],
    [
      "I wish you well.",
      "Write to me at any time.",
      "I hope you have good people around you.",
      "My good wishes are with you.",
    ],
    { hardship: ["illness"] },
  ),
  ...close(["tender"], ["I hope the coming days are easier.", "I hope things get lighter for you."], {
    hardship: ["illness"],
    needs: ["hopeful"],
  }),

  ...close(
    ["formal"],
    [
      "Thank you for giving me the opportunity to look into this.",
      "Thank you for bringing this to me.",
      "Thank you for your time in setting this out.",
      "I appreciate that you wrote to me directly.",
      "Thank you for waiting while I look into the facts.",
      "I'm at your disposal if you wish to add anything.",
    ],
    { needs: ["notSafety"] },
  ),
  ...close(
    ["formal"],
    [
      "Take good care until then.",
      "Thank you for telling me.",
      "If anything changes, write to me again at once.",
      "I wish you well, and I'm here if anything changes.",
      "Look after yourself.",
    ],
    { needs: ["safety"] },
  ),

  ...close(
    ["boundary"],
    [
      "I'd like to get this solved with you.",
      "Write back to me, and I will carry on from there.",
      "I'm ready to help with this.",
      "I'm glad to carry on when you write back.",
      "My offer to help stands.",
    ],
  ),

  ...close(
    ["careful"],
    [
      "Thank you for writing.",
      "If anything is still open after this, write back to me.",
      "I'm glad to help further.",
      "I hope that this answers your message.",
      "I'll be glad to hear back from you.",
    ],
  ),
];
