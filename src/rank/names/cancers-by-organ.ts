/**
 * A cancer named by its organ with other words between or around them: "R ovarian serous ca", "adenocarcinoma, moderately differentiated, of the cecum",
 * "breast, left, invasive mammary carcinoma". The name is the organ's cancer; what the phrase book knows of the words themselves stays.
 *
 * Source: the Alphabetic Index sends "Carcinoma" and "Adenocarcinoma" to "Neoplasm, by site, malignant" (Guidelines FY2026 I.C.2).
 */
import type { Name } from "../../codes/names.ts";
import { sectionKind } from "../../note/section-kinds.ts";
import type { Clause, ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { isReadable, isRepeat, type Mention } from "./mentions.ts";

const malignant =
  /\b(?:(?:adeno|cysto)?carcinomas?|adenoca|ca|cancers?|malignan(?:cy|t (?:neoplasm|tumou?r))|scc)\b(?!\s*(?:-?\d|125|19|27|in situ|screening|gene|center|clinic))/gi;
/** Words of histology and grade, which may stand between an organ and its cancer. */
const between =
  /^(?:high|low|grade|serous|mucinous|clear|cell|endometrioid|papillary|invasive|infiltrating|mammary|ductal|lobular|squamous|small|non|large|neuroendocrine|moderately|poorly|well|differentiated|signet|ring|primary|metastatic|locally|advanced|recurrent|stage|i{1,3}[abc]?|iv[abc]?|[1-4][abc]?|g[123]|new|known|unresectable|resectable|the|her|his|left|right|l|r|lt|rt|bilateral|epithelial|urothelial|transitional|medullary|follicular|anaplastic|basaloid|acinar|spindle|mixed|type|mass|biopsy|proven|upper|lower|outer|inner|central|quadrant|u[oi]q|l[oi]q|o|clock|\d{1,2}|retroareolar|subareolar|position|part|portion|half|side|area|aspect|of)$/i;
const leads =
  /^[\s,:(-]*(?:[\w-]+[\s,]+){0,4}?(?:of|in|involving|arising in|at)\s+(?:the |her |his |both )?/i;
const metastatic = /\b(?:metasta\w+|secondary|mets?)\b[^,;]*$/i;
const mostOrganWords = 3;
/** "Body of the pancreas" has as many words as "body of pancreas". */
const articles = /\b(?:the|his|her)\s+/gi;
const leastWeight = 0.5;

/** @returns the mentions, with one for each cancer that no name explains and whose organ the words around it tell */
export function withCancersByOrgan(
  note: ReadNote,
  named: readonly Mention[],
  book: PhraseBook<Name>,
): Mention[] {
  const made: Mention[] = [];
  const byClause = new Map<number, Mention[]>();
  for (const mention of named)
    byClause.set(mention.clause, [...(byClause.get(mention.clause) ?? []), mention]);
  note.clauses.forEach((clause, index) => {
    if (!mayTell(note, clause)) return;
    const known = byClause.get(index) ?? [];
    const text = note.text.slice(clause.start, clause.end);
    if (known.some(({ codes }) => codes.some((code) => /^(?:C(?!7[789]|80)|D0|Z8[05])/.test(code)))) return;
    const [hit] = text.matchAll(malignant);
    if (hit === undefined) return;
    // "Metastatic adenocarcinoma in the liver" is the secondary that another name has found.
    const isSecondary = known.some(({ codes }) => codes.some((code) => /^C7[789]/.test(code)));
    if (isSecondary && metastatic.test(text.slice(Math.max(0, hit.index - 30), hit.index))) return;
    const end = hit.index + hit[0].length;
    const isCalcium = /^ca$/i.test(hit[0]) && !/^\s+of\b/i.test(text.slice(end));
    const organ = organBefore(text, hit.index, book) ?? (isCalcium ? undefined : organAfter(text, end, book));
    if (organ === undefined) return;
    made.push({
      start: clause.start + Math.min(organ.start, hit.index),
      end: clause.start + Math.max(organ.end, hit.index + hit[0].length),
      clause: index,
      codes: organ.codes,
      source: "lexicon",
      wording: organ.wording,
      length: 2,
      covered: 1,
      explained: 1,
      fused: 1,
      similarity: 1,
    });
  });
  return [...named, ...made];
}

function mayTell(note: ReadNote, clause: Clause): boolean {
  return (
    clause.codable &&
    isReadable(clause) &&
    !isRepeat(note, clause) &&
    sectionKind(clause.section).weight >= leastWeight
  );
}

interface Organ {
  readonly codes: readonly string[];
  readonly wording: string;
  readonly start: number;
  readonly end: number;
}

/** "Ovarian high-grade serous ca": back over the words of histology. */
function organBefore(text: string, at: number, book: PhraseBook<Name>): Organ | undefined {
  const list = [...text.slice(0, at).matchAll(/[a-z0-9]+/gi)];
  let last = list.length - 1;
  while (last >= 0 && between.test(list[last]?.[0] ?? "")) last -= 1;
  for (let count = mostOrganWords; count > 0; count -= 1) {
    const first = list[last - count + 1];
    const end = list[last];
    if (first === undefined || end === undefined) continue;
    const stop = end.index + end[0].length;
    const organ = cancerOf(text.slice(first.index, stop), book);
    if (organ !== undefined) return { ...organ, start: first.index, end: stop };
  }
  return undefined;
}

/** "Carcinoma, high grade, of the left ovary". */
function organAfter(text: string, at: number, book: PhraseBook<Name>): Organ | undefined {
  const lead = leads.exec(text.slice(at))?.[0];
  if (lead === undefined) return undefined;
  const start = at + lead.length;
  const list = [...text.slice(start).matchAll(/[a-z0-9]+/gi)].filter(
    ({ 0: word }) => !/^(?:the|his|her)$/i.test(word),
  );
  const skipped = list.findIndex(({ 0: word }) => !between.test(word));
  if (skipped === -1) return undefined;
  for (let count = mostOrganWords; count > 0; count -= 1) {
    const first = list[skipped];
    const end = list[skipped + count - 1];
    if (first === undefined || end === undefined) continue;
    const stop = start + end.index + end[0].length;
    const organ = cancerOf(text.slice(start + first.index, stop), book);
    if (organ !== undefined) return { ...organ, start: start + first.index, end: stop };
  }
  return undefined;
}

function cancerOf(organ: string, book: PhraseBook<Name>): Pick<Organ, "codes" | "wording"> | undefined {
  if (/[,;:.()]/.test(organ)) return undefined;
  const plain = organ.replace(articles, "");
  const match = book.get(`${plain} cancer`) ?? book.get(`cancer of ${plain}`);
  const codes = match?.value.codes ?? [];
  return match !== undefined && codes.length === 1 && /^C(?!7[789]|80)/.test(codes[0] ?? "")
    ? { codes, wording: match.phrase }
    : undefined;
}
