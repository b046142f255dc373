/** The row of lamps that a message calls for, with what each says. */
import { RULES } from "../../rules/registry.ts";
import { isRead, type LampRule } from "../../rules/rule.ts";
import type { JudgedAsk, Lamp, LampHint, LampId, Level } from "../result.ts";
import type { Answered, Scene } from "../scene.ts";
import { onlyAsks } from "./calls.ts";
import type { Seen } from "./lamp.ts";
import { readsEnglish } from "./language.ts";
import { toldIn } from "./told.ts";

export interface AllSeen {
  feeling: Seen<Level | null>;
  issue: Seen;
  ownership: Seen;
  nextStep: Seen;
  warmOpen: Seen<boolean>;
  warmClose: Seen<boolean>;
  asks: JudgedAsk[];
}

/** One lamp before its hint: how far it is lit, and the rule that says what would light it. */
interface Lit extends Omit<Lamp, "hint"> {
  rule: string;
}

const LIT = ["off", "half", "on"] as const;
/** What each lamp says at off, half and on. */
const WORDS = {
  feeling: ["Feeling: not met yet", "Feeling: in general words only", "Feeling: what it was like for them"],
  issue: ["Their matter: not named yet", "Their matter: named vaguely", "Their matter: in their own words"],
  ownership: [
    "Who acts: nobody yet",
    "Who acts: “we” or nobody named",
    "Who acts: you, or a colleague by name",
  ],
  "next-step": ["Next step: none yet", "Next step: without when or how", "Next step: with when or how"],
  "warm-open": ["Opening: no warm words yet", "Opening: warm, their name is missing", "Opening: warm"],
  "warm-close": ["Ending: no warm words yet", "", "Ending: warm"],
} as const;

function levelled(id: keyof typeof WORDS, level: Level, seen: Seen<unknown>, rule: string): Lit {
  return { id, lit: LIT[level], words: WORDS[id][level], seen: seen.at, rule };
}

function asksLamp(asks: readonly JudgedAsk[]): Lit {
  const done = asks.filter(({ answered }) => answered);
  const by = done[0]?.by ?? null;
  const all = done.length === asks.length;
  const one = asks.length === 1;
  return {
    id: "asks",
    lit: all ? "on" : done.length > 0 ? "half" : "off",
    words: one
      ? `What they ask: ${all ? "answered" : "not answered yet"}`
      : `${done.length} of ${asks.length} asks answered`,
    seen: by && { start: by.start, end: by.end },
    rule: "ignored-question",
  };
}

/** Whether the greeting or the first sentence calls them by name; true where no name is known. */
function greetsByName({ draft, name }: Scene): boolean {
  if (name === null) return true;
  const { greeting, sentences, own } = draft;
  const beginning = `${greeting === null ? "" : own.slice(greeting.start, greeting.end)} ${sentences[0]?.text ?? ""}`;
  const said = beginning.toLowerCase();
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((part) => part.length > 1 && !/^(?:mr|mrs|ms|miss|mx|dr|and)$/.test(part) && said.includes(part));
}

/** Something is to be done: it went wrong, or they want it done. */
function wantsDeeds(answered: Answered): boolean {
  return answered.situation.frame !== "pleased" && !onlyAsks(answered);
}

function litFor(scene: Scene & { answered: Answered }, seen: AllSeen): Lit[] {
  const { answered } = scene;
  const deeds = wantsDeeds(answered);
  const row: Lit[] = [];
  if (seen.feeling.level !== null)
    row.push(levelled("feeling", seen.feeling.level, seen.feeling, "name-feeling"));
  if (toldIn(answered).size > 0) row.push(levelled("issue", seen.issue.level, seen.issue, "echo-content"));
  if (deeds) row.push(levelled("ownership", seen.ownership.level, seen.ownership, "take-ownership"));
  if (seen.asks.length > 0) row.push(asksLamp(seen.asks));
  if (deeds) row.push(levelled("next-step", seen.nextStep.level, seen.nextStep, "no-next-step"));
  const named = greetsByName(scene);
  row.push(
    levelled(
      "warm-open",
      seen.warmOpen.level ? (named ? 2 : 1) : 0,
      seen.warmOpen,
      seen.warmOpen.level ? "missing-name" : "warm-open",
    ),
    levelled("warm-close", seen.warmClose.level ? 2 : 0, seen.warmClose, "warm-close"),
  );
  return row;
}

function hintFor(id: LampId, rule: string, answered: Answered, muted: ReadonlySet<string>): LampHint | null {
  const found = RULES.find(
    (one): one is LampRule => one.kind === "lamp" && one.lamp === id && one.id === rule,
  );
  if (found === undefined || muted.has(rule)) return null;
  const { reason, source, strength } = found;
  const proposal = found.propose(answered);
  return { rule, text: reason, source, strength, ...(proposal === null ? {} : { proposal }) };
}

/**
 * In the order of `LAMPS`. None without a message that was read, before anything is written, and for a draft in another
 * language than English. Hints of muted rules are left out.
 */
export function lampsFor(scene: Scene, seen: AllSeen, muted: ReadonlySet<string>): Lamp[] {
  if (!isRead(scene) || !readsEnglish(scene) || scene.draft.sentences.length === 0) return [];
  const { answered } = scene;
  return litFor({ ...scene, answered }, seen).map(({ rule, ...lamp }) => ({
    ...lamp,
    hint: lamp.lit === "on" ? null : hintFor(lamp.id, rule, answered, muted),
  }));
}
