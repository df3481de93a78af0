/**
 * A name with what qualifies it elsewhere in its clause: "Hypoparathyroidism, post-surgical", "hyperparathyroidism (renal)", "left-sided UC with rectal
 * bleeding" are the names "postsurgical hypoparathyroidism", "renal hyperparathyroidism", "left-sided ulcerative colitis with rectal bleeding".
 *
 * Source: the Alphabetic Index is built so: a main term, then what qualifies it; Guidelines FY2026 I.B.2 (the highest level of detail documented).
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { contentStems } from "../../search/words.ts";
import { restOfHeading } from "../leaves/leaf-context.ts";
import { ProblemBlocks } from "../leaves/problem-block.ts";
import { spelledOut } from "./in-full.ts";
import type { Mention } from "./mentions.ts";

const denying =
  /\b(?:w\/o|no|not|without|never|denies|absent|negative|vs|versus|or|possible|probable|rule)\b/i;
const side = /^(?:left|right|bilateral|l|r|lt|rt)$/i;
const sides = /\b(?:left|right|bilateral)\b,?/gi;
const wordsBefore = 3;
const wordsInPart = 5;
const mostParts = 4;
const nearby = 120;

interface Qualifier {
  readonly text: string;
  /** Characters from the mention to its far end: after the mention, or before it. */
  readonly end: number;
  /** Joined by "with". */
  readonly isJoined: boolean;
  /** Joined as the cause. */
  readonly isCause?: true;
}

/** @returns the mentions, each under its fuller name where the phrase book knows one that the clause holds */
export function withQualifiers(note: ReadNote, named: readonly Mention[], book: PhraseBook<Name>): Mention[] {
  const blocks = new ProblemBlocks(note, named);
  const extended = new Set<Mention>();
  const found = named.map((mention) => {
    const below = blocks.under(mention);
    let known = mention;
    for (let time = 0; time < mostTimes; time += 1) {
      const more = fuller(note, known, { book, below });
      if (more === undefined) break;
      known = more;
    }
    if (known !== mention) extended.add(known);
    return known;
  });
  const doubtful = named.flatMap((mention) => doubted(note, mention, book) ?? []);
  return [...(extended.size === 0 ? found : withoutParts(note, found, extended)), ...doubtful];
}

const doubt =
  /^\s*[,(–—-]*\s*(?:most |very )?(?:probably|probable|likely|suspected|presumed|presumably)\s+(?:an? )?([a-z]+)(?![\w-])/i;

/** "Gastroenteritis, probably viral": the fuller name too, as doubtful as the word that makes it (II.H, IV.H). */
function doubted(note: ReadNote, mention: Mention, book: PhraseBook<Name>): Mention | undefined {
  const clause = note.clauses[mention.clause];
  if (clause === undefined) return undefined;
  const found = doubt.exec(note.text.slice(mention.end, Math.min(clause.end, mention.end + nearby)));
  const said = found?.[1];
  if (found === null || said === undefined) return undefined;
  const match = book.get(`${said} ${mention.wording}`);
  if (match === undefined || sameCodes(match.value.codes, mention.codes)) return undefined;
  const end = mention.end + found[0].length;
  return {
    ...mention,
    start: end - said.length,
    end,
    codes: match.value.codes,
    source: match.value.source,
    wording: match.phrase,
    length: 1,
  };
}

/** "Hemorrhoids, external, thrombosed" gains a word, then another. */
const mostTimes = 2;

/** What a fuller name says already is no condition of its own: the stone of gallstone pancreatitis, the bleeding of a colitis with rectal bleeding. */
function withoutParts(note: ReadNote, found: readonly Mention[], extended: ReadonlySet<Mention>): Mention[] {
  const inClause = new Map<number, Mention[]>();
  for (const one of extended) inClause.set(one.clause, [...(inClause.get(one.clause) ?? []), one]);
  return found.filter((mention) => {
    const around = inClause
      .get(mention.clause)
      ?.find((one) => one !== mention && one.start <= mention.start && mention.end <= one.end);
    if (around === undefined) return true;
    const known = contentStems(around.wording);
    const isSaid = [...contentStems(note.text.slice(mention.start, mention.end))].every((stem) =>
      known.has(stem),
    );
    const chapter = around.codes[0]?.[0] ?? "";
    return !isSaid || !mention.codes.every((code) => code.startsWith(chapter) || /^(?:R|Z65)/.test(code));
  });
}

function fuller(
  note: ReadNote,
  mention: Mention,
  { book, below }: { readonly book: PhraseBook<Name>; readonly below: readonly string[] },
): Mention | undefined {
  const clause = note.clauses[mention.clause];
  if (clause === undefined || mention.codes.some((code) => /^[V-Y]/.test(code))) return undefined;
  const before = note.text.slice(Math.max(clause.start, mention.start - nearby), mention.start);
  const rest = restOfHeading(note, clause);
  const until = rest === "" ? Math.min(clause.end, mention.end + nearby) : clause.end + rest.length;
  const after = note.text.slice(mention.end, until);
  const following = qualifiersAfter(after, book);
  const ahead = following.length > 0 ? following : below.slice(0, mostParts).flatMap(qualifierBelow);
  const behind = qualifiersBefore(before);
  for (const { wording, end, start } of wordings(mention, behind, ahead)) {
    const match = book.get(wording);
    if (match === undefined || namesAnother(wording, match.phrase)) continue;
    const isSame = sameCodes(match.value.codes, mention.codes);
    if (isSame && (start !== 0 || end === 0 || match.length <= mention.length)) continue;
    return {
      ...mention,
      start: mention.start - start,
      end: mention.end + end,
      codes: match.value.codes,
      source: match.value.source,
      wording: match.phrase,
      length: match.length,
    };
  }
  return undefined;
}

/** The longest wordings first. */
function wordings({ wording: said }: Mention, behind: readonly Qualifier[], ahead: readonly Qualifier[]) {
  const found: { readonly wording: string; readonly start: number; readonly end: number }[] = [];
  const add = (text: string, start = 0, end = 0) => found.push({ wording: text, start, end });
  for (const wording of namesOf(spelt(said.replace(sides, "").trim()))) {
    const [one, two, three] = inTurn(ahead);
    if (one !== undefined && two !== undefined && three !== undefined) {
      add(`${one.text} ${wording} ${two.text} ${three.text}`, 0, three.end);
      add(`${wording} ${one.text} ${two.text} ${three.text}`, 0, three.end);
    }
    for (const back of behind)
      for (const { text, end, isJoined } of ahead)
        if (isJoined) add(`${back.text} ${wording} with ${text}`, back.end, end);
    if (one !== undefined && two !== undefined) {
      add(`${one.text} ${wording} ${two.text}`, 0, two.end);
      add(`${wording} ${one.text} ${two.text}`, 0, two.end);
    }
    for (const first of ahead)
      for (const second of ahead) {
        if (first.end >= second.end) continue;
        add(`${wording} ${first.text} ${second.text}`, 0, second.end);
        add(`${second.text} ${first.text} ${wording}`, 0, second.end);
        add(`${first.text} ${second.text} ${wording}`, 0, second.end);
        add(`${first.text} ${wording} with ${second.text}`, 0, second.end);
        add(`${second.text} ${wording} with ${first.text}`, 0, second.end);
      }
    for (const { text, end, isJoined, isCause } of ahead) {
      if (isJoined) add(`${wording} with ${text}`, 0, end);
      if (isCause) {
        add(`${wording} due to ${text}`, 0, end);
        for (const back of behind) add(`${back.text} ${wording} due to ${text}`, back.end, end);
        add(`${text} induced ${wording}`, 0, end);
        if (remedy.test(text)) add(`drug induced ${wording}`, 0, end);
      }
      add(`${text} ${wording}`, 0, end);
      add(`${wording} ${text}`, 0, end);
    }
    for (const { text, end } of behind) add(`${text} ${wording}`, end, 0);
  }
  return found;
}

/** One of each part, in the form nearest to the names': a side says nothing, a level of the spine its region. */
function inTurn(ahead: readonly Qualifier[]): Qualifier[] {
  const parts = new Map<number, Qualifier>();
  for (const one of ahead) {
    const told = one.text.replace(sideWord, "").trim();
    if (told !== "" && (!parts.has(one.end) || isRegion.has(told)))
      parts.set(one.end, { ...one, text: told });
  }
  return [...parts.values()];
}

const remedy = /^(?:meds?|medications?|medicines?|drugs?)$/i;

/** A name as said, with its short words in full, and the two words of an inverted one in their order: "pancreatitis, acute". */
function namesOf(said: string): readonly string[] {
  const full = spelledOut(said);
  const [first, second, ...others] = said.split(/,?\s+/);
  const isPair = first !== undefined && second !== undefined && others.length === 0;
  return [...new Set([said, full, ...(isPair ? [`${second} ${first}`] : [])])];
}

/** A line under the name, which the mention's span does not reach. */
function qualifierBelow(piece: string): Qualifier[] {
  const said = spelt(piece.replace(/^\W+|\W+$/g, ""));
  return forms(said).flatMap((text) =>
    text.split(/\s+/).length > wordsInPart || denying.test(text) ? [] : [{ text, end: 0, isJoined: false }],
  );
}

const joins =
  /(\s*[,;:()]\s*|\s+[-–—]+\s+|\s+(?:with|w\/|w(?!\/o)|due to|secondary to|caused by|from|2\/2|d\/t)\s+)/i;
const joint = /^(?:with|w\/?|due to|secondary to|caused by|from|2\/2|d\/t)$/i;
const causing = /\b(?:due to|secondary to|caused by|from|2\/2|d\/t)\s*$/i;

/** "Dysphagia, esophagitis" is no esophageal dysphagia, though their words have one stem: what ends in -itis is a disease of its own. */
function namesAnother(wording: string, phrase: string): boolean {
  const known = phrase.toLowerCase();
  return (wording.toLowerCase().match(/[a-z]+itis\b/g) ?? []).some((disease) => !known.includes(disease));
}

/** @param book tells where a list goes on with another condition ("GERD, dyspepsia, esophagitis"): what follows that qualifies nothing before it */
function qualifiersAfter(after: string, book: PhraseBook<Name>): Qualifier[] {
  const found: Qualifier[] = [];
  let at = 0;
  for (const part of after.split(joins)) {
    const start = at;
    at += part.length;
    const text = spelt(part.trim());
    const isDash = /^\s*[-–—]+\s*$/.test(part);
    if (isDash && start === 0) continue;
    if (found.length >= mostParts || /^\s*[;:]/.test(part) || isDash) break;
    if (!/[a-z]/i.test(text) || joint.test(text)) continue;
    if (denying.test(text)) break;
    const link = after.slice(0, start);
    const isJoined = /\b(?:with|w\/?)\s*$/i.test(link);
    const isCause = causing.test(link);
    for (const form of forms(text))
      if (form.split(/\s+/).length <= wordsInPart)
        found.push({ text: form, end: start + part.trimEnd().length, isJoined, ...(isCause && { isCause }) });
    if (/,\s*$/.test(link) && book.get(text) !== undefined) break;
  }
  return found;
}

function qualifiersBefore(before: string): Qualifier[] {
  const last = /([a-z0-9][a-z0-9/-]*(?: [a-z0-9][a-z0-9/-]*)*)\s$/i.exec(before)?.[1] ?? "";
  const list = last.split(" ").slice(-wordsBefore);
  if (last === "" || denying.test(list.join(" "))) return [];
  return list.flatMap((_, at) => {
    const whole = list.slice(at).join(" ");
    const end = whole.length + 1;
    const sideless = list
      .slice(at)
      .filter((word) => !side.test(word))
      .join(" ");
    const region = regionOfLevels(sideless);
    const others = [sideless, region ?? ""].filter((text) => text !== "" && text !== whole);
    return [whole, ...others].map((text) => ({
      text,
      end,
      isJoined: false,
    }));
  });
}

const tail =
  /\s+(?:(?:on|for|since|per|by|after|x|at)\b|in (?:both|each|either|the|his|her|right|left)\b).*$/i;
const sideWord = /\b(?:left|right|bilateral|both|OU|OD|OS)\b\s*/g;

/** A qualifier as it stands, without its side, and without what follows it: "in remission on lithium" is "in remission". */
function forms(text: string): string[] {
  const short = text.replace(tail, "");
  const all = [text, text.replace(sideWord, "").trim(), short, short.replace(sideWord, "").trim()];
  const region = regionOfLevels(text);
  if (region !== undefined) all.push(region);
  return [...new Set(all)].filter((one) => /[a-z]/i.test(one));
}

/** The region of the spine that levels of it are in: "L4-5" is lumbar, "L5-S1" lumbosacral, "C5-C6" cervical. */
function regionOfLevels(text: string): string | undefined {
  const level = /^(?:at |of )?([CTLS])(\d{1,2})(?:\s?[-/]\s?([CTLS])?(\d{1,2}))?\b/.exec(text);
  if (level === null) return undefined;
  const [, from = "", , to = from] = level;
  return regionsOfSpine.get(from === to ? from : from + to);
}

const regionsOfSpine: ReadonlyMap<string, string> = new Map([
  ["C", "cervical"],
  ["T", "thoracic"],
  ["L", "lumbar"],
  ["S", "sacral"],
  ["CT", "cervicothoracic"],
  ["TL", "thoracolumbar"],
  ["LS", "lumbosacral"],
]);

const isRegion: ReadonlySet<string> = new Set(regionsOfSpine.values());

/** As the phrase book writes it. */
function spelt(text: string): string {
  return text
    .replace(/\bresp\b/gi, "respiratory")
    .replace(/\bmod\b\.?/gi, "moderate")
    .replace(/\bsev\b\.?/gi, "severe")
    .replace(/\b(RF|CCP)\s?\+/gi, "$1 positive")
    .replace(/\bdz\b/gi, "disease")
    .replace(/\bfx\b/gi, "fracture");
}

function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}
