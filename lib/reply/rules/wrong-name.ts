/** Another name than the customer's, a misspelt one, a wrong title. Works in any language. */
import type { Range } from "../../text/ranges.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { type Address, addressesIn } from "./words/addressed.ts";
import { type KnownNames, knownNames } from "./words/known-names.ts";
import { comparable, folded, isSlipOf, sameName } from "./words/same-name.ts";
import { type TitleKind, titlesOf } from "./words/titles.ts";

/** Both of the draft and known, and not to be reconciled. */
function isWrongTitle(written: ReadonlySet<TitleKind>, known: ReadonlySet<TitleKind>): boolean {
  if (written.size === 0 || known.size === 0) return false;
  if (known.has("academic")) return !written.has("academic");
  if (written.has("academic")) return true;
  if (known.has("x")) return !written.has("x");
  return (written.has("m") && known.has("f")) || (written.has("f") && known.has("m"));
}

/** The words of the address that are no name of the customer's. */
function strangers(address: Address, known: KnownNames, scene: Scene): Address["names"] {
  const loose = scene.draft.language !== "en" && scene.draft.language !== "und";
  const { handle } = known;
  const isTheirs = (name: string): boolean => {
    if (known.names.some((one) => !comparable(name, one))) return true;
    if (known.names.some((one) => sameName(name, one, loose))) return true;
    if (known.names.some((one) => /\p{Script=Han}/u.test(one) && (name.includes(one) || one.includes(name))))
      return true;
    return handle !== null && !isSlipOf(name, handle) && known.names.length === 0;
  };
  return address.names.filter(({ text }) => !isTheirs(text));
}

/** Whether the message speaks of this name, outside its greeting: a second person who may be meant. */
function isInMessage(name: string, scene: Scene): boolean {
  return new RegExp(`(?<![\\p{L}])${name.replace(/[^\p{L}\p{N}]/gu, ".")}(?![\\p{L}])`, "iu").test(
    scene.answered?.message ?? "",
  );
}

function isSigner(name: string, { draft }: Scene): boolean {
  return draft.closing !== null && draft.own.slice(draft.closing.start).includes(name);
}

/** What is wrong in an address, or null. */
function wrongIn(address: Address, known: KnownNames, scene: Scene): Range | null {
  const { names, title, kind } = address;
  const wrong = strangers(address, known, scene);
  const right = names.length - wrong.length;
  const [first] = wrong;
  if (first === undefined) {
    const titled = isWrongTitle(titlesOf(title), known.titles);
    return titled ? { start: address.start, end: address.end } : null;
  }
  // "Hi Hannah and John": the one is right, and who the other is only the agent knows.
  if (right > 0 && address.several) return null;
  if (address.thanked && right === 0) return null;
  const slip = wrong.find(({ text }) => known.names.some((one) => isSlipOf(text, one)));
  if (slip !== undefined)
    return title === "" || right > 0 ? slip : { start: address.start, end: address.end };
  // A family name that nobody told us can't be held against anything.
  if (right > 0) {
    const both = known.family && names.length === 2 && title === "";
    return both && !isInMessage(first.text, scene) ? first : null;
  }
  // Where only a first name is shown, a family name may come from elsewhere, but not often.
  if (title !== "")
    return known.family || !isInMessage(first.text, scene)
      ? { start: address.start, end: address.end }
      : null;
  if (!known.first) return null;
  // Called in a sentence, it may be a product or a colleague.
  if (kind === "called") return isInMessage(first.text, scene) || isSigner(first.text, scene) ? null : first;
  return { start: first.start, end: names.at(-1)?.end ?? first.end };
}

function rightName(written: string, known: KnownNames, scene: Scene): string | undefined {
  const meant = known.names.find((one) => isSlipOf(written, one));
  if (meant !== undefined && !/\s/.test(written)) return meant;
  return scene.name ?? undefined;
}

function find(scene: Scene): Hit[] {
  const known = knownNames(scene);
  if (known.names.length === 0 && known.handle === null) return [];
  const hits: Hit[] = [];
  for (const address of addressesIn(scene.draft.own)) {
    const wrong = wrongIn(address, known, scene);
    if (wrong === null || hits.some((one) => one.start < wrong.end && wrong.start < one.end)) continue;
    const written = scene.draft.own.slice(wrong.start, wrong.end);
    const alternative = rightName(written, known, scene);
    const shown = scene.shownName?.trim() || known.names.join(" ");
    hits.push({
      ...wrong,
      reason: `The customer is “${shown}”.`,
      ...(alternative === undefined || folded(alternative) === folded(written) ? {} : { alternative }),
    });
  }
  return hits;
}

export const wrongName: WordRule = {
  kind: "words",
  id: "wrong-name",
  title: "Wrong name",
  reason: "This is not the customer's name.",
  source: "Service practice, no study",
  strength: "C",
  from: "Rule 28",
  byDefault: true,
  weight: 5,
  language: "any",
  appliesTo: ({ shownName, answered }) => shownName !== null || answered !== null,
  find,
  good: [
    { customerName: "Marta Oliveira", draft: "Hi Marta,\n\nThe bolts are in the post." },
    { customerName: "Elizabeth Hall", draft: "Hello Liz,\n\nThe bolts are in the post." },
    { customerName: "Ms Adeyemi", draft: "Dear Mrs Adeyemi,\n\nYou are booked on the 06:10." },
    { customerName: "Hannah", draft: "Dear Ms Hannah,\n\nYour refund left us today.\n\nBest,\nTom" },
    { customerName: "Hannah Lee", draft: "Hi Hannah and John,\n\nThe tickets are attached." },
    { customerName: "Hannah", draft: "It is in the post. Thanks, Peter!" },
    { customerName: "Tom", draft: "Hi Thursday's courier has your jacket, Tom." },
    { customerName: "Jürgen Müller", draft: "Sehr geehrter Herr Mueller,\n\nIhre Rechnung liegt bei." },
  ],
  bad: [
    { customerName: "Rosalind Achebe", draft: "Hi Richard,\n\nI've opened a trace.", found: "Richard" },
    { customerName: "Chloe Bennett", draft: "Dear Ms Bennet,\n\nIt is on its way.", found: "Ms Bennet" },
    {
      customerName: "Mrs Kovac",
      draft: "Dear Mr Kovac,\n\nShe has an appointment on Friday.",
      found: "Mr Kovac",
    },
    { customerName: "Michelle Ross", draft: "Hi Michael,\n\nIt is on its way.", found: "Michael" },
    { customerName: "Claudine", draft: "Hello Claudina,\n\nThe technician comes at 8.", found: "Claudina" },
  ],
};
