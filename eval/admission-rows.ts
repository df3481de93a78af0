/** What the model of admission learns from: what is listed or measured only by its place, in the training charts, and whether the claim has it. */
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { readNote } from "../src/note/read.ts";
import { type Feature, type LinearModel, logOddsOf } from "../src/note/taken-up/linear-model.ts";
import { patientFacts } from "../src/patient.ts";
import type { Admits } from "../src/rank/admitted/admitted.ts";
import { type AdmissionFacts, admissionFeatures } from "../src/rank/admitted/features.ts";
import { assertionsOf } from "../src/rank/assertions.ts";
import { type DecideOptions, decide } from "../src/rank/decide.ts";
import { gatherMentions } from "../src/rank/gather.ts";
import { withinReach } from "../src/rank/within-reach.ts";
import type { SuggestTools } from "../src/suggest.ts";
import { type Chart, readCharts, requestOf } from "./chart-set.ts";
import { fitSparse } from "./sparse-logistic.ts";

export interface AdmissionRow {
  readonly chart: string;
  readonly facts: AdmissionFacts;
  readonly features: readonly Feature[];
  /** The claim has the code, or another of its category where none of that is suggested. */
  readonly wanted: boolean;
}

/** Chosen by cross-validation over the same rows, from 5 to 20 and 2 to 4. */
const fitting = { ridge: 10, leastSeen: 3 };
const folds = 10;

/** The rules' codes of a chart, billing. */
export async function decided(chart: Chart, tools: SuggestTools, admits?: Admits) {
  const { text, setting, claim, dateOfService } = chart;
  const { scorer, dated, book, tagger } = tools;
  const encounter = { setting, claim, dateOfService };
  const note = readNote(text);
  const { mentions } = await gatherMentions(note, "billing", tools);
  const hopeful = withinReach(note, mentions, {
    release: dated.release,
    scorer,
    focus: "billing",
    least: 0.3,
  });
  const assertions = await assertionsOf(note, hopeful, { tagger, focus: "billing" });
  const patient = patientFacts(suggestionRequestSchema.parse(requestOf(chart)), note);
  const options: DecideOptions = { dated, book, scorer, encounter, patient, focus: "billing", admits };
  return { ...decide(note, assertions, options), encounter };
}

export async function admissionRows(tools: SuggestTools): Promise<AdmissionRow[]> {
  const rows: AdmissionRow[] = [];
  for (const half of ["train", "temptations"] as const)
    for (const chart of await readCharts(half)) rows.push(...(await rowsOf(chart, tools)));
  return rows;
}

async function rowsOf(chart: Chart, tools: SuggestTools): Promise<AdmissionRow[]> {
  const asked: Omit<AdmissionRow, "wanted">[] = [];
  const { codes } = await decided(chart, tools, (note, mention, facts) => {
    asked.push({ chart: chart.id, facts, features: admissionFeatures(note, mention, facts) });
    return Number.NEGATIVE_INFINITY;
  });
  const kept = new Set(codes.map(({ entry }) => entry.code));
  const categoryOf = (code: string) => code.slice(0, 3);
  const keptCategories = new Set([...kept].map(categoryOf));
  const required = new Set(chart.codes.map(({ code }) => code));
  const categories = new Set([...required].map(categoryOf));
  const optional = new Set(chart.optional.map(({ code }) => categoryOf(code)));
  return asked.flatMap((row): AdmissionRow[] => {
    const { code } = row.facts;
    const category = categoryOf(code);
    if (kept.has(code)) return [];
    const wanted = required.has(code) || (categories.has(category) && !keptCategories.has(category));
    // What another code of the claim covers, or is left to the coder, says nothing for or against.
    return !wanted && (optional.has(category) || categories.has(category)) ? [] : [{ ...row, wanted }];
  });
}

export function fitAdmission(rows: readonly AdmissionRow[]): LinearModel {
  return fitSparse(
    rows.map(({ features }) => features),
    rows.map(({ wanted }) => wanted),
    fitting,
  );
}

/** Answers for a chart by a model that has not seen it. */
export function foldedAdmission(rows: readonly AdmissionRow[]): (chart: string) => LinearModel {
  const charts = [...new Set(rows.map(({ chart }) => chart))];
  const foldOf = new Map(charts.map((chart, at) => [chart, at % folds]));
  const models = Array.from({ length: folds }, (_, fold) =>
    fitAdmission(rows.filter(({ chart }) => foldOf.get(chart) !== fold)),
  );
  const whole = fitAdmission(rows);
  return (chart) => models[foldOf.get(chart) ?? -1] ?? whole;
}

export function admitsBy(model: LinearModel): Admits {
  return (note, mention, facts) => logOddsOf(model, admissionFeatures(note, mention, facts));
}
