import { createComponent } from "solid-js/web";
import type { ConversationView, MessageView } from "../../lib/hosts/contract.ts";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import type { Output } from "../../lib/messages/table.ts";
import type { ToneReading } from "../../lib/tone/reading.ts";
import { Chip } from "./chip.tsx";
import { markReading } from "./highlights.ts";
import { type Mounted, mount } from "./mount.ts";

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
  show(view: ConversationView, readings: Output<"conversation.read">["readings"]): void;
  /** The page was drawn anew around the same messages. */
  keep(view: ConversationView): void;
  clear(): void;
}

/** The chips of a page, in step with its messages. */
export function createChips(
  document: Document,
  lifetime: Lifetime,
  openPanel: () => Promise<boolean>,
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

  const draw = (place: MessageView, name: string, reading: ToneReading, shows: string) => {
    const { messageId, chipHome } = place;
    drawn.get(messageId)?.mounted.remove();
    drawn.delete(messageId);
    if (!mayPlace(messageId)) return;
    const mounted = mount(
      document,
      lifetime,
      "chip",
      (host) => chipHome.append(host),
      () =>
        createComponent(Chip, {
          reading,
          name,
          mark: () => markReading(document, (drawn.get(messageId)?.place ?? place).body, reading),
          openPanel,
        }),
    );
    drawn.set(messageId, { mounted, place, shows });
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

  return {
    show: (view, readings) => {
      const read = new Set(readings.map(({ messageId }) => messageId));
      for (const [id, chip] of drawn) {
        if (read.has(id)) continue;
        chip.mounted.remove();
        drawn.delete(id);
      }
      for (const { messageId, reading } of readings) {
        const place = view.messages.find((one) => one.messageId === messageId);
        const message = view.conversation.messages.find(({ id }) => id === messageId);
        if (!place || !message || message.text.trim() === "") continue;
        const shows = JSON.stringify([message.from.name, message.text, reading]);
        if (drawn.get(messageId)?.shows === shows) keepOne(place);
        else draw(place, message.from.name, reading, shows);
      }
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
