import { describe, expect, it } from "vitest";
import type { CodeEntry } from "../codes/release.ts";
import { admissions } from "./admission.ts";
import type { ScoredCode } from "./candidates.ts";

/** A code whose one mention is marked `<<so>>` in a clause of this section. */
function told(code: string, section: string, marked: string) {
  const start = marked.indexOf("<<");
  const text = marked.replace("<<", "").replace(">>", "");
  const end = marked.indexOf(">>") - 2;
  const entry: CodeEntry = { code, title: code, billable: true, parent: undefined, notes: [] };
  const leaf = { entry, assumed: [], sideOpen: false, siblings: [] };
  const mention = {
    start,
    end,
    clause: 0,
    codes: [code],
    source: "lexicon",
    wording: "",
    length: 1,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  } as const;
  const clause = { start: 0, end: text.length, kind: "prose", section, codable: true } as const;
  const assertion = { value: "affirmed", experiencer: "patient", addressed: true } as const;
  const one: ScoredCode = {
    entry,
    leaf,
    mentions: [{ mention, clause, assertion, leaf }],
    features: [],
    confidence: 1,
    isMain: true,
  };
  return { text, one };
}

describe("present on admission (Appendix I)", () => {
  it.each([
    ["Z79.4", "hospital-course", "<<insulin>> continued", false, "exempt"],
    ["J18.9", "assessment", "<<Pneumonia>>", true, "Y"],
    ["N39.0", "hpi", "came with dysuria, <<UTI>> found", false, "Y"],
    ["J95.821", "hospital-course", "<<Respiratory failure>> on postoperative day 2", false, "N"],
    ["J69.0", "hospital-course", "On hospital day 4 <<aspiration pneumonia>>", false, "N"],
    ["N17.9", "hospital-course", "<<AKI>>, present on admission, resolved by day 3", false, "Y"],
    ["I10", "hospital-course", "<<hypertension>>, home drugs continued", false, "Y"],
    ["E87.6", "hospital-course", "<<Hypokalemia>>, replaced", false, undefined],
  ] as const)("%s in %s: %s", (code, section, marked, isPrincipal, expected) => {
    const { text, one } = told(code, section, marked);
    expect(admissions(text, [one], isPrincipal ? code : undefined).get(code)).toBe(expected);
  });

  it("a code that specifies another has its indicator, whichever that is", () => {
    const sepsis = told("A41.9", "assessment", "<<Sepsis>>");
    const severe = told("R65.20", "discharge-diagnosis", "<<Severe sepsis>>");
    expect(admissions(sepsis.text, [severe.one, sepsis.one], "A41.9").get("R65.20")).toBe("Y");
    expect(admissions(severe.text, [severe.one], undefined).get("R65.20")).toBeUndefined();
    const late = told("A41.9", "hospital-course", "On hospital day 4 <<sepsis>>");
    expect(admissions(late.text, [severe.one, late.one], undefined).get("R65.20")).toBe("N");
  });

  it("an organism named with an infection has the infection's indicator", () => {
    const infection = told("N39.0", "assessment", "<<UTI>> due to E. coli");
    const organism = told("B96.20", "assessment", "UTI due to <<E. coli>>");
    expect(admissions(infection.text, [organism.one, infection.one], "N39.0").get("B96.20")).toBe("Y");
  });
});

describe("the paragraph that tells with what the patient came", () => {
  const story = `She came in after three days of fever and cough, weak, with little to drink, sent by her family doctor. ${"Her chest film showed consolidation on the right. ".repeat(3)}<<Hyponatremia>> was corrected.`;
  const admitted = (text: string) => {
    const { text: plain, one } = told("E87.1", "hospital-course", text);
    return admissions(plain, [one], undefined).get("E87.1");
  };
  it.each(["\n\n", "\r\n\r\n", "\n \t\n"])("is the first long one, whatever ends its lines: %j", (gap) => {
    expect(admitted(`Discharge Summary${gap}${story}${gap}She went home.`)).toBe("Y");
    expect(
      admitted(`Discharge Summary${gap}${"She came in weak. ".repeat(15)}${gap}${story}`),
    ).toBeUndefined();
  });
  it("is none in a note without blank lines", () => {
    expect(admitted(`Discharge Summary\n${story}\nShe went home.`)).toBeUndefined();
    expect(admitted(`Discharge Summary\r\n${story}\r\nShe went home.`)).toBeUndefined();
  });
});
