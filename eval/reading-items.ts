/**
 * What of the reading set may be trained on, with what the rules say of each, as JSON Lines: `npx tsx eval/reading-items.ts > items.jsonl`.
 * Clauses go by their half, those of ordinary charting (files `q`, `r`, `s`) as `charting`, mentions of whole notes as `notes`, each with the words the model is shown. `models/train-reader` trains on them.
 */
import { windowOf } from "../src/note/assert-mentions.ts";
import { assertMention } from "../src/note/assertion.ts";
import { readNote } from "../src/note/read.ts";
import type { ReadNote, Span } from "../src/note/types.ts";
import { clauseNote } from "./clause-note.ts";
import { loadClauses, loadNotes, nth, readableHalves } from "./reading-set.ts";

/** What the model is shown of a mention, and what is to be answered. */
interface Item {
  readonly half: string;
  readonly group: string;
  readonly section: string;
  readonly text: string;
  readonly mention: Span;
  readonly expect: { readonly value: string; readonly experiencer: string };
}

/** One line: the item with what the rules say of `mention`, found in `clause` of `note`. */
function print(item: Item, note: ReadNote, clause: number, mention: Span): void {
  const said = clause === -1 ? undefined : assertMention(note, clause, mention);
  console.log(
    JSON.stringify({
      half: item.half,
      group: item.group,
      section: item.section,
      text: item.text,
      start: item.mention.start,
      end: item.mention.end,
      value: item.expect.value,
      person: item.expect.experiencer,
      ruleValue: said?.value,
      rulePerson: said?.experiencer,
      triggered: said?.trigger !== undefined,
    }),
  );
}

function clauseAt(note: ReadNote, at: number): number {
  return note.clauses.findIndex((clause) => clause.start <= at && at < clause.end);
}

for (const item of await loadClauses()) {
  if (!readableHalves.includes(item.half)) continue;
  const { text, from } = clauseNote(item.section, item.text);
  const start = item.text.toLowerCase().indexOf(item.mention.toLowerCase());
  const end = start + item.mention.length;
  const note = readNote(text);
  const half = /^[qrs]\d/.test(item.id) ? "charting" : item.half;
  print({ ...item, half, group: item.class, mention: { start, end } }, note, clauseAt(note, from + start), {
    start: from + start,
    end: from + end,
  });
}

for (const { half, kind, note: text, mentions } of await loadNotes()) {
  if (!readableHalves.includes(half)) continue;
  const note = readNote(text);
  for (const { text: words, occurrence, value, experiencer } of mentions) {
    const start = nth(text, words, occurrence);
    const mention = { start, end: start + words.length };
    const clause = clauseAt(note, start);
    if (clause === -1) continue;
    const { question } = windowOf(note, clause, mention);
    print({ half: "notes", group: kind, ...question, expect: { value, experiencer } }, note, clause, mention);
  }
}
