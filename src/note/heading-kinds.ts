/** Which kind of section a heading opens, though it has words more than the table, or is misspelled. */
import { FoundOfWords } from "./found.ts";
import {
  beginsHeading,
  endsAsHeading,
  firstOf,
  inTable,
  isHeadingWord,
  lastWord,
  type Named,
  spelledLike,
} from "./heading-table.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const leading = set(
  "current pertinent relevant brief updated patient patient's initial recent additional significant focused limited complete comprehensive known todays today other general new reviewed the s my our his her their your pt pts patients interval latest most last available key main notable selected basic baseline full detailed short clinical ed er inpatient outpatient clinic office hospital provider physician md nursing rn self reported documented verified reconciled confirmed triage video virtual telehealth directed targeted maternal fetal neonatal overall ongoing immediate acute important quick primary working bedside combined revised abbreviated formal standard stated attending resident consultant facility snf ltc ltac alf nh osh outside ems transfer hospice rehab icu repeat serial final preliminary daily verbal",
);
const trailing = set(
  "reviewed review today note section continued cont contd update updated summary findings performed obtained list notes narrative details detail information follows below above completed noted only hx as is are s per now here currently recently tonight overnight yesterday entry record chart documentation snapshot overview info clinic visit arrival baseline available text dictation patient provider md and of the include includes including am pm verbatim reconciled verified confirmed attached listed focused limited pertinent abbreviated brief complete",
);
const months = set(
  "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun",
);

/** Names of months and days that are other words too ("MAR", "sat"). */
const notAlways = set("mar may sat sun dec");
/** What a heading's words are sorted by, or where and when they hold: "by problem", "this stay", "on file". */
const tails =
  / (?:(?:by|per) (?:each )?(?:active |medical )?(?:problems?|issues?|systems?|organ systems?|diagnos[ie]s|conditions?|dx|number|priority|date)(?: list)?|(?:for |during |of )?this (?:stay|visit|encounter|admission|hospitalization|hospital stay|appointment|shift|pregnancy|episode)|on file|(?:on|upon) review|(?:up)?on (?:arrival|presentation|transfer)|at (?:this )?time(?: of (?:visit|evaluation|service))?|per (?:ems sheet(?: and old chart)?|old chart|chart|patient|pt|family|mother|mom|parents?|daughter|son|wife|husband|spouse|caregiver|staff|nursing|facility|ems|records?|emr|ehr|epic|report|pharmacy))$/;
/** A quicker look for one. */
const sorted = / (?:by|per|this|on|upon|at) /;

/** The heading without words like "current", "reviewed" or a date at its ends, where the table then knows it. */
function unqualified(key: string): Named | undefined {
  let found = inTable(key);
  if (found !== undefined) return found;
  const whole = key.split(" ");
  const parts = withoutDate(whole);
  if (parts.length < whole.length) found = inTable(parts.join(" "));
  const tail = found === undefined && sorted.test(key) ? tails.exec(key) : null;
  if (tail !== null) return unqualified(key.slice(0, tail.index));
  for (let pass = 0; pass < 5 && parts.length > 1 && found === undefined; pass += 1) {
    const end = parts.at(-1) ?? "";
    if (trailing.has(end)) parts.pop();
    else if (leading.has(parts[0] ?? "")) parts.shift();
    else break;
    found = inTable(parts.join(" "));
  }
  return found;
}

const startsWithFigure = (part: string) => part >= "0" && part < ":";

function isOfDate(part: string): boolean {
  return startsWithFigure(part) || months.has(part);
}

/** The words without the date at their end; the same list where there is none. */
function withoutDate(parts: string[]): string[] {
  if (!isOfDate(parts.at(-1) ?? "")) return parts;
  const numeric = parts.filter((part) => /^\d/.test(part)).length;
  const dated =
    numeric > 1 ||
    parts.some((part) => /^\d{4}/.test(part) || (months.has(part) && (numeric > 0 || !notAlways.has(part))));
  const kept = [...parts];
  while (dated && kept.length > 1 && isOfDate(kept.at(-1) ?? "")) kept.pop();
  return kept;
}

/** Whether a heading may begin with this word of several letters, as the table or {@link measured} has it. */
export function mayBegin(word: string): boolean {
  return beginsHeading(word) || leading.has(word) || firstMeasured.has(word);
}

/** Whether a heading may begin with the word that this one is meant to be. */
export function mayBeginMisspelled(word: string): boolean {
  const meant = spelledLike(word);
  return meant !== undefined && mayBegin(meant);
}

const measures =
  "bp|bps|blood pressure|blood pressures|wt|weight|weights|ht|height|length|hr|heart rate|pulse|temp|temps|temperature|t|p|r|rr|resp|respirations|spo2|sao2|o2 sat|o2 sats|sat|sats|bmi|hc|head circumference|i/o|vs|vitals|pain|fht|fhts|fh|fundal height".split(
    "|",
  );
/** What may stand before a measure. */
const ofMeasure = ["home", "today s", "clinic", "office", "triage", "repeat", "am"];
const measure = `(?:${measures.join("|")})`;
/** "Home BP/wt", "Ht/Wt/BMI". */
export const measured = new RegExp(
  `^(?:(?:${ofMeasure.join("|")}) )*${measure}(?: and ${measure})+(?: (?:today|at home))?$`,
);

/** The first words of the same, and the last. */
const firstMeasured = new Set([...ofMeasure, ...measures].map(firstOf));
const lastMeasured = new Set(["today", "home", ...measures.map(lastWord)]);

/** Whether a heading may end as this one does. */
function mayEnd(key: string): boolean {
  const word = lastWord(key);
  return (
    endsAsHeading(key) || trailing.has(word) || isOfDate(word) || lastMeasured.has(word) || sorted.test(key)
  );
}

/** The kind whose table row holds this heading, trying it also without words like "current" or "reviewed". */
export function namedBy(key: string): Named | undefined {
  return mayBegin(firstOf(key)) && mayEnd(key) ? named.of(key, nameByTable) : undefined;
}

const named = new FoundOfWords<Named>();

function nameByTable(key: string): Named | undefined {
  return unqualified(key) ?? (measured.test(key) ? { kind: "vitals", common: false } : namedByParts(key));
}

export function kindOf(key: string): string | undefined {
  return namedBy(key)?.kind;
}

/** Kinds that count last where a heading names several. */
const weak = set("ed-course identification time-and-attestation operative-facts addendum screening");

/** "Interval history / overnight events": every part a heading of the table; the first counts, a mere course last. */
function namedByParts(key: string): Named | undefined {
  if (!key.includes(" and ")) return undefined;
  const parts = key.split(" and ").map((part) => (part.length > 1 ? unqualified(part) : undefined));
  if (parts.includes(undefined)) return undefined;
  const kinds = parts.map((part) => part?.kind);
  if (kinds.includes("plan") && (kinds.includes("assessment") || kinds.includes("impression")))
    return { kind: "assessment-plan", common: true };
  return parts.find((part) => part !== undefined && !weak.has(part.kind)) ?? parts[0];
}

const prepositions = set(
  "affecting impacting from on at as since per by in with for to before after during prior via pulled copied unchanged including incl when while if this that",
);
/** Heads that mean other things before "for", "with", "in". */
const loose = set(
  "surgery procedure procedures operation operations treatment history note condition course problem time date source patient case summary plan follow injection medication concern question return result consult present presents medical work home",
);

/** "Other diagnoses in the chart": not this encounter's. */
const recorded =
  /^(?:in|on|from|per|by|via|pulled|copied) .*\b(?:charts?|face ?sheet|records?|emr|ehr|epic|registration|old|prior|previous|history|referral|pcp)\b/;

/**
 * What the words of a line that surely is a heading name: the table's row, also with a tail ("Medications on the ward") or
 * with one letter wrong in a long word.
 */
export function namedLoosely(key: string): Named | undefined {
  return namedBy(key) ?? namedMoreLoosely(key);
}

/** The same for a heading that {@link namedBy} does not know. */
export function namedMoreLoosely(key: string): Named | undefined {
  const parts = key.split(" ");
  if (parts.length > 9) return undefined;
  const at = parts.findIndex((part, index) => index > 0 && prepositions.has(part));
  if (at > 0 && !(at === 1 && loose.has(parts[0] ?? ""))) {
    const head = namedBy(parts.slice(0, at).join(" "));
    const kept = head?.kind === "diagnosis" && recorded.test(parts.slice(at).join(" "));
    if (head !== undefined) return { kind: kept ? "past-medical-history" : head.kind, common: false };
  }
  if (parts.length === 1 && key.length < 7) return undefined;
  if (parts.filter((part) => !isHeadingWord(part) && !leading.has(part) && !trailing.has(part)).length > 2)
    return undefined;
  const spelled = parts.map((part) => spelledLike(part) ?? part);
  if (spelled.every((part, index) => part === parts[index])) return undefined;
  const meant = namedBy(spelled.join(" "));
  return meant === undefined ? undefined : { ...meant, common: meant.common && key.length >= 8 };
}

/** In order; the first that fits counts. Words are those of everyday speech. */
const guesses: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    "family-history",
    /\b(?:family|familial|relatives|hereditary|heredit\w+)\b.*\b(?:hi?stor\w*|hx|health|illness\w*|diseases?|conditions?|problems?|medical|psychiatric|side)\b|\bruns? in\b.*\b(?:family|blood)\b|\bin (?:the|her|his|their) family\b|\b(?:blood )?relatives\b/,
  ],
  [
    "social-history",
    /\b(?:social|socioeconomic|psychosocial|occupational|sexual|tobacco|smoking|alcohol|substance|drug use|vaping)\b.*\b(?:hi?stor\w*|hx|use(?! disorder)|habits|background|situation|circumstances|status)\b|\bhabits\b|\blifestyle\b|\bliv(?:es|ing) (?:situation|arrangements?|with)\b|\bhome (?:life|situation)\b|\b(?:life|living|work) at home\b/,
  ],
  [
    "past-surgical-history",
    /\b(?:surg\w+|operati\w+|procedur\w+)\b.*\b(?:hi?stor\w*|hx)\b|\b(?:past|prior|previous|earlier|old) (?:\w+ )?(?:surger\w+|operations?|procedures?)\b|\boperated on\b/,
  ],
  ["obstetric-history", /\b(?:ob\w*|gyn\w*|pregnan\w+|menstrual|obstetric\w*)\b.*\b(?:hi?stor\w*|hx)\b/],
  ["birth-history", /\b(?:birth|neonatal|perinatal)\b.*\b(?:hi?stor\w*|hx)\b/],
  ["developmental-history", /\bdevelopment\w*\b.*\b(?:hi?stor\w*|hx|milestones)\b|\bmilestones\b/],
  [
    "hpi",
    /\b(?:present\w*|current)\b.*\b(?:illness|complaint|problem)\b|\bwhat happened\b|\bstory\b|\bhow (?:s?he|they|things|you|patient|the patient|baby)(?: s)?\b.*\b(?:been|doing|going|feel\w*)\b|\bsince (?:the |our |your |her |his )?last\b|\b(?:overnight|interval|interim)\b.*\b(?:events?|hi?story|hx|course|changes|update)\b|\bwhat (?:s?he|they|patient|the patient|mom|dad|mother|family|parents?) (?:says?|said|tells?|told|reports?)\b/,
  ],
  [
    "past-medical-history",
    /\b(?:medical|health|psychiatric|cardiac|past|prior)\b.*\b(?:hi?stor\w*|hx)\b|\b(?:chronic|long standing|ongoing|known|underlying|other) (?:\w+ )?(?:illness\w*|conditions?|diseases?|diagnoses)\b|\bbackground\b|\bcomorbid\w*\b/,
  ],
  ["discharge-diagnosis", /\bdischarge\b.*\bdiagnos/],
  ["admitting-diagnosis", /\badmi(?:t|ss)\w*\b.*\bdiagnos/],
  ["preoperative-diagnosis", /\bpre\w*\b.*\bdiagnos/],
  ["postoperative-diagnosis", /\bpost\w*\b.*\bdiagnos/],
  ["differential-diagnosis", /\bdifferential\b.*\bdiagnos|\bwhat else\b.*\bcould\b/],
  [
    "discharge-instructions",
    /\b(?:call|come back|come in|go in|go to|return|seek|er|ed)\b.*\b(?:if|for|when|care)\b|\bwhen to (?:call|come|return|worry|go|seek)\b|\bif (?:worse|things|not better|it gets)\b|\bwatch\w* (?:out )?for\b|\bprecautions\b|\bred flags?\b|\bwarning\b|\b(?:discharge|going home|home care)\b.*\b(?:instruct|advice|teaching)/,
  ],
  [
    "assessment-plan",
    /\b(?:assessment|impression|thinking|thoughts|diagnos\w+|what (?:i|we) think)\b.*\b(?:plan|agreed|recommend\w*|doing|do|next|decided|treatment|orders)\b/,
  ],
  [
    "follow-up",
    /\bfollow ?up\b|\bback in\b|\bnext (?:visit|appointment|appt|time|check|seen)\b|\b(?:see|seeing|meet) (?:you|her|him|them|us|me|again)\b|\breturn (?:visit|to clinic|appointment|in)\b|\bstill (?:pending|outstanding)\b/,
  ],
  ["diagnosis", /\bdiagnos\w+/],
  ["discharge-medications", /\bdischarge\b.*\b(?:medic|meds|prescri|drugs)/],
  [
    "hospital-course",
    /\b(?:hospital|inpatient|icu|unit|ward)\b.*\b(?:course|stay)\b|\bcourse (?:in|on|during)\b/,
  ],
  ["ed-course", /\b(?:ed|er|emergency)\b.*\bcourse\b/],
  ["ros", /\breview\b.*\bsystems?\b|\bsystems?\b.*\b(?:review|inquiry)\b/],
  [
    "allergies",
    /\ballerg\w*|\breact(?:s|ed|ions?) (?:to|badly)\b|\bintoleran\w+|\b(?:cannot|can t|can not|must not|should not) (?:take|tolerate|have)\b|\b(?:drugs?|meds|medicines?|medications?) to avoid\b/,
  ],
  ["immunizations", /\bimmuni[sz]\w*|\bvaccin\w*|\bshots\b|\bhealth maintenance\b/],
  [
    "medications",
    /\bmedic(?:ations?|ines?)\b|\bmeds\b|\bpills\b|\bprescriptions?\b|\b(?:is|are|currently|now|what \w+ (?:is|are)) taking\b|\bwhat (?:s?he|they|you|patient|the patient) takes?\b/,
  ],
  [
    "vitals",
    /\bvitals?\b|\b(?:home|today s|at home|triage) (?:numbers|readings|measurements)\b|\bflow ?sheets?\b|\bmeasurements\b/,
  ],
  ["mental-status-exam", /\bmental (?:status|state)\b/],
  [
    "physical-exam",
    /\bexam\w*\b|\bwhat (?:i|we) (?:\w+ )?(?:see|saw|found|find|noticed)\b|\b(?:seen|found|noted) (?:on|at|during) (?:exam\w*|video|looking)\b|\bphysical findings\b/,
  ],
  ["imaging", /\bimaging\b|\bradiolog\w+|\bradiograph\w*|\bx ?rays?\b|\bscans\b|\bfilms\b/],
  ["labs", /\blabs?\b|\blaborator\w+|\bblood ?work\b|\bblood tests?\b/],
  [
    "results",
    /\bresults?\b|\btests?\b|\btesting\b|\bstudies\b|\bdata\b|\binvestigations?\b|\bwork ?up\b|\brating scales?\b|\bquestionnaires?\b|\bscreeners?\b/,
  ],
  [
    "chief-complaint",
    /\b(?:reason|why)\b.*\b(?:visit|here|came|come|comes|consult\w*|seen|referral|referred|admi\w+|met|meeting|appointment|encounter|today|call|called|evaluation)\b|\bchief\b|\bbr(?:ings?|ought) (?:you|her|him|them|patient|the patient)\b|\b(?:here|in) (?:today )?for\b|\b(?:main|presenting|primary|today s) (?:concerns?|complaints?|problems?|issues?|worry|worries)\b/,
  ],
  ["operative-facts", /\bblood loss\b|\bspecimens?\b|\bdrains\b|\bimplants?\b|\bsurgeons?\b|\bassistants?\b/],
  ["anesthesia", /\banesthe\w+|\bsedation\b/],
  ["complications", /\bcomplications?\b/],
  ["consent", /\bconsent\b|\brisks\b.*\b(?:benefits|alternatives)\b/],
  ["findings", /\bfindings\b/],
  ["procedure-details", /\b(?:description|details?|narrative)\b.*\b(?:procedure|operation|surgery)\b/],
  [
    "procedure",
    /\b(?:procedures?|operations?|surgery)\b.*\b(?:performed|done)\b|\b(?:name|title) of (?:procedure|operation)\b/,
  ],
  ["indication", /\bindications?\b|\bwhy (?:we|the) (?:operated|operation|procedure|study|test)\b/],
  [
    "disposition",
    /\bdisposition\b|\bdispo\b|\bwhere (?:s?he|they|the patient) (?:s |is |are )?(?:going|goes?)\b|\bcondition (?:at|on|upon)\b/,
  ],
  ["patient-education", /\beducation\b|\bcounsel\w+|\bteaching\b|\banticipatory\b/],
  ["instructions", /\binstructions?\b|\badvice\b|\bself care\b|\bat home\b.*\bdo\b/],
  [
    "time-and-attestation",
    /\bcode status\b|\battestation\b|\btime spent\b|\bgoals of care\b|\bsign(?:ed|ature)\b|\bcontacts?\b|\bdirectives?\b/,
  ],
  [
    "plan",
    /\bplans?\b|\brecommend\w*|\bto do\b|\bnext steps?\b|\bwhat (?:we|i) (?:ll|will|re|are|decided|agreed|did|plan|recommend|want)\b|\border(?:s|ed)\b|\bwe agreed\b|\bgoing to do\b/,
  ],
  ["impression", /\bimpression\b/],
  [
    "assessment",
    /\bassessments?\b|\bformulation\b|\b(?:my|our|what (?:i|we)) (?:take|read|think\w*|thoughts|opinion|view|make)\b|\bputting (?:it|this) (?:all )?together\b|\bthoughts\b/,
  ],
  ["problem-list", /\bproblem list\b/],
];

const function_ = set(
  "i we she he they you it us me her him them s t ll re ve is are was were be been and or of the a an to do if in on at my our what how why who where when",
);

/** How many of the words may stand in a heading, 0 to 1. */
export function headingShare(key: string): number {
  const parts = key.split(" ").filter((part) => part !== "");
  if (parts.length === 0) return 0;
  return (
    parts.filter((part) => isHeadingWord(part) || function_.has(part) || /^\d/.test(part)).length /
    parts.length
  );
}

/** A kind guessed from the words of what surely is a heading but not in the table; undefined where none fits. */
export function guessedKind(key: string): string | undefined {
  return guesses.find(([, words]) => words.test(key))?.[0];
}
