import type { Phrase } from "./phrase.ts";

function own(id: string, frames: Phrase["frames"], text: string, rest: Partial<Phrase> = {}): Phrase {
  return { id: `own-${id}`, part: "own", text, why: "own", frames, ...rest };
}

export const OWN: readonly Phrase[] = [
  own("myself", ["upset"], "I'm looking after this myself from here."),
  own("with-me", ["upset"], "This is with me now, and I will see it through."),
  own("taken", ["upset"], "I have taken this on, and I will stay with it."),
  own("again", ["upset"], "I'm taking it on myself now, so that you don't have to explain it again.", {
    needs: ["repeat"],
  }),
  own(
    "again-2",
    ["upset"],
    "This is with me now. You won't have to start from the beginning with someone else.",
    { needs: ["repeat"] },
  ),
  own("now", ["upset", "unsure"], "I'm on this now.", { needs: ["pressing"] }),
  own("first", ["upset", "unsure"], "I'm dealing with this first.", { needs: ["pressing"] }),

  own("plain", ["unsure"], "I'll keep this plain.", { needs: ["asks"] }),
  own("through", ["unsure"], "Let me take it one thing at a time.", { needs: ["manyAsks"] }),
  own("stands", ["unsure"], "Here is where things stand.", { needs: ["asks"] }),
  own("look", ["unsure"], "I'm looking into it for you.", { needs: ["noAsks"] }),
  own("look-2", ["unsure"], "I'll find out for you what this means.", { needs: ["noAsks"] }),

  own("tender", ["tender"], "I'm looking after this myself, so that you don't have to explain it again."),
  own("tender-easy", ["tender"], "I'll keep this as easy for you as I can."),
  own("tender-with", ["tender"], "You can leave this with me."),

  own("safety", ["formal"], "I'm dealing with this first.", { needs: ["safety"] }),
  own("safety-2", ["formal"], "I'm on this now.", { needs: ["safety"] }),
  own("contact", ["formal"], "I'm looking after this myself."),
  own("follow", ["formal"], "I will follow this up myself."),
  own("facts", ["formal"], "I am going through the facts now."),

  own("respect", ["boundary"], "I can do that best if we keep our words respectful.", { why: "respect" }),
  own(
    "respect-2",
    ["boundary"],
    "I'd ask one thing: that we speak to each other with respect while I work on it.",
    { why: "respect" },
  ),
  own(
    "respect-3",
    ["boundary"],
    "I'm here for the matter itself, and I'd ask you to leave personal remarks aside.",
    { why: "respect" },
  ),

  own("read", ["careful"], "I want to answer you properly.", { needs: ["asks"] }),
  own("read-2", ["careful"], "I'd like to give you a clear answer.", { needs: ["asks"] }),
  own("right", ["careful"], "I want to get this right for you.", { needs: ["noAsks"] }),
  own("right-2", ["careful"], "I want to be sure that I understand you correctly.", { needs: ["noAsks"] }),
];
