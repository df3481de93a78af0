/**
 * What drugs did: the code of T36-T50 for a drug that the note blames for a condition, and the condition's own code as that drug's effect.
 *
 * Source: Guidelines FY2026 I.C.19.e.5.a (the nature of the adverse effect, then T36-T50 with 5).
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { type Mention, mentionOf } from "../names/mentions.ts";
import { loweredCounts } from "./chemotherapy-counts.ts";
import { isCompound } from "./compounds.ts";
import { type Culprit, culpritsIn, draining } from "./culprits.ts";
import { inducedCode } from "./induced.ts";
import { drugCode, drugsIn, drugsOf, type Intent, type NamedDrug } from "./named-drugs.ts";
import { poisoningsIn } from "./poisonings.ts";
import { underdosedIn } from "./underdosed.ts";
import { ingestionRuledOut } from "./wrongly-taken.ts";

/** Taken wrongly, a drug poisons (I.C.19.e.5.b). */
const poisoning =
  /\b(?:overdos\w*|poison\w*|ingestion|too (?:many|much)|wrong (?:dose|drug)|suicid\w*|intentional(?:ly)? (?:took|taking|ingest\w*))\b/i;
const drugOrCause = /^(?:T(?:3[6-9]|4\d|50)|[V-Z])/;

/** A drug that the note blames, and the conditions it is blamed for. */
export interface Blame extends Culprit {
  readonly effects: readonly Mention[];
}

/** @param named the mentions by name: a drug is blamed only where a condition stands that it can have caused; the lack of a drug blames none */
export function blameIn(note: ReadNote, named: readonly Mention[]): Blame[] {
  const conditions = new Map<number, Mention[]>();
  for (const mention of named)
    if (!mention.codes.every((code) => drugOrCause.test(code)))
      conditions.set(mention.clause, [...(conditions.get(mention.clause) ?? []), mention]);
  const lacking = new Set(underdosedIn(note, new Set(conditions.keys())).map(({ drug }) => drug));
  const told = culpritsIn(note).flatMap((culprit) => {
    const { start, end } = note.clauses[culprit.clause] ?? { start: 0, end: 0 };
    if (lacking.has(culprit.drug) || poisoning.test(note.text.slice(start, end))) return [];
    const effects = effectsOf(note, culprit, conditions);
    if (effects.length === 0) return [];
    // "Steroid-induced hyperglycemia": one phrase, which the note affirms, treats or denies as one.
    const [next] = effects;
    const isOne =
      culprit.effect === "after" && next?.clause === culprit.clause && next.start - culprit.end < toEffect;
    return [{ ...culprit, end: isOne ? Math.max(culprit.end, next.end) : culprit.end, effects }];
  });
  const blamed = new Set(told.map(({ drug }) => drug));
  const known = [
    ...told,
    ...compoundsIn(note, conditions).filter(({ drug }) => !blamed.has(drug) && !lacking.has(drug)),
  ];
  const explained = new Set(known.flatMap(({ effects }) => effects));
  const counts = loweredCounts(note, named).filter(
    ({ effects }) => !effects.some((one) => explained.has(one)),
  );
  const all = [...known, ...counts];
  return all
    .filter(({ drug }) => !all.some((other) => isOfClass(other.drug, drug)))
    .map((one) => ({ ...one, drug: memberNamed(note, one.drug) }));
}

/** "Yeast infection brought on by the antibiotic": the one of its class that the note names. */
function memberNamed(note: ReadNote, drug: NamedDrug): NamedDrug {
  const members = drugsOf(note)
    .flat()
    .filter((other) => isOfClass(other, drug));
  const [only] = members;
  return only === undefined || members.some(({ stem }) => stem !== only.stem)
    ? drug
    : { ...drug, stem: only.stem, name: only.name };
}

/** Drugs named by their class, and the codes of its members. */
const classes: readonly (readonly [name: RegExp, members: RegExp])[] = [
  [/^nsaids?$/, /^T39\.3/],
  [/^(?:opioids?|opiates?|narcotics?)$/, /^T40\.[0-6]/],
  [/^antibiotics?$/, /^T3(?:6|7\.0|7\.8)/],
  [/^anticonvulsants?$/, /^T42\.[0-6]/],
  [/^diuretics?$/, /^T50\.[0-2]/],
  [/^(?:antipsychotics?|neuroleptics?)$/, /^T43\.[345]/],
  [/^antidepressants?$/, /^T43\.[02]/],
];

/** "We think the ibuprofen did it: NSAID ulcers": the class means the drug that is blamed by its name. */
function isOfClass(member: NamedDrug, drug: NamedDrug): boolean {
  const members = classes.find(([name]) => name.test(drug.name))?.[1];
  return members?.test(member.stem) === true && member.name !== drug.name && member.stem !== drug.stem;
}

/** "Vancomycin rash", "statin-myopathy", "amiodarone pulmonary toxicity". */
function compoundsIn(note: ReadNote, conditions: ReadonlyMap<number, readonly Mention[]>): Blame[] {
  return drugsOf(note).flatMap((drugs, index) =>
    drugs.flatMap((drug): Blame[] => {
      const headed = conditions.get(note.clauses[index]?.under ?? -1)?.at(-1);
      const eruption = apposed(note, drug, index, conditions.get(index) ?? [], headed);
      if (eruption !== undefined) {
        const { start, end } = drug;
        return [
          { drug, clause: index, effect: "before", isWorsening: false, start, end, effects: [eruption] },
        ];
      }
      const next = conditions.get(index)?.find(({ start, end }) => start >= drug.start && end > drug.end);
      if (next === undefined || !/^[ -]?$/.test(note.text.slice(drug.end, Math.max(drug.end, next.start))))
        return [];
      if (!isCompound(drug, next.codes)) return [];
      // The effect's words with it, so that what denies the one denies the other: "chemo neuropathy not present".
      const { start } = drug;
      return [
        { drug, clause: index, effect: "after", isWorsening: false, start, end: next.end, effects: [next] },
      ];
    }),
  );
}

/** "Drug rash, cefazolin", "Drug eruption (TMP-SMX)": a name that says that a drug is the cause, and the drug alone after it. */
function apposed(
  note: ReadNote,
  drug: NamedDrug,
  index: number,
  conditions: readonly Mention[],
  headed: Mention | undefined,
): Mention | undefined {
  const last = conditions.filter(({ end }) => end <= drug.start).at(-1) ?? headed;
  const until = note.clauses[index]?.end ?? drug.end;
  if (last === undefined || !last.codes.some((code) => byDrug.test(code))) return undefined;
  // "Chemo-induced neuropathy - duloxetine": the name tells its drug, and the one after the dash treats.
  if (
    /\b(?!drug|med)\w+[- ](?:induced|related|associated)\b/i.test(note.text.slice(last.start - 2, last.end))
  )
    return undefined;
  const isNext =
    /^(?:\s*[,:(]\s*|\s+[-–—]+\s+|\s+(?:while |when )?(?:on|taking|after starting|since starting)\s+)(?:(?:likely|probably|presumably|to|from|the|culprit|suspect|suspected|offending|agent|drug|is|was|being)[ :]+){0,4}$/i.test(
      note.text.slice(last.end, drug.start),
    );
  const isAlone = /^\s*(?:$|[).;,]|\s[-–—]+\s)/.test(note.text.slice(drug.end, until));
  return isNext && isAlone ? last : undefined;
}

/** Conditions whose code itself says that a drug did it, by chapter: blood, glands, nerves, circulation and lungs, gut and liver, skin, joints, kidney, reactions. */
export const byDrug =
  /^(?:D(?:59\.[02]|61\.1|64\.81|69\.59|70\.[12]|72\.12|75\.82)|E(?:03\.2|09\.|16\.0|23\.1|24\.2|27\.3)|G(?:21\.1|24\.0|25\.(?:[146]|7\d)|44\.4|62\.0|72\.0)|I95\.2|J70\.[2-4]|K(?:59\.03|71|85\.3)|L(?:27\.[01]|51|56\.[01])|M(?:10\.2|32\.0)|N14\.1|R(?:33\.0|50\.2)|T88\.[67])/;

const toEffect = 60;
/** "Nausea and vomiting from metformin". */
const joined = /^\s*(?:,|and|or|\/|&|\+|, and)?\s*(?:\w+\s+)?$/i;
/** Clauses before the drug's in which its effect may stand: "Hypokalemia. K 2.9 on day 3 from the furosemide". */
const clausesBack = 2;
/** The same where the drug is blamed for "this". */
const clausesBackOfStory = 6;
const isSymptom = (code: string) => /^(?:R(?!7[0-9]|8|9)|M79\.1)/.test(code);

/** "Torsemide has washed her salts out. Hypokalemia, hypomagnesemia": what one of the next clauses of the line names. */
function drainedAfter(
  note: ReadNote,
  from: number,
  drug: Span,
  conditions: ReadonlyMap<number, readonly Mention[]>,
): Mention[] {
  for (let at = from; at < from + clausesAhead; at++) {
    const clause = note.clauses[at];
    if (clause === undefined || /\n/.test(note.text.slice(drug.end, clause.start))) break;
    const found = conditions.get(at)?.filter(({ codes }) => codes.every((code) => drained.test(code))) ?? [];
    if (found.length > 0) return found;
  }
  return [];
}

const clausesAhead = 3;
/** Salts, water, sugar, counts and pressures. */
const drained = /^(?:E16\.|E8[367]\.|D6[4-9]\.|D7[02]\.|I95\.)/;

function effectsOf(
  note: ReadNote,
  { clause: index, effect, start, end, drug, ofStory }: Culprit,
  conditions: ReadonlyMap<number, readonly Mention[]>,
): Mention[] {
  const here = conditions.get(index) ?? [];
  const holding = here.filter((one) => one.start <= drug.start && drug.end <= one.end);
  if (effect === "after") {
    // "Steroid related high sugars" in diabetes: the name that the drug's own words belong to.
    const whole = holding.find((one) => one.end > end);
    if (whole !== undefined) return [whole];
    const next = here.find((one) => one.start >= end && one.start - end <= toEffect);
    if (next !== undefined) return [next];
  }
  const found: Mention[] = [];
  let from = start;
  for (const one of here.filter((mention) => mention.end <= start).reverse()) {
    if (found.length > 0 && !joined.test(note.text.slice(one.end, from))) break;
    found.push(one);
    from = one.start;
  }
  if (found.length > 0) return found;
  if (holding.length > 0) return holding;
  if (here.length > 0) return here.slice(0, 1);
  const under = note.clauses[index]?.under;
  const headed = under === undefined ? [] : (conditions.get(under) ?? []);
  if (headed.length > 0) return headed.slice(0, 1);
  const clauseEnd = note.clauses[index]?.end ?? drug.end;
  const isDraining = effect === "after" && draining.test(note.text.slice(drug.end, clauseEnd));
  const ahead = isDraining ? drainedAfter(note, index + 1, drug, conditions) : [];
  if (ahead.length > 0) return ahead;
  const next = note.clauses[index + 1];
  const named = conditions.get(index + 1) ?? [];
  const isLabel = next !== undefined && /^\s*[:-]\s*$/.test(note.text.slice(end, next.start));
  const after =
    ofStory === true && isLabel
      ? named[0]
      : named.find((one) => drugRelated.test(note.text.slice(one.end, one.end + 30)));
  if (after !== undefined) return [after];
  const least = Math.max(0, index - (ofStory === true ? clausesBackOfStory : clausesBack));
  for (let back = index - 1; back >= least; back--) {
    const clause = note.clauses[back];
    if (clause === undefined || /\n/.test(note.text.slice(clause.end, start))) break;
    const told = conditions.get(back) ?? [];
    // Far back only what a drug is not given for: symptoms.
    const near = index - back <= clausesBack ? told : told.filter(({ codes }) => codes.every(isSymptom));
    const last = near.findLast((one) => !isDenied(note, one, clause.start));
    if (last !== undefined) return [last];
  }
  return [];
}

/** "It's the valproate doing it. Thrombocytopenia, drug related": named after the blame. */
const drugRelated =
  /^,? ?[(–—-]? ?(?:from |by |a )?(?:drug|med(?:ication)?|iatrogenic)s?\b[- ]?(?:related|induced|caused|effect)?/i;

/** "Platelets fell, no bruising": what the words before it deny was not done by the drug. */
function isDenied({ text }: ReadNote, { start, end }: Mention, from: number): boolean {
  if (/^[- ]free\b/i.test(text.slice(end, end + 6))) return true;
  return /\b(?:no|without|denies|w\/o)\s+(?:\w+ )?$/i.test(text.slice(Math.max(from, start - 24), start));
}

/** The name of an overdose, with the intent that the words around it tell. */
export function withIntents(note: ReadNote, named: readonly Mention[]): Mention[] {
  const told = poisoningsIn(note).filter(({ intent }) => intent !== "1");
  if (told.length === 0) return [...named];
  return named.map((mention) => {
    const known = told.find(({ drug }) => isPoisoningBy(mention, drug));
    if (known === undefined) return mention;
    const codes = mention.codes.map((code) =>
      poisoned.test(code) ? code.replace(/1$/, known.intent) : code,
    );
    return { ...mention, codes };
  });
}

/** What a drug taken wrongly did, told beside it: "sulfonylurea ingestion with hypoglycemia". */
export function harmIn(note: ReadNote, named: readonly Mention[]): Blame[] {
  return poisoningsIn(note).flatMap((one): Blame[] => {
    const effects = named.filter(
      ({ clause, codes }) => clause === one.clause && !codes.every((code) => drugOrCause.test(code)),
    );
    return effects.length === 0 ? [] : [{ ...one, effect: "before", isWorsening: false, effects }];
  });
}

/** A diabetes whose type the note tells is not the drug's (I.C.4.a.6, I.C.19.e.5.a): only its high sugars are. */
const typeTwo =
  /(?<!\b(?:no|not|without|denies|never)\s(?:[\w-]+\s){0,3})\b(?:type (?:2|ii|two) (?:diabet\w+|dm)|t2dm?|dm ?2|(?:dm|diabetes(?: mellitus)?),? type (?:2|ii|two))\b/i;

/** The conditions, each under the code it has as an effect of the drug that is blamed for it. */
export function withInducedCodes(
  named: readonly Mention[],
  blame: readonly Blame[],
  text: string,
): Mention[] {
  const culprits = new Map<Mention, NamedDrug>();
  for (const { effects, drug, isWorsening } of blame)
    if (!isWorsening) for (const one of effects) if (!culprits.has(one)) culprits.set(one, drug);
  const isTypeTold = typeTwo.test(text);
  // The same condition named again is the same effect; a sign or a rash may be another.
  const again = new Map([...culprits].map(([{ codes }, drug]) => [codes.join(), drug]));
  return named.map((mention) => {
    const isSame = mention.codes.every((code) => /^(?:D|N|K)/.test(code));
    const drug = culprits.get(mention) ?? (isSame ? again.get(mention.codes.join()) : undefined);
    if (drug === undefined || (isTypeTold && mention.codes.some((code) => code.startsWith("E11"))))
      return mention;
    const words = `${text.slice(mention.start, mention.end)} ${mention.wording}`;
    const codes = mention.codes.map((code) => inducedCode(code, words, drug) ?? code);
    return codes.every((code, at) => code === mention.codes[at]) ? mention : { ...mention, codes };
  });
}

/** The codes of the drugs that are blamed, of those taken less than prescribed, and of those taken wrongly. */
export function drugEffects(note: ReadNote, named: readonly Mention[], blame: readonly Blame[]): Mention[] {
  const of = ({ drug, clause, start, end }: Told, intent: Intent): Mention => ({
    start,
    end,
    clause,
    codes: [drugCode(drug, intent)],
    source: "lexicon",
    wording: `${wordings[intent]} ${drug.name}`,
    length: note.text.slice(start, end).split(/\s+/).length,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  });
  const poisonings = poisoningsIn(note);
  const poisoned = new Set(poisonings.map(({ drug }) => drug.stem));
  const ruledOut = ingestionRuledOut(note).map(({ clause, start, end }): Mention => {
    const drug = { start, end, stem: "", name: "ingestion ruled out" };
    return {
      ...of({ drug, clause, start, end }, "1"),
      codes: ["Z03.6"],
      wording: "suspected ingestion ruled out",
    };
  });
  return [
    ...ruledOut,
    // Taken wrongly, a drug poisons, whatever it did.
    ...blame
      .filter(({ drug }) => !poisoned.has(drug.stem))
      .map((one) => {
        const mention = of(one, "5");
        return one.ofStory === true ? { ...mention, wording: `${mention.wording}${ofStory}` } : mention;
      }),
    ...underdosedIn(note, new Set(named.map(({ clause }) => clause))).map((one) => of(one, "6")),
    ...poisonings
      .filter(({ drug }) => !named.some((one) => isPoisoningBy(one, drug)))
      .map((one) => of(one, one.intent)),
  ];
}

/** Ends the wording of a drug that is blamed for what the sentences before it tell. */
export const ofStory = ", as told before";

type Told = Pick<Culprit, "drug" | "clause" | "start" | "end">;

const wordings: Readonly<Record<Intent, string>> = {
  1: "poisoning by",
  2: "intentional poisoning by",
  3: "assault with",
  4: "poisoning of undetermined intent by",
  5: "adverse effect of",
  6: "underdosing of",
};

const poisoned = /^T(?:3[6-9]|4\d|50)\..*[1-4]$/;

/** The name of an overdose, whose words say the intent themselves. */
function isPoisoningBy({ start, end, codes }: Mention, drug: NamedDrug): boolean {
  return start <= drug.start && drug.end <= end && codes.some((code) => poisoned.test(code));
}

const cause = /\s*\b(?:due to|from|caused by|secondary to)\b.*$/i;

/**
 * "Cough due to lisinopril" and "statin myalgia" are names of the drug's adverse effect: the condition in them has a code of its own, which comes first
 * (I.C.19.e.5.a). "Amiodarone hypothyroidism" and "vancomycin rash" are conditions with the drug in their name.
 */
export function effectsNamed(note: ReadNote, named: readonly Mention[], book: PhraseBook<Name>): Mention[] {
  return named.flatMap((mention) => {
    if (!mention.codes.every((code) => /^T(?:3[6-9]|4\d|50)\..{2,}5$/.test(code))) return [];
    const words = note.text.slice(mention.start, mention.end);
    const [plain, last] = [words.replace(cause, ""), words.split(/[\s-]+/).at(-1) ?? ""];
    const match = book.get(plain === words ? last : plain);
    if (match === undefined || match.value.codes.some((code) => drugOrCause.test(code))) return [];
    const [drug] = drugsIn(words);
    const codes = match.value.codes.map(
      (code) => (drug === undefined ? undefined : inducedCode(code, words, drug)) ?? code,
    );
    return [{ ...mentionOf(match, mention.clause, mention), codes }];
  });
}
