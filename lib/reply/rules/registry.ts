/** All rules. A new one is registered here; its file is named after its id. */
import { againstStyle } from "./against-style.ts";
import { alreadyAnswered } from "./already-answered.ts";
import { apologyLate } from "./apology-late.ts";
import { apologyNoOwner } from "./apology-no-owner.ts";
import { apologyNoRepair } from "./apology-no-repair.ts";
import { blame } from "./blame.ts";
import { canned } from "./canned.ts";
import { echoContent } from "./echo-content.ts";
import { emojiInTrouble } from "./emoji-in-trouble.ts";
import { factuality } from "./factuality.ts";
import { genericEmpathy } from "./generic-empathy.ts";
import { ignoredQuestion } from "./ignored-question.ts";
import { insult } from "./insult.ts";
import { jargon } from "./jargon.ts";
import { leftoverPlaceholder } from "./leftover-placeholder.ts";
import { livelyInGrief } from "./lively-in-grief.ts";
import { manyApologies } from "./many-apologies.ts";
import { minimising } from "./minimising.ts";
import { missingName } from "./missing-name.ts";
import { mistypedNumber } from "./mistyped-number.ts";
import { nameFeeling } from "./name-feeling.ts";
import { noNextStep } from "./no-next-step.ts";
import { nonpology } from "./nonpology.ts";
import { otherCustomer } from "./other-customer.ts";
import { overPromise } from "./over-promise.ts";
import { policySpeak } from "./policy-speak.ts";
import { positivityMismatch } from "./positivity-mismatch.ts";
import { publicCompensation } from "./public-compensation.ts";
import { readingLevel } from "./reading-level.ts";
import { refusalNoOption } from "./refusal-no-option.ts";
import type { Rule } from "./rule.ts";
import { shouting } from "./shouting.ts";
import { startsButSo } from "./starts-but-so.ts";
import { startsPlease } from "./starts-please.ts";
import { startsYouMust } from "./starts-you-must.ts";
import { sympathyPity } from "./sympathy-pity.ts";
import { takeOwnership } from "./take-ownership.ts";
import { thanksOverSorry } from "./thanks-over-sorry.ts";
import { vagueThing } from "./vague-thing.ts";
import { vagueTime } from "./vague-time.ts";
import { warmClose } from "./warm-close.ts";
import { warmOpen } from "./warm-open.ts";
import { warmthInMiddle } from "./warmth-in-middle.ts";
import { weNotI } from "./we-not-i.ts";
import { wrongName } from "./wrong-name.ts";

export const RULES: readonly Rule[] = [
  againstStyle,
  alreadyAnswered,
  apologyLate,
  apologyNoOwner,
  apologyNoRepair,
  blame,
  canned,
  echoContent,
  emojiInTrouble,
  factuality,
  genericEmpathy,
  ignoredQuestion,
  insult,
  jargon,
  leftoverPlaceholder,
  livelyInGrief,
  manyApologies,
  minimising,
  missingName,
  mistypedNumber,
  nameFeeling,
  noNextStep,
  nonpology,
  otherCustomer,
  overPromise,
  policySpeak,
  positivityMismatch,
  publicCompensation,
  readingLevel,
  refusalNoOption,
  shouting,
  startsButSo,
  startsPlease,
  startsYouMust,
  sympathyPity,
  takeOwnership,
  thanksOverSorry,
  vagueThing,
  vagueTime,
  warmClose,
  warmOpen,
  warmthInMiddle,
  weNotI,
  wrongName,
];

/** What is muted at first: rules that not every team wants to hear. */
export const MUTED_AT_FIRST: ReadonlySet<string> = new Set(
  RULES.filter(({ byDefault }) => !byDefault).map(({ id }) => id),
);
