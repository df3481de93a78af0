/**
 * A visit after an acute illness that is over, however it is told: "back six weeks after her pneumonia; lungs healed", "the 8-week look after her stay for
 * septic shock: sepsis, fully recovered".
 *
 * Source: Guidelines FY2026 I.C.21.c.8 (follow-up: the condition is treated and no longer exists), I.C.21.c.4 (history); Tabular List: Z09 use additional code.
 */
import type { ReadNote, Span } from "../../note/types.ts";
import type { Judgement } from "../judge.ts";

/** Illnesses that end, by what they become (Index: History, personal, disease of). */
const ends: readonly (readonly [condition: RegExp, history: string])[] = [
  [/^(?:A4[01]\.|R65\.|B37\.7)/, "Z86.19"],
  [/^(?:U07\.1|J12\.82)/, "Z86.16"],
  [/^J(?:1[2-8]|69\.0|10\.0)/, "Z87.01"],
  [/^N(?:10|12|30\.|39\.0)/, "Z87.440"],
  [/^N2[0-2]/, "Z87.442"],
  [/^A04\.7/, "Z86.19"],
  [/^I26/, "Z86.711"],
  [/^I82\.4/, "Z86.718"],
  [/^K2[5-8]/, "Z87.11"],
  [/^K(?:57\.[0-9][23]|57\.[024]|35|85|81|83)/, "Z87.19"],
  [/^(?:L0[0-3]|A46)/, "Z87.2"],
  [/^J(?:2[0-2]|0[0-6]|3[26]|86|85)/, "Z87.09"],
];
const returns =
  /\b(?:follow(?:ing|ed)?[- ]?up|f\/?u|fup|re-?check(?:ed)?|re-?visit|re-?evaluation|test of cure|returns?|returning|back (?:\w+ ){0,4}(?:after|for|since|following|from|in)|(?:check|look|visit|exam|appointment|seen|here|in|today|clinic)(?:-?up)?(?: \w+){0,4} (?:after|since|following)|(?:weeks?|wks?|months?|mos?|days?) (?:after|out from|since|post|s\/p|from|out)|post[- ]?(?:hospital\w*|discharge|icu|treatment|pneumonia|covid|sepsis)|-(?:week|month|day) (?:look|check|visit|exam|follow))\b/i;
const over =
  /\b(?:resolved|resolution|cleared(?: up)?|cured|gone|healed|(?:fully |completely |well )?recovered|full recovery|recovery (?:is )?complete|no residua\w*|nothing left(?: over)?|no longer (?:present|there|has)|has ended|is over|behind (?:him|her)|eradicated|back to (?:normal|baseline|his usual|her usual|full)|all clear|(?:antibiotics|abx|treatment|therapy|course|augmentin|cipro|levaquin|vancomycin|doxy\w*) (?:is |are |was |were |long |all |now )*(?:done|complete[d]?|finished|ended|over)|(?:finished|completed|done with|ended) (?:\w+ ){0,4}(?:antibiotics?|abx|course|treatment|therapy|augmentin|cipro|levaquin|vancomycin))\b/i;
const notOver =
  /\b(?:not (?:fully |completely |yet |quite )?(?:resolved|cleared|healed|gone|recovered|back)|resolving|improving|partial(?:ly)? |almost|nearly|recurr\w+|relaps\w+|persist\w*|still (?:cough\w*|febrile|short|tender|sore|draining|has|having|on|taking|weak|tired)|another (?:course|round)|(?:extend|restart|repeat|continue|start|begin)\w* (?:\w+ ){0,2}(?:antibiotics?|abx|augmentin|cipro\w*|levofloxacin|doxy\w*|vancomycin|amoxicillin|azithromycin)|worse(?:ning)?|new infiltrate)\b/i;
const opening = 240;
/** Signs of the illness that is over, and what sends nobody home with a code of their own. */
const active = /^(?!R(?:0|1|4|5|6))[A-T]/;

/** The condition that the visit follows up and that is over; undefined where it goes on, or another is treated. */
export function toldOver(
  note: ReadNote,
  { kept, aside, listed, measured }: Judgement,
): { readonly span: Span; readonly history: string; readonly isOfIt: (code: string) => boolean } | undefined {
  const start = note.text.slice(0, opening);
  const comes = returns.exec(start);
  if (comes === null || !over.test(note.text) || notOver.test(note.text)) return undefined;
  const historyOf = (code: string) =>
    ends.find(([condition, history]) => condition.test(code) || code === history)?.[1];
  const said: { readonly span: Span; readonly code: string }[] = [
    ...[...kept, ...listed, ...measured].flatMap(({ mention, leaf, assertion }) =>
      mention.source !== "similar" && assertion.experiencer === "patient" && leaf.beside === undefined
        ? [{ span: mention, code: leaf.entry.code }]
        : [],
    ),
    ...aside.flatMap(({ mention, code, reason }) =>
      code !== undefined && reason === "historical" ? [{ span: mention, code }] : [],
    ),
  ].sort((one, other) => one.span.start - other.span.start);
  const first = said.find(({ span, code }) => span.start < opening && historyOf(code) !== undefined);
  const history = first === undefined ? undefined : historyOf(first.code);
  if (first === undefined || history === undefined) return undefined;
  const isOfIt = (code: string) => historyOf(code) !== undefined;
  const isOther = kept.some(
    ({ mention, leaf, assertion }) =>
      mention.source !== "similar" &&
      assertion.value === "affirmed" &&
      assertion.addressed &&
      leaf.beside === undefined &&
      active.test(leaf.entry.code) &&
      !isOfIt(leaf.entry.code),
  );
  return isOther ? undefined : { span: first.span, history, isOfIt };
}
