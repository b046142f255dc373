import { For, type JSX, onMount, Show } from "solid-js";
import { createComponent } from "solid-js/web";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import { swallowEcho } from "./echo-click.ts";
import { type Mounted, mount } from "./mount.ts";
import type { Unfilled, Warn } from "./send-guard.ts";
import styles from "./send-warning.css?inline";

/** More would push the buttons out of sight. */
const MOST_NAMED = 5;

/** The dialog between "Send" and a draft with unfilled fields. Escape is "Go back". */
function SendWarning(props: {
  fields: readonly Unfilled[];
  goBack: () => void;
  sendAnyway: () => void;
}): JSX.Element {
  let dialog: HTMLDialogElement | undefined;
  let back: HTMLButtonElement | undefined;
  let anyway: HTMLButtonElement | undefined;
  onMount(() => {
    dialog?.showModal();
    back?.focus();
  });
  const more = () => props.fields.length - MOST_NAMED;
  return (
    <>
      <style>{styles}</style>
      <dialog
        ref={dialog}
        class="warning"
        role="alertdialog"
        aria-labelledby="attune-unfilled"
        aria-describedby="attune-fields"
        on:cancel={(event: Event) => {
          event.preventDefault();
          props.goBack();
        }}
        on:keydown={(event: KeyboardEvent) => {
          if (event.key === "Tab") {
            event.preventDefault();
            (event.target === back ? anyway : back)?.focus();
          }
          // Enter is still held down from "Send".
          else if (event.repeat) event.preventDefault();
        }}
      >
        <h2 id="attune-unfilled">Not filled in yet:</h2>
        <ul id="attune-fields">
          <For each={props.fields.slice(0, MOST_NAMED)}>{(field) => <li>{field.text}</li>}</For>
          <Show when={more() > 0}>
            <li>and {more()} more</li>
          </Show>
        </ul>
        <div class="actions">
          <button type="button" ref={anyway} on:click={props.sendAnyway}>
            Send anyway
          </button>
          <button type="button" ref={back} class="primary" on:click={props.goBack}>
            Go back and fill {props.fields.length === 1 ? "it" : "them"}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** The dialog for drafts that `guardSending` holds back, one at a time. */
export function sendWarning(document: Document, lifetime: Lifetime): Warn {
  let open: Mounted | null = null;
  return (held) => {
    const close = () => {
      open?.remove();
      open = null;
    };
    close();
    const done = (then: () => void) => () => {
      close();
      then();
    };
    open = mount(
      document,
      lifetime,
      "guard",
      (host) => document.documentElement.append(host),
      () =>
        createComponent(SendWarning, {
          fields: held.fields,
          goBack: done(held.goBack),
          sendAnyway: done(held.sendAnyway),
        }),
    );
    const dialog = open.host.shadowRoot?.querySelector("dialog");
    const isSeen = () => dialog?.open === true && dialog.isConnected && dialog.checkVisibility();
    if (!isSeen()) {
      close();
      throw new Error("The dialog can't be seen.");
    }
    // The second click of a double click would hit what lies under the pointer now.
    if (held.press) swallowEcho(held.press);
    return isSeen;
  };
}
