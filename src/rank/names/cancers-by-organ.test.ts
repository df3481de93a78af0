import { expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { withCancersByOrgan } from "./cancers-by-organ.ts";
import { namedMentions } from "./mentions.ts";
import { withImplants, withSecondarySites } from "./metastases.ts";

const book = new PhraseBook<Name>();
for (const [phrase, codes] of [
  ["ovarian cancer", "C56"],
  ["ovary cancer", "C56"],
  ["cecum cancer", "C18.0"],
  ["breast cancer", "C50.91"],
  ["renal cancer", "C64"],
  ["liver cancer", "C22.9"],
  ["lung cancer", "C34.9"],
  ["mets", "C79.9"],
  ["metastasis to adrenal", "C79.7"],
  ["metastases", "C79.9"],
  ["metastasis to liver", "C78.7"],
  ["body of pancreas cancer", "C25.1"],
] as const)
  book.add(phrase, { phrase, codes: [codes], source: "lexicon" });

function codesIn(line: string): string[] {
  const note = readNote(`Assessment:\n1. ${line}`);
  const named = withImplants(note, withCancersByOrgan(note, namedMentions(note, book), book));
  return withSecondarySites(note, named, book)
    .flatMap(({ codes }) => codes)
    .sort();
}

it.each([
  ["R ovarian serous ca", ["C56"]],
  ["Carcinoma, high grade, of the left ovary", ["C56"]],
  ["Adenocarcinoma, moderately differentiated, of the cecum", ["C18.0"]],
  ["Breast, left: invasive mammary carcinoma", []],
  ["Left breast invasive mammary carcinoma", ["C50.91"]],
  ["Ovarian serous carcinoma with peritoneal implants", ["C56", "C78.6"]],
  ["Mets to R adrenal", ["C79.7"]],
  ["Adenocarcinoma of the body of the pancreas", ["C25.1"]],
  ["Adenocarcinoma of the cecum with metastases in both lobes of the liver", ["C18.0", "C78.7"]],
  ["Mets in several segments of the liver", ["C78.7"]],
])("%s", (line, expected) => {
  expect(codesIn(line)).toEqual(expected);
});

it.each([
  ["Vitamin D and Ca in renal disease", []],
  ["Endometriosis with peritoneal implants", []],
  ["Carcinoma in situ", []],
  ["Elevated ca, ovary normal", []],
  ["Lung cancer with liver mass", ["C34.9"]],
])("no cancer of the organ: %s", (line, expected) => {
  expect(codesIn(line)).toEqual(expected);
});
