import type { Cue } from "../cue.ts";
import { anger } from "./anger.ts";
import { blunt } from "./blunt.ts";
import { calm } from "./calm.ts";
import { care } from "./care.ts";
import { churn } from "./churn.ts";
import { churnHints } from "./churn-hints.ts";
import { churnLeaving } from "./churn-leaving.ts";
import { churnLookalikes } from "./churn-lookalikes.ts";
import { confusion } from "./confusion.ts";
import { contact } from "./contact.ts";
import { contactHistory } from "./contact-history.ts";
import { contactLookalikes } from "./contact-lookalikes.ts";
import { danger } from "./danger.ts";
import { failure } from "./failure.ts";
import { grammarWords } from "./grammar-words.ts";
import { gratitude } from "./gratitude.ts";
import { hardship } from "./hardship.ts";
import { peril } from "./peril.ts";
import { praise } from "./praise.ts";
import { pressure } from "./pressure.ts";
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
  ...contactHistory,
  ...contactLookalikes,
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
  ...pressure,
  ...churn,
  ...churnLeaving,
  ...churnHints,
  ...churnLookalikes,
  ...threats,
  ...care,
  ...danger,
  ...peril,
  ...hardship,
  ...calm,
  ...grammarWords,
];
