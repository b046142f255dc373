import { proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const warmClose: LampRule = {
  kind: "lamp",
  id: "warm-close",
  title: "Ending without warmth",
  reason: "End with a wish, thanks or an offer that fits what they wrote.",
  source: "Packard, Li, Berger 2024",
  strength: "A",
  from: "E4, rule 8",
  byDefault: true,
  lamp: "warm-close",
  propose: (answered) => proposal(answered, "close"),
};
