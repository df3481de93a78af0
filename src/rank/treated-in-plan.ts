/**
 * Conditions that the story names and the plan treats by their own drug without naming them again: "Parkinson's disease became plain ... Plan: levodopa smaller and
 * more often", "given the diagnosis of IPF ... nintedanib goes on".
 *
 * Source: FY2026 guidelines IV.J (code all documented conditions that require or affect patient care or treatment); which drug treats which is our own
 * clinical knowledge, only those that are given for little else.
 */
import { assertMention } from "../note/assertion.ts";
import { mainSections } from "../note/section-kinds.ts";
import type { ReadNote } from "../note/types.ts";
import { words } from "../note/words.ts";
import type { Judged, Judgement } from "./judge.ts";

const rows: readonly (readonly [code: RegExp, drugs: string])[] = [
  [
    /^G20|^G21/,
    "levodopa carbidopa-levodopa sinemet rytary opicapone entacapone rasagiline safinamide pramipexole ropinirole rotigotine",
  ],
  [/^(?:G30|F0[123])/, "donepezil aricept rivastigmine galantamine memantine namenda pimavanserin nuplazid"],
  [/^G47\.52/, "melatonin clonazepam"],
  [/^J84/, "nintedanib ofev pirfenidone esbriet"],
  [
    /^E(?:08|09|11|13)/,
    "metformin insulin glargine lantus semaglutide ozempic tirzepatide mounjaro dulaglutide trulicity sitagliptin januvia glipizide glimepiride",
  ],
  [/^E10/, "insulin glargine lispro aspart degludec humalog novolog lantus"],
  [/^E03|^E89\.0/, "levothyroxine synthroid levoxyl"],
  [/^E05/, "methimazole propylthiouracil"],
  [/^E21/, "cinacalcet"],
  [
    /^I48/,
    "apixaban eliquis rivaroxaban xarelto dabigatran warfarin coumadin flecainide amiodarone sotalol dofetilide",
  ],
  [/^I50|^I11\.0|^I13\.[02]/, "sacubitril-valsartan sacubitril entresto torsemide"],
  [/^J44/, "tiotropium spiriva trelegy anoro umeclidinium roflumilast"],
  [/^J45/, "albuterol fluticasone budesonide-formoterol symbicort montelukast dupilumab mepolizumab"],
  [
    /^M0[56]/,
    "methotrexate adalimumab humira etanercept enbrel hydroxychloroquine tofacitinib upadacitinib abatacept tocilizumab leflunomide sulfasalazine",
  ],
  [/^M31\.[56]|^M35\.3/, "tocilizumab prednisone"],
  [/^M32/, "hydroxychloroquine plaquenil belimumab mycophenolate anifrolumab"],
  [/^L40/, "adalimumab secukinumab ustekinumab risankizumab guselkumab ixekizumab apremilast calcipotriene"],
  [/^K5[01]/, "infliximab mesalamine vedolizumab ustekinumab adalimumab"],
  [/^F2[05]/, "paliperidone clozapine olanzapine risperidone aripiprazole haloperidol"],
  [/^F31/, "lithium lamotrigine divalproex quetiapine lurasidone"],
  [
    /^F3[23]/,
    "sertraline zoloft escitalopram lexapro fluoxetine prozac bupropion venlafaxine mirtazapine vortioxetine citalopram",
  ],
  [/^F90/, "methylphenidate concerta adderall lisdexamfetamine vyvanse atomoxetine"],
  [/^F10\.2/, "naltrexone acamprosate disulfiram"],
  [/^F11\.2/, "buprenorphine suboxone methadone sublocade"],
  [/^F17\.2/, "varenicline chantix nicotine-replacement"],
  [/^G24\.01/, "valbenazine deutetrabenazine ingrezza austedo"],
  [/^G25\.81/, "ropinirole pramipexole gabapentin"],
  [/^G35/, "ocrelizumab fingolimod natalizumab dimethyl teriflunomide glatiramer ofatumumab"],
  [/^G40/, "levetiracetam keppra lamotrigine lacosamide carbamazepine oxcarbazepine"],
  [
    /^G43/,
    "sumatriptan rizatriptan erenumab galcanezumab fremanezumab topiramate rimegepant ubrogepant atogepant",
  ],
  [/^G70\.0/, "pyridostigmine efgartigimod"],
  [/^M10|^M1A/, "allopurinol febuxostat colchicine pegloticase"],
  [
    /^M8[01]/,
    "alendronate fosamax risedronate zoledronate zoledronic denosumab prolia teriparatide romosozumab",
  ],
  [/^N40/, "tamsulosin flomax finasteride dutasteride alfuzosin silodosin"],
  [/^N32\.81/, "mirabegron vibegron oxybutynin solifenacin"],
  [/^B20/, "biktarvy dolutegravir genvoya cabotegravir"],
  [/^H40\.[1-6]/, "latanoprost timolol dorzolamide brimonidine bimatoprost netarsudil"],
  [/^C50/, "anastrozole letrozole exemestane tamoxifen"],
  [/^C61/, "leuprolide lupron abiraterone enzalutamide apalutamide"],
];

const treating: ReadonlySet<string> = new Set([...mainSections, "plan"]);
const stories: ReadonlySet<string> = new Set(["hpi", "subjective", "preamble", "other", "interval-history"]);
/** Told among a patient's habits, and treated. */
const ofHabits = /^F1[017]\.2/;
const replacement =
  /\bnicotine (?:\d+ ?mg )?(?:patch(?:es)?|gum|lozenges?|replacement|inhaler)\b|\bnrt\b|\bpatch(?:es)? (?:21|14)\b/i;
/** What is only thought of, or was. */
const notGiven =
  /\b(?:consider\w*|might|could|would|if|not|no|avoid\w*|declin\w+|refus\w+|allerg\w+|intoleran\w+|previously|formerly|tried|failed|stopped|discontinu\w+|never|unless|instead of|allow|next step)\b/i;

/** Drugs that a note's plan gives, and where first. */
function givenIn(note: ReadNote): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  const give = (drug: string, at: number) => given.set(drug, Math.min(at, given.get(drug) ?? at));
  for (const [index, { section, start, end, kind }] of note.clauses.entries()) {
    if (!treating.has(section) && kind !== "medication") continue;
    if (!treating.has(section) && !goesOn.test(note.text.slice(start, end))) continue;
    if (notGiven.test(note.text.slice(start, end))) continue;
    if (replacement.test(note.text.slice(start, end))) give("nicotine-replacement", start);
    for (const word of words(note.text, start, end)) {
      if (word.text.length < 6 || !known.has(word.text)) continue;
      const { value, experiencer } = assertMention(note, index, { start: word.start, end: word.end });
      if (experiencer === "patient" && (value === "affirmed" || value === "planned"))
        give(word.text, word.start);
    }
  }
  return given;
}

const goesOn =
  /\b(?:goes on|continues?|continued|unchanged|stays? (?:on|at)|(?:raised|increased|lowered|reduced|went) (?:up )?to)\b/i;
const table = rows.map(([code, drugs]) => ({ code, drugs: drugs.split(" ") }));
const known = new Set(table.flatMap(({ drugs }) => drugs));

/** @returns the judgement, with conditions of the story whose own drug the plan gives marked so */
export function withTreatedInPlan(note: ReadNote, judgement: Judgement): Judgement {
  let given: ReadonlyMap<string, number> | undefined;
  const kept = judgement.kept.map((one): Judged => {
    const { mention, clause, assertion, leaf } = one;
    if (
      mention.source === "similar" ||
      leaf.beside !== undefined ||
      assertion.value !== "affirmed" ||
      !assertion.addressed ||
      !(
        stories.has(clause.section) ||
        (ofHabits.test(leaf.entry.code) && clause.section === "social-history")
      )
    )
      return one;
    const row = table.find(({ code }) => code.test(leaf.entry.code));
    if (row === undefined) return one;
    given ??= givenIn(note);
    const drugs = given;
    const places = row.drugs.flatMap((drug) => drugs.get(drug) ?? []);
    return places.length === 0 ? one : { ...one, treatedAt: Math.min(...places) };
  });
  return { ...judgement, kept };
}
