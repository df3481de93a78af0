import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { openCatalog } from "../src/codes/catalog.ts";
import { readLexicon } from "../src/codes/lexicon.ts";
import { encoderNames } from "../src/encoders.ts";
import { lexiconFolder, modelsFolder, shippedTables, vectorsOf } from "../src/engine.ts";
import { openEmbedder } from "../src/search/embedder.ts";
import { knowing, readKnownVectors, writeKnownVectors } from "./known-vectors.ts";
import { indexRows } from "./rows.ts";
import { testEmbedder } from "./test-index.ts";

const root = await mkdtemp(join(tmpdir(), "chartcode-vectors-"));
afterAll(() => rm(root, { recursive: true, force: true }));
const path = join(root, "hashing.vectors.br");
const texts = ["burn of hip", "cut of knee", "", "rash of shin", "cut of knee"];

function cosine(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

test("what is written is read again, once a text; what was not, is not known", async () => {
  const embedder = testEmbedder();
  await writeKnownVectors(path, texts, embedder);
  const known = await readKnownVectors(path, embedder.id);
  expect(known?.size).toBe(4);
  for (const text of ["burn of hip", "cut of knee", "rash of shin"])
    expect(cosine(known?.get(text) ?? new Float32Array(), await embedder.embed([text]))).toBeGreaterThan(
      0.99,
    );
  expect(known?.get("")).toEqual(new Float32Array(embedder.dimensions));
  expect(known?.get("burn of Hip")).toBeUndefined();
});

test("another model's vectors, a file that is not there and a damaged one are no vectors", async () => {
  const whole = await readFile(path);
  const cut = join(root, "cut.vectors.br");
  await writeFile(cut, whole.subarray(0, whole.length / 2));
  expect(await readKnownVectors(cut, "hashing")).toBeUndefined();
  for (const content of ["", "no header", '{"model":"hashing","dimensions":16,"count":4}\n']) {
    await writeFile(cut, brotliCompressSync(content));
    expect(await readKnownVectors(cut, "hashing")).toBeUndefined();
  }
  expect(await readKnownVectors(path, "another@0")).toBeUndefined();
  expect(await readKnownVectors(join(root, "nothing"), "hashing")).toBeUndefined();
});

test("the model is asked about unknown texts alone, and each vector is its text's", async () => {
  const [embedder, asked] = [testEmbedder(), testEmbedder()];
  const both = knowing(asked, () => readKnownVectors(path, asked.id));
  const wanted = ["scar of thigh", "cut of knee", "ulcer of wrist", "rash of shin"];
  const found = await both.embed(wanted);
  expect(asked.embedded()).toBe(2);
  const exact = await embedder.embed(wanted);
  const { dimensions } = embedder;
  wanted.forEach((_, at) => {
    const span = [at * dimensions, (at + 1) * dimensions] as const;
    expect(cosine(found.subarray(...span), exact.subarray(...span))).toBeGreaterThan(0.99);
  });
});

test("the shipped vectors are the shipped encoder's, of nearly every shipped wording", async () => {
  const [name] = encoderNames;
  const embedder = await openEmbedder({ folder: modelsFolder, name });
  const known = await readKnownVectors(vectorsOf(name), embedder.id);
  const catalog = await openCatalog([shippedTables]);
  const [release] = catalog.releases("icd10cm");
  if (release === undefined) throw new Error("no table is shipped");
  const all = indexRows(release, await readLexicon(lexiconFolder)).map(({ text }) => text);
  const missing = all.filter((text) => known?.get(text) === undefined);
  expect(missing.length / all.length).toBeLessThan(0.1);
  const sample = all.filter((text, at) => at % 500 === 0 && known?.get(text) !== undefined);
  const made = await embedder.embed(sample);
  const alike = sample.map((text, at) =>
    cosine(
      known?.get(text) ?? new Float32Array(),
      made.subarray(at * embedder.dimensions, (at + 1) * embedder.dimensions),
    ),
  );
  expect(sample.length).toBeGreaterThan(150);
  expect(Math.min(...alike)).toBeGreaterThan(0.93);
  expect(alike.reduce((sum, one) => sum + one, 0) / alike.length).toBeGreaterThan(0.985);
});
