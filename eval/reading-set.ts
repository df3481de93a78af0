/** The reading test set: clauses with their assertions, and whole notes with their sections and mentions. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/**
 * `open`, `development` and `fresh` may be read while tuning, and the tagger is trained on them. `untouched` and `blind` are for
 * measuring only. `fresh` was for measuring until its figures had been seen some 25 times; `blind` was written to follow it, and `latest` (48 notes) to follow both.
 */
export const halves = ["open", "untouched", "development", "fresh", "blind", "latest"] as const;
export type Half = (typeof halves)[number];
/** The halves whose texts may be read. */
export const readableHalves: readonly Half[] = ["open", "development", "fresh"];

const expectSchema = z.object({ value: z.string(), experiencer: z.string() });
const clauseItemSchema = z.object({
  id: z.string(),
  class: z.string(),
  section: z.string(),
  text: z.string(),
  mention: z.string(),
  expect: expectSchema,
  half: z.enum(halves),
});
const noteItemSchema = z.object({
  kind: z.string(),
  sections: z.array(z.object({ kind: z.string(), startsWith: z.string() })),
  mentions: z.array(
    expectSchema.extend({
      text: z.string(),
      occurrence: z.int().min(1),
      section: z.string(),
      addressed: z.boolean().optional(),
    }),
  ),
});

export type ClauseItem = z.infer<typeof clauseItemSchema>;
export type NoteItem = z.infer<typeof noteItemSchema> & {
  readonly name: string;
  readonly half: Half;
  readonly note: string;
};

const folder = fileURLToPath(new URL("../test/reading/", import.meta.url));

/** @throws ZodError where the set is malformed */
export async function loadClauses(): Promise<ClauseItem[]> {
  const development = (await readdir(`${folder}development`)).sort();
  const files = ["assertions.jsonl", "fresh.jsonl", ...development.map((name) => `development/${name}`)];
  if (existsSync(`${folder}blind.jsonl`)) files.push("blind.jsonl");
  const texts = await Promise.all(files.map((file) => readFile(`${folder}${file}`, "utf8")));
  return texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => clauseItemSchema.parse(JSON.parse(line)));
}

/** Notes 1 to 15 came first, 16 to 35 with the fresh clauses, those of an even number from 60 with the blind ones, from 402 last. */
export function halfOf(number: number): Half {
  if (number < 16) return number % 2 === 1 ? "open" : "untouched";
  if (number % 2 === 1) return "development";
  if (number < 60) return "fresh";
  return number < 400 ? "blind" : "latest";
}

/** @throws ZodError where the set is malformed */
export async function loadNotes(): Promise<NoteItem[]> {
  const files = (await readdir(`${folder}notes`)).filter((file) => file.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -".json".length);
      const [json, note] = await Promise.all([
        readFile(`${folder}notes/${file}`, "utf8"),
        readFile(`${folder}notes/${name}.txt`, "utf8"),
      ]);
      return {
        ...noteItemSchema.parse(JSON.parse(json)),
        name,
        half: halfOf(Number.parseInt(name, 10)),
        note,
      };
    }),
  );
}

/** Where `sought` stands for the `occurrence`th time, counted from 1; -1 where it does not. */
export function nth(text: string, sought: string, occurrence: number): number {
  let at = -1;
  for (let count = 0; count < occurrence; count += 1) {
    at = text.indexOf(sought, at + 1);
    if (at === -1) return -1;
  }
  return at;
}

const markup = /^(?:[\s\-*•·#_|>=~(]|(?:\d{1,2}|[a-h])[.)](?=[\s*_]))+/;

/** The first words of a section without bullets, marks and the number of a list's first item: annotators wrote them with and without. */
export function plainly(text: string): string {
  return text.replace(markup, "").replace(/\s+/g, " ");
}
