/**
 * Two of the three ways in which a text shows empathy (EPITOME: Sharma, Miner, Atkins, Althoff 2020): emotional
 * reactions (warmth, sorrow, concern towards the reader) and explorations (asking about the reader's situation).
 */
import { sentencesOf } from "../../text/sentences.ts";

/** What a sentence does towards the reader's feelings. */
export type Reaction =
  /** "I'm sorry", "we apologise". */
  | "sorry"
  /** "I can see why", "I'd be fed up too". */
  | "feels-with"
  /** "That's a rotten thing to find", "is no joke". */
  | "calls-it"
  /** "Don't worry", "you did the right thing". */
  | "soothes"
  /** "You poor thing". */
  | "pity"
  /** "I hope", "good luck", "take care". */
  | "wish"
  /** "You made our day", "glad to hear". */
  | "joy"
  /** "Thank you for". */
  | "thanks";

const HARD =
  "rotten|awful|horrible|terrible|dreadful|horrid|nasty|worrying|frightening|scary|alarming|stressful|frustrating|annoying|irritating|maddening|infuriating|upsetting|distressing|painful|exhausting|tiring|tiresome|wearing|disappointing|discouraging|unsettling|unnerving|embarrassing|humiliating|miserable|unfair|unacceptable|heartbreaking|unpleasant|uncomfortable|hard|tough|rough|grim|gutting|galling|rude|cruel|lousy|ghastly|shocking|shock|shame|nightmare|nuisance|headache|hassle|ordeal|blow|scare|fright|let-?down|misery|strain|disappointment|annoyance|frustration|worry|loss|disgrace|insult|slap in the face|kick in the teeth|poor show|low|sad|lonely|overwhelming|confusing|disruptive|inconvenient|expensive|cold comfort|last straw|mortifying|unbearable|draining|daunting|hurtful|sickening|degrading|unnerving|aggravating|bitter|absurd|ridiculous";

const PATTERNS: readonly (readonly [Reaction, RegExp])[] = [
  [
    "sorry",
    /\b(?:sorry|apolog(?:y|ies|i[sz]e[ds]?|i[sz]ing)|forgive (?:me|us)|my bad|(?:i|we) (?:deeply |sincerely |truly |really |very much )?regret(?! to (?:inform|say|tell|advise)))\b/,
  ],
  [
    "feels-with",
    /\b(?:i|we) (?:(?:can|do|could|really|truly|fully|completely|totally|absolutely|certainly|quite|also|so|well|only|just) ){0,3}(?:understand|imagine|appreciate)(?=[.,!;:]|$| (?:how|why|what|completely|fully|the (?:frustration|worry|stress|upset|disappointment)|your? (?:\w+ )?(?:frustrat|concern|anger|disappoint|worr|upset|annoy|feel|anxi|stress|fear|disbelief|position|situation)|(?:that )?(?:this|it|that) (?:is|was|must|has|can|may|isn't|feels)))/,
  ],
  [
    "feels-with",
    /\b(?:i|we) (?:(?:can|do|could|really|certainly|well) ){0,2}(?:see|get|know|hear|feel|realise|realize) (?:how (?!to\b|it works|long it takes)|why\b|what (?:this|that|it) (?:means|does|did|costs|cost|feels|is like)|you\b(?=[.,!;]|$)|your (?:pain|frustration|worry|disappointment|anger))/,
  ],
  ["feels-with", /, (?:i|we) (?:do |can )?(?:see|get|understand|know) (?:that|it)\b\s*[.!]?$/],
  [
    "feels-with",
    /\b(?:i|we)(?:'d| would)(?: (?:also|have|not|never))? (?:be|been|feel|felt|hate|expect|want|wonder|worry)\b(?:[^.?!]{0,60})\b(?:too|as well|myself|in your (?:place|shoes|position))\b|\bi(?:'d| would) (?:be|feel|have been) (?:just as |every bit as |very |really )?(?:fed up|upset|annoyed|angry|cross|worried|frustrated|furious|disappointed|livid)/,
  ],
  [
    "feels-with",
    /\bwould (?:annoy|upset|worry|frighten|scare|drive|frustrate|anger|unsettle|wear|make) (?:me|us|anyone|anybody|most people)\b|\b(?:i )?feel for you\b|\bthinking of you\b|\bin your (?:shoes|place|position)\b|\b(?:no|small|little) wonder\b|\b(?:no|not a) surprise (?:that )?you\b|\bnot surprised (?:that )?you\b|\bof course you(?:'re| are) (?:\w+ )?(?:angry|upset|worried|cross|annoyed|fed|frustrated|disappointed)|\byou(?:'re| are) (?:right|entitled) to (?:be|feel|expect)|\byou have every (?:right|reason)\b|\bi hear (?:you|that)\b|\bfair to (?:expect|ask|be)\b|\bi(?:'m| am) with you\b|\b(?:take|lift) (?:that|this|the) (?:\w+ ){0,2}(?:worry|weight|load|stress|pressure) off you|\boff your (?:mind|shoulders|plate|hands)\b/,
  ],
  [
    "calls-it",
    new RegExp(
      `(?:\\b(?:is|are|was|were|be|been|feels?|felt|sounds?|seems?|looks?|makes?|made|came as|comes as)|['’]s|['’]re) (?:[a-z'’-]+ ){0,4}(?:${HARD})\\b`,
    ),
  ],
  [
    "calls-it",
    /\b(?:no (?:good\b|joke|fun|picnic|way (?:to|for)|small thing|good to you|use to (?:you|anyone)|help to you|comfort)|is a lot\b|a lot (?:to (?:lose|pay|wait|carry|take|ask|go through)|on a|of money)|far too (?:long|much|many|often)|too long to|a long (?:time|wait|way)\b|the last thing (?:you|anyone|anybody)|the opposite of|the wrong (?:moment|time|way)|bad (?:timing|luck|surprise|moment)|(?:could|can) hardly|real (?:loss|worry|blow|shame|nuisance|problem for you)|never easy|(?:isn't|is not|wasn't|was not|aren't) (?:right|fair|good enough|okay|ok|acceptable|on|fun|funny|nice|easy|what|how|the (?:plan|start|way|idea|welcome|day|trip|gift)|much (?:use|help|fun))|not what (?:you|anyone|we|that|a|it)|won't do\b|bound to (?:worry|upset|annoy|hurt)|must (?:have )?(?:feel|felt|hurt|come as|sting|stung|worr\w+|given you|made you|make you|left you|leave you)|(?:that|it|this|which|you|both|all) must (?:have )?(?:be|been|seem|seemed|look|looked|make|made)|(?:nobody|no one|you) should(?:n't| not)? (?:ever )?have (?:to|had to)|should never have to|(?:leaves?|left|leaving) you (?:with|without|short|stranded|stuck|in|out|wondering|guessing|waiting)|costs? you (?!nothing|no\b|only|£|€|\d)|hurts?\b|stings?\b|fed up|makes? no sense|deserved? (?:better|more|a|an|the|to|one|two)|enough to (?:make|drive|put)|(?:your|that's|there goes) [^.,!?]{1,40} gone\b)/,
  ],
  [
    "calls-it",
    /\bwhat an? (?:[a-z'’-]+ ){0,3}(?:shame|pity|mess|day|night|week|start|end|way|scare|disappointment|surprise|wait|trip|run|time|thing|shock|business|welcome)\b|\bwhat a brave\b|(?:^|[,;:] |\boh,? )poor (?!service|quality|connection|signal|reception|packaging|condition|response)[a-z]+/,
  ],
  [
    "calls-it",
    new RegExp(
      `\\bhow (?:very |really |truly |utterly )?(?:${HARD})\\b(?! (?:it|is|was|do|does|to)\\b)|^(?:oh no|oh dear|ouch|yikes|ugh|goodness|good grief|blimey)\\b|\\b(?:nobody|no one|no customer|no parent) (?:wants|likes|enjoys|plans|needs|deserves|should)\\b|\\banyone would (?:be|feel|have)\\b|\\bthat (?:should not|shouldn't|should never) (?:be|have|happen)\\b|\\b(?:is|was|are|were) (?:hardly|far from|anything but|not exactly|the very opposite)\\b|\\b(?:one|two|three|four|five|\\\\d{1,2}) [a-z]+ too (?:many|long|late|much)\\b|\\bof all (?:days|weeks|times|places|things|nights)\\b|\\b(?:worst|wrong|bad) (?:possible )?(?:time|moment|day|week|start|way)\\b|\\b(?:is|was) (?:a lot|asking a lot|more than (?:anyone|a person|you))\\b|\\byou (?:didn't|did not) (?:deserve|sign up for|ask for|pay for)\\b`,
    ),
  ],
  [
    "feels-with",
    /\bi(?:'m| am| was| feel| felt) (?:\w+ )?(?:shocked|saddened|sad|horrified|appalled|mortified|ashamed|embarrassed|gutted|speechless|concerned|worried|upset|troubled|angry)\b|\b(?:it's|is|that's|was|feel is|are) (?:\w+ )?understandabl[ey]\b|\bunderstandably\b|\b(?:frightens|worries|upsets|saddens|angers|bothers|troubles|annoys|shocks) (?:me|us)\b|\bmakes me (?:\w+ )?(?:sad|angry|cross|wince|cringe|want)\b|\b(?:i'd|i would|anyone would|we'd all|most of us would) (?:feel|be|want|have|expect)\b[^.!?]{0,40}\b(?:the same|too|as well|that)\b/,
  ],
  [
    "soothes",
    /\b(?:(?:don't|do not|please don't|no need to) (?:worry|panic|be (?:embarrassed|worried|afraid|sorry))|no need to apologi[sz]e|nothing to (?:be (?:embarrassed|ashamed|sorry|afraid|worried)|worry about|apologi[sz]e)|not your (?:fault|mistake|doing)|isn't your (?:fault|mistake)|nothing you did|you did (?:the right|nothing wrong|everything|exactly|well|right)|you(?:'ve| have) done (?:the right|nothing wrong|everything right|well)|you(?:'re| are) not (?:alone|the only|imagining)|you didn't do anything wrong|rest easy|(?:it|that|this) happens (?:to|in|more)|happens to (?:everyone|everybody|all of us|the best)|(?:many|most|lots of|plenty of) (?:\w+ )?people (?:click|fall|miss|get|ask|do|make)|easy (?:one )?to miss|(?:glad|relieved|thankful|good|thank goodness|thank heavens) (?:that |to hear (?:that )?)?(?:you|nobody|no one|no-one|she|he|they|everyone|your \w+) (?:\w+ )?(?:stayed|are|is|was|were|got|'re|weren't|spat|caught|noticed|stopped|spotted))/,
  ],
  [
    "pity",
    /\bpoor (?:thing|you|dear|love|soul)\b|\bheart-?broken\b|\b(?:my|our) hearts? (?:goes|go|breaks?|aches?|bleeds?)\b|\bdevastated\b|\b(?:brought|brings?) (?:\w+ ){0,2}(?:tears|to tears)\b|\b(?:i|we) (?:almost |nearly |could have |actually )?(?:cried|wept|cry)\b|\bwhat you (?:must|have to) (?:be|go)\b|\bunimaginabl[ey]\b|\b(?:can't|cannot) (?:even |begin to )*imagine\b|\bfeel so (?:bad|sad|sorry) for you\b|\bbless you\b|\bpains (?:me|us)\b/,
  ],
  [
    "wish",
    /\b(?:i|we) (?:do |really |truly |sincerely |very much |both |all )?hope\b|^(?:and |so )?(?:hope|hoping)\b|\bfingers crossed\b|\b(?:i|we) wish you\b|^wishing you\b|\b(?:good|best of) luck\b|\ball the best (?:for|with|in|to)\b|^enjoy\b|\benjoy (?:your|the|every|it|them|those|that|a)\b|\bhave (?:a|an|fun|yourself)\b (?=(?:[a-z'’-]+ ){0,4}(?:day|days|week|weekend|evening|afternoon|morning|night|time|trip|flight|journey|holiday|holidays|party|wedding|birthday|ride|stay|summer|winter|autumn|spring|christmas|one|celebration|start|meeting|season|match|game|move|weekend)\b)|\bhave fun\b|\btake (?:good )?care\b(?! of (?:it|this|that|the|your (?:order|request|ticket|refund)))|\bget well\b|\bheal well\b|\bspeedy recovery\b|\bsafe (?:travels|trip|journey|flight|drive|home)\b|\bsleep well\b|\bbon (?:voyage|app[eé]tit)\b|\bhappy [a-z]+ing\b|\bhappy (?:trails|birthday|anniversary|christmas|holidays|new year|easter|days|\d{1,3}(?:st|nd|rd|th))\b|\bcongrat(?:s|ulations)\b|\bsee you\b|\bhugs?\b|\bgive (?:\w+ ){1,3}(?:a (?:hug|cuddle|pat|stroke|kiss|wave|treat)|(?:my|our) (?:love|best|regards))|\blook(?:ing)? forward to\b|\bi(?:'d| would) love (?:you |your |to (?:hear|see|know)|for you)|\bcan't wait to (?:see|hear|welcome)\b|\bsending (?:you )?(?:\w+ )?(?:love|strength|hugs|warm|good)|\blook after yourself\b|^here's to\b|\bstay (?:safe|strong|warm|dry|well)\b|\b(?:ride|drive|travel|rest|walk|sleep) (?:gently|safely|well|easy|carefully)\b|\bmay (?:the|your|it|they)\b(?=[^.?!]{1,60}[.!]?$)|\bwith (?:love|warm(?:est)? thoughts|sympathy)\b/,
  ],
  [
    "joy",
    /\b(?:(?:i'm|i am|we're|we are|so|very|really|absolutely) (?:\w+ )?(?:glad|happy|delighted|thrilled|pleased|chuffed|touched|moved|proud|blushing|grateful|over the moon)|made (?:my|our|everyone's|the whole team's|his|her) (?:\w+ )?(?:day|week|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday)|(?:lovely|wonderful|great|good|nice|a joy|a treat|a pleasure|a delight) (?:\w+ ){0,2}(?:to (?:hear|read|know|see|have|open)|having you|message|note|news to)|love(?:d)? (?:hearing|reading|that|this|it|how|your|to hear)|what a (?:lovely|nice|wonderful|great|kind|beautiful|sweet|cracking|brilliant|gorgeous|fantastic|fun)|put a smile|made (?:me|us|everyone|the whole (?:team|kitchen|shop|office|house)|all of us) (?:all )?(?:smile|laugh|happy|grin|beam)|(?:still|all|been) (?:grinning|smiling|beaming|blushing)|warms (?:my|our|the)|it was (?:lovely|great|wonderful|a pleasure|a joy)|means (?:a lot|the world|so much)|(?:that's|that is) (?:lovely|wonderful|great|brilliant|fantastic|the best|music|so kind|very kind|kind of you|a (?:nice|lovely|great|good)))\b|^(?:good|great|nice|excellent|lovely|smart|wise) (?:choice|catch|spot|thinking|taste|eye|pick|call)\b|^(?:glad|delighted|happy(?! to (?:help|assist|answer|clarify))|lovely|wonderful|brilliant|fantastic|hooray|yay|wow)\b/,
  ],
  [
    "thanks",
    /\b(?:thank you|thanks|thank-you|many thanks|(?:i|we) (?:really |truly )?appreciate (?:you|your|it|the)|grateful)\b/,
  ],
];

/**
 * Comfort from one person to another, which firms seldom write; each counts once per sentence. What a feeling is
 * called ("that is hard") is an interpretation by EPITOME's guide, and counts for less than care does.
 */
const CARE: readonly (readonly [number, RegExp])[] = [
  [
    2,
    /\b(?:sorry (?:to hear|for your|for you|that you|you(?:'re| are| have|'ve| had)|about (?:your|that|this|what|everything)|this|that this)|condolences|i feel for you|(?:broke|breaks|breaking|melts|warms) my heart|heart goes out|in my (?:thoughts|prayers)|my (?:thoughts|prayers)|pray(?:ing|ers)?|god bless|bless you)\b/,
  ],
  [
    2,
    /\b(?:hugs?|hugging|cuddles?|much love|lots of love|love (?:you|u|ya|y'all)|<3|xoxo|sending (?:you |some |lots of |all |my |much |good |positive )*(?:love|hugs?|vibes|strength|thoughts|energy|prayers|support))\b|<3|❤|💕|💖|🤗|🥰|💛|💙|💚|💜|♥/,
  ],
  [
    1.8,
    /\b(?:(?:hope|hoping|hopefully) (?:that )?(?:you|u|your|ya|things|it|this|that|these|everything|all|he|she|they|to (?:hear|see)|the)|(?:wish|wishing) (?:you|u|your|i could (?:help|hug|be|give|do|take|make))|rooting for|good luck|best of luck|best wishes|all the best|take care|stay (?:strong|safe|positive|well)|be (?:safe|strong|kind to yourself|gentle|proud)|keep (?:your head up|going|fighting|it up|strong|your chin up)|hang in there|chin up|cheer up|get well|feel better|(?:you|u) (?:got|can do|have got|'ve got) (?:this|it)|you've got this|believe in you|proud of (?:you|yourself)|happy for you|excited for you|congrat\w*)\b/,
  ],
  [
    1.5,
    /\b(?:here (?:for you|if you|to (?:talk|listen|help|chat|support))|i(?:'m| am) here|not alone|you(?:'re| are) (?:not the only|loved|strong|brave|amazing|awesome|beautiful|worth\w*|valued|important|wonderful|welcome|so strong|a good|a great|a strong)|you (?:matter|deserve)|(?:people|we|i) (?:do )?(?:care|love)(?: about)? you|i care|worried (?:about|for) you|concern(?:ed)? (?:about|for) you|(?:talk|chat|vent|listen|reach out) (?:to me|with me|any ?time|if you)|(?:pm|dm|message|text|inbox) me|my inbox|feel free to)\b/,
  ],
  [
    1.3,
    /\b(?:(?:it|things|life|this)(?:'ll| will| does| do|)(?: all| eventually| always)? (?:gets? better|get easier|be (?:ok|okay|fine|alright|all right|better)|improve|work out|pass)|gets? better|(?:will|gonna|going to|'ll) be (?:ok|okay|alright|all right|fine|better)|don't give up|never give up|don't (?:lose hope|be so hard)|there(?:'s| is) (?:always )?hope|you(?:'ll| will) (?:be (?:ok|okay|fine|alright|all right|great|happy)|get (?:through|there|past|better)|make it|survive|pull through))\b/,
  ],
  [
    1.3,
    /\b(?:i(?:'m| am) (?:so |really |very |truly |genuinely )*(?:sorry|glad|happy|sad|proud|worried|grateful|thankful|relieved|pleased|excited)|(?:so |really |very )(?:glad|happy|sorry|sad|proud)|makes me (?:so |really |very )?(?:sad|happy|smile|cry|want)|made me (?:smile|cry|tear|happy|sad)|i(?:'d| would) (?:love to|hug|give you)|wish i could|thank(?:s| you) (?:for|so much)|glad (?:you|that|to|it|this)|love this|i love)\b/,
  ],
  [
    0.8,
    /\b(?:(?:that|this|it)(?:'s| is| sounds| must be| has to be| seems|) (?:so |really |very |just |pretty |absolutely |such an? )*(?:sucks?|awful|horrible|terrible|rough|tough|hard|sad|heartbreaking|great|amazing|awesome|wonderful|painful|shitty|scary|unfair|beautiful))\b/,
  ],
  [0.8, /\b(?:my friend|friend|buddy|sweetie|hun|honey|bro|brother|sister|mate)\b|[:;]-?\)|:-?\(|!/],
];

const APOSTROPHE = /[’ʼ`]/g;

/** A reaction is one towards the reader: a text that speaks to them is a little likelier to hold one that no pattern knows. */
const TO_READER = /\b(?:you|your|yours|u|yourself)\b/g;
const ADDRESS = 0.1;

/** The sentence as the patterns read it. */
function plain(sentence: string): string {
  return sentence.slice(0, 600).toLowerCase().replace(APOSTROPHE, "'").replace(/\s+/g, " ").trim();
}

/** What one sentence does towards the reader's feelings; empty for plain business. */
export function reactionsIn(sentence: string): Set<Reaction> {
  const text = plain(sentence);
  const found = new Set<Reaction>();
  for (const [kind, pattern] of PATTERNS) if (!found.has(kind) && pattern.test(text)) found.add(kind);
  return found;
}

/** The reactions that meet a feeling of trouble, in whatever words. */
export const MEETS: readonly Reaction[] = ["sorry", "feels-with", "calls-it", "soothes", "pity"];

/** Whether any sentence of a text meets a feeling of trouble. */
export function meetsFeeling(text: string): boolean {
  return sentencesOf(text).some(({ text: sentence }) => {
    const found = reactionsIn(sentence);
    return MEETS.some((kind) => found.has(kind));
  });
}

const WEIGHTS: Readonly<Record<Reaction, number>> = {
  sorry: 2,
  "feels-with": 0.5,
  "calls-it": 0.3,
  soothes: 1.5,
  pity: 2,
  wish: 1.5,
  joy: 1.5,
  thanks: 1,
};
const MOST_SENTENCES = 60;

/**
 * How strongly a text reacts with feeling to its reader: 0 none, open upwards. EPITOME's "emotional reactions"; an order,
 * not a measure.
 */
export function emotionalReaction(text: string): number {
  let sum = 0;
  for (const { text: sentence } of sentencesOf(text).slice(0, MOST_SENTENCES)) {
    for (const kind of reactionsIn(sentence)) sum += WEIGHTS[kind];
    const words = plain(sentence);
    sum += ADDRESS * (words.match(TO_READER)?.length ?? 0);
    for (const [weight, pattern] of CARE) if (pattern.test(words)) sum += weight;
  }
  return sum;
}

const ASKS_READER =
  /\b(?:you|your|you're|you've|u|ur|yours|yourself)\b|^(?:what|which|when|where|who|how|why|is|are|do|does|did|have|has|can|could|would|will|any)\b/;
const RHETORICAL =
  /^(?:who knows|why not|right|really|huh|no|yes|so what|what the hell|you know|ok|okay|seriously|see|and|eh|what)\s*\?|\b(?:isn't it|don't you think|you know|right|ok|okay|huh|eh)\?$/;

/**
 * How far a text asks its reader about their situation: 0 not at all, open upwards. EPITOME's "explorations"; an order,
 * not a measure.
 */
export function exploration(text: string): number {
  let sum = 0;
  for (const { text: sentence } of sentencesOf(text).slice(0, MOST_SENTENCES)) {
    const words = plain(sentence);
    const open = words.endsWith("?") || /\?["')\]]*$/.test(words);
    if (open) sum += RHETORICAL.test(words) ? 0.3 : ASKS_READER.test(words) ? 1.5 : 1;
    else if (
      /^(?:what|how|why|where|when|who|which|do|did|are|have|is|can) (?:[a-z']+ ){0,6}(?:you|your|u)\b/.test(
        words,
      )
    )
      sum += 0.4;
    else if (/\b(?:tell me|let me know|send me|wondering (?:if|what|how|why)|curious)\b/.test(words))
      sum += 0.4;
  }
  return sum;
}
