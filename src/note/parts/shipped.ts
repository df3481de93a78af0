/** The model of parts that comes with the program. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type PartModel, partKinds } from "./part-model.ts";

const folder = fileURLToPath(new URL("../../../models/chartcode-parts/", import.meta.url));

const configSchema = z.object({
  kinds: z.array(z.string()),
  buckets: z.int().positive(),
  scale: z.number().positive(),
  threshold: z.object({ heading: z.number(), words: z.number() }),
});

let shipped: PartModel | undefined;

/**
 * Read from `models/chartcode-parts` once.
 * @throws Error where the model is of another version than the program
 */
export function shippedPartModel(): PartModel {
  shipped ??= read();
  return shipped;
}

function read(): PartModel {
  const config = configSchema.parse(JSON.parse(readFileSync(`${folder}config.json`, "utf8")));
  const bytes = readFileSync(`${folder}weights.bin`);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (config.kinds.join() !== partKinds.join() || weights.length !== config.buckets * partKinds.length)
    throw new Error(`${folder} was trained for another version: run eval/train-parts.ts`);
  return { buckets: config.buckets, weights, scale: config.scale, threshold: config.threshold };
}
