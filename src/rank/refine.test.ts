import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { readNote } from "../note/read.ts";
import { chooseLeaves } from "./leaf.ts";
import { contextOf } from "./leaf-context.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

/** The first leaf of the words marked `<<...>>`. */
function leafOf(marked: string, code: string): string | undefined {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const note = readNote(marked.replace("<<", "").replace(">>", ""));
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const context = contextOf(note, { start, end, clause }, release.get(code)?.title);
  return chooseLeaves(release, code, context)[0]?.entry.code;
}

describe("an unspecified code becomes the one whose every word stands near (I.B.2)", () => {
  test.each([
    ["<<Idiopathic gout>>, left elbow.", "M10.00", "M10.022"],
    ["<<Decubitus ulcer>> left hip, stage III.", "L89.90", "L89.223"],
    ["<<Breast cancer>>, lower inner quadrant of right breast.", "C50.919", "C50.311"],
    ["<<Recurrent major depression>>, severe with psychotic features.", "F33.9", "F33.3"],
    ["<<Recurrent major depression>>, severe without psychotic features.", "F33.9", "F33.2"],
    ["<<Cocaine dependence>> in remission.", "F14.20", "F14.21"],
    ["<<Epilepsy>>, drug-resistant.", "G40.909", "G40.919"],
    ["<<Stroke>> due to embolism of the right posterior cerebral artery.", "I63.9", "I63.431"],
  ])("%s", (text, code, expected) => {
    expect(leafOf(`ASSESSMENT: ${text}`, code)).toBe(expected);
  });

  test.each([
    ["what is denied", "<<Alcohol dependence>>, no withdrawal.", "F10.20", "F10.20"],
    ["another substance pattern", "<<Opioid use disorder>>, moderate.", "F11.20", "F11.20"],
    ["the words of another clause", "<<Gout>>. Right ankle sprain.", "M10.9", "M10.9"],
    ["a symptom", "<<Chest pain>>, difficulty breathing.", "R07.9", "R07.9"],
  ])("never by %s", (_, text, code, expected) => {
    expect(leafOf(`ASSESSMENT: ${text}`, code)).toBe(expected);
  });
});

describe("the code's own part of the body tells its side", () => {
  test("where the mention names none", () => {
    expect(leafOf("CC: left shoulder stiffness\nASSESSMENT: <<Adhesive capsulitis>>.", "M75.0")).toBe(
      "M75.02",
    );
    expect(leafOf("CC: left knee pain\nASSESSMENT: <<Adhesive capsulitis>>.", "M75.0")).toBe("M75.00");
  });
  test("also among codes that differ in more than the side", () => {
    expect(leafOf("ASSESSMENT: <<Bimalleolar fracture>> of left ankle.", "S82.843")).toBe("S82.842A");
  });
});
