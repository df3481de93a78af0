/**
 * One release's searchable index: LanceDB rows with vectors and full text. A row is a concept's title, one of its inclusion
 * terms, or a lexicon phrase; several rows lead to one concept.
 */
import { connect, type Table } from "@lancedb/lancedb";
import pLimit from "p-limit";

export type RowKind = "title" | "inclusion" | "lexicon";

/** A row of the index, as it is built. */
export interface IndexRow {
  readonly concept: string;
  readonly kind: RowKind;
  readonly text: string;
}

/** A concept found for one text, at its best row. */
export interface Hit {
  readonly concept: string;
  readonly kind: RowKind;
  readonly text: string;
  /** Dense: cosine similarity, -1 to 1. Lexical: the BM25 score, from 0. */
  readonly score: number;
}

export interface CodeIndex {
  readonly rows: number;
  /**
   * Nearest rows by meaning, best first, for each vector.
   * @param vectors one after the other, `count * dimensions` numbers
   */
  dense(vectors: Float32Array, count: number, limit: number): Promise<Hit[][]>;
  /** Best rows by words (BM25), best first, for each text. */
  lexical(texts: readonly string[], limit: number): Promise<Hit[][]>;
  close(): void;
}

/** The table's name in the LanceDB folder. */
export const tableName = "rows";

/**
 * Every row's 4-bit code is compared, then the best `refine` times the limit, and at least `leastRefined` rows, are measured exactly.
 * Against measuring all 100,000 rows, recall@25 and @50 is 1.000 on phrases that name something (an HNSW graph's is 0.99, no faster), so
 * builds of the same rows answer alike. On note sentences that name nothing, builds differed by 6 of 48,000 rows; 3 times the limit: 10.
 */
const everyPartition = 100_000;
const refine = 2;
const leastRefined = 100;
/** Vectors searched in one query plan at most: bounds its size. */
const vectorsAtOnce = 32;
/** Full-text queries under way at most: more are no faster, and each takes memory. */
const fewAtOnce = pLimit(4);

/**
 * @param folder a folder made by the builder, or an object-store URI
 * @throws Error where it holds no index
 */
export async function openCodeIndex(folder: string): Promise<CodeIndex> {
  const connection = await connect(folder);
  const table = await connection.openTable(tableName);
  const rows = await readRows(table);
  return {
    rows: rows.size,
    dense: (vectors, count, limit) =>
      rows.size === 0 ? noHits(count) : dense({ table, rows }, vectors, count, limit),
    lexical: (texts, limit) =>
      rows.size === 0
        ? noHits(texts.length)
        : Promise.all(texts.map((text) => fewAtOnce(() => lexical({ table, rows }, text, limit)))),
    close() {
      table.close();
      connection.close();
    },
  };
}

/** The table, and its rows in memory by row id: reading them back for each hit took longer than finding them. */
interface OpenTable {
  readonly table: Table;
  readonly rows: ReadonlyMap<number, IndexRow>;
}

async function readRows(table: Table): Promise<Map<number, IndexRow>> {
  const rows = new Map<number, IndexRow>();
  const all = await table.query().select(["concept", "kind", "text"]).withRowId().toArrow();
  for (const row of all) {
    const kind = String(row.kind);
    rows.set(Number(row._rowid), {
      concept: String(row.concept),
      kind: kind === "title" || kind === "inclusion" ? kind : "lexicon",
      text: String(row.text),
    });
  }
  return rows;
}

async function noHits(count: number): Promise<Hit[][]> {
  return Array.from({ length: count }, () => []);
}

async function dense(open: OpenTable, vectors: Float32Array, count: number, limit: number): Promise<Hit[][]> {
  const width = count === 0 ? 0 : vectors.length / count;
  const found: Hit[][] = await noHits(count);
  // A vector of zeros has no direction, so nothing is near it.
  const searched = found.flatMap((hits, at) => {
    const vector = vectors.slice(at * width, (at + 1) * width);
    return vector.some((value) => value !== 0) ? [{ vector, hits }] : [];
  });
  for (let from = 0; from < searched.length; from += vectorsAtOnce) {
    await nearest(open, searched.slice(from, from + vectorsAtOnce), limit);
  }
  return found.map(bestPerConcept);
}

/** Adds each vector's hits to its list. */
async function nearest(
  { table, rows }: OpenTable,
  searched: readonly { readonly vector: Float32Array; readonly hits: Hit[] }[],
  limit: number,
): Promise<void> {
  const [first, ...others] = searched;
  if (first === undefined) return;
  let query = table
    .query()
    .nearestTo(first.vector)
    .distanceType("cosine")
    .nprobes(everyPartition)
    .refineFactor(Math.max(refine, Math.ceil(leastRefined / limit)));
  for (const { vector } of others) query = query.addQueryVector(vector);
  const found = await query.limit(limit).select(["_distance"]).withRowId().toArrow();
  for (const { _rowid, _distance, query_index } of found) {
    const row = rows.get(Number(_rowid));
    const at = others.length === 0 ? 0 : Number(query_index);
    if (row !== undefined) searched[at]?.hits.push({ ...row, score: 1 - Number(_distance) });
  }
}

async function lexical({ table, rows }: OpenTable, text: string, limit: number): Promise<Hit[]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const found = await table
    .query()
    .fullTextSearch(text, { columns: ["text"] })
    .limit(limit)
    .select(["_score"])
    .withRowId()
    .toArrow();
  const hits: Hit[] = [];
  for (const { _rowid, _score } of found) {
    const row = rows.get(Number(_rowid));
    if (row !== undefined) hits.push({ ...row, score: Number(_score) });
  }
  return bestPerConcept(hits);
}

/** Ties are broken by code and wording, so that the same question has the same answer. */
function bestPerConcept(hits: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  const ordered = [...hits].sort(
    (a, b) => b.score - a.score || compare(a.concept, b.concept) || compare(a.text, b.text),
  );
  for (const hit of ordered) if (!best.has(hit.concept)) best.set(hit.concept, hit);
  return [...best.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
