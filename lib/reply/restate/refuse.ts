/** What must never be said back to a customer, and what can't be said again safely. */

const UNSAFE_MARKS =
  /[{}<>|\\@*_~^=[\]()]|#(?!\d{3,12}\b)|https?:|www\.|[\p{Cc}\p{Cf}]|\p{Extended_Pictographic}|\.\.|\. |…|:\)|:\(|;\)|:-/u;
/** Card and account numbers; masked data; codes and passwords. */
const SECRET = /(?:\d[ -]?){11,}|x{3,}|\bpasswords?\b|\bpin\b|\bcvv\b|\biban\b|\bssn\b/i;
const SLANG =
  /\b(u|ur|r|pls|plz|thx|tho|cuz|coz|cos|bc|b4|gr8|lol|lmao|omg|wtf|wth|ffs|smh|tbh|imo|idk|gonna|wanna|gotta|ain't|aint|yall|y'all|dunno|kinda|sorta|innit|nite|wat|dat|dis|ppl|yr|hrs|mins|wk|wks|acct|msg|info|asap|secs|wee|whats|youd|hes|shes|weve|theyre|hasent|havent got|till date|revert\w*|kindly|eh|dads|mums|wifes|husbands|mens|womens|childrens|fella|lads?|blokes?|guys?|dude|feb|jan|nov|dec|oct|sept|ya|yo|w|n|wed|thurs|tues|weds|aint|tho|ye|yous|u've|u're)\b/i;
const HARSH =
  /\b(joke|ridiculous|disgrac\w*|shame\w*|unacceptable|stupid|idiot\w*|moron\w*|rubbish|crap\w*|terribl[ey]|awful|appalling|pathetic|scam\w*|thie(?:f|ves)|thieving|stole|steal\w*|robb\w*|rip[- ]?offs?|lie[ds]?|liars?|lying|cheat\w*|incompeten\w*|useless|worst|nightmare|absurd|insult\w*|hate|hell|damn\w*|bloody|shit\w*|fuck\w*|bastard\w*|cow|fool\w*|garbage|trash|criminal\w*|fraudulent|clueless|lazy|rude\w*|laugh\w*|mock\w*|sue|lawyers?|solicitors?|court|shambles|saddo|muppets?|numpty|horrendous|horrible|disgusting|outrage\w*|lousy|audacity|nerve|cheek|bother\w*|care|kids? cried|die[ds]?|dead(?!$| (?:account|battery|line|end|again|now|on|since|after|as)\b)|death|funeral|cancer|suicid\w*|pregnant|scared|dialysis|kill\w*)\b/i;
/** Feelings, courtesies and conditions are no facts about the problem. */
const NOT_A_FACT =
  /\b(?:I|we)(?:'d|'ll)? (?:\w+ly |still |also |really |just |only |do |don't |did |didn't )*(?:feel|felt|hope|hoped|wish|guess|suppose|expect|assume|love|appreciate|demand|refuse|suggest|imagine|doubt|prefer|intend|plan|mean|bet|swear|must say|have to say|must admit|write|refer|attach|submit|confirm|request|ask|regret|trust|insist|like|thought)\b|\b(?:if|unless|maybe|perhaps|suppose|would have|could have|should|shouldn't|(?<!(?:I|we)(?: still)? )would(?! like)|might|let's|imagine|obviously not|as you know|as you can see|you see|you know|I mean|of course|thank|thanks|sorry|please|hopefully|wonderful|brilliant|congrat\w*|well done|bravo|who needs|who could|who would|who knows|good luck|great job|there (?:is|are|was|were) (?:one|two|three|four|five|\d+) (?:with|of)|(?:had|have had|having) (?:quite |more than )?enough|fed up|sick (?:and tired )?of|lost (?:all |any |my |our )*(?:faith|trust|patience|confidence)|by me|(?:told|promised) (?:me|us) (?:that|this|so)(?: (?:at|in|on|last|by|when)\b.*)?$|never (?:had|got) (?:a|an|any) (?:fine|problem|complaint|issue|accident|claim|ticket|penalty|warning)s?|(?:I|we)(?: will|'ll)|so (?:I am|I'm|we are|we're) (?:contact|writ|email|ask|call)ing|admittedly|can't say|cannot say|lost (?:a|one|this|your) (?:regular|customer|client|guest|member|reader)|lost (?:me|us|my custom|our custom|our business|my business)|(?:nobody|no one) (?:tells|told) (?:me|us)(?: why| anything| on \w+)?$|how (?:nice|lovely|kind)|(?:am|are|is|I'm|we're) (?:writing|attaching|not (?:blaming|asking|angry|happy))|call me|don't want|do not want|need to say|(?:think|believe) (?:about|of|it's|it is|so|you are|you're|that you are)|want(?:ed)? to (?:say|tell|thank|make|be|know why|start|begin))\b/i;
/** What somebody thinks or wants: may be passed on as such, but is no trouble by itself. */
const ON_THEIR_MIND =
  /^you(?:'re|'d)? (?:still |just |also |really |only |would |are |do not |don't |can't )*(?:think|believe|suspect|know|understand|need|want|like|wanted|wonder|wondering|hoping|worried|confused|unsure|not sure|tell|figure|find out)\b/i;

/** True where a clause in the second person tells what the customer thinks, wants or can't make out. */
export function onTheirMind(clause: string): boolean {
  return ON_THEIR_MIND.test(clause);
}
/** What somebody said would happen: "you said I would hear by Friday" is a fact about the saying. */
const REPORTED =
  /\b(said|says|told (?:me|us)|wrote|promised(?: me| us)?|confirmed|assured (?:me|us)|agreed) (?:(?:in|on|at|by|last) \S+ )?(?:that )?(?:I|we|it|they|the|my|our|your|there|someone|somebody|a|an|this|he|she)\b(?:(?! (?:and|but|so) (?:I|we)\b).)*(?=$| (?:and|but|so) )/gi;
/** Words whose meaning depends on when or where they are said. */
const DEICTIC =
  /\b(today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|here|right now|just now|last night|below|above|attached|attachment|enclosed|as follows|following)\b/i;
/** Several people behind one pronoun: the turn to "you" would be guesswork. */
const JOINED_PERSONS = /\b(?:and|or) (?:I|me|myself)\b|\b(?:I|me) (?:and|or) (?:my|the|our|his|her)\b/i;
const BROKEN_GRAMMAR =
  /\b(?:he|she|it) (?:don't|have|were|do|say|go)\b|\bthey (?:was|is|has)\b|\b(?:you|we) (?:was|is|has)\b|\bI (?:is|has|were|are)\b|\b(?:I|we|you|they) (?:been|done|seen|gone)\b|\b(?:more|most) (?:better|worse)\b|\b(?:didn't|did not|did|do|does|don't|doesn't) (?:\w+ed|received|got|came|went|took|gave)\b|\bits (?:a|an|the|not|been|gone|still|so|now|too|like|just|only|all|been|\d\S*|\w+ing)\b|\bam \w+ed\b|\b(?:two|three|four|five|\d+) time\b|\b(?:I|we) (?:buy|bring|send|receive|order|pay|come|go|make|take|wait|write|wash|cook|call|hear|give|do)\b|\b(?:have|has) (?:pay|send|receive|order|buy|wait)\b|\bam (?:agree|have|need|wait|try)\b|\bsince (?:\d+|one|two|three|four|five|six|many|several) (?:minute|hour|day|week|month|year)s?\b|\b(?:could|should|would) of\b|\bto to\b|\bmust to\b|\bdue to\b.*\bgot\b|\btelling (?:no|refund)\b|\bits (?:\w+uary|march|april|may|june|july|august|\w+ber|\w+day)\b|(?:^|\band |\bbut |\bbecause )(?:he|she|it) (?:play|say|go|work|come|show|stop|start|make|give|take|need|tell)\b|\b(?:am|is|are|was|were) (?:never |not )?been\b|\btold (?:refund|payment|delivery|collection|no|yes)\b|\bthe the\b|\ba a\b|\b(?:I|we|you) (?:rejected|refused|took|sent|charged) (?:on|at|in|from|and|but)\b|\b(?:have|has|had|'ve) (?:wrote|went|took|did|saw|came|gave|spoke|broke|began|drove|ate|fell|rang)\b|\bno reply me\b|\bwant (?:send|replace|cancel|know|change|return|buy|get|make|give|ask|have|see|go|pay|use|check|fix|repair|book|order)\b|\byou are requested\b|\ba (?:[aeiou]\w+)\b(?<!\ba (?:one|once|uni\w+|use\w*|usual\w*|user\w*|euro\w*|utility))/i;

const PERFECT =
  /\b(?:has|have|had|hasn't|haven't|hadn't|was|were|wasn't|weren't|did|didn't|came|went|took|sent|paid|got|told|called|\w{3,}ed|months|weeks|days|years|this is)\b|'ve|'s (?:been|gone|not)|'d\b/i;

/** True where the words may be said back: no wish or insult, no secret, no markup, no sign of broken grammar. */
export function sayable(text: string): boolean {
  // "Fails since Monday": the tense of a second language.
  const since = /\bsince\b/i.exec(text);
  if (since !== null) {
    const before = text.slice(0, since.index).trim();
    if (!PERFECT.test(before === "" ? text : before)) return false;
  }
  if (/\bmay\b/.test(text)) return false;
  const quoteless = text.replace(/"[^"]*"/g, '""').replace(REPORTED, "$1");
  if (UNSAFE_MARKS.test(text) || SECRET.test(text) || text.includes("?")) return false;
  if (SLANG.test(text) || HARSH.test(text) || NOT_A_FACT.test(quoteless) || DEICTIC.test(text)) return false;
  if (JOINED_PERSONS.test(text) || BROKEN_GRAMMAR.test(text)) return false;
  if ((text.match(/"/g) ?? []).length % 2 === 1) return false;
  return (text.match(/\b[A-Z]{4,}\b/g) ?? []).length <= 1;
}

/** True for words that may stand in a reply as a name of something: no markup, secret, slang or insult. */
export function harmless(text: string): boolean {
  return !UNSAFE_MARKS.test(text) && !SECRET.test(text) && !SLANG.test(text) && !HARSH.test(text);
}

/** As `harmless`, and without words whose meaning depends on when or where they are said. */
export function timeless(text: string): boolean {
  return harmless(text) && !DEICTIC.test(text);
}
