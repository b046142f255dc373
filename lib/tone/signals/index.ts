import type { Cue } from "../cue.ts";
import { anger } from "./anger.ts";
import { blunt } from "./blunt.ts";
import { calm } from "./calm.ts";
import { care } from "./care.ts";
import { churn } from "./churn.ts";
import { confusion } from "./confusion.ts";
import { contact } from "./contact.ts";
import { danger } from "./danger.ts";
import { failure } from "./failure.ts";
import { grammarWords } from "./grammar-words.ts";
import { gratitude } from "./gratitude.ts";
import { praise } from "./praise.ts";
import { sadness } from "./sadness.ts";
import { sarcasm } from "./sarcasm.ts";
import { threats } from "./threats.ts";
import { time } from "./time.ts";
import { waiting } from "./waiting.ts";
import { worry } from "./worry.ts";

/** Every cue of the reading engine. The name of each is a row of the combiner's weights. */
export const CUES: readonly Cue[] = [
  ...blunt,
  ...contact,
  ...waiting,
  ...failure,
  ...anger,
  ...sadness,
  ...worry,
  ...confusion,
  ...gratitude,
  ...praise,
  ...sarcasm,
  ...time,
  ...churn,
  ...threats,
  ...care,
  ...danger,
  ...calm,
  ...grammarWords,
];
