import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openModel, type TextModel } from "../../lib/tone/model/text-model.ts";
import { readMessage } from "../../lib/tone/read.ts";
import type { ToneReading } from "../../lib/tone/reading.ts";

/** The model file as it is shipped. */
export const MODEL_FILE = fileURLToPath(new URL("../../public/models/tone-en.bin", import.meta.url));

let opened: TextModel | null = null;

/** The shipped model, opened once. */
export function shippedModel(): TextModel {
  opened ??= openModel(readFileSync(MODEL_FILE));
  return opened;
}

/** Reads a message as Attune ships: what scripts and tests of whole readings call. */
export function read(text: string): ToneReading {
  return readMessage(text, shippedModel());
}
