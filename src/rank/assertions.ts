/** What the note asserts of each mention found in it: by the rules, and by the model for those that may decide a code. */
import type { Focus } from "../contract/suggestions.ts";
import { type Asked, assertMentions } from "../note/assert-mentions.ts";
import { assertMention } from "../note/assertion.ts";
import { takesBack } from "../note/denied-later.ts";
import { sectionKind } from "../note/section-kinds.ts";
import type { Tagger } from "../note/tagger.ts";
import type { Assertion, Clause, ReadNote } from "../note/types.ts";
import { wordsOf } from "../search/words.ts";
import type { Mention } from "./names/mentions.ts";
import { isByOwned, isCompared, isDayOfInjury, ofOwner } from "./said-of-others.ts";
import { isSymptomCode } from "./symptoms.ts";

/** Places of one note that the model is asked about at most: names before likenesses, weighty sections first. Bounds the time. */
const mostAsked = 24;

/**
 * What the model takes for past, suspected or looked for stays as the rules have it for a symptom ("evaluation of finger pain" tells of
 * one), and for everything in `complete` focus: the whole story is coded.
 */
export async function assertionsOf(
  note: ReadNote,
  mentions: readonly Mention[],
  { tagger, focus }: { tagger: Tagger; focus: Focus },
): Promise<Map<Mention, Assertion>> {
  const places = new Map<string, Asked>();
  const symptoms = new Set<string>();
  const keyOf = ({ clause, start, end, source }: Mention) =>
    `${clause} ${start} ${end} ${source === "similar"}`;
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (mention.codes.length > 0 && mention.codes.every(isSymptomCode)) symptoms.add(key);
    if (!places.has(key)) {
      const explain = mention.source !== "similar";
      const said = notOfList(note.text, mention, byRules(note, mention));
      const rule = symptoms.has(key) && isWorkUp(note.text, said) ? established(said) : said;
      places.set(key, { clause: mention.clause, mention, rule, explain });
    }
  }
  const weight = ({ clause }: Asked) => sectionKind(note.clauses[clause]?.section ?? "other").weight;
  const asked = [...places]
    .filter(([, { clause }]) => mayDecide(note.clauses[clause], focus))
    .sort(
      ([, a], [, b]) =>
        Number(b.explain) - Number(a.explain) || weight(b) - weight(a) || a.mention.start - b.mention.start,
    )
    .slice(0, mostAsked);
  const read = await assertMentions(
    note,
    asked.map(([, place]) => place),
    tagger,
  );
  const byModel = new Map(
    asked.flatMap(([key, { rule }], at): [string, Assertion][] => {
      const assertion = read[at];
      const isStory = focus === "complete" || symptoms.has(key);
      const passes = isStory && rule.value === "affirmed" && isOfTheStory(assertion);
      const denies =
        focus === "billing" && assertion?.value === "affirmed" && isPlainlyDenied(note.text, asked[at]?.[1]);
      const adopts =
        focus === "billing" && assertion?.experiencer === "patient" && isPlainlyOfFamily(note.text, rule);
      const owns =
        assertion !== undefined &&
        assertion.experiencer !== "patient" &&
        rule.experiencer === "patient" &&
        isByOwned(note, asked[at]?.[1]);
      const turns =
        rule.value === "affirmed" &&
        ((assertion?.value === "declined" && !isRefused(note, asked[at]?.[1])) ||
          (assertion?.value === "planned" && !isProspect(note, asked[at]?.[1])) ||
          (assertion?.value === "hypothetical" &&
            (isExplained(note.text, asked[at]?.[1]) || !isSupposed(note, asked[at]?.[1]))) ||
          (focus === "billing" &&
            assertion !== undefined &&
            isNoScreening(note.text, assertion) &&
            !isSupposed(note, asked[at]?.[1])));
      return assertion === undefined || passes || denies || adopts || owns || turns ? [] : [[key, assertion]];
    }),
  );
  for (const key of slashed(note.text, asked, byModel)) byModel.delete(key);
  const assertions = new Map<Mention, Assertion>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const assertion = byModel.get(key) ?? places.get(key)?.rule;
    if (assertion !== undefined) assertions.set(mention, assertion);
  }
  return assertions;
}

/**
 * "Hypokalemia/hypomagnesemia": one entry of two names. Where no word decides and the model takes only one of them away, it stays.
 * @returns the places of those
 */
function slashed(
  text: string,
  asked: readonly (readonly [key: string, place: Asked])[],
  byModel: ReadonlyMap<string, Assertion>,
): string[] {
  const isThere = (key: string, { rule }: Asked) => (byModel.get(key) ?? rule).value === "affirmed";
  const there = asked.filter(([key, one]) => isThere(key, one)).map(([, { mention }]) => mention);
  const starts = new Set(there.map(({ start }) => start));
  const ends = new Set(there.map(({ end }) => end));
  return asked.flatMap(([key, one]) => {
    if (one.rule.value !== "affirmed" || one.rule.trigger !== undefined || isThere(key, one)) return [];
    const { start, end } = one.mention;
    const before = /\s?\/\s?$/.exec(text.slice(Math.max(0, start - longestSlash), start))?.[0].length;
    const after = /^\s?\/\s?/.exec(text.slice(end, end + longestSlash))?.[0].length;
    const isPaired =
      (before !== undefined && ends.has(start - before)) || (after !== undefined && starts.has(end + after));
    return isPaired ? [key] : [];
  });
}

/** With a space on each side. */
const longestSlash = 3;

/** Words of a denial that leave no doubt what they deny, as long as their list is one: no comma between, or an "or" that joins its members. */
const plainly =
  /^(?:no|without|w\/o|denies|denied|neg(?:ative)? for|(?:no|without) (?:any |signs? of |evidence of |sx of )\w*|free of|absence of|nor|neither|rather than|nothing to suggest|(?:ed|er|ed['’]s|triage|initial|first) label (?:was|of)|e[dr] called (?:it|this))$/i;
/** What follows these is one list to its end, unless its words turn. */
const listing = /^(?:denies|denied|neg(?:ative)? for)$/i;
const elseTold =
  /[;.]|\b(?:but|except|other than|has|had|is|are|was|with|reports?|endorses?|positive|does|complains?|notes?|admits?)\b/i;
const longestList = 160;

/** A claim is not made on what the note denies in so many words, however sure the model is. */
function isPlainlyDenied(text: string, asked: Asked | undefined): boolean {
  const trigger = asked?.rule.trigger;
  if (asked === undefined || trigger === undefined || asked.rule.value !== "negated") return false;
  if (trigger.start >= asked.mention.end) return takesBack(text.slice(trigger.start, trigger.end));
  if (trigger.end > asked.mention.start || !plainly.test(text.slice(trigger.start, trigger.end)))
    return false;
  const between = text.slice(trigger.end, asked.mention.start);
  if (between.length > longestList) return false;
  if (!/[,;]/.test(between)) return true;
  if (listing.test(text.slice(trigger.start, trigger.end)) && !elseTold.test(between)) return true;
  const after = /^[^.;\n]*/.exec(text.slice(asked.mention.end, asked.mention.end + longestList))?.[0] ?? "";
  return /\b(?:or|nor)\b/i.test(`${between}${after}`);
}

/** "FHx Crohn's (sister)": what a family history heads is not the patient's, however sure the model is. */
function isPlainlyOfFamily(text: string, { experiencer, trigger }: Assertion): boolean {
  return (
    experiencer === "family" &&
    trigger !== undefined &&
    /^(?:f\.?h\.?x?|fam(?:ily)? (?:hx|history)|family history)(?: of)?$/i.test(
      text.slice(trigger.start, trigger.end),
    )
  );
}

/** Only a word of refusal, in the clause or the next, turns something down: "I put it down to the drug" does not. */
const refusing =
  /\b(?:declin\w*|refus\w*|reject\w*|waive\w*|defer\w*|against|prefers?|preferred|rather|opt(?:s|ed|ing)?|elect(?:s|ed)?|chose|chooses|wish\w*|want\w*|interested|hesita\w*|reluctan\w*|unwilling|won['’]?t|would(?:n['’]t| not)|does(?:n['’]t| not)|did(?:n['’]t| not)|not (?:ready|now|today|yet|keen|willing)|never|said no|says no|no\b|ama|hold off|wait)/i;

/** Only a word of what is to come makes a plan: "the irregular pulse is atrial fibrillation that set in about October" has none. */
const prospects =
  /\b(?:will|would|shall|should|plan\w*|next|schedul\w*|return\w*|follow\w*|f\/?u|re-?check\w*|refer\w*|order\w*|start\w*|begin\w*|if|screen\w*|repeat\w*|due|consider\w*|discuss\w*|book\w*|arrang\w*|await\w*|wait\w*|pending|to|going|upcoming|future|tomorrow|later|evaluat\w*|work-?up|surveill\w*|check\w*|monitor\w*|eligib\w*|candidat\w*|for|pre-?op\w*|prior|before|after|until|when|once|need\w*|consult\w*|elective\w*|visit\w*|clinic|surger\w*|\d+ ?(?:d|w|wks?|weeks?|mos?|months?))\b/i;

function isProspect({ text, clauses }: ReadNote, asked: Asked | undefined): boolean {
  const clause = clauses[asked?.clause ?? -1];
  return clause === undefined || prospects.test(text.slice(clause.start, clause.end));
}

function isRefused({ text, clauses }: ReadNote, asked: Asked | undefined): boolean {
  const [clause, next] = [clauses[asked?.clause ?? -1], clauses[(asked?.clause ?? -1) + 1]];
  if (clause === undefined) return true;
  return !isExplained(text, asked) && refusing.test(text.slice(clause.start, next?.end ?? clause.end));
}

/** Words that make what follows, or the whole line, a thing that may come: conditions, advice, risks, returns. */
const supposing =
  /\b(?:if|should|would|could|may|might|can|will|unless|when(?:ever)?|until|once|risks?|precautions?|warn\w*|return|come back|call|go to|seek|report|alert|watch\w*|look out|monitor\w*|signs? of|symptoms of|prevent\w*|avoid\w*|prophyla\w*|potential\w*|possib\w+|chance|likelihood|threshold|contingen\w*|consider\w*|discuss\w*|counsel\w*|educat\w*|explain\w*|understand\w*|consent\w*|complications?|side effects?|includ\w+|incl|e\.?g|such as|screen\w*|test\w*|vaccin\w*|shots?|immuni[sz]\w*|hepatitis|in case|ed for|er for|911|988|strict|rtc|sos|prn|as needed|for any|criteria|goal|target|plan\w*|develop\w*|worsen\w*|worse|instruct\w*|teach\w*|taught|advis\w*|reviewed|rarely|safety|emergency|crisis|contact|ask\w*|wonder\w*|concern\w*|worr\w+|fear\w*)\b|\?/i;
const longestLine = 240;

/** Whether the line, as far as the clause's end, or the section holds a word by which the condition may be only supposed. */
function isSupposed({ text, clauses }: ReadNote, asked: Asked | undefined): boolean {
  const clause = clauses[asked?.clause ?? -1];
  if (clause === undefined || sectionKind(clause.section).hypothetical === true) return true;
  const heading = clause.under === undefined ? undefined : clauses[clause.under];
  const before = text.slice(Math.max(0, clause.start - longestLine), clause.start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const above = heading === undefined ? "" : text.slice(heading.start, heading.end);
  return supposing.test(`${above} ${line}${text.slice(clause.start, clause.end)}`);
}

/** Words that look for something. */
const looking =
  /screen|eval|check|rule|r\/o|exclu|assess|test|look|surveil|monitor|work|risk|visit|exam|scan|\bfor\b|annual|routine|yearly|prevent|scop|mammo|pap|vaccin|series|panel|lab|consult|concern|suspic|quer|possib|detect|search|watch|examin|swab|culture|measure|level|titer|serolog|imag|mri|ct\b|us\b|echo|repeat|follow|prn|history|due|biops|sent|order|recommend|refer/i;

/** "Late preterm, appropriate for dates": what the model took for looked for by a word that looks for nothing. */
function isNoScreening(text: string, { value, experiencer, trigger }: Assertion): boolean {
  return (
    value === "screening" &&
    experiencer === "patient" &&
    trigger !== undefined &&
    !looking.test(text.slice(trigger.start, trigger.end))
  );
}

function isExplained(text: string, asked: Asked | undefined): boolean {
  return (
    asked !== undefined &&
    disease.test(text.slice(asked.mention.start, asked.mention.end)) &&
    explained.test(text.slice(asked.mention.end, asked.mention.end + 30))
  );
}

/** "Hyperglycemia discussed; he'd rather try diet": a disease that is explained is not what is turned down. */
const disease =
  /(?:emia|aemia|osis|itis|pathy|tension|esity|uria|penia|diabetes|disease|syndrome|failure|deficiency|disorder)$/i;
const explained =
  /^,? (?:(?:was|were|again|also|at length|today|and its risks?) )*(?:discussed|explained|reviewed|addressed|gone over|talked (?:about|over|through))\b/i;

/** "Concussion no LOC, MVC": what happened is no member of a list of what did not. */
function notOfList(text: string, { codes, start }: Mention, said: Assertion): Assertion {
  const { value, trigger } = said;
  if (value !== "negated" || trigger === undefined || trigger.end > start) return said;
  if (codes.length === 0 || !codes.every((code) => /^[V-Y]/.test(code))) return said;
  const between = text.slice(trigger.end, start);
  return between.includes(",") && !/\b(?:or|nor)\b/i.test(between) ? established(said) : said;
}

/** "Work up for worsening headaches": what is looked into is the cause; the symptom is there. */
function isWorkUp(text: string, { value, trigger }: Assertion): boolean {
  return (
    value === "uncertain" &&
    trigger !== undefined &&
    /^(?:work[- ]?up|eval)/i.test(text.slice(trigger.start, trigger.end))
  );
}

function established({ experiencer, addressed }: Assertion): Assertion {
  return { value: "affirmed", experiencer, addressed };
}

/** Said of the patient and not denied: past, suspected, looked for or meant to be done. */
function isOfTheStory(assertion: Assertion | undefined): boolean {
  return (
    assertion?.experiencer === "patient" &&
    ["historical", "uncertain", "screening", "planned"].includes(assertion.value)
  );
}

/**
 * Results, vital signs and drugs are never coded by themselves, whatever is said of them; nor, for a claim, is what only the review of systems or
 * the examination tells.
 */
function mayDecide(clause: Clause | undefined, focus: Focus): boolean {
  return (
    clause?.codable === true &&
    !["medication", "result", "vital"].includes(clause.kind) &&
    !(focus === "billing" && onlyTold.has(clause.section))
  );
}

const onlyTold: ReadonlySet<string> = new Set([
  "ros",
  "pertinent-negatives",
  "physical-exam",
  "objective",
  "labs",
]);

/**
 * A likeness may hold the words that doubt it ("nodule suspicious for malignancy", "stroke risk"), so it is asked about its first and its
 * last word too.
 */
function byRules(note: ReadNote, mention: Mention): Assertion {
  const said = ofOwner(note.text, assertMention(note, mention.clause, mention));
  const isThere = isDayOfInjury(note.text, mention, said) || isCompared(note.text, said);
  const whole = isThere ? established(said) : said;
  if (mention.source !== "similar" || whole.value !== "affirmed") return whole;
  const words = wordsOf(note.text.slice(mention.start, mention.end), mention.start);
  const ends = [words[0], words.at(-1)].filter((word) => word !== undefined);
  const parts = ends.map((word) => assertMention(note, mention.clause, word));
  return parts.find(({ value }) => value !== "affirmed") ?? whole;
}
