/**
 * Scores the reader of notes on the reading test set: `npx tsx eval/reading.ts [--json] [--misses open|development|fresh]
 * [--rules]`; `--rules` leaves the model out. The clauses of `development` are scored for their misses only.
 *
 * The set in `test/reading` has halves that may be read while the rules are worked on (`open`, `development`, `fresh`), and halves of
 * which this program prints figures only (`untouched`, `blind`, `latest`).
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { modelsFolder, readerName } from "../src/engine.ts";
import { assertMentions } from "../src/note/assert-mentions.ts";
import { assertMention } from "../src/note/assertion.ts";
import { linesOf } from "../src/note/lines.ts";
import { coarseKinds } from "../src/note/parts/coarse-kinds.ts";
import { readNote } from "../src/note/read.ts";
import { openTagger, type Tagger } from "../src/note/tagger.ts";
import type { Clause, ReadNote, Section, Span } from "../src/note/types.ts";
import { type Share, share } from "../src/review/quality/wilson.ts";
import { clauseNote } from "./clause-note.ts";
import {
  type ClauseItem,
  type Half,
  halves,
  loadClauses,
  loadNotes,
  type NoteItem,
  nth,
  plainly,
  readableHalves,
} from "./reading-set.ts";

/** One question put to the reader: its group, whether it was answered rightly, and what to show of it where it is open. */
export interface Outcome {
  readonly half: Half;
  readonly group: string;
  /** What the group is broken down by: a kind of section, a value, addressed or listed. */
  readonly of?: string;
  readonly right: boolean;
  readonly detail: string;
}

function clauseAt(note: ReadNote, at: number): number {
  return note.clauses.findIndex((clause: Clause) => clause.start <= at && at < clause.end);
}

interface Answer {
  readonly value: string;
  readonly experiencer: string;
  readonly addressed: boolean;
}

/** What the reader says of each mention, one answer a mention: by rules and model, or by the rules alone where there is no `tagger`. */
async function answers(
  note: ReadNote,
  mentions: readonly Span[],
  tagger: Tagger | undefined,
): Promise<Answer[]> {
  const asked = mentions.map((mention) => {
    const clause = clauseAt(note, mention.start);
    return { clause, mention, rule: assertMention(note, clause, mention), explain: false };
  });
  const said: readonly Answer[] =
    tagger === undefined ? asked.map(({ rule }) => rule) : await assertMentions(note, asked, tagger);
  return said.map((one, at) =>
    asked[at]?.clause === -1 ? { value: "no clause", experiencer: "no clause", addressed: false } : one,
  );
}

/** A clause of the set, read under a heading of its section. */
export async function scoreClause(item: ClauseItem, tagger?: Tagger): Promise<Outcome> {
  const { text, from } = clauseNote(item.section, item.text);
  const at = from + item.text.toLowerCase().indexOf(item.mention.toLowerCase());
  const [said] = await answers(readNote(text), [{ start: at, end: at + item.mention.length }], tagger);
  const { value, experiencer } = item.expect;
  const right = said?.value === value && said.experiencer === experiencer;
  const detail = `${item.id} [${item.section}] want ${value}/${experiencer}, got ${said?.value}/${said?.experiencer}: ${item.text} <<${item.mention}>>`;
  return { half: item.half, group: item.class, right, detail };
}

/**
 * What each section may be called, and whether it begins with these words: after its heading, or with it where both share a line. Text before
 * the first heading is one section; it may begin with any of its lines, as it is no matter which of them is a title.
 */
function sectionStarts(
  text: string,
  sections: readonly Section[],
): { kinds: readonly string[]; begins: (words: string) => boolean }[] {
  return sections.map(({ kind, heading, body }, index) => {
    const from = (at: number) => plainly(text.slice(at, at + 120));
    if (index === 0 && heading === undefined) {
      const lines = linesOf(text, body.start, body.end).map(({ content }) => from(content.start));
      return { kinds: coarseKinds(kind), begins: (words) => lines.some((one) => one.startsWith(words)) };
    }
    const own =
      heading !== undefined && !text.slice(heading.start, body.start).includes("\n") ? heading : body;
    const starts = [from(body.start), from(own.start)];
    return { kinds: coarseKinds(kind), begins: (words) => starts.some((one) => one.startsWith(words)) };
  });
}

/** The sections and the mentions of a whole note: groups `sections`, `section of a mention`, `assertion`, `addressed`. */
export async function scoreNote(item: NoteItem, tagger?: Tagger): Promise<Outcome[]> {
  const note = readNote(item.note);
  const found = sectionStarts(item.note, note.sections);
  const outcome = (group: string, of: string, right: boolean, detail: string): Outcome => ({
    half: item.half,
    group,
    of,
    right,
    detail: `${item.name} ${detail}`,
  });
  let from = 0;
  const sections = item.sections.map(({ kind, startsWith }) => {
    const begins = plainly(startsWith);
    const index = found.findIndex(
      (section, at) => at >= from && section.kinds.includes(kind) && section.begins(begins),
    );
    if (index !== -1) from = index + 1;
    const near = found.find((section) => section.begins(begins));
    return outcome(
      "sections",
      kind,
      index !== -1,
      `want ${kind}, got ${near?.kinds[0] ?? "none"}: ${begins}`,
    );
  });
  const places = item.mentions.map((mention) => {
    const start = nth(item.note, mention.text, mention.occurrence);
    return { start, end: start + mention.text.length };
  });
  const read = await answers(note, places, tagger);
  const mentions = item.mentions.flatMap((mention, row) => {
    const said = read[row];
    const at = places[row]?.start ?? 0;
    if (said === undefined) return [];
    const clause = note.clauses[clauseAt(note, at)];
    const kinds = coarseKinds(clause?.section ?? "none");
    const where = `<<${mention.text}>> #${mention.occurrence} in ${clause?.section ?? "none"}: ${clause === undefined ? "" : item.note.slice(clause.start, clause.end)}`;
    const right = said.value === mention.value && said.experiencer === mention.experiencer;
    const wanted = `${mention.value}/${mention.experiencer}`;
    return [
      outcome(
        "section of a mention",
        mention.section,
        kinds.includes(mention.section),
        `want ${mention.section}, got ${kinds[0]} ${where}`,
      ),
      outcome(
        "assertion",
        mention.value,
        right,
        `want ${wanted}, got ${said.value}/${said.experiencer} ${where}`,
      ),
      ...(mention.addressed === undefined
        ? []
        : [
            outcome(
              "addressed",
              mention.addressed ? "addressed" : "listed",
              said.addressed === mention.addressed,
              `want ${mention.addressed ? "addressed" : "listed"} ${where}`,
            ),
          ]),
    ];
  });
  return [...sections, ...mentions];
}

/** Sections opened that the annotator has not: `[extra, opened]`, by half. Text before the first heading is left out. */
export function extraSections(item: NoteItem): readonly [extra: number, opened: number] {
  const sections = readNote(item.note).sections.filter(({ heading }) => heading !== undefined);
  const found = sectionStarts(item.note, sections);
  const extra = found.filter(
    ({ kinds, begins }) =>
      !item.sections.some(({ kind, startsWith }) => kinds.includes(kind) && begins(plainly(startsWith))),
  );
  return [extra.length, found.length];
}

function grouped(outcomes: readonly Outcome[]): Record<string, Share> {
  const groups = [...new Set(outcomes.map(({ group }) => group))];
  return Object.fromEntries(
    groups.map((group) => {
      const some = outcomes.filter((outcome) => outcome.group === group);
      return [group, share(some.filter(({ right }) => right).length, some.length)];
    }),
  );
}

function brokenDown(outcomes: readonly Outcome[]): Record<string, Share> {
  const named = outcomes
    .filter(({ group }) => group !== "section of a mention")
    .map((outcome) => ({ ...outcome, group: `${outcome.group}: ${outcome.of ?? ""}` }));
  return grouped(named);
}

function figuresOf(
  half: Half,
  clauses: readonly Outcome[],
  notes: readonly Outcome[],
  items: readonly NoteItem[],
) {
  const mine = clauses.filter((outcome) => outcome.half === half);
  const counts = items.filter((item) => item.half === half).map(extraSections);
  const sum = (at: 0 | 1) => counts.reduce((total, pair) => total + pair[at], 0);
  return {
    clauses: {
      all: share(mine.filter(({ right }) => right).length, mine.length),
      ...grouped(mine),
    },
    notes: {
      ...grouped(notes.filter((outcome) => outcome.half === half)),
      "sections not annotated": share(sum(0), sum(1)),
    },
    "notes by class": brokenDown(notes.filter((outcome) => outcome.half === half)),
  };
}

const line = (name: string, { share: value, low, high, right, of }: Share): string =>
  `  ${name.padEnd(36)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]  ${right}/${of}`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, misses: { type: "string" }, rules: { type: "boolean" } },
  });
  if (values.misses !== undefined && !readableHalves.some((half) => half === values.misses))
    throw new Error(`--misses: only ${readableHalves.join(" and ")} may be read`);
  const notes = await loadNotes();
  const tagger =
    values.rules === true ? undefined : await openTagger({ folder: modelsFolder, name: readerName });
  const ofClauses: Outcome[] = [];
  for (const item of await loadClauses()) {
    if (item.half !== "development" || values.misses === item.half)
      ofClauses.push(await scoreClause(item, tagger));
  }
  const ofNotes: Outcome[] = [];
  for (const item of notes) ofNotes.push(...(await scoreNote(item, tagger)));
  if (values.misses !== undefined) {
    for (const { half, right, group, detail } of [...ofClauses, ...ofNotes])
      if (half === values.misses && !right) console.log(`${group}: ${detail}`);
    return;
  }
  const figures = Object.fromEntries(
    halves.map((half) => [half, figuresOf(half, ofClauses, ofNotes, notes)]),
  );
  if (values.json === true) {
    console.log(JSON.stringify(figures, null, 2));
    return;
  }
  for (const [half, parts] of Object.entries(figures)) {
    for (const [part, groups] of Object.entries(parts)) {
      console.log(`${half}, ${part}`);
      for (const [name, figure] of Object.entries(groups)) console.log(line(name, figure));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
