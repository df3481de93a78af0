import { describe, expect, it } from "vitest";
import { surroundingsOf } from "../../note/surroundings.ts";
import { onlyNamed } from "./only-named.ts";

/** The words that make a list of the line in which the marked mention stands. */
function listIn(marked: string, code = "N40.0") {
  const text = marked.replace("<<", "").replace(">>", "");
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const found = onlyNamed(code, surroundingsOf(text, { start, end }));
  return found && text.slice(found.start, found.end).trim();
}

describe("a list that only names what else the patient has", () => {
  it.each([
    ["Problem list also carries: <<BPH>>, seasonal allergies.", "Problem list also carries:"],
    ["# Chronic conditions: gout, <<BPH>>", "# Chronic conditions:"],
    ["Comorbidities: gout, <<BPH>>", "Comorbidities:"],
    ["Also has: <<BPH>>, gout.", "Also has:"],
    ["Other problems: GERD, <<BPH>>, no change.", "Other problems:"],
    [
      "Chronic, stable, home meds not changed: gout, <<BPH>>, glaucoma.",
      "Chronic, stable, home meds not changed:",
    ],
    ["Acute bronchitis. Known gout, <<BPH>>.", "Known"],
    ["Hx gout, <<BPH>>.", "Hx"],
    ["Of note gout, <<BPH>>.", "Of note"],
    ["No change to other conditions (gout, <<BPH>>).", "No change to other conditions ("],
    ["Chart review: gout, <<BPH>>", "Chart review:"],
    ["History also includes anxiety, <<BPH>>.", "History also includes"],
  ])("%s", (marked, expected) => {
    expect(listIn(marked)).toBe(expected);
  });

  it.each([
    // Something is done about it, or it is the visit's own diagnosis.
    "Chronic conditions: gout, continue colchicine; <<BPH>>",
    "Other problems: <<BPH>> - tamsulosin",
    "Chronic: <<BPH>>, symptoms worse",
    "Known <<BPH>> with acute retention, foley placed.",
    "Known <<BPH>> on tamsulosin.",
    "He also has marked <<BPH>>, which explains the nocturia.",
    "Diagnosis: <<BPH>>",
    "Dx: <<BPH>>",
    "Problems: <<BPH>>",
    "1. <<BPH>>: doing fine",
    "Also has <<BPH>>; added tamsulosin.",
  ])("%s", (marked) => {
    expect(listIn(marked)).toBeUndefined();
  });

  it("leaves statuses and symptoms", () => {
    expect(listIn("Comorbidities: gout, <<pacemaker>>", "Z95.0")).toBeUndefined();
    expect(listIn("Also has <<fatigue>>.", "R53.83")).toBeUndefined();
  });
});
