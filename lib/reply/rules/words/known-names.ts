/** What is known of the customer's name: from the help desk, and from how they sign. */
import { cleanMessage } from "../../../text/cleaning.ts";
import type { Scene } from "../../review/scene.ts";
import { TITLES_AHEAD, type TitleKind, titlesOf } from "./titles.ts";

export interface KnownNames {
  /** All words of the name. */
  names: string[];
  /** A first name is among them: then any other first name is a wrong one. */
  first: boolean;
  /** More than one word: then a family name is among them. */
  family: boolean;
  titles: Set<TitleKind>;
  /** Handles, addresses and firms say little about how somebody is called. */
  handle: string | null;
}

/** A longer one is no name that somebody is called by. */
const LONGEST = 100;

const NAME_WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const FIRM =
  /\b(?:team|support|service|sales|accounts?|billing|info|admin|office|company|ltd|llc|inc|gmbh|plc|corp|ag|kg|bv|s\.?l|s\.?a|hotel|restaurant|school|university|group|guest|customer|user|unknown|anonymous|visitor|null|undefined|n\/a)\b/iu;
const SMALL = /^(?:van|von|der|den|de|da|di|del|la|le|du|dos|and|und|et|y|via|the|x|ps)$/iu;

function wordsOf(name: string): string[] {
  const words = (name.normalize("NFC").match(NAME_WORD) ?? []).filter((word) => !SMALL.test(word));
  // Half of a double name is a name.
  return [
    ...words,
    ...words.flatMap((word) =>
      /[-’']/.test(word) ? word.split(/[-’']/).filter((half) => half.length > 2) : [],
    ),
  ];
}

/** What stands in a line of its own at the end is a name where it is nothing but capitalised words. */
const SIGNED =
  /^[\s–—~-]*((?:\p{Lu}[\p{L}\p{M}'’-]*\.?|&|and)(?: (?:\p{Lu}[\p{L}\p{M}'’-]*\.?|&|and|van|von|de|der|da|di|del)){0,4})(?:,[^\n]{0,60})?(?: x{1,3})?\s*$/u;
const NO_SIGNATURE =
  /\b(?:regards|wishes|thanks|thank|cheers|best|sincerely|faithfully|sent|from|iphone|android|order|booking|ref|help|please|urgent|hello|hi|dear|asap|yes|no|bye)\b/iu;

/** The name below the message, or at its end: "Marta Oliveira". */
function signedName(message: string): string | null {
  const tail = message.slice(-600);
  // Below an answer may stand what it answers, with somebody else's name.
  const kept = /^[ \t]*>|wrote:|-{3,}/m.test(tail) ? cleanMessage(tail).text : tail;
  const lines = kept
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < 2) {
    const said =
      /\b(?:my name is|this is|I am|I'm) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?=[,.!]|$)/u.exec(
        message.slice(0, 2000),
      );
    const last = /[.!?)] ((?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+)(?:, [^\n.!?]{0,40})?\.?$/u.exec(
      kept.trim(),
    );
    return said?.[1] ?? last?.[1] ?? null;
  }
  for (const line of lines.slice(-4).slice(lines.length > 4 ? 0 : 1)) {
    const found = SIGNED.exec(line)?.[1];
    if (found !== undefined && !NO_SIGNATURE.test(found)) return found;
  }
  return null;
}

export function knownNames({ shownName, answered }: Scene): KnownNames {
  const given = shownName ?? "";
  const shown = (given.length > LONGEST ? "" : given)
    .replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]|["“”]/g, " ")
    .replace(/\bvia\b.*$/i, " ")
    .trim();
  const isHandle =
    /[@\d_/\\]|\p{Ll}\p{Lu}\p{Ll}+\p{Lu}|^\p{Ll}\p{Lu}|\p{Ll}{2}\p{Lu}/u.test(shown) &&
    !/\s/.test(shown.trim());
  const named = shown !== "" && !isHandle && !/@/.test(shown) && !FIRM.test(shown);
  const title = named ? (TITLES_AHEAD.exec(shown)?.[0] ?? "") : "";
  const fromDesk = named ? wordsOf(shown.slice(title.length)) : [];
  const signed = answered === null ? null : signedName(answered.message);
  const signedTitle = signed === null ? "" : (TITLES_AHEAD.exec(signed)?.[0] ?? "");
  const fromMessage = signed === null ? [] : wordsOf(signed.slice(signedTitle.length));
  const whole = (words: readonly string[]) =>
    words.filter(
      (word) => [...word].length > 1 && !words.some((other) => other !== word && other.includes(word)),
    ).length;
  return {
    names: [...fromDesk, ...fromMessage],
    first: (fromDesk.length > 0 && (title === "" || whole(fromDesk) > 1)) || whole(fromMessage) > 0,
    family: whole(fromDesk) > 1 || whole(fromMessage) > 1 || (title !== "" && fromDesk.length > 0),
    titles: title === "" ? titlesOf(signed ?? "") : titlesOf(shown),
    handle: isHandle ? shown : null,
  };
}
