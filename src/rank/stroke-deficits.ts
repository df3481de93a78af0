/** The deficits that the story of an acute stroke tells: they are evaluated and treated with it (Guidelines FY2026 I.C.6.a, III). */
import { judgedSections } from "../note/section-kinds.ts";
import type { Assertion, Clause, ReadNote } from "../note/types.ts";

/** What an acute stroke did, by the examination it was found with: paresis, speech, swallowing, face, neglect, field of vision. */
const deficit = /^(?:G81(?:\.9|$)|G83\.[123]|R47\.[01]|R29\.810|R13|R41\.4|H53\.46|H53\.47|R27\.0)/;
const acuteStroke =
  /\b(?:acute|ischemic|embolic|cardioembolic|hemorrhagic|lacunar|thrombotic|mca|aca|pca|pontine|thalamic|cerebellar|basilar|new)\b[^.;\n]{0,50}\b(?:strokes?|infarct\w*|cva)\b|\b(?:intracerebral|intraparenchymal|basal ganglia|thalamic|lobar|pontine|cerebellar)\b[^.;\n]{0,20}\bh(?:a)?emorrhage\b|\b(?:stroke|infarct\w*|cva)\b[^.;\n]{0,30}\b(?:mca|aca|pca|territory|embolic|cardioembolic|lacunar)\b/i;
const pastOrNone =
  /\b(?:no|not|without|prior|previous|old|remote|history|hx|h\/o|ruled out|negative|family|mother|father|risk|s\/p|chronic|concern\w*|versus|vs|post-?stroke|in (?:19|20)\d\d|(?:years?|months?) ago|after (?!\w+ ?acute|acute|new)(?:[\w/]+ ){0,5}(?:strokes?|infarct\w*|cva|h(?:a)?emorrhage))\b/i;
const ofStroke = new WeakMap<ReadNote, boolean>();

/** Whether what the note concludes is an acute stroke. */
export function tellsStroke(note: ReadNote): boolean {
  const known = ofStroke.get(note);
  if (known !== undefined) return known;
  const told = note.clauses.some(({ section, start, end }) => {
    if (!judgedSections.has(section) && section !== "hospital-course") return false;
    const words = note.text.slice(start, end);
    return acuteStroke.test(words) && !pastOrNone.test(words);
  });
  ofStroke.set(note, told);
  return told;
}

const presenting: ReadonlySet<string> = new Set([
  "hpi",
  "preamble",
  "chief-complaint",
  "subjective",
  "ed-course",
]);

/** "NIHSS 14: right hemiplegia, global aphasia" in the story of an acute stroke: deficits are evaluated with it (I.C.6.a, III). */
export function isStrokeDeficit(
  note: ReadNote,
  { section }: Clause,
  { codes }: { readonly codes: readonly string[] },
  { value, experiencer }: Assertion,
): boolean {
  return (
    codes.every((code) => deficit.test(code)) &&
    value === "affirmed" &&
    experiencer === "patient" &&
    presenting.has(section) &&
    tellsStroke(note)
  );
}
