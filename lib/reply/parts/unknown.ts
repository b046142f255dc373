import type { Need } from "../phrases/phrase.ts";
import type { Situation } from "../situation/situation.ts";

/** "You'd like to know whether it is ready" is no trouble to be sorry for, and it is said again with its answer. */
const WISH = /^you(?:'d| would)? (?:like|love|prefer|want|wish|wonder|ask|hope)\b/i;
const OF_THE_FACT: ReadonlySet<Need> = new Set<Need>(["trouble", "noTrouble", "aboutUs", "notAboutUs"]);

/** Without their wish in the place of their trouble. */
function withoutWish(situation: Situation): Situation {
  const { slots, needs, frame } = situation;
  if (slots.fact === undefined || !WISH.test(slots.fact) || needs.has("trouble")) return situation;
  const { fact: _fact, Fact: _capital, ...rest } = slots;
  const left = new Set<Need>([...needs].filter((need) => !OF_THE_FACT.has(need)));
  if (frame === "formal" ? !needs.has("safety") : needs.has("upsetMood") && rest.topic === undefined)
    left.add("askForFact");
  return { ...situation, slots: rest, needs: left };
}

/**
 * Where their problem or their praise can't be said back without doubt, the agent says it: a field stands in the place
 * of their words. What went wrong is then passed on as what they wrote, whoever caused it.
 */
export function withFieldsForUnknown(given: Situation): Situation {
  const situation = withoutWish(given);
  const { frame, needs, slots } = situation;
  if (needs.has("askForFact"))
    return {
      ...situation,
      slots: { ...slots, fact: "{{what_happened}}" },
      needs: new Set<Need>([...needs, "trouble", "aboutUs"]),
    };
  if (
    frame === "pleased" &&
    !needs.has("bareThanks") &&
    slots.praise === undefined &&
    slots.good === undefined
  )
    return { ...situation, slots: { ...slots, praise: "{{praised}}" } };
  return situation;
}
