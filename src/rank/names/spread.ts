/**
 * Where a cancer has spread, told without the word metastasis: "colon cancer that has gone to the liver", "spread to both lobes of the liver", "now in the bones
 * of the pelvis and spine", "axillary nodes involved", "liver and peritoneal deposits".
 *
 * Source: Guidelines FY2026 I.C.2 (secondary sites are coded each) and the Neoplasm Table, secondary.
 */
import type { Name } from "../../codes/names.ts";
import type { ReadNote } from "../../note/types.ts";
import type { PhraseBook } from "../../search/phrase-book.ts";
import { type Mention, mentionByRule } from "./mentions.ts";
import { sitesAfter } from "./metastases.ts";

const goes =
  /\b(?:(?:has|have|had|having|which|that|it|now|already|since) )*(?:spread(?:ing)?|gone|moved|travel+ed|seeded|extended)(?: now| widely| further| distantly)?(?= (?:to|into|in)\b)|\b(?:now|also|disease|deposits?|implants?|lesions proven|secondar(?:y|ies)) (?=in (?:the |his |her |both )?(?:bones?|liver|lungs?|brain|spine|pelvi\w+|peritoneum|adrenals?|lymph nodes|nodes))/gi;
const deposits =
  /\b((?:[a-z]+(?:, |,? and | & |\/)){0,3}[a-z]+) (?:deposits|secondaries|lesions (?:are|proven) metasta\w+)\b/i;
const nodes: readonly (readonly [region: string, code: string])[] = [
  ["axillary|infraclavicular|internal mammary", "C77.3"],
  ["mediastinal|hilar|subcarinal|paratracheal", "C77.1"],
  ["cervical|neck|supraclavicular|submandibular", "C77.0"],
  ["inguinal|groin|femoral", "C77.4"],
  ["retroperitoneal|para-?aortic|mesenteric|portal|periportal|celiac", "C77.2"],
  ["pelvic|iliac|obturator|mesorectal|perirectal", "C77.5"],
];
const involved = nodes.map(([region, code]) => ({
  code,
  words: new RegExp(
    `\\b(?:${region})(?: lymph)? nod(?:e|es|al)\\b(?: (?:is|are|was|were|biopsy|bx|fna|disease|all|also|now|proven|came back))* (?:involved|involvement|positive|metasta\\w+|with (?:cancer|tumou?r|carcinoma|disease)|deposits?|spread)\\b|\\b(?:spread|gone|metastatic|disease|involv\\w+) (?:to|in|into|of) (?:the |her |his |both |left |right )*(?:${region})(?: lymph)? nodes?\\b|\\b(?:positive|involved) (?:left |right )?(?:${region})(?: lymph)? nodes?\\b`,
    "i",
  ),
}));
const unsure =
  /\b(?:no|not|without|negative|denies|if|may|might|could|can|risk|rule out|r\/o|whether|prevent\w*|before it|never|suspicious|possibl[ey]|concern\w*|biopsy pending)\b/i;
const primary = /^C(?:[0-6]\d|7[0-6]|80)|^Z85/;
/** Of the blood: nodes and organs are the disease's own sites. */
const blood = /^C(?:8[1-9]|9)/;
const lungs = /\bboth lungs\b/i;

/** @returns the mentions, and the secondaries that a clause of a note about a solid cancer tells of */
export function withSpread(
  note: ReadNote,
  known: readonly Mention[],
  book: PhraseBook<Name>,
): readonly Mention[] {
  const has = (pattern: RegExp) => known.some(({ codes }) => codes.some((code) => pattern.test(code)));
  if (!has(primary) || has(blood)) return known;
  const secondary = new Set(
    known.flatMap(({ clause, codes }) =>
      codes.flatMap((code) => (/^C7[789]/.test(code) ? [`${clause} ${code}`] : [])),
    ),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause): Mention[] => {
    if (!codable) return [];
    const text = note.text.slice(from, end);
    const found: Mention[] = [];
    const add = (code: string, span: { readonly start: number; readonly end: number }) => {
      if (secondary.has(`${clause} ${code}`)) return;
      secondary.add(`${clause} ${code}`);
      found.push(mentionByRule(note, clause, span, { code }));
    };
    for (const match of text.matchAll(goes)) {
      const at = from + match.index + match[0].length;
      if (unsure.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
      for (const site of sitesAfter(note.text.slice(at, end), book)) {
        const span = { start: from + match.index, end: at + site.end };
        const both =
          site.codes.every((code) => /^C78\.0/.test(code)) && lungs.test(note.text.slice(at, span.end));
        for (const code of both ? ["C78.01", "C78.02"] : site.codes) add(code, span);
      }
    }
    for (const { words, code } of involved) {
      const match = words.exec(text);
      if (match === null || unsure.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
      add(code, { start: from + match.index, end: from + match.index + match[0].length });
    }
    const list = deposits.exec(text);
    if (list !== null && !unsure.test(text.slice(Math.max(0, list.index - 20), list.index)))
      for (const organ of (list[1] ?? "").split(/, |,? and | & |\//)) {
        const codes = book.get(`${organ} metastases`)?.value.codes ?? [];
        for (const code of codes)
          if (/^C7[89]\.(?!9)/.test(code))
            add(code, { start: from + list.index, end: from + list.index + list[0].length });
      }
    return found;
  });
  return made.length === 0 ? known : [...known, ...made].sort((a, b) => a.start - b.start);
}
