/** What was weighed and put aside: "PE considered; low suspicion", "dissection was thought of but pulses are equal". */
import { readingOf } from "./context.ts";
import type { MentionTokens, Reading } from "./scope.ts";
import type { ReadNote, Span } from "./types.ts";
import type { Word } from "./words.ts";

const weighing = /^(?:considered|entertained|contemplated|discussed)$/;
/** Before "considered" they leave the matter open: "is being considered", "should be considered". */
const stillOpen = /^(?:being|be|should|could|may|might|must|still|actively|strongly|highly)$/;
const against =
  /^(?:low|unlikely|improbable|doubt\w*|no|not|never|neg|negative|against|excluded|dismissed|rejected|ruled|less|alternative|normal|nl|equal|without|argues?|reassuring|absent|benign|lacks?|lacking)$/;
const open = /^(?:pending|awaited|awaiting|sent|ordered|possible|cannot|can't|until|rule|r\/o|yet)$/;
/** Words after the weighing within which the reason must come. */
const farthest = 16;

/** The word that puts the mention aside, in its clause after "considered" or in what that clause runs on to. */
export function weighedAndDropped(
  note: ReadNote,
  index: number,
  { list }: Reading,
  at: MentionTokens,
): Span | undefined {
  const from =
    weighedAt(list, at.last + 1) ?? listWeighedAt(list, at.last + 1) ?? listAfterWeighing(list, at);
  if (from === undefined) return undefined;
  const rest = list.slice(from + 1, from + 1 + farthest);
  return rest.length > 0 ? reasonIn(rest) : reasonIn(runsOnTo(note, index));
}

/** The token at which the words right after a mention say that it was weighed. */
function weighedAt(list: readonly Word[], from: number): number | undefined {
  for (let at = from; at < Math.min(list.length, from + 4); at += 1) {
    const text = list[at]?.text ?? "";
    if (stillOpen.test(text) || /^[.;,]$/.test(text)) return undefined;
    if (weighing.test(text)) return at;
    if (text === "thought" && list[at + 1]?.text === "of") return at + 1;
  }
  return undefined;
}

/** Words of one member of a list, and of a list. */
const longestMember = 3;
const longestList = 16;

/** "Croup, foreign body, heart failure considered, not supported": what is said of the last of three or more is said of all. */
function listWeighedAt(list: readonly Word[], from: number): number | undefined {
  let joints = 0;
  let length = 0;
  if (!/^[,/]$/.test(list[from]?.text ?? "")) return undefined;
  for (let at = from; at < Math.min(list.length, from + longestList); at += 1) {
    const text = list[at]?.text ?? "";
    if (weighing.test(text)) return joints >= 2 && !stillOpen.test(list[at - 1]?.text ?? "") ? at : undefined;
    if (/^(?:were|was|all|both|also)$/.test(text)) continue;
    if (/^(?:[,/&]|and|or)$/.test(text)) {
      joints += /^(?:and|or)$/.test(text) && length === 0 ? 0 : 1;
      length = 0;
    } else length += 1;
    if (length > longestMember || /^[.;:()]$/.test(text)) return undefined;
  }
  return undefined;
}

/** "Considered CVS and abd migraine, he lacks the story": a statement that opens with the weighing speaks of all that it lists. */
function listAfterWeighing(list: readonly Word[], { first, last }: MentionTokens): number | undefined {
  if (!/^(?:considered|entertained|contemplated)$/.test(list[0]?.text ?? "")) return undefined;
  const before = list.slice(1, first).map(({ text }) => text);
  return before.length <= longestList && !before.some((text) => notInList.test(text)) ? last : undefined;
}

const notInList = /^(?:[.;:()]|for|because|given|if|as|but|with|start\w*|giv\w*|in|of|to|against|due)$/;

function reasonIn(words: readonly Word[]): Span | undefined {
  if (words.some(({ text }) => open.test(text))) return undefined;
  const found = words.find(({ text }) => against.test(text));
  return found === undefined ? undefined : { start: found.start, end: found.end };
}

/** The first words of the next clause, where a colon, semicolon or dash leads on to it. */
function runsOnTo(note: ReadNote, index: number): readonly Word[] {
  const clause = note.clauses[index];
  const next = note.clauses[index + 1];
  if (clause === undefined || next === undefined || next.section !== clause.section) return [];
  const gap = note.text.slice(clause.end, Math.min(next.start, clause.end + 8));
  return /^\s*[;:,–—-]\s*$/.test(gap) ? readingOf(note, index + 1).list.slice(0, farthest) : [];
}
