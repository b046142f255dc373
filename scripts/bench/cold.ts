/**
 * Bundled as the background is, then started afresh by the bench: the time to load the reading engine with its model,
 * and that of its very first reading. Arguments: the model file, a file with the text.
 */
import { readFileSync } from "node:fs";

const [, , modelFile = "", textFile = ""] = process.argv;
const text = readFileSync(textFile, "utf8");
const begin = performance.now();
const { openModel, readMessage } = await import("./engine.ts");
const model = openModel(readFileSync(modelFile));
const loaded = performance.now();
readMessage(text, model);
console.log(JSON.stringify({ load: loaded - begin, first: performance.now() - loaded }));
