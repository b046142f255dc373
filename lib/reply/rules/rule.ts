/** The shape of a rule: one wording habit, with its evidence, and how it is found in a draft. */
import type { Range } from "../../text/ranges.ts";
import type { JudgedAsk, LampId } from "../review/result.ts";
import type { Answered, Elsewhere, Scene } from "../review/scene.ts";
import type { StyleGuide } from "../style-guide.ts";
import type { EvidenceStrength } from "../suggestion.ts";

/** Words of the draft that a rule has something to say about. */
export interface Hit extends Range {
  /** Where the general reason of the rule can be said better for this message. */
  reason?: string;
  /** Words to stand in place of the hit; empty means: leave it out. */
  alternative?: string;
}

/** A draft with what it answers, for the rule's own tests. */
export interface RuleExample {
  /** Left out: a message to which the rule doesn't matter. */
  message?: string;
  customerName?: string;
  draft: string;
  /** In a bad example: the words that are found. */
  found?: string;
  style?: StyleGuide;
  elsewhere?: Elsewhere;
  public?: boolean;
}

interface RuleBase {
  /** The file's name. */
  id: string;
  /** What the agent reads in settings: "Vague time". */
  title: string;
  /** One plain sentence: why. No promise of an effect. */
  reason: string;
  /** Short reference: "Packard, Berger 2021". */
  source: string;
  strength: EvidenceStrength;
  /** The place in the project's evidence notes, or where else it comes from: "E3". */
  from: string;
  byDefault: boolean;
}

/** Looks for words in the draft. */
export interface WordRule extends RuleBase {
  kind: "words";
  /** The greater, the sooner it is shown: 1 a nicety, 5 must not go out. */
  weight: 1 | 2 | 3 | 4 | 5;
  /** `any`: works without English words (placeholders, names, numbers). */
  language: "en" | "any";
  /** False where the rule has nothing to say to this message; a rule that needs the message says so here. */
  appliesTo(scene: Scene): boolean;
  /** In the order of the draft. Looks at `scene.draft.own` or `.body`; never throws. */
  find(scene: Scene): Hit[];
  /** At least two each. No hit in the good ones. */
  good: readonly RuleExample[];
  bad: readonly (RuleExample & { found: string })[];
}

/** Says what would light a lamp that isn't on. */
export interface LampRule extends RuleBase {
  kind: "lamp";
  lamp: LampId;
  /**
   * A sentence for the draft made from this message; may hold `{{field}}` marks. Null where none is safe.
   * `asks`: those of the message as this draft answers them; left out, none is answered.
   */
  propose(answered: Answered, asks?: readonly JudgedAsk[]): string | null;
}

export type Rule = WordRule | LampRule;
/** A rule that needs a message in English with a reading: what most rules mean by "applies". */
export function isRead(scene: Scene): scene is Scene & { answered: Answered } {
  const language = scene.answered?.reading.language;
  return language === "en" || language === "und";
}
