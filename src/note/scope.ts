/** Whether a trigger's scope reaches a mention. */

import { leavesStanding } from "./denials.ts";
import { saysOfAnotherPart } from "./list-members.ts";
import type { TriggerMatch } from "./trigger-matcher.ts";
import type { Trigger } from "./trigger-rows.ts";
import { isWord, type Word } from "./words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const subjects = set("he she they i we it patient pt this these there his her lungs abdomen heart vitals");
/** First words of triggers whose scope is a whole clause: verbs do not end it. */
const conditions = set("if return call unless should in seek go precautions er ed");
const newSubjects = set("he she they i we patient pt lungs abdomen");
const finite = set(
  "is are was were has have had does did will can could may reports denies states shows noted present seen found continues remains appears",
);
/** Begin a part of a list that asserts something of its own. */
const positive = set(
  "mild moderate severe slight some positive small large trace minimal stable increased decreased normal good full intact clear regular soft with a an the mildly moderately severely significant pos + supple nontender diffuse bilateral",
);
const breaksAdjective = set("and with but now presenting complicated or on in at for from");
const reasons = set("for to given because due if since regarding secondary after as");
/** "Screening colonoscopy found an adenoma": found, no longer looked for. */
const findings = set(
  "found detected showed shows shown revealed diagnosed identified positive abnormal picked",
);
const leadIns = set("but however");

/** What a clause is, ready for scope questions: its tokens, its triggers, the tokens that are commas. */
export interface Reading {
  readonly list: readonly Word[];
  readonly matches: readonly TriggerMatch[];
}

/** Tokens `first` to `last` of the clause that the mention covers. */
export interface MentionTokens {
  readonly first: number;
  readonly last: number;
}

function endsBetween(reading: Reading, from: number, to: number, backward: boolean): boolean {
  return reading.matches.some(({ trigger, first, last }) => {
    if (trigger.role !== "end" || first < from || last > to) return false;
    if (!backward && opensClause(reading.list, from, first)) return false;
    if (backward && trigger.phrase === "then") return false;
    if (backward && /^(?:that|which)$/.test(reading.list[first - 1]?.text ?? "")) return false;
    return !(
      backward &&
      ["which", "who", "that", "and has", "and is", "and was", "and have", "it is", "it was"].includes(
        trigger.phrase,
      )
    );
  });
}

/** "determine if | he has", "believe | there is", "denies that | she has": the trigger's own clause begins here. */
function opensClause(list: readonly Word[], from: number, first: number): boolean {
  const at = list[from]?.text === "that" ? from + 1 : from;
  return first === at && (subjects.has(list[at]?.text ?? "") || list[at]?.text === "there");
}

function closesBracket(list: readonly Word[], from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at <= to; at += 1) {
    if (list[at]?.text === "(") depth += 1;
    if (list[at]?.text === ")") depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

const none: Word = { start: 0, end: 0, text: "." };
const isComma = (word: Word | undefined): boolean => word?.text === ",";

/** Whether the part that begins at token `at` and runs to the mention is a bare member of a list. */
function isBareMember(list: readonly Word[], at: number, mention: MentionTokens, guarded: boolean): boolean {
  let from = at;
  if (["and", "or", "nor", "&"].includes(list[from]?.text ?? "")) from += 1;
  if (subjects.has(list[from]?.text ?? "")) return false;
  for (let cursor = from; cursor < mention.first; cursor += 1) {
    const word = list[cursor];
    if (isComma(word)) return true;
    if (word !== undefined && (finite.has(word.text) || leadIns.has(word.text))) return false;
  }
  if (guarded && positive.has(list[from]?.text ?? "")) return false;
  return true;
}

/** "or" or "nor" (or a closing "and") right before or after the mention's part of the list. */
function listGoesOn(list: readonly Word[], mention: MentionTokens, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(list.length, mention.last + 24); at += 1) {
    const text = list[at]?.text;
    if (at > mention.last && text !== undefined && (finite.has(text) || subjects.has(text))) return false;
    if (text === "or" || text === "nor") return true;
    if (text === "and" && isComma(list[at - 1])) return true;
  }
  return false;
}

function crossesCommas(
  list: readonly Word[],
  from: number,
  mention: MentionTokens,
  guarded: boolean,
): boolean {
  for (let at = from; at < mention.first; at += 1) {
    if (!isComma(list[at])) continue;
    const goesOn = guarded && listGoesOn(list, mention, at);
    if (!isBareMember(list, at + 1, mention, guarded && !goesOn)) return false;
    if (guarded && !goesOn && longMember(list, at + 1)) return false;
  }
  return true;
}

/** More than four words to the next comma: hardly a member of an unjoined list. */
function longMember(list: readonly Word[], at: number): boolean {
  let count = 0;
  for (let cursor = at; cursor < list.length && !isComma(list[cursor]); cursor += 1) {
    const word = list[cursor];
    if (word !== undefined && (finite.has(word.text) || subjects.has(word.text))) return true;
    if (word !== undefined && isWord(word)) count += 1;
  }
  return count > 4;
}

function wordsBetween(list: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const word = list[at];
    if (word !== undefined && isWord(word)) count += 1;
  }
  return count;
}

function hasBetween(list: readonly Word[], from: number, to: number, stops: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (stops.has(list[at]?.text ?? "")) return true;
  return false;
}

function dashBetween(list: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const text = list[at]?.text;
    if (text === "–" || text === "—" || text === "-" || text === "." || text === "|" || text === "→")
      return true;
  }
  return false;
}

/** "Drug allergy - quinolones", "Screening for heart disease - calcium score": the dash stands for a colon. */
function dashOpens(trigger: Trigger, list: readonly Word[], from: number): boolean {
  if (trigger.value !== "allergy" && trigger.value !== "screening") return false;
  return ["-", "–", "—"].includes(list[from]?.text ?? "");
}

const beforeNegative = set(
  "and or but with a the had has showed shows is was were of by recent repeat prior also are initial serial systems otherwise all",
);

/** "Negative Lachman", not "culture-negative endocarditis" or "strep negative, pharyngitis". */
function namesResult(list: readonly Word[], at: number): boolean {
  const before = list[at - 1];
  return before === undefined || !isWord(before) || beforeNegative.has(before.text);
}

/** A main clause after the condition: "If it does not improve, she will need ...". */
function mainClauseBetween(list: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isComma(list[at])) continue;
    const next = list[at + 1]?.text ?? "";
    if (
      ["he", "she", "we", "i", "they", "then", "patient", "the", "please", "will"].includes(next) &&
      next !== ""
    )
      return true;
  }
  return false;
}

const believing = new Set("i believe|believe|we believe".split("|"));
const definite = set("the this that these those her his their");
const links = set("from due caused related secondary brought precipitated");

/** "I believe the myalgia was from the rosuvastatin": the myalgia is there; its cause is what the clinician concludes. */
function isPresupposed(list: readonly Word[], from: number, { first, last }: MentionTokens): boolean {
  const text = (at: number) => list[at]?.text ?? "";
  const start = text(from) === "that" && definite.has(text(from + 1)) ? from + 1 : from;
  if (!definite.has(text(start))) return false;
  const isSubject = first === start + 1 && finite.has(text(last + 1)) && links.has(text(last + 2));
  const isCause = links.has(text(first)) && finite.has(text(first - 1)) && first - start <= wordsOfSubject;
  return isSubject || isCause;
}

const wordsOfSubject = 6;

/** "If he flares I would start dupilumab, which would also treat the nasal polyps": what a drug would help too is there. */
function helpedToo(list: readonly Word[], first: number): boolean {
  const text = (at: number) => list[at]?.text ?? "";
  return (
    definite.has(text(first - 1)) &&
    /^(?:treat|treats|help|helps|cover|covers|address|addresses)$/.test(text(first - 2)) &&
    text(first - 3) === "also"
  );
}

const sought = /(?:^| )(?:w ?\/ ?u|work ?-? ?ups?|evaluations?|eval|testing|imaging|investigations?) :/;

/** "Relief with heat, neg GI w/u: cannabinoid hyperemesis": what was sought is negative, and after the colon stands what it is. */
function endsAtColon(list: readonly Word[], from: number, until: number): boolean {
  return sought.test(
    list
      .slice(from, until)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** Whether the scope of `match`, standing before the mention, reaches it. */
export function reachesForward(reading: Reading, match: TriggerMatch, mention: MentionTokens): boolean {
  const { list } = reading;
  const { trigger } = match;
  const from = match.last + 1;
  if (match.last >= mention.first || trigger.direction === "after") return false;
  if (wordsBetween(list, from, mention.first) > trigger.limit) return false;
  if (trigger.limit === 0) return mention.first === from;
  const dashFrom = dashOpens(trigger, list, from) ? from + 1 : from;
  if (closesBracket(list, from, mention.first - 1) || dashBetween(list, dashFrom, mention.first))
    return false;
  if ((trigger.phrase === "negative" || trigger.phrase === "neg") && !namesResult(list, match.first))
    return false;
  if (trigger.reach === "adjective" && endsAtColon(list, from, mention.first)) return false;
  if (trigger.value === "screening" && hasBetween(list, from, mention.first, findings)) return false;
  if (trigger.value === "negated" && leavesStanding(list, match, mention.first)) return false;
  if (trigger.value === "uncertain" && believing.has(trigger.phrase) && isPresupposed(list, from, mention))
    return false;
  if (trigger.value === "hypothetical") {
    if (helpedToo(list, mention.first)) return false;
    if (mainClauseBetween(list, from, mention.first) || hasBetween(list, from, mention.first, leadIns))
      return false;
    if (!conditions.has(list[match.first]?.text ?? ""))
      return !endsBetween(reading, from, mention.first - 1, false) && !dashBetween(list, from, mention.first);
    return !reading.matches.some(
      (end) =>
        end.trigger.role === "end" &&
        end.trigger.phrase.startsWith("and ") &&
        end.first >= from &&
        end.last < mention.first,
    );
  }
  if (endsBetween(reading, from, mention.first - 1, false)) return false;
  switch (trigger.reach) {
    case "list":
      return crossesCommas(list, from, mention, false);
    case "guarded":
      return crossesCommas(list, from, mention, true);
    case "phrase":
      return !list.slice(from, mention.first).some(isComma);
    case "adjective":
      return (
        !list.slice(from, mention.first).some(isComma) &&
        !hasBetween(list, from, mention.first, breaksAdjective)
      );
    case "order":
      return !hasBetween(list, from, mention.first, reasons) && crossesCommas(list, from, mention, false);
  }
}

const functionWords = set(
  "given due based because in at by but and with per on as since vs or from after although though while which so this that",
);

/** "COPD with possible pneumonia", "short stature, ?Turner": the adjective or the mark belongs to what follows it. */
function modifiesNext(list: readonly Word[], at: number): boolean {
  const word = list[at] ?? none;
  const next = list[at + 1];
  if (next === undefined || !isWord(next) || [")", "vs", "versus"].includes(word.text)) return false;
  return word.text === "?" ? next.start === word.end || next.text === "of" : !functionWords.has(next.text);
}

/** Whether the scope of `match`, standing after the mention, reaches back to it. */
export function reachesBackward(reading: Reading, match: TriggerMatch, mention: MentionTokens): boolean {
  const { list } = reading;
  const { trigger } = match;
  if (match.first <= mention.last || trigger.direction === "before") return false;
  const between = wordsBetween(list, mention.last + 1, match.first);
  if (between > trigger.limit) return false;
  const bare = match.first === match.last || /^[,:-]/.test(trigger.phrase);
  if (trigger.value === "uncertain" && bare && modifiesNext(list, match.last)) return false;
  if (trigger.limit === 0) return match.first === mention.last + 1;
  if (trigger.phrase === "( - )" && isWord(list[match.last + 1] ?? none)) return false;
  if (
    closesBracket(list, mention.last + 1, match.first - 1) &&
    !list.slice(mention.last + 1, match.first).some((word) => word.text === "(")
  ) {
    return trigger.value === "historical" && between === 0;
  }
  if (trigger.value === "declined") return refusedBefore(list, match, mention);
  if (endsBetween(reading, mention.last + 1, match.first - 1, true)) return false;
  const separated = list.slice(mention.last + 1, match.first);
  if (separated.some((word) => word.text === ".")) return false;
  if (trigger.value === "historical") {
    if (saysOfAnotherPart(separated, trigger.phrase)) return false;
    return !separated.some(
      (word, at) =>
        newSubjects.has(word.text) && !/^(?:that|which|when)$/.test(separated[at - 1]?.text ?? ""),
    );
  }
  if (trigger.phrase === "due" && list[match.last + 1]?.text === "to") return false;
  if (
    trigger.value === "planned" &&
    separated.some(({ text }) => text === ":" || text === "-" || text === "–")
  )
    return false;
  const comma = separated.findIndex((word, at) => isComma(word) && !inBrackets(separated, at));
  const right = comma !== -1 && comma === separated.length - 1;
  if (right && (trigger.value === "uncertain" || trigger.value === "planned")) return true;
  if (comma === -1 || separated.some((word) => ["and", "or", "&"].includes(word.text))) return true;
  const isOfAll = ofWholeLists.test(trigger.phrase) || areTested(separated, trigger.phrase);
  return isOfAll && isBareList(separated);
}

/** What one blood draw tests for: "HIV, HBsAg, RPR nonreactive" says it of each. */
const serologies = new Set(
  "hiv hbsag hcv hbv rpr vdrl fta trep treponemal syphilis hepatitis hep surface antigen antibody ab ag b c gc ct gonorrhea chlamydia gbs trich trichomonas 1/2 screen panel".split(
    " ",
  ),
);
const clearOf = /^(?:(?:is|was|are|were) )?(?:negative|neg|non-?reactive|nr)$/;

function areTested(separated: readonly Word[], phrase: string): boolean {
  return clearOf.test(phrase) && separated.every((word) => isComma(word) || serologies.has(word.text));
}

/** What speaks of all members of a bare list before it: "endocarditis, PE r/o'd", "kernicterus, dehydration warning signs given". */
const ofWholeLists = /(?:excluded|ruled[- ]out|r\/o'd|signs (?:given|reviewed|discussed))$|\ball\b/;

/** "Pancreatitis, stroke, DKA excluded": nothing but short members between the first of a list and what excludes them all. */
function isBareList(separated: readonly Word[]): boolean {
  let members = 0;
  for (const word of separated) {
    if (isComma(word)) members = 0;
    else members += 1;
    if (members > wordsInMember || !(isComma(word) || isWord(word))) return false;
    if (finite.has(word.text) || subjects.has(word.text) || leadIns.has(word.text)) return false;
  }
  return true;
}

const wordsInMember = 3;

function inBrackets(list: readonly Word[], at: number): boolean {
  let depth = 0;
  for (let index = 0; index < at; index += 1) {
    if (list[index]?.text === "(") depth += 1;
    if (list[index]?.text === ")") depth -= 1;
  }
  return depth > 0;
}

/** What may follow "declined" that took its object before. */
const noObject = set(
  "today now again it this that them both these due because and as given since despite citing stating out per after until for by at in on with secondary so but when while which against multiple several , . ; ) ( : - – — / | she he patient",
);

/** "Offered a nicotine patch, patient declined": not "offered a patch, declined varenicline". */
function refusedBefore(list: readonly Word[], match: TriggerMatch, mention: MentionTokens): boolean {
  const next = list[match.last + 1];
  if (/^defer/.test(match.trigger.phrase) && /^(?:until|pending|to|till)$/.test(next?.text ?? ""))
    return false;
  const after = list[match.last + 3];
  const bareVerb = next?.text === "to" && (after === undefined || !isWord(after) || noObject.has(after.text));
  if (next !== undefined && !bareVerb && !noObject.has(next.text)) return false;
  return !list.slice(mention.last + 1, match.first).some(({ text }) => text === "." || text === ";");
}
