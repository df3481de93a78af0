/**
 * Conventions of the guidelines as short cases, written by authors who have not seen our rules (`test/conventions/*.jsonl`): each rule with notes for
 * which it must decide, and nearly alike notes for which it must not.
 *
 * Rules whose cases do not all pass yet are named in `test/conventions/open.txt`; they are run too, and one that has come to hold must be taken out. A
 * rule that is not named there must hold in all its cases.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { openTools, type Tools } from "../src/engine.ts";
import { suggest } from "../src/suggest.ts";

const caseSchema = z.object({
  note: z.string(),
  setting: z.enum(["outpatient", "inpatient", "emergency"]),
  claim: z.enum(["professional", "facility"]).optional(),
  patient: z.object({ ageYears: z.int().optional(), sex: z.enum(["female", "male"]).optional() }).optional(),
  codes: z.array(z.string()),
  not: z.array(z.string()).default([]),
  first: z.string().optional(),
});
type Case = z.infer<typeof caseSchema>;
const ruleSchema = z.object({
  id: z.string(),
  guideline: z.string(),
  says: z.string(),
  for: z.array(caseSchema).min(1),
  against: z.array(caseSchema).min(1),
});

const folder = fileURLToPath(new URL("conventions/", import.meta.url));
const rules = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .flatMap((name) =>
    readFileSync(`${folder}${name}`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ key: `${name.slice(0, 1)}/`, ...ruleSchema.parse(JSON.parse(line)) })),
  )
  .map((rule) => ({ ...rule, key: `${rule.key}${rule.id}` }));
const namedIn = (file: string) =>
  new Set(
    readFileSync(`${folder}${file}`, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#")),
  );
const open = namedIn("open.txt");
const wavering = namedIn("wavering.txt");

/** The rules are tested here, not the ranker's threshold: a few lines of a chart are less than it was trained on. */
const minConfidence = 0.1;
const date = "2026-03-03";

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);
afterAll(() => tools.close());

/** @returns what is not as the case says; nothing where all is */
async function faults({ note, setting, claim, patient, codes, not, first }: Case): Promise<string[]> {
  const request = suggestionRequestSchema.parse({
    note: { text: note },
    encounter: { setting, ...(claim === undefined ? {} : { claim }), dateOfService: date },
    ...(patient === undefined ? {} : { patient }),
    minConfidence,
  });
  const { suggestions } = await suggest(request, tools.icd10cm);
  const got = new Set(suggestions.map(({ code }) => code));
  const listed = suggestions.find(({ sequence }) => sequence === 1)?.code;
  return [
    ...codes.filter((code) => !got.has(code)).map((code) => `lacks ${code}`),
    ...not.filter((code) => got.has(code)).map((code) => `has ${code}`),
    ...(first !== undefined && listed !== first ? [`first is ${listed}, not ${first}`] : []),
  ];
}

async function faultsOf(rule: (typeof rules)[number]): Promise<string[]> {
  const found: string[] = [];
  for (const side of ["for", "against"] as const)
    for (const [at, one] of rule[side].entries())
      for (const fault of await faults(one)) found.push(`${side} ${at + 1}: ${fault}`);
  return found;
}

describe("conventions hold for their cases, and not for those against", () => {
  test.each(
    rules
      .filter(({ key }) => !open.has(key) && !wavering.has(key))
      .map((rule) => [rule.key, rule.says, rule] as const),
  )(
    "%s: %s",
    async (_key, _says, rule) => {
      expect(await faultsOf(rule)).toEqual([]);
    },
    30_000,
  );
});

test("no rule named as open holds in all its cases: take it out of open.txt", async () => {
  const holding: string[] = [];
  for (const rule of rules.filter(({ key }) => open.has(key)))
    if ((await faultsOf(rule)).length === 0) holding.push(rule.key);
  expect(holding).toEqual([]);
}, 300_000);

test("at least eighty rules hold in all their cases, and every open one is a rule", () => {
  const known = new Set(rules.map(({ key }) => key));
  expect([...open].filter((key) => !known.has(key))).toEqual([]);
  expect(rules.length - open.size).toBeGreaterThanOrEqual(80);
});
