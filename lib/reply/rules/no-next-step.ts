import { proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const noNextStep: LampRule = {
  kind: "lamp",
  id: "no-next-step",
  title: "No next step",
  reason: "Say what happens next, and when or how they will see it.",
  source: "Marinova, Singh, Singh 2018",
  strength: "A",
  from: "E5, rule 12",
  byDefault: true,
  lamp: "next-step",
  propose: (answered) => proposal(answered, "act"),
};
