import { type Phrase, type Tags, wordings } from "./phrase.ts";

function act(frames: Tags["frames"], texts: readonly string[], rest: Partial<Tags> = {}): Phrase[] {
  return wordings({ part: "act", why: "date", frames, ...rest }, texts);
}

const ALL = ["upset", "unsure", "tender", "formal", "boundary", "careful"] as const;
const REPAIR = { why: "repair" } as const;

export const ACT: readonly Phrase[] = [
  // Something was asked: the answers hold the steps, and this says when they hear more.
  ...act(
    ALL,
    [
      "I will write to you again {{next_update}}.",
      "You will hear from me again {{next_update}}.",
      "I'll be in touch again {{next_update}}.",
    ],
    { needs: ["asks"] },
  ),
  ...act(
    ["upset", "formal"],
    [
      "I will write to you {{next_update}} to tell you where this stands.",
      "You will have the next news from me {{next_update}}.",
      "I will report back to you {{next_update}}.",
    ],
    { needs: ["asks"] },
  ),
  ...act(
    ["upset"],
    [
      "You will hear from me {{next_update}}, even if I am still waiting for an answer myself.",
      "I will write to you {{next_update}}, whether or not everything is done by then.",
      "I will get back to you {{next_update}} with what I have found out.",
    ],
    { needs: ["asks"], lengths: ["standard", "full"] },
  ),
  ...act(
    ["unsure", "tender", "boundary", "careful"],
    ["I will write to you {{next_update}} to make sure that nothing is left open."],
    { needs: ["asks"] },
  ),
  ...act(
    ["unsure"],
    [
      "I will check {{next_update}} that everything is in order, and tell you.",
      "I'll look at it once more {{next_update}} and write to you then.",
      "To be on the safe side, I will write to you again {{next_update}}.",
    ],
    { needs: ["asks"] },
  ),
  ...act(
    ["upset", "unsure"],
    ["I'll message you again {{next_update}}.", "I'll be back in touch {{next_update}}."],
    {
      needs: ["asks"],
      registers: ["casual"],
    },
  ),
  ...act(["tender"], ["I will write to you once more {{next_update}}, and that should be all."], {
    needs: ["asks", "noComplaint"],
    hardship: ["bereavement"],
  }),
  ...act(
    ["tender"],
    [
      "I will write to you again {{next_update}}.",
      "You will hear from me again {{next_update}}.",
      "I'll be back in touch with you {{next_update}}.",
    ],
    { needs: ["despair"] },
  ),

  ...act(
    ["neutral"],
    [
      "I will follow up {{next_update}}.",
      "You will have an update from me {{next_update}}.",
      "I'll write again {{next_update}} with the result.",
    ],
    {
      needs: ["asks", "complaint"],
    },
  ),
  ...act(
    ["neutral"],
    [
      "I'll {{next_step}} and write to you {{next_update}}.",
      "My next step is to {{next_step}}; you will hear from me {{next_update}}.",
      "I'm going to {{next_step}}, and I'll tell you {{next_update}} how it went.",
    ],
    { needs: ["noAsks", "complaint"], ...REPAIR },
  ),

  // Nothing was asked: the next step is the answer.
  ...act(
    ALL,
    [
      "I will {{next_step}}, and I will write to you {{next_update}}.",
      "Next, I will {{next_step}}. You will hear from me {{next_update}}.",
      "This is what happens now: I will {{next_step}}, and {{next_update}} I will tell you how it went.",
      "What I can do now is {{next_step}}. I will report back {{next_update}}.",
      "I'm starting with this: I will {{next_step}}. The next message from me comes {{next_update}}.",
    ],
    { needs: ["noAsks"], ...REPAIR },
  ),
  // The agent already fills in what happened: one field for step and time keeps it quick.
  ...act(
    ["upset", "formal", "careful", "boundary"],
    [
      "I will {{step_and_time}}.",
      "My next step: I will {{step_and_time}}.",
      "Here is what I will do: {{step_and_time}}.",
    ],
    {
      needs: ["noAsks", "askForFact"],
      ...REPAIR,
    },
  ),
  ...act(["upset"], ["To put this right, I will {{step_and_time}}."], {
    needs: ["noAsks", "askForFact"],
    admits: true,
    ...REPAIR,
  }),

  ...act(
    ["careful"],
    [
      "Tell me what you need, and I will answer {{next_update}}.",
      "What can I do for you? I will answer {{next_update}}.",
      "Write to me what this is about, and you will have my answer {{next_update}}.",
      "Send me a line about what you need, and I will reply {{next_update}}.",
    ],
    { needs: ["empty"] },
  ),

  ...act(
    ["pleased"],
    [
      "I will pass your words on to [who].",
      "I'm sharing your message with [who] today.",
      "I'll make sure that [who] gets to read this.",
    ],
    { why: "thanks", lengths: ["standard", "full"] },
  ),
  ...act(
    ["pleased"],
    [
      "I will pass your words on to {{who_to_tell}}.",
      "I'm sharing your message with {{who_to_tell}} today.",
      "I'll make sure that {{who_to_tell}} gets to read this.",
    ],
    { why: "thanks", lengths: ["standard", "full"] },
  ),
];
