/** Evaluation sets: notes with the codes people gave them. Adapters read them from a path; none is kept in the project. */
import { readCodiesp } from "./codiesp.ts";

export interface CodedDocument {
  readonly id: string;
  readonly text: string;
  /** Gold codes, with their dots, each once. */
  readonly codes: readonly string[];
}

export interface Dataset {
  readonly name: string;
  readonly documents: readonly CodedDocument[];
  /** Documents to learn from, where the set has them beside the path asked for; empty otherwise. */
  readonly train: readonly CodedDocument[];
}

const adapters: Readonly<Record<string, (path: string) => Promise<Dataset>>> = { codiesp: readCodiesp };

/** The names `--dataset` accepts. */
export const datasetNames = Object.keys(adapters);

/** @throws Error where there is no such adapter or the path does not hold its files */
export async function readDataset(name: string, path: string): Promise<Dataset> {
  const adapter = adapters[name];
  if (adapter === undefined)
    throw new Error(`no dataset adapter of that name; there are: ${datasetNames.join(", ")}, reviews`);
  return adapter(path);
}
