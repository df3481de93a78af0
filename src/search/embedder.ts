/** Turns text into vectors with a local ONNX sentence encoder. Nothing is ever fetched: remote models are switched off. */
import { pipeline } from "@xenova/transformers";
import { type ModelPlace, modelId, modelOptions, readFrom } from "../onnx.ts";

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

const files = ["onnx/model_quantized.onnx", "tokenizer.json", "tokenizer_config.json", "config.json"];

/** @throws Error where the folder holds no such model */
export async function openEmbedder(place: ModelPlace): Promise<Embedder> {
  readFrom(place.folder);
  const id = await modelId(place, files);
  const extract = await pipeline("feature-extraction", place.name, modelOptions);
  const run = async (texts: string[]) => {
    const tensor = await extract(texts, { pooling: "mean", normalize: true });
    const values = Float32Array.from(tensor.data, (value) => (Number.isFinite(value) ? Number(value) : 0));
    tensor.dispose();
    return values;
  };
  const dimensions = (await run(["pain"])).length;
  return {
    id,
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
