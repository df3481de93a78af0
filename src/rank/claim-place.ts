/**
 * Where a note names a code, as far as the order of a claim asks: clinicians name first what a visit was for (Guidelines FY2026 IV.G: the code chiefly
 * responsible for the services comes first; II for stays).
 */
import { mainSections } from "../note/section-kinds.ts";
import type { ScoredCode } from "./candidates.ts";
import type { Judged } from "./judge.ts";

/** Where a note without an assessment says what was dealt with. */
const courseSections: ReadonlySet<string> = new Set([
  "hospital-course",
  "ed-course",
  "plan",
  "medical-decision-making",
]);

/** Characters: no place in a note comes after it. */
const moreThanANote = 2 ** 32;

/**
 * @returns one number a code, less for what comes earlier: all of the assessment, then the course or plan, then the rest of the note, last what only stands
 * beside another code. What an assessment says before its first problem's heading recalls the patient: it counts only for what has no later place in it.
 * Of codes that share their first words ("type 1 diabetes" of two of its complications) the one whose last words in the assessment come sooner is less, by
 * less than 1.
 * @param isTold a letter, in which what is dealt with is told from its first lines on: its story counts as the assessment
 */
export function claimPlaces(
  codes: readonly Pick<ScoredCode, "mentions">[],
  isTold: boolean = false,
): number[] {
  const places = codes.map(({ mentions }) =>
    mentions.map((one) => ({
      place: placeOf(one, isTold),
      clause: one.clause,
      isNamed: one.mention.source !== "similar",
    })),
  );
  const firstProblem = Math.min(
    ...places
      .flat()
      .flatMap(({ place, clause }) => (place < moreThanANote && clause.kind === "heading" ? [place] : [])),
  );
  return places.map((own) => {
    const all = own.map(({ place }) => place);
    const later = own.flatMap(({ place, isNamed }) =>
      isNamed && place >= firstProblem && place < moreThanANote ? [place] : [],
    );
    const used = later.length > 0 ? later : all;
    const first = Math.min(...used);
    const last = Math.max(...used.filter((place) => place < moreThanANote));
    return first < moreThanANote ? first + last / moreThanANote : first;
  });
}

/** The first of an assessment's diagnoses: a clinician's word for what the visit or stay was for. */
export function isListedFirst(place: number | undefined, foremost: number): boolean {
  return place === foremost && place < moreThanANote;
}

/** Where a letter tells what it is about. */
const told: ReadonlySet<string> = new Set(["preamble", "hpi", "subjective"]);

function placeOf(
  { mention, clause: { section }, leaf, isReason, admitted, treatedAt }: Judged,
  isTold: boolean,
): number {
  // Named in the story and treated in the plan, where its drug stands.
  if (treatedAt !== undefined && isReason !== true) return moreThanANote + treatedAt;
  // A list of problems that turns out to be what was dealt with: "Hospital problem list".
  const isListOfToday = admitted !== undefined && section === "problem-list";
  const tier =
    isReason || isListOfToday || mainSections.has(section) || (isTold && told.has(section))
      ? 0
      : courseSections.has(section)
        ? 1
        : 2;
  return (leaf.beside === undefined ? tier : 3) * moreThanANote + mention.start;
}

const reasons: ReadonlySet<string> = new Set(["chief-complaint", "indication", "preamble"]);
/** Characters: a note's title and first lines. */
const opening = 200;

/** Whether a mention stands where a note says what the visit is for. */
export function givesReason({ mention, clause, leaf, isReason }: Judged): boolean {
  return (
    isReason === true ||
    (leaf.beside === undefined && (mention.start < opening || reasons.has(clause.section)))
  );
}
