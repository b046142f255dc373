/** Makes a name to greet with from what the help desk shows. */
import { tagged } from "../restate/person.ts";

const TITLE = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|mme)(?:\.\s*|\s+)(?=\S)/i;
const TITLE_ALONE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|mme)\.?$/i;
const TITLES: Readonly<Record<string, string>> = {
  professor: "Professor",
  prof: "Professor",
  herr: "Herr",
  frau: "Frau",
  mme: "Madame",
};
/** Behind these stands the first name: "Sir Ian". */
const WITH_FIRST_NAME: ReadonlySet<string> = new Set(["sir", "dame"]);
/** How these are greeted depends on more than the name. */
const RANK =
  /^(?:the|lord|lady|baron|baroness|count|countess|captain|capt|colonel|col|major|general|lieutenant|lt|sergeant|sgt|father|sister|brother|rabbi|imam|judge|president|familie)\b/i;
/** Of a degree, an honour or a generation: "Dr. med.", "Jr.". */
const ADDITION =
  /^(?:med|phil|jur|rer|nat|ing|dipl|habil|dent|vet|h\.c|jr|sr|junior|senior|ii|iii|iv|phd|ph\.d|md|m\.d|esq|obe|mbe|cbe|bsc|msc|mba)\.?,?$/i;
const NOBODY =
  /\b(?:unknown|guest|anonymous|customer|user|visitor|admin|info|support|sales|service|office|team|accounts?|billing|contact|noreply|no-reply|mailer|postmaster|test|null|undefined|none|n\/a|no name|company|ltd|llc|inc|gmbh|plc|corp|hotel|restaurant|school|university|group|family)\b/i;
/** Short forms of firms are names of people as well: only at the end do they stand for a firm. */
const FIRM_AT_END = /\s(?:co|s\.?l|s\.?a|bv|ag|kg|oy|ab|pty)\.?$/i;
const LETTERS = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
/** Family names that begin with a small word stay whole. */
const SMALL =
  /^(?:van|von|vom|zu|zur|de|der|den|del|della|dela|dei|di|da|das|dos|du|des|la|le|les|los|las|el|bint|ibn|bin|st\.?|saint|santa)$/i;
/** These open a family name as well as they are first names. */
const SMALL_OR_FIRST = /^(?:al|ben|do|san|mac|abu|ter|ten|o)$/i;
const INITIAL = /^(?:\p{L}\.?|(?:\p{L}\.){2,}\p{L}?)$/u;

function cased(word: string): string {
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

/** A small word keeps its form, unless the whole name shouts. */
function casedInFamily(word: string): string {
  if (!SMALL.test(word)) return cased(word);
  return word.length > 1 && word === word.toUpperCase() ? word.toLowerCase() : word;
}

function isFirstName(word: string): boolean {
  return tagged(cased(word))[0]?.tags.includes("FirstName") === true;
}

/** "Ms Whitcombe", "Sir Ian". What may belong to the family name stays in it. */
function withTitle(key: string, rest: string): string | null {
  let after = rest;
  // "Prof. Dr. Klein": one title is enough.
  for (let title = TITLE.exec(after); title !== null; title = TITLE.exec(after))
    after = after.slice(title[0].length);
  const words = after.split(" ").filter((word) => !ADDITION.test(word));
  const said = TITLES[key] ?? cased(key);
  if (words.length > 6 || !words.every((word) => LETTERS.test(word))) return null;
  if (WITH_FIRST_NAME.has(key)) {
    const first = words[0] ?? "";
    return first.length > 1 && !INITIAL.test(first) && (words.length > 1 || isFirstName(first))
      ? `${said} ${cased(first)}`
      : null;
  }
  const family = words.filter((word) => !INITIAL.test(word));
  while (family.length > 1 && !SMALL_OR_FIRST.test(family[0] ?? "") && isFirstName(family[0] ?? ""))
    family.shift();
  return family.length === 0 ? null : `${said} ${family.map(casedInFamily).join(" ")}`;
}

/** Two capitals, as far as the rest of the name is not in capitals too: "JT". */
function onlyInitials(first: string, name: string): boolean {
  if (INITIAL.test(first)) return true;
  if (first.length > 3 || first !== first.toUpperCase() || first === first.toLowerCase()) return false;
  return !/[aeiouy]/i.test(first) || name === first || name !== name.toUpperCase();
}

/**
 * The name for a greeting: the first name of an ordinary name ("Marta Oliveira" gives "Marta"), title and family name where
 * a title is given ("Ms Whitcombe"), both names of a pair ("Paulina & Rob"). Null for handles, addresses, firms, initials,
 * and where it is not plain which part is the first name.
 */
export function greetingName(customerName: string | null): string | null {
  if (customerName === null) return null;
  let name = customerName
    .normalize("NFC")
    .replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]|["“”]/g, " ")
    .replace(/\bvia\b.*$/i, " ")
    .replace(/[\p{Cc}\p{Cf}{}|]+/gu, " ")
    .replace(/\p{Extended_Pictographic}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (name === "" || name.length > 60 || /[@\d_/\\:;#*=+]/.test(name)) return null;
  if (NOBODY.test(name) || FIRM_AT_END.test(name) || RANK.test(name) || TITLE_ALONE.test(name)) return null;
  const turned = /^(\p{L}[\p{L}'’ -]*), (\p{L}[\p{L}'’ -]*)$/u.exec(name);
  if (turned !== null && !ADDITION.test(turned[2] ?? "")) name = `${turned[2] ?? ""} ${turned[1] ?? ""}`;

  const pair = /^(\p{L}[\p{L}'’-]+) (?:&|and) (\p{L}[\p{L}'’-]+)$/u.exec(name);
  if (pair !== null) return `${cased(pair[1] ?? "")} and ${cased(pair[2] ?? "")}`;
  if (/[&+]| and /i.test(name)) return null;

  const title = TITLE.exec(name);
  if (title !== null) return withTitle((title[1] ?? "").toLowerCase(), name.slice(title[0].length));
  const words = name.split(" ");
  const first = (words[0] ?? "").replace(/,$/, "");
  if (words.length > 5 || !LETTERS.test(first) || first.endsWith(".") || SMALL.test(first)) return null;
  // A Han name is short and stands whole; a handle in camel case is no name.
  if (/\p{Script=Han}/u.test(first)) return [...first].length === 1 ? name : first;
  if (onlyInitials(first, name) || /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u.test(first)) return null;
  return cased(first);
}
