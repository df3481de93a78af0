/**
 * The clauses of the reading set that may be trained on, with what the rules say of each, as JSON Lines:
 * `npx tsx eval/reading-items.ts > items.jsonl`. `models/train-reader` trains on them.
 */
import { assertMention } from "../src/note/assertion.ts";
import { readNote } from "../src/note/read.ts";
import { clauseNote } from "./reading-sections.ts";
import { loadClauses, readableHalves } from "./reading-set.ts";

for (const item of await loadClauses()) {
  if (!readableHalves.includes(item.half)) continue;
  const { text, from } = clauseNote(item.section, item.text);
  const start = item.text.toLowerCase().indexOf(item.mention.toLowerCase());
  const end = start + item.mention.length;
  const note = readNote(text);
  const index = note.clauses.findIndex((clause) => clause.start <= from + start && from + start < clause.end);
  const said =
    index === -1 ? undefined : assertMention(note, index, { start: from + start, end: from + end });
  const { value, experiencer } = item.expect;
  console.log(
    JSON.stringify({
      half: item.half,
      group: item.class,
      section: item.section,
      text: item.text,
      start,
      end,
      value,
      person: experiencer,
      ruleValue: said?.value,
      rulePerson: said?.experiencer,
      triggered: said?.trigger !== undefined,
    }),
  );
}
