/** Turns a question or request of the customer into "whether …", "when …" or "to …", as one reports it. */
import { AUX, isVerb, straight } from "../restate/inversion.ts";
import { tagged, turnPersons } from "../restate/person.ts";
import { plain } from "../restate/plain.ts";
import { timeless } from "../restate/refuse.ts";

const MOST_WORDS = 16;
const POLITE =
  /^(?:(?:hi|hello|so|and|but|also|then|plus|again|ok|okay|well|or|please|kindly|secondly|finally|lastly|just|quick question|one more thing|question|by the way)[,:]? +|\(?(?:\d|[a-d])[).] *|(?:I (?:just )?(?:want|wanted|would like|need) to know|I'd (?:also )?(?:like|love) to know|I was wondering|I wonder|do you know|any idea|do you happen to know|(?:can|could|would|will) (?:you|someone|anyone|somebody) (?:please |also |kindly )*(?:tell|advise|inform|let) (?:me|us)(?: know)?|(?:please )?(?:tell|advise|inform|let) (?:me|us)(?: know)?|may I (?:ask|know)|can I ask|could I ask)[,:]? +(?=(?:if|whether|when|where|why|how|what|who|which)\b))/i;
const WH =
  /^(?:when|where|why|how (?:long|much|often|soon|far|late|early|big|many(?: \w+)?)|how|what (?:time|kind of \w+|size|colou?r)|what|who|which(?: (?!is|are|was|were|do|does|did)\w+)?|till when|until when|since when)(?= )/i;

const ORDER =
  /^(?:refund|cancel|send|resend|stop|fix|block|unblock|delete|close|change|put|check|call|ring|confirm|issue|reissue|replace|credit|remove|reset|update|correct|add|move|take|give|return|collect|repair|extend|book|rebook|look into|look at|explain|forward|pass on|arrange|investigate|reopen|open|unlock|switch|transfer|waive|cancel|email|write|keep|hold|make sure|let me have|get|find|bring|swap|exchange|deliver|pay|release|restore|process|review|reverse|provide|help|have a look)\b/i;

/** "Refund pending": a noun, no order. */
const HEADLINE =
  /^(?:refund|order|delivery|return|review|change|book|call|credit) (?:pending|request|status|not|still|no|for the|was|is|has)\b/i;

function request(text: string, polite: boolean): string | null {
  const asked =
    /^(?:can|could|will|would) (?:you|someone|somebody|anyone) (?:please |also |kindly |maybe |possibly |at least )*(.+)$/i.exec(
      text,
    );
  const words = (asked?.[1] ?? text).replace(/^(?:please|pls|kindly) /i, "").replace(/,? please$/i, "");
  const can = asked !== null && !polite;
  if (!words.includes(" ") || /^\w+ or \w+$/.test(words)) return null;
  if ((!ORDER.test(words) && !can) || HEADLINE.test(words)) return null;
  if (!/^[a-z]/i.test(words) || (can && tagged(`to ${words}`)[1]?.tags.includes("Verb") !== true))
    return null;
  const turned = turnPersons(words.charAt(0).toLowerCase() + words.slice(1), true);
  if (turned === null) return null;
  if (!can) return `me to ${turned}`;
  return /^can (?:you)\b/i.test(text) || /^could (?:you)\b/i.test(text) ? `whether I can ${turned}` : null;
}

/** Where the grammar of the ask itself is not plainly right, its report would not be either. */
const UNSURE_GRAMMAR =
  /\b(?:must|can|could|should|will|would|may|might) to\b|\b(?:am|is|are|was|were) (?:I|you|we|they|he|she|it) (?:need|want|have|get|send|pay|do|go|use|can|must)\b|\b(?:do|does|did|don't|doesn't|didn't) (?:I|you|we|they|he|she|it) (?:\w{2,}ed|needs|wants|has|goes|am|is|are|was|were|can|must|got|sent|went)\b|\bfor (?:to )?(?:activate|get|send|receive|pay|cancel|open|make|do|buy|have|know|see|become)\b|\bwhat means\b|\b(?:is|are|was) (?:not )?(?:need|want|happen|activate|arrive)\b/i;

const TWO_QUESTIONS =
  /,? and (?:also )?(?=(?:when|where|how|what|why|who|do|does|did|is|are|can|could|will)\b)/i;
/** A reason or remark behind the ask itself. */
const REMARK =
  /,? (?:so that|because)\b.*$|, (?:we|I|it|he|she|they|the|this|my|our|that's|as|which|not)\b.*$/i;

/** True where a second question hangs on behind. */
function doubled(text: string): boolean {
  return (
    new RegExp(
      `(?:,| or| and) (?:when |where |how |what |why |who )?${AUX} (?:I|you|we|it|they|there|that|this|he|she|the|my|somebody|someone|something|anything)\\b`,
      "i",
    ).test(text) ||
    /[?!.] |,|\bthen\b|\bplease\b|\b(?:tell|let|ask) (?:me|us) (?:will|is|are|can|do|does|did|am)\b/.test(
      text,
    ) ||
    /\b(?:and|or|but)$/i.test(text)
  );
}

/**
 * The ask as reported speech that follows "You asked": "whether we deliver to Cork", "when your order will arrive",
 * "me to send the bolts". Null where the words can't be turned without doubt; then the agent reads the ask itself.
 */
export function indirect(ask: string): string | null {
  if (UNSURE_GRAMMAR.test(ask)) return null;
  const halves = ask.split(TWO_QUESTIONS);
  if (halves.length === 2) {
    const [first, second] = halves.map((half) => reported(half));
    return first != null && second != null && /^wh/.test(first) && /^wh|^how/.test(second)
      ? `${first} and ${second}`
      : null;
  }
  return reported(ask);
}

function reported(ask: string): string | null {
  let text = plain(ask).replace(/[?!.,;:\s]+$/g, "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(POLITE, "");
  }
  text = text
    .replace(REMARK, "")
    .replace(/\b(?:even|finally|actually|ever|just|simply|really|seriously|honestly|obviously) /gi, "");
  text = text
    .replace(/,? please(?: advise)?$/i, "")
    .replace(/^((?:can|could|would|will) (?:you|someone|somebody|anyone)) please /i, "$1 ");
  const wasPolite = /\bplease\b/i.test(ask);
  if (
    text === "" ||
    text.split(" ").length > MOST_WORDS ||
    !timeless(text) ||
    /\b[A-Z]{4,}\b.*\b[A-Z]{4,}\b|\b[A-Z]{5,}\b/.test(text) ||
    doubled(text) ||
    /["]/.test(text)
  )
    return null;

  const already =
    /^(if|whether|when|where|why|how|what|who|which) (?=(?:I|you|we|they|it|he|she|there|the|my|our|your)\b)/i.exec(
      text,
    );
  // "If I don't hear by Monday" is a condition; only "let me know if" asks.
  if (/^if\b/i.test(ask.trim()) || /\bexplain (?:me|us)\b/i.test(text)) return null;
  if (already !== null && !new RegExp(`^\\w+ ${AUX} `, "i").test(text)) {
    const head = (already[1] ?? "").toLowerCase() === "if" ? "whether" : (already[1] ?? "").toLowerCase();
    const body = turnPersons(
      text.slice(already[0].length).replace(/^\w+/, (word) => (word === "I" ? word : word.toLowerCase())),
    );
    return body === null || !tagged(body).some((word) => word.tags.includes("Verb"))
      ? null
      : `${head} ${body}`;
  }
  const wh = WH.exec(text);
  if (wh !== null) {
    const head = wh[0].toLowerCase();
    const rest = text.slice(wh[0].length + 1);
    if (/^(?:happened|happens|caused|went wrong)\b/i.test(rest)) {
      const body = turnPersons(rest);
      return body === null ? null : `${head} ${body}`;
    }
    // "… which is a story now": no question at all.
    if (/^(?:who|which)$/.test(head) && !/\?\s*$/.test(ask)) return null;
    if (/^(?:who|which)\b/.test(head) && /^(?:has|have|had)\b/i.test(rest)) return null;
    const way =
      /^do (?:I|we) ((?!(?:get|pay|owe|need|have|receive|want|see|feel|know|look)\b)[a-z]+\b.*)$/i.exec(
        rest,
      )?.[1];
    if (way !== undefined && /^(?:how|where|which|what|who)$/.test(head) && isVerb(way.split(" ")[0] ?? "")) {
      const todo = turnPersons(way, true);
      return todo === null ? null : `${head} to ${todo}`;
    }
    const body = straight(rest, true);
    return body === null ? null : `${head} ${body}`;
  }
  if (/^(?:can|could|will|would) (?:you|someone|somebody|anyone)\b/i.test(text))
    return request(text, wasPolite);
  if (new RegExp(`^(?!(?:have|had) (?!I |you |we |they ))${AUX} `, "i").test(text)) {
    const body = straight(text, false);
    return body === null ? null : `whether ${body}`;
  }
  if (ORDER.test(text)) return request(text, true);
  const plan =
    /^(?:I|we)(?:'d| would)? (?:also |now |still |really |just )?(?:want|need|like|ask) (to (?:cancel|return|change|book|rebook|volunteer|be moved|be refunded|be called|speak|talk|order|exchange|swap|pay|close|end|stop|move|extend|renew|upgrade|downgrade|switch|transfer|register|reserve|keep|collect|send|add|remove|update|meet|hear from|get)\b.*)$/i.exec(
      text,
    );
  if (plan !== null) return turnPersons(plan[1] ?? "", true);
  const wish =
    /^(?:I|we)(?:'d| would)? (?:also |now |still |really |just )?(?:want|need|like|require|ask for|request) ((?:the|a|an|my|our|another|some|all|[£$€]?\d[\d.,]*) ?.*)$/i.exec(
      text,
    );
  if (wish === null) return null;
  const body = turnPersons((wish[1] ?? "").replace(/^\w+/, (word) => word.toLowerCase()));
  const plainNoun =
    body !== null && !tagged(body).some((word) => word.tags.includes("Verb") && !word.tags.includes("Noun"));
  return plainNoun && body.split(" ").length <= 9 ? `for ${body}` : null;
}
