/** Turns the bank's British spelling to American. Only for the bank's own words, never for the customer's. */
import type { Spelling } from "../style-guide.ts";

/** Whole words, lower case. A capital at the start is kept. */
const AMERICAN: Readonly<Record<string, string>> = {
  apologise: "apologize",
  apologised: "apologized",
  apologises: "apologizes",
  apologising: "apologizing",
  organise: "organize",
  organised: "organized",
  organising: "organizing",
  realise: "realize",
  realised: "realized",
  recognise: "recognize",
  recognised: "recognized",
  prioritise: "prioritize",
  prioritising: "prioritizing",
  summarise: "summarize",
  favour: "favor",
  favourite: "favorite",
  colour: "color",
  honour: "honor",
  neighbour: "neighbor",
  behaviour: "behavior",
  centre: "center",
  cheque: "check",
  cancelled: "canceled",
  cancelling: "canceling",
  travelled: "traveled",
  travelling: "traveling",
  fulfil: "fulfill",
  enquiry: "inquiry",
  enquiries: "inquiries",
  programme: "program",
  judgement: "judgment",
  learnt: "learned",
  towards: "toward",
  afterwards: "afterward",
  whilst: "while",
};
const WORDS = new RegExp(`\\b(?:${Object.keys(AMERICAN).join("|")})\\b`, "gi");

/** Sayings that one side of the ocean does not use. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/\bstraight away\b/g, "right away"],
  [/\bwhenever it suits you\b/g, "whenever it works for you"],
  [/\bsuits you better\b/g, "works better for you"],
  [/\bring you\b/g, "call you"],
  [/\bcross about\b/g, "annoyed about"],
  [/\bShout if\b/g, "Let me know if"],
  [/\bGive me a shout\b/g, "Let me know"],
  [/\bsorted\b/g, "fixed"],
];

/** A phrase in the spelling that the team writes. */
export function spelt(text: string, spelling: Spelling): string {
  if (spelling === "british") return text;
  const words = text.replace(WORDS, (word) => {
    const american = AMERICAN[word.toLowerCase()] ?? word;
    return word.charAt(0) === word.charAt(0).toUpperCase()
      ? american.charAt(0).toUpperCase() + american.slice(1)
      : american;
  });
  return SAYINGS.reduce((said, [british, american]) => said.replace(british, american), words);
}
