import { describe, expect, it } from "vitest";
import { conditionAbbreviation, expand, knownAbbreviations } from "./abbreviations.ts";
import { ambiguousAbbreviations } from "./ambiguous-abbreviations.ts";

const meaning = (word: string, near: string, section = "hpi"): string | undefined => {
  const found = expand(word, near.split(" "), section);
  return found?.ambiguous === true ? "ambiguous" : found?.expansion;
};

describe("expand", () => {
  it.each([
    ["HTN", "", "hypertension"],
    ["T2DM", "", "type 2 diabetes mellitus"],
    ["s/p", "", "status post"],
    ["MS", "relapsing on interferon", "multiple sclerosis"],
    ["MS", "severe valve murmur", "mitral stenosis"],
    ["MS", "", "ambiguous"],
    ["RA", "methotrexate joints", "rheumatoid arthritis"],
    ["RA", "sat 97 on", "room air"],
    ["PT", "refer ot", "physical therapy"],
    ["PT", "inr seconds", "prothrombin time"],
    ["PE", "dvt heparin", "pulmonary embolism"],
    ["PE", "", "ambiguous"],
    ["CP", "sob exertional", "chest pain"],
    ["CP", "spastic baclofen", "cerebral palsy"],
    ["BS", "abdomen soft", "bowel sounds"],
    ["BS", "insulin fasting", "blood sugar"],
    ["AS", "valve gradient", "aortic stenosis"],
    ["MI", "stemi troponin", "myocardial infarction"],
  ])("%s near %j is %s", (word, near, expected) => {
    expect(meaning(word, near)).toBe(expected);
  });

  it("lets the section decide where no word does", () => {
    expect(meaning("DM", "", "past-medical-history")).toBe("diabetes mellitus");
    expect(meaning("RA", "", "vitals")).toBe("room air");
  });

  it("names the options where nothing decides", () => {
    expect(expand("pd", [], "hpi")).toMatchObject({
      ambiguous: true,
      options: expect.arrayContaining(["Parkinson's disease"]),
    });
  });

  it("knows nothing of ordinary words", () => {
    expect(expand("pain", [], "hpi")).toBeUndefined();
  });
});

describe("the tables", () => {
  it("hold at least 300 unambiguous and 40 ambiguous abbreviations, none expanding to itself", () => {
    expect(knownAbbreviations().size).toBeGreaterThanOrEqual(300);
    expect(ambiguousAbbreviations.size).toBeGreaterThanOrEqual(40);
    for (const [short, expansion] of knownAbbreviations()) expect(expansion.toLowerCase()).not.toBe(short);
  });

  it("write abbreviations in lower case, as words() gives them", () => {
    for (const short of [...knownAbbreviations().keys(), ...ambiguousAbbreviations.keys()])
      expect(short).toBe(short.toLowerCase());
  });

  it("tell conditions from other abbreviations", () => {
    expect(["htn", "dm2", "sob"].every(conditionAbbreviation)).toBe(true);
    expect(["bid", "cbc", "rle"].some(conditionAbbreviation)).toBe(false);
  });
});
