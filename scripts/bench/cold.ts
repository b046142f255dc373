/** Started afresh by the bench: the time to load the reading engine, and that of its very first reading. */
import { messages } from "./messages.ts";

const [text = ""] = messages(1);
const begin = performance.now();
const { readMessage } = await import("../../lib/tone/read.ts");
const loaded = performance.now();
readMessage(text);
console.log(JSON.stringify({ load: loaded - begin, first: performance.now() - loaded }));
