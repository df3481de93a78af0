import { describe, expect, it } from "vitest";
import { cystoceleKind } from "./details-elsewhere.ts";
import { pressureSite } from "./pressure-sites.ts";

describe("where a pressure ulcer is, told apart from its name (L89, I.B.2)", () => {
  it.each([
    ["Open shallow ulcer over the sacrum, pink bed; stage 2 pressure injury.", "L89.15"],
    ["Right heel with 2 cm wound. Pressure ulcer, unstageable.", "L89.61"],
    ["Skin: no ulcer over sacrum. Left hip wound with slough. Pressure ulcer stage 3.", "L89.22"],
    ["Eschar on the left ischium. Pressure ulcer.", "L89.32"],
    ["Ulcers over the sacrum. Wound of the left heel. Pressure ulcers.", undefined],
    ["No ulcer over the sacrum. Pressure injury.", undefined],
    ["Healed wound of the coccyx. Pressure injury.", undefined],
    ["Hip pain. Pressure injury.", undefined],
  ])("%s", (text, header) => {
    expect(pressureSite("L89.92", text)).toBe(header);
  });

  it("leaves a sited ulcer and other codes alone", () => {
    expect(pressureSite("L89.62", "Ulcer over the sacrum.")).toBeUndefined();
    expect(pressureSite("L97.909", "Ulcer over the sacrum.")).toBeUndefined();
  });
});

describe("the kind of a cystocele, by the examination (N81.1-)", () => {
  it.each([
    ["Midline anterior wall descends beyond the hymen.", "N81.11"],
    ["Central defect cystocele.", "N81.11"],
    ["Right paravaginal defect, cystocele.", "N81.12"],
    ["No paravaginal defect. Central anterior bulge.", "N81.11"],
    ["Midline incision healed. Anterior wall to the hymen.", undefined],
    ["Midline defect and paravaginal detachment.", undefined],
  ])("%s", (text, code) => {
    expect(cystoceleKind("N81.10", text)).toBe(code);
  });
});
