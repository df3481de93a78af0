import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openCatalog } from "../codes/catalog.ts";
import { readLexicon } from "../codes/lexicon.ts";
import { type Name, namesOf } from "../codes/names.ts";
import { isPlainStem } from "../rank/names/plain-words.ts";
import { PhraseBook } from "../search/phrase-book.ts";
import { isContentWord, stem } from "../search/words.ts";
import { abbreviationRows } from "./abbreviation-table.ts";
import { conditionAbbreviation, expand, isOrdinaryWord, knownAbbreviations } from "./abbreviations.ts";
import { ambiguousAbbreviations } from "./ambiguous-abbreviations.ts";
import { sectionKind } from "./section-kinds.ts";

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
    ["DES", "ou restasis", "dry eye syndrome"],
    ["DES", "", "drug-eluting stent"],
    ["VH", "od new floaters", "vitreous hemorrhage"],
    ["NTG", "chest", "nitroglycerin"],
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

  it("says whether a meaning was picked among several", () => {
    expect(expand("HTN", [], "hpi")).toEqual({ expansion: "hypertension", chosen: false });
    expect(expand("MS", ["relapsing"], "hpi")).toEqual({ expansion: "multiple sclerosis", chosen: true });
  });

  it("knows nothing of ordinary words", () => {
    expect(expand("pain", [], "hpi")).toBeUndefined();
  });
});

describe("the tables", () => {
  const known = knownAbbreviations();

  it("hold at least 850 unambiguous and 130 ambiguous abbreviations, none expanding to itself", () => {
    expect(known.size).toBeGreaterThanOrEqual(850);
    expect(ambiguousAbbreviations.size).toBeGreaterThanOrEqual(130);
    for (const [short, expansion] of known) expect(expansion.toLowerCase()).not.toBe(short);
  });

  it("write abbreviations in lower case, as words() gives them", () => {
    for (const short of [...known.keys(), ...ambiguousAbbreviations.keys()])
      expect(short).toBe(short.toLowerCase());
  });

  it("list each abbreviation once; one that stands in both has its commonest meaning in the first", () => {
    const rows = Object.values(abbreviationRows).flatMap((group) => group.split("\n").filter(Boolean));
    const seen = new Set<string>();
    for (const row of rows) {
      const [short = "", expansion = ""] = row.split("=");
      expect(expansion, row).not.toBe("");
      expect(seen.has(short), row).toBe(false);
      seen.add(short);
      const commonest = ambiguousAbbreviations.get(short)?.[0];
      if (commonest !== undefined) expect(expansion).toBe(commonest.expansion);
    }
  });

  it.each([
    ...ambiguousAbbreviations,
  ])("%s has meanings, words and sections that tell them apart", (_, meanings) => {
    expect(meanings.length).toBeGreaterThanOrEqual(2);
    expect(new Set(meanings.map(({ expansion }) => expansion)).size).toBe(meanings.length);
    expect(meanings.some(({ sections }) => sections.size > 0)).toBe(true);
    for (const { near, sections } of meanings) {
      expect(near.size).toBeGreaterThan(0);
      for (const word of near) expect(word).toMatch(/^(?:[a-z0-9]+|#)$/);
      for (const section of sections) expect(sectionKind(section).kind).toBe(section);
    }
  });

  it("tell conditions from other abbreviations", () => {
    expect(["htn", "dm2", "sob", "ms", "uc"].every(conditionAbbreviation)).toBe(true);
    expect(["bid", "cbc", "rle", "mg", "he", "all", "hrs"].some(conditionAbbreviation)).toBe(false);
  });

  it("hold no everyday word but those that count only in capitals", () => {
    const everyday =
      "add aids aka all and arm art as bad bed but can cap car cast cat chi cold cop cut day dip doe ear eye fall far fast fat feet fish for " +
      "gas get gist gun had hand has hat her him hip his hit hot hrs ice ill its lap leg let lip low map mash mat may men mom net new nor " +
      "not now odd off old one our out pad pan pat pay peg pet pin pod pop pot prom put ran rash raw red rest rib rod run sad sat saw see she sit six sad sip " +
      "skin tan tap ten the tip tips toe ton too top try tub two use was way wet who why yes yet you";
    const found = everyday.split(" ").filter((word) => known.has(word) || ambiguousAbbreviations.has(word));
    const guarded = (word: string) => isOrdinaryWord(word) || !isContentWord(word) || isPlainStem(stem(word));
    expect(found.filter((word) => !guarded(word))).toEqual([]);
  });
});

describe("the expansions of diagnoses and symptoms", () => {
  it("are in words the code table or the lexicon has, nearly all", async () => {
    const [catalog, lexicon] = await Promise.all([
      openCatalog([fileURLToPath(new URL("../../embeddings", import.meta.url))]),
      readLexicon(fileURLToPath(new URL("../../embeddings/lexicon", import.meta.url))),
    ]);
    const release = catalog.releases("icd10cm").at(-1);
    if (release === undefined) throw new Error("no table of codes");
    const book = new PhraseBook<Name>();
    for (const name of namesOf(release, lexicon.entries)) book.add(name.phrase, name);
    const conditions = [
      ...[abbreviationRows.d, abbreviationRows.s].flatMap((rows) =>
        rows
          .split("\n")
          .filter(Boolean)
          .map((row) => row.slice(row.indexOf("=") + 1)),
      ),
      ...[...ambiguousAbbreviations.values()]
        .flat()
        .filter(({ group }) => group === "d" || group === "s")
        .map(({ expansion }) => expansion),
    ];
    const unknown = conditions.filter((expansion) => book.get(expansion) === undefined);
    expect(unknown.length / conditions.length).toBeLessThan(0.04);
  });
});
