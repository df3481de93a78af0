import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { type Mention, mentionByRule } from "./mentions.ts";
import { withSecondaryHypertension } from "./secondary-hypertension.ts";

/** Hypertension as the lexicon names it. */
function codesOf(text: string): string[] {
  const note = readNote(text);
  const known = [...text.matchAll(/\b(?:secondary )?(?:hypertension|HTN)\b/gi)].map((match): Mention => {
    const span = { start: match.index, end: match.index + match[0].length };
    const clause = note.clauses.findIndex((one) => one.start <= span.start && span.end <= one.end);
    return mentionByRule(note, clause, span, { code: /^secondary/i.test(match[0]) ? "I15.9" : "I10" });
  });
  return [...new Set(withSecondaryHypertension(note, known).flatMap(({ codes }) => codes))];
}

it.each([
  ["Primary aldosteronism is behind his hypertension.", "I15.2"],
  ["Bilateral primary aldosteronism. It is what has been pushing his blood pressure to the 160s.", "I15.2"],
  ["HTN due to primary aldosteronism, spironolactone 50.", "I15.2"],
  ["Aldosterone-driven hypertension.", "I15.2"],
  ["Cushing syndrome. Her hypertension is the work of the cortisol.", "I15.2"],
  ["Right adrenal pheochromocytoma with secondary hypertension.", "I15.2"],
  ["Hypertension from left renal artery stenosis.", "I15.0"],
  ["Fibromuscular dysplasia of the renal artery. This has been driving her blood pressure.", "I15.0"],
  ["IgA nephropathy, which explains the hypertension.", "I15.1"],
  ["Sleep apnea is causing his hypertension.", "I15.8"],
  ["Hypertension on lisinopril. Hypothyroidism on levothyroxine.", "I10"],
  ["Hypertension. Screen for primary aldosteronism.", "I10"],
  ["Rule out renal artery stenosis as the cause of hypertension.", "I10"],
  ["Primary aldosteronism, not the cause of his hypertension.", "I10"],
])("%s %s", (text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

it.each([
  "Sleep apnea causing pulmonary pressures in the 60s.",
  "OSA: CPAP at low pressure.",
  "Father's pheochromocytoma drove his blood pressure.",
])("none: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
