/** What a note says once for all its conditions: osteoporosis and how the patient fell, insulin, body mass, the preferred hand. */
import { type Handedness, patientOf } from "../note/patient.ts";
import { clauseAt } from "../note/read.ts";
import { mainSections, sectionKind } from "../note/section-kinds.ts";
import { surroundingsOf } from "../note/surroundings.ts";
import type { Clause, ReadNote } from "../note/types.ts";
import { givenElsewhere } from "./aside/elsewhere.ts";
import type { CompanionFacts, Quote, Said } from "./companions.ts";
import { besides } from "./conventions/companions.ts";
import { drugsInUse } from "./drugs/drugs-in-use.ts";
import { reasonsForLess } from "./drugs/reasons-for-less.ts";
import { burnedIn } from "./injuries/burned-surface.ts";
import { mechanismsIn } from "./injuries/mechanism.ts";
import type { OsteoporosisCause } from "./leaves/osteoporosis.ts";
import { type Detail, detailsOf } from "./leaves/story-details.ts";
import { resultSections } from "./policy.ts";
import { said } from "./sayings.ts";
import { statusesBeside } from "./visits/statuses.ts";

export interface NoteFacts extends CompanionFacts {
  /** Known osteoporosis, where no force is told that would break a healthy bone. */
  readonly osteoporosis?: OsteoporosisCause;
  readonly handedness?: Handedness;
  /** What the story says of a condition that another place merely names. */
  readonly details: readonly Detail[];
}

/** Not what a scan is to look for: "ask about a DEXA for osteoporosis". */
const osteoporotic =
  /(?<!\b(?:dexa|dxa|bone[- ](?:density|densitometry|mineral)|densitometry|screen(?:ed|ing)?|scan|eval\w*|work-?up|check(?:ed|ing)?|look(?:ed|ing)?|assess\w*|test(?:ed|ing)?|risk)\b(?:[ -](?:scan|test|study|exam|screen(?:ing)?|as an? \w+|to|look|check|evaluate|assess|screen|re)){0,4} (?:for|of|re|r\/o|rule out)(?: (?:possible|any|underlying|suspected|probable|likely))? )\bosteoporo(?:sis|tic)\b/gi;
const otherCause =
  /\b(?:(?:steroid|glucocorticoid|corticosteroid|drug|medication|prednisone)[- ]?(?:induced|related)|disuse|secondary osteopor\w+|idiopathic|post-?oophorectomy|juvenile|osteoporo\w+,? (?:(?:is|was|it|which|clearly|mostly) ){0,3}(?:due|secondary|related|brought on|caused|from|induced)(?: (?:to|by))?(?! (?:age|aging|ageing|menopause|her age|his age|the menopause)\b))\b/i;
const force =
  /\b(?:motor vehicle|mvc|mva|car (?:accident|crash|wreck)|motorcycle|rollover|ejected|pedestrian|struck by (?:a )?(?:car|vehicle|truck)|gun ?shot|crush(?:ed|ing)?|high[- ](?:energy|speed)|assault(?:ed)?|fell (?:off|from) (?:a |the |his |her )?(?:roof|ladder|scaffold\w*|tree|balcony|horse|building|bridge|truck)|fall from (?:a |the )?(?:roof|ladder|scaffold\w*|tree|balcony|horse|height|building)|fell \w+ (?:feet|ft|stories|meters)|(?:fell|fall|tumbled) down (?:\w+ ){0,3}(?:stairs|steps))\b/gi;
const insulins =
  /(?<!\b(?:not on|no|off|off of|stop|stopped|discontinued?|without|never|never on|refuses|declines|declined|needed|require|and no) )\b(?:insulin|glargine|lantus|basaglar|toujeo|lispro|humalog|aspart|novolog|detemir|levemir|degludec|tresiba|humulin|novolin|glulisine|apidra|admelog|fiasp|lyumjev|semglee|rezvoglar|afrezza|soliqua|xultophy|basal[- ]bolus|basal insulin|u-?500|nph(?= (?:insulin|\d|at|qhs|bid|hs|twice|nightly|once|every|before|in the|am\b|pm\b|units?|dose))|(?:70|75)\/(?:30|25)(?= (?:insulin|mix|\d+ ?u)))\b(?![- ](?:resistan\w*|levels?|sensitiv\w*|secretion|drip|infusion|sliding|gtt|naive|deficien\w*|regular \d|while|here|only|needs?\b|if\b))/gi;
const temporary =
  /\b(?:used to (?:be on|take|use|inject)|previously (?:on|took|used)|formerly on|sliding[- ]scale|ssi\b|(?<!\b(?:home|own|usual|continue[ds]?|resumed?)\b[^.;\n]{0,30})\b(?:insulin|glargine|lantus|basal|nph|lispro|detemir)\b[^.;,\n]{0,25}\b(?:here|in[- ]house|inpatient|(?:in (?:the )?|while )hospital(?:ized)?|on the (?:ward|floor))\b|insulin (?:drip|gtt|infusion)|while (?:an )?(?:inpatient|in-?house|here|hospitali[sz]ed|admitted|in (?:the )?(?:hospital|house))|here only|in[- ]house(?: only)?|in[- ]?hospital only|inpatient only|(?:during|for) (?:the |this )?(?:stay|admission|hospitali[sz]ation)|(?:no|without|off) insulin|x ?1\b|one[- ]time|stat\b|\b(?:got|gave|given|received) (?:\w+ )?\d+ ?u(?:nits?)?(?: of)? (?:insulin )?(?:lispro|aspart|humalog|novolog|regular)\b(?! (?:with|before|at|tid|ac)\b)|once\b(?! (?:a|daily|nightly|per|weekly|every|each|in the|at)\b)|\bregular \d+ ?u(?:nits)? (?:iv|sq|sc)|(?:consider(?:ing|ed)?|discuss(?:ed|ing)?|declin(?:es|ed)|refus(?:es|ed)|may (?:need|require)|might need|will need|plan to (?:start|add)) (?:starting |adding |basal )?insulin)\b/i;
/** What was given in a stay only: it was not long-term. */
const notAtHome =
  /\b(?:(?:did|does|will|would)(?: not|n['’]t) (?:go|leave|return|need to go) (?:home )?on|not (?:be )?(?:discharged|sent)(?: home)? on) (?:any )?insulin\b|\bno insulin (?:at|on|after) discharge\b/i;
const pregnant = /\b(?:pregnan(?:t|cy)|gestation(?:al age)?|gravida|prenatal|antepartum|iup)\b/gi;
const bodyMass =
  /\b(?:bmi|body mass index)\b[^\d\n;]{0,25}?(\d{2}(?:\.\d{1,2})?)(?!\d|\.\d|[ \t]*(?:%|th\b|percentile|-[ \t]*\d{2}(?!\d)|to\b))/gi;

const known = new WeakMap<ReadNote, NoteFacts>();

/** Read once a note. */
export function factsOf(note: ReadNote): NoteFacts {
  const read = known.get(note) ?? readFacts(note);
  known.set(note, read);
  return read;
}

function readFacts(note: ReadNote): NoteFacts {
  const { handedness, ageYears } = patientOf(note);
  const bones = said(note, osteoporotic, ["affirmed", "historical"]);
  const isForced = bones.length > 0 && said(note, force, ["affirmed", "historical"]).length > 0;
  const cause = bones.some(({ clause }) => otherCause.test(textOf(note, clause))) ? "other" : "age-related";
  const insulin = notAtHome.test(note.text)
    ? undefined
    : said(note, insulins, ["affirmed"]).find(({ clause }) => !temporary.test(textOf(note, clause)));
  const mass = ageYears === undefined || ageYears.value >= 20 ? massOf(note) : undefined;
  const isPregnant = said(note, pregnant, ["affirmed"]).length > 0;
  const burned = burnedOf(note);
  return {
    ...(bones.length === 0 || isForced ? {} : { osteoporosis: cause }),
    ...(insulin === undefined ? {} : { insulin: insulin.quote }),
    ...(mass === undefined ? {} : { bodyMass: mass }),
    ...(isPregnant ? { isPregnant } : {}),
    ...(handedness === undefined ? {} : { handedness: handedness.value }),
    drugs: drugsInUse(note),
    besides: [...besidesIn(note), ...statusesBeside(note)],
    mechanisms: mechanismsIn(note),
    ...(burned === undefined ? {} : { burned }),
    lessReasons: reasonsForLess(note),
    details: detailsOf(note),
  };
}

const planned: ReadonlySet<string> = new Set([
  ...mainSections,
  "plan",
  "medical-decision-making",
  "ed-course",
  "hospital-course",
  "immunizations",
  "procedure",
  "interventions",
  "preamble",
]);

/** The first place of each; what only a result says is no provider's statement (III.B), except measures that any clinician may record. */
function besidesIn(note: ReadNote): Said[] {
  return besides.flatMap((row) => {
    const all = said(note, row.words, row.asserted ?? ["affirmed"]).filter(
      ({ quote }) =>
        (typeof row.code !== "string" || !resultSections.has(quote.section)) &&
        row.not?.test(around(note.text, quote)) !== true &&
        (row.inPlan !== true || planned.has(quote.section)) &&
        (typeof row.code !== "string" ||
          givenElsewhere(row.code, surroundingsOf(note.text, quote)) === undefined),
    );
    const found = all.find(({ quote }) => row.lesser?.test(around(note.text, quote)) !== true) ?? all[0];
    if (found === undefined) return [];
    const code = typeof row.code === "string" ? row.code : row.code(found.match);
    return code === undefined ? [] : [{ row, code, quote: found.quote }];
  });
}

/** The words and what stands on both sides of them, within the sentence or the line. */
function around(text: string, { start, end }: Quote): string {
  const before = /[^.;\n]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  return `${before}${text.slice(start, end)}${/^[^.;\n]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? ""}`;
}

function textOf(note: ReadNote, { start, end }: Clause): string {
  return note.text.slice(start, end);
}

function burnedOf(note: ReadNote): NoteFacts["burned"] {
  for (const clause of note.clauses) {
    const found = burnedIn(textOf(note, clause));
    if (found === undefined) continue;
    const { all, third, start, end } = found;
    return { all, third, start: clause.start + start, end: clause.start + end, section: clause.section };
  }
  return undefined;
}

/** A body mass index that is not yet, or must not be. */
const aim = /\b(?:goal|target|under|below|less than|until|limit)\b[^.;\n]{0,12}$/i;

/** The most severe of several values (Guidelines FY2026 I.C.21.c.3); those of relatives do not count. */
function massOf(note: ReadNote): NoteFacts["bodyMass"] {
  const values = [...note.text.matchAll(bodyMass)].flatMap((match) => {
    const start = match.index;
    const clause = clauseAt(note, start);
    const value = Number(match[1]);
    const lead = note.text.slice(Math.max(0, start - 30), start);
    const isGoal = aim.test(lead) || /[<>≤]/.test(match[0]);
    if (isGoal) return [];
    if (sectionKind(clause?.section ?? "other").family === true || value < 10 || value > 99) return [];
    return [{ value, start, end: start + match[0].length, section: clause?.section ?? "other" }];
  });
  return values.sort((one, other) => other.value - one.value)[0];
}
