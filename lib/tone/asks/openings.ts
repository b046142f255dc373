/** The words that clauses open with, in classes: questions, wishes, commands and the rest. */
import type { Clause } from "./clauses.ts";

/** A list of words as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const MODALS = set(
  "can could may might shall should must would will do does did is are was were am has have had cant couldnt isnt arent wont dont didnt doesnt wouldnt wasnt hasnt havent",
);
const SUBJECTS = set(
  "i you u ya ye yous yall we it he she they that this there the my your ur our his her their a an any anyone anybody anything someone somebody these those one all both mr mrs ms",
);
export const WH = set("what when where why who whose which how whats wheres whos hows whens whys");
/** Verbs that customers give as commands. */
const COMMANDS = set(
  "add adjust advise allow amend answer apologise apologize apply approve arrange ask assist assure attach block book bring call cancel change charge check clarify clear close collect come compensate complete confirm connect contact convert correct credit deactivate delete deliver deal direct disable do dont drop email enable ensure escalate exchange expedite explain extend fetch find fix forward freeze get give go have help hold ignore include increase inform install investigate issue keep kill leave let lift list lock look lower mail make mark message move name note open order organise pass pay phone pick post print process provide pull push put quote reactivate reactive rebook reconsider recommend redeliver reduce refill refund register reinstate reissue release relocate remake remind remove renew reopen repair repeat replace reply report reprint request resend reserve reset resolve respond restore return reverse review ring rush save say schedule send set share ship show sign skip solve sort speak start state stop submit suggest supply suspend swap switch take talk tell text thank throw top transfer try turn unblock undo unlock unsubscribe update upgrade use validate verify waive wake withdraw write",
);
export const WANTS = set(
  "want need like love prefer wish expect demand request require appreciate ask insist",
);
const FEELS = set("wonder wondering know understand see sure confused idea clue tell figure find");
export const PLEASE = set("please pls plz plss kindly pleas");

const ABLE = set("can could would will may might cant couldnt wont wouldnt");
const BE_DO = set(
  "do does did is are was were am has have had isnt arent dont didnt doesnt wasnt hasnt havent",
);
const OWN = set("i we id wed im were ill ive");
const OBJECTS = set(
  "me us it them him her this that these those the my our your a an all both back out off up everything somebody someone one two now please pls in down to every everyone",
);

const NOT = set("dont not cant no never couldnt cannot didnt wont havent");

/** What a clause opens like: the first of its words, put into one of some thirty classes. */
export function openingOf({ words }: Clause): string {
  const all =
    words[0] === "just" || words[0] === "so" || words[0] === "still" || words[0] === "maybe"
      ? words.slice(1)
      : words;
  const [a = "", x = "", c = ""] = all;
  const b = PLEASE.has(x) ? c : x;
  if (PLEASE.has(a)) return COMMANDS.has(x) ? "please do" : "please";
  if (a === "any" || (a === "is" && b === "there") || (a === "are" && b === "there")) return "any";
  if (WH.has(a))
    return a === "when" || a === "which" || a === "who" || a === "where"
      ? MODALS.has(b)
        ? "which is"
        : "which"
      : MODALS.has(b) || b === "about"
        ? "what is"
        : "what";
  if (MODALS.has(a) && SUBJECTS.has(b)) {
    const you =
      b === "you" || b === "u" || b === "ya" || b === "someone" || b === "somebody" || b === "anyone";
    const me = b === "i" || b === "we";
    if (ABLE.has(a)) return you ? "can you" : me ? "can i" : "can it";
    if (BE_DO.has(a)) return you ? "do you" : me ? "do i" : "is it";
    return me ? "should i" : "should it";
  }
  const head = all.slice(0, 7);
  if (OWN.has(a)) {
    const not = head.some((w) => NOT.has(w));
    if (not && head.some((w) => FEELS.has(w))) return "unsure";
    if (head.some((w) => w === "wonder" || w === "wondering" || w === "wondered")) return "unsure";
    const want = head.find((w) => WANTS.has(w));
    if (want !== undefined)
      return not
        ? "want not"
        : a === "id" || a === "wed" || b === "would"
          ? "would like"
          : want === "need"
            ? "need"
            : want === "want"
              ? "want"
              : "wants";
    if (
      head.some(
        (w) =>
          w === "hope" ||
          w === "hoping" ||
          w === "grateful" ||
          w === "glad" ||
          w === "requesting" ||
          w === "asking" ||
          w === "demanding",
      )
    )
      return "hope";
    return "own";
  }
  if (COMMANDS.has(a)) return OBJECTS.has(b) ? "do it" : "do";
  if (a === "if") return "if";
  if (a === "to" && COMMANDS.has(b)) return "to do";
  if (a === "need" || a === "want" || a === "looking" || a === "requesting") return "bare need";
  if (a === "thank" || a === "thanks" || a === "thx" || a === "ta") return "thanks";
  if (all.some((w) => PLEASE.has(w))) return "with please";
  return "other";
}
