import { createSignal, type Setter } from "solid-js";
import { createComponent } from "solid-js/web";
import type { ComposerView } from "../../lib/hosts/contract.ts";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { boundedFacts } from "./bounded.ts";
import { type BarControl, type Card, ComposerBar } from "./composer-bar.tsx";
import { type Mounted, mount } from "./mount.ts";

interface Drawn {
  mounted: Mounted;
  show: Setter<ComposerView | null>;
  control: BarControl;
}

export interface ReplyBar {
  /** The reply box that is on the page now, or none. */
  show(composer: ComposerView | null): void;
  /** Opens one of the cards, as its button does. */
  open(card: Card): void;
}

/**
 * The bar at the page's reply box. Its card, and what was typed in it, outlive a box that the host takes away or swaps.
 * @param current looks at the page anew for its reply box
 */
export function createReplyBar(
  document: Document,
  lifetime: Lifetime,
  ask: Ask,
  current: () => ComposerView | null,
): ReplyBar {
  let drawn: Drawn | null = null;
  let identified = "";

  /** The side panel shows whom the draft is for, also where the message isn't on the page. */
  const identify = (composer: ComposerView) => {
    const { host, kind, conversationKey, messageId, subject } = composer.facts();
    const now = JSON.stringify([host, kind, conversationKey, messageId, subject]);
    if (now === identified) return;
    identified = now;
    // Not known yet is no fault: it is asked again when the bar is opened.
    void ask("composer.identify", { composer: boundedFacts(composer.facts()) }).catch(() => {});
  };

  const draw = (first: ComposerView): Drawn => {
    const [composer, show] = createSignal<ComposerView | null>(first);
    let control: BarControl = { open: () => {}, isOpen: () => false, place: () => {} };
    const mounted = mount(
      document,
      lifetime,
      "bar",
      (host) => document.documentElement.append(host),
      () =>
        createComponent(ComposerBar, {
          get composer() {
            return composer();
          },
          current,
          ask,
          control: (given) => {
            control = given;
          },
        }),
    );
    return { mounted, show, control };
  };

  return {
    show: (composer) => {
      if (!composer && !drawn?.control.isOpen()) {
        drawn?.mounted.remove();
        drawn = null;
        return;
      }
      if (composer) {
        drawn ??= draw(composer);
        // What lies outside of an open dialog of the host can't be reached.
        const home = composer.editor.closest("dialog[open]") ?? document.documentElement;
        if (drawn.mounted.host.parentElement !== home) home.append(drawn.mounted.host);
        identify(composer);
      }
      // A page may keep the box and change the conversation around it, so the view is always the newest one.
      drawn?.show(() => composer);
      drawn?.mounted.refreshTheme();
      drawn?.control.place();
    },
    open: (card) => drawn?.control.open(card),
  };
}
