/** Writes rows, their vectors and both search indexes into a new LanceDB folder. */
import { createHash } from "node:crypto";
import { chmod, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { connect, Index, type Table } from "@lancedb/lancedb";
import { type IndexRow, tableName } from "../src/search/code-index.ts";
import type { Embedder } from "../src/search/embedder.ts";

// LanceDB loads Arrow with `require`, and loses the vectors of a table made by the other copy that `import` would give.
const arrow: typeof import("apache-arrow") = createRequire(import.meta.url)("apache-arrow");

const rowsAtOnce = 4096;
const textsAtOnce = 2048;
const rowsPerPartition = 8192;

/**
 * @param folder an empty folder
 * @param embedder its dimensions must be divisible by 8
 * @param onProgress called with the number of rows embedded and stored so far
 * @returns a digest of the rows and vectors, in order
 */
export async function writeLanceRows(
  folder: string,
  rows: readonly IndexRow[],
  embedder: Embedder,
  onProgress?: (done: number) => void,
): Promise<string> {
  const digest = createHash("sha256");
  const connection = await connect(folder);
  try {
    const table = await connection.createEmptyTable(tableName, rowSchema(embedder.dimensions));
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part = rows.slice(from, from + rowsAtOnce);
      const vectors = await embedAll(part, embedder, (done) => onProgress?.(from + done));
      for (const { concept, kind, text } of part) digest.update(`${JSON.stringify([concept, kind, text])}\n`);
      digest.update(vectors);
      await table.add(arrowTable(part, vectors, embedder.dimensions));
    }
    if (rows.length > 0) await makeSearchable(table, rows.length);
    table.close();
  } finally {
    connection.close();
  }
  await followUmask(folder);
  return digest.digest("hex");
}

async function embedAll(
  rows: readonly IndexRow[],
  embedder: Embedder,
  onProgress: (done: number) => void,
): Promise<Float32Array> {
  const vectors = new Float32Array(rows.length * embedder.dimensions);
  for (let at = 0; at < rows.length; at += textsAtOnce) {
    const part = rows.slice(at, at + textsAtOnce);
    vectors.set(await embedder.embed(part.map((row) => row.text)), at * embedder.dimensions);
    onProgress(at + part.length);
  }
  return vectors;
}

function rowSchema(dimensions: number) {
  const { Field, FixedSizeList, Float32, Schema, Utf8 } = arrow;
  const vector = new FixedSizeList(dimensions, new Field("item", new Float32(), true));
  return new Schema([
    new Field("concept", new Utf8(), false),
    new Field("kind", new Utf8(), false),
    new Field("text", new Utf8(), false),
    new Field("vector", vector, false),
  ]);
}

/** The vectors stay in one block of memory; a JavaScript array a row would take several times as much. */
function arrowTable(rows: readonly IndexRow[], vectors: Float32Array, dimensions: number) {
  const {
    Field,
    FixedSizeList,
    Float32,
    makeData,
    makeVector,
    Table: ArrowTable,
    Utf8,
    vectorFromArray,
  } = arrow;
  const strings = (values: string[]) => vectorFromArray(values, new Utf8());
  const child = makeData({ type: new Float32(), length: vectors.length, nullCount: 0, data: vectors });
  const type = new FixedSizeList(dimensions, new Field("item", new Float32(), true));
  return new ArrowTable({
    concept: strings(rows.map((row) => row.concept)),
    kind: strings(rows.map((row) => row.kind)),
    text: strings(rows.map((row) => row.text)),
    vector: makeVector(makeData({ type, length: rows.length, nullCount: 0, child })),
  });
}

async function makeSearchable(table: Table, rows: number): Promise<void> {
  await table.optimize();
  // One shard: with one a processor, which of the rows of equal score are answered would differ from build to build.
  process.env.LANCE_FTS_NUM_SHARDS = "1";
  await table.createIndex("text", {
    config: Index.fts({
      baseTokenizer: "simple",
      lowercase: true,
      stem: true,
      removeStopWords: true,
      asciiFolding: true,
      withPosition: false,
    }),
  });
  // 4-bit codes, all of them compared in each search: as exact as measuring every row, which a graph (HNSW) is not.
  const numPartitions = Math.ceil(rows / rowsPerPartition);
  await table.createIndex("vector", {
    config: Index.ivfRq({ numBits: 4, numPartitions, distanceType: "cosine" }),
  });
  await table.optimize({ cleanupOlderThan: new Date(), deleteUnverified: true });
}

/** LanceDB keeps its files to the user who wrote them; what one user builds, another may be meant to serve. */
async function followUmask(folder: string): Promise<void> {
  const mode = 0o666 & ~process.umask();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await chmod(join(entry.parentPath, entry.name), mode);
  }
}
