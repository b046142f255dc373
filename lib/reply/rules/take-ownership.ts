import { proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const takeOwnership: LampRule = {
  kind: "lamp",
  id: "take-ownership",
  title: "Nobody takes it on",
  reason: "Say what you do yourself: “I”, or a colleague by name, instead of “we”.",
  source: "Packard, Moore, McFerran 2018",
  strength: "A",
  from: "E2",
  byDefault: true,
  lamp: "ownership",
  propose: (answered) => proposal(answered, "own"),
};
