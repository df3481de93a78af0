/**
 * "Breast cancer with metastasis to the axillary lymph nodes": the site after the name of a metastatic cancer is the secondary's site.
 *
 * Source: Guidelines FY2026 I.C.2 (primary and secondary sites are coded each) and the Neoplasm Table.
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { wordsOf } from "../../search/words.ts";
import { isReadable, isRepeat, type Mention } from "./mentions.ts";

const somewhere = "C79.9";
const leads =
  /^\s*(?:(?:to|in|of|involving)\s+|[,:(]\s*(?:to |in |involving )?|\s[-–—]+\s+)(?:the |his |her )?(?:(?:left|right|both|bilateral|l|r|lt|rt|all|many|several|multiple|regional|local|locoregional|adjacent|nearby|distant|draining)\s+){0,2}(?:(?:lobes?|segments?|parts?|areas?|levels?|sites?) of (?:the |his |her |both )?)?/i;
const mostWords = 5;
/** "... to bone, liver and lungs": what joins one site to the next. */
const joins = /^\s*(?:,\s*(?:and\s+)?|and\s+|&\s*|\/\s*)(?:the |his |her |to (?:the )?)?/i;
const mostSites = 5;
/** The site ends where the list does: "liver enzymes" is no site. */
const siteEnds = /^\s*(?:$|[,.;:()\n/&]|and\b|with\b|on\b|now\b|s\/p\b|-)/i;
const secondary = /^C7[789]/;
/** A site that is a bone by name, or a level of the spine (Neoplasm Table: bone, by name; vertebra, secondary C79.51). */
const bones =
  /^(?:(?:left|right|bilateral|multiple|l|r)\s+)?(?:(?:[CTL]\d{1,2}|S[1-5])(?:\s?[-–]\s?[CTLS]?\d{1,2})?(?:\s+(?:spine|vertebra[el]?|vertebral body|body|level))?|(?:(?:cervical|thoracic|lumbar|sacral)\s+)?(?:spine|vertebra[el]?)|ili(?:um|ac bone|ac wing)|sacrum|(?:proximal |distal )?(?:femur|humerus|tibia)|ribs?|sternum|scapula|skull|calvari(?:um|a)|clavicle|acetabulum|ischium|pelvic bones?|bony pelvis)(?=\W|$)/i;

interface Site {
  readonly codes: readonly string[];
  /** Characters from the start of the text. */
  readonly end: number;
}

/** The secondary's site that `text` opens with. */
function siteAt(text: string, book: PhraseBook<Name>, isWhole = false): Site | undefined {
  const [phrase = ""] = text.split(/[,.;:()\n/&]|\band\b/);
  const bone = bones.exec(phrase)?.[0];
  if (bone !== undefined && (!isWhole || siteEnds.test(text.slice(bone.length))))
    return { codes: ["C79.51"], end: bone.length };
  const words = wordsOf(phrase).slice(0, mostWords);
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? 0;
    if (isWhole && !siteEnds.test(text.slice(end))) continue;
    const site = phrase.slice(0, end).replace(/(?<!lymph )\bnodes?$/i, "lymph nodes");
    const meant = book.get(`metastasis to ${site}`)?.value.codes ?? [];
    const codes = meant.filter((code) => secondary.test(code) && code !== somewhere);
    if (codes.length > 0) return { codes, end };
  }
  return undefined;
}

/**
 * @returns the mentions, with the secondary's site in place of "unspecified" where the words after the name say it, and with one more for each site that a
 *   list goes on with: "metastatic to bone, liver and lungs"
 */
export function withSecondarySites(
  note: ReadNote,
  named: readonly Mention[],
  book: PhraseBook<Name>,
): Mention[] {
  return named.flatMap((bare) => {
    const clause = note.clauses[bare.clause];
    const mention = clause === undefined ? bare : asMetastatic(note, bare, clause.start);
    if (clause === undefined || !mention.codes.some((code) => secondary.test(code))) return [mention];
    const sited = underSite(note, withSite(note, mention, clause.end, book), book);
    return [sited, ...furtherSites(note, sited, { until: clause.end, book, isLed: sited !== mention })];
  });
}

const primary = /^C(?:[0-6]\d|7[0-6])/;
/** "Metastatic clear cell renal carcinoma": the word before the cancer's name, or its kind between them. */
const metastatic = /\b(?<!non[- ]?|not |no |for |possible |or )metastatic (?:(?!to\b|and\b)[\w+/-]+ ){0,2}$/i;

/** A primary called metastatic has a secondary too, of a site to be told (Guidelines FY2026 I.C.2). */
function asMetastatic(note: ReadNote, mention: Mention, from: number): Mention {
  const { start, codes } = mention;
  if (!codes.some((code) => primary.test(code)) || codes.some((code) => secondary.test(code))) return mention;
  const before = metastatic.exec(note.text.slice(Math.max(from, start - 50), start))?.[0];
  return before === undefined
    ? mention
    : { ...mention, start: start - before.length, codes: [...codes, somewhere] };
}

function withSite(note: ReadNote, mention: Mention, until: number, book: PhraseBook<Name>): Mention {
  if (!mention.codes.includes(somewhere)) return mention;
  const after = note.text.slice(mention.end, until);
  const lead = leads.exec(after)?.[0];
  const isApart = lead !== undefined && /^\s*[,:(–—-]/.test(lead);
  const site = lead === undefined ? undefined : siteAt(after.slice(lead.length), book, isApart);
  if (lead === undefined || site === undefined) return mention;
  const others = mention.codes.filter((code) => code !== somewhere);
  return { ...mention, end: mention.end + lead.length + site.end, codes: [...others, ...site.codes] };
}

/** "1. Brain. ... These are metastases": the problem is headed by the organ, and by nothing else. */
function underSite(note: ReadNote, mention: Mention, book: PhraseBook<Name>): Mention {
  const under = note.clauses[mention.clause]?.under;
  const heading = under === undefined ? undefined : note.clauses[under];
  if (!mention.codes.includes(somewhere) || heading === undefined) return mention;
  const words = note.text.slice(heading.start, heading.end).replace(/[.:\s]+$/, "");
  const site = siteAt(words, book, true);
  if (site === undefined || site.end < words.length) return mention;
  return { ...mention, codes: [...mention.codes.filter((code) => code !== somewhere), ...site.codes] };
}

const implants =
  /\b(?:peritoneal|omental|diaphragmatic|mesenteric|serosal|pelvic peritoneal)\s+(?:(?:tumou?r|metastatic|small|multiple|diffuse)\s+)?(?:implants?|deposits?|studding|nodularity|seeding|spread|caking|disease)\b/gi;
const isMalignant =
  /\b(?:cancer|\w*carcinoma|\w*sarcoma|malignan\w+|adenoca|metasta\w+|serous ca|pseudomyxoma|stage (?:iii|iv|3|4)[abc]?)\b/i;

/** "Peritoneal implants", "omental caking" of a cancer are its secondaries (Neoplasm Table: peritoneum, omentum, secondary C78.6); of endometriosis they are not. */
export function withImplants(note: ReadNote, named: readonly Mention[]): Mention[] {
  if (!isMalignant.test(note.text)) return [...named];
  const made: Mention[] = [];
  note.clauses.forEach((clause, index) => {
    if (!clause.codable || !isReadable(clause) || isRepeat(note, clause)) return;
    const text = note.text.slice(clause.start, clause.end);
    if (/endometrio(?:sis|tic)/i.test(text)) return;
    for (const { 0: words, index: at } of text.matchAll(implants)) {
      const start = clause.start + at;
      const end = start + words.length;
      if (named.some((one) => one.clause === index && one.start < end && start < one.end)) continue;
      made.push({
        start,
        end,
        clause: index,
        codes: ["C78.6"],
        source: "lexicon",
        wording: words.toLowerCase(),
        length: 2,
        covered: 1,
        explained: 1,
        fused: 1,
        similarity: 1,
      });
    }
  });
  return [...named, ...made];
}

/** The secondaries' sites that `text` goes on with: " to the liver, both lungs and bone"; `end` counts from its start. */
export function sitesAfter(text: string, book: PhraseBook<Name>): readonly Site[] {
  const found: Site[] = [];
  let at = leads.exec(text)?.[0].length;
  while (at !== undefined && found.length < mostSites) {
    const site = siteAt(text.slice(at), book);
    if (site === undefined) break;
    const end = at + site.end;
    found.push({ codes: site.codes, end });
    const join = joins.exec(text.slice(end))?.[0];
    at = join === undefined ? undefined : end + join.length;
  }
  return found;
}

/** Only after a name that itself leads to its site: "metastatic to bone", "metastases in the liver". */
function furtherSites(
  note: ReadNote,
  mention: Mention,
  { until, book, isLed }: { until: number; book: PhraseBook<Name>; isLed: boolean },
): Mention[] {
  const words = note.text.slice(mention.start, mention.end);
  if (!isLed && !/\b(?:to|in|of|involving)\b|[,(]|\s[-–—]\s/i.test(words)) return [];
  const found: Mention[] = [];
  let at = mention.end;
  while (found.length < mostSites) {
    const rest = note.text.slice(at, until);
    const join = joins.exec(rest)?.[0];
    const site = join === undefined ? undefined : siteAt(rest.slice(join.length), book, true);
    if (join === undefined || site === undefined) break;
    const start = at + join.length;
    at = start + site.end;
    found.push({ ...mention, start, end: at, codes: site.codes });
  }
  return found;
}
