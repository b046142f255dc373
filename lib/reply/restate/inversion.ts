/** Turns the word order of a question into that of a statement. */
import nlp from "compromise";
import { tagged, turnPersons } from "./person.ts";

/** Verbs that stand before the subject in a question. */
export const AUX =
  "(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|shall|may|must|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|can't|won't|couldn't|wouldn't)";
const PRONOUN_SUBJECT = /^(I|you|we|they|it|he|she|there|this|that)(?= |$)/i;
const OUTSIDE: Readonly<Record<string, string>> = { i: "you", we: "you", you: "we" };

function third(verb: string): string {
  if (verb === "have") return "has";
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  return (
    nlp(`they ${verb}`)
      .verbs()
      .toPastTense()
      .text()
      .replace(/^they /, "") || verb
  );
}

/** Where the subject of a question ends, in words: a pronoun, or an article with its noun. 0 where it is not plain. */
function subjectLength(text: string): number {
  if (PRONOUN_SUBJECT.test(text)) return 1;
  const words = tagged(text);
  if (
    !/^(?:the|my|our|your|a|an|any|these|those|this|that|his|her|their|one|some)$/i.test(words[0]?.text ?? "")
  )
    return 0;
  let end = 0;
  for (let index = 1; index < Math.min(words.length, 7); index += 1) {
    const tags = words[index]?.tags ?? [];
    if (/^(?:going|coming|getting)$/i.test(words[index]?.text ?? "")) break;
    if (tags.includes("Noun") && !tags.includes("Pronoun")) end = index + 1;
    else if (!tags.includes("Adjective") && !tags.includes("Value")) break;
    if (/[,;]$/.test(words[index]?.text ?? "")) break;
  }
  return end;
}

/** True for a word that can be a verb: the rest of a question must begin with one. */
export function isVerb(word: string): boolean {
  return (
    tagged(`to ${word}`)[1]?.tags.includes("Verb") === true &&
    tagged(`they ${word} it`)[1]?.tags.includes("Verb") === true
  );
}

/** "is my £112" gives "your £112 is"; "do you deliver to Cork" gives "we deliver to Cork". */
export function straight(inverted: string, copulaOnly: boolean): string | null {
  const aux = new RegExp(`^(${AUX}) (.+)$`, "i").exec(inverted);
  if (aux === null) return null;
  const verb = (aux[1] ?? "").toLowerCase();
  const rest = aux[2] ?? "";
  const money = /^((?:my|the|our) [£$€]?\d[\d.,]*)$/i.exec(rest);
  let length = money === null ? subjectLength(rest) : 2;
  if (length === 0) return null;
  const words = rest.split(" ");
  // "Is the money back?": the last word is what is asked, not part of the thing.
  if (length > 2 && /^(?:back|in|out|on|off|up|down|over|open|ready|there)$/i.test(words[length - 1] ?? ""))
    length -= 1;
  const subject = words.slice(0, length).join(" ");
  const tail = words.slice(length).join(" ");
  if (/^(?:is|are|was|were|am|has|have|do|does|did|can|will)\b/i.test(tail)) return null;
  const lower = subject.toLowerCase();
  const outside = OUTSIDE[lower];
  const turnedSubject =
    outside ??
    turnPersons(
      PRONOUN_SUBJECT.test(subject) ? lower : subject.replace(/^\w+/, (word) => word.toLowerCase()),
    );
  const turnedTail = tail === "" ? "" : turnPersons(tail, true);
  if (turnedSubject === null || turnedTail === null) return null;
  if (/^(?:do|does|did|don't|doesn't|didn't)$/.test(verb)) {
    const [main = "", ...others] = turnedTail.split(" ");
    if (!/^[a-z]+$/.test(main) || !isVerb(main) || others[0] === "I") return null;
    const form =
      verb === "do" ? main : verb === "does" ? third(main) : verb === "did" ? past(main) : `${verb} ${main}`;
    return [turnedSubject, form, ...others].join(" ");
  }
  // "Is the hall in Bessemer Street available": where the noun ends can't be told.
  if (
    !PRONOUN_SUBJECT.test(subject) &&
    /^(?:in|on|at|from|to|by|near|under|over)\b/i.test(tail) &&
    tail.split(" ").length > 3
  )
    return null;
  // Behind a noun these may still belong to it: "is the problem with the menu known?"
  if (!PRONOUN_SUBJECT.test(subject) && /^(?:with|of|for|or|and|there|that|who|which)\b/i.test(tail))
    return null;
  if (
    /^(?:can|could|will|would|should|shall|may|must)$/.test(verb) &&
    !isVerb(
      turnedTail.replace(/^(?:also|still|now|then|ever|just|only|be|have|not) /, "").split(" ")[0] ?? "",
    ) &&
    !/^(?:be|have)\b/.test(turnedTail)
  )
    return null;
  if (copulaOnly && tail !== "" && length > 1 && !/^(?:is|are|was|were)$/.test(verb) && !/^[a-z]/.test(tail))
    return null;
  const agreed =
    verb === "am" || (outside !== undefined && verb === "was") ? (verb === "am" ? "are" : "were") : verb;
  return [turnedSubject, agreed, turnedTail].filter((part) => part !== "").join(" ");
}
