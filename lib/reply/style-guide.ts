/** What the owner of a team has settled about replies. Everything is optional in use: `PLAIN_STYLE` takes nothing for granted. */

/** British "apologise, organise, colour" or American "apologize, organize, color". */
export type Spelling = "british" | "american";

/** Something the owner allows agents to offer without asking. */
export interface Remedy {
  id: string;
  /** As it follows "I can offer you": "a 10 % voucher for your next order". */
  text: string;
}

export interface StyleGuide {
  spelling: Spelling;
  /** False: no tip asks the agent to say that something was our fault (legal caution, evidence notes E7). */
  admitFault: boolean;
  remedies: readonly Remedy[];
  /** Words that no reply may promise, as they would stand in it: "free replacement", "refund within 24 hours". */
  neverPromise: readonly string[];
}

export const PLAIN_STYLE: StyleGuide = {
  spelling: "british",
  admitFault: true,
  remedies: [],
  neverPromise: [],
};
