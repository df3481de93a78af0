/** Where a note names something a code may stand for: by name (the phrase book), or by likeness (dense and lexical search). */
import type { Name } from "../../codes/names.ts";
import { isDoseWord } from "../../note/clause-kinds.ts";
import { afterValue } from "../../note/measurements.ts";
import { isDrugName } from "../../note/remedies.ts";
import type { Clause, ReadNote, Span } from "../../note/types.ts";
import type { Candidate } from "../../search/find.ts";
import type { PhraseBook, PhraseMatch } from "../../search/phrase-book.ts";
import type { Speller } from "../../search/spelling.ts";
import { contentStems, isContentWord, type Word, wordsOf } from "../../search/words.ts";
import type { Side } from "../leaves/variants.ts";
import { withFull } from "./in-full.ts";
import { respelt } from "./misspelt.ts";
import { isPlainStem } from "./plain-words.ts";

/** One place in the note and one thing it may mean. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Index in `ReadNote.clauses`. */
  readonly clause: number;
  /** Codes, concepts or headers; several belong together. */
  readonly codes: readonly string[];
  readonly source: Name["source"] | "index" | "similar";
  /** The wording it was found by; of the index, the titles from the main term down. */
  readonly wording: string;
  /** How many words of the note matched. */
  readonly length: number;
  /** Shares, 0 to 1: of the wording's content words the note has, and of the piece's content words the wording has. */
  readonly covered: number;
  readonly explained: number;
  /** Fused rank score and cosine similarity; 1 for names. */
  readonly fused: number;
  readonly similarity: number;
  /** Where its own words decide it; else leaf choice looks around. */
  readonly side?: Side;
  /** Names so much that only `complete` focus reads it. */
  readonly isBroad?: true;
}

/** A piece of a clause that is worth searching for. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  readonly text: string;
}

/** A name found in the note. */
export function mentionOf(match: PhraseMatch<Name>, clause: number, span: Span = match): Mention {
  return {
    start: span.start,
    end: span.end,
    clause,
    codes: match.value.codes,
    source: match.value.source,
    wording: match.phrase,
    length: match.length,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
}

/**
 * What a rule of ours names, as sure as a name of the lexicon.
 * @param clause its index in the note @param wording how it is named to the coder; the note's own words where absent
 */
export function mentionByRule(
  { text }: ReadNote,
  clause: number,
  { start, end }: Span,
  { code, wording }: { readonly code: string; readonly wording?: string },
): Mention {
  const words = text.slice(start, end);
  return {
    start,
    end,
    clause,
    codes: [code],
    source: "lexicon",
    wording: wording ?? words.toLowerCase(),
    length: words.split(/\s+/).length,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
}

/** Names in the readable clauses of a note, also where a long word of theirs is misspelt. */
export function namedMentions(note: ReadNote, book: PhraseBook<Name>, speller?: Speller): Mention[] {
  return note.clauses.flatMap((clause, index) => {
    if (isRepeat(note, clause)) return [];
    const judged = isReadable(clause)
      ? 0
      : clause.kind === "vital" && clause.section !== "vitals"
        ? afterValue(note.text.slice(clause.start, clause.end))
        : undefined;
    if (judged === undefined) return [];
    const words = wordsOf(note.text.slice(clause.start + judged, clause.end), clause.start + judged);
    const read = (speller === undefined ? undefined : respelt(words, speller)) ?? words;
    return withFull(book.findIn(read), read, book)
      .filter((match) => !isOrdinary(note.text, match))
      .map((match) => mentionOf(match, index));
  });
}

/** Names that the next or last word makes an ordinary act: "falls asleep ok", "basal cut 20%", "throat clear". */
const ordinary: readonly { readonly name: RegExp; readonly before?: RegExp; readonly after?: RegExp }[] = [
  { name: /^(?:falls?|falling)$/i, after: /^ (?:asleep|in love|short|behind|back)\b/i },
  {
    name: /\bcuts?$/i,
    before: /\b(?:basal|dose|sodium|salt|coffee|caffeine|calories|carbs|pills?|bolus|hours) $/i,
  },
];
/** A laboratory value whose name shares its stem with a condition: "lactate 3.1" is no lactation. */
const values = /^lactates?$/i;
/** Characters: the longest word before. */
const lookBack = 12;

function isOrdinary(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (values.test(name)) return true;
  return ordinary.some(
    (one) =>
      one.name.test(name) &&
      (one.after?.test(text.slice(end, end + lookBack)) ?? true) &&
      (one.before?.test(text.slice(Math.max(0, start - lookBack), start)) ?? true),
  );
}

/** Names are also read where they cannot be coded, so that they can be shown as set aside. */
export function isReadable(clause: Clause): boolean {
  return clause.kind !== "label" && clause.kind !== "vital";
}

/** Copied forward: the same words in the same kind of section are read once. */
export function isRepeat(note: ReadNote, clause: Clause): boolean {
  return clause.duplicateOf !== undefined && note.clauses[clause.duplicateOf]?.section === clause.section;
}

const shortClause = 8;
const breaks =
  /[,;:.()[\]]|\s[-–—]+\s|\b(?:and|but|or|with|which|that|who|due to|secondary to|because|since|when|while|where|after|before|during|was|were|is|are|has|had|have|been|presents?|presented|reports?|reported|shows?|showed|showing|revealed|developed|underwent|admitted|diagnosed|treated|performed|started|received|found|noted|observed|given|without|no|not|will|would|should|could|may|might|can|he|she|we|i|they|it|this|these|those|his|her|any|some|for)\b/giu;

/** What decides which pieces of a note can be like a code's name. */
export interface SearchOptions {
  /** Whether a clause's section can yield a diagnosis. */
  worthSearching(clause: Clause): boolean;
  /** Whether a word occurs in the names of codes: a piece without such a word names none. */
  knows(word: string): boolean;
  /** Whether a name is one word of this stem: "stumbled" may name a code, "kitchen" is too little to be like any. */
  isName(stem: string): boolean;
}

/**
 * The pieces of codable clauses that names do not explain: a short clause whole, a long one cut at commas, conjunctions and
 * verbs. A problem's own name is always searched; elsewhere one word that is no name, or a drug with its dose, is not.
 */
export function piecesToSearch(
  note: ReadNote,
  named: readonly Mention[],
  { worthSearching, knows, isName }: SearchOptions,
): Piece[] {
  const pieces: Piece[] = [];
  const namedIn = new Map<number, Mention[]>();
  for (const mention of named) namedIn.set(mention.clause, [...(namedIn.get(mention.clause) ?? []), mention]);
  note.clauses.forEach((clause, index) => {
    if (!clause.codable || isRepeat(note, clause) || !worthSearching(clause)) return;
    const text = note.text.slice(clause.start, clause.end);
    const known = namedIn.get(index) ?? [];
    const isNamed = (word: Word) =>
      known.some((mention) => mention.start <= word.start && word.end <= mention.end);
    const words = wordsOf(text, clause.start).filter(
      (word) => isContentWord(word.text) && /\p{L}{2}/u.test(word.text),
    );
    const telling = words.filter((word) => !isPlainStem(word.stem));
    const open = telling.filter((word) => !isNamed(word));
    if (!open.some((word) => knows(word.text))) return;
    const names = (piece: Piece) => clause.kind === "heading" || mayName(piece.text, isName);
    const isPhrase = clause.kind === "heading" || (clause.kind === "item" && cut(text).length === 1);
    if (words.length <= shortClause && isPhrase) {
      if (open.length < telling.length * 0.4 && known.length > 0) return;
      const whole = { start: clause.start, end: clause.end, clause: index, text };
      if (names(whole)) pieces.push(whole);
      return;
    }
    for (const { start, end } of cut(text)) {
      const inside = telling.filter(
        (word) => word.start >= clause.start + start && word.end <= clause.start + end,
      );
      const unexplained = inside.filter((word) => open.includes(word));
      if (inside.length > 10 || unexplained.length < inside.length * 0.4) continue;
      if (!unexplained.some((word) => knows(word.text))) continue;
      const first = inside[0];
      const last = inside.at(-1);
      if (first === undefined || last === undefined) continue;
      const { start: from } = first;
      const piece = { start: from, end: last.end, clause: index, text: note.text.slice(from, last.end) };
      if (names(piece)) pieces.push(piece);
    }
  });
  return pieces;
}

/** Whether words may be like a code's name: more than one telling word, or one that is a name, and not only a drug. */
function mayName(text: string, isName: (stem: string) => boolean): boolean {
  const telling = wordsOf(text).filter((word) => isContentWord(word.text) && !isDoseWord(word.text));
  const [first] = telling;
  if (first === undefined || telling.every((word) => isDrugName(word.text))) return false;
  return telling.some((word) => word.stem !== first.stem) || isName(first.stem);
}

function cut(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    if (match.index > start) parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

/** Stems that many conditions share and none is known by. */
const broad = contentStems(
  "pain ache injury fracture wound lesion mass swelling left right bilateral acute chronic",
);

/** A piece of these words only names a place, no condition. */
const bodyParts = contentStems(
  "left right bilateral upper lower wrist hand finger thumb shoulder arm elbow forearm hip thigh knee leg calf ankle foot toe heel eye ear breast neck back chest abdomen head face nose spine side extremity limb",
);

/** Likenesses kept for one piece: near ones are shown, loose ones ranked. */
const keptPerPiece = { near: 3, loose: 6 };

/** The least similarity at which a problem's own name is answered by what is merely nearest. */
const leastAnswer = 0.55;

/** How near a wording must be: near enough to show in `billing`, near enough to be weighed in `complete`. */
export type Nearness = "near" | "loose";

function isLike({ covered, explained, similarity }: Mention, nearness: Nearness): boolean {
  if (nearness === "loose") return covered >= 0.34 || similarity >= 0.5;
  return covered >= 0.5 && (explained >= 0.5 || similarity >= 0.75);
}

/**
 * What a piece may mean: its best candidates, with how much of each wording the piece has.
 * @param options.mustAnswer a problem's own name: the nearest candidate is taken even where it is not near
 */
export function similarMentions(
  piece: Piece,
  candidates: readonly Candidate[],
  { mustAnswer, nearness }: { mustAnswer: boolean; nearness: Nearness },
): Mention[] {
  const stems = contentStems(piece.text);
  if ([...stems].every((stem) => bodyParts.has(stem))) return [];
  const isPast = past.test(piece.text);
  const isDiabetic = diabetes.test(piece.text);
  const all = candidates
    .filter(({ concept }) => isPast || !/^Z8[0-7]/.test(concept))
    .filter(({ concept }) => isDiabetic || !/^E(?:08|09|1[013])/.test(concept))
    .map((candidate): Mention => {
      const wanted = contentStems(candidate.text);
      const common = [...wanted].filter((stem) => stems.has(stem));
      const shared = common.every((stem) => broad.has(stem)) ? 0 : common.length;
      return {
        start: piece.start,
        end: piece.end,
        clause: piece.clause,
        codes: [candidate.concept],
        source: "similar",
        wording: candidate.text,
        length: shared,
        covered: wanted.size === 0 ? 0 : shared / wanted.size,
        explained: shared / stems.size,
        fused: candidate.fused,
        similarity: candidate.similarity ?? 0,
      };
    })
    .sort((a, b) => strength(b) - strength(a));
  const like = all.filter((mention) => isLike(mention, nearness));
  if (like.length > 0 || !mustAnswer) return like.slice(0, keptPerPiece[nearness]);
  return all.filter(({ similarity }) => similarity >= leastAnswer).slice(0, 1);
}

/** Without one of these words, what is there now is not like a personal or family history. */
const past =
  /\b(?:histor(?:y|ies|ical)|hx|h\/o|s\/p|status|prior|previous(?:ly)?|past|former(?:ly)?|remote|old|ago|childhood|family|familial|mother|father|brother|sister|parents?|siblings?|aunt|uncle|cousin|grand\w+|resolved|treated|had|underwent|ex-?\w+|quit|stopped|pmhx?|fhx?|fam)\b/i;

/** Without one of these words "neuropathy, peripheral" is not like the diabetic one: the convention "with" asks for a diabetes in the note. */
const diabetes =
  /diabet|\b(?:dm\d?|i?iddm|niddm|t[12](?:dm|d)?|type (?:1|2|i|ii)|n?pdr|dme|dka|hhs|dfu|lada|mody|a1c)\b|sugar|glyc|glucose|keto|insulin/i;

function strength({ fused, similarity, covered, explained }: Mention): number {
  return fused + similarity + 0.7 * covered + 0.5 * explained;
}
