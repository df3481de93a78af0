import { describe, expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { culpritsIn } from "./culprits.ts";

describe("more ways to blame a drug (I.C.19.e.5.a)", () => {
  test.each([
    ["Febrile neutropenia on the back of the docetaxel.", "docetaxel"],
    ["Vomiting most mornings. This is the semaglutide.", "semaglutide"],
    ["Vomiting most mornings; it's the Ozempic.", "ozempic"],
    ["Cough. This has to be her lisinopril.", "lisinopril"],
    ["I explained that years of risperidone have done this.", "risperidone"],
    ["Ankle edema, pinned on the amlodipine.", "amlodipine"],
    ["Ankle edema. The amlodipine is behind this.", "amlodipine"],
    ["Bradycardia. I blame the metoprolol.", "metoprolol"],
    ["Bradycardia, the metoprolol is the reason.", "metoprolol"],
    ["Rash. Culprit is the cefdinir.", "cefdinir"],
    ["Rash traced back to the Bactrim.", "bactrim"],
    ["Constipation, courtesy of the oxycodone.", "oxycodone"],
    ["Muscle aches: the statin explains it.", "statin"],
    ["Hypoglycemia driven by glipizide.", "glipizide"],
    ["Dry mouth, a known effect of oxybutynin.", "oxybutynin"],
    ["Not a known effect of oxybutynin.", ""],
    ["This is not the metformin.", ""],
    ["This is metformin, which he takes for diabetes.", ""],
    ["Heart failure. The furosemide is why he is better.", ""],
    ["I don't blame the metoprolol.", ""],
    ["The gabapentin did not do this.", ""],
    ["Pain. It was better on tramadol.", ""],
  ])("%s", (text, expected) => {
    expect(
      culpritsIn(readNote(`ASSESSMENT: ${text}`))
        .map(({ drug }) => drug.name)
        .join(", "),
    ).toBe(expected);
  });
});
