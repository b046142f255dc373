import type { SeenConversation } from "../hosts/answered.ts";
import type { Conversation, Message } from "../hosts/conversation.ts";
import type { PageStatus } from "../messages/table.ts";

/** A store that lives as long as the browser runs and is never written to disk. */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** The customer message that a tab is about. */
export interface OnScreen {
  conversationKey: string;
  messageId: string;
}

/** The same with where and when it came there. */
export interface Shown extends OnScreen {
  /** The frame that shows it. */
  frameId: number;
  /** Another one each time, also for the same message. */
  turn: string;
}

interface Entry extends SeenConversation {
  privateWindow: boolean;
  site: string | null;
}

interface Report extends PageStatus {
  site: string | null;
}

interface Memory {
  /** The latest first. */
  seen: Entry[];
  onScreen: Record<string, Shown>;
  /** By tab and frame. */
  reports: Record<string, Report>;
}

const MOST_CONVERSATIONS = 30;
/** A reply needs no more of one message than this. */
const LONGEST_TEXT = 30_000;
/**
 * Of JSON, for all conversations together. The browser gives 10 MB to a session's memory and refuses what is more;
 * a character takes three bytes at most.
 */
const MOST_CHARACTERS = 1_500_000;

/**
 * What was on screen, per tab, so that a reply form on another page can be told which message it answers.
 * It outlives a sleeping background and ends with the tab or the browser.
 */
export class SeenMemory {
  private readonly area: SessionArea;
  private work: Promise<unknown> = Promise.resolve();

  constructor(area: SessionArea) {
    this.area = area;
  }

  /** @param site origin of the page that showed it; with null it is forgotten when any site is turned off */
  remember(
    conversation: Conversation,
    tabId: number,
    privateWindow: boolean,
    site: string | null = null,
  ): Promise<void> {
    const entry: Entry = { conversation: shortened(conversation), tabId, privateWindow, site };
    return this.change((memory) => {
      // A tab keeps its own: closing another tab on the same conversation must not make this one forget.
      const others = memory.seen.filter(
        (one) =>
          one.conversation.key !== conversation.key ||
          one.privateWindow !== privateWindow ||
          one.tabId !== tabId,
      );
      memory.seen = withinBounds([entry, ...others]);
    });
  }

  setOnScreen(tabId: number, frameId: number, onScreen: OnScreen): Promise<void> {
    return this.change((memory) => {
      memory.onScreen[tabId] = { ...onScreen, frameId, turn: crypto.randomUUID() };
    });
  }

  /**
   * The tab is about nobody any more.
   * @param only only if it is still about this, as something else may have come on screen meanwhile
   * @returns whether it was about somebody
   */
  clearScreen(tabId: number, only?: Shown): Promise<boolean> {
    return this.change((memory) => {
      if (only && memory.onScreen[tabId]?.turn !== only.turn) return false;
      return clear(memory, tabId);
    });
  }

  /**
   * A frame's first report of a new page also ends what it showed before, that of frame 0 what its whole tab showed.
   * So does a report that it has neither messages nor a reply box any more.
   * @returns whether somebody left the screen
   */
  report(
    tabId: number,
    frameId: number,
    status: PageStatus,
    first: boolean,
    site: string | null = null,
  ): Promise<boolean> {
    return this.change((memory) => {
      const shown = memory.onScreen[tabId];
      const isEmpty = status.messages === 0 && status.composers === 0;
      const left =
        shown !== undefined &&
        ((first && frameId === 0) || (shown.frameId === frameId && (first || isEmpty)));
      if (first && frameId === 0) forget(memory, tabId);
      if (left) clear(memory, tabId);
      memory.reports[`${tabId}:${frameId}`] = { ...status, site };
      return left;
    });
  }

  /** Forgets all that was seen on other sites than those that are on. */
  keepSites(isOn: (site: string | null) => boolean): Promise<void> {
    return this.change((memory) => {
      memory.seen = memory.seen.filter(({ site }) => isOn(site));
      for (const [tabId, { conversationKey, frameId }] of Object.entries(memory.onScreen)) {
        const report = memory.reports[`${tabId}:${frameId}`];
        const isKnown = memory.seen.some(({ conversation }) => conversation.key === conversationKey);
        if (!isKnown || (report && !isOn(report.site))) delete memory.onScreen[tabId];
      }
      for (const [key, { site }] of Object.entries(memory.reports))
        if (!isOn(site)) delete memory.reports[key];
    });
  }

  /** What a private window showed is known to private windows only, and the other way round. */
  async seen(privateWindow: boolean): Promise<SeenConversation[]> {
    return (await this.load()).seen.filter((one) => one.privateWindow === privateWindow);
  }

  async onScreen(tabId: number): Promise<{ conversation: Conversation; onScreen: Shown } | null> {
    const memory = await this.load();
    const onScreen = memory.onScreen[tabId];
    const entries = memory.seen.filter((one) => one.conversation.key === onScreen?.conversationKey);
    const entry = entries.find((one) => one.tabId === tabId) ?? entries[0];
    return onScreen && entry ? { conversation: entry.conversation, onScreen } : null;
  }

  /** The reports of a tab's frames as one; null where Attune isn't on. */
  async status(tabId: number): Promise<PageStatus | null> {
    const { reports } = await this.load();
    const mine = Object.entries(reports).filter(([key]) => key.startsWith(`${tabId}:`));
    if (mine.length === 0) return null;
    const sum: PageStatus = { host: null, messages: 0, customerMessages: 0, composers: 0, missing: [] };
    for (const [, report] of mine) {
      sum.host ??= report.host;
      sum.messages += report.messages;
      sum.customerMessages += report.customerMessages;
      sum.composers += report.composers;
      sum.missing.push(...report.missing);
    }
    return sum;
  }

  /** The tab is closed: nothing of it is kept. */
  closeTab(tabId: number): Promise<void> {
    return this.change((memory) => {
      forget(memory, tabId);
      memory.seen = memory.seen.filter((one) => one.tabId !== tabId);
    });
  }

  private async load(): Promise<Memory> {
    await this.work;
    return this.loadNow();
  }

  private async loadNow(): Promise<Memory> {
    const stored = (await this.area.get("seen")) as Memory | undefined;
    return stored ?? { seen: [], onScreen: {}, reports: {} };
  }

  /** Changes come from several frames at once; each sees what the one before it wrote. */
  private change<T>(edit: (memory: Memory) => T): Promise<T> {
    const done = this.work.then(async () => {
      const memory = await this.loadNow();
      const result = edit(memory);
      await this.area.set("seen", memory);
      return result;
    });
    this.work = done.catch(() => {});
    return done;
  }
}

/** Only what customers wrote can be answered; of a long thread the latest messages. */
function shortened(conversation: Conversation): Conversation {
  const messages: Message[] = [];
  let left = MOST_CHARACTERS / 4;
  for (const message of conversation.messages.toReversed()) {
    if (message.direction !== "customer") continue;
    const short = { ...message, text: message.text.slice(0, LONGEST_TEXT) };
    left -= sizeOf(short);
    if (left < 0) break;
    messages.unshift(short);
  }
  return { ...conversation, messages };
}

/** The latest conversations, as many as the browser has room for. */
function withinBounds(seen: readonly Entry[]): Entry[] {
  let left = MOST_CHARACTERS;
  return seen.slice(0, MOST_CONVERSATIONS).filter((entry) => {
    left -= sizeOf(entry);
    return left >= 0;
  });
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}

function clear(memory: Memory, tabId: number): boolean {
  const wasThere = memory.onScreen[tabId] !== undefined;
  delete memory.onScreen[tabId];
  return wasThere;
}

function forget(memory: Memory, tabId: number): void {
  clear(memory, tabId);
  for (const key of Object.keys(memory.reports)) if (key.startsWith(`${tabId}:`)) delete memory.reports[key];
}
