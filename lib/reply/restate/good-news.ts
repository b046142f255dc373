/** What went well, in the second person: "your whole team is back online". */
import { cleanMessage } from "../../text/cleaning.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { pieces } from "./pieces.ts";
import { restateClause } from "./restate.ts";
import { holdsTrouble } from "./trouble.ts";

const WELL =
  /\b(?:worked|works|working|perfect(?:ly)?|lovely|beautiful(?:ly)?|delicious|back online|back up|solved|sorted|fixed|on time|a day early|arrived (?:safely|early)|runs|fits|helped|friendly|patient|polite|quick(?:ly)?|fast|easy|smooth(?:ly)?|like new|spotless|excellent|delighted|saved)\b/i;
/** "The fix you suggested worked": who suggested it is clear without being said. */
const FROM_US =
  /\b((?:the|your) (?:[a-z-]+ )?[a-z-]+) (?:that |which )?you(?:'ve| have)? (?:suggested|recommended|sent|sent me|sent us|gave me|gave us|described|mentioned|installed|delivered)(?= \w+)/gi;
const LONGEST = 320;
const MOST_SENTENCES = 12;
const MOST_PIECES = 5;

/** A clause that follows "It's good to know that"; null where none is sure. */
export function goodNewsIn(message: string, reading: ToneReading): string | null {
  if ((reading.language !== "en" && reading.language !== "und") || reading.sarcasm) return null;
  for (const sentence of sentencesOf(cleanMessage(message).text).slice(0, MOST_SENTENCES)) {
    if (sentence.text.length > LONGEST || sentence.text.includes("?")) continue;
    const parts = pieces(sentence.text).slice(0, MOST_PIECES);
    const runs = parts
      .flatMap((first, from) => parts.slice(from).map((last) => ({ start: first.start, end: last.end })))
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const run of runs) {
      const words = sentence.text.slice(run.start, run.end).replace(FROM_US, "$1");
      if (!WELL.test(words)) continue;
      const said = restateClause(words)?.clause;
      if (said !== undefined && WELL.test(said) && !holdsTrouble(said.replace(/\bagain\b/g, ""))) return said;
    }
  }
  return null;
}
