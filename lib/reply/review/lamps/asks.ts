/** Which asks of the message the draft answers, does, or refuses in words that address them. */
import type { Span } from "../../../tone/reading.ts";
import { featuresFor, readAsks, readSentences, scoreOf } from "../matching/answered.ts";
import { ANSWERED_WEIGHTS } from "../matching/answered-weights.ts";
import type { JudgedAsk } from "../result.ts";
import type { Answered, Scene } from "../scene.ts";

const weight = (feature: string): number => ANSWERED_WEIGHTS[feature] ?? 0;

/** Before an ask that only stands if the one before is not met: "If not", "or". */
const ONLY_IF_NOT = /\b(?:if not|otherwise|or|or else)(?: (?:at least|maybe|perhaps|please))?[,:]?\s*$/i;

function onlyIfNot(message: string, { start, text }: Span): boolean {
  return /^(?:or |if not\b)/i.test(text) || ONLY_IF_NOT.test(message.slice(Math.max(0, start - 24), start));
}

/** Says their own words back, takes it on without a deed, or offers contact: nothing that they asked is in it. */
const NO_ANSWER =
  /^(?:you (?:wrote|write|asked|also asked|say|said|mention|told me)\b|from (?:your (?:message|mail|e-?mail|words)|what you wrote)\b|I (?:see|read|have read|understand) (?:from|in) (?:your|what)|I['’]m (?:very |so |really )?sorry (?:that|to (?:hear|read))\b[^;,]*$)|\b(?:I have|I['’]ve|I am|I['’]m) (?:taken? (?:this|it) on|taking (?:this|it) on|on (?:this|it) now)\b|\bthis is (?:with me|on my)\b|^(?:you can always ask me|that is a fair thing to ask|here is what I can tell you|if anything else comes up|I['’]d like to (?:put this right|give you a clear answer))/i;

/** One per ask of the message that a reply can answer, in its order; two asks in one sentence are judged one by one. */
export function judgedAsks(scene: Scene & { answered: Answered }): JudgedAsk[] {
  const { message, reading } = scene.answered;
  const asks = readAsks(message, reading);
  if (asks.length === 0) return [];
  const sentences = readSentences(scene.draft.sentences.filter(({ text }) => !NO_ANSWER.test(text)));
  const said = sentences.map(({ read }) => read);
  const read = asks.map((ask) => ask.read);
  const judged: JudgedAsk[] = [];
  /** The sentence that grants the ask before; null where none does. */
  let granted: Span | null = null;
  for (const [which, ask] of asks.entries()) {
    const { text, start, end } = ask;
    const { score, parts } = scoreOf(featuresFor(read, which, said), weight);
    const best = sentences[parts.indexOf(Math.max(...parts))];
    let by: Span | null = null;
    if (score > 0 && best !== undefined)
      by = { text: scene.draft.text.slice(best.start, best.end), start: best.start, end: best.end };
    else if (onlyIfNot(message, ask)) by = granted;
    judged.push({ text, start, end, answered: by !== null, by });
    granted = by !== null && best?.read.signs.has("refuses") !== true ? by : null;
  }
  return judged;
}
