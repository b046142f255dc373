import type { JSX } from "solid-js";
import type { Reason } from "../../../lib/reply/suggestion.ts";
import { sourceWords } from "../../ui/words.ts";

/** A reason in one sentence, with its source and how well that is founded. */
export function ReasonWords(props: { reason: Reason }): JSX.Element {
  return (
    <>
      {props.reason.text} <cite>{sourceWords(props.reason)}</cite>
    </>
  );
}
