import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { eyeWords, leavesOfEyes } from "./each-eye.ts";
import { chooseLeaves } from "./leaf.ts";
import { contextOf } from "./leaf-context.ts";
import { ProblemBlocks } from "./problem-block.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

const codesIn = (text: string, words: string, code: string) => {
  const note = readNote(`ASSESSMENT AND PLAN:\n${text}`);
  const start = note.text.indexOf(words);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const mention = { start, end: start + words.length, clause, codes: [code] };
  const below = new ProblemBlocks(note, [mention]).under(mention);
  const context = contextOf(note, mention, release.get(code)?.title, below);
  const eyes = eyeWords(note, mention, below);
  const leaves =
    eyes === undefined
      ? chooseLeaves(release, code, context)
      : leavesOfEyes(release, code, { context, eyes });
  return leaves.map(({ entry }) => entry.code);
};

describe("each eye by its own words", () => {
  it.each([
    ["POAG: moderate OD, severe OS.", "POAG", "H40.11", ["H40.1112", "H40.1123"]],
    ["# POAG\nOD: moderate stage\nOS: mild stage", "POAG", "H40.11", ["H40.1112", "H40.1121"]],
    [
      "1. Moderate NPDR OU, type 2 DM. OD with center-involving macular edema. OS no macular edema.",
      "Moderate NPDR OU",
      "E11.339",
      ["E11.3311", "E11.3392"],
    ],
    [
      "Type 2 DM with moderate NPDR - OD with center-involving macular edema, OS no macular edema.",
      "moderate NPDR",
      "E11.339",
      ["E11.3311", "E11.3392"],
    ],
    [
      "1. NPDR, moderate OU. OS with DME, improving; OD no DME. Inject OS today.",
      "NPDR, moderate OU",
      "E11.331",
      ["E11.3391", "E11.3312"],
    ],
  ])("%s", (text, words, code, codes) => {
    expect(codesIn(text, words, code)).toEqual(codes);
  });

  it("is one code for both eyes alike", () => {
    expect(codesIn("POAG: mild OD, mild OS.", "POAG", "H40.11")).toEqual(["H40.1131"]);
  });

  it.each([
    ["POAG OS, moderate. Cataract OD.", "POAG", "H40.11", ["H40.1122"]],
    ["POAG OU, moderate stage both eyes.", "POAG", "H40.11", ["H40.1132"]],
  ])("leaves one eye alone: %s", (text, words, code, codes) => {
    expect(codesIn(text, words, code)).toEqual(codes);
  });
});
