import { createMemo, For, type JSX, Show } from "solid-js";
import type { Field, Part } from "../../../lib/reply/suggestion.ts";
import { stateOf } from "./changes.ts";
import type { Desk } from "./desk.ts";
import { FieldBox } from "./field-box.tsx";
import { filledText, segmentsOf } from "./filled.ts";
import { PartNote } from "./part-note.tsx";
import { KIND_WORDS } from "./words.ts";

/** One part of the reply, with its open fields to type into where they stand; beside the active one its note. */
export function PartRow(props: {
  desk: Desk;
  part: Part;
  place: number;
  /** The agent types in a field: Tab goes from field to field, without a stop at the part. */
  inField: boolean;
  showMissing: boolean;
}): JSX.Element {
  const state = () => stateOf(props.part, props.desk.changes());
  // Memos: what stands still must not be drawn anew, or a field would lose the caret.
  const words = createMemo(() => state().wording.text);
  const out = createMemo(() => state().out);
  const fields = () => props.desk.suggestion().fields;
  const active = () => props.desk.active() === props.place;
  const plain = () => filledText(words(), fields(), props.desk.values());
  const opensParagraph = () =>
    props.place > 0 && props.desk.suggestion().parts[props.place - 1]?.paragraph !== props.part.paragraph;
  const typedHere = (field: Field, again: boolean) =>
    !again && props.desk.composed().home.get(field.id) === props.part;

  return (
    <tr style={{ "--row": props.place + 1 }}>
      <td
        class="part"
        classList={{ active: active(), out: out(), opens: opensParagraph() }}
        data-place={props.place}
        tabindex={active() && !props.inField ? 0 : -1}
        aria-label={`${out() ? "Left out. " : ""}${KIND_WORDS[props.part.kind]}: ${plain()}`}
        aria-describedby={active() ? "attune-why" : undefined}
      >
        <Show when={!out()} fallback={<s>{plain()}</s>}>
          <For each={segmentsOf(words(), fields())}>
            {(segment) => {
              if ("text" in segment) return segment.text;
              const { field, alone, again } = segment;
              const value = () => props.desk.values()[field.id] ?? "";
              return (
                // A field that stands twice is filled once.
                <Show when={typedHere(field, again)} fallback={<b>{value() || "…"}</b>}>
                  <FieldBox
                    field={field}
                    alone={alone}
                    value={value()}
                    missed={props.showMissing && value().trim() === ""}
                    change={(typed) => props.desk.fill(field.id, typed)}
                  />
                </Show>
              );
            }}
          </For>
        </Show>
      </td>
      <Show when={active()}>
        <PartNote desk={props.desk} part={props.part} />
      </Show>
    </tr>
  );
}
