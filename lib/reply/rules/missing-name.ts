import { proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const missingName: LampRule = {
  kind: "lamp",
  id: "missing-name",
  title: "Name left out",
  reason: "They are known by name: greet them with it.",
  source: "Service practice, no study",
  strength: "C",
  from: "rule 28",
  byDefault: true,
  lamp: "warm-open",
  propose: (answered) => (answered.situation.slots.name === undefined ? null : proposal(answered, "greet")),
};
