import { expect, test } from "vitest";
import { byOrganism, germInBlood } from "./organisms.ts";

test.each([
  ["A41.9", "Sepsis due to E. coli", "A41.51"],
  ["P36.9", "neonatal sepsis, blood culture group B strep", "P36.0"],
  ["P36.9", "E. coli sepsis of the newborn", "P36.4"],
  ["P36.9", "neonatal sepsis, cultures pending", "P36.9"],
  ["N10", "E. coli pyelonephritis", "N10"],
  ["J18.9", "Pneumonia, RLL. Legionella Ag neg.", "J18.9"],
  ["J18.9", "Pneumonia. Legionella and strep urine antigens were both negative.", "J18.9"],
  ["J18.9", "Pneumonia. Legionella neg, most likely pneumococcal.", "J13"],
  ["J18.9", "Pneumonia. MRSA nares neg, vancomycin stopped.", "J18.9"],
  ["J18.9", "Pneumonia, empiric coverage for Pseudomonas.", "J18.9"],
  ["J18.9", "Pneumonia, urine Legionella antigen positive.", "A48.1"],
  ["J18.9", "Klebsiella pneumonia, COVID negative.", "J15.0"],
  ["J18.9", "MRSA pneumonia, blood cultures negative.", "J15.212"],
])("%s, %s: %s", (code, text, expected) => {
  expect(byOrganism(code, text)).toBe(expected);
});

test.each([
  ["A41.9", "Blood 4/4 and urine E. coli, pan-sensitive.", "A41.51"],
  ["A41.9", "Klebsiella bacteremia, source the bile duct.", "A41.59"],
  ["A41.9", "Blood cultures no growth. Urine grew E. coli.", "A41.9"],
  ["A41.9", "Blood cultures 2/2 MSSA. Later blood cultures E. coli.", "A41.9"],
  ["J18.9", "Blood 2/2 E. coli.", "J18.9"],
])("%s where the note says elsewhere %s: %s", (code, note, expected) => {
  expect(byOrganism(code, "Septic shock", () => germInBlood(note))).toBe(expected);
});
