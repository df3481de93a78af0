import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeLanceRows } from "../../embeddings/lance-rows.ts";
import { type IndexRow, openCodeIndex } from "./code-index.ts";
import type { Embedder } from "./embedder.ts";

const dimensions = 64;
const rows: IndexRow[] = Array.from({ length: 18_000 }, (_, at) => ({
  concept: `C${String(at % 15_000).padStart(5, "0")}`,
  kind: at < 15_000 ? "title" : "lexicon",
  text: `wording ${at} ${at % 2 === 0 ? "even" : "odd"}`,
}));
/** Thirty rows lie around each of 600 centres, as wordings of a kind do. */
const centres = unitVectors(600, 1);
const vectors = around((at) => vectorAt(centres, at % 600), rows.length, 2);
const textAt = new Map(rows.map(({ text }, at) => [text, at]));
const embedder: Embedder = {
  id: "numbered",
  dimensions,
  embed: async (texts) => {
    const found = new Float32Array(texts.length * dimensions);
    texts.forEach((text, at) => {
      found.set(vectorAt(vectors, textAt.get(text) ?? 0), at * dimensions);
    });
    return found;
  },
};
const root = await mkdtemp(join(tmpdir(), "chartcode-rows-"));
const index = await build("first");
afterAll(async () => {
  index.close();
  await rm(root, { recursive: true, force: true });
});

async function build(name: string) {
  await writeLanceRows(join(root, name), rows, embedder);
  return openCodeIndex(join(root, name));
}

test("dense finds what measuring every row finds, in the same order", async () => {
  const queries = betweenCentres(40, 3);
  const found = await index.dense(queries, 40, 50);
  found.forEach((hits, at) => {
    const exact = nearest(vectorAt(queries, at), 50);
    expect(hits.map(({ text }) => text)).toEqual(exact.map(({ text }) => text));
    hits.forEach(({ score }, rank) => {
      expect(score).toBeCloseTo(exact[rank]?.score ?? 0, 5);
    });
  });
});

test("a batch of any size answers as its vectors do one by one", async () => {
  const queries = unitVectors(300, 3);
  const together = await index.dense(queries, 300, 5);
  expect(together).toHaveLength(300);
  for (const at of [0, 1, 127, 128, 299]) {
    expect(await index.dense(vectorAt(queries, at), 1, 5)).toEqual([together[at]]);
  }
});

test.each([
  1, 5, 400, 3_000,
])("dense answers %i rows at most, and so many where no concept repeats", async (limit) => {
  const [hits = []] = await index.dense(unitVectors(1, 4), 1, limit);
  expect(hits.length).toBeLessThanOrEqual(limit);
  expect(hits.length).toBeGreaterThanOrEqual(Math.floor(limit / 2));
  expect(new Set(hits.map(({ concept }) => concept)).size).toBe(hits.length);
});

test("a concept is told once, by its best row", async () => {
  const [hits = []] = await index.dense(vectorAt(vectors, 15_200), 1, 3_000);
  expect(hits[0]).toMatchObject({ concept: "C00200", kind: "lexicon", text: rows[15_200]?.text });
  expect(hits[0]?.score).toBeCloseTo(1, 5);
  expect(hits.filter(({ concept }) => concept === "C00200")).toHaveLength(1);
});

test("nothing is near a vector of zeros, and its neighbours keep their places", async () => {
  const queries = new Float32Array(3 * dimensions);
  queries.set(vectorAt(vectors, 7), 0);
  queries.set(vectorAt(vectors, 8), 2 * dimensions);
  const found = await index.dense(queries, 3, 1);
  expect(found.map(([first]) => first?.concept)).toEqual(["C00007", undefined, "C00008"]);
  expect(await index.dense(new Float32Array(dimensions), 1, 5)).toEqual([[]]);
  expect(await index.dense(new Float32Array(), 0, 5)).toEqual([]);
});

test("lexical finds words whatever their case and ending; the rarer word weighs more", async () => {
  const [hits = []] = await index.lexical(["WORDINGS 1234"], 5);
  expect(hits[0]).toMatchObject({ concept: "C01234", text: "wording 1234 even" });
  expect(hits[0]?.score).toBeGreaterThan((hits[1]?.score ?? 0) * 2);
});

test("lexical answers each text, in order; a text without words finds nothing", async () => {
  const found = await index.lexical(["1500", "", "?!", "the of and", "nowhere", '17 (odd) "x" +a:b^2~'], 3);
  expect(found.map((hits) => hits[0]?.concept)).toEqual([
    "C01500",
    undefined,
    undefined,
    undefined,
    undefined,
    "C00017",
  ]);
});

test("quotation marks around a text ask for its words, as the text without them does", async () => {
  const [quoted, plain] = await index.lexical(['"wording 1234"', "wording 1234"], 5);
  expect(quoted?.[0]?.concept).toBe("C01234");
  expect(quoted).toEqual(plain);
});

/** Each build trains its 4-bit codes anew; they choose twice as many rows as asked for, so only the last asked for can differ (once in some thousand). */
test("another build answers the same, ties included", async () => {
  const second = await build("second");
  const queries = betweenCentres(50, 5);
  const texts = ["odd", "even", "wording", "odd 1234", "wording 77"];
  const nearestHalf = async ({ dense }: typeof index) =>
    (await dense(queries, 50, 50)).map((hits) => hits.slice(0, 25));
  expect(await nearestHalf(second)).toEqual(await nearestHalf(index));
  expect(await second.lexical(texts, 50)).toEqual(await index.lexical(texts, 50));
  second.close();
});

test("rows of equal score stand in order of code", async () => {
  const [hits = []] = await index.lexical(["odd"], 50);
  expect(new Set(hits.map(({ score }) => score)).size).toBe(1);
  expect(hits.map(({ concept }) => concept)).toEqual(hits.map(({ concept }) => concept).sort());
});

test("a folder without an index is refused", async () => {
  await expect(openCodeIndex(join(root, "nothing"))).rejects.toThrow(/not found/i);
});

function vectorAt(all: Float32Array, at: number): Float32Array {
  return all.slice(at * dimensions, (at + 1) * dimensions);
}

function nearest(query: Float32Array, limit: number) {
  const scores = rows.map((_, at) => {
    let score = 0;
    for (let place = 0; place < dimensions; place++) {
      score += (query[place] ?? 0) * (vectors[at * dimensions + place] ?? 0);
    }
    return { at, score };
  });
  const told = new Set<string>();
  return scores
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ at, score }) => ({ concept: rows[at]?.concept ?? "", text: rows[at]?.text, score }))
    .filter(({ concept }) => !told.has(concept) && told.add(concept));
}

/** Texts that mean two things at once. */
function betweenCentres(count: number, seed: number): Float32Array {
  return around(
    (at) =>
      vectorAt(centres, at).map((value, place) => value + (centres[(at + 300) * dimensions + place] ?? 0)),
    count,
    seed,
  );
}

function around(centre: (at: number) => Float32Array, count: number, seed: number): Float32Array {
  const all = unitVectors(count, seed);
  for (let at = 0; at < count; at++) {
    const one = all.subarray(at * dimensions, (at + 1) * dimensions);
    const middle = centre(at);
    one.forEach((value, place) => {
      one[place] = 0.5 * value + (middle[place] ?? 0);
    });
    normalize(one);
  }
  return all;
}

/** The same ones for the same seed. */
function unitVectors(count: number, seed: number): Float32Array {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 - 0.5;
  };
  const all = Float32Array.from({ length: count * dimensions }, next);
  for (let at = 0; at < count; at++) normalize(all.subarray(at * dimensions, (at + 1) * dimensions));
  return all;
}

function normalize(vector: Float32Array): void {
  const length = Math.hypot(...vector);
  vector.forEach((value, place) => {
    vector[place] = value / length;
  });
}
