import { type Cue, cue } from "../cue.ts";

/** Matter-of-fact business: enquiries, orders, changes. They speak for a neutral reading. */
export const calm: readonly Cue[] = [
  cue("calm.enquiry", null, [
    "(?:do|does) (?:you|u|your|the|it) (?:\\w+)",
    "(?:can|could|may) (?:i|we|my|it|the) (?:\\w+)",
    "how (?:much|many|big|far|often|early|late|do i|do we|can i|does)",
    "(?:what|which) (?:time|size|day|date|kind|colour|color|is the|are the|are your|documents|papers|form|does|do you|would|days?)",
    "(?:is|are) there (?:a|any|still|parking|an)",
    "(?:is|are) (?:the|your|it|they|you) (?:\\w+ )?(?:open|available|included|free|still|possible|back|in stock|valid)",
    "(?:when|where) (?:is|are|do|does|can|will|would)",
    "(?:would|will) (?:it|you|that|the) (?:\\w+)",
    "till when",
    "roughly",
  ]),
  cue("calm.order", null, [
    "(?:please|pls|kindly) (?:\\w+ )?(?:add|change|update|move|book|send|confirm|cancel|quote|note|remove|skip|put|use|deliver|make|swap|find|let|correct|reserve|forward|arrange|order|register|reschedule|increase|supply|invoice|switch|issue)",
    "(?:i'd|we'd|i would|we would|i|we|would) (?:like|love|wish|want|need) to (?:order|book|add|change|make|move|update|reserve|know|ask|open|buy|join|rent|register|switch|amend|upgrade|get|have|cancel)",
    "(?:i|we) need (?:a|an|the|to|my|some|\\d+)",
    "put (?:us|me) down",
    "(?:attached|enclosed|attach|herewith|as (?:requested|discussed|agreed|before|usual|normal|follows|per))",
    "here (?:is|are)",
    "(?:please|pls) (?:be )?(?:note|advise|find|see)",
    "(?:my|our|the) (?:name|new address|address|account number|number|order number|booking|policy|customer number|phone|reference) is",
    "(?:is|it's|that's|all|everything|both|am|be) (?:fine|ok|okay|good|perfect|correct)",
    "stays? (?:the|as)",
    "change of (?:address|name|bank)",
    "(?:interested|planning|plan|thinking of|considering|looking for|looking to|hoping to)",
    "(?:for|of) (?:\\d+|two|three|four|six|eight|ten|twelve) (?:people|persons|adults|guests|kids|children|nights|pax)",
    "confirm(?:ation)?",
    "quote",
    "invoice",
    "my (?:fault|mistake)",
  ]),
  cue("calm.polite", null, ["please", "pls", "kindly", "could you", "would you", "would it be possible", "if possible", "if you could"]),
  cue("calm.sorry", null, ["sorry (?:for|to|about|if|but)", "i apologi[sz]e", "excuse"]),
  cue("calm.closing", null, ["not (?:complaining|cross|angry|blaming|a complaint)", "no complaint", "fine with (?:it|me|us|the)", "everyone (?:has been|was) (?:nice|kind)", "hard feelings"]),
];
