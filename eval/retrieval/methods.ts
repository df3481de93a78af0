/** The product's own search over a throw-away index: dense alone, lexical alone, and both fused. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLanceRows } from "../../embeddings/lance-rows.ts";
import { indexRows } from "../../embeddings/rows.ts";
import type { Lexicon } from "../../src/codes/lexicon.ts";
import type { CodeRelease } from "../../src/codes/release.ts";
import { type CodeIndex, type IndexRow, openCodeIndex } from "../../src/search/code-index.ts";
import type { Embedder } from "../../src/search/embedder.ts";
import { fuse } from "../../src/search/find.ts";
import { inclusionPart } from "../main-term-split.ts";

export const methods = ["dense", "lexical", "fused"] as const;
export type Method = (typeof methods)[number];

/** For each text and method, concepts found, best first. */
export type Lists = Readonly<Record<Method, readonly (readonly string[])[]>>;

/** Rows looked for by each of the two searches: what the product takes for 25 candidates. */
const depth = 50;
const textsAtOnce = 256;

export interface Searched {
  readonly rows: number;
  /** To embed and store them. */
  readonly buildSeconds: number;
  find(texts: readonly string[]): Promise<Lists>;
  close(): Promise<void>;
}

/** What may be searched: titles, inclusion terms of training categories, and the lexicon where it is given. */
export function rowsOf(release: CodeRelease, lexicon: Lexicon | undefined): IndexRow[] {
  return indexRows(release, lexicon).filter(
    ({ kind, concept }) => kind !== "inclusion" || inclusionPart(concept) === "train",
  );
}

/** Builds an index of `rows` in a temporary folder, which `close` removes. */
export async function searched(rows: readonly IndexRow[], embedder: Embedder): Promise<Searched> {
  const folder = await mkdtemp(join(tmpdir(), "chartcode-retrieval-"));
  const began = performance.now();
  await writeLanceRows(folder, rows, embedder);
  const buildSeconds = Math.round((performance.now() - began) / 100) / 10;
  const index = await openCodeIndex(folder);
  return {
    rows: rows.length,
    buildSeconds,
    find: (texts) => find(texts, index, embedder),
    async close() {
      index.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function find(texts: readonly string[], index: CodeIndex, embedder: Embedder): Promise<Lists> {
  const lists: Record<Method, string[][]> = { dense: [], lexical: [], fused: [] };
  for (let from = 0; from < texts.length; from += textsAtOnce) {
    const part = texts.slice(from, from + textsAtOnce);
    const [dense, lexical] = await Promise.all([
      embedder.embed(part).then((vectors) => index.dense(vectors, part.length, depth)),
      index.lexical(part, depth),
    ]);
    part.forEach((_, at) => {
      const near = dense[at] ?? [];
      const worded = lexical[at] ?? [];
      lists.dense.push(near.map(({ concept }) => concept));
      lists.lexical.push(worded.map(({ concept }) => concept));
      lists.fused.push(fuse(near, worded).map(({ concept }) => concept));
    });
  }
  return lists;
}
