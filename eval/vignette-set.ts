/** Vignettes by subject (`eval/vignettes`): short notes about one piece of coding knowledge each, in many clinicians' words, with their codes. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { encounterSchema, patientSchema } from "../src/contract/suggestions.ts";
import type { Chart } from "./chart-set.ts";

/** Rules may be made on `read`, the lines with odd numbers of each subject; `unread` ones, the even lines, are for measuring only. */
export const vignetteHalves = ["read", "unread"] as const;
export type VignetteHalf = (typeof vignetteHalves)[number];

const code = z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/);

const lineSchema = z.strictObject({
  text: z.string().min(1),
  ...encounterSchema.required({ setting: true, claim: true }).pick({ setting: true, claim: true }).shape,
  age: patientSchema.shape.ageYears.unwrap(),
  sex: patientSchema.shape.sex.unwrap(),
  /** In claim order. */
  codes: z.array(code).min(1),
  /** Codes that one careful coder would report and another leave out. */
  optional: z.array(code),
  /** Codes that look likely and are wrong. */
  not: z.array(code),
  why: z.string(),
});

/** A chart without quoted evidence. */
export interface Vignette extends Chart {
  readonly subject: string;
  readonly not: readonly string[];
  readonly why: string;
}

/** All notes are of encounters of this day. */
const day = "2026-03-10";
const folder = fileURLToPath(new URL("vignettes", import.meta.url));

/**
 * @returns the half's vignettes by subject and line
 * @throws Error naming the line that does not have the form the set's README describes
 */
export async function readVignettes(half: VignetteHalf): Promise<Vignette[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const read = await Promise.all(
    files.map(async (name) => {
      const lines = (await readFile(join(folder, name), "utf8")).trimEnd().split("\n");
      return lines.map((line, index) => vignette(name.slice(0, -".jsonl".length), index + 1, line));
    }),
  );
  const rest = half === "read" ? 1 : 0;
  return read.flatMap((all) => all.filter((_, index) => (index + 1) % 2 === rest));
}

function vignette(subject: string, number: number, line: string): Vignette {
  const id = `${subject}-${String(number).padStart(2, "0")}`;
  const read = lineSchema.safeParse(JSON.parse(line));
  if (!read.success) throw new Error(`${id}: ${z.prettifyError(read.error)}`);
  const { text, setting, claim, age, sex, codes, optional, not, why } = read.data;
  const coded = (code: string) => ({ code, evidence: "", why });
  return {
    id,
    subject,
    text,
    setting,
    claim,
    dateOfService: day,
    specialty: "",
    patient: { ageYears: age, sex },
    codes: codes.map(coded),
    optional: optional.map(coded),
    mustNot: [],
    not,
    why,
  };
}
