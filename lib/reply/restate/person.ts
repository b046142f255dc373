/** Turns a customer's clause to the agent's side: "I ordered" to "you ordered", "your driver" to "our driver". */
import nlp from "compromise";

export interface Word {
  text: string;
  tags: readonly string[];
}

interface TermJson {
  text: string;
  pre: string;
  post: string;
  tags: string[];
}

/** The words of a text with compromise's tags; a contraction stays one word with the tags of both halves. */
export function tagged(text: string): Word[] {
  const sentences = nlp(text).json({ terms: { tags: true } }) as { terms: TermJson[] }[];
  const words: Word[] = [];
  for (const term of sentences.flatMap((sentence) => sentence.terms)) {
    const last = words.at(-1);
    if (term.text === "" && last !== undefined)
      words[words.length - 1] = { ...last, tags: [...last.tags, ...term.tags] };
    else words.push({ text: term.text, tags: term.tags });
  }
  return words;
}

const ADVERB =
  "(?:also|still|then|now|never|always|only|even|already|recently|originally|again|twice|once|first|not|\\w+ly)";
const FIRST: Readonly<Record<string, string>> = {
  i: "you",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  we: "you",
  us: "you",
  our: "your",
  ours: "yours",
  ourselves: "yourselves",
};
const SECOND: Readonly<Record<string, string>> = {
  your: "our",
  yours: "ours",
  yourself: "ourselves",
  yourselves: "ourselves",
};
const PRONOUN =
  /\b(I|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)('(?:m|ve|d|ll|re))?(?!['\w])/gi;

/** After these, "you" may be the one who acts although it is an object: too open to turn. */
const LET = /\b(?:let|make|made|help|helped|have|had|see|saw|hear|heard|watch|watched)$/i;
/** "You" for anybody: "when you open the lid". */
const ANYBODY =
  /\b(?:when|whenever|if|unless|once|every time|each time|until|so|as|where|how|before|after|while)$/i;
/** What the company did or keeps doing; a plain present ("you get a bag") may mean anybody. */
const DEED =
  /^(?:(?:have|had|did|were|are|kept|keep|never|still|then|also|only|already|now|again|twice|once|haven't|hadn't|didn't|weren't|aren't) )*(?:\w+ed|\w+ing|been|had|sent|took|taken|told|said|gave|given|made|did|done|put|cut|got|lost|left|sold|broke|broken|kept|wrote|written|forgot|forgotten|charged|let|shut|closed|went|rang|came|paid|built|meant|held|brought|promised)\b/i;

/** At the start, with "me" or "us" near: "you ask me for", "you say I owe". */
const PLAIN_PRESENT =
  /^(?:still |now |always |also |only )*(?:ask|tell|send|charge|bill|owe|give|want|refuse|say|write|claim|offer|keep|confirm|estimate|promise|advertise|can't|don't|won't)\b(?=.*\b(?:me|us|my|our|I|we|every|each|again)\b)/i;

/** What one asks of a company: "anything you can do". In a question, "you" with one of these is the company. */
const ASKED =
  /^(?:can|could|will|would|are|have|need|do|offer|sell|deliver|recommend|suggest|know|want|require|accept|ship|stock|charge|think|intend|plan|going)\b/i;

function turnYou(before: string, after: string, contraction: string, asking: boolean): string | null {
  if (asking && contraction === "" && ASKED.test(after)) return "we";
  if (LET.test(before) || /\bthank$/i.test(before)) return null;
  if (contraction !== "") {
    if (ANYBODY.test(before) || contraction === "'ll" || contraction === "'d") return null;
    return `we${contraction}`;
  }
  if (before === "" && PLAIN_PRESENT.test(after)) return "we";
  if (/\b(?:from|with|by|of|at|against|about)$/i.test(before)) return "us";
  if (/\b(?:to|for)$/i.test(before) && !/^to\b/i.test(after)) return "us";
  if (DEED.test(after)) return ANYBODY.test(before) ? null : "we";
  const next = after.split(" ")[0] ?? "";
  const clear =
    after === "" ||
    /^(?:to|on|in|at|by|about|for|twice|again|three|four|and|but|the|a|an|two|that|because|since|my|our|your|some|all|both|photos|pictures|several|many|every|with|from|last|once|when|where|what|why|how)$/i.test(
      next.replace(/[,;]$/, ""),
    ) ||
    /^[,;]/.test(after);
  return clear && before !== "" ? "us" : null;
}

/** "I was" is "you were", also where the second verb has lost its subject: "I called and was cut off". */
function agree(text: string): string | null {
  let out = text
    .replace(
      new RegExp(`\\bI ((?:${ADVERB} )*)was(n't)?\\b`, "gi"),
      (_all, adverbs: string, not?: string) => `I ${adverbs}were${not ?? ""}`,
    )
    .replace(new RegExp(`\\bI ((?:${ADVERB} )*)am\\b`, "gi"), "I $1are")
    .replace(/\bI'm\b/gi, "I're");
  const ellipsis = new RegExp(`\\b(?:and|but|or|then) ((?:${ADVERB} )*)(was|wasn't|am)\\b`, "i").exec(out);
  if (ellipsis !== null) {
    const head = out.slice(0, ellipsis.index);
    if (!/\bI\b/.test(head)) return out;
    if (/\b(?:which|that|who|because|when|while|it|he|she|they)\b/i.test(head) || ellipsis[2] === "am")
      return null;
    out = head + ellipsis[0].replace(/\bwas/, "were") + out.slice(ellipsis.index + ellipsis[0].length);
  }
  return /\b(?:was|am) I\b/i.test(out) ? null : out;
}

/**
 * The clause with its persons turned. Null where a "you" can't be told apart from "anybody", or an object from a subject.
 * With `asking`, the clause is a question or request, where "you can" means the company.
 * `us` of the customer and `us` of the company may not meet in one clause.
 */
export function turnPersons(clause: string, asking = false): string | null {
  const agreed = agree(clause);
  if (agreed === null) return null;
  // What is quoted was said by somebody else and stays as it is.
  const quoted = [...agreed.matchAll(/"[^"]*"|(?<!\w)'[^']*'(?!\w)/g)].map(
    (one) => [one.index, one.index + one[0].length] as const,
  );
  let failed = false;
  const out = agreed.replace(
    PRONOUN,
    (all: string, pronoun: string, contraction: string | undefined, at: number) => {
      if (quoted.some(([from, to]) => from <= at && at < to)) return all;
      const key = pronoun.toLowerCase();
      const tail = contraction ?? "";
      const first = FIRST[key];
      if (first !== undefined) return first + tail;
      const second = SECOND[key];
      if (second !== undefined) return second;
      const turned = turnYou(
        agreed.slice(0, at).trimEnd(),
        agreed.slice(at + all.length).trimStart(),
        tail,
        asking,
      );
      if (turned === null) failed = true;
      return turned ?? all;
    },
  );
  return failed ? null : out;
}
