import type { Phrase } from "./phrase.ts";

/** Offers never name a remedy: what the agent may offer, only the agent knows. */
export const OFFER: readonly Phrase[] = [
  {
    id: "offer-option",
    part: "offer",
    text: "If you would prefer {{other_option}}, tell me and I will arrange that instead.",
    why: "options",
    frames: ["upset"],
    lengths: ["full"],
    needs: ["asks"],
  },
  {
    id: "offer-missed",
    part: "offer",
    text: "If I have missed something in your message, tell me and I will take it up.",
    why: "options",
    frames: ["upset"],
    lengths: ["full"],
    needs: ["noAsks"],
  },
  {
    id: "offer-step",
    part: "offer",
    text: "If anything in this is unclear, tell me which part, and I will go through it with you.",
    why: "options",
    frames: ["unsure"],
    lengths: ["full"],
  },
  {
    id: "offer-tender",
    part: "offer",
    text: "If it is easier for someone else to deal with this for you, tell me whom I should write to.",
    why: "options",
    frames: ["tender"],
    lengths: ["full"],
  },
  {
    id: "offer-formal",
    part: "offer",
    text: "If you have dates or documents to add, send them in reply to this message.",
    why: "options",
    frames: ["formal"],
    lengths: ["full"],
  },
  {
    id: "offer-careful",
    part: "offer",
    text: "If I have misread anything, tell me and I will put it right.",
    why: "options",
    frames: ["careful"],
    lengths: ["full"],
  },
  {
    id: "offer-more",
    part: "offer",
    text: "If it would help, I can also {{other_help}}.",
    why: "options",
    frames: ["neutral"],
    lengths: ["full"],
    needs: ["asks"],
  },
];
