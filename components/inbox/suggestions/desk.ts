import { createMemo, createSignal } from "solid-js";
import type { Suggestion } from "../../../lib/reply/suggestion.ts";
import { type Change, stateOf, withChange, wordingsOf } from "./changes.ts";
import { compose, filledText, missingFields } from "./filled.ts";
import type { Found } from "./find.ts";
import { KIND_WORDS, LENGTH_WORDS, placeWords } from "./words.ts";
import type { Work } from "./work.ts";

export type Desk = ReturnType<typeof createDesk>;

/**
 * The suggestions as they lie before the agent, and what the agent makes of them.
 * @param work where it is kept while the card is closed; written here
 */
export function createDesk(work: Work, suggestions: readonly [Suggestion, ...Suggestion[]]) {
  const standard = suggestions.findIndex((one) => one.length === "standard");
  const first = work.chosen ?? Math.max(0, standard);
  const [chosen, setChosen] = createSignal(Math.min(first, suggestions.length - 1));
  const [values, setValues] = createSignal(work.values);
  const [allChanges, setAllChanges] = createSignal(work.changes);
  /** The part that the keys speak to, by its place. */
  const [active, setActive] = createSignal(0);
  const [said, setSaid] = createSignal("");

  const suggestion = (): Suggestion => suggestions[chosen()] ?? suggestions[0];
  const changes = () => allChanges()[suggestion().id] ?? [];
  const composed = createMemo(() => compose(suggestion(), changes()));
  const part = () => suggestion().parts[active()];

  const keep = (made: readonly Change[]) => {
    work.changes = { ...allChanges(), [suggestion().id]: made };
    setAllChanges(work.changes);
  };
  const change = (one: Change) => keep(withChange(changes(), one));
  /** What became of a part, for those who can't see it change. */
  const tell = (at: Suggestion["parts"][number]) => {
    const { wording, place, count, out } = stateOf(at, changes());
    const words = filledText(wording.text, suggestion().fields, values());
    setSaid(`${out ? "Left out" : placeWords(place, count, "wordings")}: ${words}`);
  };
  const choose = (place: number) => {
    if (place === chosen() || !suggestions[place]) return;
    const kind = part()?.kind;
    work.chosen = place;
    setChosen(place);
    // The agent who looks at the greeting wants to see the other greeting.
    const same = suggestion().parts.findIndex((one) => one.kind === kind);
    setActive(Math.max(0, same));
    setSaid(`${placeWords(place, suggestions.length, "lengths")}: ${LENGTH_WORDS[suggestion().length]}`);
  };

  return {
    suggestions,
    chosen,
    choose,
    suggestion,
    changes,
    composed,
    values,
    fill(field: string, value: string): void {
      work.values = { ...values(), [field]: value };
      setValues(work.values);
    },
    missing: () => missingFields(composed().fields, values()),
    /** The text that Insert puts in, as it stands. */
    text: () => filledText(composed().text, composed().fields, values()),
    active,
    /** The parts' keys speak to this one now; a place past the ends counts for the end. */
    activate(place: number): void {
      setActive(Math.max(0, Math.min(place, suggestion().parts.length - 1)));
    },
    said,
    /** Gives the active part its next wording, or with -1 the one before. After the last comes the first. */
    swap(by: 1 | -1): void {
      const at = part();
      if (!at) return;
      const { place, count, out } = stateOf(at, changes());
      if (count === 1) {
        setSaid(`${KIND_WORDS[at.kind]}: there is no other wording.`);
        return;
      }
      const next = wordingsOf(at)[(place + by + count) % count];
      change({ part: at.id, wording: next?.id ?? at.id, out });
      tell(at);
    },
    /** Leaves the active part out, or puts it back. */
    toggle(): void {
      const at = part();
      if (!at) return;
      const { wording, out } = stateOf(at, changes());
      change({ part: at.id, wording: wording.id, out: !out });
      tell(at);
    },
    /** Takes the last change back, and goes to its part. */
    undo(): void {
      const last = changes().at(-1);
      if (!last) {
        setSaid("There is nothing to undo.");
        return;
      }
      keep(changes().slice(0, -1));
      setActive(suggestion().parts.findIndex((one) => one.id === last.part));
      const at = part();
      if (at) tell(at);
    },
    /** Goes to a wording that was found, and takes it. */
    take({ suggestion: place, part: at, wording }: Found): void {
      choose(place);
      setActive(at);
      const one = part();
      if (!one) return;
      const now = stateOf(one, changes());
      if (now.out || now.wording.id !== wording.id) change({ part: one.id, wording: wording.id, out: false });
      tell(one);
    },
  };
}
