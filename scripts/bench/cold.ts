/** Started afresh by the bench: the time to load the reading engine with its model, and that of its very first reading. */
import { readFileSync } from "node:fs";
import { messages } from "./messages.ts";

const [text = ""] = messages(1);
const begin = performance.now();
const { readMessage } = await import("../../lib/tone/read.ts");
const { openModel } = await import("../../lib/tone/model/text-model.ts");
const model = openModel(readFileSync(new URL("../../public/models/tone-en.bin", import.meta.url)));
const loaded = performance.now();
readMessage(text, model);
console.log(JSON.stringify({ load: loaded - begin, first: performance.now() - loaded }));
