/**
 * Makes lib/tone/lexicon-words.ts from VADER's lexicon (Hutto and Gilbert 2014, MIT).
 * Run: [ATTUNE_DATA=<folder of data sets>] node training/lexicon.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { sourceText } from "./corpora.ts";

const LICENCE = new URL("./data/LICENCE-vader.txt", import.meta.url);
const OUTPUT = new URL("../lib/tone/lexicon-words.ts", import.meta.url);

/**
 * Words that name topics in customer messages, not feelings: "error 504", "cancel the 3 pm slot", "dead battery".
 * Source: Jongeling et al. 2017; Islam and Zibran 2018 (SentiStrength-SE): a domain list lifts precision.
 */
const TOPICS = new Set(
  `error errors problem problems issue issues bug bugs bugged fault faults faulty cancel cancels canceled cancelled
  cancelling canceling dead death kill killed killing kills fail failed failing fails failure crash crashed crashes
  broken block blocked blocking charge charged charges charging debt debts dispute disputed disputes emergency
  emergencies warn warned warning warnings alarm alarms fire fired stop stopped stopping stops cut cuts cutting
  missing miss missed lost lose loses losing leave leaves leaving no pay paid paying fee low limited limits lack
  demand demands demanded delay delayed delays sentence sentenced serious seriously shock shocks sick ill
  hospital injury cancer drop dropped drops tax tank war fight destroyed empty exclude excluded expel forced force
  risk risks trouble troubles weird question questioned questions wait waiting waited solution solve solved solving
  support supported supporting supports secure secured security share shared shares shares play plays playing
  like please value valued values credit credits care cares number help helps helping dear hi hello hopes hope
  save saves saved saving gift gifts free freedom party wish wishes certain ready yes ok okay agree agreed agrees
  interest interested interests important matter matters clear clearly sure top best regards accept accepted
  accepts active apply award benefit benefits challenge chance chances create energy entertainment novel intelligence
  profit promise promised promises protect protected safe safely safety strength treasure trust trusted united
  vision wealth well want defect defective damage damages damaged leak crime murder mug crisis pressure pressed
  attack alone ban banned join competitive collision confirm heroin rape drunk crazy cross block mad bury bah bomb
  died die dies poison poisoned victim victims weapon gun shot shoot fat grave nuts hell god admit admits admitted
  strike strikes stuck test suspect suspected suspend suspended ticket straight apologize apologise apology sorry
  apologies excuse excused dump dumped reject rejected rejects retained fan pet easy easily`.split(/\s+/),
);

async function main(): Promise<void> {
  const source = await sourceText("lexicon");
  const licence = readFileSync(LICENCE, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => `// ${line}`.trimEnd());
  const words = new Map<number, string[]>();
  for (const line of source.split("\n")) {
    const [word = "", mean = "0"] = line.split("\t");
    const value = Math.round(Number(mean) * 10);
    if (!/^[a-z][a-z'-]+$/.test(word) || TOPICS.has(word) || value === 0) continue;
    words.set(value, [...(words.get(value) ?? []), word]);
  }
  const rows = [...words]
    .sort((a, b) => a[0] - b[0])
    .map(([value, list]) => `  ["${list.join(" ")}", ${value}],`);
  writeFileSync(
    OUTPUT,
    [
      "// Made by training/lexicon.ts from VADER's lexicon (C.J. Hutto and Eric Gilbert, 2014). Do not edit.",
      "//",
      ...licence,
      "",
      "/** Words and their valence in tenths, -39 to 34; words that only name topics are left out. */",
      "export const LEXICON_WORDS: readonly (readonly [words: string, tenths: number])[] = [",
      ...rows,
      "];",
      "",
    ].join("\n"),
  );
}

await main();
