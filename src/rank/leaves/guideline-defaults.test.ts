/** The guidelines' defaults, from the words of a note to the code: what is said near, said elsewhere, and not said. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { releaseOf } from "../../codes/release.ts";
import { readTable } from "../../codes/table.ts";
import { readNote } from "../../note/read.ts";
import { chooseLeaves } from "./leaf.ts";
import { contextOf } from "./leaf-context.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

/** @param marked a note with its mention in `<<` and `>>` */
function leavesOf(marked: string, code: string) {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const note = readNote(marked.replace("<<", "").replace(">>", ""));
  const clause = note.clauses.findIndex((one) => one.start <= start && end <= one.end);
  return chooseLeaves(release, code, contextOf(note, { start, end, clause }));
}
const read = (marked: string, code: string) => leavesOf(marked, code).map(({ entry }) => entry.code);

test.each([
  ["diabetes not said to be of a type is type 2 (I.C.4.a.2)", "<<Diabetes>>, A1c 7.1.", "E11", ["E11.9"]],
  [
    "a fracture not said to be open is closed (I.C.19.c)",
    "Right <<distal radius fracture>>.",
    "S52.50",
    ["S52.501A"],
  ],
  ["a fracture said to be open is open", "Open right <<distal radius fracture>>.", "S52.50", ["S52.501B"]],
  [
    "not said to be nondisplaced, displaced (I.C.19.c)",
    "Left <<lateral malleolus fracture>>.",
    "S82.6",
    ["S82.62XA"],
  ],
  ["right is dominant where nothing is said (I.C.6.a)", "Right <<hemiparesis>>.", "G81.9", ["G81.91"]],
  ["left is not", "Left <<hemiparesis>>.", "G81.9", ["G81.94"]],
  [
    "known osteoporosis explains a fracture after a minor fall (I.C.13.d.2)",
    "Osteoporosis. She slipped in the kitchen. Left <<femoral neck fracture>>.",
    "S72.00",
    ["M80.052A"],
  ],
  ["pain in both hands is two codes (I.B.13)", "<<Pain in both hands>>.", "M79.64", ["M79.641", "M79.642"]],
])("%s", (_, assessment, code, expected) => {
  expect(read(`ASSESSMENT:\n${assessment}`, code)).toEqual(expected);
});

describe("the side is the mention's own, else that of the same thing elsewhere", () => {
  test.each([
    [
      "near, against the history",
      "HPI: Right knee pain last year.\nASSESSMENT:\nLeft <<knee pain>>.",
      "M25.562",
    ],
    ["from the history", "HPI: Right knee pain for a week.\nASSESSMENT:\n<<Knee pain>>.", "M25.561"],
    [
      "never another joint's",
      "HPI: Unwell.\nASSESSMENT:\n1. Right shoulder pain.\n2. <<Knee pain>>.",
      "M25.569",
    ],
    ["never invented", "HPI: Pain since spring.\nASSESSMENT:\n<<Knee pain>>.", "M25.569"],
  ])("%s", (_, marked, expected) => {
    expect(read(marked, "M25.56")).toEqual([expected]);
  });

  test("a silent note is said to be silent", () => {
    const [leaf] = leavesOf("ASSESSMENT:\n<<Knee pain>>.", "M25.56");
    expect(leaf?.sideOpen).toBe(true);
    expect(leaf?.assumed).toContainEqual(expect.objectContaining({ about: "unspecified" }));
  });
});

test.each([
  ["<<Blindness of both eyes>>.", "H54.0", "H54.3"],
  ["Low vision, <<both eyes>>.", "H54.2", "H54.3"],
  ["<<Blindness of the right eye>>.", "H54.4", "H54.61"],
  ["<<Low vision of left eye>>.", "H54.5", "H54.62"],
  ["<<Blind in one eye>>.", "H54.4", "H54.60"],
  ["<<Blindness>>.", "H54.0", "H54.7"],
  ["<<Blindness right eye category 3, blindness left eye category 3>>.", "H54.0X33", "H54.0X33"],
])("vision without its category is unqualified visual loss (I.C.7.b): %s", (assessment, code, expected) => {
  expect(read(`ASSESSMENT:\n${assessment}`, code)).toEqual([expected]);
});
