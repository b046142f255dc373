/**
 * Makes lib/tone/cue-table.ts: the beginnings of the phrases of all cues, see lib/tone/cue-beginnings.ts.
 * Run: node training/cues.ts
 */
import { writeFileSync } from "node:fs";
import { alternativesOf, prefixesOf } from "../lib/tone/cue-prefix.ts";
import { CUES } from "../lib/tone/signals/index.ts";

const OUTPUT = new URL("../lib/tone/cue-table.ts", import.meta.url);

const lines = CUES.flatMap(({ phrases }) => phrases.flatMap(alternativesOf)).map((source) => {
  const sorted = [...new Set(prefixesOf(source))].sort((a, b) => a - b);
  return sorted.map((prefix, i) => (prefix - (sorted[i - 1] ?? 0)).toString(36)).join(" ");
});
writeFileSync(
  OUTPUT,
  `// Made by training/cues.ts. Do not edit.\n\nexport const CUE_TABLE = \`\n${lines.join("\n")}\n\`;\n`,
);
