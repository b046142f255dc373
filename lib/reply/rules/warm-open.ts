import { proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const warmOpen: LampRule = {
  kind: "lamp",
  id: "warm-open",
  title: "Opening without warmth",
  reason: "Begin with a warm sentence of your own that fits what they wrote; the facts come after.",
  source: "Packard, Li, Berger 2024",
  strength: "A",
  from: "E4, rule 7",
  byDefault: true,
  lamp: "warm-open",
  propose: (answered) => proposal(answered, "thank") ?? proposal(answered, "acknowledge"),
};
