import { meetsFeeling } from "../review/mechanisms.ts";
import { proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const nameFeeling: LampRule = {
  kind: "lamp",
  id: "name-feeling",
  title: "Feeling not met",
  reason: "Say in a few words what this was like for them, before any step.",
  source: "Herhausen et al. 2023; Sharma, Miner, Atkins, Althoff 2020 (EPITOME)",
  strength: "A",
  from: "E1, E8, rule 2",
  byDefault: true,
  lamp: "feeling",
  propose: (answered) => proposal(answered, "acknowledge", meetsFeeling),
};
