import { type Phrase, type Tags, wordings } from "./phrase.ts";

const SERIOUS = ["upset", "tender", "formal", "boundary", "careful"] as const;
const LIGHT = ["unsure", "neutral", "pleased"] as const;

function greet(frames: Tags["frames"], registers: Tags["registers"], texts: readonly string[]): Phrase[] {
  const tags: Tags = { part: "greet", why: "warmStart", frames };
  return wordings(registers === undefined ? tags : { ...tags, registers }, texts);
}

/** Without a name where none is sure: a wrong name is worse than none. */
export const GREET: readonly Phrase[] = [
  ...greet([...LIGHT, "upset"], ["plain", "casual"], ["Hi [name],"]),
  ...greet([...SERIOUS, ...LIGHT], ["plain"], ["Hello [name],"]),
  ...greet([...SERIOUS, ...LIGHT], ["formal"], ["Dear [name],"]),
  ...greet(["neutral", "pleased"], ["casual"], ["Hey [name],"]),
  ...greet(["neutral", "pleased"], ["plain", "casual"], ["Hi there,"]),
  ...greet([...SERIOUS, ...LIGHT], undefined, ["Hello,"]),
];
