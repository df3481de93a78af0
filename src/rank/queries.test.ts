import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { readNote } from "../note/read.ts";
import type { ScoredCode } from "./candidates.ts";
import { chooseLeaves } from "./leaves/leaf.ts";
import { contextOf } from "./leaves/leaf-context.ts";
import { queriesFor } from "./queries.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);

/** The queries of a note whose main conditions are these words with these codes. */
function asked(text: string, conditions: Readonly<Record<string, string>>, isMain = true) {
  const note = readNote(text);
  const codes = Object.entries(conditions).flatMap(([words, code]): ScoredCode[] => {
    const start = text.indexOf(words);
    const end = start + words.length;
    const at = note.clauses.findIndex((clause) => clause.start <= start && end <= clause.end);
    const clause = note.clauses[at];
    if (clause === undefined) throw new Error(`no clause has "${words}"`);
    const span = { start, end, clause: at };
    const found = { wording: words, length: 1, covered: 1, explained: 1, fused: 1, similarity: 1 };
    const mention = { ...span, ...found, codes: [code], source: "lexicon" } as const;
    const assertion = { value: "affirmed", experiencer: "patient", addressed: true } as const;
    return chooseLeaves(release, code, contextOf(note, span)).map((leaf) => ({
      entry: leaf.entry,
      leaf,
      mentions: [{ mention, clause, assertion, leaf }],
      features: [],
      confidence: 0.9,
      isMain,
    }));
  });
  return queriesFor(text, codes);
}

const ofOne = (text: string, words: string, code: string) =>
  asked(`ASSESSMENT:\n${text}`, { [words]: code })[0];

describe("what is asked", () => {
  test.each([
    ["Knee pain.", "Knee pain", "M25.56", ["Right", "Left", "Both"]],
    [
      "Heart failure, EF 30%.",
      "Heart failure",
      "I50.9",
      ["Systolic", "Diastolic", "Combined systolic and diastolic"],
    ],
    ["Systolic heart failure.", "Systolic heart failure", "I50.20", ["Acute", "Chronic", "Acute on chronic"]],
    ["CKD, eGFR 38.", "CKD", "N18.9", ["Stage 3a", "Stage 3b", "Stage 4"]],
    ["CKD stage 3, eGFR 38.", "CKD stage 3", "N18.30", ["Stage 3a", "Stage 3b"]],
    ["CKD, eGFR is 12.", "CKD", "N18.9", ["Stage 4", "Stage 5"]],
    ["CKD, eGFR 95.", "CKD", "N18.9", ["Stage 1", "Stage 2"]],
    ["Diabetes, A1c 9.1.", "Diabetes", "E11.9", ["Type 1", "Type 2", "Due to another condition or a drug"]],
    [
      "Type 2 diabetes, A1c 9.1.",
      "Type 2 diabetes",
      "E11.9",
      ["With hyperglycemia", "Without hyperglycemia"],
    ],
    ["Malnutrition, lost 20 pounds.", "Malnutrition", "E46", ["Mild", "Moderate", "Severe"]],
    ["Obesity, BMI 41.2.", "Obesity", "E66.9", ["Class 2", "Class 3"]],
    ["Obesity, BMI 31.", "Obesity", "E66.9", ["Class 1", "Class 2"]],
    [
      "Anemia, hemoglobin 8.9, MCV 72, ferritin 6.",
      "Anemia",
      "D64.9",
      ["Iron deficiency", "Due to a chronic disease (please name it)"],
    ],
    [
      "Depression, PHQ-9 19.",
      "Depression",
      "F32.A",
      ["Mild", "Moderate", "Severe", "In partial remission", "In full remission"],
    ],
    [
      "Pressure ulcer of sacrum, 3 x 2 cm, slough.",
      "Pressure ulcer of sacrum",
      "L89.15",
      ["Stage 3", "Stage 4", "Unstageable"],
    ],
    [
      "Acute respiratory failure, SpO2 82% on room air.",
      "Acute respiratory failure",
      "J96.00",
      ["With hypoxia", "With hypercapnia", "With hypoxia and hypercapnia"],
    ],
    [
      "Right hip fracture, T-score -3.1.",
      "hip fracture",
      "S72.00",
      ["Traumatic", "Pathological, due to osteoporosis", "Pathological, due to another disease"],
    ],
    [
      "Asthma. Refill albuterol.",
      "Asthma",
      "J45.909",
      ["Mild intermittent", "Mild persistent", "Moderate persistent", "Severe persistent"],
    ],
    [
      "Right tibial shaft fracture, open.",
      "tibial shaft fracture",
      "S82.20",
      ["Type I", "Type II", "Type IIIA", "Type IIIB", "Type IIIC"],
    ],
  ])("%s", (text, words, code, options) => {
    expect(ofOne(text, words, code)?.options).toEqual([...options, "Other", "Unable to determine"]);
  });

  test("the cause of an anemia with its values, the care of a fracture some weeks old, an organism in a culture", () => {
    expect(ofOne("Anemia, hemoglobin 9.1, MCV 72.", "Anemia", "D64.9")?.question).toContain(
      "cause of the anemia",
    );
    expect(
      ofOne("Right distal radius fracture, fell 3 weeks ago.", "distal radius fracture", "S52.50")?.question,
    ).toContain("care of the fracture");
    expect(
      ofOne("Pneumonia. Sputum culture grew Klebsiella.", "Pneumonia", "J18.9")?.indicators.map(
        ({ text }) => text,
      ),
    ).toEqual(["Pneumonia", "Sputum culture grew Klebsiella"]);
  });
});

describe("what is not asked", () => {
  test.each([
    ["CKD, stable.", "CKD", "N18.9"],
    ["CKD stage 4, eGFR 22.", "CKD stage 4", "N18.4"],
    ["Pneumonia. Start ceftriaxone.", "Pneumonia", "J18.9"],
    ["Pneumonia. Sputum culture pending.", "Pneumonia", "J18.9"],
    ["Type 2 diabetes, A1c 6.4.", "Type 2 diabetes", "E11.9"],
    ["Type 2 diabetes, repeat A1c in 9 months.", "Type 2 diabetes", "E11.9"],
    ["Diabetes.", "Diabetes", "E11.9"],
    ["Malnutrition. Denies weight loss.", "Malnutrition", "E46"],
    ["Anemia, hemoglobin A1c 6.", "Anemia", "D64.9"],
    ["Obesity.", "Obesity", "E66.9"],
    ["Right knee pain.", "knee pain", "M25.56"],
    ["Moderate persistent asthma.", "Moderate persistent asthma", "J45.40"],
    ["Right tibial shaft fracture, open, Gustilo type II.", "tibial shaft fracture", "S82.20"],
    ["Right distal radius fracture, fell 2 days ago, x-rays done.", "distal radius fracture", "S52.50"],
    ["Right distal radius fracture.", "distal radius fracture", "S52.50"],
  ])("%s", (text, words, code) => {
    expect(ofOne(text, words, code)).toBeUndefined();
  });
  test("of conditions that are not the note's problems", () => {
    expect(asked("ASSESSMENT:\nKnee pain.", { "Knee pain": "M25.56" }, false)).toEqual([]);
  });
});

const long = `ASSESSMENT:
1. Knee pain.
2. Asthma. Refill albuterol.
3. CKD, eGFR 38.
4. Heart failure, EF 30%.
5. Anemia, hemoglobin 9.1.
`;
const conditions = {
  "Knee pain": "M25.56",
  Asthma: "J45.909",
  CKD: "N18.9",
  "Heart failure": "I50.9",
  Anemia: "D64.9",
};

test("at most three, the most valuable first, one a condition", () => {
  expect(asked(long, conditions).map(({ about }) => about)).toEqual(["Heart failure", "CKD", "Anemia"]);
});

test("they quote the note, hold no code and no payment, and lead to no answer", () => {
  for (const [words, code] of Object.entries(conditions)) {
    for (const { about, indicators, question, options } of asked(long, { [words]: code })) {
      expect(question).toContain(`"${about}"`);
      for (const { start, end, text } of indicators) expect(long.slice(start, end)).toBe(text);
      const all = [question, ...options].join(" ");
      expect((all.match(/\b[A-Z]\d\w[\w.]*/g) ?? []).filter((word) => release.get(word))).toEqual([]);
      expect(all).not.toMatch(
        /pay|reimburs|revenue|\bDRG\b|\bHCC\b|severity of illness|quality (?:score|measure)/i,
      );
      expect(options.slice(-2)).toEqual(["Other", "Unable to determine"]);
      expect(options.length).toBeGreaterThanOrEqual(4);
      expect(question).not.toMatch(/please (?:document|confirm|agree)|do you agree|consistent with/i);
    }
  }
});
