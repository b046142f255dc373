import { type Cue, cue } from "../cue.ts";

/** What looks like leaving and is none: a slot cancelled, cancelled by the company, a move of house, praise. */
export const churnLookalikes: readonly Cue[] = [
  cue("stay.otherThing", null, [
    "(?:cancel|cancelled|canceled|cancell?ing|close) (?:\\w+ ){0,4}(?:appointment|booking|slot|delivery|table|reservation|room|ticket|pizza|order instead|flight|visit|lesson|class|check.?up|lunch|dinner|meeting|fine|penalty|notice|charge|fee|invoice|bill|payment|transfer|cheque|card|collection|session|reminder|letter|dispute|job|window|door)",
    "(?:standing order|direct debit) (?:to|for) (?:\\w+)",
    "cancel (?:\\w+ ){0,4}(?:instead|and (?:order|book|send|rebook|make|add))",
  ]),
  cue("stay.cancelledByYou", null, [
    "(?:you|they|he|she|driver|ye|company|bank|system|landlord|school) (?:\\w+ )?(?:cancelled|canceled|closed|terminated|suspended|blocked)",
    "(?:was|were|been|got|is|are|being) (?:\\w+ )?(?:cancelled|canceled|terminated|suspended) (?:by|on|again|at|due|because|without|with|last|twice)",
    "cancell?ed on (?:me|us)",
    "cancelled by",
  ]),
  cue("stay.loyal", null, [
    "(?:we'll|i'll|we will|i will|will|we shall|i shall) (?:\\w+ ){0,2}(?:be back|be ordering|order again|come again|come back|book again|recommend|see you|be coming|return|use you|be using|stay)",
    "(?:you've|you have) (?:got|won|gained|kept|made) (?:me|us|a)",
    "(?:can't|cannot|can not) wait",
    "looking forward to (?:the next|next|seeing|our next|coming)",
    "see you (?:soon|next|again|on|in|there|then)",
    "(?:don't|do not|wouldn't|not|hate to|rather not|don't really) (?:\\w+ )?(?:(?:want|like|have|wish) to )?(?:leave|switch|cancel|change (?:bank|supplier|provider)|move)",
    "(?:told|tell) (?:everyone|everybody|all|my) (?:\\w+ ){0,4}(?:how|about how|good|great|wonderful)",
    "(?:so|very|really|most) (?:grateful|thankful|content|happy with)",
  ]),
];
