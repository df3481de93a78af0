/** Our own charts with their billing codes (`eval/charts`): invented US notes, and what a careful coder would put on the claim of each. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { encounterSchema, patientSchema } from "../src/contract/suggestions.ts";

/**
 * Rules and weights are made on `train`; two numbers of the ranker on `calibration`, on which no rule was; nothing on `test`. `temptations` are short notes
 * full of mentions that must not be coded: only rules are made on them.
 */
export const chartHalves = ["train", "calibration", "test", "temptations"] as const;
export type ChartHalf = (typeof chartHalves)[number];

const temptations = [
  "negated",
  "family",
  "hypothetical",
  "planned",
  "historical",
  "uncertain",
  "listed-only",
  "result-only",
  "integral",
  "combined",
] as const;
export type Temptation = (typeof temptations)[number];

const coded = z.strictObject({
  code: z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/),
  /** Words of the note, letter for letter. */
  evidence: z.string().min(1),
  why: z.string(),
  poa: z.enum(["Y", "N", "U", "W", "exempt"]).optional(),
});

const chartSchema = z.strictObject({
  specialty: z.string(),
  ...encounterSchema.required({ setting: true, claim: true, dateOfService: true }).shape,
  /** Some charts say more of the patient (`ageMonths`) than a request can. */
  patient: z.object(patientSchema.shape),
  /** In claim order. */
  codes: z.array(coded).min(1),
  /** Codes that one careful coder would report and another leave out. */
  optional: z.array(coded),
  /** Mentions that tempt, and the codes they must not lead to. */
  mustNot: z.array(
    z.strictObject({ words: z.string().min(1), kind: z.enum(temptations), codes: z.array(z.string()) }),
  ),
});

export type Chart = z.infer<typeof chartSchema> & { readonly id: string; readonly text: string };

const folder = fileURLToPath(new URL("charts", import.meta.url));

/**
 * @returns the half's charts by name
 * @throws Error naming the file where one does not have the form the set's README describes
 */
export async function readCharts(half: ChartHalf): Promise<Chart[]> {
  const own = join(folder, half);
  const names = (await readdir(own)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map((name) => readChart(own, name.slice(0, -".json".length))));
}

async function readChart(own: string, id: string): Promise<Chart> {
  const text = await readFile(join(own, `${id}.txt`), "utf8");
  const read = chartSchema.safeParse(JSON.parse(await readFile(join(own, `${id}.json`), "utf8")));
  if (!read.success) throw new Error(`${id}.json: ${z.prettifyError(read.error)}`);
  for (const words of [
    ...read.data.codes.map(({ evidence }) => evidence),
    ...read.data.optional.map(({ evidence }) => evidence),
    ...read.data.mustNot.map(({ words }) => words),
  ])
    if (!text.includes(words)) throw new Error(`${id}.txt lacks words that ${id}.json quotes`);
  return { ...read.data, id, text };
}

/** What an EHR would send of a chart. */
export function requestOf({ text, setting, claim, dateOfService, patient }: Chart) {
  const { ageYears, sex } = patient;
  return {
    note: { text },
    encounter: { setting, claim, dateOfService },
    patient: { ...(ageYears === undefined ? {} : { ageYears }), ...(sex === undefined ? {} : { sex }) },
  };
}
