/**
 * Someone who fears a disease that the visit does not find: "she is certain there's a lump ... entirely ordinary tissue ... reassured, no testing needed".
 *
 * Source: Guidelines FY2026 I.C.21.c.14; Tabular List: Z71.1 person with feared health complaint in whom no diagnosis is made.
 */
import type { ReadNote, Span } from "../../note/types.ts";
import type { Judgement } from "../judge.ts";

const fears =
  /\b(?:feared|worried well|(?:(?:is|was|very|so|quite|been|she's|he's|they're) )+(?:certain|convinced|sure|positive|afraid|worried|scared|terrified|anxious|concerned|fearful|frightened)(?: (?:that|about|of|she|he|they|there|it|her|his|the|having|a|an|might|may|has|have|had|is|was|is a)){1,4}|(?:worries|fears|frets|thinks|believes|afraid|worried|scared|concerned|convinced|terrified|fear|worry|concern) (?:that |about |of |over )?(?:(?:she|he|they|it|there|her|his) )?(?:(?:may|might|could|has|have|had|is|a|an|the|be|having|must) ){1,3})/gi;
const calmed =
  /\b(?:reassur\w+|no (?:further )?(?:testing|tests?|work-?up|treatment|evaluation|imaging)(?: (?:is|was))? (?:needed|indicated|warranted|required|necessary)|nothing (?:to (?:treat|biopsy|do)|wrong|abnormal)|no (?:disease|diagnosis|pathology|abnormality|evidence of (?:disease|\w+))(?: (?:was |is )?(?:found|made|seen|identified|present))?|worried well|feared)\b/i;
const normal =
  /\b(?:(?:exam(?:ination)?|tissue|breasts?|skin|testes|testicles?|scan|film|labs?|everything|it all|findings|neuro\w*|abdomen|lungs?|heart|ekg|ecg|x-?ray|ultrasound|all)\b[^.;\n]{0,30}\b(?:normal|ordinary|unremarkable|benign|negative|clear|fine|healthy)|(?:normal|ordinary|unremarkable|negative|benign|healthy|clean) (?:\w+ ){0,2}(?:exam(?:ination)?|tissue|breasts?|skin|testes|scan|ekg|ecg|labs?|work-?up|neck|abdomen))\b/i;
const untrue = /\b(?:not|no longer|never|denies|isn't|nothing to be|no reason to be)\b[^.;\n]{0,15}$/i;

export interface Feared {
  readonly span: Span;
  /** The sentences of the fear: what they name is not there. */
  readonly within: readonly Span[];
}

/** @returns the fear that the visit was for, where the examination is normal, the patient was reassured, and nothing else was found */
export function feared({ text }: ReadNote, kept: Judgement["kept"]): Feared | undefined {
  if (!calmed.test(text) || !normal.test(text)) return undefined;
  const told = [...text.matchAll(fears)].filter(
    ({ index }) => !untrue.test(text.slice(Math.max(0, index - 25), index)),
  );
  const [first] = told;
  if (first === undefined) return undefined;
  const within = told.map(({ index }) => sentenceAt(text, index));
  const isOther = kept.some(
    ({ mention, assertion, leaf }) =>
      mention.source !== "similar" &&
      assertion.value === "affirmed" &&
      /^[A-TV-Y]/.test(leaf.entry.code) &&
      !isIn(mention, within),
  );
  if (isOther) return undefined;
  return { span: { start: first.index, end: first.index + first[0].length }, within };
}

export function isIn({ start, end }: Span, within: readonly Span[]): boolean {
  return within.some((one) => one.start <= start && end <= one.end);
}

function sentenceAt(text: string, at: number): Span {
  const before = /[^.;\n]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[^.;\n]*/.exec(text.slice(at))?.[0].length ?? 0;
  return { start: at - before, end: at + after };
}
