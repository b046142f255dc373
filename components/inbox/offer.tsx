import { For, type JSX, Show } from "solid-js";
import type { Suggestion } from "../../lib/reply/suggestion.ts";
import { FieldBox } from "./field-box.tsx";
import { segmentsOf, type Values } from "./filled.ts";

/** One suggestion as it will read, with its open fields to type into where they stand. */
export function Offer(props: {
  suggestion: Suggestion;
  values: Values;
  /** Show which fields still wait. */
  showMissing: boolean;
  change: (field: string, value: string) => void;
  insert: () => void;
}): JSX.Element {
  const firstOf = new Set<string>();
  return (
    <div class="offer">
      <p>
        <For each={segmentsOf(props.suggestion)}>
          {(segment) => {
            if ("text" in segment) return segment.text;
            const { field } = segment;
            // A field that stands twice is filled once.
            if (firstOf.has(field.id)) return <b>{props.values[field.id] || "…"}</b>;
            firstOf.add(field.id);
            const missed = () => props.showMissing && (props.values[field.id] ?? "").trim() === "";
            return (
              <FieldBox
                field={field}
                alone={segment.alone}
                value={props.values[field.id] ?? ""}
                missed={missed()}
                change={(value) => props.change(field.id, value)}
                insert={props.insert}
              />
            );
          }}
        </For>
      </p>
      <Show when={props.suggestion.reasons.length > 0}>
        <details>
          <summary>Why these words</summary>
          <ul>
            <For each={props.suggestion.reasons}>
              {(reason) => (
                <li class="small">
                  {reason.text}{" "}
                  <span>
                    {reason.source} · {STRENGTH_WORDS[reason.strength]}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </div>
  );
}

const STRENGTH_WORDS = {
  A: "field data and experiments in customer service",
  B: "experiments or text studies elsewhere",
  C: "practice, no study",
} as const;
