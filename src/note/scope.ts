/** Whether a trigger's scope reaches a mention. */

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
const leadIns = set("but however");

/** What may be absent without the condition it belongs to being absent ("no change in her cough"). */
const aspects = set(
  "change changes progression growth increase decrease worsening improvement relief response benefit treatment treatments therapy therapies medication medications meds medicine medicines drug drugs need needs indication indications contraindication contraindications trigger triggers factor factors workup work-up evaluation evaluations intervention interventions surgery surgeries procedure procedures follow followup explanation cause causes etiology source reason reasons difference plan plans follow-up imaging testing tests test labs monitoring appointment appointments specialist hospitalization hospitalizations admission admissions visits visit er ed control insight limitation limitations barrier barriers restriction restrictions question questions doubt difficulty difficulties trouble problem problems issue issues insurance access alternative alternatives option options guideline prescription prescriptions refill refills dose doses adjustment adjustments referral interest progress resolution extension spread complications complication flare flares exacerbation exacerbations attacks episodes expansion shift role knowledge understanding awareness recollection record records documentation details information side adverse effect effects pattern concern-about hesitation objection larger smaller bigger shorter",
);
const afterAspect = set(
  "managing controlling taking affording remembering in of for to from with on since about regarding by against at than during due after related",
);
/** "has not been treated for", "do not stop": the verb is denied, not what follows it. */
const deniedVerbs = set(
  "treated treat treating stop stopped stopping quit quitting take taken taking took start started starting follow followed following fill filled refilled check checked checking monitor monitored control controlled improve improved improving resolve resolved resolving respond responded responding seen see sought seek received receive managed manage evaluated worked addressed helped help relieved tested hold held discontinue discontinued change changed miss missed skip skipped gone go getting adhere adherent comply compliant been used use using know knew forget forgot return returned explain explained account cause caused affect affected limit limited exclude preclude prevent prevented require required requiring need needed needing warrant warranted tolerate tolerated attended attend kept keep completed complete finish finished given give weaned wean restart restarted resume resumed increase increased adjust adjusted switch switched go went work worked walk ever evaluated examined diagnosed told got cleared clear healed heal controlling give measured able bring brought bothered bother interfere interfering keeping wake like understand remember want address think due just only",
);

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
  if (
    trigger.value === "negated" &&
    (deniesAspect(list, from, mention.first) ||
      (aspects.has(list[match.last - 1]?.text ?? "") && afterAspect.has(list[match.last]?.text ?? "")) ||
      deniesVerb(list, match, mention.first))
  )
    return false;
  if (trigger.value === "hypothetical") {
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

/** "No change in her cough", "has not been treated for hypertension": something else than the mention is denied. */
function deniesAspect(list: readonly Word[], from: number, mention: number): boolean {
  for (let at = from; at < Math.min(mention, from + 8); at += 1) {
    const text = list[at]?.text ?? "";
    if (isComma(list[at]) || text === "and" || text === "or") return false;
    if (aspects.has(text) && at + 1 < mention && afterAspect.has(list[at + 1]?.text ?? "")) return true;
  }
  return false;
}

const purposes = set("for because");

/** Whether the denying phrase is a verb's "not" whose verb leaves the mention standing. */
function deniesVerb(list: readonly Word[], match: TriggerMatch, mention: number): boolean {
  const said = match.trigger.phrase.split(" ");
  const last = said.at(-1) ?? "";
  const bare =
    last === "not" || last.endsWith("n't") || /(?:not|never|n't) (?:be|been)$/.test(match.trigger.phrase);
  if (bare && hasBetween(list, match.last + 2, mention, purposes)) return true;
  if (
    /^(?:no one|nobody)$/.test(match.trigger.phrase) &&
    hasBetween(list, match.last + 1, mention, deniedVerbs)
  )
    return true;
  if (!said.some((word) => word === "not" || word === "never" || word.endsWith("n't"))) return false;
  let next = match.last + 1;
  while (
    [
      "been",
      "be",
      "yet",
      "really",
      "currently",
      "always",
      "being",
      "ever",
      "to",
      "fully",
      "well",
      "a",
    ].includes(list[next]?.text ?? "") &&
    next < mention
  )
    next += 1;
  return next < mention && deniedVerbs.has(list[next]?.text ?? "");
}

/** "COPD with possible pneumonia": the adjective belongs to what follows it. */
function modifiesNext(list: readonly Word[], at: number): boolean {
  if (list[at]?.text === ")") return false;
  const next = list[at + 1];
  const adjective = !["vs", "versus", "?"].includes(list[at]?.text ?? "");
  return adjective && next !== undefined && isWord(next);
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
    return !separated.some(
      (word, at) =>
        newSubjects.has(word.text) && !/^(?:that|which|when)$/.test(separated[at - 1]?.text ?? ""),
    );
  }
  const comma = separated.findIndex(isComma);
  if (comma !== -1 && comma === separated.length - 1 && trigger.value === "uncertain") return true;
  return comma === -1 || separated.some((word) => word.text === "and" || word.text === "or");
}

/** What may follow "declined" that took its object before. */
const noObject = set(
  "today now again it this that them both these due because and as given since despite citing stating out per after until for by at in on with secondary so but when while which against multiple several , . ; ) ( : - – — / | she he patient",
);

/** "Offered a nicotine patch, patient declined": not "offered a patch, declined varenicline". */
function refusedBefore(list: readonly Word[], match: TriggerMatch, mention: MentionTokens): boolean {
  const next = list[match.last + 1];
  if (match.trigger.direction !== "both" && next !== undefined && !noObject.has(next.text)) return false;
  return !list.slice(mention.last + 1, match.first).some(({ text }) => text === "." || text === ";");
}
