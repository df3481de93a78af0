/** What is embedded and indexed for a release: each concept's title, its inclusion terms, and the lexicon's phrases. */
import { entriesOn, type Lexicon } from "../src/codes/lexicon.ts";
import type { CodeRelease } from "../src/codes/release.ts";
import type { IndexRow } from "../src/search/code-index.ts";
import { contentStems } from "../src/search/words.ts";

/**
 * The same words are told once for a concept, whatever their order, case and ending (neither search tells these apart): a title before an
 * inclusion term before a lexicon phrase.
 * A lexicon phrase that names a header leads to the header's first concept that says "unspecified", or else to its first.
 * @param lexicon applies to ICD-10-CM only
 */
export function indexRows(release: CodeRelease, lexicon: Lexicon | undefined): IndexRow[] {
  const rows: IndexRow[] = [];
  const told = new Set<string>();
  const tell = (concept: string, kind: IndexRow["kind"], text: string) => {
    const key = `${concept} ${[...contentStems(text)].sort().join(" ")}`;
    if (told.has(key)) return;
    told.add(key);
    rows.push({ concept, kind, text });
  };
  const concepts = release.concepts();
  const conceptCodes = new Set(concepts.map((concept) => concept.code));
  for (const { code, title, synonyms } of concepts) {
    tell(code, "title", title);
    for (const synonym of synonyms) tell(code, "inclusion", synonym);
  }
  for (const entry of release.entries()) {
    if (entry.billable || conceptCodes.has(entry.code)) continue;
    const concept = defaultConcept(release, entry.code);
    if (concept === undefined) continue;
    for (const note of entry.notes) {
      if (note.kind === "inclusionTerm") tell(concept, "inclusion", note.text);
    }
  }
  if (lexicon !== undefined && release.system === "icd10cm") {
    for (const { phrase, codes } of entriesOn(lexicon, release.to ?? release.from)) {
      const [code] = codes;
      if (code === undefined || codes.length > 1) continue;
      const concept = conceptCodes.has(code) ? code : defaultConcept(release, code);
      if (concept !== undefined) tell(concept, "lexicon", phrase);
    }
  }
  return rows;
}

function defaultConcept(release: CodeRelease, code: string): string | undefined {
  const leaves = release.leaves(code);
  const leaf = leaves.find((candidate) => /\bunspecified\b/i.test(candidate.title)) ?? leaves[0];
  return leaf === undefined ? undefined : release.conceptOf(leaf.code);
}
