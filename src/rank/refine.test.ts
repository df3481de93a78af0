import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { readNote } from "../note/read.ts";
import { chooseLeaves } from "./leaves/leaf.ts";
import { contextOf } from "./leaves/leaf-context.ts";

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
    ["R <<thigh abscess>>.", "L02.41", "L02.415"],
    ["L <<leg pain>>.", "M79.606", "M79.605"],
    ["<<CRPS>> right arm.", "G90.50", "G90.511"],
    ["<<Lumbar DDD>> with discogenic back pain.", "M51.36", "M51.360"],
    ["<<Chalazion>> RUL.", "H00.1", "H00.11"],
    ["<<POAG>>, bilateral, mod.", "H40.11", "H40.1132"],
    ["<<Osteomyelitis>>, left calcaneus, chronic.", "M86.60", "M86.672"],
    ["<<RA>>, multiple joints.", "M06.9", "M06.9"],
    ["Seronegative <<RA>>, multiple sites, without rheumatoid factor.", "M06.00", "M06.09"],
    ["Cervical <<disc disorder with radiculopathy>>, C5-6.", "M50.10", "M50.122"],
    ["<<Decubitus ulcer>> left hip, stage III.", "L89.90", "L89.223"],
    ["<<Breast cancer>>, lower inner quadrant of right breast.", "C50.919", "C50.311"],
    ["<<Recurrent major depression>>, severe with psychotic features.", "F33.9", "F33.3"],
    ["<<Recurrent major depression>>, severe without psychotic features.", "F33.9", "F33.2"],
    ["<<Cocaine dependence>> in remission.", "F14.20", "F14.21"],
    ["<<Epilepsy>>, drug-resistant.", "G40.909", "G40.919"],
    ["<<Acute cystitis>>, gross hematuria.", "N30.00", "N30.01"],
    ["<<Sigmoid diverticulitis>>, contained perforation with abscess.", "K57.32", "K57.20"],
    ["<<Vascular dementia>>, moderate, agitated at night.", "F01.B0", "F01.B11"],
    ["<<Chronic gout>>, tophaceous.", "M1A.9XX0", "M1A.9XX1"],
    ["<<Internal hemorrhoids>>, grade III.", "K64.8", "K64.2"],
    ["Chronic hypoxemic <<respiratory failure>>.", "J96.90", "J96.11"],
    ["<<Bipolar I disorder>>, last episode manic, in full remission.", "F31.9", "F31.74"],
    ["<<CHF>>, chronic, preserved EF 55%.", "I50.9", "I50.32"],
    ["<<Stroke>> due to embolism of the right posterior cerebral artery.", "I63.9", "I63.431"],
  ])("%s", (text, code, expected) => {
    expect(leafOf(`ASSESSMENT: ${text}`, code)).toBe(expected);
  });

  test.each([
    ["what is denied", "<<Alcohol dependence>>, no withdrawal.", "F10.20", "F10.20"],
    [
      "another condition's acuity",
      "Acute pancreatitis, <<gallstones>> with chronic cholecystitis.",
      "K80.10",
      "K80.10",
    ],
    ["what a title's absence is not", "<<Acute cystitis>>, no hematuria.", "N30.00", "N30.00"],
    ["a dementia's denied agitation", "<<Vascular dementia>>, moderate, no agitation.", "F01.B0", "F01.B0"],
    ["a bare preserved EF", "<<CHF>>, chronic, EF 55%.", "I50.9", "I50.9"],
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
