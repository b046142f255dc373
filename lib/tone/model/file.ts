/**
 * The model file: 16 bytes of frame ("ATTUNE", version, length and checksum of the rest), a header as JSON,
 * then the numbers. Little-endian throughout.
 */
import { ModelError } from "./model-error.ts";

const MAGIC = "ATTUNE";
/** Raised whenever an older Attune could not read the file. */
export const FILE_VERSION = 1;
/** Bytes before the header's length. */
export const FRAME = 16;

/** What the header says of the numbers behind it. */
export interface FileHeader {
  /** Known words; without the unknown one. */
  words: number;
  size: number;
  filters: number;
  /** Labels of the support table and head. */
  support: readonly string[];
  /** What one step of a stored whole number is worth. */
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
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Reads numbers one after the other. */
export class Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #step(by: number): number {
    const at = this.#at;
    this.#at += by;
    if (this.#at > this.#bytes.length) throw new ModelError("The model file ends too early.");
    return at;
  }

  u8 = (): number => this.#view.getUint8(this.#step(1));
  i8 = (): number => this.#view.getInt8(this.#step(1));
  u32 = (): number => this.#view.getUint32(this.#step(4), true);
  i16 = (): number => this.#view.getInt16(this.#step(2), true);
  /** A whole number in seven-bit groups, lowest first. */
  short(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.u8();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
  text(length: number): string {
    const at = this.#step(length);
    return new TextDecoder().decode(this.#bytes.subarray(at, at + length));
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
