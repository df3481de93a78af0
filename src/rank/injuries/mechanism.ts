/** How the patient was hurt, as the story tells it: every mechanism that it meets, most telling first; which of them caused an injury depends on the injury. */
import { assertMention } from "../../note/assertion.ts";
import { clauseAround } from "../../note/read.ts";
import { mainSections } from "../../note/section-kinds.ts";
import type { ReadNote, Span } from "../../note/types.ts";
import type { Quote } from "../companions.ts";
import type { Mechanism } from "../conventions/mechanism-words.ts";
import { mechanisms } from "../conventions/mechanisms.ts";
import { intents } from "../conventions/mechanisms-on-purpose.ts";
import { accidentAlone, trafficIn } from "./traffic.ts";

/** A cause of injuries, and which injuries it can cause where not any. */
export interface ToldMechanism extends Quote {
  /** Up to the sixth character; complete where there is no seventh. */
  readonly stem: string;
  readonly causes?: RegExp;
}

const story: ReadonlySet<string> = new Set(["preamble", "chief-complaint", "hpi", "subjective"]);
/** Where a course or a judgment tells it again, where the story does not. */
const later: ReadonlySet<string> = new Set([
  ...mainSections,
  "ed-course",
  "hospital-course",
  "medical-decision-making",
]);
/** An accident is told early; reading on would cost and mislead. */
const longest = 4000;
const mostSections = 8;

/** @returns at most one a row of the table */
export function mechanismsIn(note: ReadNote): ToldMechanism[] {
  const inStory = partsOf(note, story);
  const all = [...inStory, ...partsOf(note, later)];
  const told = toldIn(note, inStory, all);
  return told.length > 0 ? told : toldIn(note, all, all);
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly section: string;
}

function partsOf(note: ReadNote, kinds: ReadonlySet<string>): Part[] {
  return note.sections
    .filter(({ kind }) => kinds.has(kind))
    .slice(0, mostSections)
    .map(({ kind, body }) => ({
      text: note.text.slice(body.start, Math.min(body.end, body.start + longest)),
      start: body.start,
      section: kind,
    }));
}

/** @param everywhere where an intent may be told */
function toldIn(note: ReadNote, parts: readonly Part[], everywhere: readonly Part[]): ToldMechanism[] {
  const intended = new Map<Mechanism["intent"], boolean>();
  const isMeant = (intent: NonNullable<Mechanism["intent"]>) => {
    const known = intended.get(intent) ?? everywhere.some((part) => says(note, part, intents[intent]));
    intended.set(intent, known);
    return known;
  };
  const rows = (from: readonly Mechanism[]) =>
    from.flatMap(({ words, stem, causes, intent }): ToldMechanism[] => {
      if (intent !== undefined && !isMeant(intent)) return [];
      for (const part of parts) {
        const found = firstTold(note, part, { words, isByOther: byOthers.test(stem) });
        if (found !== undefined) return [{ ...found, stem, ...(causes === undefined ? {} : { causes }) }];
      }
      return [];
    });
  return [
    ...rows(mechanisms.filter(({ intent }) => intent !== undefined)),
    ...traffic(note, parts),
    ...rows(mechanisms.filter(({ intent }) => intent === undefined)),
  ];
}

function traffic(note: ReadNote, parts: readonly Part[]): ToldMechanism[] {
  const all = parts.flatMap((part): ToldMechanism[] => {
    const found = trafficIn(part.text);
    if (found === undefined) return [];
    const span = { start: part.start + found.start, end: part.start + found.end };
    const isOfPatient = isTold(note, { start: part.start + found.cue, end: part.start + found.cue + 1 });
    return isOfPatient ? [{ ...span, section: part.section, stem: found.stem, causes: byForce }] : [];
  });
  // A heading's bare "MVC" yields to the story that tells it.
  const told = all.find(({ stem }) => stem !== accidentAlone) ?? all[0];
  return told === undefined ? [] : [told];
}

const byForce = /^(?:S|T0|T14)/;

function says(note: ReadNote, { text, start }: Part, words: RegExp): boolean {
  return [...text.matchAll(words)].some(
    ({ 0: said, index }) =>
      deniesDeath.test(said) ||
      (!answeredNo.test(text.slice(index + said.length, index + said.length + longestAnswer)) &&
        isTold(note, { start: start + index, end: start + index + said.length }, true)),
  );
}

/** "Cut on purpose? no." "Self-harm? denies": a question and its answer. */
const answeredNo = /^[^.;?\n]{0,20}\?\s*(?:no|none|nope|never|neg(?:ative)?|denie[sd]|absent)\b/i;
const longestAnswer = 40;

/** "Did not want to die" denies the wish, not the harm. */
const deniesDeath =
  /^(?:(?:did|does)(?: not|n't) \w+ to (?:die|kill|end)|without (?:\w+ ){0,2}to die|non-?suicidal|not? (?:\w+ )?(?:trying|wanting|intent\w*|wish) to (?:die|kill|end))\b/i;
const mostTries = 3;

interface Wording {
  readonly words: RegExp;
  /** Another person's doing: a relative's too. */
  readonly isByOther: boolean;
}

function firstTold(
  note: ReadNote,
  { text, start, section }: Part,
  { words, isByOther }: Wording,
): Quote | undefined {
  let from = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const match = words.exec(text.slice(from));
    if (match === null) return undefined;
    const span = { start: start + from + match.index, end: start + from + match.index + match[0].length };
    if (isTold(note, span, isByOther)) return { ...span, section };
    from += match.index + match[0].length;
  }
  return undefined;
}

const untold = new Set(["negated", "hypothetical", "planned", "declined"]);

/** Carried, struck, bitten, assaulted: what a person does to another. */
const byOthers = /^(?:W0[34]|W5[0-2]|Y0[0-9]|X9[2-9])/;
/** "Her husband beat her", "dropped the baby": the relative does it, and not the relative is hurt. */
const toPatient =
  /(?:\b(?:him|them|patient|pt|the (?:baby|child|infant|toddler|boy|girl))\b|(?:\b(?:beat|hit|bit|struck|kicked|punched|pushed|shoved|grabbed|slapped|choked|strangled|threw|burned|cut|stabbed|shook|dropped|attacked|scratched|assaulted|elbowed|head-?butted|knocked) (?:on )?her\b)|'s (?:arms?|hands?|grasp|hip))/i;
/** "A history of being beaten by": no cause of today's injury. */
const ofOld = /\b(?:history of|h\/o|hx of|as a child|years ago)\b[^.;\n]{0,30}$/i;
const around = 45;

/** @param isByOther a relative's doing counts where it is done to the patient */
function isTold(note: ReadNote, { start, end }: Span, isByOther = false): boolean {
  const index = clauseAround(note, { start, end: start + 1 });
  const until = Math.max(start + 1, Math.min(end, note.clauses[index]?.end ?? end));
  const { value, experiencer, trigger } = assertMention(note, index, { start, end: until });
  const isOfDeath =
    trigger !== undefined && trigger.start >= until && deniesDeath.test(note.text.slice(trigger.start));
  if (untold.has(value) && !isOfDeath) return false;
  if (isByOther && ofOld.test(note.text.slice(Math.max(0, start - around), start))) return false;
  if (experiencer !== "family") return true;
  return isByOther && toPatient.test(note.text.slice(Math.max(0, start - around), end + around));
}
