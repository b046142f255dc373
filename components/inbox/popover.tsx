import { createEffect, type JSX, onCleanup, onMount } from "solid-js";
import { floatBeside } from "./float.ts";

/**
 * A card in the browser's top layer beside an element. Escape, or a press outside where `light` is set, closes it.
 */
export function Popover(props: {
  anchor: Element;
  placement: "right-start" | "right-end" | "top-end";
  label: string;
  class: string;
  light: boolean;
  /** Default: yes. */
  takesFocus?: boolean;
  close: () => void;
  children: JSX.Element;
}): JSX.Element {
  let card: HTMLDivElement | undefined;
  onMount(() => {
    const element = card;
    if (!element) return;
    element.showPopover?.();
    if (props.takesFocus !== false) element.focus({ preventScroll: true });
    const document = element.ownerDocument;
    const outside = (event: Event) => {
      if (
        props.light &&
        !event.composedPath().includes(element) &&
        !event.composedPath().includes(props.anchor)
      )
        props.close();
    };
    document.addEventListener("pointerdown", outside, { capture: true });
    onCleanup(() => document.removeEventListener("pointerdown", outside, { capture: true }));
  });
  // The host may swap the reply box, and with it what the card stands beside.
  createEffect(() => {
    if (card) onCleanup(floatBeside(props.anchor, card, props.placement));
  });
  return (
    <div
      ref={card}
      class={`card ${props.class}`}
      popover="manual"
      role="dialog"
      aria-label={props.label}
      tabindex="-1"
      on:keydown={(event: KeyboardEvent) => {
        if (event.key === "Escape") {
          event.preventDefault();
          props.close();
        }
      }}
    >
      {props.children}
    </div>
  );
}
