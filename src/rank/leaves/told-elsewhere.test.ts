import { describe, expect, it } from "vitest";
import { neoplasmSiteTold } from "../conventions/neoplasm-sites.ts";
import { absentOrgan } from "./absent-organs.ts";
import { brokenBone, lowerLegPart } from "./details-elsewhere.ts";
import { glomerularPattern } from "./glomerular-patterns.ts";
import { oneEar } from "./one-ear.ts";
import { psoriaticForm } from "./psoriatic-forms.ts";

describe("an organ that was taken out is no congenital absence", () => {
  it.each([
    ["Q89.01", "Asplenia, vaccines due", "She had her spleen out in 2019.", "Z90.81"],
    ["Q89.01", "Asplenia", "PSH: splenectomy 2015", "Z90.81"],
    ["Q89.01", "Functional asplenia from sickle cell", "", "D73.0"],
    ["Q60.0", "Solitary kidney", "PSH: left nephrectomy 2010", "Z90.5"],
    [
      "Q60.0",
      "Solitary kidney after donating the left one",
      "Solitary kidney after donating the left one",
      "Z90.5",
    ],
    ["Q55.0", "Absent left testis", "orchiectomy for torsion", "Z90.79"],
    ["Q83.0", "Absent breast", "mastectomy 2018", "Z90.1"],
    ["Q89.01", "Congenital asplenia", "splenectomy", undefined],
    ["Q60.0", "Solitary kidney since birth", "nephrectomy of the mother", undefined],
    ["Q89.01", "Asplenia", "Sister had splenectomy", undefined],
    ["Q60.0", "Solitary kidney", "no nephrectomy", undefined],
  ])("%s %s", (code, where, text, expected) => {
    expect(absentOrgan(code, where, text)).toBe(expected);
  });
});

describe("a glomerular disease takes the biopsy's pattern", () => {
  it.each([
    ["N02.B9", "IgA nephropathy, mesangial proliferative", "", "N02.B5"],
    [
      "N02.B9",
      "IgA nephropathy",
      "Bx 2019 = IgA nephropathy, diffuse mesangial proliferative pattern.",
      "N02.B5",
    ],
    ["N02.B9", "IgA nephropathy with segmental sclerosis", "", "N02.B2"],
    ["N02.B9", "IgA nephropathy, MPGN pattern", "", "N02.B3"],
    ["N04.9", "Nephrotic syndrome from FSGS", "", "N04.1"],
    ["N04.9", "Nephrotic syndrome", "Biopsy: minimal change disease.", "N04.0"],
    ["N05.9", "Glomerulonephritis, crescentic", "", "N05.7"],
    ["N03.9", "Chronic GN", "Renal biopsy with dense deposit disease", "N03.6"],
    ["N02.B9", "IgA nephropathy", "", undefined],
    ["N04.9", "Nephrotic syndrome", "Biopsy shows no FSGS.", undefined],
    ["N04.9", "Nephrotic syndrome", "Biopsy to tell minimal change. Repeat biopsy: membranous.", undefined],
    ["N18.4", "CKD 4", "Biopsy: FSGS", undefined],
  ])("%s %s %s", (code, where, text, expected) => {
    expect(glomerularPattern(code, where, text)).toBe(expected);
  });
});

describe("hearing loss of one ear", () => {
  it.each([
    ["H90.2", "Conductive hearing loss from the above, left only", "H90.1"],
    ["H90.2", "Conductive hearing loss AS, AD normal", "H90.1"],
    ["H90.5", "SNHL right ear, left within normal limits", "H90.4"],
    ["H90.5", "Unilateral SNHL on the right", "H90.4"],
    ["H90.8", "Mixed hearing loss, left", "H90.7"],
    ["H90.5", "Bilateral SNHL, worse on the right", undefined],
    ["H90.5", "SNHL AU", undefined],
    ["H90.5", "Asymmetric SNHL, left", undefined],
    ["H90.5", "SNHL", undefined],
    ["H91.9", "Hearing loss, left", undefined],
  ])("%s %s", (code, where, expected) => {
    expect(oneEar(code, where)).toBe(expected);
  });
});

describe("psoriatic arthritis by its form", () => {
  it.each([
    ["Psoriatic arthritis, oligoarticular", "L40.59"],
    ["Axial psoriatic arthritis", "L40.53"],
    ["Psoriatic arthritis, DIP predominant", "L40.51"],
    ["Psoriatic arthritis mutilans", "L40.52"],
    ["Psoriatic arthritis", undefined],
    ["Psoriatic arthritis, no dactylitis", undefined],
  ])("%s", (where, expected) => {
    expect(psoriaticForm("L40.50", where)).toBe(expected);
  });
});

describe("a cancer's place told in its story", () => {
  it.each([
    ["C25.9", "Adenocarcinoma, body of pancreas, dx 2/2026. CT then showed liver lesions.", "C25.1"],
    ["C25.9", "2.3 cm adenocarcinoma of the pancreatic head", "C25.0"],
    ["C18.9", "Colonoscopy: sigmoid colon adenocarcinoma.", "C18.7"],
    ["C15.9", "distal esophageal squamous cell carcinoma", "C15.5"],
    ["C71.9", "right frontal glioblastoma resected", "C71.1"],
    ["C25.9", "A benign cyst of the pancreatic tail.", undefined],
    ["C18.9", "Sigmoid polyps, benign. Adenocarcinoma of the lung.", undefined],
    ["C25.9", "Mother had cancer of the head of the pancreas", undefined],
    ["C25.9", "Carcinoma of the pancreatic head. Second carcinoma in the pancreatic tail.", undefined],
    ["C50.919", "Carcinoma of the upper outer breast", undefined],
  ])("%s %s", (code, text, expected) => {
    expect(neoplasmSiteTold(code, text)).toBe(expected);
  });
});

describe("a fracture named by its joint, and its bone told elsewhere", () => {
  it.each([
    ["S62.102", "He broke the left distal radius in January.", "S52.50"],
    ["S82.899", "lateral malleolus fracture in May", "S82.6"],
    ["S72.009", "intertrochanteric fracture", "S72.14"],
    ["S62.102", "No distal radius fracture seen", undefined],
    ["S62.102", "Distal radius tender", undefined],
    ["S52.501", "scaphoid fracture", undefined],
  ])("%s %s", (code, text, expected) => {
    expect(brokenBone(code, text)).toBe(expected);
  });
});

describe("the part of the lower leg that the examination tells", () => {
  it.each([
    ["L97.92", "Left medial lower leg above the ankle: ulcer 3 x 2 cm", "L97.82"],
    ["L97.922", "Wound of the distal left leg", "L97.822"],
    ["L97.92", "Ulcer left lower leg. Medial knee tender", undefined],
    ["L97.32", "Left medial lower leg: ulcer", undefined],
  ])("%s %s", (code, text, expected) => {
    expect(lowerLegPart(code, text)).toBe(expected);
  });
});
