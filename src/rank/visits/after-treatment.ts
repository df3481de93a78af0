/**
 * Visits after a treatment: aftercare of a recent operation, follow-up of a condition that is over.
 *
 * Source: Guidelines FY2026 I.C.21.c.7 (aftercare: the treatment is done, the patient recovers), I.C.21.c.8 (follow-up: the condition is treated and
 * no longer exists; the history code says of what); the Tabular List at Z09, Z47, Z48.
 */
import { clauseAround } from "../../note/read.ts";
import { mainSections } from "../../note/section-kinds.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import type { Judged, Judgement } from "../judge.ts";
import { historyOfCancer, isCancerFollowUp } from "./cancer-surveillance.ts";
import { type OperationDone, operationsDone } from "./operations.ts";
import { reasonPlaces } from "./visit-places.ts";

/** Words of the note and the code of the reason that they tell. */
export interface Reason {
  readonly span: Span;
  readonly code: string;
}

/** What went wrong, or a wound of an accident, is coded instead of aftercare (I.C.21.c.7). */
const instead = /^(?:T8[0-8]|K91\.[689]|K91\.8|N99|J95|I97|G97|M96|L76|H59|H95|D78|[ST]\d.*[DGKP]$|M80.*D$)/;
const cancer =
  /\b(?:cancer|carcinoma|melanoma|malignan\w+|adenocarcinoma|sarcoma|lymphoma|seminoma|\w+ ca)\b/i;
const around = 90;
const aftercareForCancer = "Z48.3";

/** The recent operation that brings the patient: told as the reason, or taken up by the assessment. */
export function aftercareReasons(note: ReadNote, kept: readonly Judged[]): Reason[] {
  if (kept.some(({ leaf, mention }) => mention.source !== "similar" && instead.test(leaf.entry.code)))
    return [];
  const done = operationsDone(note);
  const named = new Set(
    done.flatMap(({ operation, clause }) => (mainSections.has(sectionOf(note, clause)) ? [operation] : [])),
  );
  const first = done.find(
    (one) =>
      one.isRecent &&
      one.operation.aftercare !== undefined &&
      !isSettledStent(note.text, one) &&
      (named.has(one.operation) || isTold(note, one)),
  );
  if (first?.operation.aftercare === undefined) return [];
  const near = note.text.slice(Math.max(0, first.start - around), first.end + around);
  const isForCancer = cancer.test(near) && first.operation.aftercare.startsWith("Z48.81");
  return [{ span: first, code: isForCancer ? aftercareForCancer : first.operation.aftercare }];
}

/** A stent of the heart put in months ago needs no aftercare: the visit is for the disease. */
function isSettledStent(text: string, { start, end, codes }: OperationDone): boolean {
  const near = text.slice(Math.max(0, start - around), end + around);
  return codes.includes("Z95.5") && /\b(?:months?|mos?) (?:ago|out|after|since|post|s\/p)\b/i.test(near);
}

function sectionOf(note: ReadNote, clause: number): string {
  return note.clauses[clause]?.section ?? "other";
}

/** A note that opens with the days since: "Video visit, consent on file. Twelve days after an open mesh repair". */
const openingLength = 400;
const daysSince =
  /(?<!\b(?:in|for|within|until|by|x|every|at least|until the) )\b(?:pod ?#?\d+|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|a|several) (?:days?|weeks?|wks?) (?:after|post|out from|following|since|s\/p|status post))\b[^.;\n]{0,60}$/i;

function opensWith({ text }: ReadNote, start: number): boolean {
  return start < openingLength && daysSince.test(text.slice(0, start));
}

function isTold(note: ReadNote, { start }: OperationDone): boolean {
  if (opensWith(note, start)) return true;
  return reasonPlaces(note).some((place) => place.start <= start && start < place.end);
}

const returns =
  /\b(?:follow(?:ing|ed)?[- ]?up|f\/?u|fup|re-?check|re-?evaluation|test of cure|return (?:visit|check)|returns?|post[- ]?(?:treatment|hospital|discharge)|after (?:completing|finishing|treatment|completed))\b/i;
const over =
  /\b(?:resolved|resolution|cleared(?: up)?|cured|gone|healed|recovered|treated and|no longer (?:present|has)|completed (?:treatment|therapy|antibiotics|abx|course)|(?:treatment|therapy|course|antibiotics|abx) (?:is )?(?:complete[d]?|finished)|no (?:further|additional) (?:treatment|therapy))\b/i;
const stillThere =
  /\b(?:not (?:fully |completely |yet )?(?:resolved|cleared|healed|gone)|resolving|partial(?:ly)?|almost|nearly|recurr\w+|persist\w+|residual)\b/i;

/** What a condition that is over becomes, by the category it was of (Index: History, personal, disease of). */
const histories: readonly (readonly [condition: RegExp, history: string])[] = [
  [/^U07\.1|^J12\.82/, "Z86.16"],
  [/^A1[5-9]/, "Z86.11"],
  [/^A49\.02|^B95\.62/, "Z86.14"],
  [/^(?:J1[2-8])/, "Z87.01"],
  [/^N(?:10|12|30\.|39\.0)/, "Z87.440"],
  [/^N2[0-2]/, "Z87.442"],
  [/^I26/, "Z86.711"],
  [/^I82/, "Z86.718"],
  [/^K2[5-8]/, "Z87.11"],
  [/^[AB]/, "Z86.19"],
  [/^D(?:5|6|7|8)/, "Z86.2"],
  [/^E/, "Z86.39"],
  [/^F/, "Z86.59"],
  [/^[GH]/, "Z86.69"],
  [/^I/, "Z86.79"],
  [/^J/, "Z87.09"],
  [/^K/, "Z87.19"],
  [/^L/, "Z87.2"],
  [/^M/, "Z87.39"],
  [/^N/, "Z87.448"],
];

/** A return visit at which the assessment finds a treated condition gone, and nothing else to treat. */
export function followUpReasons(
  note: ReadNote,
  { kept, aside }: Pick<Judgement, "kept" | "aside">,
): Reason[] {
  const place = reasonPlaces(note).find(({ start, end }) => returns.test(note.text.slice(start, end)));
  if (place === undefined) return [];
  const isActive = kept.some(
    ({ clause, leaf, mention, assertion }) =>
      mention.source !== "similar" &&
      mainSections.has(clause.section) &&
      assertion.value === "affirmed" &&
      /^[A-T]/.test(leaf.entry.code),
  );
  if (isActive) return [];
  const known = kept.flatMap(({ leaf, mention, clause }) =>
    /^Z8(?:6|7)/.test(leaf.entry.code) &&
    !/^Z87\.891/.test(leaf.entry.code) &&
    mainSections.has(clause.section)
      ? [{ span: mention, code: leaf.entry.code }]
      : [],
  );
  const past = aside.flatMap(({ mention, code, reason }): Reason[] => {
    const history = histories.find(([condition]) => condition.test(code ?? ""))?.[1];
    const { section } = note.clauses[clauseAround(note, mention)] ?? {};
    const isAssessed = section !== undefined && mainSections.has(section);
    return reason === "historical" && history !== undefined && isAssessed
      ? [{ span: mention, code: history }]
      : [];
  });
  const ended = [...known, ...past].filter(({ span }) => {
    const near = lineOf(note.text, span);
    return over.test(near) && !stillThere.test(near);
  });
  const [first] = ended;
  if (first === undefined) return [];
  return [{ span: place.place === "assessed" ? first.span : place, code: "Z09" }, first];
}

/** The follow-up of a cancer whose treatment is over, and which cancer it was. */
export function cancerFollowUpReasons(note: ReadNote, { kept, aside, listed }: Judgement): Reason[] {
  const places = reasonPlaces(note);
  const words = places.map(({ start, end }) => note.text.slice(start, end));
  if (!isCancerFollowUp(note.text, words)) return [];
  const said = [
    ...[...kept, ...listed].map(({ mention, leaf, assertion }) => ({
      mention,
      code: leaf.entry.code,
      isOwn: assertion.experiencer === "patient" && mention.source !== "similar",
    })),
    ...aside.map(({ mention, code = "", reason, trigger }) => ({
      mention,
      code,
      isOwn:
        reason === "historical" ||
        reason === "listed-only" ||
        (reason === "hypothetical" && /^(?:re)?checks?$/i.test(note.text.slice(trigger.start, trigger.end))),
    })),
  ];
  const found = new Map<string, Span>();
  for (const { mention, code, isOwn } of said) {
    const history = /^Z85\./.test(code) ? code : historyOfCancer(code);
    if (isOwn && history !== undefined && !found.has(history)) found.set(history, mention);
  }
  const [first] = found.values();
  if (first === undefined) return [];
  const at = places.find((_, index) => isCancerFollowUp(note.text, words.slice(index, index + 1))) ?? first;
  return [{ span: at, code: "Z08" }, ...[...found].map(([code, span]) => ({ span, code }))];
}

function lineOf(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - around);
  return text.slice(from, end) + (/^[^\n]{0,90}/.exec(text.slice(end, end + around))?.[0] ?? "");
}
