/** Terms that this customer can't be expected to know. */
import type { Range } from "../../text/ranges.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { COMMON, INSIDE } from "./words/acronyms.ts";
import { LOUD, NAMES_NEXT } from "./words/emphasised.ts";
import { matchesOf, rangesOf } from "./words/hits.ts";
import { DESK, PLAIN, TERMS } from "./words/jargon-terms.ts";

/** Three capitals to five, alone; also with a small "s", and "IdP", "L3", "x509". */
const ACRONYM =
  /(?=[A-Zx])(?<![\p{L}\p{N}@#_/.&%{[<"“‘'>-]|> |\d )(?:[A-Z]{2,5}\d?s?|IdP|OAuth|QoS|PoP|L[1-4]|x509|PPPoE|SEV\d|IMAP4?|POP3|MT103|PSD2)(?![\p{L}\p{N}_/@>}\]"”’&%]|[-.:]\p{L}|-?\p{N})/gu;
/** A code that follows its acronym: "CPT 99213-25". */
const WITH_CODE = /^ \d[\d.-]{2,}/;
const EXPLAINED =
  /^\s*(?:\((?=[^)]{4,80}\))|,? (?:which|that) (?:is|means|stands|are)|,? (?:meaning|i\.e\.|that is|in other words|short for)|: (?:the|a|your) )/i;
/** "LS2 9JT", "SW1A 1AA": the first half looks like an acronym with its digit. */
const POSTCODE_ENDS = /^ \d[A-Z]{2}(?![\p{L}\p{N}])/u;
/** Before a long number stands what kind of number it is: "RMA 99812" is a name. */
const NAMES_NUMBER = /^(?:s?:? ?#?| (?:number|no\.?|nr\.?):? ?#?)[A-Z]{0,3}-?\d{4,}(?![\d.-]*\.\d)/;
/** Who speaks of one of these knows the others of its kind. */
const OF_ONE_KIND: readonly ReadonlySet<string>[] = [
  "SSO SAML OIDC OAUTH IDP SCIM LDAP MFA",
  "DNS CNAME MX SPF DKIM DMARC TTL",
  "SMTP IMAP POP3 TLS SSL",
  "JSON XML REST API SDK HTTP HTTPS CORS JWT",
  "VPN VLAN NAT TCP UDP DHCP MTU",
  "BACS CHAPS BIC SEPA IBAN ACH",
  "IMEI ICCID MSISDN ESIM APN",
  "AWB BOL POD ETA ETD LTL FTL FCL LCL",
].map((kind) => new Set(kind.split(" ")));

/** Terms of one trade in a message show that its writer knows the trade. */
const KNOWS_THE_TRADE = 3;

interface Term extends Range {
  words: string;
}

function known(words: string, message: string): boolean {
  return message.includes(words.toLowerCase().replace(/s$/, ""));
}

/** Whether the customer uses another acronym of the same kind. */
function ofTheirKind(letters: string, original: string): boolean {
  const kind = OF_ONE_KIND.find((one) => one.has(letters));
  return kind !== undefined && (original.match(/\b[A-Z]{2,6}\d?\b/g) ?? []).some((word) => kind.has(word));
}

function acronymsIn({ text }: Sentence, all: string, closing: string, original: string): Term[] {
  const message = original.toLowerCase();
  const terms: Term[] = [];
  for (const match of matchesOf(text, ACRONYM)) {
    const found = match[0];
    const letters = found.toUpperCase();
    const single = letters.replace(/S$/, "");
    if (COMMON.has(letters) || COMMON.has(single) || LOUD.has(letters) || known(found, message)) continue;
    const behind = text.slice(match.index + found.length, match.index + found.length + 30);
    if (POSTCODE_ENDS.test(behind) || NAMES_NUMBER.test(behind) || ofTheirKind(single, original)) continue;
    const inside = INSIDE.has(letters) || INSIDE.has(single) || !/^[A-Z]+s?$/.test(found);
    // Of unknown ones only clear shapes: at least three letters, no name of a thing, not the firm's own.
    if (
      !inside &&
      (single.length < 3 ||
        /\d/.test(found) ||
        closing.includes(found) ||
        /\p{Lu}{2,} $/u.test(text.slice(0, match.index)) ||
        /^ \p{Lu}{2,}/u.test(text.slice(match.index + found.length)))
    )
      continue;
    if (NAMES_NEXT.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const code = WITH_CODE.exec(text.slice(match.index + found.length, match.index + found.length + 24));
    if (code !== null && !inside) continue;
    const end = match.index + found.length + (code?.[0].length ?? 0);
    if (EXPLAINED.test(text.slice(end, end + 90)) || all.includes(`(${found})`)) continue;
    terms.push({ start: match.index, end, words: found });
  }
  return terms;
}

function wordsIn({ text }: Sentence, patterns: readonly RegExp[], message: string): Term[] {
  return patterns
    .flatMap((pattern) => rangesOf(text, pattern))
    .map((range) => ({ ...range, words: text.slice(range.start, range.end) }))
    .filter(({ words, end }) => !known(words, message) && !EXPLAINED.test(text.slice(end, end + 90)));
}

/** The plain word, with its article where that changes: "an RCA" is "a report on the cause". */
function plainly(sentence: Sentence, term: Term): Hit {
  const start = sentence.start + term.start;
  const end = sentence.start + term.end;
  const plain = PLAIN[term.words.toUpperCase()] ?? PLAIN[term.words.toLowerCase().replace(/-/g, " ")];
  if (plain === undefined) return { start, end };
  const article = /\b(an?) $/i.exec(sentence.text.slice(0, term.start))?.[1];
  if (article === undefined) return { start, end, alternative: plain };
  if (plain.startsWith("the ")) return { start, end };
  const fitting = `${article.charAt(0)}${/^[aeio]/i.test(plain) ? "n" : ""}`;
  return { start: start - article.length - 1, end, alternative: `${fitting} ${plain}` };
}

/** One for each sentence, from its first term to its last. */
function hitOf(sentence: Sentence, terms: readonly Term[]): Hit {
  const [first] = terms;
  const last = terms.reduce((end, term) => Math.max(end, term.end), 0);
  if (first === undefined || terms.length === 1)
    return plainly(sentence, first ?? { start: 0, end: 0, words: "" });
  const names = [...new Set(terms.map(({ words }) => words))].slice(0, 3).map((words) => `“${words}”`);
  const reason =
    names.length === 1
      ? `This customer may not know ${names[0]}. Say it in plain words.`
      : `This customer may not know ${names.slice(0, -1).join(", ")} and ${names.at(-1)}. Say it in plain words.`;
  return { start: sentence.start + first.start, end: sentence.start + last, reason };
}

function tradeWords(message: string): number {
  const words = new Set(
    TERMS.flatMap((pattern) => message.match(pattern) ?? []).map((word) => word.toLowerCase()),
  );
  const acronyms = new Set((message.match(/\b[A-Z]{2,5}\d?\b/g) ?? []).filter((word) => INSIDE.has(word)));
  return words.size + acronyms.size;
}

function find(scene: Scene): Hit[] {
  const { draft, answered } = scene;
  const original = answered?.message ?? "";
  const message = original.toLowerCase();
  const closing = draft.own.slice(-160);
  const found = draft.sentences
    .map((sentence) => ({
      sentence,
      terms: [
        ...wordsIn(sentence, TERMS, message),
        ...acronymsIn(sentence, draft.own, closing, original),
      ].sort((a, b) => a.start - b.start),
    }))
    .filter(({ terms }) => terms.length > 0);
  if (found.length === 0 || tradeWords(original) < KNOWS_THE_TRADE)
    return found.map(({ sentence, terms }) => hitOf(sentence, terms));
  return found.flatMap(({ sentence }) => {
    const terms = wordsIn(sentence, [DESK], message);
    return terms.length > 0 ? [hitOf(sentence, terms)] : [];
  });
}

export const jargon: WordRule = {
  kind: "words",
  id: "jargon",
  title: "Jargon",
  reason: "This customer may not know this word. Say it in plain words.",
  source: "Zendesk QA, readability (practice)",
  strength: "C",
  from: "E16",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "The PDF with your VAT number is in your account, and the parcel left with DHL at 3 PM." },
    { draft: "The driver goes to 12 Mill Lane, LS2 9JT, and the label says RMA 99812." },
    {
      message: "Can we switch on SSO for our staff?",
      draft: "Yes, you can choose SAML or OIDC under Settings.",
    },
    { message: "Is the RMA open yet?", draft: "Yes, the RMA is open until Friday." },
    { draft: "A solenoid valve (a small electric tap) is stuck." },
  ],
  bad: [
    { draft: "I've escalated this to L2 support.", found: "escalated this to L2 support" },
    { draft: "You'll have an RCA on Monday.", found: "an RCA" },
    { draft: "The account was provisioned at noon.", found: "provisioned" },
  ],
};
