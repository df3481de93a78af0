/**
 * Scores leaf choice on short notes with the full set of codes they should give: `npx tsx eval/leaves.ts [--misses] [--data <folder>] [file]`,
 * by default `eval/leaves/cases.tsv` (its head says what its columns mean). `--misses` lists the misses of the open half only.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { suggestionRequestSchema } from "../src/contract/suggestions.js";
import { openTools } from "../src/engine.js";
import { suggest } from "../src/suggest.js";

export interface LeafCase {
  readonly id: string;
  readonly half: "open" | "untouched";
  readonly theme: string;
  /** Each is answered by any of its codes. */
  readonly expected: readonly (readonly string[])[];
  /** Right to give, right to leave out. */
  readonly also: readonly string[];
  readonly note: string;
}

export interface LeafScore {
  readonly cases: number;
  /** Cases that gave the expected codes and no other. */
  readonly exact: number;
  readonly expected: number;
  readonly found: number;
  /** Codes given that are neither expected nor allowed. */
  readonly extra: number;
}

const words = (field: string) => field.split(" ").filter((word) => word !== "");
const EXTERNAL_CAUSE = /^[V-Y]/;

/** @throws Error naming the line that is malformed */
export function readLeafCases(text: string): LeafCase[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [id = "", half, theme = "", codes = "", also = "", note = ""] = line.split("\t");
    if ((half !== "open" && half !== "untouched") || codes === "" || note === "") {
      throw new Error(`line ${at + 1}: expected id, half, theme, codes, also, note`);
    }
    const expected = words(codes).map((code) => code.split("|"));
    return [{ id, half, theme, expected, also: words(also), note: note.replaceAll("\\n", "\n") }];
  });
}

/** What a case lacks and has too much. */
export function compareCodes({ expected, also }: LeafCase, given: readonly string[]) {
  const right = new Set([...expected.flat(), ...also]);
  return {
    missing: expected
      .filter((codes) => !codes.some((code) => given.includes(code)))
      .map((codes) => codes.join("|")),
    extra: given.filter((code) => !right.has(code) && !EXTERNAL_CAUSE.test(code)),
  };
}

export function scoreLeaves(results: readonly { leaf: LeafCase; given: readonly string[] }[]): LeafScore {
  const compared = results.map(({ leaf, given }) => ({ leaf, ...compareCodes(leaf, given) }));
  const sum = (count: (result: (typeof compared)[number]) => number) =>
    compared.reduce((total, result) => total + count(result), 0);
  return {
    cases: compared.length,
    exact: sum(({ missing, extra }) => (missing.length + extra.length === 0 ? 1 : 0)),
    expected: sum(({ leaf }) => leaf.expected.length),
    found: sum(({ leaf, missing }) => leaf.expected.length - missing.length),
    extra: sum(({ extra }) => extra.length),
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: "boolean", default: false },
      data: { type: "string" },
      theme: { type: "string" },
    },
  });
  const file = positionals[0] ?? fileURLToPath(new URL("leaves/cases.tsv", import.meta.url));
  const cases = readLeafCases(await readFile(file, "utf8"));
  const { icd10cm, close } = await openTools(values.data === undefined ? {} : { dataFolder: values.data });
  const results: { leaf: LeafCase; given: string[] }[] = [];
  for (const leaf of cases.filter(({ theme }) => values.theme === undefined || theme === values.theme)) {
    const request = suggestionRequestSchema.parse({
      note: { text: leaf.note },
      encounter: { setting: "outpatient", dateOfService: "2026-05-14" },
      limit: 100,
    });
    const answer = await suggest(request, icd10cm);
    const given = answer.suggestions.map(({ code }) => code);
    results.push({ leaf, given });
    const { missing, extra } = compareCodes(leaf, given);
    if (values.misses && leaf.half === "open" && missing.length + extra.length > 0) {
      const side = answer.notSuggested.map(
        ({ reason, code, text }) => `${reason} ${code ?? "-"} ${JSON.stringify(text)}`,
      );
      process.stderr.write(
        `${leaf.id} ${leaf.theme}: lacks ${missing.join(" ") || "-"}; extra ${extra.join(" ") || "-"}; set aside: ${side.join(", ")}\n    ${leaf.note.replaceAll("\n", "\n    ")}\n`,
      );
    }
  }
  const themes = [...new Set(results.map(({ leaf }) => leaf.theme))];
  const half = (name: LeafCase["half"]) => results.filter(({ leaf }) => leaf.half === name);
  const report = {
    open: scoreLeaves(half("open")),
    untouched: scoreLeaves(half("untouched")),
    themes: Object.fromEntries(
      themes.map((name) => [name, scoreLeaves(results.filter(({ leaf }) => leaf.theme === name))]),
    ),
  };
  const inOneLine = (part: unknown) => JSON.stringify(part);
  process.stdout.write(`open      ${inOneLine(report.open)}\nuntouched ${inOneLine(report.untouched)}\n`);
  for (const [name, score] of Object.entries(report.themes)) {
    process.stdout.write(
      `${name.padEnd(16)} exact ${score.exact}/${score.cases}, codes ${score.found}/${score.expected}, extra ${score.extra}\n`,
    );
  }
  await close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
