/** A small engine for tests of the review page: literal word matching over a little release with families of codes. */
import { checkSet } from "../src/check-set.ts";
import { catalogOf } from "../src/codes/catalog.ts";
import { codeSetsOn } from "../src/codes/code-sets.ts";
import { codeDetail } from "../src/codes/detail.ts";
import { releaseOf } from "../src/codes/release.ts";
import type { CodeSystem } from "../src/contract/codes.ts";
import type { SetAsideReason, Suggestion } from "../src/contract/suggestions.ts";
import { type Engine, UnavailableSystem } from "../src/engine-contract.ts";

const titles: readonly (readonly [code: string, title: string])[] = [
  ["J18.9", "Pneumonia, unspecified organism"],
  ["R05", "Cough"],
  ["R05.1", "Acute cough"],
  ["R05.3", "Chronic cough"],
  ["R05.9", "Cough, unspecified"],
  ["R07", "Pain in throat and chest"],
  ["R07.0", "Pain in throat"],
  ["R07.9", "Chest pain, unspecified"],
  ["R50.9", "Fever, unspecified"],
];
const many = Array.from({ length: 200 }, (_, at) => at);
const manyCode = (at: number) => `M${10 + Math.floor(at / 10)}.${at % 10}`;
const release = releaseOf({
  system: "icd10cm",
  version: "2026",
  from: "2025-10-01",
  to: "2030-09-30",
  edition: "test",
  source: "test",
  rights: "test",
  digest: "test",
  rows: [
    ...titles.map(([code, title]) => ({
      code,
      flag: code.includes(".") ? ("billable" as const) : ("header" as const),
      title,
      notes: [],
    })),
    ...many.map((at) => ({
      code: manyCode(at),
      flag: "billable" as const,
      title: `Finding number ${at} of a long list`,
      notes: [],
    })),
  ],
});
const catalog = catalogOf([release]);

const suggested: readonly (readonly [word: string, code: string])[] = [
  ["cough", "R05.9"],
  ["fever", "R50.9"],
  ["tightness", "R07"],
  ["سعال", "R05.3"],
  ...many.map((at) => [`finding-${at};`, manyCode(at)] as const),
];
const aside: readonly (readonly [word: string, reason: SetAsideReason, trigger: string, code?: string])[] = [
  ["chest pain", "negated", "Denies", "R07.9"],
  ["pneumonia", "uncertain", "Possible", "J18.9"],
  ["infarction", "family", "Father"],
];

/** Suggests a code for each of its words that a note holds, at every place. */
export function pageEngine(): Engine {
  const on = (system: CodeSystem, date: string) => {
    const dated = catalog.on(system, date);
    if (dated === undefined) throw new UnavailableSystem(system);
    return dated;
  };
  return {
    suggest: async ({ note: { text } }) => ({
      id: crypto.randomUUID(),
      createdAt: new Date().toISOString(),
      versions: {
        app: "test",
        model: "test",
        index: "test",
        guidelines: "FY2026",
        codeSets: { icd10cm: "2026" },
      },
      noteDigest: "test",
      suggestions: suggested
        .filter(([word]) => text.includes(word))
        .map(([word, code], at) => suggestionOf(text, word, code, at + 1)),
      notSuggested: aside
        .filter(([word]) => text.includes(word))
        .map(([word, reason, trigger, code]) => ({
          ...{
            start: text.indexOf(word),
            end: text.indexOf(word) + word.length,
            text: word,
            reason,
            trigger,
          },
          ...(code === undefined ? {} : { code, display: release.get(code)?.title ?? "" }),
          rule: { text: "It is not coded.", source: "FY2026 guidelines I.A.19" },
        })),
      queries: text.includes("kidney")
        ? [
            {
              about: "Kidney disease",
              indicators: placesOf(text, "kidney"),
              question: "Can the stage of the kidney disease be stated?",
              options: ["Stage 3a", "Stage 3b", "Other", "Unable to determine"],
            },
          ]
        : [],
      unavailable: [],
      timings: { read: 0, find: 0, assert: 0, decide: 0, check: 0, total: 0 },
    }),
    search: async ({ q, system, date = "", limit }) => {
      const { release: searched } = on(system, date);
      const codes = [...searched.entries()].filter(
        ({ code, title }) =>
          title.toLowerCase().includes(q.toLowerCase()) || code.startsWith(q.toUpperCase()),
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
  };
}

function suggestionOf(text: string, word: string, code: string, rank: number): Suggestion {
  const isCough = code === "R05.9";
  return {
    rank,
    sequence: rank,
    system: "icd10cm",
    code,
    display: release.get(code)?.title ?? "",
    billable: release.get(code)?.billable ?? false,
    confidence: 1 - rank / 250,
    evidence: placesOf(text, word).map((span) => ({
      ...span,
      section: "assessment-plan",
      assertion: "affirmed",
      addressed: true,
    })),
    reasons: [{ kind: "title", text: "The words are the code's title.", source: "Tabular List" }],
    flags: [],
    alternatives: isCough ? [{ code: "R05.1", display: "Acute cough", differsBy: "acute" }] : [],
  };
}

function placesOf(text: string, word: string): { start: number; end: number; text: string }[] {
  const places = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    places.push({ start, end: start + word.length, text: word });
  }
  return places;
}
