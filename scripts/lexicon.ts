/**
 * Makes lib/tone/lexicon-words.ts from VADER's lexicon (Hutto and Gilbert 2014, MIT).
 * Run: ATTUNE_DATA=<folder of data sets> node scripts/lexicon.ts
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const SHA256 = "ec636f884f36b5de6a4d681b2f61c08c2ec90eeb440472033f3307d0d6fa8bc9";
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

function main(): void {
  const folder = process.env.ATTUNE_DATA;
  if (folder === undefined)
    throw new Error("Set ATTUNE_DATA to the folder that holds vader/vader_lexicon.txt.");
  const source = readFileSync(`${folder}/vader/vader_lexicon.txt`, "utf8");
  const sum = createHash("sha256").update(source).digest("hex");
  if (sum !== SHA256) throw new Error(`vader_lexicon.txt has changed: sha256 is ${sum}, expected ${SHA256}.`);
  const licence = readFileSync(`${folder}/vader/LICENSE.txt`, "utf8")
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
      "// Made by scripts/lexicon.ts from VADER's lexicon (C.J. Hutto and Eric Gilbert, 2014). Do not edit.",
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

main();
