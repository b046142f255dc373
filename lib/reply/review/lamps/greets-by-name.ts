/** Whether a draft calls the customer by name where it begins. */
import { folded } from "../../rules/words/same-name.ts";
import type { Scene } from "../scene.ts";

const WORD = /[\p{L}\p{M}\p{N}'’_-]+/gu;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|and)$/;

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(folded);
}

/** "Ann, I'm sorry for the wait", "I'm sorry for the wait, Ann.": the pieces that commas set off at both ends. */
function setOff(sentence: string): string[] {
  const pieces = sentence.slice(0, 600).split(",");
  const ends = pieces.length < 2 ? [] : [pieces[0] ?? "", pieces.at(-1) ?? ""];
  return ends.filter((piece) => (piece.match(WORD)?.length ?? 0) <= 2);
}

/**
 * True where the greeting holds one of the words of their name, as a whole word, or where the first sentence addresses
 * them by it; also where no name is known. Accents don't matter.
 */
export function greetsByName({ draft, name }: Scene): boolean {
  if (name === null) return true;
  const { greeting, sentences, own } = draft;
  const greeted = greeting === null ? "" : own.slice(greeting.start, greeting.end);
  const said = new Set(wordsOf([greeted, ...setOff(sentences[0]?.text ?? "")].join(" ")));
  return wordsOf(name).some((part) => part.length > 1 && !TITLE.test(part) && said.has(part));
}
