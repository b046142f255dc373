/**
 * Measures the reading engine on SupportTone's dev part; prints the figures and writes
 * tests/evaluation/RESULTS.md.
 * Run: ATTUNE_DATA=<folder of data sets> node scripts/evaluate.ts
 */
import { existsSync, writeFileSync } from "node:fs";
import { readMessage } from "../lib/tone/read.ts";
import { ACTS, EMOTIONS, ESCALATIONS, MOODS, type Mood, type ToneReading } from "../lib/tone/reading.ts";
import { majority, plainVader } from "../tests/evaluation/baselines.ts";
import {
  type Counts,
  calibrationError,
  classF1,
  counts,
  f1,
  mean,
  overlap,
  precision,
  quadraticKappa,
  recall,
  tally,
} from "../tests/evaluation/metrics.ts";
import { type Labelled, placesOf, recordsOf } from "../tests/evaluation/records.ts";

const OUTPUT = new URL("../tests/evaluation/RESULTS.md", import.meta.url);
/** Two ask spans are the same when they share at least this part of the characters of either. */
const SAME_ASK = 0.5;

type Pair = { record: Labelled; reading: ToneReading };
const show = (value: number): string => value.toFixed(3);

/** Asks matched one to one; asks that only one annotator saw count neither way. */
function askCounts(pairs: readonly Pair[]): Counts {
  const sum = counts();
  for (const { record, reading } of pairs) {
    const wanted = placesOf(record.text, record.labels.asks);
    const maybe = placesOf(record.text, record.labels.asksMaybe ?? []);
    const found = new Set<number>();
    for (const ask of reading.asks) {
      const at = wanted.findIndex((w, i) => !found.has(i) && overlap(w, ask) >= SAME_ASK);
      if (at >= 0) {
        found.add(at);
        sum.hits += 1;
      } else if (!maybe.some((m) => overlap(m, ask) >= SAME_ASK)) sum.extra += 1;
    }
    sum.missed += wanted.length - found.size;
  }
  return sum;
}

function presence<T>(
  pairs: readonly Pair[],
  labels: readonly T[],
  truth: (r: Labelled, l: T) => boolean,
  said: (r: ToneReading, l: T) => boolean,
): Counts[] {
  return labels.map((label) => {
    const sum = counts();
    for (const { record, reading } of pairs) tally(sum, truth(record, label), said(reading, label));
    return sum;
  });
}

function pooled(parts: readonly Counts[]): Counts {
  return parts.reduce(
    (a, b) => ({ hits: a.hits + b.hits, extra: a.extra + b.extra, missed: a.missed + b.missed }),
    counts(),
  );
}

function falseUpset(truth: readonly Mood[], said: readonly Mood[]): number {
  const calm = truth.map((t, i) => ({ t, s: said[i] })).filter(({ t }) => t !== "upset");
  return (100 * calm.filter(({ s }) => s === "upset").length) / calm.length;
}

function table(head: string, rows: readonly string[]): string[] {
  const cells = head.split("|").length;
  return [`| ${head} |`, `|${" --- |".repeat(cells)}`, ...rows.map((row) => `| ${row} |`), ""];
}

function report(pairs: readonly Pair[], folder: string, milliseconds: number): string {
  const truth = pairs.map((p) => p.record.labels.mood);
  const said = pairs.map((p) => p.reading.mood);
  const vader = plainVader(folder);
  const systems: [string, Mood[]][] = [
    ["Attune", said],
    ["plain VADER", pairs.map((p) => vader(p.record.text))],
    ["majority", truth.map(() => majority(truth))],
  ];
  const moodRows = systems.map(([name, moods]) => {
    const each = classF1(MOODS, truth, moods);
    return [name, show(mean(each)), ...each.map(show), falseUpset(truth, moods).toFixed(1)].join(" | ");
  });
  const sure = pairs.filter((p) => p.reading.sure);
  const right = (p: Pair): boolean => p.record.labels.mood === p.reading.mood;
  const emotions = presence(
    pairs,
    EMOTIONS,
    (r, e) => (r.labels.emotions[e] ?? 0) > 0,
    (r, e) => r.emotions[e] !== undefined,
  );
  const escalation = presence(
    pairs,
    ESCALATIONS,
    (r, e) => r.labels.escalation.includes(e),
    (r, e) => r.escalation.includes(e),
  );
  const acts = presence(
    pairs,
    ACTS,
    (r, a) => r.labels.acts.includes(a),
    (r, a) => r.acts.includes(a),
  );
  const flag = (pick: "repeatContact" | "sarcasm"): Counts =>
    presence(
      pairs,
      [pick],
      (r, k) => r.labels[k],
      (r, k) => r[k],
    )[0] ?? counts();
  const scale = (pick: "urgency" | "churn" | "intensity", top: number): string =>
    show(
      quadraticKappa(
        pairs.map((p) => p.record.labels[pick]),
        pairs.map((p) => p.reading[pick]),
        top,
      ),
    );
  const line = (name: string, c: Counts): string =>
    [name, show(f1(c)), show(precision(c)), show(recall(c)), c.hits + c.missed].join(" | ");
  const problems = pairs.filter((p) => p.record.labels.problem !== "");
  const named = problems.filter(({ record, reading }) => {
    const [place] = placesOf(record.text, [record.labels.problem]);
    return place !== undefined && reading.problem !== null && overlap(place, reading.problem) >= 0.3;
  });
  const upset = pairs.filter((p) => p.reading.mood !== "neutral");
  const shown = upset.filter((p) => p.reading.evidence.length > 0);
  const asks = askCounts(pairs);
  return [
    "# Results of the reading engine",
    "",
    `SupportTone dev, ${pairs.length} messages. Made by \`scripts/evaluate.ts\`. The cues were written and the weights fitted on the train part; dev was looked at while patterns were tuned, so figures on fresh messages will be lower.`,
    "",
    "## Mood",
    "",
    ...table(`system | macro-F1 | ${MOODS.join(" | ")} | false upset per 100`, moodRows),
    `Sure: ${((100 * sure.length) / pairs.length).toFixed(1)} % of messages; right among the sure ones: ${((100 * sure.filter(right).length) / sure.length).toFixed(1)} %, among all: ${((100 * pairs.filter(right).length) / pairs.length).toFixed(1)} %. Calibration error of the confidence: ${show(
      calibrationError(
        pairs.map((p) => p.reading.confidence),
        pairs.map(right),
      ),
    )}.`,
    "",
    '"False upset" counts messages read as upset among 100 that are not.',
    "",
    "## Emotions (presence)",
    "",
    ...table("emotion | F1 | precision | recall | messages", [
      ...EMOTIONS.map((e, i) => line(e, emotions[i] ?? counts())),
      `macro | ${show(mean(emotions.map(f1)))} | | |`,
    ]),
    "## Scales (quadratic kappa)",
    "",
    ...table("scale | kappa", [
      `urgency | ${scale("urgency", 3)}`,
      `churn | ${scale("churn", 2)}`,
      `intensity | ${scale("intensity", 3)}`,
    ]),
    "## Signals",
    "",
    ...table("signal | F1 | precision | recall | messages", [
      line("repeat contact", flag("repeatContact")),
      line("sarcasm", flag("sarcasm")),
      line("escalation (all classes)", pooled(escalation)),
      ...ESCALATIONS.map((e, i) => line(`- ${e}`, escalation[i] ?? counts())),
    ]),
    "## Asks, problem, acts, evidence",
    "",
    ...table("part | F1 | precision | recall | messages", [
      line("asks", asks),
      line("acts (all)", pooled(acts)),
      ...ACTS.map((a, i) => line(`- ${a}`, acts[i] ?? counts())),
    ]),
    `An ask counts as found when its span and the annotated one share at least ${SAME_ASK} of their joined characters; asks that only one annotator saw (\`asksMaybe\`) count neither way.`,
    "",
    `Problem: overlaps the annotated words (0.3 or more of the joined characters) in ${named.length} of ${problems.length}. Readings with a mood that show evidence: ${shown.length} of ${upset.length}.`,
    "",
    `Time: ${milliseconds.toFixed(1)} ms per message after warm-up.`,
    "",
  ].join("\n");
}

const folder = process.env.ATTUNE_DATA;
if (folder === undefined || !existsSync(`${folder}/support-tone/dev.jsonl`)) {
  console.error(
    "Set ATTUNE_DATA to the folder that holds support-tone/dev.jsonl and vader/vader_lexicon.txt.",
  );
  process.exit(1);
}
const records = recordsOf(folder, "dev");
for (const { text } of records.slice(0, 50)) readMessage(text);
const begin = performance.now();
const pairs = records.map((record) => ({ record, reading: readMessage(record.text) }));
const text = report(pairs, folder, (performance.now() - begin) / records.length);
console.log(text);
writeFileSync(OUTPUT, text);
