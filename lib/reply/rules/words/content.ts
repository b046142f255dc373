/** The words that carry a text's matter, cut to their stems, so that a draft can be held against a message. */
import type { Answered } from "../../review/scene.ts";

const EMPTY = new Set(
  "the and for you are was not but all can her his has had our out day get got him how its now old see two way who did yes she too use any may say let put one new own off per via due ago far few lot run set try why yet ask add big bad end also ive youve weve ill youll well dont cant isnt wont didnt about above after again against ahead already also although always another anybody anyone anything around away back because been before being best better between both bring came cannot cant come could couldnt dear didnt does doesnt doing done dont down during each early either else even ever every everyone everything fact feel feeling felt find first from further gave getting give given goes going gone gonna good great happen happened have havent having hear heard hello help here hers herself high himself hope into isnt itself just keep kind know known last late later least less like little long look looking made make many maybe mean might more most much must myself near need neither never next nice nobody none nothing once only onto other ours ourselves over part people perhaps place please quite rather read really regard regarding said same says seem seen self send sent several shall shes should show since some somebody someone something soon still such sure take taken tell than thank thanks that thats their theirs them themselves then there theres these they thing things think this those though through time times told took toward tried truly trying under until upon used using very wait waiting want wanted wants wasnt well went were werent what whatever when where whether which while whole whose wish with within without wont work would wouldnt write writing wrote wrong years your youre yours yourself youve able call called contact customer email issue matter message problem query question request reply answer answered service situation support team understand sorry apologise apologize frustrating frustration annoying disappointed disappointing upset concern concerns week weeks month months days today tomorrow yesterday hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Words looked at in one text. */
const MOST = 2000;

function stemOf(word: string): string {
  return word
    .replace(/(?:'|’)s?$/, "")
    .replace(/(?:ing|ings|ed|es|s|ly|er|ers)$/, "")
    .replace(/(.)\1$/, "$1")
    .replace(/e$/, "");
}

/** The stems of the words that say something; figures of two digits and more count as words. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  let count = 0;
  for (const [found] of text.toLowerCase().matchAll(WORD)) {
    count += 1;
    if (count > MOST) break;
    if (/^\d{2,}/.test(found)) stems.add(found);
    const bare = found.replace(/['’]/g, "");
    if (bare.length > 2 && !/\d/.test(bare) && !EMPTY.has(bare)) stems.add(stemOf(found));
  }
  return stems;
}

/** How many of the stems of `text` are among `known`. */
export function sharedWith(text: string, known: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stemsOf(text)) if (known.has(stem)) shared += 1;
  return shared;
}

const OF_MESSAGES = new WeakMap<Answered, Set<string>>();

/** The stems of the message, worked out once per review. */
export function stemsOfMessage(answered: Answered): ReadonlySet<string> {
  const known = OF_MESSAGES.get(answered) ?? stemsOf(answered.message);
  OF_MESSAGES.set(answered, known);
  return known;
}
