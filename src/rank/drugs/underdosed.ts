/**
 * The drugs that a patient takes less of than prescribed: "missed levetiracetam doses", "off amlodipine for lack of money", "stretching his insulin".
 *
 * Source: Guidelines FY2026 I.C.19.e.5.c (less than prescribed or than the maker's instruction, also stopped on the patient's own; T36-T50 with 6, never
 * first).
 */
import { judgedSections } from "../../note/section-kinds.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import { alsoLess, alsoLessAfter, begunNow, lessOfIt } from "./less-taken-words.ts";
import { drugsOf, type NamedDrug } from "./named-drugs.ts";

export interface Underdosed extends Span {
  readonly drug: NamedDrug;
  readonly clause: number;
}

/** Words that say by themselves that less was taken, before the drug they are said of. */
const less =
  /\b(?:under-?dos(?:ing|ed|es|e)(?: (?:of|with|on))?|under[- ]?us(?:e|ed|ing)(?: of)?|non-?complian(?:t|ce) with|non-?adheren(?:t|ce) (?:to|with)|(?:poor(?:ly)?|imperfect|partial|inconsistent) (?:adherent|adherence|compliant|compliance) (?:to|with)|not (?:adherent|compliant) (?:to|with)|(?:has |had |was |is |been |he |she )?(?:not|n't) (?:been )?(?:taking|taken|filled|refilled|picked up|picking up)|(?:did|does) (?:not|n't) (?:take|fill|refill|pick up|start)|never (?:filled|started|picked up|took)|ran out of|running out of|run out of|(?:is|was|been|be|are|were|now) out of|skip(?:ping|ped|s)?|miss(?:ing|ed|es)(?! (?:work|school|period|menses|appointment))(?: (?:several |a few |some |many |multiple |\d+ |two |three )?(?:doses?|days?)(?: (?:of|with))?)?|forg[eo]t(?:s|ting|ten)?(?: to take| about)?|ration(?:ing|ed|s)|stretch(?:ing|ed|es)(?: out)?|halv(?:ing|ed|es)|cutting (?:back on|down on|in half)?|splitting|self-?(?:discontinu\w+|stopp\w+|taper\w+|reduc\w+)|(?:taken|took|taking|weaned|tapered) (?:himself|herself|themselves) off(?: of)?|lapse in|(?:going|went|gone|go|doing|did|been) without(?! (?:incident|complication|difficulty|eating|food|sleep|issue|problem))|omi(?:tting|tted|ssion of)|(?:stopped|quit|stops) taking|(?:could|can|can ?not|unable to) ?(?:not |n't |n’t )?(?:afford|pay for|buy)(?: (?:to (?:fill|refill|buy)|(?:the |his |her |their )?(?:refills?|copays?|prescriptions?) (?:of|for|on)))?|(?:taking|takes|took|using|uses|injecting) (?:only |just |about |roughly )?(?:half|part|some|less|fewer|too little|too few|not enough|every (?:other|second|third|fourth|few)|a third|a quarter)(?: (?:of|than|the|his|her|dose|prescribed))*|intermittent(?:ly)? (?:takes|taking|use of|taking of))\s/gi;
/** What is missed or skipped is a meal or an appointment, not the drug. */
const notOfDrug =
  /^(?:time\b|(?:\w+ ){0,2}(?:meals?|breakfast|lunch|dinner|supper|eating|food|snacks?|carb\w*|visits?|appointments?|appts?|sessions?|dialysis|hd|school|work|periods?|menses|labs?|clinic|beats?|(?:test |glucose )?strips?|lancets?|batter\w+|supplies|sensors?|gas|breath|energy|options?|room|bed|hospital|icu|surgery|town|state|(?:the )?country|range|proportion)\b)/i;
/** "Glipizide taken as directed": nothing was left out. */
const asDirected =
  /\b(?:tak\w+|took|used?|using|given|correctly|properly)?\s*(?:exactly |correctly )?as (?:directed|prescribed|ordered|instructed|labell?ed)\b/i;
const notAsDirected =
  /\b(?:not|n't|n’t|less|fewer|never|rarely|half|other than)\b[^.;]{0,40}\bas (?:directed|prescribed|ordered|instructed)/i;
/** The same after the drug. */
const lessAfter =
  /^[^.;\n]{0,80}?\b(?:omissions?|omitted|non-?adherence|non-?compliance|underdosing|ran out|run out|(?:doses? )?(?:was|were|are|been)? ?(?:missed|skipped|not (?:being )?(?:taken|filled|picked up))|missed doses|taking (?:only |just |about |roughly )?(?:half|less|a third|a quarter|part)\b|but (?:he |she |they |has |have |had |is |was |only |really |mostly |actually |been |often )*(?:us(?:es|ed|ing)|tak(?:es|en|ing)|took|inject(?:s|ed|ing)) (?:it |them |this )?(?:only |just |about |maybe )*(?:once|twice|half|some\w*|a few|every other|less|rarely|not|two or three|\d+ (?:days|times))|not at all since|(?:has|have|had)(?:n't|n’t| not) (?:had|taken|used|filled) (?:it|any|them|one|a (?:dose|pill|tablet))\b(?! (?:yet|today|this morning|before))(?!(?<=\bany) (?!in\b|for\b|since\b|all\b|these\b|of (?:it|them|his|her)\b)[a-z])|mak(?:es|ing) (?:it|them|this|(?:a|one|the|each|every) (?:\w+ ){0,2}?(?:bottle|refill|script|prescription|supply|month|box|vial|pack)) last|(?:tak(?:es|ing)|took) (?:a |one |the |his |her |it |half a |only )*(?:pill|tablet|tab|capsule|dose|it|them)? ?(?:every (?:other|second|third|fourth|few) (?:day|dose|night)s?|half the time|when (?:he|she|they) remembers?)|(?:less|fewer)(?: often)? than (?:prescribed|directed|ordered)|(?:half|a third|part|a quarter) of (?:the|his|her|their) (?:prescribed )?(?:dose|amount|tablets?)|stretch(?:ing|ed)|to make (?:it|them|the \w+) last|(?:he|she|they) (?:\w+ ){0,2}(?:decided to (?:stop|quit|drop|come off)|chose to (?:stop|quit)|quit|dropped|gave up)(?: taking)? (?:it|them)|(?:stopped|quit|dropped) (?:it|them) (?:on (?:his|her|their) own|(?:him|her)self))\b/i;
/** Words that say so only with a reason of the patient's own: doctors stop drugs too. */
const stopped =
  /\b(?:off(?: of)?|out of|stop(?:ped|ping|s)(?: taking)?|quit(?: taking)?|drop(?:ped|ping|s)|gave up|without|discontinued|held)\s/gi;
const ownReason =
  /\b(?:on (?:his|her|their) own|by (?:him|her)self|lack of (?:money|insurance|funds|coverage)|afford|costs?|copay\w*|insurance|expens\w+|money|pay|ran out|forg[eo]t\w*|without telling|without (?:medical|physician|provider) advice|because (?:he|she|they) (?:felt|thought|did|was|were|read|didn)|felt (?:better|fine|well)|did(?:n't| not) (?:like|want|think|feel)|pharmacy (?:closed|delay\w*)|transport\w*|refills?|homeless\w*|lost (?:his|her|the) (?:medic\w+|pills|job)|pric(?:e|ey|es)|did(?:n't| not) tell|of (?:his|her|their) own accord|by choice|self-?(?:discontinu\w+|stopp\w+))\b|\$ ?\d/i;
/** Reasons that only the patient has. */
const byHimself =
  /\b(?:because (?:he|she|they) (?:could|felt|thought|did|ran)|afford|on (?:his|her|their) own|copays?)\b/i;
/** "Stopped his Lasix two weeks ago, tired of running to the bathroom". */
const ofTheirs = /^(?:stopped|quit|dropped|gave up)(?: taking)? (?:his|her|their)\b/i;
const byDoctor =
  /\b(?:per|advised|instructed|told to|directed|doctor|dr|pcp|cardiolog\w+|surgeon|surgery|procedure|clinic|we|i|oncolog\w+|nephrolog\w+|ed|er|hospital|allerg\w+)\b/i;
const dislike =
  /\b(?:tired of|sick of|fed up|hat(?:es|ed|ing)|says? (?:it|they)|said (?:it|they)|(?:makes?|made) (?:him|her|them)|dull\w*|thought|thinks|figured|no longer need\w*|(?:did|does)(?:n['’]t| not) (?:need|help|think|feel|like|want)|felt|feeling|feels|groggy|foggy|sleepy|sluggish|gain\w*|bathroom|pee\w*|urinat\w*|nuisance|bother\w*|afraid|fear\w*|worr\w+|read (?:online|about)|natural|herbal|forg[eo]t\w*|lost|ran out|cost\w*|cash|money|insur\w+)\b/i;
/** Who stopped it: the patient, not the doctor. */
const byPatient =
  /\b(?:he|she|they|pt|patient|mr\.? \w+|mrs\.? \w+|ms\.? \w+)\s+(?:(?:had|has|then|just|abruptly|again|also|simply)\s+){0,2}$/i;
const denying =
  /\b(?:no|not|never|denies|denied|without|hasn't|has not|have not|did(?:n't| not)|does(?:n't| not)|do not|don't|avoid|if|should|instructed|counsel\w*|advised|risks? of|importance|cannot|rather than|to)\b[^.;:]{0,25}$/i;
const reach = 60;
const wordsBetween = 5;

/** @param hasName the clauses that name a condition or status */
export function underdosedIn(note: ReadNote, hasName: ReadonlySet<number>): Underdosed[] {
  const named = toldIn(note, hasName);
  const all = [...named, ...toldOfIt(note, named)].sort((one, other) => one.start - other.start);
  const told = all.filter(
    ({ drug }) => !(ofClass.test(drug.name) && all.some((one) => isOfClass(one.drug, drug))),
  );
  return [...told, ...takenUp(note, told)];
}

/** What a line of a drug says of the patient's own taking. */
const ofPatient =
  /\b(?:(?:stopped|quit|dropped|ditched|cut(?:s|ting)?|halv\w+|skip\w*|forg[eo]t\w*|miss(?:es|ed|ing)|ration\w*|stretch\w*) (?:taking )?(?:his|her|their|the)\b|(?:so|and|he|she|they) (?:he |she |they |\w+ )?(?:stopped|quit|c[ao]me off|went off|dropped|skips?|skipped|forgets?|forgot|halved|tapered|weaned)\b|slip(?:s|ped) (?:his|her|their) mind|but|ran out|run out|out of (?:it|them|pills|refills)|(?:has|have|had)(?:n't|n’t| not) (?:been able|been taking|gotten|filled|refilled|picked|taken|used|had (?:it|any|them|one)(?=\s*(?:[.;,)]|$)| (?:in|for|since|these|this|all|over)\b))|(?:can|could)(?: ?not|n't|n’t|'t) afford)\b/i;

/** "Going without his diuretic", where the story names the drug: a class says less. */
const ofClass =
  /^(?:diuretics?|water pills?|anticoagulants?|blood thinners?|antiepileptics?|anticonvulsants?)$/i;

function isOfClass({ name, stem }: NamedDrug, general: NamedDrug): boolean {
  return !ofClass.test(name) && stem.slice(0, 3) === general.stem.slice(0, 3);
}

/** What an assessment calls the drug that the story named: "exacerbation from under use of his controller". */
const summed =
  /\b(?:under[- ]?us(?:e|ed|ing)|under-?dos\w+|non-?adheren\w+|non-?complian\w+|not taking|(?:taking|took) (?:too little|too few|not enough|less)|missed|missing|skipp\w+|ran out of|running out of|rationing|(?:going|went|gone) without|omission|omitting|stopping|stopped)\b[^.;\n]{0,30}?\b(?:diuretics?|water pills?|anticoagula\w+|blood thinners?|insulin|controllers?|inhalers?|med(?:ication|icine)?s?|pills?|drugs?|therapy|treatment|maintenance|it)\b|\b(?:off|out)(?<!\b(?:ruled|rule|carried) out) (?:of )?(?:(?:all|his|her|their|the|bp|blood pressure|home|psych\w*|heart|seizure) ){0,3}(?:med(?:ication|icine)?s?|pills|tablets|drugs|treatment|therapy)\b|\b(?:med(?:ication|icine)?s?|drug|treatment) (?:non-?adheren\w+|non-?complian\w+|underdos\w+)/i;

function takenUp(note: ReadNote, told: readonly Underdosed[]): Underdosed[] {
  const [only] = told;
  if (only === undefined || told.some(({ drug }) => drug.stem !== only.drug.stem)) return [];
  return note.clauses.flatMap(({ section, start, end, codable }, clause) => {
    if (!codable || !judged.has(section) || told.some((one) => one.clause === clause)) return [];
    const text = note.text.slice(start, end);
    const found = summed.exec(text);
    if (found === null || denying.test(text.slice(0, found.index))) return [];
    const from = start + found.index;
    return [{ drug: only.drug, clause, start: from, end: from + found[0].length }];
  });
}

const judged: ReadonlySet<string> = new Set([
  ...judgedSections,
  "medical-decision-making",
  "hospital-course",
]);

/** "Metformin 1000 bid; he takes a single tab at night": the drug stands in the sentence before. */
function toldOfIt(note: ReadNote, known: readonly Underdosed[]): Underdosed[] {
  const drugs = drugsOf(note);
  return note.clauses.flatMap(({ start, end, codable, kind }, clause): Underdosed[] => {
    const here = note.clauses[clause - 1];
    const drug = drugs[clause - 1]?.at(-1);
    if (drug === undefined || here === undefined || (drugs[clause]?.length ?? 0) > 0) return [];
    if (!codable || kind === "medication" || known.some((one) => one.clause === clause)) return [];
    if (/\n/.test(note.text.slice(here.end, start)) || begunNow.test(note.text.slice(here.start, drug.start)))
      return [];
    const text = note.text.slice(start, end);
    const found = lessOfIt.exec(text);
    if (found === null || denying.test(text.slice(0, found.index))) return [];
    if (notOfDrug.test(text.slice(found.index + found[0].length).trimStart())) return [];
    const from = start + found.index;
    return [{ drug, clause, start: from, end: from + found[0].length }];
  });
}

function toldIn(note: ReadNote, hasName: ReadonlySet<number>): Underdosed[] {
  return drugsOf(note).flatMap((drugs, index) => {
    const clause = note.clauses[index];
    if (clause === undefined || drugs.length === 0) return [];
    const text = note.text.slice(clause.start, clause.end);
    // "Apixaban 5 mg bid but only took half of it" is a line of a drug that says more.
    if (clause.kind === "medication" ? !ofPatient.test(text) : !clause.codable) return [];
    const found = new Map<NamedDrug, Underdosed>();
    const add = (drug: NamedDrug, start: number, end: number) => {
      if (!found.has(drug)) found.set(drug, { drug, clause: index, start, end });
    };
    const follow = (pattern: RegExp, isOwn: (context: string, before: string) => boolean) => {
      for (const match of text.matchAll(pattern)) {
        const before = text.slice(0, match.index);
        const rest = text.slice(match.index + match[0].length);
        if (denying.test(before) || notOfDrug.test(rest) || !isOwn(text.slice(match.index), before)) continue;
        const from = clause.start + match.index + match[0].length;
        for (const drug of next(note.text.slice(from, Math.min(clause.end, from + reach)), from, drugs))
          add(drug, found.size === 0 ? clause.start + match.index : drug.start, drug.end);
      }
    };
    follow(less, () => true);
    follow(alsoLess, () => true);
    const after = note.clauses[index + 1];
    const isSequel = after !== undefined && !/\n/.test(note.text.slice(clause.end, after.start));
    const sequel = isSequel ? note.text.slice(after.start, after.end) : "";
    const isTold = hasName.has(index) || clause.under !== undefined;
    follow(
      stopped,
      (context, before) =>
        (isTold || byPatient.test(before) || byHimself.test(context) || ofTheirs.test(context)) &&
        (ownReason.test(context) ||
          (!byDoctor.test(text) &&
            (byPatient.test(before) || ofTheirs.test(context)) &&
            dislike.test(`${context} ${sequel}`))),
    );
    for (const drug of drugs) {
      const after = text.slice(drug.end - clause.start);
      const said = lessAfter.exec(after)?.[0] ?? alsoLessAfter.exec(after)?.[0];
      if (
        said === undefined ||
        (asDirected.test(said) && !notAsDirected.test(said)) ||
        notOfDrug.test(after.slice(said.length).trimStart()) ||
        /\b(?:no|not|never|denies|without|if)\b(?! (?:being |taken|filled|picked|had|used))/i.test(said)
      )
        continue;
      add(drug, drug.start, drug.end + said.length);
    }
    return [...found.values()];
  });
}

/** The first drug within a few words, and those joined to it. */
function next(rest: string, from: number, drugs: readonly NamedDrug[]): NamedDrug[] {
  const end =
    from +
    (/[.;:()]|\b(?:because|due|but|which|then|started|restart\w*|resum\w*)\b/i.exec(rest)?.index ??
      rest.length);
  const found: NamedDrug[] = [];
  let last = from;
  for (const drug of drugs) {
    if (drug.start < from) continue;
    const gap = rest.slice(last - from, drug.start - from);
    const isFar =
      found.length === 0
        ? /,/.test(gap) || gap.trim().split(/\s+/).length > wordsBetween
        : !/^\s*(?:,|and|or|\/|&|\+|, and)\s*(?:(?:his|her|the)\s)?$/i.test(gap);
    if (drug.start >= end || isFar) break;
    found.push(drug);
    last = drug.end;
  }
  return found;
}
