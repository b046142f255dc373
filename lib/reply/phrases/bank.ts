/** All phrases, as the builders of the parts take them. */
import { ACT } from "./act.ts";
import { CLOSE } from "./close.ts";
import { ECHO_CALM } from "./echo-calm.ts";
import { ECHO_GRAVE } from "./echo-grave.ts";
import { ECHO_UPSET } from "./echo-upset.ts";
import { FEELING as BY_EMOTION } from "./feeling.ts";
import { FEELING_OF_MATTER } from "./feeling-of-matter.ts";
import { GREET } from "./greet.ts";
import { OFFER } from "./offer.ts";
import { OWN } from "./own.ts";
import type { Phrase } from "./phrase.ts";
import { AFTER_PRAISE, THANK } from "./thank.ts";

const ECHO: readonly Phrase[] = [...ECHO_UPSET, ...ECHO_CALM, ...ECHO_GRAVE, ...AFTER_PRAISE];
const FEELING: readonly Phrase[] = [...BY_EMOTION, ...FEELING_OF_MATTER];

export const BANK = {
  greet: GREET,
  thank: THANK,
  echo: ECHO,
  feeling: FEELING,
  own: OWN,
  act: ACT,
  offer: OFFER,
  close: CLOSE,
} as const satisfies Record<string, readonly Phrase[]>;

export const ALL_PHRASES: readonly Phrase[] = Object.values(BANK).flat();
