import { type Phrase, type Tags, wordings } from "./phrase.ts";

function own(frames: Tags["frames"], texts: readonly string[], rest: Partial<Tags> = {}): Phrase[] {
  return wordings({ part: "own", why: "own", frames, ...rest }, texts);
}

/** The agent takes it on, as "I". Each stands by itself: the sentence before may be left out. */
export const OWN: readonly Phrase[] = [
  ...own(
    ["upset"],
    [
      "I'm looking after this myself from here.",
      "This is with me now, and I will see it through.",
      "I have taken this on, and I will stay with it.",
      "I'll stay with this until it is settled.",
      "This is on my own list now.",
      "I'm making sure that this gets done.",
      "I will sort this out with you.",
    ],
  ),
  ...own(
    ["upset"],
    [
      "I'm taking it on myself now, so that you don't have to explain it again.",
      "This is with me now. You won't have to start from the beginning with someone else.",
      "I have read it all, and you won't be asked to tell it again.",
      "I'm keeping this with me, so that it isn't passed around again.",
    ],
    { needs: ["repeat"] },
  ),
  ...own(
    ["upset", "unsure"],
    [
      "I'm on this now.",
      "I'm dealing with this first.",
      "This is at the top of my list.",
      "I know that time is short, so I'm starting on it now.",
    ],
    { needs: ["pressing"] },
  ),
  ...own(["upset"], ["I'll get this sorted with you.", "Leave this one with me."], {
    registers: ["casual"],
    intensity: [0, 2],
  }),
  ...own(
    ["upset"],
    ["I am taking charge of this personally.", "I will attend to this myself and keep you informed."],
    {
      registers: ["formal"],
    },
  ),

  ...own(
    ["unsure"],
    [
      "I'll keep this plain.",
      "Here is where things stand.",
      "I have looked at your questions, and here is what I can tell you.",
      "Let me clear this up.",
    ],
    { needs: ["asks"] },
  ),
  ...own(
    ["unsure"],
    [
      "Let me take it one thing at a time.",
      "I'll go through your questions in order.",
      "I'll answer each of your questions.",
    ],
    {
      needs: ["manyAsks"],
    },
  ),
  ...own(
    ["unsure"],
    [
      "I'm looking into it for you.",
      "I'll find out for you what this means.",
      "I'd like to get you a clear picture.",
      "I'm checking it on my side.",
    ],
    { needs: ["noAsks"] },
  ),

  ...own(
    ["tender"],
    [
      "If you may be in danger now, please call the emergency number where you live.",
      "A helpline where you live, or someone close to you, can be there for you today.",
      "You don't have to be alone with this: someone close to you or a helpline can listen at once.",
    ],
    { needs: ["despair"] },
  ),
  ...own(
    ["tender"],
    [
      "I'm looking after this myself, so that you don't have to explain it again.",
      "I'll keep this as easy for you as I can.",
      "You can leave this with me.",
      "I will take care of everything that can be done from here.",
      "I'll see to this quietly and with care.",
      "You won't need to write about this to anyone else.",
    ],
  ),

  ...own(
    ["formal"],
    [
      "I'm dealing with this first.",
      "I'm on this now.",
      "I'm putting other work aside for this.",
      "I'm staying with this until you are safe.",
    ],
    { needs: ["safety", "emergency"] },
  ),
  ...own(
    ["formal"],
    [
      "I'm looking into it right now.",
      "I'm dealing with it before anything else.",
      "I'm starting on this at once.",
      "I'm taking this up myself.",
    ],
    { needs: ["safety"] },
  ),
  ...own(
    ["formal"],
    [
      "I'm looking after this myself.",
      "I will follow this up myself.",
      "I am going through the facts now.",
      "I am collecting what is on record about it.",
      "I will see that your points reach the right person.",
      "I will be the one who answers you.",
    ],
    { needs: ["notSafety"] },
  ),

  ...own(
    ["boundary"],
    [
      "I can help best if we keep our words respectful.",
      "I'd ask one thing: that we speak to each other with respect while I work on it.",
      "I'm here for the matter itself, and I'd ask you to leave personal remarks aside.",
      "I'm glad to work on this with you, as long as the tone stays respectful.",
      "I'd ask you to keep to the matter, and I will do the same.",
      "Insults make it harder for me to help, so I'd ask you to leave them out.",
    ],
    { why: "respect" },
  ),

  ...own(
    ["careful"],
    [
      "I want to answer you properly.",
      "I'd like to give you a clear answer.",
      "Here is what I can tell you.",
    ],
    {
      needs: ["asks"],
    },
  ),
  ...own(["careful"], ["I'll go through it point by point.", "I'll take your points in turn."], {
    needs: ["manyAsks"],
  }),
  ...own(
    ["careful"],
    [
      "I want to get this right for you.",
      "I want to be sure that I understand you correctly.",
      "I'd like to be certain what you need from me.",
      "I have read your message with care.",
    ],
    { needs: ["noAsks"] },
  ),
];
