/** The sections that the rules found, corrected by the model of parts. */
import { isJudging } from "../judged-prose.ts";
import { isConditionName } from "../remedies.ts";
import type { Section } from "../types.ts";
import { trimmed, words } from "../words.ts";
import { coarseKinds } from "./coarse-kinds.ts";
import { headingAt } from "./heading-at.ts";
import { guessParts, type PartGuess, type PartModel } from "./part-model.ts";
import { type Place, placesOf } from "./places.ts";
import { ruled } from "./ruled.ts";

interface Begun {
  readonly kind: string;
  readonly heading?: Section["heading"];
  /** Where the part before ends. */
  readonly from: number;
  readonly bodyStart: number;
}

/**
 * @param sections of `text`, in order and disjoint
 * @returns the same where the model agrees; parts that it sees and the rules do not are added, others are left out or get another kind
 */
export function withParts(text: string, sections: readonly Section[], model: PartModel): readonly Section[] {
  const places = placesOf(text);
  const said = ruled(text, places, sections);
  const guesses = guessParts(model, places, said);
  if (sections.length < 2 && guesses.filter(({ kind }) => kind !== "none").length < 2) return sections;
  const first = sections[0]?.heading === undefined ? sections[0] : undefined;
  const isShort = sections.length < fewSections;
  const nextLines = nextLinesOf(places);
  const opens = (index: number | undefined) => guesses[index ?? places.length]?.kind !== "none";
  let within: Section | undefined;
  const begun = places.flatMap((place, index): Begun[] => {
    const guess = guesses[index];
    const own = said.sections.get(index);
    within = own ?? within;
    if (guess === undefined || guess.kind === "none") {
      const isKept = own !== undefined && (own === first || isShort || isToldCourse(own) || isDiagnosis(own));
      return isKept ? [asBegun(own)] : [];
    }
    const isFirst = own !== undefined && own === first;
    const named = said.named.get(index);
    if (
      own === undefined &&
      named === undefined &&
      findingsOrActs.has(guess.kind) &&
      isProblem(text, place, guess.kind)
    )
      return [];
    if (own === undefined && findingsOrActs.has(guess.kind) && isTestOfProblem(text, place)) return [];
    if (own === undefined && within !== undefined && examined.has(within.kind) && isSystem(text, place))
      return [];
    if (
      own === undefined &&
      named === undefined &&
      (isTopic(text, place) || isOfNow(text, place, guess.kind))
    )
      return [];
    const part = partAt(text, place, guess, {
      own,
      named,
      isEmpty: opens(nextLines[index]),
      isFirst,
      isShort,
    });
    if (part.heading !== undefined) return [part];
    if (own === undefined && within !== undefined && isToldCourse(within) && ofCourse.has(part.kind))
      return [];
    return [isFirst ? { ...part, kind: firstKind(text, own, part.kind) } : part];
  });
  const placed = new Set(said.sections.values());
  for (const section of sections) if (!placed.has(section)) begun.push(asBegun(section));
  return asSections(
    text,
    begun.sort((a, b) => a.from - b.from),
  );
}

function asSections(text: string, begun: readonly Begun[]): Section[] {
  const afterMark = (at: number) => at + (/^[\])*_]+\s*/.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  return apart(begun)
    .map(({ kind, heading, bodyStart }, index, all): Section => {
      const end = Math.max(all[index + 1]?.from ?? text.length, bodyStart);
      if (heading === undefined) return { kind, body: trimmed(text, bodyStart, end) };
      return { kind, heading, body: trimmed(text, Math.min(end, afterMark(bodyStart)), end) };
    })
    .filter(({ heading, body }) => heading !== undefined || body.end > body.start);
}

/** What text before the first heading is: story, or only who, when and where, as the model sees it; of all else the rules know best. */
function firstKind(text: string, { kind, body }: Section, guessed: string): string {
  if (kind === "letterhead" && guessed === "hpi") return "preamble";
  if (kind !== "preamble" || guessed !== "other") return kind;
  const illness = words(text, body.start, Math.min(body.end, body.start + longestLetterhead));
  return illness.some((word) => isConditionName([word])) ? kind : "letterhead";
}

/** For each place the index of the first place of the next line. */
function nextLinesOf(places: readonly Place[]): number[] {
  const next: number[] = [];
  let at = places.length;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    next[index] = at;
    if (places[index]?.startsLine === true) at = index;
  }
  return next;
}

/** In order; those that would begin within the heading of the one before are left out. */
function apart(begun: readonly Begun[]): Begun[] {
  const kept: Begun[] = [];
  for (const one of begun) {
    const last = kept.at(-1);
    const start = Math.min(one.from, one.heading?.start ?? one.bodyStart);
    if (last === undefined || start >= last.bodyStart) kept.push(one);
  }
  return kept;
}

function asBegun({ kind, heading, body }: Section): Begun {
  return {
    kind,
    ...(heading !== undefined && { heading }),
    from: heading?.start ?? body.start,
    bodyStart: body.start,
  };
}

/** A stay's course that no heading opens: the rules know it by the whole note. */
function isToldCourse({ kind, heading }: Section): boolean {
  return kind === "hospital-course" && heading === undefined;
}

const longestLetterhead = 500;
const longestOpening = 800;

/** "Final dx 1) Colles fracture": a heading that a coder would not miss; it is in no table by chance. */
function isDiagnosis({ kind, heading }: Section): boolean {
  return heading !== undefined && coarseKinds(kind)[0] === "diagnosis";
}

/** What no name of a condition heads (`test/reading/SECTIONS.md`, 2). */
const findingsOrActs = new Set(["hpi", "vitals", "physical-exam", "results", "procedure", "medications"]);

/** "Scald burns:", "Neutropenic fever from chemo:": a label of several words, one of them the name of a condition; of drugs no single one heads a list: "PPH: pit 40u". */
function isProblem(text: string, { at, headEnd, mark }: Place, kind: string): boolean {
  if (headEnd <= at || mark !== ":") return false;
  const label = words(text, at, headEnd);
  return (label.length > 1 || kind === "medications") && label.some((word) => isConditionName([word]));
}

/** Where systems and regions of the body are gone through one by one. */
const examined = new Set(["physical-exam", "objective", "mental-status-exam", "ros"]);
const system =
  /^(?:constitutional|general|gen|eyes?|ears?|nose|throat|mouth|head|ent|heent|neck|lungs?|chest|cardiovascular|cv|heart|respiratory|resp|pulm(?:onary)?|abd(?:omen)?|gi|gastrointestinal|gu|genitourinary|ext(?:remities)?|neuro(?:logic(?:al)?)?|skin|psych(?:iatric)?|msk|musculoskeletal|lymph\w*|back|breasts?|vascular|integumentary|hematologic\w*|endocrine)$/i;

/** "Constitutional" under an examination: the name of a system heads no part (`test/reading/SECTIONS.md`, 2). */
function isSystem(text: string, { at, headEnd }: Place): boolean {
  return system.test(text.slice(at, headEnd).trim());
}

/** "The chest: COPD, quiet", "His heart: no change": what a paragraph of a letter is about, no heading. */
function isTopic(text: string, { at, headEnd, mark }: Place): boolean {
  const [first, ...name] = text.slice(at, headEnd).trim().split(/\s+/);
  return mark === ":" && /^(?:the|his|her|their)$/i.test(first ?? "") && system.test(name.join(" "));
}

const listed = new Set(["past-medical-history", "problem-list"]);

/** A paragraph in whose first lines the clinician concludes or acts is no list of what was before: "He is no worse. Apixaban I have left at 5 mg." */
function isOfNow(text: string, { at, mark }: Place, kind: string): boolean {
  if (!listed.has(kind) || (mark !== "none" && mark !== ".")) return false;
  return isJudging(/^.*/.exec(text.slice(at, at + longestOpening))?.[0] ?? "");
}

/** What a stay's course tells in paragraphs of its own. */
const ofCourse = new Set(["hpi", "hospital-course", "assessment-plan"]);

/**
 * What the rules know by the whole note: the course of a birth or delivery, told under headings that else name a history or an operation; a problem
 * list with what is done about each, where there is no other assessment.
 */
function isKnownByNote(own: Section, kind: string): boolean {
  return own.kind === "hospital-course" || (kind === "problem-list" && own.kind === "assessment-plan");
}

const problemThenTest =
  /^[A-Z][a-z]+(?: [a-z]+){0,2}\.\s+(?:MRI|CTA?|XR|X-?rays?|US|Ultrasound|Echo|TTE|EEG|ECG|EKG|EMG|Labs?|Duplex|CXR|Biopsy|Path|PET)\b/;

/** "1. Brain. MRI: three lesions": a numbered problem by its organ, told from its test on. */
function isTestOfProblem(text: string, { at }: Place): boolean {
  return (
    /\d[.)]\s{1,3}$/.test(text.slice(Math.max(0, at - 5), at)) &&
    problemThenTest.test(text.slice(at, at + 60))
  );
}

interface Known {
  /** The section that the rules open here. */
  readonly own: Section | undefined;
  /** The kind that the words of a heading here name. */
  readonly named: string | undefined;
  /** The next line opens a part of its own. */
  readonly isEmpty: boolean;
  /** It is the text before the first heading that the rules see. */
  readonly isFirst: boolean;
  /** The note has few sections: the model, which learned from whole notes, may add to them, and no more. */
  readonly isShort: boolean;
}

const fewSections = 4;

function partAt(
  text: string,
  place: Place,
  { kind }: PartGuess,
  { own, named, isEmpty, isFirst, isShort }: Known,
): Begun {
  const agrees =
    own !== undefined &&
    (kind === "empty" || isShort || coarseKinds(own.kind).includes(kind) || isKnownByNote(own, kind));
  if (own !== undefined && agrees && own.heading !== undefined)
    return { ...asBegun(own), from: Math.min(place.from, own.heading.start) };
  const isNamed = named !== undefined && coarseKinds(named).includes(kind);
  const exact = isNamed ? named : kind === "empty" ? "other" : kind;
  const known = agrees ? own.kind : exact;
  const isStory =
    kind === "hpi" || kind === "other" || isShort || /^(?:line|capitals|\.|none)$/.test(place.mark);
  const found =
    isFirst && !isNamed && isStory ? undefined : headingAt(text, place, { kind: exact, isNamed, isEmpty });
  if (found !== undefined)
    return {
      kind: found.kind ?? (own?.heading === undefined ? exact : known),
      heading: found.span,
      from: place.from,
      bodyStart: found.after,
    };
  if (own?.heading !== undefined)
    return { ...asBegun(own), from: Math.min(place.from, own.heading.start), kind: known };
  return { kind: known, from: place.from, bodyStart: place.at };
}
