/**
 * Asks that the reading has not got, in sentences where it found none: plain questions, wishes, "please …", and
 * what somebody says they want to know. By rule, for replies only: the reading's own asks are measured elsewhere.
 */
import type { Range } from "../../text/ranges.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Mood, Span } from "../../tone/reading.ts";

const AUX =
  "(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|couldn['’]t|won['’]t|wouldn['’]t|haven['’]t|hasn['’]t)";
const SUBJECT =
  "(?:I|we|you|u|it|he|she|they|there|this|that|these|those|the|my|our|your|his|her|their|a|an|any|anyone|anybody|someone|somebody|one)";
const WH = "(?:what|when|where|who|whose|which|why|how)";
const BEFORE =
  "(?:(?:and|so|but|or|also|then|plus|ok|okay|well|please|pls|again|if not|if so|just|quick question|quick one|one question|one more thing|first|second|secondly|finally|lastly|hi|hello)[,:]? ){0,3}";

const INVERTED = new RegExp(
  `^${BEFORE}(?:${AUX} ${SUBJECT}\\b|any (?:chance|idea|news|update|way|word)\\b)`,
  "i",
);
/** Without a question mark only what can hardly be anything else. */
const PLAINLY_INVERTED = new RegExp(
  `^${BEFORE}(?:(?:can|could|will|would|do|does|should|shall) (?:I|we|you|u|it|they|there|someone|somebody|anyone|anybody)|is there|are there|any (?:chance|idea|news|update))\\b`,
  "i",
);
const ASKING = new RegExp(
  `^${BEFORE}(?:(?:at|by|from|in|on|to|for|until|till|since|with) )?${WH}(?:['’]?s\\b|['’]re\\b| )`,
  "i",
);
const ASKING_INVERTED = new RegExp(
  `^${BEFORE}(?:(?:at|by|from|in|on|to|for|until|till|since|with) )?${WH}(?: \\w+){0,3} ${AUX} ${SUBJECT}\\b`,
  "i",
);
/** "who decides this", "wheres my money": only where a sentence begins. */
const PLAINLY_ASKING = new RegExp(
  `^${BEFORE}(?:(?:who(?:['’]?s)?|what['’]?s|where['’]?s|when['’]?s|how['’]?s) (?!(?:more|worse|best|funny|left|needed|really|most|even|to)\\b)|(?:who|which (?:\\w+ )?(?:one|is)|where|why|how) (?:is|are|was|were|do|does|did|can|could|will|would|should|pays)\\b|what (?:is|are|does|do) (?!(?:more|worse|best|needed|left|missing|most|even)\\b)|what happens\\b)`,
  "i",
);
/** Where a question begins inside a sentence. */
const INNER = /(?:[,;:(–—-]|\s-|\.{2,}|…)\s+|,?\s(?:and|but|so|or)\s/g;
/** Only said, not asked. */
const RHETORICAL =
  /^(?:(?:and|so|but|or) )?(?:how dare|how hard|how difficult|how many (?:more )?times|who cares|who do you think|what(?:['’]s| is) (?:the point|wrong with you)|what (?:the|a|an|kind of|sort of|on earth|am i paying|are we paying|do i pay|do you take|else is new)|why (?:bother|do i (?:even|bother)|should i (?:pay|have|even|bother)|am i (?:even|paying|still))|are you (?:joking|serious|kidding|having|people|deaf|stupid|even|all)|is (?:this|that) (?:a joke|some kind|how you|what you|normal)|isn['’]t (?:it|that)|do you (?:people|even|really|think)|can you (?:believe|imagine)|would you (?:believe|like it)|you know|right|seriously|really)\b/i;

/** "just checking when it ships", "let me know if you can". */
const UNKNOWN =
  /\b(?:(?:like|love|want|wanted|need) to (?:know|ask)|wondering|just checking|(?:please |you )(?:confirm|clarify|explain|advise)|(?:tell|let) (?:me|us)(?: know)?)\s+(?=(?:if|whether|when|what|where|how|who|why|which)\b)/i;
/** In a message that asks nothing plainly also this asks. */
const IN_DOUBT =
  /\b(?:(?:not|un|n['’]t) ?(?:sure|certain|clear)|no idea|(?:don['’]?t|do not|can['’]?t|cannot) (?:know|understand|see|tell|find(?: out)?|work out|figure out)|keen to know|find out|(?:waiting|want|hoping|like) to (?:hear|see|understand)|to ask|remind me)\s+(?:about\s+)?(?=(?:if|whether|when|what|where|how|who|why|which)\b)/i;
/** "One high chair please", "cancel it". */
const BY_PLEASE = /^(?!thank|yes|no\b|so |don)[^?!]{3,90}[, ](?:please|pls|plz)[.!)]*$/i;
/** "But I thought I had until December?" */
const DOUBT =
  /(?:^|[,;:–—-] |\b(?:but|and|so) )((?:I|we) (?:thought|understood|assumed|believed) [^?]{3,200}\?)$/i;
const ORDER =
  /^(?:(?:and|so|but|then|just|now) )?(?:cancel|refund|fix|send|resend|replace|delete|remove|stop|change|correct|update|call|ring|phone|tell|let(?! me get this)|give|take|put|move|book|confirm|check|explain|return|close|unlock|unblock|repair|sort|get|make sure|add|switch|transfer|reissue|release|advise|count (?:me|us) in|pay|ban|kill|drop|withdraw|erase|extend|refund|redo|split|honou?r|reopen|restore|reset) (?:it|every|everything|your|his|her|their|this|that|these|those|them|me|us|my|our|the|a|an|both|all|him|her|someone|somebody|back|out)\b/i;
/** Hardly a noun: "send corrected invoice", "Money back, all of it". */
const PLAIN_ORDER =
  /^(?:(?:and|so|but|then|just|now) )?(?:(?:send|resend|reissue|unlock|unblock|unsubscribe|reinstate|reimburse|find us|find me|pay for|make sure|let me have|get me|get rid of|take me off|sign me up|put me|call off|end my|end the) \w|(?:(?:my|our|the|full|all my|all our) )?(?:money|deposit|cash|fee|payment|refund) back\b)/i;
/** "Same again next year?", "Any news on the sofa?": a few words with a question mark. */
const FRAGMENT = /^(?!(?:I|we|u|you|they|but) )(?:[^\s?]+ ){1,11}[^\s?]+\?$/i;
const WISH = new RegExp(
  `^${BEFORE}(?:if [^,.?!]{3,80}?,? (?=(?:I|we)\\b))?(?:(?:now|still|again|therefore|ideally|instead|otherwise|in that case|dear \\w+)[,:]? )?(?:(?:I|we)(?:['’]?d| would| should| do)?(?: (?:also|just|really|only|still|now|therefore|simply|please|urgently|hereby|very much|at least))* (?:like|love|need|want|wanna|wish|require|expect|demand|request|prefer|ask(?= (?:you|that|for|to)\\b)|appreciate|deserve|await|claim|wanted to (?:know|ask|check|order|book|change|cancel|return)|rather (?:have|you|not)|insist|be (?:grateful|glad|thankful|happy|obliged|interested in)|welcome|set a final date)|(?:I|we)(?:['’]?m|['’]?re| am| are| was| were)(?: (?:also|just|really|now|still|only))* (?:hoping|asking|requesting|demanding|cancell?ing|writing to (?:ask|request|cancel)|looking (?:for|to)|after|in need of|owed|due|entitled to|waiting for)|(?:I|we) (?:hope|trust) (?:you|that you|someone)|(?:I|we) (?:hereby |herewith |formally )?(?:cancel|terminate|revoke|withdraw from)|(?:(?:it|that)(?:['’]d| would)|would) (?:also |really )?(?:be (?:great|good|nice|lovely|helpful|useful|kind)(?: of you)?|help|mean a lot)(?: \\w+)? (?:to (?:know|have|hear|get)|if (?:you|I|we|someone|somebody))|(?:a|the) (?:refund|replacement|credit|reply|call|date|quote|copy) (?:would be|is (?:what|all))|all (?:I|we)(?:['’]m| am)? (?:want|need|ask|asking))\\b`,
  "i",
);
/** What follows a wish that asks nothing of the reader. */
const ONLY_A_WISH =
  /^\s+(?:to (?:say|thank|appreciate|let|use the rest|add|emphasi[sz]e|stress|point|share|congratulate|mention|note|begin|start|cry|know before|apologi[sz]e|give|let you|tell|answer|make (?:it )?clear|pass on|see how|hear no|stay|praise|express|recommend|like|believe|love)\b|(?:it|this|that|them|him|her|you)(?: \w+)? (?:for|because|when|but)\b|it\s*[,.!]|(?:a|the) \w+ for\b|(?:you|everyone) (?:all )?to know\b|nothing\b|(?:the|your|all|how|that|when)\b[^.]{0,40}(?:very much|so much)|no(?: \w+)? (?:reply|answer|response)\b|not?\b|like\b)/i;
/** Where the message asks for something already, a wish is an ask of its own only if it names a thing or a deed. */
const OF_THE_READER =
  /^\s+(?:you to\b|\(|(?:the|my|our|your|his|her|it|them|this|that|these|those|all|both|everything|an?|some|another|someone|somebody|[£€$]?\d)\b[^.?!]{0,80}\b(?:back|off|out|to (?:be|come|call|ring|contact|look)|stopped|fixed|sent|paid|put right|in writing|(?!need|inde|bre|spe|see)[a-z]{3,}ed)\b|(?:an?|the|my|our|your|another|some|full|written) (?:\w+ )?(?:refund|replacement|copy|confirmation|answer|explanation|reason|date|invoice|receipt|quote|discount|credit|callback|apology|contact|list|appointment|new one|reduction|price|fee|name|letter|statement|report|certificate|call|compensation)\b|out\b|compensation\b|you to\b|that\b|to (?:give notice|opt out|withdraw|reserve|use|add|complain|try|swap|reschedule|rebook|cancel|return|change|book|order|exchange|swap|speak|talk|close|be|have|get|move|extend|renew|upgrade|switch|know|understand|hear|receive|find)\b)/i;
const ONLY_LIKED = /\b(?:do|really) (?:like|love|appreciate)\b|\b(?:I|we) (?:like|love|appreciate)\b/i;
const PLEASE =
  /^(?:(?:and|so|but|also|then|could you|can you|would you)[,:]? )?(?:please|pls|plz|kindly) (?!(?:note|find|be aware|see|accept|believe|understand|excuse|forgive|bear|don['’]?t|do not|no|help|please|answer|reply|respond|advise)\b)[a-z]+/i;
const NO_REPLY = /\bno (?:need|reply|answer|rush to)\b|\bnot expecting\b/i;
/** Hangs on the question before it. */
const HANGS_ON =
  /^(?:(?:and|but|so|or) )?(?:what if|what about|how about|by which|when (?:I|we|you|it|the|my)|which (?:is|was|are|were|I|we)|who (?:is|was|are|were|has|have|had)|that)\b/i;

const LONGEST = 400;
/** Not a part of the ask before it. */
const TRAILING = /(?:[.,;:\s]|\s(?:and|or|but|so))+$/i;

/** The words with which each stretch of a sentence that may be an ask of its own begins. */
function beginnings(text: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(INNER)) starts.push(index + mark.length);
  return starts;
}

/** Whether an ask begins with these words; `marked`: the sentence ends with a question mark, `last`: they end it. */
function opensAsk(words: string, marked: boolean, last: boolean, first: boolean, alone: boolean): boolean {
  if (RHETORICAL.test(words)) return false;
  const asked = [marked ? INVERTED : PLAINLY_INVERTED, marked && last ? ASKING : ASKING_INVERTED];
  if (asked.some((pattern) => pattern.test(words)) || (first && PLAINLY_ASKING.test(words))) return true;
  if (first && PLAIN_ORDER.test(words)) return true;
  if (PLEASE.test(words) || BY_PLEASE.test(words) || ((alone || first) && ORDER.test(words))) return true;
  const wish = WISH.exec(words);
  if (wish === null || ONLY_LIKED.test(wish[0])) return false;
  const rest = words.slice(wish[0].length);
  return !ONLY_A_WISH.test(rest) && (alone || first || OF_THE_READER.test(rest));
}

function askIn(text: string, known: readonly Range[], mood: Mood, alone: boolean): Range | null {
  if (NO_REPLY.test(text) || /\?[?!]{2,}/.test(text)) return null;
  const marked = /\?["'”’)]*$/.test(text);
  for (const start of beginnings(text)) {
    const next = known.find((ask) => ask.end > start)?.start ?? text.length;
    if (next - start < 6) continue;
    const words = text.slice(start, next);
    // "Could you also" before "tell me …" only leads up to it.
    if (next < text.length && !/(?:\S+\s+){5}|(?:[,;:.–—-]|\b(?:and|or|but|so|then))\s*$/i.test(words))
      continue;
    if (start > 0 && HANGS_ON.test(words)) continue;
    if (opensAsk(words, marked, next === text.length, start === 0, alone)) return { start, end: next };
  }
  if (known.length > 0) return null;
  const unknown = UNKNOWN.exec(text) ?? (alone && mood !== "pleased" ? IN_DOUBT.exec(text) : null);
  if (unknown !== null) return { start: unknown.index + unknown[0].length, end: text.length };
  const doubt = DOUBT.exec(text);
  if (doubt !== null)
    return { start: doubt.index + doubt[0].length - (doubt[1] ?? "").length, end: text.length };
  if (FRAGMENT.test(text) && !RHETORICAL.test(text)) return { start: 0, end: text.length };
  return null;
}

/** Behind "I need a date, a name and …": each further thing. */
const ITEM =
  /(?:,|;)\s+(?:and |or |plus )?(?:\(?\d\)\s*)?(?=(?:an?|the|my|our|your|who|why|what|when|where|how|whether)\s)|\s\(?[2-9]\)\s+/g;

/** The things of a wish that lists three or more. */
function listed(text: string): Range[] {
  const starts = [...text.matchAll(ITEM)].map(({ index, 0: mark }) => ({ index, end: index + mark.length }));
  if (starts.length < 2) return [{ start: 0, end: text.length }];
  return [{ index: 0, end: 0 }, ...starts].map(({ end }, at) => ({
    start: end,
    end: starts[at]?.index ?? text.length,
  }));
}

/**
 * At most one more ask, or one list of asks, for each sentence, outside of those known.
 * @param mood of the customer: who is pleased and wonders asks nothing
 */
export function furtherAsks(sentences: readonly Sentence[], known: readonly Span[], mood: Mood): Span[] {
  const out: Span[] = [];
  for (const { text, start, end } of sentences) {
    if (text.length > LONGEST) continue;
    const here = known
      .filter((ask) => ask.start < end && start < ask.end)
      .map((ask) => ({ start: ask.start - start, end: ask.end - start }));
    const found = askIn(text, here, mood, known.length === 0);
    if (found === null) continue;
    for (const part of listed(text.slice(found.start, found.end))) {
      const words = text.slice(found.start + part.start, found.start + part.end).replace(TRAILING, "");
      const from = start + found.start + part.start;
      if (words.length > 1) out.push({ text: words, start: from, end: from + words.length });
    }
  }
  return out;
}
