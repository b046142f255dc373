import { languageOf } from "../text/language.ts";
import { actsOf } from "./acts.ts";
import { type Analysis, analyse } from "./analyse.ts";
import { asksOf } from "./asks.ts";
import { emotionsOf, escalationsOf, intensityOf, LEADS, moodOf, scoresOf, urgencyOf } from "./combine.ts";
import type { Hit } from "./cue.ts";
import { emojiOf, onlyEmoji } from "./emoji.ts";
import { evidenceFor } from "./evidence.ts";
import { dangerousWords, nearDanger } from "./for-a-person.ts";
import { churnFrom, maybeSarcasm, saysUpset } from "./gates.ts";
import type { TextModel } from "./model/text-model.ts";
import { problemOf } from "./problem.ts";
import {
  type Emotion,
  ESCALATIONS,
  type Escalation,
  type EvidenceLabel,
  MOODS,
  type Span,
  type ToneReading,
} from "./reading.ts";
import { LABELS, SURE } from "./weights.ts";

/** Fewer letters than this say too little, unless the words are plain ("thanks!", "useless"). */
const FEW_LETTERS = 3;
/** Self-harm, threats, bereavement and danger told plainly are always shown when their words are there. */
const ALWAYS = /^(?:certain\.|safety\.(?:selfHarm|threat)$|vulnerable\.loss$)/;
const FEW_WORDS = 4;
const FOR_A_PERSON: ReadonlySet<Escalation> = new Set<Escalation>(["safety", "vulnerable"]);

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}

function spanOf(text: string, { start, end }: { start: number; end: number }): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The model's column of a label; scales are shown by their lowest level. */
function columnOf(label: EvidenceLabel): number {
  const name = label === "urgency" || label === "churn" ? `${label}.1` : label;
  return (LABELS as readonly string[]).indexOf(name);
}

/** The reading of a message that Attune can't or needn't judge: neutral and not sure. */
function unread(language: string): ToneReading {
  return {
    mood: "neutral",
    intensity: 0,
    confidence: 0.25,
    sure: false,
    emotions: {},
    urgency: 0,
    churn: 0,
    repeatContact: false,
    escalation: [],
    acts: [],
    asks: [],
    problem: null,
    evidence: [],
    sarcasm: false,
    forPerson: false,
    partly: false,
    language,
  };
}

/** The reading with the mood of the emoji when all clear ones point to one, else as it was. */
function withEmoji(reading: ToneReading, text: string, { cleaned }: Analysis): ToneReading {
  const hits = emojiOf(cleaned.text);
  const moods = new Set(
    hits.map((hit) => MOODS.find((mood) => LEADS[mood].includes(hit.emotion)) ?? "neutral"),
  );
  const [mood] = moods;
  const first = hits[0];
  if (mood === undefined || first === undefined || moods.size > 1) return reading;
  const emotions = Object.fromEntries(hits.map((hit) => [hit.emotion, 2] as const));
  const evidence = [{ ...spanOf(text, first), label: first.emotion }];
  return { ...reading, mood, intensity: 2, confidence: 0.6, emotions, evidence };
}

/** A message of emoji alone. */
function readEmoji(text: string, analysis: Analysis): ToneReading {
  const reading = withEmoji(unread("und"), text, analysis);
  if (reading.mood === "neutral") return reading;
  return { ...reading, sure: true, acts: reading.mood === "pleased" ? ["thanks"] : ["feedback"] };
}

/**
 * A message in a language that Attune can't read: never sure. Its emoji are read, and what speaks of danger in
 * English or in words known of that language is said all the same.
 */
function readForeign(text: string, analysis: Analysis, language: string, asks: Span[]): ToneReading {
  const [, certain] = namedEscalations(analysis.hits);
  const reading = withEmoji(unread(language), text, analysis);
  return {
    ...reading,
    escalation: ESCALATIONS.filter((e) => certain.has(e)),
    evidence: [
      ...reading.evidence,
      ...evidenceFor(text, [...certain], analysis.hits, analysis.sentences),
    ].slice(0, 4),
    asks,
    acts: asks.length > 0 ? ["question"] : [],
    partly: analysis.partly,
    forPerson: certain.size > 0 || dangerousWords(text, analysis.cleaned),
  };
}

/** Escalation classes whose own words were found, and those among them that need no second opinion. */
function namedEscalations(hits: readonly Hit[]): [Set<Escalation>, Set<Escalation>] {
  const named = new Set<Escalation>();
  const certain = new Set<Escalation>();
  for (const hit of hits) {
    const escalation = ESCALATIONS.find((e) => e === hit.label);
    if (escalation === undefined) continue;
    named.add(escalation);
    if (ALWAYS.test(hit.cue)) certain.add(escalation);
  }
  return [named, certain];
}

/**
 * Reads one customer message: mood, emotions, signals, asks, and the words behind them.
 *
 * Takes any string, as the agent sees it (quoted history and signature may stand in it); every span of the
 * result points into that very string. Reads English; other languages give a neutral reading that is not
 * `sure`, with the language's code and the questions marked as such. Never throws; a mail of 150 words takes
 * a few milliseconds, a text of 1 MB is read in part (its start and its end).
 */
export function readMessage(text: string, model: TextModel): ToneReading {
  const analysis = analyse(text);
  const { cleaned, sentences, hits, features } = analysis;
  if (onlyEmoji(cleaned.text)) return readEmoji(text, analysis);
  const words = sentences.map((s) => s.text).join(" ");
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const { code: language } = languageOf(words);
  // "I just want to die" asks for nothing that a reply could arrange.
  const asks = asksOf(sentences, text).filter(
    (ask) => !hits.some((hit) => hit.label === "safety" && hit.start < ask.end && hit.end > ask.start),
  );
  const askSpans = asks.map((ask) => spanOf(text, ask));
  const labelled = hits.some((hit) => hit.label !== null);
  // Of a few words the language can't be told; English of more words always can (none of 2,982 missed).
  const readable = language === "en" || (language === "und" && letters > 0 && wordCount(words) <= FEW_WORDS);
  if (!readable || letters < FEW_LETTERS) {
    return readForeign(text, analysis, language, askSpans);
  }

  const said = model.scores(cleaned.text);
  const scores = scoresOf(features, said);
  const { mood, confidence } = moodOf(scores);
  const intensity = mood === "neutral" ? 0 : intensityOf(scores);
  const emotions = intensity === 0 ? {} : emotionsOf(scores, mood, intensity);
  const [named, certain] = namedEscalations(hits);
  const escalation = escalationsOf(scores, named, certain);
  const urgency = urgencyOf(scores);
  const churn = churnFrom(scores, hits);
  const repeatContact = scores("repeatContact") > 0;
  const sarcasm = mood === "upset" && scores("sarcasm") > 0 && hits.some((hit) => hit.label === "sarcasm");
  const forPerson = certain.size > 0 || nearDanger(scores) || dangerousWords(text, cleaned);
  const problem = problemOf(text, sentences, hits);
  const signals: [boolean, EvidenceLabel][] = [
    [sarcasm, "sarcasm"],
    [churn > 0, "churn"],
    [repeatContact, "repeatContact"],
    [urgency > 0, "urgency"],
  ];
  const ranked = (Object.keys(emotions) as Emotion[]).sort(
    (a, b) => (emotions[b] ?? 0) - (emotions[a] ?? 0) || scores(b) - scores(a),
  );
  const labels: EvidenceLabel[] = [
    ...escalation.filter((e) => FOR_A_PERSON.has(e)),
    ...ranked.slice(0, 1),
    ...escalation.filter((e) => !FOR_A_PERSON.has(e)).slice(0, 1),
    ...signals.filter(([there]) => there).map(([, label]) => label),
    ...ranked.slice(1),
    ...escalation.filter((e) => !FOR_A_PERSON.has(e)).slice(1),
  ];
  return {
    mood,
    intensity,
    confidence,
    sure:
      (confidence >= (mood === "upset" ? SURE.upset : SURE.others) ||
        (mood === "upset" && saysUpset(words))) &&
      (language === "en" || labelled) &&
      !(mood === "pleased" && maybeSarcasm(scores, hits)) &&
      // Not "neutral" beside danger or grief: those are for the agent to read.
      !(mood === "neutral" && forPerson),
    emotions,
    urgency,
    churn,
    repeatContact,
    escalation,
    acts: actsOf(scores, asks),
    asks: askSpans,
    problem: problem === null ? null : spanOf(text, problem),
    evidence: evidenceFor(text, labels, hits, sentences, (label) => said.words(columnOf(label))),
    sarcasm,
    forPerson,
    partly: analysis.partly,
    language,
  };
}
