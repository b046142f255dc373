/**
 * The model file: 16 bytes of frame ("ATTUNE", version, length and checksum of the rest), a header as JSON,
 * then the numbers. Little-endian throughout.
 */
import { ModelError } from "./model-error.ts";

const MAGIC = "ATTUNE";
/** Raised whenever an older Attune could not read the file. */
const FILE_VERSION = 1;
/** Bytes before the header's length. */
const FRAME = 16;

/** What the header says of the numbers behind it. */
export interface FileHeader {
  /** Known words; without the unknown one. */
  words: number;
  size: number;
  filters: number;
  /** Labels of the support table and head. */
  support: readonly string[];
  /** The greatest number of each part that is stored in bytes; what one step is worth of those in pairs of bytes. */
  scales: Record<
    "vectors" | "kernels" | "emotionHead" | "supportHead" | "emotionGrams" | "supportGrams",
    number
  >;
  /** n-grams in each table. */
  emotionGrams: number;
  supportGrams: number;
  /** Of the emotions: what is always added, and above which score a label is there. */
  emotionBias: readonly number[];
  emotionThresholds: readonly number[];
}

/** FNV-1a, 32 bit. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * The number from -1 to 1 that a byte stands for: its size grows with the square, so that small numbers are kept as
 * well as great ones.
 */
export function fromByte(byte: number): number {
  const step = ((byte << 24) >> 24) / 127;
  return step * Math.abs(step);
}

/** The byte that stands for a number from -1 to 1. */
export function toByte(value: number): number {
  return (Math.sign(value) * Math.round(127 * Math.sqrt(Math.min(1, Math.abs(value))))) & 255;
}

/** Reads numbers one after the other. Throws `ModelError` where the file ends too early. */
export class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next bytes as they are. */
  take(length: number): Uint8Array {
    const at = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new ModelError("The model file ends too early.");
    return this.#bytes.subarray(at, this.#at);
  }

  u8(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new ModelError("The model file ends too early.");
    this.#at += 1;
    return byte;
  }

  u32(): number {
    return this.u8() + this.u8() * 2 ** 8 + this.u8() * 2 ** 16 + this.u8() * 2 ** 24;
  }

  /** A whole number in seven-bit groups, lowest first. */
  short(): number {
    let value = 0;
    for (let times = 1; ; times *= 128) {
      const byte = this.u8();
      value += (byte & 127) * times;
      if (byte < 128) return value;
    }
  }

  /** Signed bytes as numbers up to `most`. */
  bytes(count: number, most: number): Float32Array {
    const values = new Float32Array(count);
    const raw = this.take(count);
    for (let i = 0; i < count; i += 1) values[i] = fromByte(raw[i] ?? 0) * most;
    return values;
  }

  /** Signed pairs of bytes, each times `scale`. */
  words(count: number, scale: number): Float32Array {
    const values = new Float32Array(count);
    const raw = this.take(2 * count);
    for (let i = 0; i < count; i += 1)
      values[i] = ((((raw[2 * i] ?? 0) | ((raw[2 * i + 1] ?? 0) << 8)) << 16) >> 16) * scale;
    return values;
  }
}

/** Checks the frame and gives the body. Throws `ModelError` for anything but a whole, unchanged file of this version. */
export function bodyOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length < FRAME) throw new ModelError("The model file is empty or cut off.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new ModelError("This is not a model file of Attune.");
  const version = view.getUint16(6, true);
  if (version !== FILE_VERSION)
    throw new ModelError(
      `The model file is of version ${version}; this Attune reads version ${FILE_VERSION}.`,
    );
  const body = bytes.subarray(FRAME);
  const length = view.getUint32(8, true);
  if (body.length !== length)
    throw new ModelError(`The model file has ${body.length} bytes where it should have ${length}.`);
  if (checksum(body) !== view.getUint32(12, true))
    throw new ModelError("The model file is damaged: its checksum doesn't match.");
  return body;
}

/** Puts the frame before a body. */
export function framed(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + body.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint16(6, FILE_VERSION, true);
  view.setUint32(8, body.length, true);
  view.setUint32(12, checksum(body), true);
  bytes.set(body, FRAME);
  return bytes;
}
