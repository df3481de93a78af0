/** How long code search takes over the everyday phrases, whole and as they are typed. */
import { readFile } from "node:fs/promises";
import type { Tools } from "../../src/engine.ts";
import { searchCodes } from "../../src/search-codes.ts";
import { readPhrases } from "../phrases.ts";
import { median, percentile, rounded } from "./numbers.ts";

/** Phrases searched to warm up, and letters a person has typed when a beginning is searched. */
const warmUp = 50;
const typedLetters = 8;

/** Milliseconds of one search after another, ten answers each. */
export async function benchSearch(tools: Tools) {
  const file = new URL("../phrases/everyday.tsv", import.meta.url);
  const phrases = readPhrases(await readFile(file, "utf8")).map(({ phrase }) => phrase);
  const beginnings = [...new Set(phrases.map((phrase) => phrase.slice(0, typedLetters).trim()))];
  await timesOf(phrases.slice(0, warmUp), tools);
  return { phrases: await figures(phrases, tools), beginnings: await figures(beginnings, tools) };
}

async function figures(searched: readonly string[], tools: Tools) {
  const times = await timesOf(searched, tools);
  return {
    count: searched.length,
    ...rounded({ p50Ms: median(times), p95Ms: percentile(times, 0.95), slowestMs: Math.max(...times) }),
  };
}

async function timesOf(searched: readonly string[], tools: Tools): Promise<number[]> {
  const times: number[] = [];
  for (const q of searched) {
    const begun = performance.now();
    await searchCodes({ q, limit: 10 }, tools.icd10cm);
    times.push(performance.now() - begun);
  }
  return times;
}
