/** An example of an answer that fits the form of an ask. */

/** Fits any ask: shown where its form is not plain. */
export const ANY_ANSWER = "the answer in one or two sentences";

const LEAD_IN =
  /^(?:(?:hi|hello|so|and|but|also|then|again|ok|okay|or|please|pls|plz|kindly|just)[,:]? +|(?:I|we)(?:'d| would)? (?:just |also |really )*(?:want|wanted|like|love|need) to know |(?:(?:can|could|would|will) (?:you|someone|somebody|anyone) )?(?:please )?(?:tell|advise|let) (?:me|us)(?: know)? )/i;
const AUX =
  /^(?!do (?:it|that|this|there)\b)(is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|must|may|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|can't|won't) (I|you|we|they|it|that|this|he|she|there|someone|somebody|anyone|anybody)\b(.*)/i;
const OTHER_SIDE: Readonly<Record<string, string>> = {
  i: "you",
  we: "you",
  you: "we",
  that: "it",
  this: "it",
};

const WH: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:where|when)\b.*\b(?:refund|money|payment)\b|^(?:where|when)\b.*[£€$]\s?\d/i,
    "It was sent to your card on 3 May and shows there by 8 May.",
  ],
  [
    /^when\b.*\b(?:arriv\w*|deliver\w*|come|ship\w*|order|parcel|get|receive|collect|send|sent)\b/i,
    "On Thursday, between 8 and 12.",
  ],
  [/^(?:(?:by|from|until|till|since) )?(?:when|what time|what date)\b/i, "On Thursday, 12 June."],
  [/^how (?:long|soon|quickly|fast)\b/i, "It takes three to five days."],
  [
    /^how much\b|^what (?:does|do|is|are|will|would)\b.*\b(?:cost|price|charge|fee)/i,
    "It costs £12 a month.",
  ],
  [/^how often\b/i, "Twice a week."],
  [/^how many\b/i, "Up to three for each account."],
  [
    /^how (?:do|can|could|should|would) (?:I|we)\b|^how to\b/i,
    "Open Settings, then Account, and choose Reset.",
  ],
  [
    /^where\b.*\b(?:order|parcel|package|it|delivery|shipment|driver|luggage|bag|it is)$/i,
    "It is at the depot in Leeds.",
  ],
  [
    /^where (?:do|can|could|should|did) (?:I|we|the|my)\b|^where (?:is|are) (?:the|your)\b/i,
    "In your account, under Billing.",
  ],
  [
    /^(?:why|how (?:come|can this|could this|is (?:that|this|it) possible|did (?:this|that|it)))\b|^what (?:happened|went wrong|caused)\b/i,
    "The reason, in one or two sentences.",
  ],
  [/^who (?:pays|is paying|will pay)\b/i, "We pay for that."],
  [/^who (?:is|can|should|do|will)\b/i, "Anna Berg in our service team."],
  [/^which\b/i, "The second one."],
  [
    /^what (?:do|should|can|must|shall|could) (?:I|we) (?:need to |have to |now )?do\b|^what (?:now|next)\b/i,
    "The first step, and then the next one.",
  ],
  [
    /^what (?:papers|documents|forms?|proof|details|information)\b/i,
    "A copy of the certificate and your account number.",
  ],
];

const DEEDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:refund\w*|money back|reimburse\w*|(?:[£€$]\s?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|pounds|dollars)).*\bback)/i,
    "I have refunded the amount to your card.",
  ],
  [/(?<!not to )\b(?:cancel\w*|stop\w*|end|terminate|unsubscribe)\b/i, "I have cancelled it as of today."],
  [/\b(?:close|closed)\b/i, "I have closed it as of today."],
  [/\b(?:send|resend|sent|reship|forward|reissue\w*|issue)\b/i, "I have sent it today."],
  [/\b(?:change|update|correct|amend|edit|move|switch|rename|deliver)\b/i, "I have changed that for you."],
  [/\b(?:replace\w*|exchange|swap)\b/i, "I have ordered a replacement for you."],
  [/\b(?:delete|remove|erase)\w*\b/i, "I have deleted it."],
  [/\b(?:fix\w*|repair\w*|unlock|unblock|restore|reset|reopen)\b/i, "I have put that right."],
  [/\b(?:check|look|investigate|review)\b/i, "I have looked into it, and this is what I found."],
  [/^(?:call|ring|phone)\b|\b(?:call|ring|phone) me\b/i, "I have asked Anna Berg to call you today at 3 pm."],
  [/\b(?:tell|pass|thank)\b/i, "I have passed it on."],
];

function yesOrNo(aux: string, subject: string, rest: string): string {
  const verb = aux.toLowerCase();
  const who = subject.toLowerCase();
  if (verb.endsWith("n't")) return ANY_ANSWER;
  if (/^(?:someone|somebody|anyone|anybody)$/.test(who))
    return verb === "has" || verb === "is" || verb === "did"
      ? `No, nobody ${verb}.`
      : "Yes, a colleague will.";
  const said = OTHER_SIDE[who] ?? who;
  if (/^ not\b|,? or (?!not\b)|too much/i.test(rest)) return ANY_ANSWER;
  if (FEARED.test(rest))
    return verb === "did" || verb === "am" || verb === "will"
      ? `No, ${said} ${negated(verb, said)}.`
      : ANY_ANSWER;
  if ((verb === "do" || verb === "did") && /^(?:i|we)$/.test(who) && /^ (?:have|need) to\b/i.test(rest))
    return "No, you don't need to.";
  if (verb === "should" || verb === "must") return said === "you" ? "Yes, please do that today." : ANY_ANSWER;
  const agreed =
    said === "you"
      ? ({ am: "are", was: "were" }[verb] ?? verb)
      : said === "we" && verb === "was"
        ? "were"
        : verb;
  return `Yes, ${said} ${agreed}.`;
}

/** What nobody hopes to hear a "yes" to. */
const FEARED =
  /\b(?:wrong|terrible|stupid|cut off|los[et]\w*|stolen|hacked|scam\w*|blocked|trouble|danger\w*|charged|fined|late|affected|miss\w*|delete\w*)\b/i;

function negated(verb: string, subject: string): string {
  return `${verb === "am" ? (subject === "you" ? "are" : "is") : verb} not`;
}

/** What a good answer could look like. It follows the form of the ask, never its facts. */
export function exampleFor(ask: string): string {
  let text = ask
    .slice(0, 400)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(LEAD_IN, "");
  }
  // Several things in one: no single example fits.
  if (/\(\d\)|\([a-c]\)/.test(text) || (text.match(/,/g) ?? []).length > 2) return ANY_ANSWER;
  const bare = text.replace(/[\s?!.]+$/, "");
  const wh = WH.find(([pattern]) => pattern.test(bare));
  if (wh !== undefined) return wh[1];
  if (/^(?:what|how|where|who|if|whether)\b/i.test(text)) return ANY_ANSWER;
  const deed = /^(?:can|could|will|would) (?:you|someone|somebody|anyone|a (?:human|person))\b/i.test(text);
  if (!deed) {
    const closed = AUX.exec(text);
    if (closed !== null) return yesOrNo(closed[1] ?? "", closed[2] ?? "", closed[3] ?? "");
    if (
      /^(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should) /i.test(text) ||
      /\?\s*$/.test(text)
    )
      return ANY_ANSWER;
  }
  const done = DEEDS.find(([pattern]) => pattern.test(text));
  if (done !== undefined) return done[1];
  return /^(?:(?:I|we)(?:'d| would)? (?:\w+ )?(?:want|need|like|require|expect|ask)|please|can|could|will|would)\b/i.test(
    ask.trim().replace(/^.*\bto know\b.*$/i, ""),
  ) || deed
    ? "I have arranged that for you."
    : ANY_ANSWER;
}
