/**
 * The shipped vectors of an encoder: what it makes of the code table's and the lexicon's wordings, so that a first start need not wait for it.
 * A text they do not hold (a new release's title, a phrase added since) is embedded as ever. Made by `make-vectors.ts`.
 *
 * `<encoder>.vectors.br`, compressed with Brotli: one line of JSON (the model's id, dimensions, count), then for each text, in the order of their
 * keys, 6 bytes of key (the beginning of its SHA-256); then for each a 32-bit step; then for each its numbers in whole steps, one byte each.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { z } from "zod";
import type { Embedder } from "../src/search/embedder.ts";

const headerSchema = z.object({ model: z.string(), dimensions: z.int(), count: z.int() });

export interface KnownVectors {
  readonly size: number;
  /** Of unit length, right to 0.002 as a cosine; undefined where the text is not known. */
  get(text: string): Float32Array | undefined;
}

const keyBytes = 6;
/** Steps from zero to a vector's largest number: seven bits say what eight do, and compress to fewer. */
const mostSteps = 63;
const textsAtOnce = 2048;

/** @returns undefined where there is no such file, it is damaged, or another model made it: all texts are embedded then */
export async function readKnownVectors(path: string, model: string): Promise<KnownVectors | undefined> {
  const all = await readFile(path)
    .then((packed) => promisify(brotliDecompress)(packed))
    .catch(() => undefined);
  if (all === undefined) return undefined;
  const lineEnd = all.indexOf("\n");
  const header = headerOf(all.toString("utf8", 0, lineEnd));
  if (header?.model !== model) return undefined;
  const { dimensions, count } = header;
  const keysAt = lineEnd + 1;
  const stepsAt = keysAt + count * keyBytes;
  const numbersAt = stepsAt + count * 4;
  if (all.length !== numbersAt + count * dimensions) return undefined;
  const places = new Map<number, number>();
  for (let row = 0; row < count; row++) places.set(all.readUIntBE(keysAt + row * keyBytes, keyBytes), row);
  return {
    size: count,
    get(text) {
      const row = places.get(keyOf(text));
      if (row === undefined) return undefined;
      const step = all.readFloatLE(stepsAt + row * 4);
      const from = numbersAt + row * dimensions;
      return unit(Float32Array.from({ length: dimensions }, (_, at) => all.readInt8(from + at) * step));
    },
  };
}

function headerOf(line: string): z.infer<typeof headerSchema> | undefined {
  try {
    return headerSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** @param texts each is written once */
export async function writeKnownVectors(
  path: string,
  texts: readonly string[],
  embedder: Embedder,
  onProgress?: (done: number) => void,
): Promise<void> {
  const byKey = new Map(texts.map((text) => [keyOf(text), text]));
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const { dimensions } = embedder;
  const head = Buffer.alloc(keys.length * keyBytes);
  const steps = Buffer.alloc(keys.length * 4);
  const numbers = Buffer.alloc(keys.length * dimensions);
  keys.forEach((key, row) => {
    head.writeUIntBE(key, row * keyBytes, keyBytes);
  });
  for (let from = 0; from < keys.length; from += textsAtOnce) {
    const part = keys.slice(from, from + textsAtOnce).map((key) => byKey.get(key) ?? "");
    const vectors = await embedder.embed(part);
    part.forEach((_, row) => {
      const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
      const step = Math.max(...vector.map(Math.abs)) / mostSteps;
      steps.writeFloatLE(step, (from + row) * 4);
      vector.forEach((value, at) => {
        numbers.writeInt8(step === 0 ? 0 : Math.round(value / step), (from + row) * dimensions + at);
      });
    });
    onProgress?.(from + part.length);
  }
  const header = JSON.stringify({ model: embedder.id, dimensions, count: keys.length });
  const whole = Buffer.concat([Buffer.from(`${header}\n`), head, steps, numbers]);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  await writeFile(path, await promisify(brotliCompress)(whole, { params }));
}

/** The same embedder, which asks the model only about texts it does not know. */
export function knowing(embedder: Embedder, known: () => Promise<KnownVectors | undefined>): Embedder {
  const { id, dimensions } = embedder;
  let opened: Promise<KnownVectors | undefined> | undefined;
  return {
    id,
    dimensions,
    async embed(texts) {
      opened ??= known();
      const vectors = await opened;
      const all = new Float32Array(texts.length * dimensions);
      const unknown: number[] = [];
      texts.forEach((text, at) => {
        const vector = vectors?.get(text);
        if (vector === undefined) unknown.push(at);
        else all.set(vector, at * dimensions);
      });
      const found = await embedder.embed(unknown.map((at) => texts[at] ?? ""));
      unknown.forEach((at, row) => {
        all.set(found.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
      });
      return all;
    },
  };
}

function keyOf(text: string): number {
  return createHash("sha256").update(text).digest().readUIntBE(0, keyBytes);
}

/** A text without a word the model knows stays all zeros. */
function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
