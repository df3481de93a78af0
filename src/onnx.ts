/** How the shipped models are opened: from their folder only, whole numbers for weights, on the processor. Nothing is ever fetched. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@xenova/transformers";

/** Where a model lies. */
export interface ModelPlace {
  /** The folder that holds model folders, as laid out by Hugging Face. */
  readonly folder: string;
  /** The model's: `config.json`, `tokenizer.json`, `onnx/model_quantized.onnx`. */
  readonly name: string;
}

/**
 * ONNX Runtime's threads would go on turning for a while after each run, waiting for the next, and take the processors from LanceDB's: without
 * that a note's searches take three quarters of the time, and the models' own no longer.
 *
 * `x64quantprecision`: processors without VNNI would add products of bytes in 16 bits, and cut off what does not fit; they are asked to add as exactly as
 * those with it, so that a note has the same codes on every machine (ONNX Runtime, session options).
 */
export const modelOptions = {
  dtype: "q8",
  device: "cpu",
  session_options: { extra: { session: { intra_op: { allow_spinning: "0" }, x64quantprecision: "1" } } },
} as const;

/** Lets models be read from `folder` only. */
export function readFrom(folder: string): void {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = folder;
}

/**
 * @returns the model's name and the first 12 hexadecimal digits of the SHA-256 of the files
 * @throws Error where the folder holds no such model
 */
export async function modelId({ folder, name }: ModelPlace, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(join(folder, name, file)));
  return `${name}@${hash.digest("hex").slice(0, 12)}`;
}
