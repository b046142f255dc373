/** Which asks of the message the draft answers, does, or refuses in words that address them. */
import { featuresFor, readAsks, readSentences, scoreOf } from "../matching/answered.ts";
import { ANSWERED_WEIGHTS } from "../matching/answered-weights.ts";
import type { JudgedAsk } from "../result.ts";
import type { Answered, Scene } from "../scene.ts";

const weight = (feature: string): number => ANSWERED_WEIGHTS[feature] ?? 0;

/** One per ask of the message that a reply can answer, in its order; two asks in one sentence are judged one by one. */
export function judgedAsks(scene: Scene & { answered: Answered }): JudgedAsk[] {
  const { message, reading } = scene.answered;
  const asks = readAsks(message, reading);
  if (asks.length === 0) return [];
  const sentences = readSentences(scene.draft.sentences);
  const said = sentences.map(({ read }) => read);
  const read = asks.map((ask) => ask.read);
  return asks.map(({ text, start, end }, which) => {
    const { score, parts } = scoreOf(featuresFor(read, which, said), weight);
    const answered = said.length > 0 && score > 0;
    const best = sentences[parts.indexOf(Math.max(...parts))];
    const by =
      answered && best !== undefined
        ? { text: scene.draft.text.slice(best.start, best.end), start: best.start, end: best.end }
        : null;
    return { text, start, end, answered, by };
  });
}
