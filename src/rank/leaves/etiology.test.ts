import { describe, expect, it } from "vitest";
import { byCause } from "./etiology.ts";

describe("the code of a condition by the cause that the note links to it", () => {
  it.each([
    ["E03.9", "Hypothyroid since the ablation for Graves", "E89.0"],
    ["E03.9", "Hypothyroidism (RAI 2014), TSH normal", "E89.0"],
    ["E03.9", "Hypothyroidism after neck irradiation", "E89.0"],
    ["E20.9", "Hypoparathyroidism following total thyroidectomy", "E89.2"],
    ["E23.0", "Hypopituitarism from cranial radiation", "E89.3"],
    ["E27.40", "Adrenal insufficiency s/p bilateral adrenalectomy", "E89.6"],
    ["N95.1", "Hot flashes since her BSO", "E89.41"],
    ["D50.9", "Iron deficiency anemia from menstrual losses", "D50.0"],
    ["D50.9", "IDA 2/2 Cameron lesions", "D50.0"],
    ["D50.9", "Iron deficiency anemia due to excess milk and low iron diet", "D50.8"],
    ["D50.9", "Iron deficiency anemia after gastric bypass", "D50.8"],
    ["D64.9", "Anemia from rheumatoid arthritis", "D63.8"],
    ["D69.6", "Thrombocytopenia due to hypersplenism", "D69.59"],
    ["D69.6", "Low plts from hypersplenism, stable, no procedures planned", "D69.59"],
    ["D69.6", "Low plts, 2/2 alcohol marrow suppression", "D69.59"],
    ["N52.9", "Erectile dysfunction as a result of the radical prostatectomy", "N52.31"],
    ["N52.9", "Impotence following seed implantation", "N52.36"],
    ["N52.9", "Post-cystectomy erectile dysfunction", "N52.32"],
    ["G89.29", "Chronic pain since hernia repair", "G89.28"],
    ["G89.29", "Chronic back pain from a car crash", "G89.21"],
    ["R51.9", "Headache after lumbar puncture", "G97.1"],
    ["I27.20", "Pulmonary hypertension due to left heart disease", "I27.22"],
    ["I27.20", "Pulmonary HTN secondary to scleroderma", "I27.21"],
    ["F03.90", "Dementia from multiple strokes", "F01.5"],
    ["K43.9", "Hernia at the old laparotomy incision", "K43.2"],
    ["I89.0", "Arm lymphedema since mastectomy", "I97.2"],
    ["N30.91", "Cystitis with hematuria from pelvic radiation", "N30.41"],
    ["N35.919", "Urethral stricture after TURP", "N99.114"],
    ["H91.93", "Hearing loss from noise exposure", "H83.3"],
    ["K12.30", "Grade 2 mucositis of the tongue from the treatment", "K12.31"],
    ["K12.30", "Mucositis after cycle 1", "K12.31"],
    ["K56.600", "Partial small bowel obstruction from an adhesive band", "K56.51"],
    ["K56.609", "SBO due to adhesions", "K56.50"],
    ["R41.0", "Delirium, hypoactive then mixed, due to the UTI and dehydration", "F05"],
    ["R41.0", "Delirium from hyponatremia", "F05"],
    ["R41.0", "Delirium secondary to multiple medical factors", "F05"],
  ])("%s, %s", (code, text, expected) => {
    expect(byCause(code, text)).toBe(expected);
  });

  it.each([
    ["E03.9", "Hypothyroidism and atrial fibrillation after ablation"],
    ["E03.9", "Hypothyroidism. Thyroidectomy in 2012"],
    ["K12.30", "Mucositis, not from the chemotherapy"],
    ["K56.609", "SBO, possibly from adhesions"],
    ["E03.9", "Hypothyroid before the thyroidectomy"],
    ["E03.9", "Hypothyroidism, not from the radioiodine"],
    ["D50.9", "Iron deficiency anemia, possibly from heavy periods"],
    ["D50.9", "Iron deficiency anemia not due to bleeding"],
    ["D50.9", "Iron deficiency anemia. Periods are heavy"],
    ["D50.9", "Iron deficiency anemia after a bleed"],
    ["N52.9", "Erectile dysfunction, present before the prostatectomy"],
    ["N52.9", "Erectile dysfunction, worse since divorce; prostatectomy planned"],
    ["I27.20", "Pulmonary hypertension likely due to COPD"],
    ["F03.90", "Dementia. Old strokes on MRI"],
    ["E11.9", "Diabetes from poor diet"],
    ["R41.0", "Delirium, possibly from a UTI"],
    ["R41.0", "Delirium due to lorazepam"],
  ])("%s stays: %s", (code, text) => {
    expect(byCause(code, text)).toBeUndefined();
  });
});
