/**
 * The phrases that name a code outright: the lexicon's, and what a title or an inclusion term says once brackets and the words
 * that only mean "nothing further is known" are taken away.
 */
import type { LexiconEntry } from "./lexicon.ts";
import type { CodeRelease } from "./release.ts";

export interface Name {
  readonly phrase: string;
  /** One code, or several that belong together; a header is completed by leaf choice. */
  readonly codes: readonly string[];
  readonly source: "lexicon" | "title" | "inclusion";
}

const longestName = 9;
const residual =
  /^other\b|\bother specified\b|elsewhere classified|\band\/or\b|\bsubsequent encounter\b|\bsequela\b/i;
/** ", unspecified organism", but not ", unspecified with intoxication". */
const openDetail = /,\s*unspecified(?: (?!with|due|in\b)[\w-]+){0,4}$/i;
const nothingFurther = /,?\s*\b(?:unspecified|not otherwise specified|nos|nec)\b/gi;

/** Words that title a code alone but name too much to be taken at their word in running text. */
const tooBroad = new Set(
  (
    "fall contact exposure other unspecified complication injury poisoning burn corrosion abnormality disease disorder infection " +
    "lesion mass pain fracture wound sprain strain bruise contusion laceration dislocation tumor tumour cyst abscess ulcer stenosis " +
    "obstruction stricture rupture calculus stone bite trauma illness sickness symptom symptoms discharge delivery stress exhaustion " +
    "death dead effusion counseling noise cold heat swelling bleeding hemorrhage inflammation deformity weight diet use abuse dependence history screening " +
    "examination observation procedure surgery device implant graft stage grade type " +
    // Acronyms of inclusion terms that read as everyday words or other abbreviations: CALM, TACO, IST, HR+ (heart rate), PTP.
    "calme calm taco ist ptp pres fit hr+ hr- pr+ pr- amh ffa phts " +
    "arrest atlas axis donor dyes flood hanging itch malleus murder pin plague runaway shot storm tornado twister worries"
  ).split(" "),
);

/** All names of a release, the most trustworthy first: lexicon, titles of codes, inclusion terms, titles of headers. */
export function* namesOf(release: CodeRelease, lexicon: readonly LexiconEntry[]): Generator<Name> {
  for (const { phrase, codes } of lexicon) {
    if (codes.every((code) => release.get(code) !== undefined)) yield { phrase, codes, source: "lexicon" };
  }
  const concepts = release.concepts();
  for (const { code, title } of concepts) yield* named(placed(code, title), code, "title");
  for (const { code, synonyms } of concepts) {
    for (const synonym of synonyms) yield* named(synonym, code, "inclusion");
  }
  for (const entry of release.entries()) {
    if (entry.billable) continue;
    yield* named(placed(entry.code, entry.title), entry.code, "title");
    for (const note of entry.notes) {
      if (note.kind === "inclusionTerm") yield* named(note.text, entry.code, "inclusion");
    }
  }
}

/** "Blister (nonthermal), unspecified hip" is of a hip: where an injury is says more than that its side is not known. */
function placed(code: string, title: string): string {
  return code.startsWith("S") ? title.replace(/,\s*unspecified (?=\w)/i, ", ") : title;
}

function* named(wording: string, code: string, source: Name["source"]): Generator<Name> {
  for (const phrase of phrasings(wording)) yield { phrase, codes: [code], source };
}

/** `Essential (primary) hypertension` → with and without what stands in brackets. */
export function phrasings(wording: string): string[] {
  if (residual.test(wording)) return [];
  const known = wording.replace(openDetail, "").replace(nothingFurther, "").trim();
  const forms = [known, known.replace(/\s*[([][^)\]]*[)\]]/g, ""), known.replace(/[()[\]]/g, "")];
  return [...new Set(forms.map((form) => form.replace(/\s+/g, " ").trim().toLowerCase()))].filter((form) => {
    const words = form.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    return (
      words.length > 0 &&
      words.length <= longestName &&
      !(words.length === 1 && tooBroad.has(form)) &&
      form.length > 2
    );
  });
}
