/** Where a note tells its story, indexed once: which clauses name a word, which stand where the patient is described. */
import type { Clause, ReadNote } from "./types.ts";
import { tokens, type Word, words } from "./words.ts";

const storySections = new Set([
  "chief-complaint",
  "hpi",
  "subjective",
  "preamble",
  "indication",
  "impression",
  "assessment",
  "assessment-plan",
  "diagnosis",
]);
const examinations = new Set(["physical-exam", "imaging", "findings", "objective", "other"]);
const isNormal = (text: string) =>
  /\b(?:normal|unremarkable|wnl|within normal limits|intact|clear|negative|no (?:pain|tenderness|swelling|deformity)|non-?tender|full range)\b/i.test(
    text,
  );
const mostPerWord = 10;
const mostClauses = 40;

export interface Story {
  /** Clause indexes of the story that hold a word, the first few, in order. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Clause indexes of the examination and the images that hold a word, what is found normal left out. */
  readonly examined: ReadonlyMap<string, readonly number[]>;
  readonly complaints: readonly Clause[];
  /** The first clauses of the story. */
  readonly opening: readonly Clause[];
  /** Clauses under each problem heading, the first few. */
  readonly underProblem: ReadonlyMap<number, readonly number[]>;
}

const stories = new WeakMap<ReadNote, Story>();

export function storyOf(note: ReadNote): Story {
  const known = stories.get(note);
  if (known !== undefined) return known;
  const byWord = new Map<string, number[]>();
  const underProblem = new Map<number, number[]>();
  const examined = new Map<string, number[]>();
  const opening: Clause[] = [];
  const complaints: Clause[] = [];
  note.clauses.forEach((clause, index) => {
    if (clause.under !== undefined) append(underProblem, clause.under, index);
    if (examinations.has(clause.section) && !isNormal(note.text.slice(clause.start, clause.end)))
      for (const word of new Set(words(note.text, clause.start, clause.end).map(({ text }) => text)))
        append(examined, word, index);
    if (!storySections.has(clause.section)) return;
    if (opening.length < mostClauses) opening.push(clause);
    if (clause.section === "chief-complaint" && complaints.length < 3) complaints.push(clause);
    for (const word of new Set(words(note.text, clause.start, clause.end).map(({ text }) => text)))
      append(byWord, word, index);
  });
  const story = { byWord, examined, complaints, opening, underProblem };
  stories.set(note, story);
  return story;
}

function append<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.length < mostPerWord) list.push(index);
}

const read = new WeakMap<Clause, readonly Word[]>();

/** A clause's words and marks, cut once; a question mark right after it counts. */
export function tokensOfClause(note: ReadNote, clause: Clause): readonly Word[] {
  const known = read.get(clause);
  if (known !== undefined) return known;
  const end = note.text.charAt(clause.end) === "?" ? clause.end + 1 : clause.end;
  const list = tokens(note.text, clause.start, end);
  read.set(clause, list);
  return list;
}
