import { answersProposal, proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const ignoredQuestion: LampRule = {
  kind: "lamp",
  id: "ignored-question",
  title: "Ask without an answer",
  reason: "Each thing that they ask gets its own answer, even if it is “not yet”.",
  source: "Zendesk QA, comprehension (practice)",
  strength: "C",
  from: "E14, rule 26",
  byDefault: true,
  lamp: "asks",
  propose: (answered, asks) =>
    asks === undefined
      ? proposal(answered, "answer")
      : answersProposal(
          answered,
          asks.filter((ask) => !ask.answered),
        ),
};
