import { type Cue, cue } from "../cue.ts";

const MARKS = "(?:\\?{2,}|\\?!+|!+\\?*|…|\\.{3,})";

/** Impatience in very few words. `plain.ts` gives them weight in short messages. */
export const blunt: readonly Cue[] = [
  cue("blunt.insists", "frustration", [
    `where(?:'s| is| are)? (?:my|our|the|it|is it)[^.?!]{0,40}(?:\\?{2,}|\\?!+|!+)`,
    `any (?:news|update|progress)[^.?!]{0,30}(?:\\?{2,}|\\?!+)`,
    `(?:refund|money|order|parcel|delivery|reply|answer|well|why|how long|when)(?:\\?{2,}|\\?!+|!{2,})`,
    `(?:hello|anyone|anybody|somebody|is)(?: \\w+){0,3}(?: (?:there|reading|alive|listening|home))${MARKS}`,
    "refund (?:me )?(?:now|immediately|at once)",
    "(?:is|will|does) (?:anyone|anybody|somebody|someone) (?:ever |actually )?(?:going to |gonna )?(?:reply|answer|respond|help|call|read|care|look)(?:ing)?",
    "(?:broken|down|late|wrong|gone|cold|stuck|missing|out|off|dead) again",
  ]),
  cue("blunt.demands", "frustration", [
    "i (?:want|demand|need) (?:a |my |the |our )?(?:full )?(?:refund|money)(?: back)?",
    "(?:give|send) me (?:back )?my money(?: back)?",
  ]),
  cue("blunt.help", "worry", [
    "help(?:!+| me(?! (?:to|with|out))| please| pls)",
    "sos",
    "please help(?! me)",
  ]),
];
