/**
 * A return visit after the treatment of a disease that is gone, told in a few lines: "recheck 5 weeks after hospital stay for pneumonia; antibiotics ended,
 * chest film clear".
 *
 * Source: Guidelines FY2026 I.C.21.c.8 (follow-up: the condition has been fully treated and no longer exists) and I.C.21.c.4; Tabular List at Z09.
 */
import type { ReadNote, Span } from "../../note/types.ts";
import type { Judgement } from "../judge.ts";

const returns =
  /\b(?:follow(?:ing|ed)?[- ]?up|f\/?u|fup|re-?check(?:ed|s)?|re-?evaluation|test of cure|(?:post|after)[- ]?(?:treatment|hospital\w*|discharge|admission)|return(?:s|ed|ing)?|back (?:today |here )?(?:after|following|for|from)|here (?:after|following)|seen (?:after|following)|(?:days?|weeks?|wks?|months?|mos?) (?:after|since|post|out (?:from|after)|following))\b/i;
const treatedBefore =
  /\b(?:after|since|following|for|of|post|from|finish\w+|complet\w+|treated|treatment|course|hospital\w*|admi\w+|stay|bout|episode|case|with|her|his|the)\b[^.;\n]{0,60}$/i;
/** What tells that it is over. */
const over =
  /\b(?:resolved|resolution|(?:has |have )?cleared(?: up)?|(?:film|x-?ray|cxr|ct|ultrasound|urine|ua|culture|scan|echo|lungs?|skin|exam) (?:is |are |now |today |has |back |all )*(?:clear|clean|negative|normal|gone|sterile)|cured|(?:infiltrate|opacity|consolidation|effusion|clot|rash|swelling|stone|abscess|lesion|infection|ulcer|it|all|pain|mass|fluid) (?:is |was |are |has |have |now |all |completely |fully |totally )*(?:gone|healed|cleared|resolved)|healed|fully recovered|back to (?:normal|baseline|gardening|work|school|running|usual|full|his|her|all)|recovered|no longer (?:present|has|there)|no (?:residual|trace|sign of (?:it|infection))|nothing (?:further|more|else|left|remains)|no (?:further|additional|more) (?:treatment|therapy|follow[- ]?up|antibiotics)|discharged from (?:care|clinic)|test of cure (?:is |was )?(?:negative|neg)|negative test of cure)\b/gi;
/** What tells that its treatment is over. */
const ended =
  /\b(?:(?:antibiotics?|abx|treatment|therapy|course|meds?|medicine|steroids?|pills?|anticoagulation|[a-z]+cillin|doxy\w*|levofloxacin|augmentin|paxlovid|azithromycin|cipro\w*|bactrim|keflex|valacyclovir|vancomycin|metronidazole|fidaxomicin|apixaban|eliquis|warfarin) (?:(?:was|were|is|are|has been|have been|all) )?(?:ended|finished|completed?|done|stopped|over|long finished)|(?:finish(?:ed|ing)|complet(?:ed|ing)|off|done with|took all of) (?:(?:all|her|his|the|a|of|full|ten|\d+|five|seven|six|three|fourteen|days?|weeks?|months?|day|week|month|course) )*(?:antibiotics?|abx|treatment|therapy|course|meds?|medicine|steroids?|pills?|anticoagulation|[a-z]+cillin|doxy\w*|levofloxacin|augmentin|paxlovid|azithromycin|cipro\w*|bactrim|keflex|valacyclovir|vancomycin|metronidazole|fidaxomicin|apixaban|eliquis|warfarin)|treated (?:with|for)|hospital(?:ization|ized| stay)|admission|discharged?|test of cure)\b/i;
const stillThere =
  /\b(?:not (?:fully |completely |yet |quite )?(?:resolved|cleared|healed|gone|recovered|normal|back)|resolving|partial(?:ly)?|almost|nearly|recurr\w+|persist\w+|residual (?!none)|still (?:has|with|coughing|short|sore|red|there|weak|tired|on|taking)|slow(?:ly)? (?:to|improving)|improving|continue (?:\w+ )?(?:antibiotics|treatment|apixaban|eliquis|warfarin)|chronic|refill|worse)\b/gi;
const no = /\b(?:no|not|nothing|without|never|denies)\b[^.;,\n]{0,25}$/i;

/** What a disease that is over becomes (Index: History, personal). */
const histories: readonly (readonly [condition: RegExp, history: string])[] = [
  [/^U07\.1|^J12\.82/, "Z86.16"],
  [/^A1[5-9]/, "Z86.11"],
  [/^A49\.02|^B95\.62/, "Z86.14"],
  [/^J1[2-8]/, "Z87.01"],
  [/^N(?:10|12|30\.|39\.0)/, "Z87.440"],
  [/^N2[0-2]/, "Z87.442"],
  [/^I26/, "Z86.711"],
  [/^I8(?:2|0)/, "Z86.718"],
  [/^K2[5-8]/, "Z87.11"],
  [/^(?:A(?!4[01])|B(?!1[5-9]|2[0-4]))/, "Z86.19"],
  [/^J(?!4)/, "Z87.09"],
  [/^K(?:35|5[7]|8[015]|61|65)/, "Z87.19"],
  [/^L0/, "Z87.2"],
];

export interface Recovered {
  readonly span: Span;
  readonly code: string;
  /** The condition that is gone: it is no diagnosis of today. */
  readonly gone: string;
}

const opening = 160;

/** @returns the follow-up and the history of the disease it is of, where the note's first words tell the disease, its end, and no other */
export function recovered(note: ReadNote, { kept, aside }: Pick<Judgement, "kept" | "aside">): Recovered[] {
  const { text } = note;
  const head = text.slice(0, opening);
  if (!returns.test(head) || !ended.test(text)) return [];
  const isOver = [...text.matchAll(over)].some(
    ({ index }) => !no.test(text.slice(Math.max(0, index - 40), index)),
  );
  const isStill = [...text.matchAll(stillThere)].some(
    ({ 0: words, index }) => /^not/i.test(words) || !no.test(text.slice(Math.max(0, index - 40), index)),
  );
  if (!isOver || isStill) return [];
  const present = kept
    .filter(
      ({ mention, leaf, assertion }) =>
        mention.source !== "similar" && assertion.value === "affirmed" && /^[A-T]/.test(leaf.entry.code),
    )
    .map(({ mention, leaf }) => ({ span: mention, code: leaf.entry.code }));
  const past = aside.flatMap(({ mention, code, reason }) =>
    reason === "historical" && code !== undefined ? [{ span: mention, code }] : [],
  );
  const found = [...present, ...past].flatMap(({ span, code }): Recovered[] => {
    const history = histories.find(([condition]) => condition.test(code))?.[1];
    const before = text.slice(Math.max(0, span.start - 80), span.start);
    const isTold =
      span.start < opening &&
      (treatedBefore.test(before) || returns.test(text.slice(span.end, span.end + 12)));
    return history !== undefined && isTold ? [{ span, code: history, gone: code }] : [];
  });
  const [first] = found;
  if (first === undefined || present.some(({ code }) => !found.some(({ gone }) => gone === code))) return [];
  const start = returns.exec(head)?.index ?? 0;
  return [
    {
      span: { start, end: first.span.end > start ? first.span.end : start + 12 },
      code: "Z09",
      gone: first.gone,
    },
    ...found,
  ];
}
