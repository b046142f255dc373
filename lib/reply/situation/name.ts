/** Makes a name to greet with from what the help desk shows. */

const TITLE = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau|mme|m)\.?\s+(?=\S)/i;
const TITLES: Readonly<Record<string, string>> = {
  professor: "Professor",
  prof: "Professor",
  herr: "Herr",
  frau: "Frau",
  mme: "Madame",
  m: "Monsieur",
};
const NOBODY =
  /\b(?:unknown|guest|anonymous|customer|user|visitor|admin|info|support|sales|service|office|team|accounts?|billing|contact|noreply|no-reply|mailer|postmaster|test|null|undefined|none|n\/a|no name|company|ltd|llc|inc|gmbh|plc|corp|co|s\.?l|s\.?a|bv|ag|kg|oy|ab|pty|hotel|restaurant|school|university|group)\b\.?/i;
/** Family names that begin with a small word stay whole after a title. */
const LETTERS = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

function cased(word: string): string {
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * The name for a greeting: the first name of an ordinary name ("Marta Oliveira" gives "Marta"), title and family name where
 * a title is given ("Ms Whitcombe"), both names of a pair ("Paulina & Rob"). Null for handles, addresses, firms, initials.
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
  if (name === "" || name.length > 60 || /[@\d_/\\:;#*=+]/.test(name) || NOBODY.test(name)) return null;
  const turned = /^(\p{L}[\p{L}'’ -]*), (\p{L}[\p{L}'’ -]*)$/u.exec(name);
  if (turned !== null) name = `${turned[2] ?? ""} ${turned[1] ?? ""}`;

  const pair = /^(\p{L}[\p{L}'’-]+) (?:&|and) (\p{L}[\p{L}'’-]+)$/u.exec(name);
  if (pair !== null) return `${cased(pair[1] ?? "")} and ${cased(pair[2] ?? "")}`;
  if (/[&+]| and /i.test(name)) return null;

  const title = TITLE.exec(name);
  if (title !== null) {
    const key = (title[1] ?? "").toLowerCase();
    const rest = name.slice(title[0].length).split(" ");
    // "Dr Jane Foster": the family name is what follows the first name.
    const family = rest.length > 1 ? rest.slice(1) : rest;
    if (!family.every((word) => LETTERS.test(word))) return null;
    return `${TITLES[key] ?? cased(key)} ${family.map((word) => (/^(?:van|von|de|der|den|la|du|da|di)$/i.test(word) ? word : cased(word))).join(" ")}`;
  }
  const words = name.split(" ");
  const first = words[0] ?? "";
  if (words.length > 4 || !LETTERS.test(first) || first.endsWith(".")) return null;
  // An initial is no first name; a handle in camel case is none either.
  if ([...first].length === 1 || /\p{Ll}\p{Lu}\p{Ll}+\p{Lu}/u.test(first))
    return /\p{Script=Han}/u.test(first) ? name : null;
  return cased(first);
}
