/**
 * Makes all that is learned, the same bytes on every run: the table of cues, the word list, the model with the weights of the cues, the
 * scorers of asks and problem, of answered asks, of whole drafts. Each part reads what the one before has written.
 * Run: [ATTUNE_DATA=<folder of data sets>] npm run train
 */
await import("./cues.ts");
await import("./lexicon.ts");
await import("./model.ts");
await import("./asks.ts");
await import("./problem.ts");
await import("./answered.ts");
await import("./review.ts");

export {};
