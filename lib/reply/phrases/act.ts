import type { Phrase } from "./phrase.ts";

function act(id: string, frames: Phrase["frames"], text: string, rest: Partial<Phrase> = {}): Phrase {
  return { id: `act-${id}`, part: "act", text, why: "date", frames, ...rest };
}

const ALL = ["upset", "unsure", "tender", "formal", "boundary", "careful"] as const;

export const ACT: readonly Phrase[] = [
  // Something was asked: the answers hold the steps, and this says when they hear more.
  act("again", ALL, "I will write to you again {{next_update}}.", { needs: ["asks"], lengths: ["short"] }),
  act("stands", ["upset", "formal"], "I will write to you {{next_update}} to tell you where this stands.", {
    needs: ["asks"],
  }),
  act(
    "even",
    ["upset"],
    "You will hear from me {{next_update}}, even if I am still waiting for an answer myself.",
    { needs: ["asks"], lengths: ["full"] },
  ),
  act(
    "hear",
    ["upset", "tender", "boundary", "careful", "formal"],
    "You will hear from me again {{next_update}}.",
    { needs: ["asks"] },
  ),
  act(
    "check",
    ["unsure", "tender", "boundary", "careful"],
    "I will write to you {{next_update}} to make sure that nothing is left open.",
    { needs: ["asks"] },
  ),
  act("check-2", ["unsure"], "I will check {{next_update}} that everything is in order, and tell you.", {
    needs: ["asks"],
  }),

  act("report", ["neutral"], "I will write to you again {{next_update}}.", { needs: ["asks", "complaint"] }),
  act("report-2", ["neutral"], "You will hear from me again {{next_update}}.", {
    needs: ["asks", "complaint"],
  }),
  act("report-3", ["neutral"], "I will {{next_step}}, and I will write to you {{next_update}}.", {
    needs: ["noAsks", "complaint"],
    why: "repair",
  }),
  act("report-4", ["neutral"], "Next, I will {{next_step}}. You will hear from me {{next_update}}.", {
    needs: ["noAsks", "complaint"],
    why: "repair",
  }),

  // Nothing was asked: the next step is the answer.
  act("step", ALL, "I will {{next_step}}, and I will write to you {{next_update}}.", {
    needs: ["noAsks"],
    why: "repair",
  }),
  act("step-2", ALL, "Next, I will {{next_step}}. You will hear from me {{next_update}}.", {
    needs: ["noAsks"],
    why: "repair",
  }),
  act(
    "step-3",
    ALL,
    "This is what happens now: I will {{next_step}}, and {{next_update}} I will tell you how it went.",
    { needs: ["noAsks"], why: "repair", lengths: ["full"] },
  ),
  // The agent already fills in what happened: one field for step and time keeps it quick.
  act("once", ["upset", "formal"], "I will {{step_and_time}}.", {
    needs: ["noAsks", "askForFact"],
    why: "repair",
  }),
  act("once-2", ["upset", "formal"], "Next, I will {{step_and_time}}.", {
    needs: ["noAsks", "askForFact"],
    why: "repair",
  }),
  act("once-3", ["upset"], "To put this right, I will {{step_and_time}}.", {
    needs: ["noAsks", "askForFact"],
    why: "repair",
  }),

  act("empty", ["careful"], "Tell me what you need, and I will answer {{next_update}}.", {
    needs: ["empty"],
  }),
  act("empty-2", ["careful"], "What can I do for you? I will answer {{next_update}}.", { needs: ["empty"] }),
  act(
    "empty-3",
    ["careful"],
    "Write to me what this is about, and you will have my answer {{next_update}}.",
    { needs: ["empty"] },
  ),

  act("pass-on", ["pleased"], "I will pass your words on to {{who_to_tell}}.", {
    why: "thanks",
    lengths: ["standard", "full"],
  }),
  act("pass-on-2", ["pleased"], "I'm passing your message on to {{who_to_tell}} today.", {
    why: "thanks",
    lengths: ["full"],
  }),
];
