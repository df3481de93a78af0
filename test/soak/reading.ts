/** Random and mutated notes for the reader, and what must hold for every one of them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assertMention } from "../../src/note/assertion.ts";
import { attributesOf } from "../../src/note/attributes.ts";
import { patientOf } from "../../src/note/patient.ts";
import { readNote } from "../../src/note/read.ts";
import type { ReadNote, Span } from "../../src/note/types.ts";
import { type Random, randomOf, seedOf } from "./random.ts";

const folder = fileURLToPath(new URL("../reading/notes/", import.meta.url));
const notes = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && Number.parseInt(name, 10) % 2 === 1)
  .map((name) => readFileSync(folder + name, "utf8"));

const pieces =
  "HPI:|ASSESSMENT AND PLAN|\n|\r\n|\n\n|1. |- |• |# |**|Plan: |denies |no |not |fever|; |, |. |? |: |HTN/HLD|BP 120/80|mother has |her husband's |Dr. |2.5 mg|\t|\u00A0|\u200B|\uFEFF|🩺|\uD83D|\uDC00|é|e\u0301|ﬁ|if |unless |history of |s/p |in 2019|resolved|rule out |vs |(|)|[|]|||----|====|Medical|PAST HISTORY|Allergies: |PCN - rash|declined|scheduled for |screening for |risk of |but |however |\u2028|\u202E|\0|%s|<b>|{{|\\|'|\"|\u2019|İ|ß".split(
    "|",
  );

function anyCharacter(random: Random): string {
  const kind = random.below(5);
  if (kind === 0) return String.fromCharCode(random.below(0x80));
  if (kind === 1) return String.fromCharCode(random.below(0x10000));
  if (kind === 2) return String.fromCodePoint(0x10000 + random.below(0x100000));
  return random.pick(pieces);
}

function mutated(random: Random): string {
  const note = random.pick(notes);
  const length = 40 + random.below(600);
  const from = random.below(Math.max(1, note.length - length));
  let text = note.slice(from, from + length);
  for (let edits = random.below(8); edits > 0; edits -= 1) {
    const at = random.below(text.length + 1);
    const cut = random.pick([0, 0, 1, 3, 20]);
    const other = random.pick(notes);
    const start = random.below(other.length);
    const put = random.pick([
      anyCharacter(random),
      anyCharacter(random),
      other.slice(start, start + 30),
      "\n",
    ]);
    text = text.slice(0, at) + put + text.slice(at + cut);
  }
  if (random.below(6) === 0) text = text.replaceAll("\n", random.pick([" ", "\r\n", "\n\n", "\r", "\t"]));
  if (random.below(8) === 0) text = random.pick([text.toUpperCase(), text.toLowerCase()]);
  return text;
}

/** The text of case `index` of the run with that seed: three of four are cut and mutated notes, one is any characters. */
export function readingCase(seed: number, index: number): string {
  const random = randomOf(seedOf(seed, index));
  if (random.below(4) > 0) return mutated(random);
  return Array.from({ length: random.below(80) }, () => anyCharacter(random)).join("");
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

function within(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.start <= span.end && span.end <= outer.end;
}

/** Of its section's kind, or a judgment in prose that no heading parts (`judged-prose.ts`). */
const isOf = ({ section }: ReadNote["clauses"][number], kind: string) =>
  section === kind || section === "assessment-plan";

const blank = /^[\s\u200B\uFEFF]|[\s\u200B\uFEFF]$/u;

function checkSpans(note: ReadNote): void {
  const whole = { start: 0, end: note.text.length };
  let last = 0;
  for (const { heading, body } of note.sections) {
    if (heading !== undefined) {
      must(
        within(heading, whole) && heading.start >= last && heading.end > heading.start,
        "heading out of order",
      );
      last = heading.end;
    }
    must(within(body, whole) && body.start >= last, "section out of order");
    last = body.end;
  }
  last = 0;
  note.clauses.forEach((clause, index) => {
    must(clause.start >= last && clause.end > clause.start && clause.end <= whole.end, "clause out of order");
    last = clause.end;
    must(!blank.test(note.text.slice(clause.start, clause.end)), "clause not trimmed");
    must(clause.under === undefined || clause.under < index, "under a later clause");
    must(clause.duplicateOf === undefined || clause.duplicateOf < index, "duplicate of a later clause");
    must(
      note.sections.some(({ kind, body }) => isOf(clause, kind) && within(clause, body)),
      "clause outside its section",
    );
  });
}

/**
 * Reads a text and asserts three mentions of it.
 * @throws Error naming what does not hold; never with words of the text
 */
export function checkReading(text: string, seed: number): void {
  const random = randomOf(seed);
  const note = readNote(text);
  must(note.text === text, "text changed");
  checkSpans(note);
  patientOf(note);
  for (let asked = 0; asked < 3 && note.clauses.length > 0; asked += 1) {
    const index = random.below(note.clauses.length);
    const clause = note.clauses[index];
    if (clause === undefined) continue;
    const start = clause.start + random.below(clause.end - clause.start);
    const mention = { start, end: Math.min(clause.end, start + 1 + random.below(30)) };
    const { trigger } = assertMention(note, index, mention);
    must(
      trigger === undefined || within(trigger, { start: 0, end: text.length }),
      "trigger outside the text",
    );
    must(trigger === undefined || trigger.end > trigger.start, "empty trigger");
    attributesOf(note, index, mention);
  }
}
