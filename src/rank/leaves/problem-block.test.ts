import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Name } from "../../codes/names.ts";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { PhraseBook } from "../../search/phrase-book.ts";
import { namedMentions } from "../names/mentions.ts";
import { withQualifiers } from "../names/qualified.ts";
import { fullerCode, placeText } from "./fuller-codes.ts";
import { chooseLeaves } from "./leaf.ts";
import { contextOf } from "./leaf-context.ts";
import { ProblemBlocks } from "./problem-block.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["asthma", "J45.909"],
  ["copd", "J44.9"],
  ["type 2 diabetes", "E11.9"],
  ["chronic migraine", "G43.709"],
  ["osteoarthritis", "M19.90"],
  ["carpal tunnel", "G56.00"],
  ["hfpef", "I50.30"],
  ["acute kidney injury", "N17.9"],
  ["hernia", "K46.9"],
  ["umbilical hernia", "K42.9"],
  ["cellulitis", "L03.90"],
  ["hypertension", "I10"],
  ["atrial fibrillation", "I48.91"],
  ["middle cerebral artery stroke", "I63.519"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

const codesIn = (text: string) => {
  const note = readNote(`ASSESSMENT AND PLAN:\n${text}`);
  const mentions = withQualifiers(note, namedMentions(note, book), book);
  const blocks = new ProblemBlocks(note, mentions);
  return mentions.flatMap((mention) => {
    const clause = note.clauses[mention.clause];
    const below = blocks.under(mention);
    return mention.codes.flatMap((named) => {
      const code = clause === undefined ? named : fullerCode(note, named, placeText(note, clause, below));
      const context = contextOf(note, mention, release.get(code)?.title, below);
      return chooseLeaves(release, code, context)
        .filter(({ beside }) => beside === undefined)
        .map(({ entry }) => entry.code);
    });
  });
};

describe("the lines under a problem's name say more of it", () => {
  it.each([
    ["# Asthma\n- moderate persistent, ACT 14\n- in acute exacerbation, prednisone", "J45.41"],
    ["# COPD\nAcute exacerbation, azithromycin", "J44.1"],
    ["# Chronic migraine\n- without aura\n- refractory to 3 preventives", "G43.719"],
    ["# Osteoarthritis\n- right knee, primary\n- injected today", "M17.11"],
    ["# Carpal tunnel\nRight. Splint.", "G56.01"],
    ["# Carpal tunnel\nRight worse than left.", "G56.03"],
    ["# Hernia\nUmbilical, small", "K42.9"],
    ["# Cellulitis\nLeft lower leg. Cephalexin.", "L03.116"],
    ["# Cellulitis\nRight foot. Cephalexin.", "L03.115"],
    ["# Cellulitis\nLeft hand. Cephalexin.", "L03.114"],
    ["# Cellulitis\nRight axilla. Cephalexin.", "L03.111"],
    ["# Atrial fibrillation\n- paroxysmal, on apixaban", "I48.0"],
  ])("%s", (text, code) => {
    expect(codesIn(text)).toEqual([code]);
  });
});

describe("what is another condition's, or not so, is left out", () => {
  it.each([
    ["# Asthma\nstable\n# COPD\nacute exacerbation", ["J45.909", "J44.1"]],
    ["# Asthma\n- return for acute exacerbation", ["J45.909"]],
    ["# Atrial fibrillation\n- risks, incl. paroxysmal spells, were discussed", ["I48.91"]],
    ["# Asthma\n- no acute exacerbation", ["J45.909"]],
    ["# Type 2 diabetes\n- no retinopathy, nephropathy, or neuropathy", ["E11.9"]],
    ["# Type 2 diabetes\n- nephropathy absent, UACR 9", ["E11.9"]],
    ["# Type 2 diabetes\n- eyes clear of retinopathy per optometry", ["E11.9"]],
    ["# HFpEF\n- acute kidney injury, resolving", ["I50.30", "N17.9"]],
    ["# Hypertension, COPD\n- acute exacerbation", ["I10", "J44.9"]],
    ["# Atrial fibrillation\n- paroxysmal or persistent, monitor placed", ["I48.91"]],
    ["# Middle cerebral artery stroke\n- left leg weak", ["I63.519"]],
    ["# Carpal tunnel\nLeft ankle brace stays.", ["G56.00"]],
  ])("%s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});
