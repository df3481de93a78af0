import { expect, test } from "vitest";
import type { IndexTerm } from "../codes/official/index-terms.ts";
import { officialIndexOf } from "./official-index.ts";

/** A made-up index: the shapes are the publisher's, the entries ours. */
const term = (title: string, rest: Partial<IndexTerm> = {}, ...terms: IndexTerm[]): IndexTerm => ({
  title,
  ...rest,
  terms,
});
const cells = (...codes: string[]) => ({ cells: codes });

const index = officialIndexOf({
  diseases: [
    term(
      "Pneumonia (acute) (double)",
      { code: "J18.9" },
      term("bacterial", { code: "J15.9" }, term("specified NEC", { code: "J15.8" })),
      term("with", {}, term("influenza", { see: "Flu, with, lungs" })),
      term("in (due to)", {}, term("measles", { code: "B05.2", manifestation: "J17" })),
      term("lipid, lipoid", { code: "J69.1" }),
    ),
    term("Flu", { code: "J11.1" }, term("with", {}, term("lungs NEC", { code: "J11.0-" }))),
    term("Goiter", { code: "E04.9" }, term("with", {}, term("thyroid storm", { code: "E05.91" }))),
    term("Thyroid", { see: "condition" }),
    term(
      "Hypothyroidism",
      { code: "E03.9" },
      term("congenital (without goiter)", { code: "E03.1" }, term("with goiter", { code: "E03.0" })),
    ),
    term("Struma", { seeAlso: "Goiter" }),
    term("Dizzy, dizziness", { see: "Vertigo, by type" }),
    term("Vertigo", { code: "R42" }, term("central", { code: "H81.4-" })),
    term("Fracture, pathological", { code: "M84.40" }, term("hip", { code: "M84.459" })),
    term(
      "Fracture, traumatic",
      { code: "T14.8" },
      term("hip", { see: "Fracture, femur, neck" }),
      term("femur", { code: "S72.9-" }, term("neck", { code: "S72.00-" })),
    ),
    term(
      "History",
      {},
      term("family (of)", { seeAlso: "History, personal" }, term("malignant neoplasm", { code: "Z80.9" })),
      term(
        "personal (of)",
        {},
        term("malignant neoplasm", { code: "Z85.9" }, term("breast", { code: "Z85.3" })),
      ),
    ),
    term("Carcinoma", { seeAlso: "Neoplasm, by site, malignant" }),
    term("Lipoma", { see: "Neoplasm, skin, benign" }),
    term("Hematoma (traumatic)", { code: "T14.8" }, term("breast (nontraumatic)", { code: "N64.89" })),
    term(
      "Agoraphobia",
      { code: "F40.00" },
      term("with panic disorder", { code: "F40.01" }),
      term("without panic disorder", { code: "F40.02" }),
    ),
    term("Meningism", { code: "R29.1" }),
    term("Meningitis", { code: "G03.9" }, term("pneumococcal", { code: "G00.1" })),
    term("Ulcer", {}, term("duodenum, duodenal", { code: "K26.9" })),
    term("Duodenitis", { code: "K29.80" }, term("ulcerative", { code: "K29.81" })),
    term("Hepatitis", { code: "K75.9" }, term("A", { code: "B15.9" }), term("chronic", { code: "K73.9" })),
    term("HIV", { code: "B20" }, term("positive, seropositive", { code: "Z21" })),
    term("Acidosis", { code: "E87.2" }, term("lactic, newborn", { code: "P74.0" })),
    term("Disease", {}, term("kidney, renal", { code: "N28.9" }), term("cold, salted", { code: "J00" })),
    term(
      "Break",
      { code: "S99.9" },
      term(
        "shin",
        { code: "S99.1" },
        term("knobs", { see: "Break, shin, lower end" }),
        term("lower end", { code: "S99.10" }, term("knob", { code: "S99.11" })),
      ),
    ),
    term("Ring", { see: "Round" }),
    term("Round", { see: "Ring" }),
  ],
  external: [term("Fall", { code: "W19" }, term("from", {}, term("ladder", { code: "W11" })))],
  neoplasms: [
    term(
      "Neoplasm, neoplastic",
      cells("C80.1", "C79.9", "D09.9", "D36.9", "D48.9", "D49.9"),
      term("lung", cells("C34.9-", "C78.0-", "D02.2-", "D14.3-", "D38.1", "D49.1")),
      term(
        "skin NOS",
        cells("C44.90", "C79.2", "D04.9", "D23.9", "D48.5", "D49.2"),
        term("back", cells("C44.50", "", "D04.5", "D23.5", "", "")),
      ),
    ),
  ],
  drugs: [
    term(
      "Aspirin",
      cells("T39.011", "T39.012", "T39.013", "T39.014", "T39.015", "T39.016"),
      term("enteric", cells("T39.091", "", "", "", "", "")),
    ),
  ],
});

const first = (phrase: string) => {
  const [hit] = index.lookup(phrase);
  return hit && { code: hit.code, path: hit.path, exact: hit.exact, left: hit.left };
};
const code = (phrase: string) => index.lookup(phrase)[0]?.code;

test("the main term's own code is its default", () => {
  expect(first("pneumonia")).toEqual({ code: "J18.9", path: "Pneumonia", exact: true, left: [] });
});

test("subterms are walked in any order of words", () => {
  for (const phrase of ["bacterial pneumonia", "Pneumonia, bacterial", "pneumonias bacterial"]) {
    expect(first(phrase)).toMatchObject({ code: "J15.9", exact: true });
  }
  expect(code("pneumonia, bacterial, specified NEC")).toBe("J15.8");
});

test("nonessential modifiers are neither needed nor left over", () => {
  expect(first("acute double pneumonia")).toMatchObject({ code: "J18.9", exact: true });
});

test("words nobody asks for are left over", () => {
  expect(first("bacterial pneumonia of the marsh")).toMatchObject({
    code: "J15.9",
    exact: false,
    left: ["marsh"],
  });
});

test("a subterm is not walked to unless its word is said", () => {
  expect(index.lookup("pneumonia").map((hit) => hit.code)).toEqual(["J18.9"]);
});

test("one of several names is enough, the first is best", () => {
  expect(first("lipid pneumonia")).toMatchObject({ code: "J69.1", exact: true });
  expect(first("lipoid pneumonia")).toMatchObject({ code: "J69.1", path: "Pneumonia, lipid, lipoid" });
});

test("with, due to and in are passed through", () => {
  expect(first("pneumonia due to measles")).toMatchObject({ code: "B05.2", exact: true });
  expect(index.lookup("pneumonia in measles")[0]?.manifestation).toBe("J17");
});

test("see is followed, and what it names need not be said", () => {
  expect(first("pneumonia with influenza")).toMatchObject({
    code: "J11.0-",
    path: "Flu, with, lungs NEC",
    exact: true,
  });
  expect(first("dizziness")).toMatchObject({ code: "R42", exact: true });
  expect(code("central dizziness")).toBe("H81.4-");
  expect(code("hip fracture")).toBe("S72.00-");
});

test("see also is followed, and leads to no sister term that was not said", () => {
  expect(code("struma")).toBe("E04.9");
  expect(code("struma with thyroid storm")).toBe("E05.91");
  expect(code("family history of cancer")).toBe("Z80.9");
  expect(first("family history of breast cancer")).not.toMatchObject({ exact: true });
});

test("a history not said to be the family's is one's own", () => {
  expect(first("history of breast cancer")).toMatchObject({ code: "Z85.3", exact: true });
});

test("without is not with, and nontraumatic is not traumatic", () => {
  expect(code("congenital hypothyroidism with goiter")).toBe("E03.0");
  expect(code("congenital hypothyroidism without goiter")).toBe("E03.1");
  expect(first("traumatic hematoma of breast")).toMatchObject({ exact: false });
});

test.each([
  ["lung cancer", "C34.9-"],
  ["metastatic cancer to the lung", "C78.0-"],
  ["carcinoma in situ of lung", "D02.2-"],
  ["benign neoplasm of lung", "D14.3-"],
  ["neoplasm of uncertain behavior of lung", "D38.1"],
  ["lung tumor", "D49.1"],
  ["carcinoma of lung", "C34.9-"],
  ["lipoma of back", "D23.5"],
])("neoplasm table, site by behavior: %s", (phrase, expected) => {
  expect(first(phrase)).toMatchObject({ code: expected, exact: true });
});

test.each([
  ["aspirin overdose", "T39.011", "Aspirin, poisoning accidental"],
  ["suicide attempt by aspirin overdose", "T39.012", "Aspirin, poisoning self-harm"],
  ["poisoning by aspirin, assault", "T39.013", "Aspirin, poisoning assault"],
  ["aspirin poisoning undetermined", "T39.014", "Aspirin, poisoning undetermined"],
  ["adverse effect of aspirin", "T39.015", "Aspirin, adverse effect"],
  ["underdosing of aspirin", "T39.016", "Aspirin, underdosing"],
])("drug table, substance by intent: %s", (phrase, expected, path) => {
  expect(first(phrase)).toEqual({ code: expected, path, exact: true, left: [] });
});

test("a drug alone names no condition, and a cell without a code is no answer", () => {
  expect(index.lookup("aspirin")).toEqual([]);
  expect(code("underdosing of enteric aspirin")).toBe("T39.016");
});

test("external causes are told apart", () => {
  expect(index.lookup("fall from ladder")[0]).toMatchObject({ code: "W11", part: "external" });
});

test("references that go round come to an end; unknown, empty and very long phrases too", () => {
  expect(index.lookup("ring round ring")).toEqual([]);
  expect(index.lookup("")).toEqual([]);
  expect(index.lookup("of the with")).toEqual([]);
  expect(index.lookup("zzz")).toEqual([]);
  expect(index.lookup("pneumonia ".repeat(400))[0]?.code).toBe("J18.9");
});

test.each([
  ["pneumococcal meningitis", "G00.1"],
  ["ulcerative duodenitis", "K29.81"],
  ["duodenal ulcer", "K26.9"],
  ["meningism", "R29.1"],
])("words that share a stem are kept apart: %s", (phrase, code) => {
  expect(first(phrase)).toMatchObject({ code, exact: true });
});

test.each([
  ["hepatitis A", "B15.9"],
  ["hepatitis a", "B15.9"],
  ["a chronic hepatitis", "K73.9"],
  ["hepatitis", "K75.9"],
  ["HIV+", "Z21"],
  ["HIV", "B20"],
])("letters and signs that say something are heard: %s", (phrase, code) => {
  expect(first(phrase)).toMatchObject({ code, exact: true });
});

test("what is missing stands after 'without', in the phrase as in the index", () => {
  expect(first("agoraphobia without panic disorder")).toMatchObject({ code: "F40.02", exact: true });
  expect(first("panic disorder without agoraphobia")).toMatchObject({ exact: false });
});

test("after a comma stands another name of the same thing, or what narrows it", () => {
  expect(index.lookup("renal disease")[0]).toMatchObject({ code: "N28.9", lacking: 0 });
  expect(first("lactic acidosis")).toMatchObject({ exact: false });
  expect(index.lookup("cold disease")[0]).toMatchObject({ code: "J00", lacking: 0.1 });
});

test("a word that led to a reference may be said again where it leads", () => {
  expect(first("break of knobs of shin")).toMatchObject({
    code: "S99.11",
    path: "Break, shin, lower end, knob",
  });
});
