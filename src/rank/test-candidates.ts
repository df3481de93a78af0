/** Candidate codes for tests. */
import { fileURLToPath } from "node:url";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import type { ScoredCode } from "./candidates.ts";
import { featureNames } from "./features.ts";
import type { Mention } from "./names/mentions.ts";

export const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

/** A candidate with one mention. */
export function candidate(
  code: string,
  confidence: number,
  source: Mention["source"],
  start = 0,
  end = start + 10,
): ScoredCode {
  const entry = release.get(code);
  if (entry === undefined) throw new Error(`no code ${code}`);
  const leaf = { entry, assumed: [], sideOpen: false, siblings: [] };
  const mention: Mention = {
    start,
    end,
    clause: 0,
    codes: [code],
    source,
    wording: entry.title,
    length: 1,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
  const clause = { start: 0, end: 100, kind: "heading", section: "assessment", codable: true } as const;
  const assertion = { value: "affirmed", experiencer: "patient", addressed: true } as const;
  return {
    entry,
    leaf,
    mentions: [{ mention, clause, assertion, leaf }],
    features: featureNames.map(() => 0),
    confidence,
    isMain: true,
  };
}
