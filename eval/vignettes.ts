/**
 * Scores billing by piece of coding knowledge: `npx tsx eval/vignettes.ts [--half read|unread] [--subject adverse-effect] [--json] [--misses]`.
 *
 * Rules may be made on `read`; of `unread` this program prints figures only.
 */
import { parseArgs } from "node:util";
import { encoderNames } from "../src/encoders.ts";
import { openTools } from "../src/engine.ts";
import { type Answered, billingFigures, interval } from "./chart-figures.ts";
import { answer, missesOf } from "./charts.ts";
import { readVignettes, type Vignette, vignetteHalves } from "./vignette-set.ts";

interface Said extends Answered {
  readonly chart: Vignette;
}

interface SubjectFigures {
  readonly vignettes: number;
  readonly f1: number;
  readonly p: number;
  readonly r: number;
  readonly firstListed: number;
  /** Vignettes whose codes are all shown, and nothing but these and optional ones. */
  readonly whole: number;
  /** Vignettes that show a code that looks likely and is wrong, among those that name one. */
  readonly tempted: number;
}

function figuresOf(said: readonly Said[]): SubjectFigures {
  const { f1, p, r, firstListed } = billingFigures(said);
  const tempting = said.filter(({ chart }) => chart.not.length > 0);
  const shows = ({ shown }: Said, codes: readonly string[]) => shown.some(({ code }) => codes.includes(code));
  return {
    vignettes: said.length,
    f1,
    p,
    r,
    firstListed,
    whole: share(said.filter(isWhole).length, said.length),
    tempted: share(tempting.filter((one) => shows(one, one.chart.not)).length, tempting.length),
  };
}

function isWhole({ chart, shown }: Said): boolean {
  const codes = new Set(shown.map(({ code }) => code));
  const allowed = new Set([...chart.codes, ...chart.optional].map(({ code }) => code));
  return chart.codes.every(({ code }) => codes.has(code)) && [...codes].every((code) => allowed.has(code));
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : part / of;
}

async function main() {
  const { values } = parseArgs({
    options: {
      half: { type: "string", default: "unread" },
      subject: { type: "string" },
      json: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      encoder: { type: "string", default: encoderNames[0] },
    },
  });
  const half = vignetteHalves.find((name) => name === values.half);
  if (half === undefined) throw new Error(`a half is one of ${vignetteHalves.join(", ")}`);
  if (values.misses && half !== "read") throw new Error(`${half} is for measuring only`);
  const encoder = encoderNames.find((name) => name === values.encoder);
  if (encoder === undefined) throw new Error(`an encoder is one of ${encoderNames.join(", ")}`);
  const all = await readVignettes(half);
  const subjects = [...new Set(all.map(({ subject }) => subject))];
  if (values.subject !== undefined && !subjects.includes(values.subject))
    throw new Error(`a subject is one of ${subjects.join(", ")}`);
  const { icd10cm, close } = await openTools({ encoder });
  const said: Said[] = [];
  for (const chart of all) {
    if (values.subject !== undefined && chart.subject !== values.subject) continue;
    said.push({ ...(await answer(chart, icd10cm)), chart });
    if (said.length % 40 === 0) console.error(`${said.length} of ${all.length} vignettes`);
  }
  close();
  if (values.misses)
    for (const one of said)
      if (!isWhole(one)) console.log([...missesOf(one), `  ${one.chart.why}: ${one.chart.text}`].join("\n"));
  const bySubject = Object.fromEntries(
    subjects.flatMap((subject) => {
      const own = said.filter(({ chart }) => chart.subject === subject);
      return own.length === 0 ? [] : [[subject, figuresOf(own)]];
    }),
  );
  const report = {
    half,
    all: figuresOf(said),
    f1Interval: interval(said, (drawn) => billingFigures(drawn).f1),
    bySubject,
  };
  if (values.json) console.log(JSON.stringify(report, undefined, 2));
  else console.table({ ...rounded(bySubject), all: rounded({ all: report.all }).all });
}

function rounded(figures: Readonly<Record<string, SubjectFigures>>): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(figures).map(([subject, one]) => [
      subject,
      Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Math.round(value * 1000) / 1000])),
    ]),
  );
}

await main();
