/** Symptoms that a definitive diagnosis makes superfluous (FY2026 guidelines I.B.4, I.B.5). */
import type { CodeRelease } from "../codes/release.ts";
import type { Focus } from "../contract/suggestions.ts";
import { judgedSections } from "../note/section-kinds.ts";
import type { Span } from "../note/types.ts";
import { assessedMention, type ScoredCode } from "./candidates.ts";
import { categoryNoteNames } from "./category-notes.ts";
import { ofStory } from "./drugs/drug-effects.ts";
import { isIntegralTo } from "./integral-symptoms.ts";
import type { Judged, SetAside } from "./judge.ts";
import { sideOf } from "./leaves/variants.ts";
import type { Mention } from "./names/mentions.ts";
import { entryOpenedBy } from "./own-entry.ts";

const symptomCode =
  /^(?:R(?!73\.0|29\.7|39\.2|40\.2|56\.0|57|65|76|78|79|8|9)|M25\.[56]|M54\.[2569]|M79\.[16]|G89(?!\.[34])|H57\.(?:1|89)|H92\.0)/;

/** The chapters whose diagnoses a symptom may be part of; symptoms of no row may be part of any. */
const explainedBy: readonly { readonly symptom: RegExp; readonly diagnosis: RegExp }[] = [
  { symptom: /^R01/, diagnosis: /^(?:I[0357]|Q2|D5|E05|O)/ },
  { symptom: /^R07/, diagnosis: /^(?:[ABCFJKO]|I(?!10)|D5|M[469]|S2|T)/ },
  { symptom: /^R0/, diagnosis: /^(?:[ABJKCUFO]|I(?!10)|D[5-9]|E|M94|Q[23]|S2|T)/ },
  { symptom: /^R1/, diagnosis: /^(?:[ABKNCDEFOT]|I7|Q[34]|S3)/ },
  { symptom: /^R20/, diagnosis: /^(?:[ABCDGLST]|E(?!(?:0[89]|1[013])\.[169])|I[67]|M[3-8])/ },
  { symptom: /^R2[1-3]/, diagnosis: /^(?:[ABCELMGST]|I6|D[5-9]|J0[23]|Q8)/ },
  { symptom: /^R2[5-9]/, diagnosis: /^(?:[EGMSTF]|I6|H8|Q)/ },
  { symptom: /^R3/, diagnosis: /^(?:[ABCDENOT]|G|S3|Q6)/ },
  { symptom: /^R4/, diagnosis: /^(?:[ABEFGT]|I[16]|J|H|S0|Q)/ },
  { symptom: /^H5/, diagnosis: /^H[0-5]/ },
  { symptom: /^H9/, diagnosis: /^(?:H[6-9]|J|K0|M26)/ },
  { symptom: /^M/, diagnosis: /^(?:[CGLMST]|Q[67])/ },
  { symptom: /^[ST]/, diagnosis: /^[MST]/ },
];

/** Symptoms, and injuries of which nothing further is said. */
function isSymptom({ entry }: ScoredCode): boolean {
  return isSymptomCode(entry.code) || /^Unspecified injury\b/.test(entry.title);
}

export function isSymptomCode(code: string): boolean {
  return symptomCode.test(code);
}

/** Drugs and poisons, whose effects are coded beside them (I.C.19.e.5), and codes that are no diagnosis. */
function isCause(code: string): boolean {
  return /^(?:[V-Z]|T(?:3[6-9]|[45]\d|6[0-5])\.)/.test(code);
}

/** Whether a diagnosis of this code can be what a symptom of that code comes from, by their chapters. */
function mayExplain(diagnosis: string, symptom: string): boolean {
  return explainedBy.find((row) => row.symptom.test(symptom))?.diagnosis.test(diagnosis) ?? true;
}

const ofLimb = /^M(?:25\.5|79\.6)/;

/** An injury of the other side, or of the head, does not make a limb hurt: "R radial head fracture. L wrist pain, films negative". */
function isElsewhere(release: CodeRelease, diagnosis: string, symptom: string): boolean {
  if (!ofLimb.test(symptom) || !diagnosis.startsWith("S")) return false;
  if (/^S0/.test(diagnosis)) return true;
  const ours = sideOf(release.get(symptom)?.title ?? "");
  const theirs = sideOf(release.get(diagnosis)?.title ?? "");
  return ours !== undefined && theirs !== undefined && ours !== theirs && ours !== "bilateral";
}

/** "Confusion fully explained by it and gone with sugar". */
const explainedByIt =
  /^[^.;,\n]{0,12}\b(?:(?:is |was |were |are |all |fully |entirely |completely |well )*(?:explained|accounted for) by (?:it|this|that|the|his|her)|(?:is |was |all )*(?:due|attributed|secondary) to (?:it|this|that)|(?:is |was |all )*(?:from|part of) (?:it|this|that))\b/i;

/** "Wheeze at baseline", "cough unchanged": no more than the disease that is known to bring it. */
const asUsual =
  /^[^.;\n]{0,14}\b(?:(?:at|near|is at|are at|remains? at) (?:his |her |their |the )?(?:usual |own )?baseline|unchanged|no (?:different|worse)|as (?:always|usual|before)|same as (?:ever|always|before|usual))\b/i;

/**
 * A symptom under a problem that has a definitive diagnosis of a fitting chapter, or told in the history beside a main diagnosis of a fitting chapter, is set
 * aside as `integral`; one that is a problem of the assessment, or opens a paragraph of it that names no such diagnosis, stays, and so does the reason for
 * the visit or what the assessment looks into, with nothing to explain it; any other is `listed-only` beside a definitive diagnosis. In `complete` focus all stay.
 * @param heading where a mention's section is headed, if it is
 */
export function withoutIntegralSymptoms(
  codes: readonly ScoredCode[],
  focus: Focus,
  {
    release,
    text,
    heading,
  }: {
    readonly release: CodeRelease;
    /** Of the note. */
    readonly text: string;
    readonly heading: (mention: Span) => Span | undefined;
  },
): { codes: ScoredCode[]; aside: SetAside[] } {
  const definitive = codes.filter((one) => one.isMain && !isSymptom(one) && !isCause(one.entry.code));
  if (focus === "complete") return { codes: [...codes], aside: [] };
  if (definitive.length === 0) return withoutRoutine(codes);
  const diagnoses = new Map<number, { readonly mention: Span; readonly code: string }[]>();
  for (const { mentions, entry } of codes.filter((one) => !isSymptom(one) && !isCause(one.entry.code)))
    for (const { mention, clause } of mentions) {
      const problem = clause.kind === "heading" ? mention.clause : clause.under;
      if (problem === undefined) continue;
      const known = diagnoses.get(problem);
      if (known === undefined) diagnoses.set(problem, [{ mention, code: entry.code }]);
      else known.push({ mention, code: entry.code });
    }
  const named = codes
    .filter((one) => !isSymptom(one) && !isCause(one.entry.code) && !one.entry.code.startsWith("R"))
    .flatMap(({ mentions, entry }) =>
      mentions.flatMap(({ mention }) =>
        mention.source === "similar" ? [] : [{ mention, code: entry.code }],
      ),
    );
  /** Where the note blames a drug: the nature of what it did is coded (I.C.19.e.5.a). */
  const ofDrugs = new Set(
    codes
      .filter(({ entry }) => adverse.test(entry.code))
      .flatMap(({ mentions }) => mentions.flatMap(({ mention }) => clausesOfBlame(mention))),
  );
  const explains = (diagnosis: string, symptom: string) =>
    mayExplain(diagnosis, symptom) && !isElsewhere(release, diagnosis, symptom);
  const explainedUnder = (problem: number | undefined, symptom: string) =>
    diagnoses.get(problem ?? -1)?.find(({ code }) => explains(code, symptom))?.mention;
  const kept: ScoredCode[] = [];
  const aside: SetAside[] = [];
  for (const candidate of codes) {
    const { code } = candidate.entry;
    if (!isSymptom(candidate) && !part.test(code) && code !== overload) {
      kept.push(candidate);
      continue;
    }
    const isStudied = candidate.mentions.some(
      ({ mention, clause, assertion }) =>
        mention.source !== "similar" && judgedSections.has(clause.section) && assertion.addressed,
    );
    const diagnosis = definitive.find(({ entry }) => explains(entry.code, code));
    const under = candidate.mentions.flatMap(({ clause }) => explainedUnder(clause.under, code) ?? [])[0];
    const routine = definitive.find(
      ({ entry }) => isIntegralTo(entry.code, code) && !isElsewhere(release, entry.code, code),
    );
    const isUsual =
      routine !== undefined &&
      candidate.mentions.every(({ mention }) => asUsual.test(text.slice(mention.end, mention.end + 40)));
    const isExplained =
      (isUsual && routine !== undefined) ||
      (routine !== undefined &&
        candidate.mentions.some(({ mention }) =>
          explainedByIt.test(text.slice(mention.end, mention.end + 60)),
        ));
    const goesWith = ({ mention, clause }: Judged) =>
      isBare(clause, mention)
        ? routine !== undefined
        : (diagnoses.get(mention.clause) ?? []).some(
            (one) => isIntegralTo(one.code, code) && isJoined(text, one.mention, mention),
          );
    const isOwnEntry = ({ mention, clause }: Judged) => {
      const entry = entryOpenedBy(text, clause);
      if (entry === undefined || (isBare(clause, mention) && routine !== undefined)) return false;
      return !named.some((one) => explains(one.code, code) && isWithin(one.mention, entry));
    };
    const isProblem = candidate.mentions.some(
      (one) =>
        !isExplained &&
        one.mention.source !== "similar" &&
        judgedSections.has(one.clause.section) &&
        (one.clause.kind === "heading"
          ? !goesWith(one)
          : one.clause.under === undefined
            ? (diagnoses.size === 0 && !isToldBefore(text, one, routine)) || isOwnEntry(one)
            : explainedUnder(one.clause.under, code) === undefined),
    );
    const isReason =
      under === undefined &&
      diagnosis === undefined &&
      candidate.mentions.some(({ clause }) => clause.section === "chief-complaint");
    const isUnexplained = under === undefined && diagnosis === undefined && isStudied;
    const isDeficit = strokeDeficit.test(code) && codes.some(({ entry }) => /^I6[0-3]\./.test(entry.code));
    const isAsked = codes.some(({ entry }) =>
      // What a "use additional code" note names is coded beside it (I.A.17).
      categoryNoteNames(release, entry.code, "useAdditionalCode", code),
    );
    const isOwnProblem =
      routine === undefined &&
      ownProblem.test(code) &&
      candidate.mentions.some(
        ({ mention, clause, assertion }) =>
          mention.source !== "similar" && clause.section === "hospital-course" && assertion.addressed,
      );
    const isLookedInto =
      routine === undefined && candidate.mentions.some(({ isLookedInto }) => isLookedInto === true);
    const isOxygened = code === "R09.02" && candidate.mentions.some((one) => isTreated(text, one));
    const isPart = part.test(code) && routine !== undefined;
    // Kidneys that make no urine overload by themselves.
    const heart =
      code === overload && !codes.some(({ entry }) => noUrine.test(entry.code))
        ? codes.find(({ entry, mentions }) => heartFailure.test(entry.code) && mentions.some(isDealtWith))
        : undefined;
    const isEffect =
      routine === undefined &&
      candidate.mentions.some(({ mention }) => mention.source !== "similar" && ofDrugs.has(mention.clause));
    if (
      (!isSymptom(candidate) && !isPart && heart === undefined) ||
      (isProblem && heart === undefined) ||
      isEffect ||
      isReason ||
      isUnexplained ||
      isLookedInto ||
      isAsked ||
      isDeficit ||
      isOwnProblem ||
      isOxygened
    ) {
      kept.push(candidate);
      continue;
    }
    const explaining = heart ?? routine ?? diagnosis;
    const cause = under ?? (explaining === undefined ? undefined : assessedMention(explaining));
    for (const { mention } of candidate.mentions) {
      if (mention.source === "similar") continue;
      aside.push(
        cause === undefined
          ? { mention, code, trigger: heading(mention) ?? mention, reason: "listed-only" }
          : { mention, code, trigger: cause, reason: "integral" },
      );
    }
  }
  return { codes: kept, aside };
}

/** In a note without an assessment: only what goes as a matter of course with a diagnosis of the story that is likely itself. */
function withoutRoutine(codes: readonly ScoredCode[]): { codes: ScoredCode[]; aside: SetAside[] } {
  const diagnoses = codes.filter(
    (one) => !isSymptom(one) && !isCause(one.entry.code) && one.confidence >= likely && isToldNow(one),
  );
  const kept: ScoredCode[] = [];
  const aside: SetAside[] = [];
  for (const one of codes) {
    const { code } = one.entry;
    const cause =
      isSymptom(one) || part.test(code)
        ? diagnoses.find(({ entry }) => isIntegralTo(entry.code, code))?.mentions[0]?.mention
        : undefined;
    if (cause === undefined) kept.push(one);
    else
      for (const { mention } of one.mentions)
        if (mention.source !== "similar") aside.push({ mention, code, trigger: cause, reason: "integral" });
  }
  return { codes: kept, aside };
}

const likely = 0.2;

const unexplained =
  /\b(?:undifferentiated|unexplained|unclear|etiology|no (?:clear|obvious) cause|non-?specific|unknown|not (?:sure|clear)|possibl[ey]|versus|vs|r\/o)\b/i;
const atRest =
  /^,? ?(?:is |are )?(?:in remission|stable|controlled|at goal|quiet|unchanged|at baseline|continue\w*)\b/i;

/** In an assessment of plain prose, a symptom told before the disease is named: "Wheeze for 3 days. Neb x1. Asthma flare." */
function isToldBefore(text: string, { mention, clause }: Judged, disease: ScoredCode | undefined): boolean {
  return (
    !unexplained.test(text.slice(clause.start, clause.end)) &&
    disease?.mentions.some(
      ({ mention: named, assertion }) =>
        !atRest.test(text.slice(named.end, named.end + 30)) &&
        named.source !== "similar" &&
        assertion.value === "affirmed" &&
        named.clause > mention.clause,
    ) === true
  );
}

function isToldNow({ mentions }: ScoredCode): boolean {
  return mentions.some(
    ({ mention, assertion }) =>
      mention.source !== "similar" && assertion.value === "affirmed" && assertion.addressed,
  );
}

/**
 * No symptoms by their chapter, but as integral to some diagnoses as those: oedema of the lung to heart failure, menopause to what it causes, hives and a
 * swollen lip to anaphylaxis, the lids of thyroid eye disease, swollen legs to heart failure, an effusion to the break or sprain of its joint.
 */
/** "This is the semaglutide" speaks of what the sentences before it tell. */
function clausesOfBlame({ clause, wording }: Mention): number[] {
  return Array.from({ length: wording.endsWith(ofStory) ? clausesBack + 1 : 1 }, (_, back) => clause - back);
}

const clausesBack = 6;

const adverse = /^T(?:3[6-9]|4\d|50)\..{2,}5[AD]?$/;

/** Fluid overload is the heart failure's own, whatever it is listed as, except in a kidney's failure. */
const overload = "E87.70";
const heartFailure = /^I50\./;
const isDealtWith = ({ assertion, mention }: Judged) => assertion.addressed && mention.source !== "similar";
const noUrine = /^(?:N18\.6|Z99\.2|Z91\.15)/;

const part = /^(?:J81|Z78\.0$|L50\.[09]|T78\.3|H02\.53|H05\.2|M79\.89|M25\.4)/;

function isWithin(mention: Span, { start, end }: Span): boolean {
  return mention.start >= start && mention.end <= end;
}

/** A heading that names the symptom and little else: "2. Cough". */
function isBare({ start, end }: Span, mention: Span): boolean {
  return end - start - (mention.end - mention.start) < mostBesideBare;
}

const mostBesideBare = 8;

/** "Aortic stenosis, now symptomatic with dyspnea", "fatigue due to hypothyroidism": one entry, joined by what links a sign to its disease. */
function isJoined(text: string, diagnosis: Span, symptom: Span): boolean {
  const between =
    diagnosis.end <= symptom.start
      ? text.slice(diagnosis.end, symptom.start)
      : text.slice(symptom.end, diagnosis.start);
  return between.length < farthestJoined && links.test(between);
}

const farthestJoined = 60;
const links =
  /\b(?:with|causing|causes|symptomatic|manifest\w*|presenting (?:as|with)|due to|from|secondary to|of|d\/t|2\/2|related to)\b|\bw\//i;

/**
 * What a stay finds, treats and calls by a name of its own, though its code is of chapter 18: the phase of a dysphagia, retention, ascites, cachexia, failure to
 * thrive, fevers with a cause. It is no mere sign of the main diagnosis (Guidelines FY2026 III, I.B.6).
 */
const ownProblem = /^R(?:13\.1[1-9]|18\.[08]|33\.[089]|50\.8[24]|62\.7|64$|78\.81|31\.0)/;

/** "Bronchiolitis w/ hypoxia needing high flow": a lack of oxygen is no routine part of a lung's infection, and here is treated for itself (I.B.6; IV.J). */
const oxygened =
  /^[^.;\n]{0,20}\b(?:needing|needs|needed|requiring|requires|required|placed on|treated with|started on|corrected with|improved (?:with|on))\b[^.;\n]{0,30}\b(?:oxygen|o2|high[- ]?flow|hfnc|nc|(?:nasal )?cannula|cpap|bipap|\d+(?:\.\d)? ?l(?:iters?|pm)?)\b/i;

function isTreated(text: string, { mention, clause, assertion }: Judged): boolean {
  return (
    mention.source !== "similar" &&
    (judgedSections.has(clause.section) || clause.section === "medical-decision-making") &&
    assertion.addressed &&
    oxygened.test(text.slice(mention.end, mention.end + 90))
  );
}

/** What an acute stroke brings about at once is coded beside it: speech, swallowing, face, neglect, gait and coordination, awareness of deficits. */
const strokeDeficit =
  /^(?:R47\.0|R47\.1|R47\.8|R48\.[0-28]|R29\.810|R13\.1|R29\.7|R41\.4|R41\.84|R41\.85|R27\.[08]|H53\.4|H51\.0|H53\.2|R20\.[0-28])/;
