/**
 * One release's searchable index: LanceDB rows with vectors and full text. A row is a concept's title, one of its inclusion
 * terms, or a lexicon phrase; several rows lead to one concept.
 */
import { connect, MatchQuery, type Table } from "@lancedb/lancedb";
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
 * Every row's 4-bit code is compared, then the best `spare` times the limit, and at least `leastMeasured` rows, are measured exactly, in memory:
 * LanceDB's own measuring reads each row back, which took longer than finding them. Against measuring all 100,000 rows, recall@25 and @50 is
 * 1.000 on phrases that name something (an HNSW graph's is 0.99, no faster), so builds of the same rows answer alike but for a last hit now and then.
 */
const everyPartition = 100_000;
const spare = 2;
const leastMeasured = 100;
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

/** The table, and its rows in memory by row id. */
interface OpenTable {
  readonly table: Table;
  readonly rows: ReadonlyMap<number, StoredRow>;
}

interface StoredRow extends IndexRow {
  readonly vector: Float32Array;
}

async function readRows(table: Table): Promise<Map<number, StoredRow>> {
  const rows = new Map<number, StoredRow>();
  for await (const batch of table.query().select(["concept", "kind", "text", "vector"]).withRowId()) {
    const column = (name: string) => batch.getChild(name);
    const [id, concept, kind, text] = ["_rowid", "concept", "kind", "text"].map(column);
    const numbers = column("vector")?.data[0]?.children[0];
    const vectors: Float32Array = numbers?.values ?? new Float32Array();
    const width = (numbers?.length ?? 0) / batch.numRows;
    for (let row = 0; row < batch.numRows; row++) {
      const told = kind?.get(row);
      rows.set(Number(id?.get(row)), {
        concept: String(concept?.get(row)),
        kind: told === "title" || told === "inclusion" ? told : "lexicon",
        text: String(text?.get(row)),
        vector: vectors.subarray(row * width, (row + 1) * width),
      });
    }
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
  return found.map((hits) => bestPerConcept(hits, limit));
}

/** Adds each vector's hits to its list. */
async function nearest(
  { table, rows }: OpenTable,
  searched: readonly { readonly vector: Float32Array; readonly hits: Hit[] }[],
  limit: number,
): Promise<void> {
  const [first, ...others] = searched;
  if (first === undefined) return;
  let query = table.query().nearestTo(first.vector).distanceType("cosine").nprobes(everyPartition);
  for (const { vector } of others) query = query.addQueryVector(vector);
  const measured = Math.max(limit * spare, leastMeasured);
  const found = await query.limit(measured).select(["_distance"]).withRowId().toArrow();
  for (const { _rowid, query_index } of found) {
    const row = rows.get(Number(_rowid));
    const one = searched[others.length === 0 ? 0 : Number(query_index)];
    if (row !== undefined) one?.hits.push(hitOf(row, cosine(one.vector, row.vector)));
  }
}

function hitOf({ concept, kind, text }: StoredRow, score: number): Hit {
  return { concept, kind, text, score };
}

/** Cosine of two vectors of unit length. */
function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

async function lexical({ table, rows }: OpenTable, text: string, limit: number): Promise<Hit[]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const found = await table
    .query()
    .fullTextSearch(new MatchQuery(text, "text"))
    .limit(limit)
    .select(["_score"])
    .withRowId()
    .toArrow();
  const hits: Hit[] = [];
  for (const { _rowid, _score } of found) {
    const row = rows.get(Number(_rowid));
    if (row !== undefined) hits.push(hitOf(row, Number(_score)));
  }
  return bestPerConcept(hits, limit);
}

/**
 * The best `limit` hits, each concept's best alone. Ties are broken by code and wording, so that the same question has the same answer.
 */
function bestPerConcept(hits: readonly Hit[], limit: number): Hit[] {
  const best = new Map<string, Hit>();
  const ordered = [...hits]
    .sort((a, b) => b.score - a.score || compare(a.concept, b.concept) || compare(a.text, b.text))
    .slice(0, limit);
  for (const hit of ordered) if (!best.has(hit.concept)) best.set(hit.concept, hit);
  return [...best.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
