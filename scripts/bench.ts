/** `npm run bench`: measures sizes and times and writes them to tests/bench/RESULTS.md. Judges nothing. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { createReviewer } from "../lib/reply/review/reviewer.ts";
import { suggest } from "../lib/reply/suggest.ts";
import { read } from "../tests/evaluation/model.ts";
import { type InBrowser, measureInBrowser } from "./bench/browser.ts";
import { coldStarts } from "./bench/cold-starts.ts";
import { draft, longMessage, messages } from "./bench/messages.ts";
import { type Times, timeEach, timesOf } from "./bench/times.ts";
import { buildExtension } from "./extension.ts";
import { ROOT } from "./steps.ts";

const OUTPUT = join(ROOT, "tests", "bench", "RESULTS.md");
const WARM_UP = 400;
const RUNS = 400;
const FRESH_STARTS = 10;
const LONG_RUNS = 5;
const OPENINGS = 40;

const ms = (value: number) => value.toFixed(1);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

interface Size {
  raw: number;
  packed: number;
}

function sizeOf(files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(file));
  return {
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    packed: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** A page of the extension with the scripts and styles it loads. */
function pageFiles(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), "utf8");
  const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
  return [page, ...loaded].map((path) => join(folder, path));
}

function sizeRows(folder: string): string[] {
  const parts: [name: string, files: string[], goal: string][] = [
    [
      "content script",
      ["content-scripts/inbox.js", "content-scripts/inbox.css"].map((file) => join(folder, file)),
      "60",
    ],
    ["background", [join(folder, "background.js")], ""],
    ["side panel", pageFiles(folder, "sidepanel.html"), ""],
    ["popup", pageFiles(folder, "popup.html"), ""],
  ];
  return parts.map(([name, files, goal]) => {
    const { raw, packed } = sizeOf(files);
    return `${name} | ${kilobytes(raw)} | ${kilobytes(packed)} | ${goal}`;
  });
}

const timeRow = (name: string, { runs, p50, p95, p99, most }: Times) =>
  `${name} | ${runs} | ${ms(p50)} | ${ms(p95)} | ${runs >= 100 ? ms(p99) : ""} | ${ms(most)}`;

/** A table with aligned columns, as the formatter wants it. */
function table(head: string, rows: readonly string[]): string[] {
  const cells = [head, ...rows].map((row) => row.split("|").map((cell) => cell.trim()));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map(
    (row) => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return [...lines, ""];
}

async function inNode(): Promise<string[]> {
  const [warmUp, measured] = [
    messages(WARM_UP + RUNS).slice(0, WARM_UP),
    messages(WARM_UP + RUNS).slice(WARM_UP),
  ];
  for (const message of warmUp) suggest({ message, reading: read(message), customerName: null });
  const readings = timeEach(measured, read);
  const inputs = measured.map((message) => ({
    message,
    reading: read(message),
    customerName: "Alex Moreno",
  }));
  const suggested = timeEach(inputs, suggest);
  const drafted = inputs.map(({ message, reading, customerName }, run) => ({
    draft: draft(run),
    answers: { message, reading },
    customerName,
  }));
  const firstReviews = timeEach(drafted, (input) => createReviewer().review(input, new Set()));
  const reviewer = createReviewer();
  const nextReviews = timeEach(
    drafted.map(({ draft: words }) => ({ ...(drafted[0] as (typeof drafted)[number]), draft: words })),
    (input) => reviewer.review(input, new Set()),
  );
  const long = longMessage(200_000);
  const longRead = timeEach(
    Array.from({ length: LONG_RUNS }, () => long),
    read,
  );
  const starts = await coldStarts(FRESH_STARTS);
  const load = timesOf(starts.map((start) => start.load));
  const first = timesOf(starts.map((start) => start.first));
  return [
    timeRow("read a message of 150 words", readings),
    timeRow("suggest replies to it (reading given)", suggested),
    timeRow("review a draft of 150 words for the first time (reading given)", firstReviews),
    timeRow("review it again, as the agent writes on", nextReviews),
    timeRow("read a message of 200 000 characters", longRead),
    timeRow("load the reading engine in a fresh process", load),
    timeRow("its very first reading", first),
  ];
}

function browserRows(times: InBrowser): string[] {
  return [
    timeRow("message on the page → chip drawn", times.chip),
    timeRow("the same, background asleep", times.asleep),
    timeRow("click on “Reply help” → suggestions drawn", times.suggestions),
    timeRow("key in a draft of 150 words → its review drawn (60 ms of it are the pause)", times.review),
    timeRow("side panel opened → notes drawn", times.panel),
    timeRow("note field left → “Saved”", times.note),
  ];
}

const folder = buildExtension("chromium");
const node = await inNode();
const browser = await measureInBrowser(OPENINGS);
const columns = "what | runs | p50 | p95 | p99 | most";
const report = [
  "# Sizes and times",
  "",
  `Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${process.platform} ${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, ${browser.version}. Times differ from machine to machine and with what else runs there; no test depends on them.`,
  "",
  "## Sizes of the Chromium build (kB, 1 kB = 1000 bytes)",
  "",
  ...table("part | raw | gzipped | goal, gzipped", sizeRows(folder)),
  "## Times in Node (ms)",
  "",
  ...table(columns, node),
  "## Times in headless Chromium (ms)",
  "",
  "The built extension on the demo inbox, messages of 150 words, each opened once.",
  "",
  ...table(columns, browserRows(browser)),
].join("\n");
mkdirSync(dirname(OUTPUT), { recursive: true });
writeFileSync(OUTPUT, report);
console.log(report);
