import type { EvidenceStrength } from "./suggestion.ts";

export interface SourceNote {
  /** One plain sentence for the agent: what the words do. No promise of an effect. */
  text: string;
  source: string;
  strength: EvidenceStrength;
}

/**
 * Why a wording is offered. Every source and its strength stand in the project's evidence notes; none of these
 * says that a wording raises satisfaction.
 */
export const NOTES = {
  warmStart: {
    text: "Opens warmly; the facts come after.",
    source: "Packard, Li, Berger 2024",
    strength: "A",
  },
  warmEnd: { text: "Ends warmly, after the facts.", source: "Packard, Li, Berger 2024", strength: "A" },
  plainMiddle: {
    text: "The middle holds facts and steps, without talk of feelings.",
    source: "Packard, Li, Berger 2024",
    strength: "A",
  },
  echo: {
    text: "Says their own concrete problem back, before any step.",
    source: "Herhausen et al. 2023",
    strength: "A",
  },
  concrete: { text: "Names the thing that they wrote about.", source: "Packard, Berger 2021", strength: "A" },
  date: { text: "Gives a date instead of a vague time.", source: "Packard, Berger 2021", strength: "A" },
  feeling: {
    text: "Names what this is like for them, in a few words.",
    source: "Sharma, Miner, Atkins, Althoff 2020 (EPITOME)",
    strength: "B",
  },
  apology: {
    text: "One apology, early; after it come the steps.",
    source: "Marinova, Singh, Singh 2018",
    strength: "A",
  },
  own: { text: "You act as “I”, not as “we”.", source: "Packard, Moore, McFerran 2018", strength: "A" },
  repair: {
    text: "Says what will be done about it.",
    source: "Lewicki, Polin, Lount 2016",
    strength: "B",
  },
  options: {
    text: "Gives them a choice.",
    source: "Marinova, Singh, Singh 2018",
    strength: "A",
  },
  remedy: {
    text: "Offers something that your style guide allows without asking.",
    source: "Lewicki, Polin, Lount 2016; your style guide",
    strength: "B",
  },
  thanks: {
    text: "Thanks them for something particular.",
    source: "You, Yang, Wang, Deng 2020",
    strength: "A",
  },
  asks: {
    text: "One place for each thing that they ask.",
    source: "Zendesk QA, comprehension (practice)",
    strength: "C",
  },
  noSympathy: {
    text: "Nothing is wrong here, so there is no sympathy and no apology.",
    source: "Packard, Li, Berger 2024",
    strength: "A",
  },
  tender: {
    text: "Few, quiet words. These findings were not tested with people in grief or illness.",
    source: "Service practice, no study",
    strength: "C",
  },
  quiet: {
    text: "They may be in a hard place: keep the words plain and quiet. This was not tested with vulnerable customers.",
    source: "Service practice, no study",
    strength: "C",
  },
  facts: {
    text: "Keeps to what they wrote and admits nothing.",
    source: "Service practice, no study",
    strength: "C",
  },
  second: {
    text: "A second pair of eyes helps before a reply that may be shown to others.",
    source: "Service practice, no study",
    strength: "C",
  },
  respect: {
    text: "Says what you can do, then asks for respect, calmly and once.",
    source: "Yeomans, Minson, Collins, Chen, Gino 2020",
    strength: "B",
  },
  notSure: {
    text: "Attune could not read the tone of this message, so these words take no mood for granted.",
    source: "Jongeling et al. 2017",
    strength: "B",
  },
  notEnglish: {
    text: "Attune could not read the tone: this message does not seem to be in English. Consider answering in its language.",
    source: "Service practice, no study",
    strength: "C",
  },
} as const satisfies Record<string, SourceNote>;

export type NoteId = keyof typeof NOTES;
