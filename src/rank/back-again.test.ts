import { expect, it } from "vitest";
import { readNote } from "../note/read.ts";
import type { Assertion } from "../note/types.ts";
import { isBackAgain } from "./back-again.ts";

/** `<<`, `>>` around the name, `{`, `}` around the words that put it in the past or look for it. */
function back(marked: string, code: string, value: Assertion["value"] = "historical") {
  const bare = (words: string) => words.replace(/<<|>>|[{}]/g, "");
  const at = (mark: string) => bare(marked.slice(0, marked.indexOf(mark))).length;
  const note = readNote(bare(marked));
  const [start, end] = [at("<<"), at(">>")];
  const clause = note.clauses.find((one) => one.start <= start && start < one.end);
  if (clause === undefined) throw new Error(`no clause in ${marked}`);
  const mention = {
    start,
    end,
    clause: note.clauses.indexOf(clause),
    codes: [code],
    source: "lexicon",
    wording: "",
    length: 1,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  } as const;
  const trigger = { start: at("{"), end: at("}") };
  return isBackAgain(note, clause, mention, { value, experiencer: "patient", addressed: true, trigger });
}

it.each([
  ["She had <<migraines>> {as a teenager} and they are back, two a week.", "G43.909"],
  ["<<Asthma>> was bad {as a child}; now mild persistent, fluticasone renewed.", "J45.909"],
  ["Her <<plaque psoriasis>> {cleared} on guselkumab; continue.", "L40.0"],
  ["<<Osteoporosis>> - {finished} 5 y of Fosamax. Start denosumab.", "M81.0"],
  ["The <<eczema>> of last month {has gone} quiet with triamcinolone; use it as needed.", "L30.9"],
])("is the patient's now: %s", (marked, code) => {
  expect(back(marked, code)).toBe(true);
});

it.each([
  ["She had <<migraines>> {as a teenager}. Her back pain is worse.", "G43.909"],
  ["<<Pneumonia>> {cleared} on azithromycin; continue the inhaler.", "J18.9"],
  ["<<Plaque psoriasis>> {resolved} years ago. Continue lisinopril.", "L40.0"],
  ["<<Asthma>> {as a child}, none since.", "J45.909"],
  ["<<DVT>> of the left leg, {finished} 3 months of Eliquis today, stop.", "I82.402"],
  ["<<Gout>> {resolved} in 2019.\nStart allopurinol if it returns.", "M10.9"],
])("stays past: %s", (marked, code) => {
  expect(back(marked, code)).toBe(false);
});

it("what was found when it was looked for is there", () => {
  const found = "He was found to have a 4.1 cm <<abdominal aortic aneurysm>> at {screening} last year.";
  expect(back(found, "I71.40", "screening")).toBe(true);
  expect(back("<<Abdominal aortic aneurysm>> {screening} ordered.", "I71.40", "screening")).toBe(false);
});
