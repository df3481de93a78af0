import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "@xenova/transformers";
import { expect, test } from "vitest";
import { openEmbedder } from "./embedder.ts";

const folder = fileURLToPath(new URL("../../models", import.meta.url));
const name = "chartcode-static";
const embedder = await openEmbedder({ folder, name });

test("is named after its files: the same files the same name, another tokenizer another", async () => {
  expect(embedder.id).toMatch(/^chartcode-static@[0-9a-f]{12}$/);
  const copy = await mkdtemp(join(tmpdir(), "chartcode-model-"));
  try {
    await cp(join(folder, name), join(copy, name), { recursive: true });
    expect((await openEmbedder({ folder: copy, name })).id).toBe(embedder.id);
    await appendFile(join(copy, name, "tokenizer.json"), "\n");
    expect((await openEmbedder({ folder: copy, name })).id).not.toBe(embedder.id);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

test("gives one vector of unit length a text, in order", async () => {
  const texts = ["chest pain", "sprained ankle", "low blood sugar"];
  const vectors = await embedder.embed(texts);
  expect(vectors).toHaveLength(texts.length * embedder.dimensions);
  for (let at = 0; at < texts.length; at++) {
    const one = vectors.slice(at * embedder.dimensions, (at + 1) * embedder.dimensions);
    expect(Math.hypot(...one)).toBeCloseTo(1, 4);
    expect(await embedder.embed(texts.slice(at, at + 1))).toEqual(one);
  }
  expect(await embedder.embed([])).toHaveLength(0);
});

test("a text's vector does not depend on the texts beside it, nor on the run", async () => {
  const texts = Array.from({ length: 300 }, (_, at) => `pain ${"in the left knee ".repeat(at % 9)}${at}`);
  const together = await embedder.embed(texts);
  expect(await embedder.embed(texts)).toEqual(together);
  for (const at of [0, 127, 128, 299]) {
    expect(await embedder.embed(texts.slice(at, at + 1))).toEqual(
      together.slice(at * embedder.dimensions, (at + 1) * embedder.dimensions),
    );
  }
});

test("a contextual model gives the same list the same vectors, and a text nearly the same whatever stands beside it", async () => {
  const contextual = await openEmbedder({ folder, name: "chartcode-context" });
  const texts = ["pain in the left knee after a fall", "htn", "chronic kidney disease stage 3b", "asthma"];
  const together = await contextual.embed(texts);
  expect(await contextual.embed(texts)).toEqual(together);
  for (const [at, text] of texts.entries()) {
    const row = together.slice(at * contextual.dimensions, (at + 1) * contextual.dimensions);
    expect(cosine(await contextual.embed([text]), row)).toBeGreaterThan(0.98);
  }
});

test("like meanings lie closer than unlike ones", async () => {
  const [heart, cardiac, ankle] = await Promise.all(
    ["heart attack", "myocardial infarction", "sprained ankle"].map((text) => embedder.embed([text])),
  );
  expect(cosine(heart, cardiac)).toBeGreaterThan(cosine(heart, ankle) + 0.2);
});

test("text that no model would like is a finite vector all the same", async () => {
  for (const text of ["", "  ", "\u{1F9A0}", "zzqx", "a".repeat(20_000), "word ".repeat(3_000), "\ud800"]) {
    const vector = await embedder.embed([text]);
    expect(vector.every(Number.isFinite)).toBe(true);
    expect(Math.hypot(...vector)).toBeLessThan(1.001);
  }
});

test("a model that is not there is refused, and nothing is fetched", async () => {
  const before = globalThis.fetch;
  let fetched = 0;
  globalThis.fetch = () => {
    fetched++;
    return Promise.reject(new Error("offline"));
  };
  try {
    await expect(openEmbedder({ folder, name: "no-such-model" })).rejects.toThrow(/no-such-model/);
    await openEmbedder({ folder, name });
  } finally {
    globalThis.fetch = before;
  }
  expect(fetched).toBe(0);
  expect(env.allowRemoteModels).toBe(false);
});

function cosine(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
