import { expect, it } from "vitest";
import { readNote } from "../note/read.ts";
import type { Judged, Judgement } from "./judge.ts";
import { withTreatedInPlan } from "./treated-in-plan.ts";

/** A condition that the note names, as the rules before have judged it. */
function isTreated(text: string, words: string, code: string): boolean {
  const note = readNote(text);
  const start = text.indexOf(words);
  const end = start + words.length;
  const index = note.clauses.findIndex((clause) => clause.start <= start && end <= clause.end);
  const judged = {
    mention: { start, end, clause: index, source: "name" },
    clause: note.clauses[index],
    assertion: { value: "affirmed", addressed: true },
    leaf: { entry: { code } },
  } as unknown as Judged;
  const judgement: Judgement = { kept: [judged], aside: [], listed: [], measured: [] };
  return withTreatedInPlan(note, judgement).kept[0]?.treatedAt !== undefined;
}

const parkinson = "HPI: In 2018 Parkinson's disease became plain.\nPlan:";

it.each([
  [`${parkinson}\nLevodopa smaller and more often.`, true],
  [`${parkinson}\nConsider levodopa next time.`, false],
  [`${parkinson}\nNo levodopa.`, false],
  [`${parkinson}\nHe could not tolerate levodopa.`, false],
  [`${parkinson}\nRivastigmine patch.`, false],
])("%s", (text, treated) => expect(isTreated(text, "Parkinson's disease", "G20.A1")).toBe(treated));

it.each([
  ["SH: nicotine dependent, 1 ppd.\nPlan:\n- patch 21 + gum.", true],
  ["SH: nicotine dependent, 1 ppd.\nPlan:\n- lidocaine patch.", false],
])("%s", (text, treated) => expect(isTreated(text, "nicotine dependent", "F17.210")).toBe(treated));
