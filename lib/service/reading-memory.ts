import type { ToneReading } from "../tone/reading.ts";

const MOST_READINGS = 200;
/** Of all texts together: some of them are mails of a megabyte. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Readings by their text, so that chip, bar and panel don't each read the same message. The texts are in the
 * memory of the running background only, are never stored, and go when it sleeps. The background clears it whenever
 * a tab is closed or a site turned off, so nothing of a private window stays after it: reading anew is cheap.
 */
export class ReadingMemory {
  /** The one used last stands last. */
  private readonly readings = new Map<string, ToneReading>();
  private characters = 0;

  get(text: string): ToneReading | null {
    const reading = this.readings.get(text);
    if (!reading) return null;
    this.readings.delete(text);
    this.readings.set(text, reading);
    return reading;
  }

  set(text: string, reading: ToneReading): void {
    this.drop(text);
    this.readings.set(text, reading);
    this.characters += text.length;
    for (const oldest of this.readings.keys()) {
      if (this.readings.size <= MOST_READINGS && this.characters <= MOST_CHARACTERS) break;
      this.drop(oldest);
    }
  }

  clear(): void {
    this.readings.clear();
    this.characters = 0;
  }

  private drop(text: string): void {
    if (this.readings.delete(text)) this.characters -= text.length;
  }
}
