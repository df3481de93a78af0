/**
 * What visits are for: our own short notes (`test/visits.jsonl`, a case a line) with the codes that must be suggested, the beginnings of codes that must
 * not, and the first of the claim. At the threshold that callers get.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { suggestionRequestSchema } from "../src/contract/suggestions.ts";
import { openTools, type Tools } from "../src/engine.ts";
import { suggest } from "../src/suggest.ts";

const visitSchema = z.object({
  name: z.string(),
  note: z.string(),
  setting: z.enum(["outpatient", "inpatient", "emergency"]),
  ageYears: z.int().optional(),
  sex: z.enum(["female", "male"]).optional(),
  codes: z.array(z.string()),
  not: z.array(z.string()).default([]),
  first: z.string().optional(),
});

const visits = readFileSync(fileURLToPath(new URL("visits.jsonl", import.meta.url)), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => visitSchema.parse(JSON.parse(line)));

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);
afterAll(() => tools.close());

test.each(visits.map((visit) => [visit.name, visit] as const))(
  "%s",
  async (_name, visit) => {
    const { note, setting, ageYears, sex, codes, not, first } = visit;
    const request = suggestionRequestSchema.parse({
      note: { text: note },
      // The ranker was trained on whole notes: of a few lines it is less sure.
      minConfidence: 0.25,
      encounter: {
        setting,
        claim: setting === "inpatient" ? "facility" : "professional",
        dateOfService: "2026-03-03",
      },
      patient: { ...(ageYears === undefined ? {} : { ageYears }), ...(sex === undefined ? {} : { sex }) },
    });
    const { suggestions } = await suggest(request, tools.icd10cm);
    const got = suggestions.map(({ code }) => code);
    expect(got).toEqual(expect.arrayContaining(codes));
    expect(got.filter((code) => not.some((beginning) => code.startsWith(beginning)))).toEqual([]);
    if (first !== undefined) expect(suggestions.find(({ sequence }) => sequence === 1)?.code).toBe(first);
  },
  30_000,
);
