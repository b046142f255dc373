/**
 * Measures the reading engine on human-labelled data and on SupportTone's dev part, the reply engine on the draft
 * replies, EPITOME and SupportTone; prints the figures and writes tests/evaluation/RESULTS.md and the model card.
 * Run: ATTUNE_DATA=<folder of data sets> node scripts/evaluate.ts [--choose]
 * `--choose` prints, after that, the part of `complaints` that may be looked at to choose between ideas.
 */
import { existsSync, writeFileSync } from "node:fs";
import { reviewRecords } from "../tests/evaluation/judge-replies.ts";
import { read, shippedModel } from "../tests/evaluation/model.ts";
import { type Labelled, recordsIn } from "../tests/evaluation/records.ts";
import { draftRecords } from "../tests/evaluation/replies.ts";
import { loadVader } from "../tests/evaluation/vader.ts";
import { complaints } from "./evaluate/complaints.ts";
import { details } from "./evaluate/details.ts";
import { epitome } from "./evaluate/epitome.ts";
import { type Figure, figureTable } from "./evaluate/figures.ts";
import { goEmotions } from "./evaluate/goemotions.ts";
import { modelCard } from "./evaluate/model-card.ts";
import type { Parts } from "./evaluate/parts.ts";
import { replies, repliesDetails } from "./evaluate/replies.ts";
import { restatement } from "./evaluate/restatement.ts";
import { sizeAndTime } from "./evaluate/size-and-time.ts";
import { supportTone } from "./evaluate/support-tone.ts";
import { tweetEval } from "./evaluate/tweeteval.ts";

const OUTPUT = new URL("../tests/evaluation/RESULTS.md", import.meta.url);
const CARD = new URL("../public/models/MODEL_CARD.md", import.meta.url);

const folder = process.env["ATTUNE_DATA"];
if (folder === undefined || !existsSync(folder)) {
  console.error("Set ATTUNE_DATA to the folder of data sets (vader, goemotions, …).");
  process.exit(1);
}
const parts: Parts = { folder, read, model: shippedModel(), vader: loadVader(folder) };

const times: string[] = [];
/** Runs one part of the evaluation and notes how long it took. */
async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const begin = performance.now();
  const result = await work();
  times.push(`${name} ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}

const items = recordsIn<Labelled>("support-tone-dev.jsonl").map((record) => ({
  record,
  reading: parts.read(record.text),
}));
const figures: Figure[] = [
  ...(await timed("GoEmotions", () => goEmotions(parts))),
  ...(await timed("complaints", () => complaints(parts, "odd"))),
  ...(await timed("TweetEval", () => tweetEval(parts))),
  ...(await timed("SupportTone", () => supportTone(items, parts))),
  ...(await timed("size and time", () => sizeAndTime(parts))),
];
const reviewed = reviewRecords(draftRecords());
const replyFigures: Figure[] = [
  ...(await timed("draft replies", () => replies(reviewed))),
  ...(await timed("EPITOME", () => epitome(parts))),
  ...(await timed("restatements", () => restatement())),
];
const text = [
  "# Results of the reading and of the reply engine",
  "",
  "Made by `npm run evaluate`, which runs the TypeScript code of `lib/tone` and `lib/reply` on data sets in a folder of their own. What it was trained on stands in `public/models/MODEL_CARD.md`. SupportTone dev was looked at while patterns were tuned, so its figures will be lower on fresh messages. Complaints and TweetEval were never trained on nor fitted to.",
  "",
  ...figureTable([...figures, ...replyFigures]),
  "The interval is a percentile bootstrap of the items, 1,000 resamples with a fixed seed. VADER (its lexicon and rules) says the most frequent label of its side; the majority is the most frequent label, or never, or chance (AUC). TweetEval's classes are mapped to GoEmotions' labels by meaning; the scores are standardised over the texts, without labels. A group of GoEmotions is there when one of its labels is above that label's threshold or when their summed odds are above a threshold of the group: whichever did better on dev, where both were tuned. Beside the draft replies, the majority is the most frequent label (or the length of the draft, where a figure is about order).",
  "",
  ...details(items, parts.vader),
  ...repliesDetails(reviewed),
  `Time of each part, with its 1,000 resamples: ${times.join(", ")}.`,
  "",
].join("\n");
console.log(text);
writeFileSync(OUTPUT, text);
writeFileSync(CARD, modelCard(figures, parts));
if (process.argv.includes("--choose")) {
  console.log(["## To choose between ideas", "", ...figureTable(complaints(parts, "even"))].join("\n"));
}
