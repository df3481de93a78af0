/** Turns text into vectors with a local ONNX sentence encoder. Nothing is ever fetched: remote models are switched off. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env, pipeline } from "@xenova/transformers";

export interface Embedder {
  /** The model's folder name and the first 12 hexadecimal digits of the SHA-256 of its weights, tokenizer and configuration. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * @returns one vector a text, of unit length (all zeros where the model knows no word of the text), one after the other:
   *   `texts.length * dimensions` numbers. The same list has the same vectors at every run; a contextual model's int8 arithmetic is scaled
   *   to the whole list, so that a text alone may differ from the same text beside others (cosine .99).
   */
  embed(texts: readonly string[]): Promise<Float32Array>;
}

/** Texts given to the model at once, the short ones first: they are padded to the longest, and padding costs as much as words. */
const batchSize = 64;

/**
 * @param options.folder the folder that holds model folders, as laid out by Hugging Face
 * @param options.name the model's folder: `config.json`, `tokenizer.json`, `onnx/model_quantized.onnx`
 * @throws Error where the folder holds no such model
 */
export async function openEmbedder({ folder, name }: { folder: string; name: string }): Promise<Embedder> {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = folder;
  const hash = createHash("sha256");
  for (const file of [
    "onnx/model_quantized.onnx",
    "tokenizer.json",
    "tokenizer_config.json",
    "config.json",
  ]) {
    hash.update(await readFile(join(folder, name, file)));
  }
  const digest = hash.digest("hex").slice(0, 12);
  const extract = await pipeline("feature-extraction", name, { dtype: "q8", device: "cpu" });
  const run = async (texts: string[]) => {
    const tensor = await extract(texts, { pooling: "mean", normalize: true });
    const values = Float32Array.from(tensor.data, (value) => (Number.isFinite(value) ? Number(value) : 0));
    tensor.dispose();
    return values;
  };
  const dimensions = (await run(["pain"])).length;
  return {
    id: `${name}@${digest}`,
    dimensions,
    async embed(texts) {
      const vectors = new Float32Array(texts.length * dimensions);
      const shortFirst = texts
        .map((text, at) => ({ text, at }))
        .sort((a, b) => a.text.length - b.text.length || a.at - b.at);
      for (let from = 0; from < shortFirst.length; from += batchSize) {
        const batch = shortFirst.slice(from, from + batchSize);
        const found = await run(batch.map(({ text }) => text));
        batch.forEach(({ at }, row) => {
          vectors.set(found.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
        });
      }
      return vectors;
    },
  };
}
