/** What the index is built from in tests: a small invented release, a lexicon, and an embedder that hashes words. */
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Lexicon } from "../src/codes/lexicon.ts";
import { type CodeRelease, releaseOf } from "../src/codes/release.ts";
import type { CodeRow, CodeTable } from "../src/codes/table.ts";
import type { Embedder } from "../src/search/embedder.ts";

const places = "ankle elbow finger forearm hip knee shoulder shin thigh wrist".split(" ");
const kinds = "bruise burn cut cyst fracture rash scar sprain swelling ulcer".split(" ");

/** One hundred codes of ten categories, each with an inclusion term. */
export function testRelease(changes: Partial<CodeTable> = {}): CodeRelease {
  const rows = kinds.flatMap((kind, tens): CodeRow[] => [
    { code: `L1${tens}`, flag: "header", title: `${kind} of limb`, notes: [] },
    ...places.map(
      (place, units): CodeRow => ({
        code: `L1${tens}.${units}`,
        flag: "billable",
        title: `${kind} of ${place}`,
        notes: [{ kind: "inclusionTerm", text: `${place} ${kind} found on examination` }],
      }),
    ),
  ]);
  return releaseOf({
    system: "icd10cm",
    version: "2026",
    from: "2025-10-01",
    to: "2026-09-30",
    edition: "test",
    source: "test",
    rights: "test",
    digest: "0".repeat(64),
    rows,
    ...changes,
  });
}

export const testLexicon: Lexicon = {
  entries: [
    { phrase: "broken wrist", codes: ["L14.9"] },
    { phrase: "itchy shin", codes: ["L15.7"] },
  ],
  digest: "1".repeat(64),
};

export interface TestEmbedder extends Embedder {
  /** Texts embedded so far. */
  readonly embedded: () => number;
}

/**
 * Sixteen dimensions: each word adds a direction of its own.
 * @param options.delay milliseconds each call takes
 */
export function testEmbedder({ id = "hashing", delay = 0 } = {}): TestEmbedder {
  const dimensions = 16;
  let embedded = 0;
  return {
    id,
    dimensions,
    embedded: () => embedded,
    async embed(texts) {
      if (delay > 0) await wait(delay);
      embedded += texts.length;
      const vectors = new Float32Array(texts.length * dimensions);
      texts.forEach((text, at) => {
        vectors.set(unitVector(text, dimensions), at * dimensions);
      });
      return vectors;
    },
  };
}

function unitVector(text: string, dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const bytes = createHash("sha256").update(word).digest();
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + bytes.readInt16LE(at * 2) / 32_768;
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}
