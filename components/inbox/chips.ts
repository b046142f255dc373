import type { JSX } from "solid-js";
import { createComponent } from "solid-js/web";
import type { ConversationView, MessageView } from "../../lib/hosts/contract.ts";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import type { Failure } from "../../lib/messages/errors.ts";
import type { Output } from "../../lib/messages/table.ts";
import { Chip } from "./chip.tsx";
import { markReading } from "./highlights.ts";
import { inThread } from "./in-thread.ts";
import { type Mounted, mount } from "./mount.ts";
import { NoTone } from "./no-tone.tsx";

/** A page that answers each placing of a chip by drawing itself anew would go on for ever: past this it is left alone. */
const MOST_PLACINGS = 12;
/** Milliseconds in which that many placings count as such a fight. */
const FIGHT = 5_000;

interface Drawn {
  mounted: Mounted;
  place: MessageView;
  /** What it shows, to tell whether it must be drawn anew. */
  shows: string;
}

export interface Chips {
  /** Draws a chip at each message that was read; one that shows the same already stays, with its card. */
  show(view: ConversationView, answer: Output<"conversation.read">): void;
  /** The page was drawn anew around the same messages. */
  keep(view: ConversationView): void;
  clear(): void;
}

/** The chips of a page, in step with its messages. */
export function createChips(
  document: Document,
  lifetime: Lifetime,
  openPanel: () => Promise<boolean>,
  readAgain: () => Promise<void>,
): Chips {
  const drawn = new Map<string, Drawn>();
  const placings = new Map<string, number[]>();

  const mayPlace = (messageId: string): boolean => {
    const now = Date.now();
    const recent = (placings.get(messageId) ?? []).filter((at) => now - at < FIGHT);
    if (recent.length >= MOST_PLACINGS) return false;
    placings.set(messageId, [...recent, now]);
    return true;
  };

  /** The host may have drawn the message anew around the chip, or changed its colours. */
  const keepOne = (place: MessageView) => {
    const chip = drawn.get(place.messageId);
    if (!chip) return;
    chip.place = place;
    const { host } = chip.mounted;
    if (host.parentElement !== place.chipHome && mayPlace(place.messageId)) place.chipHome.append(host);
    chip.mounted.refreshTheme();
  };

  const draw = (place: MessageView, shows: string, view: () => JSX.Element) => {
    const { messageId, chipHome } = place;
    if (drawn.get(messageId)?.shows === shows) {
      keepOne(place);
      return;
    }
    drawn.get(messageId)?.mounted.remove();
    drawn.delete(messageId);
    if (!mayPlace(messageId)) return;
    const mounted = mount(document, lifetime, "chip", (host) => chipHome.append(host), view);
    drawn.set(messageId, { mounted, place, shows });
  };
  const removeAllBut = (ids: ReadonlySet<string>) => {
    for (const [id, chip] of drawn) {
      if (ids.has(id)) continue;
      chip.mounted.remove();
      drawn.delete(id);
    }
  };

  /** One for the whole page, at the customer's latest message. */
  const showFailure = (view: ConversationView, failure: Failure) => {
    const latest = view.conversation.messages.findLast(({ direction }) => direction === "customer");
    const place = view.messages.find(({ messageId }) => messageId === latest?.id);
    removeAllBut(new Set(place ? [place.messageId] : []));
    if (place) draw(place, failure, () => createComponent(NoTone, { failure, tryAgain: readAgain }));
  };

  const showReadings = (view: ConversationView, answer: Output<"conversation.read">) => {
    removeAllBut(new Set(answer.readings.map(({ messageId }) => messageId)));
    for (const { messageId, reading } of answer.readings) {
      const place = view.messages.find((one) => one.messageId === messageId);
      const message = view.conversation.messages.find(({ id }) => id === messageId);
      if (!place || !message || message.text.trim() === "") continue;
      const { name } = message.from;
      const thread = inThread(answer, messageId);
      const body = () => (drawn.get(messageId)?.place ?? place).body;
      const mark = () => markReading(document, body(), reading);
      const shows = JSON.stringify([name, message.text, reading, thread]);
      draw(place, shows, () => createComponent(Chip, { reading, thread, name, mark, openPanel }));
    }
  };

  return {
    show: (view, answer) => {
      if (answer.toneFailure) showFailure(view, answer.toneFailure);
      else showReadings(view, answer);
    },
    keep: (view) => {
      for (const place of view.messages) keepOne(place);
    },
    clear: () => {
      for (const chip of drawn.values()) chip.mounted.remove();
      drawn.clear();
    },
  };
}
