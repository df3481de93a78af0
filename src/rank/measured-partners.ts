/**
 * What a scan or test showed and the note then takes up without its name: the stones of an acute cholecystitis, the emphysema whose inhaler goes on, the
 * inflamed diverticula that get an antibiotic.
 *
 * Source: FY2026 guidelines I.B.9 (one code for both), I.B.14 and III.B (what the provider treats is a diagnosis); Tabular List: K80.0, J44 excludes1 J43.
 */
import type { ReadNote } from "../note/types.ts";
import type { Judged, Judgement } from "./judge.ts";

/** A condition of the claim, and what was seen that goes into its code. */
const partners: readonly (readonly [host: RegExp, seen: RegExp])[] = [
  [/^K81\.[012]$/, /^K80\.20$/],
  [/^K83\.0/, /^K80\.50$/],
  [/^K85\.1/, /^K80\.[25]0$/],
  [/^J44\./, /^J43\./],
  [/^K57\.[0-9][23]$/, /^K57\.[024]/],
];
const antibiotics =
  /\b(?:augmentin|amox\w*[-/ ]clav\w*|cipro\w*|flagyl|metronidazole|zosyn|pip(?:eracillin)?[-/ ]tazo\w*|ertapenem|meropenem|ceftriaxone|levofloxacin|antibiotics?|abx|hartmann\w*|ir drain|percutaneous drain\w*|sigmoid(?:ectomy| resection))\b/i;
const inhalers =
  /\b(?:stiolto|spiriva|anoro|trelegy|breztri|bevespi|incruse|tudorza|symbicort|breo|advair|wixela|dulera|tiotropium|umeclidinium|lama|laba|inhalers?|albuterol|pulmonary rehab|zephyr|lung volume reduction|alpha-?1)\b/i;
/** What was seen, and its treatment in the same note. */
const treated: readonly (readonly [seen: RegExp, treatment: RegExp])[] = [
  [/^K57\.[0-9][0-3]$/, antibiotics],
  [/^J43\./, inhalers],
];
/** Pouches that nothing ails get no antibiotic. */
const quiet = /^K57\.[13579][01]$/;
const not =
  /\b(?:no|not|without|stop(?:ped)?|hold|held|declin\w+|refus\w+|allerg\w+|if|avoid)\b[^.;\n]{0,25}$/i;

/** @returns the judgement, with what was seen and is taken up among the kept */
export function withMeasuredPartners(note: ReadNote, judgement: Judgement): Judgement {
  const admitted = judgement.kept.filter((one) => one.admitted !== undefined);
  if (judgement.measured.length + admitted.length === 0) return judgement;
  const hosts = judgement.kept.filter(
    ({ mention, assertion }) => mention.source !== "similar" && assertion.value === "affirmed",
  );
  const taken = [...judgement.measured, ...admitted].filter(({ mention, leaf, assertion }) => {
    if (mention.source === "similar" || assertion.value !== "affirmed" || assertion.experiencer !== "patient")
      return false;
    const { code } = leaf.entry;
    return (
      partners.some(
        ([host, seen]) => seen.test(code) && hosts.some((one) => host.test(one.leaf.entry.code)),
      ) ||
      (!quiet.test(code) &&
        treated.some(([seen, treatment]) => seen.test(code) && isGiven(note.text, treatment, mention.end)))
    );
  });
  if (taken.length === 0) return judgement;
  const isTaken = new Set(taken);
  const places = new Set(taken.map(({ mention, leaf }) => `${mention.start} ${leaf.entry.code}`));
  return {
    ...judgement,
    kept: [
      ...judgement.kept.filter((one) => !isTaken.has(one)),
      ...taken.map(
        ({ admitted: _, ...one }): Judged => ({ ...one, assertion: { ...one.assertion, addressed: true } }),
      ),
    ],
    aside: judgement.aside.filter(({ mention, code }) => !places.has(`${mention.start} ${code}`)),
  };
}

function isGiven(text: string, treatment: RegExp, from: number): boolean {
  const found = treatment.exec(text.slice(from));
  return found !== null && !not.test(text.slice(from, from + found.index));
}
