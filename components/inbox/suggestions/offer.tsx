import { createSignal, For, type JSX } from "solid-js";
import type { Desk } from "./desk.ts";
import { PartRow } from "./part-row.tsx";
import { reasonsForWhole } from "./reasons.ts";

/** What the keys do, for those who hear it. */
const KEYS =
  "Up and down: parts. Left and right: wordings. Delete: leave out or put back. Control Z: undo. 1 to 3: length. Letters: find. Tab: fields. Enter: insert.";

/** The chosen suggestion, part by part, as it will read. All of it by keys, while a part has the focus. */
export function Offer(props: {
  desk: Desk;
  /** Show which fields still wait. */
  showMissing: boolean;
  /** A letter was typed: it begins the words to look for. */
  find: (begun: string) => void;
  /** Up from the first part. */
  leaveUp: () => void;
  insert: () => void;
}): JSX.Element {
  const { desk } = props;
  let grid: HTMLTableElement | undefined;
  const [inField, setInField] = createSignal(false);

  const focusPart = () => grid?.querySelector<HTMLElement>(".part.active")?.focus();
  const move = (to: number) => {
    desk.activate(to);
    focusPart();
  };

  /** What a key does on a part; false for keys that are not the card's. */
  const pressOnPart = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== "z" || event.shiftKey) return false;
      desk.undo();
      focusPart();
      return true;
    }
    const last = desk.suggestion().parts.length - 1;
    const rightToLeft = grid !== undefined && getComputedStyle(grid).direction === "rtl";
    if (key === "ArrowUp" && desk.active() === 0) props.leaveUp();
    else if (key === "ArrowUp") move(desk.active() - 1);
    else if (key === "ArrowDown") move(desk.active() + 1);
    else if (key === "Home") move(0);
    else if (key === "End") move(last);
    else if (key === "ArrowRight") desk.swap(rightToLeft ? -1 : 1);
    else if (key === "ArrowLeft") desk.swap(rightToLeft ? 1 : -1);
    else if (key === "Delete" || key === "Backspace") desk.toggle();
    else if (key === "Enter") props.insert();
    else if (desk.suggestions[Number(key) - 1]) {
      desk.choose(Number(key) - 1);
      focusPart();
    } else if (key === "/") props.find("");
    else if (key.length === 1 && key !== " ") props.find(key);
    else return false;
    return true;
  };
  /** From a field up to its part, down to the next one; where it has lines, only from its ends. */
  const pressInField = (event: KeyboardEvent, field: HTMLInputElement | HTMLTextAreaElement): boolean => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const lines = field.localName === "textarea";
    if (key === "Enter") props.insert();
    else if (key === "ArrowUp" && !(lines && field.selectionEnd)) move(desk.active());
    else if (key === "ArrowDown" && !(lines && field.selectionStart !== field.value.length))
      move(desk.active() + 1);
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.isComposing) return;
    const taken = target.matches(".field")
      ? pressInField(event, target as HTMLInputElement)
      : target.matches(".part") && pressOnPart(event);
    // The draft, or the find box, gets the focus while the key is still down, and must not take it as typed.
    if (taken) event.preventDefault();
  };

  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to be walked by keys is a grid
      role="grid"
      class="offer"
      aria-label="The reply, part by part"
      aria-description={[...reasonsForWhole(desk.suggestion()).map((reason) => reason.text), KEYS].join(" ")}
      style={{ "--parts": desk.suggestion().parts.length }}
      on:keydown={press}
      on:focusin={(event: FocusEvent) => {
        const target = event.target as HTMLElement;
        const part = target.closest<HTMLElement>(".part");
        if (part) {
          desk.activate(Number(part.dataset["place"]));
          // With its note, where there is room for both.
          for (const one of [part.nextElementSibling, part]) one?.scrollIntoView?.({ block: "nearest" });
        }
        setInField(target.matches(".field"));
      }}
      on:focusout={(event: FocusEvent) => {
        if (!grid?.contains(event.relatedTarget as Node | null)) setInField(false);
      }}
    >
      <tbody>
        <For each={desk.suggestion().parts}>
          {(part, place) => (
            <PartRow
              desk={desk}
              part={part}
              place={place()}
              inField={inField()}
              showMissing={props.showMissing}
            />
          )}
        </For>
      </tbody>
    </table>
  );
}
