import type { Phrase } from "./phrase.ts";

const SERIOUS = ["upset", "tender", "formal", "boundary", "careful"] as const;
const LIGHT = ["unsure", "neutral", "pleased"] as const;

export const GREET: readonly Phrase[] = [
  {
    id: "greet-hi-name",
    part: "greet",
    text: "Hi [name],",
    why: "warmStart",
    frames: LIGHT,
    register: "plain",
  },
  {
    id: "greet-hello-name",
    part: "greet",
    text: "Hello [name],",
    why: "warmStart",
    frames: [...SERIOUS, ...LIGHT],
    register: "plain",
  },
  {
    id: "greet-dear-name",
    part: "greet",
    text: "Dear [name],",
    why: "warmStart",
    frames: [...SERIOUS, ...LIGHT],
    register: "formal",
  },
  {
    id: "greet-hi-there",
    part: "greet",
    text: "Hi there,",
    why: "warmStart",
    frames: ["neutral", "pleased"],
    register: "plain",
  },
  { id: "greet-hello", part: "greet", text: "Hello,", why: "warmStart", frames: [...SERIOUS, ...LIGHT] },
];
