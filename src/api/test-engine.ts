/**
 * A small engine for the tests of the API: three real codes and literal word matching. It answers the contract truthfully
 * (spans quote the note), without reading anything.
 */
import { createHash } from "node:crypto";
import { checkSet } from "../check-set.ts";
import { catalogOf } from "../codes/catalog.ts";
import { codeSetsOn } from "../codes/code-sets.ts";
import { codeDetail } from "../codes/detail.ts";
import { releaseOf } from "../codes/release.ts";
import type { CodeSystem } from "../contract/codes.ts";
import type { Readiness } from "../contract/problem.ts";
import { type Engine, UnavailableSystem } from "../engine-contract.ts";

const release = releaseOf({
  system: "icd10cm",
  version: "2026",
  from: "2025-10-01",
  to: "2026-09-30",
  edition: "test",
  source: "test",
  rights: "test",
  digest: "test",
  rows: [
    {
      code: "R05",
      flag: "header",
      title: "Cough",
      notes: [{ kind: "excludes1", text: "smoker's cough (J41.0)" }],
    },
    { code: "R05.9", flag: "billable", title: "Cough, unspecified", notes: [] },
    { code: "R50.9", flag: "billable", title: "Fever, unspecified", notes: [] },
  ],
});
const catalog = catalogOf([release]);
const words: readonly [word: string, code: string][] = [
  ["cough", "R05.9"],
  ["fever", "R50.9"],
];

export function testEngine(overrides: Partial<Engine> = {}): Engine {
  const on = (system: CodeSystem, date: string) => {
    const dated = catalog.on(system, date);
    if (dated === undefined) throw new UnavailableSystem(system);
    return dated;
  };
  return {
    suggest: async ({ note, limit, systems = ["icd10cm"] }) => {
      const found = words.filter(([word]) => note.text.includes(word)).slice(0, limit);
      return {
        id: "test",
        createdAt: new Date().toISOString(),
        versions: {
          app: "test",
          model: "test",
          index: "test",
          guidelines: "FY2026",
          codeSets: { icd10cm: "2026" },
        },
        noteDigest: createHash("sha256").update(note.text).digest("hex"),
        suggestions: found.map(([word, code], index) => {
          const start = note.text.indexOf(word);
          return {
            rank: index + 1,
            sequence: index + 1,
            system: "icd10cm",
            code,
            display: release.get(code)?.title ?? "",
            billable: true,
            confidence: 0.5,
            evidence: [
              {
                start,
                end: start + word.length,
                text: word,
                section: "unknown",
                assertion: "affirmed",
                addressed: true,
              },
            ],
            reasons: [],
            flags: [],
            alternatives: [],
          };
        }),
        notSuggested: [],
        queries: [],
        unavailable: systems
          .filter((system) => system !== "icd10cm")
          .map((system) => ({ system, reason: "not installed" })),
        timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
      };
    },
    search: async ({ q, system, date = "", limit }) => {
      const { release: searched } = on(system, date);
      const codes = [...searched.entries()].filter((entry) =>
        entry.title.toLowerCase().includes(q.toLowerCase()),
      );
      return {
        codes: codes
          .slice(0, limit)
          .map(({ code, title, billable }) => ({ system, code, display: title, billable, score: 1 })),
      };
    },
    check: (request) => checkSet(request, catalog),
    detail: (system, code, date) => codeDetail(on(system, date), code),
    releases: () => ({ releases: [], warnings: [] }),
    codeSets: (date) => ({
      date,
      codeSets: codeSetsOn(catalog, date, () => "test"),
      versions: { app: "test", model: "test", guidelines: "FY2026" },
    }),
    close: () => {},
    ...overrides,
  };
}

export const readyState: Readiness = {
  ready: true,
  phase: "ready",
  releases: [{ system: "icd10cm", version: "2026", from: "2025-10-01", to: "2026-09-30", inForce: true }],
  warnings: [],
};
