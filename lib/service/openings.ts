import type { SessionArea } from "./seen-memory.ts";

const KEY = "openings";

interface Offered {
  /** The message they were offered for, as a number that tells nothing of its words. */
  message: number;
  ids: string[];
  /** Those of the message before. */
  before: string[];
}

/** Which openings this agent was offered last, so that two customers in a row don't get the same one. */
export class Openings {
  private readonly area: SessionArea;

  constructor(area: SessionArea) {
    this.area = area;
  }

  /** The openings to keep away from for this message: asked again for the same one, those of the message before it. */
  async toAvoid(message: string): Promise<string[]> {
    const last = await this.last();
    if (!last) return [];
    return last.message === numberOf(message) ? last.before : last.ids;
  }

  async offered(message: string, ids: readonly string[]): Promise<void> {
    const before = await this.toAvoid(message);
    const now: Offered = { message: numberOf(message), ids: [...ids], before };
    await this.area.set(KEY, now);
  }

  private async last(): Promise<Offered | undefined> {
    return (await this.area.get(KEY)) as Offered | undefined;
  }
}

/** FNV-1a. */
function numberOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
