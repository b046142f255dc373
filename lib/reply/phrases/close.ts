import type { Phrase } from "./phrase.ts";

function close(id: string, frames: Phrase["frames"], text: string, rest: Partial<Phrase> = {}): Phrase {
  return { id: `close-${id}`, part: "close", text, why: "warmEnd", frames, ...rest };
}

/**
 * A closing sentence, no "Kind regards" and no name: the mailbox adds the agent's signature, which often opens with its own
 * formula, and a name here would be invented.
 */
export const CLOSE: readonly Phrase[] = [
  close("plainly", ["upset"], "Thank you for telling me plainly what happened.", { needs: ["toldAtLength"] }),
  close("clearly", ["upset"], "Thank you for setting it out so clearly.", { needs: ["toldAtLength"] }),
  close("settled", ["upset"], "I want to see this settled for you."),
  close("right", ["upset"], "I'd like to put this right."),
  close("there", ["upset"], "If anything changes on your side before then, write to me."),

  close("reply", ["unsure"], "If something is still unclear after this, write back to me."),
  close("asked", ["unsure"], "You can always ask me."),
  close("anytime", ["unsure"], "Write to me again at any time."),

  close("else", ["neutral"], "If anything else comes up, write to me."),
  close("glad", ["neutral"], "I'm glad to help if there is anything else."),
  close("open", ["neutral"], "Write back any time if something is still open."),

  close("pleasure", ["pleased"], "Your message was a pleasure to read."),
  close("time", ["pleased"], "It was kind of you to take the time."),
  close("soon", ["pleased"], "I hope to hear from you again."),

  close("strength", ["tender"], "I wish you strength in these days.", { hardship: ["bereavement"] }),
  close("thoughts", ["tender"], "My thoughts are with you.", { hardship: ["bereavement"] }),
  close("care", ["tender"], "With warm wishes to you.", { hardship: ["bereavement"] }),
  close("well", ["tender"], "I wish you well.", { hardship: ["illness"] }),
  close("easier", ["tender"], "I hope the coming days are easier.", { hardship: ["illness"] }),
  close("touch", ["tender"], "Write to me at any time.", { hardship: ["illness"] }),

  close("chance", ["formal"], "Thank you for giving me the chance to look into this."),
  close("bringing", ["formal"], "Thank you for bringing this to me."),
  close("time-formal", ["formal"], "Thank you for your time in setting this out."),

  close("care-safety", ["formal"], "Take good care until then.", { needs: ["safety"] }),
  close("told-safety", ["formal"], "Thank you for telling me.", { needs: ["safety"] }),
  close("again-safety", ["formal"], "If anything changes, write to me again at once.", { needs: ["safety"] }),

  close("on", ["boundary"], "I'd like to get this solved with you."),
  close("back", ["boundary"], "Write back to me, and I will carry on from there."),
  close("here", ["boundary"], "I'm ready to help with this."),

  close("careful", ["careful"], "Thank you for writing."),
  close("careful-2", ["careful"], "If anything is still open after this, write back to me."),
  close("careful-3", ["careful"], "I'm glad to help further."),
];
