/**
 * From a concept or header to the billable code the note supports.
 *
 * At each level the child is taken whose own words, those its parent's title does not have, the note says. What the note does not say is
 * never invented: children that need an unsaid word lose to "unspecified", to "without ..." and to the guidelines' defaults (a fracture not said
 * to be open is closed, not said to be nondisplaced is displaced: FY2026 I.C.19.c).
 */
import type { CodeEntry, CodeRelease } from "../../codes/release.ts";
import type { Handedness } from "../../note/patient.ts";
import { contentStems, isContentWord, wordsOf } from "../../search/words.ts";
import { bodyMassCode, type Companion, type CompanionFacts, companionsOf } from "../companions.ts";
import { courseOfPregnancy } from "../pregnancy/pregnancy-course.ts";
import { absences, refined } from "../refine.ts";
import { type Dominance, dominanceOf, expectedDominance } from "./dominance.ts";
import { asOneWord } from "./one-word.ts";
import { type OsteoporosisCause, osteoporoticFracture } from "./osteoporosis.ts";
import { seventhFit, type Treatment } from "./seventh-character.ts";
import type { Detail } from "./story-details.ts";
import { familyOf, type Side, sidedVariant, sideOf } from "./variants.ts";
import { unqualifiedLoss } from "./visual-impairment.ts";

/** What the note says near the mention, and what it says once for all of the patient. */
export interface LeafContext extends Treatment, CompanionFacts {
  /** Stems of the words of the mention, its clause and the problem heading it stands under. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that stand in the mention's clause or problem heading. */
  readonly near?: ReadonlySet<string>;
  /** Those of them that are said only to be denied: "without psychotic features". */
  readonly denied?: ReadonlySet<string>;
  readonly side?: Side;
  readonly trimester?: 1 | 2 | 3;
  readonly handedness?: Handedness;
  /** Of several fetuses the one that is meant, by its number. */
  readonly fetus?: string;
  /** Known osteoporosis that explains a fracture. */
  readonly osteoporosis?: OsteoporosisCause;
  /** What the note says elsewhere of a condition that the mention merely names. */
  readonly details?: readonly Detail[];
}

export interface Assumption {
  readonly about: "unspecified" | "encounter" | "open-type" | "default";
  readonly text: string;
  /** The guideline that says so. */
  readonly source?: string;
}

export interface Leaf {
  readonly entry: CodeEntry;
  /** What was taken by default because the note is silent, as a coder would say it. */
  readonly assumed: readonly Assumption[];
  /** The family differs by side and the note names none. */
  readonly sideOpen: boolean;
  /** Codes that differ from this one by one attribute the note could have given. */
  readonly siblings: readonly CodeEntry[];
  /** A status code that stands beside the mention's own code: the words of the note that say it, and the rule that asks for it. */
  readonly beside?: Companion;
}

const neutral = new Set(
  "unspecified initial encounter closed displaced congestive uncomplicated primary active routine healing side single fetus applicable episode type organism controlled complication".split(
    " ",
  ),
);
const trimesters = [/\bfirst trimester/i, /\bsecond trimester/i, /\bthird trimester/i];

/**
 * @param code a billable code, concept or header of `release`
 * @returns one leaf; two where both sides are named and the classification has no code for both (FY2026 I.B.13); after them the status codes that
 *   the guidelines ask for beside it; none where `code` is unknown
 */
export function chooseLeaves(release: CodeRelease, code: string, context: LeafContext): Leaf[] {
  if (release.get(code) === undefined) return [];
  const detail = context.details?.find(({ completes }) => completes(code));
  const told =
    detail === undefined
      ? context
      : {
          ...context,
          ...(context.side === undefined && detail.side !== undefined ? { side: detail.side } : {}),
          stems: new Set([...context.stems, ...contentStems(detail.words)]),
        };
  const leaves = descend(release, startOf(release, code, told, detail), told, []);
  const distinct = leaves.filter((one, at) => leaves.findIndex(({ entry }) => entry === one.entry) === at);
  const companions = distinct.flatMap(({ entry }) => companionsOf(release, entry.code, context));
  const beside = companions.flatMap((companion) => {
    const entry = release.get(companion.code);
    if (entry === undefined || distinct.some((leaf) => leaf.entry === entry)) return [];
    return [{ entry, assumed: [], sideOpen: false, siblings: [], beside: companion }];
  });
  return [...distinct, ...beside];
}

/** The header to choose below: another one than the mention's where the note says more, or a convention takes over. */
function startOf(
  release: CodeRelease,
  code: string,
  context: LeafContext,
  detail: Detail | undefined,
): string {
  const { osteoporosis, bodyMass, side } = context;
  const isBroken = broken.some((stem) => context.stems.has(stem));
  const ofBone =
    osteoporosis === undefined || !isBroken ? undefined : osteoporoticFracture(code, osteoporosis);
  const ofMass =
    bodyMass !== undefined && code.startsWith("Z68") ? bodyMassCode(release, bodyMass.value) : undefined;
  const other =
    ofBone ??
    ofMass ??
    courseOfPregnancy(code, context) ??
    unqualifiedLoss(code, context) ??
    detail?.from(code);
  const start = other !== undefined && release.get(other) !== undefined ? other : code;
  return familyOf(
    release,
    overSide(release, refined(release, start, { ...context, stems: context.near ?? context.stems }), side),
  );
}

/** "Unilateral primary osteoarthritis" said of both sides is its bilateral sibling; a name of one side or none said of another is that side's. */
function overSide(release: CodeRelease, code: string, side: Side | undefined): string {
  const variant = side === undefined ? undefined : sidedVariant(release, code, side);
  if (variant !== undefined) return variant;
  const entry = release.get(code);
  if (entry?.parent === undefined || side !== "bilateral" || !/\bunilateral\b/i.test(entry.title))
    return code;
  const wanted = entry.title
    .toLowerCase()
    .replace("unilateral", "bilateral")
    .replace(/,? unspecified.*$/, "");
  const sibling = release
    .children(entry.parent)
    .find((other) => other.title.toLowerCase().startsWith(wanted));
  return sibling?.code ?? code;
}

function descend(
  release: CodeRelease,
  code: string,
  context: LeafContext,
  assumed: readonly Assumption[],
): Leaf[] {
  const entry = release.get(code);
  if (entry === undefined) return [];
  if (entry.billable) {
    const siblings = entry.parent === undefined ? [] : release.children(entry.parent);
    const stem = release.conceptOf(entry.code);
    const stemEntry = release.get(stem);
    const family = stemEntry?.parent === undefined ? [] : release.children(stemEntry.parent);
    const title = stemEntry?.title ?? entry.title;
    const sideOpen =
      sideOf(title) === undefined && family.filter((other) => sideOf(other.title) !== undefined).length >= 2;
    return [
      {
        entry,
        assumed,
        sideOpen: sideOpen && /unspecified/i.test(title),
        siblings: siblings.filter((sibling) => sibling.code !== entry.code),
      },
    ];
  }
  const children = release.children(code);
  if (context.side === "bilateral" && hasOnlySingleSides(children)) {
    return (["right", "left"] as const).flatMap((side) =>
      descend(release, code, { ...context, side }, assumed),
    );
  }
  const base = contentStems(asOneWord(entry.title));
  let best: { child: CodeEntry; fit: Fit } | undefined;
  for (const child of children) {
    const fit = fitOf(child, entry.title, base, context);
    if (best === undefined || fit.score > best.fit.score) best = { child, fit };
  }
  if (best === undefined) return [];
  return descend(release, best.child.code, context, [...assumed, ...best.fit.assumed]);
}

/** In whatever words a fracture is told. */
const broken = [...contentStems("fracture fractured broken broke collapse collapsed fx")];

function hasOnlySingleSides(children: readonly CodeEntry[]): boolean {
  const sides = children.flatMap(({ title }) => sideOf(title) ?? []);
  return sides.length > 0 && !sides.includes("bilateral");
}

interface Fit {
  readonly score: number;
  readonly assumed: readonly Assumption[];
}

function fitOf(child: CodeEntry, parent: string, base: ReadonlySet<string>, context: LeafContext): Fit {
  const ofFetus = /,\s*(?:fetus (\d)|other fetus)$/i.exec(child.title);
  if (ofFetus !== null) {
    const isMeant = (context.fetus ?? "") === ofFetus[1] || context.stems.has(ofFetus[1] ?? "");
    // All of these titles name the same trimester, which is not counted here.
    return { score: isMeant ? 4 : -1, assumed: [] };
  }
  const seventh = child.code.length === 8 ? seventhFit(child.title, context) : undefined;
  if (seventh !== undefined) {
    return seventh;
  }
  const assumed: Assumption[] = [];
  let score = 0;
  const side = sideOf(child.title);
  if (side !== undefined) score += side === context.side ? 3 : context.side === undefined ? -2 : -6;
  else if (/\bunilateral\b/i.test(child.title) && (context.side === "left" || context.side === "right"))
    score += 2;
  const dominance = dominanceOf(child.title);
  if (dominance !== undefined && (side === "left" || side === "right")) {
    const expected = expectedDominance(side, saidDominance(context.stems), context.handedness);
    score += dominance === expected.dominance ? 1 : -1;
    if (expected.assumed !== undefined) assumed.push(expected.assumed);
  }
  const trimester = trimesters.findIndex((words) => words.test(child.title));
  if (trimester >= 0) score += context.trimester === trimester + 1 ? 3 : -2;

  const denials = absences;
  const without = child.title.toLowerCase().match(denials)?.join(" ") ?? "";
  const title = asOneWord(child.title)
    .toLowerCase()
    .replace(denials, "")
    .replace(/\b(?:non-?)?dominant side\b/, "");
  for (const word of wordsOf(title)) {
    if (
      !isContentWord(word.text) ||
      base.has(word.stem) ||
      /^(?:right|left|bilateral|both|trimester)$/.test(word.text) ||
      (trimester >= 0 && /^(?:first|second|third)$/.test(word.text))
    ) {
      continue;
    }
    if (word.text === "unilateral" && (context.side === "left" || context.side === "right")) score += 1;
    else if (word.text === "other" || word.text === "specified") score -= 0.6;
    else if (context.stems.has(word.stem) && context.denied?.has(word.stem) !== true) score += 1;
    else if (word.text === "nondisplaced" || word.text === "open") score -= 1;
    else if (neutral.has(word.text)) score -= 0.05;
    else score -= /limb$/.test(word.stem) ? 2 : 1;
  }
  if (without !== "") {
    const denied = wordsOf(without).filter((word) => isContentWord(word.text) && !neutral.has(word.text));
    const isSaid = denied.some(
      ({ stem }) => context.stems.has(stem) && context.denied?.has(stem) !== true && !base.has(stem),
    );
    score -= isSaid ? 0.8 : 0.1;
  }
  if (
    /\bsubluxation\b/i.test(child.title) &&
    !/\bdislocation\b/i.test(child.title) &&
    !context.stems.has(sublux)
  )
    score -= 0.5;
  if (/\bmultiple sites\b/i.test(child.title) && joints.filter((stem) => context.stems.has(stem)).length >= 2)
    score += 3;
  if (/^displaced\b/i.test(child.title) && !context.stems.has(displaced)) {
    assumed.push({ about: "default", text: "Not said to be nondisplaced: displaced.", source: fractures });
  }
  if (timesOpen(child.title) > timesOpen(parent)) {
    score += 0.2;
    assumed.push({ about: "unspecified", text: "Unspecified: the note does not say more." });
  }
  return { score, assumed };
}

/** "Ulcer of unspecified part of right lower leg" leaves open what all its children do: it tells none of them apart. */
function timesOpen(title: string): number {
  return title.match(/\bunspecified\b/gi)?.length ?? 0;
}

const joints = [...contentStems("wrist hand finger elbow shoulder hip knee ankle foot")];
const fractures = "FY2026 guidelines I.C.19.c";
/** "Subluxation and dislocation" is the header of both: what is not said to be a subluxation is a dislocation. */
const [sublux = ""] = contentStems("subluxation");
const [displaced = ""] = contentStems("displaced");

function saidDominance(stems: ReadonlySet<string>): Dominance | undefined {
  if (stems.has("nondomin")) return "nondominant";
  return stems.has("domin") ? "dominant" : undefined;
}
