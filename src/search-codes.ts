/** Code search: a bare phrase, a code, or the beginning of either; by the same retrieval as one clause of a note. */

import { codesNamedIn } from "./checks/code-ranges.ts";
import { writtenCode } from "./codes/code.ts";
import type { Name } from "./codes/names.ts";
import type { CodeRelease } from "./codes/release.ts";
import type { CodeMatch, CodeSearchRequest, MatchReason } from "./contract/codes.ts";
import { readNote } from "./note/read.ts";
import { chooseLeaves } from "./rank/leaves/leaf.ts";
import { contextOf } from "./rank/leaves/leaf-context.ts";
import { type Candidate, findCandidates } from "./search/find.ts";
import type { PhraseMatch } from "./search/phrase-book.ts";
import { contentStems, wordsOf } from "./search/words.ts";
import { completedNames } from "./search-beginnings.ts";
import { indexMatches, withoutSides } from "./search-index.ts";
import { spelledOutIn } from "./search-wordings.ts";
import type { SuggestTools } from "./suggest.ts";

/** What a code search needs: no reader of notes, no scorer. */
export type SearchTools = Omit<SuggestTools, "tagger" | "scorer" | "ranker" | "storyRanker">;

const codeLike = /^[A-Za-z](?:\d[0-9A-Za-z]|[A-Za-z]\d)(?:\.?[0-9A-Za-z]{0,4})$|^\d{4}[0-9A-Za-z]$/;

/** @returns best first; scores fall with rank and are comparable within one answer only */
export async function searchCodes(
  { q: typed, limit }: Pick<CodeSearchRequest, "q" | "limit">,
  tools: SearchTools,
): Promise<CodeMatch[]> {
  const q = typed.trim();
  const { speller } = tools;
  const { release } = tools.dated;
  const byCode = codeLike.test(q) ? codesFrom(release, q, limit) : [];
  if (byCode.length > 0) {
    const reason: MatchReason = { kind: "code", text: "A code, or the beginning of one." };
    return byCode.map((code) => matchOf(release, code, { score: 1, reason }));
  }

  const matches = new Map<string, Match>();
  const corrected = speller.correctText(q);
  const spelledOut = spelledOutIn(q, tools.book);
  const wordings = [
    { wording: q, trust: 1 },
    ...(corrected === undefined ? [] : [{ wording: corrected, trust: 0.97 }]),
    ...(spelledOut === undefined ? [] : [{ wording: spelledOut, trust: 0.98 }]),
  ];
  const candidates = await findCandidates(
    wordings.map(({ wording }) => wording),
    { index: tools.index, embedder: tools.embedder, limit: Math.max(25, limit) },
  );
  wordings.forEach(({ wording, trust }, at) => {
    for (const [code, { score, reason }] of matchesOf(wording, candidates[at] ?? [], tools))
      keepBest(matches, code, { score: score * trust, reason });
  });
  return [...matches]
    .sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([code, match]) => matchOf(release, code, match));
}

interface Match {
  readonly score: number;
  readonly reason: MatchReason;
}

function keepBest(matches: Map<string, Match>, code: string, match: Match): void {
  if ((matches.get(code)?.score ?? 0) < match.score) matches.set(code, match);
}

/** A whole name is as good as certain; a name inside the phrase counts by how much of the phrase it explains. */
function matchesOf(
  phrase: string,
  candidates: readonly Candidate[],
  { dated, book, speller, officialIndex }: SearchTools,
): Map<string, Match> {
  const { release } = dated;
  const stems = contentStems(phrase);
  const context = contextOf(readNote(phrase), { clause: 0, start: 0, end: phrase.length });
  const matches = new Map<string, Match>();
  const add = (code: string, match: Match) => {
    for (const { entry } of chooseLeaves(release, code, context)) keepBest(matches, entry.code, match);
  };
  if (context.bodyMass !== undefined) {
    const text = "The range of a body mass index.";
    add("Z68", { score: 0.9, reason: { kind: "title", text, source: "Tabular List" } });
  }
  const whole = book.get(phrase);
  for (const code of whole?.value.codes ?? []) add(code, { score: 1, reason: nameReason(whole) });
  for (const match of book.findIn(wordsOf(phrase))) {
    const words = contentStems(phrase.slice(match.start, match.end));
    const rest = [...stems].filter((stem) => !words.has(stem) && !sideStems.has(stem)).length;
    const share = words.size / Math.max(1, words.size + rest);
    for (const code of match.value.codes) {
      add(code, { score: 0.3 + 0.65 * share, reason: nameReason(match) });
    }
  }
  if (whole === undefined) {
    for (const { code, score, name } of completedNames(phrase, { book, speller })) {
      add(code, { score, reason: nameReason(name) });
    }
  }
  if (officialIndex !== undefined) {
    const known = (whole ?? book.get(withoutSides(phrase)))?.value.source;
    for (const { code, ...match } of indexMatches(phrase, officialIndex, { release, context, known })) {
      keepBest(matches, code, match);
    }
  }
  for (const candidate of candidates) {
    const wanted = contentStems(candidate.text);
    const shared = [...wanted].filter((stem) => stems.has(stem)).length;
    const covered = wanted.size === 0 ? 0 : shared / wanted.size;
    const explained = stems.size === 0 ? 0 : shared / stems.size;
    const closeness = Math.max(0, candidate.similarity ?? 0);
    add(candidate.concept, {
      score: 0.95 * (0.35 * candidate.fused + 0.35 * closeness + 0.15 * covered + 0.15 * explained),
      reason: { kind: "similar", text: `Reads like "${candidate.text}".` },
    });
  }
  return matches;
}

function nameReason(match: Pick<PhraseMatch<Name>, "phrase" | "value"> | undefined): MatchReason {
  const { phrase = "", value } = match ?? {};
  switch (value?.source) {
    case "title":
      return { kind: "title", text: `"${phrase}" is the code's title.`, source: "Tabular List" };
    case "inclusion":
      return { kind: "synonym", text: `"${phrase}" is an inclusion term.`, source: "Tabular List" };
    default:
      return { kind: "lexicon", text: `"${phrase}" means this by default.`, source: "Chartcode lexicon" };
  }
}

const sideStems = contentStems("left right bilateral both side sided");

/** The code itself, else the codes that begin with what was typed. */
function codesFrom(release: CodeRelease, typed: string, limit: number): string[] {
  const code = writtenCode(release.system, typed);
  const exact = release.get(code);
  if (exact !== undefined)
    return [code, ...release.children(code).map((child) => child.code)].slice(0, limit);
  const beginsLike = codesNamedIn(code);
  if (beginsLike === undefined) return [];
  const found: string[] = [];
  for (const entry of release.entries()) {
    if (beginsLike(entry.code)) found.push(entry.code);
    if (found.length >= limit) break;
  }
  return found;
}

function matchOf(release: CodeRelease, code: string, { score, reason }: Match): CodeMatch {
  const entry = release.get(code);
  return {
    system: release.system,
    code,
    display: entry?.title ?? code,
    billable: entry?.billable ?? false,
    score: Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000,
    reason,
  };
}
