import { describe, expect, it } from "vitest";
import { byOrganism } from "./organisms.ts";
import { isBareGerm, organismsBeside } from "./organisms-beside.ts";

/** The codes that a host's clause asks for. */
const beside = (host: string, text: string) =>
  organismsBeside
    .filter(
      (row) =>
        row.host.test(host) &&
        row.not?.test(text) !== true &&
        new RegExp(row.words, row.words.flags).test(text),
    )
    .map(({ code }) => code);

describe("the organism beside the infection", () => {
  it.each([
    ["J47.1", "Bronchiectasis with exacerbation, Pseudomonas", "B96.5"],
    ["T84.53XA", "PJI, coagulase-negative staph", "B95.7"],
    ["T84.53XA", "PJI with S. epidermidis", "B95.7"],
    ["N39.0", "UTI due to Enterobacter", "B96.89"],
    ["L03.115", "Cellulitis, group G strep", "B95.4"],
    ["H66.91", "Otitis media, Strep pneumoniae", "B95.3"],
    ["J01.90", "Sinusitis, H. influenzae", "B96.3"],
    ["K65.1", "Abscess, Bacteroides fragilis", "B96.6"],
    ["N61.1", "Breast abscess, MRSA", "B95.62"],
    ["M00.061", "Septic arthritis, MSSA", "B95.61"],
    ["K57.20", "IR drain, 30 mL pus, grew E. coli and anaerobes", "B96.20"],
    ["N39.0", "urine grew E. coli, blood cultures no growth", "B96.20"],
  ])("%s, %s", (host, text, code) => {
    expect(beside(host, text)).toEqual([code]);
  });
  it.each([
    ["J47.1", "Bronchiectasis, prior Pseudomonas 2019"],
    ["J47.9", "Bronchiectasis, Pseudomonas colonization"],
    ["J47.1", "Cover Pseudomonas with cipro, coverage for MRSA"],
    ["I10", "Hypertension. E. coli"],
    ["N39.0", "urine E. coli: no growth of it"],
    ["K29.50", "Gastritis, H. pylori stool antigen sent"],
    ["T84.53XA", "coag neg staph felt to be a contaminant"],
  ])("%s: nothing of %s", (host, text) => {
    expect(beside(host, text)).toEqual([]);
  });
  it("a germ's name alone is no disease", () => {
    expect(isBareGerm("A41.52", "Pseudomonas aeruginosa")).toBe(true);
    expect(isBareGerm("J11.1", "influenzae")).toBe(true);
    expect(isBareGerm("J15.4", "Strep pneumoniae")).toBe(true);
    expect(isBareGerm("J11.1", "influenza")).toBe(false);
    expect(isBareGerm("A41.52", "Pseudomonas sepsis")).toBe(false);
    expect(isBareGerm("J15.1", "pneumonia due to Pseudomonas aeruginosa")).toBe(false);
  });
  it.each([
    ["J20.9", "Acute bronchitis due to mycoplasma", "J20.0"],
    ["I38", "Endocarditis, Enterococcus faecalis", "I33.0"],
    ["G00.9", "Meningitis, pneumococcal", "G00.1"],
    ["I38", "Endocarditis", "I38"],
    ["J20.9", "Acute bronchitis, not mycoplasma", "J20.9"],
  ])("%s, %s is %s", (code, text, expected) => {
    expect(byOrganism(code, text)).toBe(expected);
  });
});
