/**
 * One release's searchable index: LanceDB rows with vectors and full text. A row is a concept's title, one of its inclusion
 * terms, or a lexicon phrase; several rows lead to one concept.
 */
import { connect, type Table } from "@lancedb/lancedb";

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

/** Candidates the graph search keeps in hand, and how many times the limit is measured exactly. */
const breadth = 120;
const refine = 2;

/**
 * @param folder a folder made by the builder, or an object-store URI
 * @throws Error where it holds no index
 */
export async function openCodeIndex(folder: string): Promise<CodeIndex> {
  const connection = await connect(folder);
  const table = await connection.openTable(tableName);
  const rows = await table.countRows();
  return {
    rows,
    dense: (vectors, count, limit) => dense(table, vectors, count, limit),
    lexical: (texts, limit) => Promise.all(texts.map((text) => lexical(table, text, limit))),
    close() {
      table.close();
      connection.close();
    },
  };
}

async function dense(table: Table, vectors: Float32Array, count: number, limit: number): Promise<Hit[][]> {
  if (count === 0) return [];
  const width = vectors.length / count;
  const vectorAt = (index: number) => vectors.slice(index * width, (index + 1) * width);
  const found: Hit[][] = Array.from({ length: count }, () => []);
  let query = table.query().nearestTo(vectorAt(0)).distanceType("cosine").ef(breadth).refineFactor(refine);
  for (let index = 1; index < count; index++) query = query.addQueryVector(vectorAt(index));
  const rows = await query.limit(limit).select(["concept", "kind", "text", "_distance"]).toArray();
  for (const row of rows) {
    const hits = found[count === 1 ? 0 : Number(row.query_index)];
    hits?.push({ ...hitOf(row), score: 1 - Number(row._distance) });
  }
  return found.map(bestPerConcept);
}

async function lexical(table: Table, text: string, limit: number): Promise<Hit[]> {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const rows = await table
    .query()
    .fullTextSearch(text, { columns: ["text"] })
    .limit(limit)
    .select(["concept", "kind", "text", "_score"])
    .toArray();
  return bestPerConcept(rows.map((row) => ({ ...hitOf(row), score: Number(row._score) })));
}

function hitOf(row: Readonly<Record<string, unknown>>): Omit<Hit, "score"> {
  const kind = String(row.kind);
  return {
    concept: String(row.concept),
    kind: kind === "title" || kind === "inclusion" ? kind : "lexicon",
    text: String(row.text),
  };
}

/** Ties are broken by code, so that the same question has the same answer. */
function bestPerConcept(hits: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of [...hits].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))) {
    if (!best.has(hit.concept)) best.set(hit.concept, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1));
}
