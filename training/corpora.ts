/**
 * The data sets that may be trained on and shipped: from the folder named in ATTUNE_DATA, else from their public
 * address; either way only with the checksum that is written here.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { EMOTION_NAMES } from "../lib/tone/model/emotion-names.ts";

interface Source {
  /** Place under the folder. */
  path: string;
  sha256: string;
  /** Public address of the very same file. */
  address: string;
}

const GOEMOTIONS = "https://raw.githubusercontent.com/monologg/GoEmotions-pytorch/b75f9d3/data/original";
const VADER = "https://raw.githubusercontent.com/cjhutto/vaderSentiment/44fc044/vaderSentiment";
const OWN = new URL("./data/", import.meta.url);

const SOURCES = {
  train: {
    path: "goemotions/train.tsv",
    sha256: "1c254a142be5c00e80d819b9ae1bbd36d94b2eeb8f4b1271846508d57e57d9c5",
    address: `${GOEMOTIONS}/train.tsv`,
  },
  dev: {
    path: "goemotions/dev.tsv",
    sha256: "575489c079c9de1097062a01738f998590d6b7ead66dd1c9fd1d2ba01fd8bc62",
    address: `${GOEMOTIONS}/dev.tsv`,
  },
  lexicon: {
    path: "vader/vader_lexicon.txt",
    sha256: "ec636f884f36b5de6a4d681b2f61c08c2ec90eeb440472033f3307d0d6fa8bc9",
    address: `${VADER}/vader_lexicon.txt`,
  },
} as const satisfies Record<string, Source>;

/**
 * The text of a data set. Throws an error that names the file when it can't be had or is not the one the project
 * was made with.
 */
export async function sourceText(name: keyof typeof SOURCES): Promise<string> {
  const { path, sha256, address } = SOURCES[name];
  const folder = process.env["ATTUNE_DATA"];
  const place = folder === undefined ? null : `${folder}/${path}`;
  let bytes: Uint8Array;
  if (place !== null && existsSync(place)) bytes = readFileSync(place);
  else {
    const answer = await fetch(address);
    if (!answer.ok)
      throw new Error(
        `${address} answers ${answer.status}. Put ${path} into the folder named in ATTUNE_DATA.`,
      );
    bytes = new Uint8Array(await answer.arrayBuffer());
  }
  const sum = createHash("sha256").update(bytes).digest("hex");
  if (sum !== sha256) throw new Error(`${path} is another file: its SHA-256 is ${sum}, expected ${sha256}.`);
  return new TextDecoder().decode(bytes);
}

/** A comment of GoEmotions with the columns of its labels. */
export interface Comment {
  text: string;
  labels: number[];
}

/** GoEmotions' train or dev part (CC BY 4.0); names that were masked there are masked by plain words. */
export async function goEmotions(part: "train" | "dev"): Promise<Comment[]> {
  const lines = (await sourceText(part)).split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [text = "", ids = ""] = line.split("\t");
    const labels = ids.split(",").map(Number);
    if (labels.some((id) => !(id >= 0 && id < EMOTION_NAMES.length)))
      throw new Error(`GoEmotions ${part}: unknown label in "${ids}".`);
    return { text: text.replaceAll("[NAME]", "someone").replaceAll("[RELIGION]", "religion"), labels };
  });
}

/** A text with a rating, or with what else its file says of it. */
export interface Noted {
  text: string;
  note: string;
}

/** The lines `note<TAB>text` of a file in training/data. */
export function noted(file: "vader-tweets.tsv" | "vader-amazon.tsv" | "multidogo-turns.tsv"): Noted[] {
  return readFileSync(new URL(file, OWN), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const at = line.indexOf("\t");
      return { note: line.slice(0, at), text: line.slice(at + 1) };
    });
}
