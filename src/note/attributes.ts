/** The details that choose a leaf: side, acuity, severity, encounter, healing, trimester, stage; each with its words. */
import {
  type Acuity,
  type Attribute,
  type EncounterKind,
  grades,
  type Healing,
  type Laterality,
  onsets,
  type Severity,
  thirds,
  unions,
} from "./attribute-phrases.ts";
import { type Openness, opennessIn } from "./attributes-fracture.ts";
import { nearest, once, type Source } from "./attributes-near.ts";
import { regionsOf } from "./attributes-regions.ts";
import { sideIn, sidesIn } from "./attributes-side.ts";
import { sourcesOf } from "./attributes-sources.ts";
import { stageIn } from "./attributes-stage.ts";
import { encounterIn, isBareVisit, untreatedIn } from "./attributes-visit.ts";
import { weeksIn } from "./attributes-weeks.ts";
import { storyOf, tokensOfClause } from "./story.ts";
import type { ReadNote, Span } from "./types.ts";
import { weeksOfBirth, weeksOpened } from "./weeks-told.ts";
import type { Word } from "./words.ts";

export interface Attributes {
  readonly laterality?: Attribute<Laterality>;
  readonly acuity?: Attribute<Acuity>;
  readonly severity?: Attribute<Severity>;
  /** Active treatment, routine care after it, or a late effect (Guidelines FY2026 I.C.19.a). */
  readonly encounter?: Attribute<EncounterKind>;
  readonly healing?: Attribute<Healing>;
  /** Of a fracture (I.C.19.c). */
  readonly openness?: Attribute<Openness>;
  /** Treatment was never sought until now (I.C.19.c.1). */
  readonly untreated?: Attribute<true>;
  /** Stated, or reckoned from the weeks (Guidelines FY2026 I.C.15.a.3: before 14, before 28, from 28). */
  readonly trimester?: Attribute<1 | 2 | 3>;
  /** Completed weeks of gestation. */
  readonly weeks?: Attribute<number>;
  /** Lower case, Arabic: "3", "3b", "4", "unstageable". */
  readonly stage?: Attribute<string>;
}

const visitIn = once(encounterIn);
const openIn = once(opennessIn);
const gustiloIn = once((list) =>
  list.some(({ text }) => text === "gustilo") ? opennessIn(list) : undefined,
);
const lateIn = once(untreatedIn);
const datedIn = once(weeksIn);
const unionIn = once((list) => nearest(list, unions, undefined));
const thirdIn = once((list) => nearest(list, thirds, undefined));

function firstOf<Value>(
  sources: readonly Source[],
  read: (list: readonly Word[], near: Span | undefined) => Value | undefined,
): Value | undefined {
  for (const { list, near } of sources) {
    const found = read(list, near);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The details the note gives of the mention at `mention` in clause `clauseIndex`: nearest words of the clause first, then its problem heading,
 * what stands under it, then the complaint or history where it names the same thing or the same part of the body, then the section's own
 * heading. What the note does not say is absent.
 * @param title names the part of the body where the mention's words do not
 */
export function attributesOf(note: ReadNote, clauseIndex: number, mention: Span, title = ""): Attributes {
  const { own, named, below, next, sameRegion, examined, beside, section, regions, telling } = sourcesOf(
    note,
    clauseIndex,
    mention,
    title,
  );
  const near = [...own, ...named];
  const laterality =
    firstOf(near, (list, span) => sideIn(note.text, list, span, regions)) ??
    agreed(sameRegion.flatMap(({ list }) => sidesIn(note.text, list, regions))) ??
    agreed(examined.flatMap(({ list }) => sidesIn(note.text, list, regions))) ??
    agreed(beside.flatMap(({ list }) => sidesIn(note.text, list, regions))) ??
    firstOf(section, (list) => sideIn(note.text, list, undefined, regions));
  const acuity = firstOf(own, (list, span) => nearest(list, onsets, span));
  const severity = firstOf(own, (list, span) => nearest(list, grades, span));
  const encounter = visitOf(note, { near: [...near, ...below], next }, telling, regions);
  const healing = firstOf([...near, ...below], unionIn);
  const openness = typedOpen(firstOf(near, openIn), next);
  const untreated = firstOf([...near, ...below], lateIn);
  const dated = pregnancyOf(note);
  const weeks = dated.opens ?? firstOf(near, datedIn) ?? dated.weeks;
  const trimester =
    firstOf(near, thirdIn) ?? (weeks && { ...weeks, value: trimesterAt(weeks.value) }) ?? dated.trimester;
  const stage = firstOf(near, stageIn);
  return {
    ...(laterality && { laterality }),
    ...(acuity && { acuity }),
    ...(severity && { severity }),
    ...(encounter && { encounter }),
    ...(healing && { healing }),
    ...(openness && { openness }),
    ...(untreated && { untreated }),
    ...(trimester && { trimester }),
    ...(weeks && { weeks }),
    ...(stage && { stage }),
  };
}

/** "Open tibial fracture. Gustilo grade IIIA after debridement": the type stands in the next sentence. */
function typedOpen(
  said: Attribute<Openness> | undefined,
  next: readonly Source[],
): Attribute<Openness> | undefined {
  if (said !== undefined && said.value !== "open") return said;
  const typed = firstOf(next, gustiloIn);
  return typed ?? said;
}

/** A part of the body named with one side only, wherever it is named, has that side; a note that names both leaves it open. */
function agreed(sides: readonly Attribute<Laterality>[]): Attribute<Laterality> | undefined {
  const [first] = sides;
  return sides.every(({ value }) => value === first?.value) ? first : undefined;
}

/**
 * Treatment under way or about to begin outweighs "follow-up"; a complaint counts where it is of the same thing, or of no other ("post-op
 * visit").
 */
function visitOf(
  note: ReadNote,
  { near, next }: { readonly near: readonly Source[]; readonly next: readonly Source[] },
  telling: ReadonlySet<string>,
  regions: ReadonlySet<string>,
): Attribute<EncounterKind> | undefined {
  const complaints = storyOf(note)
    .complaints.map((clause) => ({ list: tokensOfClause(note, clause) }))
    .filter(
      ({ list }) =>
        list.some(({ text }) => telling.has(text)) ||
        [...regionsOf(list.map(({ text }) => text))].some((region) => regions.has(region)) ||
        isBareVisit(list),
    );
  const found = [...near, ...complaints].flatMap(({ list }) => visitIn(list) ?? []);
  const begins = [...found, ...next.flatMap(({ list }) => visitIn(list) ?? [])];
  return begins.find(({ value }) => value === "initial") ?? found[0];
}

/** Source: Guidelines FY2026, chapter 15: less than 14 weeks 0 days; 14 weeks 0 days to less than 28 weeks 0 days; from then until delivery. */
function trimesterAt(weeks: number): 1 | 2 | 3 {
  return weeks < 14 ? 1 : weeks < 28 ? 2 : 3;
}

interface Pregnancy {
  /** Of a note that opens with them. */
  readonly opens: Attribute<number> | undefined;
  readonly weeks: Attribute<number> | undefined;
  readonly trimester: Attribute<1 | 2 | 3> | undefined;
}

/** Weeks from which a birth is no miscarriage. */
const halfway = 20;
/** Clauses of a stay's course in which its weeks are looked for. */
const mostOfStay = 40;

/** "36 y.o. G3P1011 @ 29w3d, EDD 5/19": who it is, in a line above the story. */
const heads: ReadonlySet<string> = new Set(["other", "identification", "letterhead"]);
/** Clauses of a note that may be such a line. */
const mostOfHead = 12;

const pregnancies = new WeakMap<ReadNote, Pregnancy>();

/** Words that only a note of a pregnancy has. */
const ofPregnancy =
  /\b(?:pregnan(?:t|cy)|gestation(?:al)?|gravida|gravidarum|trimester|g\d+ ?p\d+\w*|prenatal|antepartum|iup|gdm\w*|a[12]gdm|ghtn|pre-?eclampsia|eclampsia|hellp|placenta\w*|previa|pp?rom|(?:poly|oligo)hydramnios|amniotic|fetal|fetus|iugr|fgr|breech|vertex|contractions?|braxton|(?:pre-?term |false )labor|multigravida|primigravida|multiparity|nst|bpp|rhogam|twins?|triplets|(?:threatened|missed) (?:abortion|miscarriage)|cervical insufficiency|cerclage|short cervix|edd|tolac|post-?dates|post-?term|iufd|multip(?:ara)?|n?svd|vaginal delivery|c-?section|cesarean|chorioamnionitis|subchorionic|macrosomia|ob (?:return|visit))\b/i;

/** What the opening of the story says of the pregnancy, read once per note. */
function pregnancyOf(note: ReadNote): Pregnancy {
  const known = pregnancies.get(note);
  if (known !== undefined) return known;
  const stay = note.clauses.filter(({ section }) => section === "hospital-course").slice(0, mostOfStay);
  const opening = [...storyOf(note).opening, ...stay].map((clause) => ({
    list: tokensOfClause(note, clause),
  }));
  const opens = weeksOpened(note.text);
  const isPregnant = opens !== undefined || ofPregnancy.test(note.text);
  const head = note.clauses
    .slice(0, mostOfHead)
    .filter(({ section }) => heads.has(section))
    .map((clause) => ({ list: tokensOfClause(note, clause) }));
  const weeks =
    firstOf(opening, datedIn) ??
    (isPregnant ? firstOf([...head, ...opening], (list) => weeksIn(list, true)) : undefined);
  // "At 12 wk", "6 wk" stand for an early scan or a visit to come where other weeks are told to the day.
  const late =
    isPregnant && (weeks?.value ?? halfway) < halfway
      ? firstOf([...head, ...opening], (list) => {
          const found = weeksIn(list, true);
          return found !== undefined && found.value >= halfway ? found : undefined;
        })
      : undefined;
  const found = {
    opens,
    weeks: late ?? weeks ?? weeksOfBirth(note.text),
    trimester: firstOf(opening, thirdIn),
  };
  pregnancies.set(note, found);
  return found;
}
