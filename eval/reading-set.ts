/** The reading test set: clauses with their assertions, and whole notes with their sections and mentions. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** `open` may be read while tuning, `untouched` is for measuring only. */
export const halves = ["open", "untouched"] as const;
export type Half = (typeof halves)[number];

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
  const text = await readFile(`${folder}assertions.jsonl`, "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => clauseItemSchema.parse(JSON.parse(line)));
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
      const half = Number.parseInt(name, 10) % 2 === 1 ? "open" : "untouched";
      return { ...noteItemSchema.parse(JSON.parse(json)), name, half, note };
    }),
  );
}
