/**
 * The learned part of the reading: word vectors with a small convolution, and hashed n-grams, in one file of
 * numbers (`public/models/tone-en.bin`, made by `training/`). What it gives is added to what the named cues say.
 */

/** What the model says of one text; log odds. */
export interface ModelScores {
  /** GoEmotions' 28 labels, in that data set's order. */
  emotions: Float64Array;
  /** Attune's own labels, in the order of `LABELS` (lib/tone/weights.ts): to be added to the cues' scores. */
  support: Float64Array;
}

export interface TextModel {
  /** Scores a cleaned text. Never throws; time is bounded by the words read (see `MOST_WORDS`). */
  scores(text: string): ModelScores;
}

/** The model file is missing, cut off, changed or of another version; the message says which. */
export class ModelError extends Error {
  override name = "ModelError";
}
