import { createSignal, type Setter } from "solid-js";
import { createComponent } from "solid-js/web";
import type { ComposerView, ConversationView, MessageView } from "../../lib/hosts/contract.ts";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import { observePage } from "../../lib/hosts/observe.ts";
import { hostOf } from "../../lib/hosts/registry.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { RequestError } from "../../lib/messages/errors.ts";
import type { ToneReading } from "../../lib/tone/reading.ts";
import { Chip } from "./chip.tsx";
import { type BarControl, ComposerBar } from "./composer-bar.tsx";
import { markReading } from "./highlights.ts";
import { type Mounted, mount } from "./mount.ts";

/** Longer messages are read from their first part only; the background says no to more than a million characters. */
const LONGEST_SENT = 200_000;

/** Milliseconds until a conversation that was not answered is asked for once more. */
const SECOND_TRY = 1_000;

export interface PageSession {
  /** Opens the card at the reply box, as its button does. */
  openReplyHelp(): void;
}

/** Keeps Attune in step with the page: reads what is there, draws a chip at each customer message, a bar at the reply box. */
export function startPageSession(document: Document, lifetime: Lifetime, ask: Ask): PageSession {
  const chips = new Map<string, { mounted: Mounted; place: MessageView }>();
  let bar: {
    mounted: Mounted;
    show: Setter<ComposerView | null>;
    control: BarControl;
    /** Null while it is off the page. */
    editor: HTMLElement | null;
  } | null = null;
  let readAs = "";
  let triedTwice = "";
  let reported = "";

  /** A request that ends with "gone" ends the session: there is no background any more that could answer. */
  const tell = async <T>(request: Promise<T>): Promise<T | null> => {
    try {
      return await request;
    } catch (error) {
      if (error instanceof RequestError && error.failure === "gone") lifetime.end();
      return null;
    }
  };

  const look = () => {
    const host = hostOf(document);
    const page = host?.read(document) ?? { conversation: null, composers: [], missing: [] };
    report(host?.id ?? null, page);
    if (page.conversation) void readConversation(page.conversation);
    else {
      readAs = "";
      dropChips(new Set());
    }
    showBar(page.composers[0] ?? null);
  };

  const report = (
    host: string | null,
    page: { conversation: ConversationView | null; composers: ComposerView[]; missing: string[] },
  ) => {
    const messages = page.conversation?.conversation.messages ?? [];
    const status = {
      host,
      messages: messages.length,
      customerMessages: messages.filter((message) => message.direction === "customer").length,
      composers: page.composers.length,
      missing: page.missing,
    };
    const now = JSON.stringify(status);
    if (now === reported) return;
    void tell(ask("page.report", { ...status, first: reported === "" }));
    reported = now;
  };

  const readConversation = async (view: ConversationView) => {
    const messages = view.conversation.messages.map((message) => ({
      ...message,
      text: message.text.slice(0, LONGEST_SENT),
    }));
    const conversation = { ...view.conversation, messages };
    const now = JSON.stringify(conversation);
    if (now === readAs) {
      for (const message of view.messages) keepChip(message);
      return;
    }
    readAs = now;
    const answer = await tell(ask("conversation.read", { conversation }));
    if (readAs !== now || lifetime.over) return;
    if (!answer) {
      // A background that ended in the middle wakes for the next request; one that says no twice means it.
      if (triedTwice === now) return;
      triedTwice = now;
      readAs = "";
      lifetime.after(SECOND_TRY, look);
      return;
    }
    dropChips(new Set(answer.readings.map(({ messageId }) => messageId)));
    for (const { messageId, reading } of answer.readings) {
      const place = view.messages.find((message) => message.messageId === messageId);
      const message = messages.find(({ id }) => id === messageId);
      if (place && message && message.text.trim() !== "") drawChip(place, message.from.name, reading);
    }
  };

  const drawChip = (place: MessageView, name: string, reading: ToneReading) => {
    const { messageId, chipHome } = place;
    chips.get(messageId)?.mounted.remove();
    const mounted = mount(
      document,
      lifetime,
      "chip",
      (host) => chipHome.append(host),
      () =>
        createComponent(Chip, {
          reading,
          name,
          mark: () => markReading(document, (chips.get(messageId)?.place ?? place).body, reading),
          openPanel: async () => (await tell(ask("panel.open", {})))?.opened ?? false,
        }),
    );
    chips.set(messageId, { mounted, place });
  };

  /** The host may have drawn the message anew around the chip, or changed its colours. */
  const keepChip = (place: MessageView) => {
    const chip = chips.get(place.messageId);
    if (!chip) return;
    chip.place = place;
    if (!chip.mounted.host.isConnected || chip.mounted.host.parentElement !== place.chipHome)
      place.chipHome.append(chip.mounted.host);
    chip.mounted.refreshTheme();
  };

  const dropChips = (keep: ReadonlySet<string>) => {
    for (const [id, chip] of chips) {
      if (keep.has(id)) continue;
      chip.mounted.remove();
      chips.delete(id);
    }
  };

  const showBar = (composer: ComposerView | null) => {
    if (!bar) {
      if (composer) bar = drawBar(composer);
      return;
    }
    bar.mounted.refreshTheme();
    const editor = composer?.editor ?? null;
    // The host swapped the editor, or took it away while the card is open: the card and what was typed in it stay.
    if (composer || bar.control.isOpen()) {
      if (editor !== bar.editor) {
        bar.show(() => composer);
        if (composer) identify(composer);
      }
      bar.editor = editor;
      return;
    }
    bar.mounted.remove();
    bar = null;
  };

  /** The side panel shows whom the draft is for, also where the message isn't on the page. */
  const identify = (composer: ComposerView) =>
    void tell(ask("composer.identify", { composer: composer.facts() }));

  const drawBar = (first: ComposerView) => {
    const [composer, show] = createSignal<ComposerView | null>(first);
    let control: BarControl = { open: () => {}, isOpen: () => false };
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
          ask,
          control: (given) => {
            control = given;
          },
        }),
    );
    identify(first);
    return { mounted, show, editor: first.editor, control };
  };

  // A script of an older version that the browser ended at once could not tidy up.
  for (const left of document.querySelectorAll("[data-attune]")) left.remove();
  observePage(document, lifetime, look);
  return { openReplyHelp: () => bar?.control.open() };
}
