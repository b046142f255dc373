import type { WrongFinding } from "../messages/table.ts";
import { MUTED_AT_FIRST } from "../reply/rules/registry.ts";
import { PLAIN_STYLE, type StyleGuide } from "../reply/style-guide.ts";
import type { SessionArea } from "./seen-memory.ts";

/** What this agent has settled about writing, as it is kept on this machine. */
export interface Writing {
  style: StyleGuide;
  /** Ids of rules that this agent doesn't want to hear; at first those that not every team wants. */
  muted: readonly string[];
  /** The latest last. */
  reports: readonly WrongFinding[];
}

/** More than these are of no use to anybody; the oldest go. */
const MOST_REPORTS = 500;
const KEY = "writing";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/** What was stored, with what is missing or of another shape as it is at first: a damaged entry must not stop a review. */
function writingOf(stored: unknown): Writing {
  const { style, muted, reports } = isRecord(stored) ? stored : {};
  const kept = isRecord(style) ? style : {};
  return {
    style: {
      spelling: kept["spelling"] === "american" ? "american" : PLAIN_STYLE.spelling,
      admitFault: kept["admitFault"] !== false,
      remedies: (Array.isArray(kept["remedies"]) ? kept["remedies"] : []).flatMap((one: unknown) =>
        isRecord(one) && typeof one["id"] === "string" && typeof one["text"] === "string"
          ? [{ id: one["id"], text: one["text"] }]
          : [],
      ),
      neverPromise: texts(kept["neverPromise"]),
    },
    muted: Array.isArray(muted) ? texts(muted) : [...MUTED_AT_FIRST],
    reports: (Array.isArray(reports) ? reports : []).flatMap((one: unknown) =>
      isRecord(one) && texts([one["id"], one["rule"], one["words"], one["at"]]).length === 4
        ? [one as unknown as WrongFinding]
        : [],
    ),
  };
}

/** Reads and changes what is kept. The words of a report are the draft's; nothing else of a draft is stored. */
export class WritingStore {
  private readonly area: SessionArea;
  private work: Promise<unknown> = Promise.resolve();

  /** @param area a store that outlives the browser */
  constructor(area: SessionArea) {
    this.area = area;
  }

  async load(): Promise<Writing> {
    await this.work;
    return writingOf(await this.area.get(KEY));
  }

  setStyle(style: StyleGuide): Promise<void> {
    return this.change((writing) => ({ ...writing, style }));
  }

  mute(rule: string, muted: boolean): Promise<void> {
    return this.change((writing) => {
      const others = writing.muted.filter((one) => one !== rule);
      return { ...writing, muted: muted ? [...others, rule] : others };
    });
  }

  report(wrong: WrongFinding): Promise<void> {
    return this.change((writing) => ({
      ...writing,
      reports: [...writing.reports, wrong].slice(-MOST_REPORTS),
    }));
  }

  forget(reportId: string): Promise<void> {
    return this.change((writing) => ({
      ...writing,
      reports: writing.reports.filter(({ id }) => id !== reportId),
    }));
  }

  /** Two windows may change it at once; each sees what the one before it wrote. */
  private change(edit: (writing: Writing) => Writing): Promise<void> {
    const done = this.work.then(async () => this.area.set(KEY, edit(writingOf(await this.area.get(KEY)))));
    this.work = done.catch(() => {});
    return done;
  }
}
