/**
 * A seeded sample of the gold codes that the first 20 suggestions of `complete` focus lack, and how far each came: `eval/CODIESP-ERRORS.md` tells the kinds.
 *
 *     npx tsx eval/codiesp-errors.ts ../shared/eval/codiesp-en/dev [--sample 100] [--seed 2026] [--stages]
 *
 * A line a miss: note, code, title, how far the code came, the suggestions of its category with their ranks, and what of it was set aside.
 * `--stages` counts how far all gold codes of the half came instead.
 */
import { parseArgs } from "node:util";
import { categoryOf } from "../src/codes/code.ts";
import type { CodeRelease } from "../src/codes/release.ts";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { openTools } from "../src/engine.ts";
import { readNote } from "../src/note/read.ts";
import { gatherMentions } from "../src/rank/gather.ts";
import { type SuggestTools, suggest } from "../src/suggest.ts";
import { type CodedDocument, readDataset } from "./datasets/dataset.ts";

const shown = 20;

/** How far a gold code came; "found" is a mention of the code, or of what stands above it, that led to another leaf or to nothing. */
export const stages = [
  "first 20",
  "later",
  "set aside",
  "found",
  "category only",
  "nothing",
  "no code of this release",
] as const;

export interface Fate {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly stage: (typeof stages)[number];
  /** Suggestions of the same category, as `K59.00 #7`. */
  readonly siblings: readonly string[];
  /** Reasons for which the code or its category was set aside, with the words. */
  readonly aside: readonly string[];
}

/** What became of each gold code of a note. */
export async function fatesOf({ id, text, codes }: CodedDocument, tools: SuggestTools): Promise<Fate[]> {
  const { release } = tools.dated;
  const request = suggestionRequestSchema.parse({
    note: { text },
    focus: "complete",
    limit: 100,
    minConfidence: 0,
    encounter: { dateOfService: release.from },
  });
  const { suggestions, notSuggested } = await suggest(request, tools);
  const { mentions } = await gatherMentions(readNote(text), "complete", tools);
  const found = new Set(mentions.flatMap((mention) => mention.codes));
  const ranks = new Map(suggestions.map(({ code }, at) => [code, at + 1]));
  return codes.map((code) => {
    const category = categoryOf(code);
    const ofCategory = notSuggested.filter(
      (one) => one.code !== undefined && categoryOf(one.code) === category,
    );
    const aside = ofCategory.map((one) => `${one.code} ${one.reason} "${one.text}"`);
    const siblings = [...ranks].filter(([other]) => other !== code && categoryOf(other) === category);
    return {
      id,
      code,
      title: release.get(code)?.title ?? "?",
      stage: stageOf(code, { release, rank: ranks.get(code), found, aside, isCategory: siblings.length > 0 }),
      siblings: siblings.map(([other, rank]) => `${other} #${rank}`),
      aside,
    };
  });
}

function stageOf(
  code: string,
  of: {
    readonly release: CodeRelease;
    readonly rank: number | undefined;
    readonly found: ReadonlySet<string>;
    readonly aside: readonly string[];
    readonly isCategory: boolean;
  },
): Fate["stage"] {
  if (of.rank !== undefined) return of.rank <= shown ? "first 20" : "later";
  if (of.release.get(code)?.billable !== true) return "no code of this release";
  if (of.aside.some((one) => one.startsWith(`${code} `))) return "set aside";
  if ([code, ...of.release.ancestors(code).map((above) => above.code)].some((one) => of.found.has(one)))
    return "found";
  return of.isCategory || of.aside.length > 0 ? "category only" : "nothing";
}

/** The same draw for the same seed: mulberry32. */
export function sampled<T>(all: readonly T[], size: number, seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, size)
    .map(({ one }) => one);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "string", default: "100" },
      seed: { type: "string", default: "2026" },
      stages: { type: "boolean", default: false },
    },
  });
  const path = positionals[0];
  if (path === undefined)
    throw new Error("usage: tsx eval/codiesp-errors.ts <codiesp half> [--sample 100] [--seed 2026]");
  const { documents } = await readDataset("codiesp", path);
  const { icd10cm, close } = await openTools();
  const fates: Fate[] = [];
  for (const document of documents) fates.push(...(await fatesOf(document, icd10cm)));
  close();
  if (values.stages) {
    for (const stage of stages)
      console.log(`${stage}: ${fates.filter((fate) => fate.stage === stage).length}`);
    return;
  }
  const misses = fates.filter(({ stage }) => stage !== "first 20");
  for (const { id, code, title, stage, siblings, aside } of sampled(
    misses,
    Number(values.sample),
    Number(values.seed),
  ))
    console.log([id, code, title, stage, siblings.join(", "), aside.join("; ")].join("\t"));
}

if (process.argv[1]?.endsWith("codiesp-errors.ts")) await main();
