/** What kind of answer an ask wants. */

export const ASK_FORMS = [
  "deed",
  "may",
  "yesNo",
  "when",
  "where",
  "who",
  "why",
  "how",
  "amount",
  "what",
] as const;
export type AskForm = (typeof ASK_FORMS)[number];

const AUX =
  "(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|haven['’]t|hasn['’]t)";
const LEAD =
  /^(?:\(?[\da-d]\)[,.]? |(?:I|we) (?:need|want) (?=\(|what |why |who |when |whether )|(?:and|so|but|or|also|then|plus|ok|okay|well|please|pls|plz|kindly|just|again|still|hi|hello|hey|if not|if so|if yes|(?:just )?(?:a )?quick question|quick one|one (?:more )?(?:thing|question)|two (?:things|questions)|my question is|the question is|also)[,:]? |(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody) (?:please |also |kindly |just )*(?:tell|advise|inform|let|explain to) (?:me|us)(?: know)?|(?:please )?(?:tell|advise|inform|let) (?:me|us)(?: know)?|(?:can|may|could) I (?:just )?(?:ask|know|check)|(?:I|we)(?:['’]d| would)? (?:just |also |really |only )*(?:want|wanted|like|love|need|wish) to (?:know|ask|understand|hear|check)|(?:I|we)(?:['’]m| am| was)? (?:just )?(?:wondering|wonder|asking|checking)|(?:do you|don['’]t|do not) know|(?:it(?:['’]d| would)|would) (?:also )?(?:be (?:good|nice|great|useful|helpful|kind)|help)(?: me| us)? (?:to (?:know|hear|understand)|if you (?:could|can) (?:tell|say|explain)(?: me| us)?)|(?:I|we) (?:also )?ask(?= (?:how|what|when|where|why|who|whether)\b)|(?:I|we)(?:['’]m| am)? (?:not sure|unsure)|no idea|any idea|confirm|explain|whether|that)[,:]? )/i;

const WH: readonly (readonly [RegExp, AskForm])[] = [
  [
    /^(?:(?:by|from|until|till|since|for) )?(?:when|what (?:time|date|day|eta))\b|^how (?:long|soon|quickly|fast|late|early)\b|^(?:an? |the )?(?:confirmed |new |firm )?(?:eta|date|deadline)\b/i,
    "when",
  ],
  [/^where\b|^what (?:is|['’]s) (?:the |your |my )?(?:address|status|state)\b/i, "where"],
  [/^who(?:se|m)?\b|^(?:a |the )?(?:named |direct )?(?:contact|person)\b/i, "who"],
  [
    /^why\b|^how (?:come|can (?:this|that|it|you)|could (?:this|that|it|you)|did (?:this|that|it|you)|is (?:this|that|it) possible)\b|^what(?:['’]s| is| was)? (?:happened|went wrong|caused|really|actually|holding|going on|the reason|the problem|the hold)\b|^(?:an? |the )?(?:\w+ )?(?:reason|explanation|cause)\b|^what i (?:\w+ )?did\b|^(?:I|we)\b.{2,30} (?:an? |the |some |honest )+(?:\w+ )?(?:explanation|reason|word about what)\b|^an honest word\b/i,
    "why",
  ],
  [
    /^how much\b|^how many\b|^what(?:['’]s| is| are| does| do| would| will)?\b.{0,40}\b(?:costs?|price|fee|charge|rate)\b|^(?:a )?(?:price|quote)\b/i,
    "amount",
  ],
  [/^how (?:is|are|was|were) (?:she|he|they|my|our|the)\b/i, "what"],
  [
    /^how\b|^what (?:do|should|can|could|must|shall) (?:I|we)\b|^what now\b|^(?:is|are) there (?:an? |any |some )?(?:\w+ )?(?:way|workaround|fix|solution|trick)\b/i,
    "how",
  ],
  [/^(?:what|which)\b/i, "what"],
];
const REQUEST =
  /^(?:can|could|would|will) (?:you|u|someone|somebody|anyone|a (?:human|person|manager|real person))\b/i;
/** Whether the customer may or should do something. */
const MAY =
  /^(?:(?:can|could|may|should|shall|must) (?:I|we|he|she|they|my \w+|our \w+)|do (?:I|we) (?:have|need) to|is there (?:a|any) (?:chance|possibility)|is it (?:ok|okay|possible|allowed|fine|safe|too)|is (?:that|this) (?:ok|okay|possible|allowed|fine|safe))\b/i;
const ORDER =
  /^(?:give|send|split|fix|take|put|refund|cancel|change|move|stop|tell|add|get|keep|let|call|ring|make|replace|repair|return|do (?:it|something|that))\b/i;
const QUESTION = new RegExp(`^${AUX} |^any(?:thing| chance| way)?\\b|\\?["'”’)]*$`, "i");

/** "whether it has arrived", "I'd like to know it isn't lost" */
const UNKNOWN =
  /\b(?:whether|(?:know|tell (?:me|us)|wondering|wonder|check|confirm|sure) (?:if|that|it|the|my)|hope (?:that|it)(?:['’]s| is| was))\b/i;
const LONGEST = 400;

/** The form of an ask: a question by its first words, everything else is a deed to be done. */
export function askForm(ask: string): AskForm {
  let text = ask.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  text = text.replace(
    /^(?:and |or |but |so )?if [^,?]{2,40}?,? (?=(?:can|could|would|will|may|is|do|what|where|when|how) )/i,
    "",
  );
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(LEAD, "");
  }
  const wh = WH.find(([pattern]) => pattern.test(text));
  if (wh !== undefined) return wh[1];
  if (/^(?:is|was) there (?:anything|something) (?:you|we|I|else)\b/i.test(text)) return "deed";
  if (MAY.test(text)) return "may";
  if (REQUEST.test(text) || ORDER.test(text)) return "deed";
  return QUESTION.test(text) || UNKNOWN.test(ask.slice(0, LONGEST)) ? "yesNo" : "deed";
}
