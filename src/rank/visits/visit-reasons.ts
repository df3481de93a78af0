/**
 * Finds what the visit is for where that is itself a code, and sets aside such codes that the note names of another visit ("annual physical due in May",
 * "school note given").
 */

import type { CheckedPatient } from "../../checks/check.ts";
import type { CodeRelease } from "../../codes/release.ts";
import type { Encounter } from "../../contract/suggestions.ts";
import { patientOf } from "../../note/patient.ts";
import { clauseAround } from "../../note/read.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import { vaccinatedElsewhere } from "../conventions/companions.ts";
import { visitReasons } from "../conventions/visit-reasons.ts";
import type { Visit } from "../conventions/visit-reasons-parts.ts";
import type { Judged, Judgement, SetAside } from "../judge.ts";
import { timesPregnant } from "../leaves/details-elsewhere.ts";
import { chooseLeaves } from "../leaves/leaf.ts";
import { contextOf } from "../leaves/leaf-context.ts";
import { exposureTold } from "../names/exposures-told.ts";
import { foreignBodyRuledOut } from "../names/foreign-bodies-ruled-out.ts";
import type { Mention } from "../names/mentions.ts";
import { aftercareReasons, cancerFollowUpReasons, followUpReasons, type Reason } from "./after-treatment.ts";
import { birthReasons } from "./birth-record.ts";
import { historyOfCancer } from "./cancer-surveillance.ts";
import { doneToday } from "./done-today.ts";
import { abnormalWhere } from "./examination-findings.ts";
import { feared, isIn } from "./feared.ts";
import { newbornDays } from "./newborn-age.ts";
import { operationsDone } from "./operations.ts";
import { storyReasons } from "./reasons-by-story.ts";
import { recovered } from "./recovered.ts";
import { isOfReplacedJoint } from "./replaced-joints.ts";
import { isInPassing, isPutOff, type PlaceOfReason, reasonAt, reasonPlaces } from "./visit-places.ts";

export interface VisitOptions {
  readonly release: CodeRelease;
  readonly encounter: Encounter | undefined;
  readonly patient: CheckedPatient;
}

/** Codes of examinations and certificates, which are the reason of a visit or nothing. */
const onlyReason = /^Z(?:0[0-2]\.|09$|13\.3|36|4[789])/;
/** Check-ups, which no emergency room or ward gives (FY2026 guidelines I.C.21.c.13): there "physical" heads an examination. */
const routine = /^Z00\./;
/** What is done at a visit or planned for another. */
const doneOrPlanned = /^Z(?:1[1-3]\.|23$|30\.|51\.(?:0|1|5))/;
/** Where the words name their own time. */
const aboutNow = /\b(?:today|done|given|performed|completed|obtained|collected|administered)\b/i;

/** @returns the judgement with the visit's reasons, and without those of other visits */
export function withVisitReasons(note: ReadNote, judgement: Judgement, options: VisitOptions): Judgement {
  const isStay = options.encounter?.setting === "inpatient";
  const isUrgent = isStay || options.encounter?.setting === "emergency";
  const over = isUrgent ? [] : recovered(note, judgement);
  const fear = isUrgent ? undefined : feared(note, judgement.kept);
  const left = operationsDone(note).flatMap((one) => one.codes);
  const gone = new Set(over.map((one) => one.gone));
  const reasons = isStay
    ? birthReasons(note).flatMap(({ span, code }) => judgedAs(note, span, code, options.release))
    : abnormalWhere(
        note,
        [
          ...reasonsFound(note, judgement, options),
          ...over.flatMap(({ span, code }) => judgedAs(note, span, code, options.release)),
          ...(fear === undefined ? [] : judgedAs(note, fear.span, "Z71.1", options.release)),
        ],
        judgement.kept,
        options.release,
      );
  const found = isUrgent ? reasons.filter(({ leaf }) => !routine.test(leaf.entry.code)) : reasons;
  const isWatched = found.some(({ leaf }) => leaf.entry.code === "Z08");
  const aside: SetAside[] = [];
  const kept = judgement.kept.flatMap((one): Judged[] => {
    const { code } = one.leaf.entry;
    if (fear !== undefined && (code === "Z71.1" || (/^[A-T]/.test(code) && isIn(one.mention, fear.within))))
      return [];
    if ((isUrgent && routine.test(code)) || gone.has(code) || isOfReplacedJoint(code, left)) return [];
    if (one.leaf.beside !== undefined) return [one];
    if (isToldReason(note, one)) return [{ ...one, isReason: true }];
    if (
      isWatched &&
      historyOfCancer(code) !== undefined &&
      found.some(({ leaf }) => leaf.entry.code === historyOfCancer(code))
    )
      return [];
    if (onlyReason.test(code) || code.startsWith("Z34.")) {
      if (found.some(({ leaf }) => isSameKind(leaf.entry.code, code))) return [];
      const place = reasonAt(note, one.mention);
      if (code === "Z09" && isCureToCome(note.text, one.mention)) return [];
      if (code === "Z09" && !afterTreatment.test(note.text.slice(one.mention.start, one.mention.end)))
        return [];
      if (place !== undefined && !(place === "assessed" && givenAlong.test(code)))
        return [{ ...one, isReason: true }];
    } else if (!doneOrPlanned.test(code) || !isOfAnotherTime(note, one)) return [one];
    if (one.mention.source !== "similar")
      aside.push({ mention: one.mention, code, trigger: one.mention, reason: "planned" });
    return [];
  });
  return { ...judgement, kept: [...found, ...kept], aside: [...judgement.aside, ...aside] };
}

/** Completed weeks of a pregnancy: "20w3d", "20 3/7", "at 12 weeks". */
const gestation =
  /\b(\d{1,2}) ?w ?\d ?d?\b|\b(\d{1,2}) ?(?:\+ ?\d|\d\/7) ?(?:weeks?|wks?)?\b|\b(\d{1,2})[- ]?(?:weeks?|wks?)(?: ?\d ?(?:days?|d))?(?= (?:pregnan\w+|gestation\w*|ega|ga|iup|by)|,? g ?\d|[.,;])/i;

/** Certificates are given at visits for something else. */
const givenAlong = /^Z02\.(?:79|89|9)$|^Z01\.3|^Z13\.3|^Z36\.|^Z48\.[08]/;
/** "Cephalexin 7 days, test of cure": the visit treats what a later one looks for. */
function isCureToCome(text: string, { start, end }: Span): boolean {
  const before = /[^.\n]*$/.exec(text.slice(Math.max(0, start - 70), start))?.[0] ?? "";
  return (
    /test of cure/i.test(text.slice(start, end)) &&
    /\b(?:\d+ ?(?:days?|d|weeks?)|then|return|repeat|plan|will|schedule|bid|tid|qid|daily|mg)\b/i.test(before)
  );
}

/** "Hospital follow-up" says nothing of what is over. */
const afterTreatment = /\b(?:completed|after treatment|following treatment|resolved|test of cure)\b/i;

const wellNow =
  /\b(?:no symptoms?|symptom[- ]free|asymptomatic|without symptoms|(?:feels?|feeling|is|remains?) (?:fine|well|good|ok(?:ay)?)\b|no complaints?|prophyla\w+|not sick)\b/i;

/** The search for an object that was not there, and the contact of who is well. */
function isToldReason({ text }: ReadNote, { mention: { wording } }: Judged): boolean {
  return wording === foreignBodyRuledOut || (wording === exposureTold && wellNow.test(text));
}

function isOfAnotherTime({ text }: ReadNote, { mention, leaf }: Judged): boolean {
  const line = /^[^.;\n]{0,40}/.exec(text.slice(mention.end, mention.end + 40))?.[0] ?? "";
  if (leaf.entry.code === "Z23")
    return vaccinatedElsewhere.test(`${text.slice(mention.start, mention.end)}${line}`);
  return isPutOff(text, mention) && !aboutNow.test(line);
}

/** Routine examinations replace one another, as do kinds of aftercare: one of them is the visit's. */
function isSameKind(one: string, other: string): boolean {
  const kind = (code: string) =>
    /^Z00\./.test(code)
      ? "general"
      : /^Z01\.4/.test(code)
        ? "gyn"
        : /^Z4[78]\./.test(code)
          ? "aftercare"
          : /^Z34\./.test(code)
            ? "supervision"
            : code;
  return kind(one) === kind(other);
}

function reasonsFound(note: ReadNote, judgement: Judgement, { release, patient }: VisitOptions): Judged[] {
  const told = patientOf(note);
  const ageYears = patient.ageYears ?? told.ageYears?.value;
  const sex = [patient.sex ?? told.sex?.value].find((one) => one === "female" || one === "male");
  const days = ageYears === undefined || ageYears === 0 ? newbornDays(note.text) : undefined;
  const weeks = gestation
    .exec(note.text)
    ?.slice(1)
    .find((part) => part !== undefined);
  const gravida = /\b[Gg] ?(\d{1,2}) ?(?=[PpTt,;( ]|\b)/.exec(note.text)?.[1] ?? timesPregnant(note.text);
  const about = {
    ...(weeks === undefined ? {} : { weeks: Number(weeks) }),
    ...(gravida === undefined ? {} : { gravida: Number(gravida) }),
    ...(ageYears === undefined ? {} : { ageYears }),
    ...(sex === undefined ? {} : { sex }),
    ...(days === undefined ? {} : { days }),
  };
  const ofCancer = cancerFollowUpReasons(note, judgement);
  const reasons = [
    ...reasonPlaces(note).flatMap((place) => reasonsIn(note.text, place, about)),
    ...storyReasons(note),
    ...aftercareReasons(note, judgement.kept),
    ...(ofCancer.length > 0 ? ofCancer : followUpReasons(note, judgement)),
    ...doneToday(note),
  ];
  const found: Judged[] = [];
  for (const { span, code } of reasons) {
    if (ofCancer.length > 0 && instead.test(code)) continue;
    const known = found.find(({ leaf }) => isSameKind(leaf.entry.code, code));
    if (known !== undefined && known.leaf.entry.code !== code) continue;
    found.push(...judgedAs(note, span, code, release));
  }
  return found;
}

/** A follow-up of cancer is no screening for it, nor a routine examination or aftercare. */
const instead = /^Z(?:00\.|12\.|4[78]\.)/;

function reasonsIn(text: string, place: PlaceOfReason, about: Omit<Visit, "words" | "line">): Reason[] {
  const line = text.slice(place.start, place.end);
  return visitReasons.flatMap(({ words, where, code, not }) => {
    if (!where.includes(place.place)) return [];
    const match = words.exec(line);
    if (match === null || not?.test(sentenceIn(line, match.index)) === true) return [];
    const start = place.start + match.index;
    const span = { start, end: start + match[0].length };
    if (isPutOff(text, span, place.start) || (place.place === "assessed" && isInPassing(text, span)))
      return [];
    const chosen = typeof code === "string" ? code : code({ ...about, words: match[0], line });
    return chosen === undefined ? [] : [{ span, code: chosen }];
  });
}

function sentenceIn(line: string, at: number): string {
  const start = Math.max(line.lastIndexOf(". ", at), line.lastIndexOf("\n", at)) + 1;
  const length = line.slice(at).search(/\.(?:\s|$)|\n/);
  return length < 0 ? line.slice(start) : line.slice(start, at + length);
}

/** A reason found, as other codes are: named by us, said of this visit; with what the classification asks for beside it. */
function judgedAs(note: ReadNote, span: Span, code: string, release: CodeRelease): Judged[] {
  const at = clauseAround(note, span);
  const clause: Clause = note.clauses[at] ?? { ...span, kind: "heading", section: "preamble", codable: true };
  const wording = note.text.slice(span.start, span.end).toLowerCase();
  const mention: Mention = {
    ...span,
    clause: at,
    codes: [code],
    source: "lexicon",
    wording,
    length: wording.split(/\s+/).length,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
  return chooseLeaves(release, code, contextOf(note, mention)).map((leaf) => ({
    mention,
    clause,
    assertion: { value: "affirmed", experiencer: "patient", addressed: true },
    leaf,
    isReason: true,
  }));
}
