/** Notes with what begins at each of their places: what the model of parts is trained on and measured with. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { headingTable } from "../../src/note/heading-table.ts";
import { coarseKinds } from "../../src/note/parts/coarse-kinds.ts";
import { guessParts, type PartModel, partKinds } from "../../src/note/parts/part-model.ts";
import { type Place, placesOf } from "../../src/note/parts/places.ts";
import { isMarkup, type Ruled, ruled, widestMarkup } from "../../src/note/parts/ruled.ts";
import { findSections } from "../../src/note/sections.ts";
import { loadNotes, type NoteItem, plainly, readableHalves } from "../reading-set.ts";
import { type MarkedSection, unmarked } from "./marked-notes.ts";

const folder = fileURLToPath(new URL("../../test/reading/layouts/", import.meta.url));
const chartsFolder = fileURLToPath(new URL("../charts/", import.meta.url));

/** Authors whose notes are for measuring only. */
export const measuredAuthors: readonly string[] = ["k", "l"];

export interface SectionedNote {
  readonly author: string;
  readonly name: string;
  readonly text: string;
  readonly sections: readonly MarkedSection[];
}

/** The marked notes of `test/reading/layouts`; of some authors only. */
export async function layoutNotes(wanted: (author: string) => boolean): Promise<SectionedNote[]> {
  const authors = (await readdir(folder)).filter((name) => !name.includes(".") && wanted(name)).sort();
  const all = authors.map(async (author) => {
    const files = (await readdir(`${folder}${author}`)).filter((file) => file.endsWith(".txt")).sort();
    return Promise.all(
      files.map(async (file) => ({
        author,
        name: `${author}${file.slice(0, -".txt".length)}`,
        ...unmarked(await readFile(`${folder}${author}/${file}`, "utf8")),
      })),
    );
  });
  return (await Promise.all(all)).flat();
}

/** Notes from this number on were written after the rules: what these miss in them could not be placed. */
const afterRules = 400;

/** The readable notes of `test/reading/notes`, whose labels say only with which words a section begins: where, the rules say, which were made on them. */
export async function readableNotes(): Promise<SectionedNote[]> {
  const notes = (await loadNotes()).filter(
    ({ half, name }) => readableHalves.includes(half) && Number.parseInt(name, 10) < afterRules,
  );
  return notes.map((item) => ({
    author: "notes",
    name: item.name,
    text: item.note,
    sections: placedSections(item),
  }));
}

const marksSchema = z.strictObject({
  id: z.string(),
  /** Kind, heading as written, first characters after it; the kind `-` marks a heading with nothing of its own. */
  sections: z.array(z.tuple([z.string(), z.string(), z.string()])),
});

/** The training charts whose sections are marked (`eval/charts/sections.jsonl`). */
export async function markedCharts(): Promise<SectionedNote[]> {
  const lines = (await readFile(`${chartsFolder}sections.jsonl`, "utf8")).trim().split("\n");
  return Promise.all(
    lines.map(async (line) => {
      const { id, sections } = marksSchema.parse(JSON.parse(line));
      const text = await readFile(`${chartsFolder}train/${id}.txt`, "utf8");
      return { author: "charts", name: id, text, sections: markedIn(text, sections, id) };
    }),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** Marks, bullets and numbers between a heading and its body. */
const between = String.raw`[\s*_:\-–—•#=|>.\d)(\[\]/~+]*?`;

/** @throws Error naming the chart where a mark's words are not found after those of the one before */
export function markedIn(
  text: string,
  sections: readonly (readonly [kind: string, heading: string, begins: string])[],
  id: string,
): MarkedSection[] {
  let from = 0;
  return sections.map(([kind, heading, begins]) => {
    const written = heading.trim();
    const words = [written, begins.trim()].filter((part) => part !== "").map((part) => escaped(part));
    const pattern = new RegExp(words.join(between), "g");
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) throw new Error(`${id}: ${kind} "${heading}" "${begins}" is not found`);
    const headingEnd = found.index + written.length;
    from = Math.max(headingEnd, found.index + 1);
    return { kind, start: found.index, headingEnd };
  });
}

function placedSections({ note, sections }: NoteItem): MarkedSection[] {
  const found = findSections(note);
  let from = 0;
  return sections.flatMap(({ kind, startsWith }) => {
    const begins = plainly(startsWith);
    const starts = (at: number) => plainly(note.slice(at, at + 120)).startsWith(begins);
    const index = found.findIndex(
      ({ kind: ours, body, heading }, at) =>
        at >= from &&
        coarseKinds(ours).includes(kind) &&
        (starts(body.start) || (heading !== undefined && starts(heading.start))),
    );
    const section = found[index];
    if (section === undefined) return [];
    from = index + 1;
    return [{ kind, start: section.heading?.start ?? section.body.start, headingEnd: section.body.start }];
  });
}

/**
 * Pieces of a note as somebody may paste them: a headed section or two alone, and the note from one of its sections on. Which, follows from the note's name.
 */
export function piecesOf(note: SectionedNote): SectionedNote[] {
  const { text, sections, name } = note;
  const seed = seedOf(name);
  const headed = sections.flatMap(({ kind, start, headingEnd }, at) =>
    headingEnd > start && kind !== "-" ? [at] : [],
  );
  if (headed.length < 3) return [];
  const [one = 0, two = 0, rest = 0] = [1, 5, 7].map((step) => headed[(seed * step + step) % headed.length]);
  return [piece(note, one, one + 1), piece(note, two, two + 1), piece(note, rest, sections.length)].filter(
    ({ text: cut }) => cut.length < text.length,
  );
}

function piece({ text, sections, name, author }: SectionedNote, from: number, to: number): SectionedNote {
  const start = sections[from]?.start ?? 0;
  const end = sections[to]?.start ?? text.length;
  return {
    author,
    name: `${name} ${from}-${to}`,
    text: text.slice(start, end),
    sections: sections
      .slice(from, to)
      .map((one) => ({ ...one, start: one.start - start, headingEnd: one.headingEnd - start })),
  };
}

/** The table's headings by the test set's name for their kind, where it has but one. */
const headingsOf = new Map<string, string[]>();
for (const { kind, common, rarer } of headingTable) {
  const [coarse = kind, ...more] = coarseKinds(kind);
  if (more.length === 0) headingsOf.set(coarse, [...(headingsOf.get(coarse) ?? []), ...common, ...rarer]);
}

/** The note with other headings of the table in the place of its own, so that rare ones are met too; which, follows from the note's name. */
export function renamed(note: SectionedNote): SectionedNote {
  let state = seedOf(note.name);
  let text = "";
  let from = 0;
  const sections: MarkedSection[] = [];
  for (const { kind, start, headingEnd } of note.sections) {
    text += note.text.slice(from, start);
    const written = note.text.slice(start, headingEnd);
    const table = headingsOf.get(kind) ?? [];
    state = (state * 7919 + 104729) % 1000003;
    const other = table[state % Math.max(1, table.length)];
    const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N})])?/u.exec(written)?.[0];
    const heading =
      words === undefined || other === undefined
        ? written
        : written.replace(words, () => inCaseOf(words, other));
    sections.push({ kind, start: text.length, headingEnd: text.length + heading.length });
    text += heading;
    from = headingEnd;
  }
  return { ...note, name: `${note.name} renamed`, text: text + note.text.slice(from), sections };
}

function inCaseOf(words: string, other: string): string {
  if (words === words.toUpperCase()) return other.toUpperCase();
  if (words === words.toLowerCase()) return other;
  return other.charAt(0).toUpperCase() + other.slice(1);
}

const seedOf = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

export interface PartExample {
  readonly note: SectionedNote;
  readonly places: readonly Place[];
  readonly said: Ruled;
  /** For each place the index in `partKinds` of what begins there. */
  readonly wanted: readonly number[];
}

export function partExample(note: SectionedNote): PartExample {
  const places = placesOf(note.text);
  const wanted = places.map(() => 0);
  let from = 0;
  for (const { kind, start } of note.sections) {
    const index = places.findIndex(
      ({ at }, here) =>
        here >= from && at >= start && at - start < widestMarkup && isMarkup(note.text.slice(start, at)),
    );
    if (index === -1) continue;
    wanted[index] = kindIndex(kind, note.name);
    from = index + 1;
  }
  return { note, places, said: ruled(note.text, places, findSections(note.text)), wanted };
}

/** @throws Error naming the note where the kind is none of the convention's */
function kindIndex(kind: string, name: string): number {
  const names: readonly string[] = partKinds;
  const index = kind === "-" ? names.indexOf("empty") : names.indexOf(kind);
  if (index < 1) throw new Error(`${name} marks a section of the unknown kind ${kind}`);
  return index;
}

/** Sections begun at the right place with the right kind, begun there at all, and begun where none is. */
export interface PartFigures {
  readonly sections: number;
  readonly right: number;
  readonly placed: number;
  readonly extra: number;
}

export function partFigures(model: PartModel, examples: readonly PartExample[]): PartFigures {
  return figuresOf(examples, ({ places, said }) => guessParts(model, places, said).map(({ kind }) => [kind]));
}

/** The same for the rules alone: any of the names that their kind may go by counts. */
export function ruleFigures(examples: readonly PartExample[]): PartFigures {
  return figuresOf(examples, ({ places, said }) =>
    places.map((_, at) => {
      const kind = said.opened.get(at);
      return kind === undefined ? ["none"] : coarseKinds(kind);
    }),
  );
}

function figuresOf(
  examples: readonly PartExample[],
  begun: (example: PartExample) => readonly (readonly string[])[],
): PartFigures {
  let [sections, right, placed, extra] = [0, 0, 0, 0];
  for (const example of examples) {
    sections += example.note.sections.filter(({ kind }) => kind !== "-").length;
    begun(example).forEach((kinds, at) => {
      const want = example.wanted[at] ?? 0;
      const isBegun = !kinds.includes("none");
      if (want > 1 && kinds.includes(partKinds[want] ?? "")) right += 1;
      if (want > 1 && isBegun) placed += 1;
      if (want === 0 && isBegun && !kinds.includes("empty")) extra += 1;
    });
  }
  return { sections, right, placed, extra };
}
