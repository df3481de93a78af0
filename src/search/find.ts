/** Candidates for pieces of text: dense and lexical hits in one batch, fused by reciprocal rank. */
import type { CodeIndex, Hit } from "./code-index.ts";
import type { Embedder } from "./embedder.ts";

/** A concept that may be what a piece of text names. */
export interface Candidate {
  readonly concept: string;
  /** The wording it was found by. */
  readonly text: string;
  readonly kind: Hit["kind"];
  /** Reciprocal rank fusion, 0 to 1: 1 is first in both lists. */
  readonly fused: number;
  /** Cosine similarity, where it is among the dense hits. */
  readonly similarity?: number;
  /** BM25 score divided by the score of the best hit for this text, where it is among the lexical hits. */
  readonly lexical?: number;
}

/** Cormack, Clarke and Büttcher (2009) use 60; short lists want the top to count for more. */
const rankConstant = 10;
/** The encoders find held-out index phrases far better than BM25 does (models/chartcode-context/MODEL_CARD.md): beside a half vote, a tenth keeps six points more of R@1. */
const lexicalVote = 0.1;

/**
 * @param texts each is searched once, however often it stands in the list
 * @param options.limit candidates for each text
 * @returns for each text, in order, its candidates, best first
 */
export async function findCandidates(
  texts: readonly string[],
  { index, embedder, limit = 25 }: { index: CodeIndex; embedder: Embedder; limit?: number },
): Promise<Candidate[][]> {
  const different = [...new Set(texts)];
  const [dense, lexical] = await Promise.all([
    embedder.embed(different).then((vectors) => index.dense(vectors, different.length, limit * 2)),
    index.lexical(different, limit),
  ]);
  const found = new Map(
    different.map((text, at) => [text, fuse(dense[at] ?? [], lexical[at] ?? []).slice(0, limit)]),
  );
  return texts.map((text) => found.get(text) ?? []);
}

/** Fuses two ranked lists of the same text. */
export function fuse(dense: readonly Hit[], lexical: readonly Hit[]): Candidate[] {
  const byConcept = new Map<string, { hit: Hit; sum: number; similarity?: number; lexical?: number }>();
  const topScore = lexical[0]?.score ?? 1;
  dense.forEach((hit, rank) => {
    byConcept.set(hit.concept, { hit, sum: 1 / (rankConstant + rank), similarity: hit.score });
  });
  lexical.forEach((hit, rank) => {
    const share = topScore > 0 ? hit.score / topScore : 0;
    const known = byConcept.get(hit.concept);
    const gain = lexicalVote / (rankConstant + rank);
    if (known === undefined) byConcept.set(hit.concept, { hit, sum: gain, lexical: share });
    else byConcept.set(hit.concept, { ...known, sum: known.sum + gain, lexical: share });
  });
  const best = (1 + lexicalVote) / rankConstant;
  return [...byConcept.values()]
    .map(({ hit, sum, ...scores }) => ({
      concept: hit.concept,
      text: hit.text,
      kind: hit.kind,
      fused: sum / best,
      ...scores,
    }))
    .sort((a, b) => b.fused - a.fused || (a.concept < b.concept ? -1 : 1));
}
