/**
 * Scores billing on our own charts: `npx tsx eval/charts.ts [--half train|calibration|test|temptations] [--json] [--misses] [--from 341]`; `--from` leaves out the charts before that number.
 *
 * `train` may be read, tuned on and trained on, rules tuned on `temptations`; of `calibration` and `test` this program prints figures only.
 */
import { parseArgs } from "node:util";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { encoderNames } from "../src/encoders.ts";
import { openTools } from "../src/engine.ts";
import { type SuggestTools, suggest } from "../src/suggest.ts";
import {
  type Answered,
  billingFigures,
  calibration,
  interval,
  isFirstRight,
  slips,
} from "./chart-figures.ts";
import { type Chart, chartHalves, readCharts, requestOf } from "./chart-set.ts";

/** Asks twice: what is suggested, and the ranking however unlikely its codes. */
export async function answer(chart: Chart, tools: SuggestTools): Promise<Answered> {
  const request = requestOf(chart);
  const { suggestions } = await suggest(suggestionRequestSchema.parse({ ...request, limit: 100 }), tools);
  const whole = await suggest(
    suggestionRequestSchema.parse({ ...request, limit: 100, minConfidence: 0 }),
    tools,
  );
  return { chart, shown: suggestions, ranked: whole.suggestions.map(({ code }) => code) };
}

async function main() {
  const { values } = parseArgs({
    options: {
      half: { type: "string", default: "test" },
      json: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      from: { type: "string", default: "" },
      encoder: { type: "string", default: encoderNames[0] },
    },
  });
  const half = chartHalves.find((name) => name === values.half);
  if (half === undefined) throw new Error(`a half is one of ${chartHalves.join(", ")}`);
  if (values.misses && half !== "train" && half !== "temptations")
    throw new Error(`${half} is for measuring only`);
  const encoder = encoderNames.find((name) => name === values.encoder);
  if (encoder === undefined) throw new Error(`an encoder is one of ${encoderNames.join(", ")}`);
  const charts = (await readCharts(half)).filter(({ id }) => id >= values.from);
  const { icd10cm, close } = await openTools({ encoder });
  const answers: Answered[] = [];
  for (const chart of charts) {
    answers.push(await answer(chart, icd10cm));
    if (answers.length % 20 === 0) console.error(`${answers.length} of ${charts.length} charts`);
  }
  close();
  if (values.misses) for (const one of answers) console.log(missesOf(one).join("\n"));
  const figures = billingFigures(answers);
  const report = {
    half,
    ...figures,
    intervals: Object.fromEntries(
      (["f1", "rAt10", "firstListed", "ece"] as const).map((name) => [
        name,
        interval(answers, (drawn) => billingFigures(drawn)[name]),
      ]),
    ),
    bySetting: Object.fromEntries(
      ["outpatient", "emergency", "inpatient"].map((setting) => {
        const { charts, f1, firstListed } = billingFigures(
          answers.filter(({ chart }) => chart.setting === setting),
        );
        return [setting, { charts, f1, firstListed }];
      }),
    ),
    calibration: calibration(answers),
    tempting: countBy(charts.flatMap(({ mustNot }) => mustNot.map(({ kind }) => kind))),
    slips: countBy(slips(answers).map(({ kind }) => kind)),
  };
  console.log(values.json ? JSON.stringify(report, undefined, 2) : lines(report).join("\n"));
}

/** What was missed, what was wrong, and what a temptation led to, a line each. */
export function missesOf(answered: Answered): string[] {
  const { chart, shown, ranked } = answered;
  const codes = new Map(shown.map((one) => [one.code, one]));
  const required = new Set(chart.codes.map(({ code }) => code));
  const may = new Set(chart.optional.map(({ code }) => code));
  const led = new Map(slips([answered]).map(({ code, kind }) => [code, kind]));
  return [
    `## ${chart.id} ${chart.setting} ${chart.claim}`,
    ...chart.codes
      .filter(({ code }) => !codes.has(code))
      .map(({ code, evidence, why }) => {
        const place = ranked.indexOf(code);
        return `  missed ${code} "${evidence}" (${why})${place < 0 ? "" : ` ranked ${place + 1}`}`;
      }),
    ...shown
      .filter(({ code }) => !required.has(code) && !may.has(code))
      .map(({ code, confidence, evidence }) => {
        const words = evidence.map(({ start, end }) => chart.text.slice(start, end)).join(" | ");
        return `  wrong  ${code} ${confidence.toFixed(2)} "${words}"${led.has(code) ? ` ${led.get(code)}` : ""}`;
      }),
    ...(isFirstRight(answered)
      ? []
      : [
          `  first  ${shown.find(({ sequence }) => sequence === 1)?.code ?? "none"}, not ${chart.codes[0]?.code}`,
        ]),
  ];
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function lines(report: object, indent = ""): string[] {
  return Object.entries(report).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? [`${indent}${name}`, ...lines(value, `${indent}  `)]
      : [
          `${indent}${name}: ${typeof value === "number" && !Number.isInteger(value) ? value.toFixed(3) : String(value)}`,
        ],
  );
}

if (process.argv[1]?.endsWith("charts.ts")) await main();
