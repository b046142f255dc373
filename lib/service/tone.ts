import { RequestError } from "../messages/errors.ts";
import { ModelError, type TextModel } from "../tone/model/text-model.ts";
import type { ToneReading } from "../tone/reading.ts";
import { ReadingMemory } from "./reading-memory.ts";

interface ToneParts {
  /** The bytes of the model file. May reject where there is none. */
  bytes(): Promise<Uint8Array>;
  open(bytes: Uint8Array): TextModel;
  read(text: string, model: TextModel): ToneReading;
}

/** Reads messages with the model, which is loaded once. */
export interface Tone {
  /** Resolves when the model is there. Rejects with "no-model"; asked again, it tries again. */
  ready(): Promise<void>;
  /** The reading of one message. Rejects with "no-model". */
  read(text: string): Promise<ToneReading>;
  /** Forgets what was read: a tab was closed, a site turned off. */
  forget(): void;
}

/** Tone over a model file that may be slow to come, missing or damaged. */
export function createTone(parts: ToneParts): Tone {
  const memory = new ReadingMemory();
  let loading: Promise<TextModel> | null = null;

  const model = (): Promise<TextModel> => {
    if (!loading) {
      loading = load(parts);
      // A file can come back, with an update or from a disk that was away: no failure is for ever.
      loading.catch(() => {
        loading = null;
      });
    }
    return loading;
  };

  return {
    ready: async () => {
      await model();
    },
    read: async (text) => {
      const loaded = await model();
      const known = memory.get(text);
      if (known) return known;
      const reading = parts.read(text, loaded);
      memory.set(text, reading);
      return reading;
    },
    forget: () => {
      memory.clear();
      loading?.then(({ forget }) => forget()).catch(() => {});
    },
  };
}

async function load({ bytes, open }: ToneParts): Promise<TextModel> {
  try {
    return open(await bytes());
  } catch (error) {
    throw new RequestError("no-model", error instanceof ModelError ? error.message : "There is no model.");
  }
}
