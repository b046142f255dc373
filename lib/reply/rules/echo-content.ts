import { takenUp, toldIn } from "../review/lamps/told.ts";
import { proposal } from "../review/proposals.ts";
import type { LampRule } from "./rule.ts";

export const echoContent: LampRule = {
  kind: "lamp",
  id: "echo-content",
  title: "Matter not named",
  reason: "Name the thing in their own words, near the top.",
  source: "Herhausen et al. 2023; Packard, Berger 2021",
  strength: "A",
  from: "E1, E3, rule 1",
  byDefault: true,
  lamp: "issue",
  propose: (answered) => {
    const told = toldIn(answered);
    const names = (text: string): boolean => takenUp(text, told) > 0;
    return proposal(answered, "acknowledge", names) ?? proposal(answered, "thank", names);
  },
};
