/** The reading engine as one piece, to be loaded afresh. */
export { openModel } from "../../lib/tone/model/text-model.ts";
export { readMessage } from "../../lib/tone/read.ts";
