/** What speaks for and against a clause being (part of) an ask, as named signs. */
import type { Clause } from "./clauses.ts";
import { openingOf, PLEASE, set, WANTS, WH } from "./openings.ts";

const PAST = set(
  "was were had did said told got went came took paid ordered received sent called rang wrote asked bought arrived happened found thought tried gave made waited emailed booked promised charged",
);
const RHETORICAL = set(
  "joke joking serious kidding dare hell wtf fuck fucking stupid idiots clowns thick deaf sick shame seriously",
);
/** A gap of this size is quoted history: a quotation does not reach over it. */
const FARTHEST = 2000;
/** Openings that need more to make an ask. */
const WEAK: ReadonlySet<string> = set("own other if thanks do to");
const JOINTS: ReadonlyMap<string, string> = new Map([
  ["and", "and"],
  ["&", "and"],
  ["+", "and"],
  ["or", "or"],
  ["if", "if"],
  ["as", "because"],
  ["because", "because"],
  ["cos", "because"],
  ["cause", "because"],
  ["but", "but"],
  ["so", "so"],
  ["also", "and"],
  ["plus", "and"],
  ["then", "and"],
  ["run", "run"],
]);
/** The joints told apart by what they do. */
function joinOf(joint: string): string {
  if (joint.startsWith("start")) return "start";
  return (
    JOINTS.get(joint) ??
    (joint === "?" || joint === "." || joint === "!" || joint === "line" ? "stop" : "mark")
  );
}

const band = (n: number, limits: readonly number[]): number => limits.filter((limit) => n >= limit).length;

/** Questions that want no answer. */
const ONLY_SAID =
  /^(?:what the|wtf|how dare|who (?:do you think|cares|knows|needs|would)|are you (?:joking|serious|kidding|having|lot|all|people|deaf|stupid|actually|even)|is (?:this|that) (?:a joke|some kind|how|what|normal for)|seriously|really|you know|right|what kind of|what sort of|what(?:'?s| is) the point|what (?:a|an|more) |how many (?:more )?times|do you (?:people|even|think|lot|really|know)|how hard|how difficult|isn't it|how is (?:that|this|it) (?:possible|fair|acceptable|legal|ok|even)|how can (?:you|it|this|a)|why (?:do i|should i|am i|bother|would)|did (?:you|anyone|anybody) (?:even|think)|guess|surely|where did you)\b/i;
const ANGRY =
  /!!|\?\?|\b(?:joke|disgrace\w*|useless|idiots?|stupid|bloody|ridiculous|liars?|shame|clowns?|fuck\w*|shit\w*|wtf|hell|crap|pathetic|rubbish|incompetent|thieves|scam\w*|robbing|brilliant|bravo|congratulations|well done|lol)\b/i;
const SHOUTED = /[A-Z]{4,} [A-Z]{3,}/;

/** The signs of each clause of a message, in the order of the clauses. */
export function signsOf(clauses: readonly Clause[], text: string): string[][] {
  const kinds = clauses.map(openingOf);
  const strong = kinds.map(
    (k, i) => (!WEAK.has(k) && k !== "which" && k !== "what") || clauses[i]?.mark === "?",
  );
  const joins = clauses.map((c) => joinOf(c.joint));
  const total = strong.filter(Boolean).length;
  const raw = clauses.map((c) => text.slice(c.start, c.end));
  const angry = clauses.some(({ start, end }) => {
    const words = text.slice(start, end + 2);
    return ANGRY.test(words) || SHOUTED.test(words);
  });
  const asked = clauses.some((c) => c.mark === "?");
  const length = band(clauses.length, [2, 4, 8, 16, 30]);
  const own = /\p{Lu}/u;
  const firsts = new Map<number, number>();
  for (const [i, { sentence }] of clauses.entries()) if (!firsts.has(sentence)) firsts.set(sentence, i);
  const sentenceEnds: string[] = [];
  const quoted: boolean[] = [];
  let open = false;
  let seen = clauses[0]?.start ?? 0;
  for (const clause of clauses) {
    if (
      clause.mark === "?" ||
      sentenceEnds[clause.sentence] === undefined ||
      clause.mark === "!" ||
      clause.mark === "."
    )
      sentenceEnds[clause.sentence] = clause.mark;
    if (clause.start - seen > FARTHEST) {
      open = false;
      seen = clause.start;
    }
    for (; seen < clause.start; seen += 1) {
      const c = text.charAt(seen);
      if (c === "\n") open = false;
      else if (c === '"' || c === "“" || c === "”") open = !open;
    }
    quoted.push(open);
  }
  return clauses.map((clause, i) => {
    const { words, joint, mark, sentence } = clause;
    const kind = kinds[i] ?? "other";
    const before = clauses[i - 1];
    const after = clauses[i + 1];
    const [a = "", b = ""] = words;
    const end = sentenceEnds[sentence] ?? "";
    const lastKind =
      before === undefined ? "none" : before.sentence === sentence ? (kinds[i - 1] ?? "none") : "new";
    const has = (list: ReadonlySet<string>): boolean => words.some((w) => list.has(w));
    const join = joins[i] ?? "";
    const opens = clauses[i - 1];
    const ends =
      opens?.mark === "?" || opens?.mark === "." || opens?.mark === "!"
        ? "stop"
        : opens?.mark === ""
          ? ""
          : ",";
    const size = band(words.length, [2, 3, 5, 8, 12, 18]);
    const signs = [
      "bias",
      `kind:${kind}`,
      `mark:${mark}`,
      `kind+mark:${kind} ${mark}`,
      `kind+end:${kind} ${end}`,
      `joint:${joint}`,
      `kind+join:${kind} ${join}`,
      `@join:${join}`,
      `@kind+join:${kind} ${join}`,
      `@kind:${kind}`,
      `@ends+join:${ends} ${join}`,
      `@last+kind:${lastKind} ${kind}`,
      `@size+join:${size} ${join}`,
      `@1:${a}`,
      `kind+end+join:${kind} ${end} ${join}`,
      `@end+join:${end} ${join} ${mark}`,
      `last:${lastKind}`,
      `kind+last:${kind} ${lastKind}`,
      `last+join:${lastKind} ${join}`,
      `size:${size}`,
      `kind+size:${kind} ${size}`,
      `1:${a}`,
      `2:${a} ${b}`,
      `b:${b}`,
      `j+1:${joint} ${a}`,
      `kind+others:${kind} ${Math.min(2, total - (strong[i] ? 1 : 0))}`,
      `next:${after === undefined ? "none" : after.sentence === sentence ? `${kinds[i + 1]} ${after.joint}` : "new"}`,
    ];
    const first = firsts.get(sentence) ?? i;
    const lead = first === i ? "none" : (kinds[first] ?? "");
    signs.push(
      `lead+kind:${lead} ${kind}`,
      `@lead+join:${lead} ${join}`,
      `@into:${Math.min(4, i - first)} ${join}`,
    );
    if (before !== undefined && clauses[i - 2]?.sentence === sentence)
      signs.push(`last2+kind:${kinds[i - 2]} ${kind}`);
    if (after !== undefined && after.sentence === sentence) signs.push(`kind+next:${kind} ${kinds[i + 1]}`);
    if (after !== undefined && after.sentence !== sentence)
      signs.push(`kind+following:${kind} ${kinds[i + 1]} ${mark}`);
    if (ONLY_SAID.test(raw[i] ?? "")) signs.push("only said");
    if (angry) signs.push(`angry+kind:${kind} ${mark}`);
    signs.push(`length+kind:${length} ${kind}`);
    if (/[\d£€$]/.test(raw[i] ?? "")) signs.push(`number+kind:${kind}`);
    if (own.test(text.slice(clause.start, clause.start + 1))) signs.push(`capital+join:${join} ${kind}`);
    if (clause.bullet) signs.push("bullet");
    if (before !== undefined && text.slice(before.end, clause.start).includes(":")) signs.push("@colon");
    if (quoted[i]) signs.push("quoted");
    if (has(PLEASE)) signs.push("please");
    if (words.includes("you") || words.includes("your") || words.includes("u"))
      signs.push("you", `you+kind:${kind}`);
    if (words.includes("i") || words.includes("my") || words.includes("me") || words.includes("we"))
      signs.push(`own+kind:${kind}`);
    if (has(PAST)) signs.push("past", `past+kind:${kind}`);
    if (has(RHETORICAL)) signs.push("rhetorical");
    if (has(WH)) signs.push("wh inside");
    if (has(WANTS)) signs.push("wants inside");
    if (/[?!][?!]/.test(text.slice(clause.end - 2, clause.end + 3))) signs.push("loud");
    if (clauses.length === 1) signs.push("alone");
    if (!asked) signs.push(`noMark:${kind}`);
    for (const w of new Set(words)) signs.push(`w:${w}`);
    if (before !== undefined && before.sentence === sentence) {
      const [x = ""] = before.words;
      signs.push(`p1:${x}`, `pl:${before.words.at(-1)}`);
    }
    return signs;
  });
}
