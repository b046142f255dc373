import type { JSX } from "solid-js";
import type { Reason } from "../../../lib/reply/suggestion.ts";
import { STRENGTH_WORDS } from "./words.ts";

/** A reason in one sentence, with its source and how well that is founded. */
export function ReasonWords(props: { reason: Reason }): JSX.Element {
  return (
    <>
      {props.reason.text}{" "}
      <cite>
        {props.reason.source}, {STRENGTH_WORDS[props.reason.strength]}
      </cite>
    </>
  );
}
