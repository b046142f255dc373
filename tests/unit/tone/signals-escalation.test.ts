import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { findCues } from "../../../lib/tone/cue.ts";
import { CUES } from "../../../lib/tone/signals/index.ts";

const found = (text: string): string[] => findCues(sentencesOf(text), CUES).map((hit) => hit.cue);

/** By cue: messages that have it, and messages that look alike but don't. */
const EXAMPLES: readonly [cue: string, yes: readonly string[], no: readonly string[]][] = [
  [
    "vulnerable.loss",
    ["Since Ted died I come alone", "my late uncle", "She passed away in March"],
    [
      "The router just died.",
      "The roses have died.",
      "It has been passed on to the depot.",
      "I was late, uncle drove.",
    ],
  ],
  [
    "vulnerable.mourning",
    ["When will the headstone be up?", "I'm the executor of her will"],
    ["The stone is heavy.", "A remarkable evening."],
  ],
  [
    "vulnerable.support",
    [
      "I am hard of hearing",
      "I'm writing on behalf of my father",
      "I do not own a computer",
      "We are in financial difficulty",
      "my two taxis to dialysis",
      "my 7 year old son",
    ],
    ["It is hard work.", "I'm writing about the chair.", "The computer is new."],
  ],
  [
    "safety.despair",
    ["I can't cope with the letters", "I'm at breaking point", "I feel so alone"],
    ["I can't take it back to the shop", "The breaking news page is down."],
  ],
  [
    "safety.exposure",
    [
      "the strap came undone",
      "my eyelid is puffy",
      "the leaflet says not to take it with milk",
      "is there nuts in the granola",
      "a man was in my hallway",
      "the alarm in the hall is not working",
    ],
    ["The strap is blue.", "The man at the till was kind."],
  ],
  [
    "privacy.exposed",
    [
      "Who had my phone on Tuesday?",
      "I got a letter addressed to Mr Gordon",
      "It was in somebody else's inbox",
    ],
    ["I lost my phone case.", "I got a letter from you."],
  ],
  [
    "sadness.occasion",
    ["I was mortified", "her face dropped", "It was meant to be a surprise"],
    ["The face cream is nice."],
  ],
  [
    "sadness.decline",
    ["It isn't what it was", "The salads have got smaller", "third week running", "the bread was mouldy"],
    ["We are running late.", "The bread was fresh."],
  ],
  [
    "sadness.ignored",
    ["Nobody seems to care", "I feel taken advantage of", "It left me feeling empty"],
    ["We care about this.", "I feel fine."],
  ],
  [
    "confusion.meant",
    [
      "What am I doing wrong?",
      "Is it normal for the kettle to click?",
      "I can't tell if it was me",
      "how fast I'm meant to bring it down",
    ],
    ["I meant the red one.", "It is a normal size."],
  ],
  [
    "confusion.noWay",
    ["theres no button to stop it", "nothing happens", "when i press save it goes back"],
    ["The button is red.", "It happens."],
  ],
];

describe("cues of care, hurt and confusion", () => {
  for (const [name, yes, no] of EXAMPLES) {
    it.each(yes)(`${name} is in: %s`, (text) => expect(found(text)).toContain(name));
    it.each(no)(`${name} is not in: %s`, (text) => expect(found(text)).not.toContain(name));
  }
});
