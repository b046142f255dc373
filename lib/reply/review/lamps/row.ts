/** The row of lamps that a message calls for, with what each says. */
import { fieldsIn } from "../../parts/fields.ts";
import { RULES } from "../../rules/registry.ts";
import { isRead, type LampRule } from "../../rules/rule.ts";
import type { JudgedAsk, Lamp, LampHint, Level } from "../result.ts";
import type { Answered, Scene } from "../scene.ts";
import { onlyAsks } from "./calls.ts";
import { greetsByName } from "./greets-by-name.ts";
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
    asks,
    rule: "ignored-question",
  };
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

/** What the hints of one row share. */
interface Offers {
  answered: Answered;
  asks: readonly JudgedAsk[];
  muted: ReadonlySet<string>;
  /** The sentences offered at the lamps before. */
  offered: Set<string>;
}

/** The proposal with its fields; nothing where there is none, or it was offered before. */
function proposed(
  rule: LampRule,
  { answered, asks, offered }: Offers,
): Pick<LampHint, "proposal" | "fields"> {
  const proposal = rule.propose(answered, asks);
  if (proposal === null || offered.has(proposal)) return {};
  offered.add(proposal);
  const { message, reading, situation } = answered;
  const places = situation.asks.map(({ field }) => field);
  const fields = fieldsIn(proposal, places, message, reading);
  return fields.length === 0 ? { proposal } : { proposal, fields };
}

function hintFor({ id, rule }: Lit, offers: Offers): LampHint | null {
  const found = RULES.find(
    (one): one is LampRule => one.kind === "lamp" && one.lamp === id && one.id === rule,
  );
  if (found === undefined || offers.muted.has(rule)) return null;
  const { reason, source, strength } = found;
  return { rule, text: reason, source, strength, ...proposed(found, offers) };
}

/**
 * In the order of `LAMPS`, from the first letter of the agent's own on, be it a greeting. None without a message that
 * was read, before anything is written, and for a draft in another language than English. Hints of muted rules are left
 * out; where several lamps would offer the same sentence, only the first of them does.
 */
export function lampsFor(scene: Scene, seen: AllSeen, muted: ReadonlySet<string>): Lamp[] {
  if (!isRead(scene) || !readsEnglish(scene) || scene.draft.own.trim() === "") return [];
  const { answered } = scene;
  const offers = { answered, asks: seen.asks, muted, offered: new Set<string>() };
  return litFor({ ...scene, answered }, seen).map((lit) => {
    const { rule: _rule, ...lamp } = lit;
    return { ...lamp, hint: lamp.lit === "on" ? null : hintFor(lit, offers) };
  });
}
