import { describe, expect, it } from "vitest";
import { deniedIn, isListedAsDenied, withoutDenied, withoutProspects } from "./denied-words.ts";

describe("withoutDenied", () => {
  it.each([
    ["no fistula, stricture or abscess", " "],
    ["DM2. No retinopathy, nephropathy, or neuropathy.", "DM2.  ."],
    ["acute tonsillitis, strep neg", "acute tonsillitis,  "],
    ["on glipizide, hypoglycemia none", "on glipizide,  "],
    ["nephropathy absent, UACR 9", " , UACR 9"],
    ["eyes clear of retinopathy per optometry", "eyes  "],
    ["CAD s/p PCI, angina free", "CAD s/p PCI,  "],
    // Said of the condition itself, or a name.
    ["without complication, on metformin and lisinopril", " , on metformin and lisinopril"],
    ["without aura, intractable", " , intractable"],
    ["not at goal, neuropathy", " , neuropathy"],
    ["estrogen receptor negative, HER2 negative", "estrogen receptor negative, HER2 negative"],
    ["culture negative endocarditis", "culture negative endocarditis"],
    ["seronegative arthritis", "seronegative arthritis"],
  ])("%s", (text, expected) => {
    expect(withoutDenied(text)).toBe(expected);
  });

  it("reads a line of half a megabyte as it reads a short one", () => {
    expect(withoutDenied("no pain, swelling, redness and ".repeat(20_000))).not.toContain("pain");
  });
});

it("takes out what may come", () => {
  expect(withoutProspects("type 2 diabetes: steroids may cause hyperglycemia, continue")).toBe(
    "type 2 diabetes: steroids  , continue",
  );
  expect(withoutProspects("type 2 diabetes with hyperglycemia")).toBe("type 2 diabetes with hyperglycemia");
});

it("tells what is denied", () => {
  expect(deniedIn("crohn's ileitis, no fistula")).toBe("no fistula");
  expect(deniedIn("crohn's ileitis with fistula")).toBe("");
});

it("knows the further members of a denied list", () => {
  const line = "No retinopathy, nephropathy, or neuropathy";
  const isDenied = isListedAsDenied(line);
  expect(isDenied({ start: line.indexOf("nephropathy"), end: line.indexOf(", or") })).toBe(true);
  expect(isDenied({ start: 0, end: line.indexOf(",") })).toBe(false);
});
