import { describe, expect, it } from "vitest";
import { surroundingsOf } from "../../note/surroundings.ts";
import { setApart } from "./set-apart.ts";

/** Why the words around the marked mention keep its code from a claim. */
function reasonIn(marked: string, code: string) {
  const text = marked.replace("<<", "").replace(">>", "");
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  return setApart(code, surroundingsOf(text, { start, end }))?.reason;
}

describe("what is looked for and not found", () => {
  it.each([
    ["MDM: <<ACS>> - trops flat, ECG nl, HEART 3.", "I24.9", "negated"],
    ["<<Pneumonia>>: CT chest clear.", "J18.9", "negated"],
    ["<<Adrenal insufficiency>> - am cortisol 18, excluded.", "E27.40", "negated"],
    ["Ruled out: stroke, sepsis (lactate 1.1), <<C. diff>> (one loose stool).", "A04.72", "negated"],
    ["Not felt to be present: ischemia; <<cirrhosis>> (normal LFTs)", "K74.60", "negated"],
    ["Nephrology: picture is prerenal rather than <<ATN>>.", "N17.0", "negated"],
    [
      "<<Pyuria>> with a contaminated sample and no symptoms, I am not calling it UTI.",
      "R82.81",
      "result-only",
    ],
    ["<<Aspiration risk>> explained to the daughter.", "Z91.89", "hypothetical"],
    ["Previously told of <<lupus>>; ANA neg x2, label removed.", "M32.9", "negated"],
    ["The <<bipolar>> label from her teens doesn't fit.", "F31.9", "negated"],
    ["Prior <<bipolar>> diagnosis does not hold up on review.", "F31.9", "negated"],
    [
      "<<Asthma>> was the diagnosis given elsewhere; methacholine challenge does not bear this out.",
      "J45.909",
      "negated",
    ],
    ["<<Sepsis>> alert fired, criteria not met.", "A41.9", "negated"],
    ["<<NSTEMI>> was called in ED and retracted.", "I21.4", "negated"],
    ["UA clean, <<UTI>> not the cause.", "N39.0", "negated"],
    ["<<DVT>> scan done in ED was clean.", "I82.409", "negated"],
    ["<<Asthma>> was mentioned by school nurse; not so.", "J45.909", "negated"],
    ["Patient thinks he is <<diabetic>>, he is not.", "E11.9", "negated"],
    ["<<Diabetes>> has not developed.", "E11.9", "negated"],
    ["<<CHF>> not the driver.", "I50.9", "negated"],
    ["The admission differential of <<aortic dissection>> was put to rest by CT.", "I71.00", "negated"],
    ["Does not meet <<PPH>> definition; uterus firm.", "O72.1", "negated"],
    ["<<Chlamydia>> was not detected.", "A56.8", "negated"],
    [
      "<<COPD>> has been carried on her chart for years, but spirometry twice showed no obstruction.",
      "J44.9",
      "negated",
    ],
    ["<<COPD>> was diagnosed in 2010, but no inhaler helps; start Trelegy", "J44.9", undefined],
    ["<<Glaucoma suspect>> status removed, discs healthy.", "H40.001", "negated"],
    ["<<Melanoma>> of the back, removed last week.", "C43.59", undefined],
    ["<<Sepsis>> criteria were not fulfilled.", "A41.9", "negated"],
    ["<<Epilepsy>> monitoring showed no epileptic activity.", "G40.909", "negated"],
    ["<<Hypertension>>: he is not at goal.", "I10", undefined],
    ["<<Osteoarthritis>>, criteria for surgery not met, continue PT.", "M17.11", undefined],
    // Another thing is rejected, or the condition is treated all the same.
    ["<<Gout>> flare, septic joint not confirmed.", "M10.9", undefined],
    ["<<GERD>> not the cause of cough; continue omeprazole.", "K21.9", undefined],
    ["<<DVT>> scan positive, started apixaban.", "I82.409", undefined],
    ["<<Leg pain>> does not fit a dermatome.", "M79.606", undefined],
    // A normal test beside what is treated, or what no such test excludes.
    ["<<Hypothyroidism>>: TSH normal, continue levothyroxine.", "E03.9", undefined],
    ["<<Pneumonia>> - CXR clear now, continue antibiotics 2 more days.", "J18.9", undefined],
    ["<<Pneumonia>>: CT with consolidation, no effusion.", "J18.9", undefined],
    ["<<Gout>> - uric acid 5.4, no flares on allopurinol", "M10.9", undefined],
    ["<<Epilepsy>>: EEG normal, continue levetiracetam", "G40.909", undefined],
    ["Ruled out: PE. <<Pneumonia>> treated with ceftriaxone.", "J18.9", undefined],
    ["<<COPD>>, PE excluded by CTA.", "J44.9", undefined],
  ])("%s", (marked, code, expected) => {
    expect(reasonIn(marked, code)).toBe(expected);
  });
});

describe("boxes that nobody ticked", () => {
  it.each([
    ["[ ] <<CKD>> stage reviewed  [x] Foot exam done", "N18.9", "negated"],
    ["[x] Foot exam done  [ ] <<Eye exam>> done", "Z01.00", "negated"],
    ["☐ <<Diabetes>>  ☑ Hypertension", "E11.9", "negated"],
    ["PMH: ( ) Asthma  ( ) <<COPD>>  (x) Gout", "J44.9", "negated"],
    ["☐ Diabetes  ☑ <<Hypertension>>", "I10", undefined],
    ["[x] <<CKD>> stage reviewed", "N18.9", undefined],
    ["[ ] Flu shot. <<CKD>> 3b, stable.", "N18.32", undefined],
    // What is to be done, and for what.
    ["[ ] continue lisinopril for <<HTN>>", "I10", undefined],
    ["1. <<COPD>> (see above) [ ] spirometry", "J44.9", undefined],
  ])("%s", (marked, code, expected) => {
    expect(reasonIn(marked, code)).toBe(expected);
  });
});

describe("what a picture happened to show", () => {
  it.each([
    ["2. <<Gallstones>> on US, asymptomatic, leave alone.", "K80.20", "result-only"],
    ["L <<ovarian cyst>> on US is a normal follicle, no f/u.", "N83.202", "result-only"],
    ["3 mm L <<adrenal nodule>> incidental.", "E27.8", "result-only"],
    ["CT chest with a <<hiatal hernia>> and a thyroid nodule.", "K44.9", "result-only"],
    ["Read also lists <<gallstones>> without wall thickening.", "K80.20", "result-only"],
    ["US <<fatty liver>>, no ascites.", "K76.0", "result-only"],
    ["A 7 mm right <<renal cyst>> on MRCP is a chance finding and needs nothing.", "N28.1", "result-only"],
    ["Hip CT also: <<sigmoid diverticula>>, a renal cyst.", "K57.30", "result-only"],
    ["Hip CT also: sigmoid diverticula, <<enlarged prostate>>.", "N40.0", "result-only"],
    ["CT head / CTA neck: no bleed, no infarct. <<Thyroid nodule>> 1.1 cm.", "E04.1", "result-only"],
    ["Echo: EF 40%, <<mild tricuspid regurgitation>>.", "I07.1", "result-only"],
    ["<<Fatty liver>> and adrenal nodule printed on his sheet for his PCP.", "K76.0", "result-only"],
    ["<<Gallstones>> - mention to PCP.", "K80.20", "result-only"],
    ["A <<renal cyst>>, letter sent to her family doctor.", "N28.1", "result-only"],
    ["Trace <<PCO>> OD - not visually significant.", "H26.491", "result-only"],
    // Taken up, acute, measured in the same line, or told as a problem.
    [
      "# Incidental 7 mm <<lung nodule>> on CT\nHigh risk, repeat CT chest 3 mo; pulm will own.",
      "R91.1",
      undefined,
    ],
    ["2. Incidental <<renal cyst>> on CT\n3. HTN: continue amlodipine 5 mg daily.", "N28.1", "result-only"],
    ["# Incidental <<renal cyst>>\nBosniak I, nothing to do.", "N28.1", "result-only"],
    [
      "The same CT reported a 1.4 cm left <<adrenal nodule>>. It will not change what we do.",
      "E27.8",
      "result-only",
    ],
    ["<<Fatty liver>>: weight loss, told him to see his PCP for labs in 3 months.", "K76.0", undefined],
    ["<<Nuclear cataract>> OU, not visually significant, observe.", "H25.13", undefined],
    ["<<Pneumonia>>, letter to PCP.", "J18.9", undefined],
    ["CT abdomen: stranding. <<Hypokalemia>>, given potassium.", "E87.6", undefined],
    ["CT incidentally found a 3.5 cm <<AAA>> - will follow yearly with ultrasound.", "I71.43", undefined],
    ["CT shows <<diverticulitis>>, treat with amoxicillin.", "K57.32", undefined],
    ["He read that <<gallstones>> run in families.", "K80.20", undefined],
    ["<<Septic encephalopathy>> - CT head ok, CAM+.", "G93.41", undefined],
    ["<<Gallstones>> on US, symptomatic, refer to surgery.", "K80.20", undefined],
    ["The <<PVCs>> are benign, reassured, metoprolol covers them.", "I49.3", undefined],
    ["The <<PVCs>> are benign, reassured.", "I49.3", "result-only"],
    ["<<Seborrheic keratoses>>, benign, reassured.", "L82.1", undefined],
    ["<<Fatty liver>>: weight loss, recheck ALT in 3 months.", "K76.0", undefined],
  ])("%s", (marked, code, expected) => {
    expect(reasonIn(marked, code)).toBe(expected);
  });
});

describe("services of another time or place", () => {
  it.each([
    ["<<Flu shot>> given at work.", "Z23", "historical"],
    ["Declines <<flu shot>> today, will think about it.", "Z23", "declined"],
    ["Pneumococcal <<vaccine>> to be given at PCP.", "Z23", "historical"],
    ["<<Hospice>> to be considered if weight falls further.", "Z51.5", "planned"],
    ["<<Eye exam>> overdue.", "Z01.00", "planned"],
    ["<<Eye exam>> 11/25 no retinopathy.", "Z01.00", "historical"],
    ["<<HF>> was on the ED differential, BNP and exam argue against, not pursued.", "I50.9", "negated"],
    ["<<Nutritionist visit>> booked for June.", "Z71.3", "planned"],
    ["L <<THA>> brought up, wants to wait.", "Z96.642", "planned"],
    ["<<COVID vaccine>> in the fall.", "Z23", "planned"],
    ["<<Flu shot>> nxt visit.", "Z23", "planned"],
    ["<<LUL nodule>> on the film vs nipple shadow, repeat with markers.", "R91.1", "result-only"],
    ["<<LUL nodule>> vs granuloma, repeat CT in 6 months.", "R91.1", undefined],
    ["<<Hepatitis B vaccine>> series is complete.", "Z23", "historical"],
    ["Refer to valve team for <<TAVR>>.", "Z95.2", "planned"],
    ["<<Colon cancer screening>> due at 50.", "Z12.11", "planned"],
    ["<<insulin>> sliding scale here only.", "Z79.4", "historical"],
    ["<<Work note>> 2 d.", "Z02.79", "hypothetical"],
    ["<<Flu vaccine>> given today.", "Z23", undefined],
    ["<<Screening>> colonoscopy performed today.", "Z12.11", undefined],
    ["<<Annual physical>>, no complaints.", "Z00.00", undefined],
    ["T2DM on home <<insulin>>, drip while NPO.", "Z79.4", undefined],
  ])("%s", (marked, code, expected) => {
    expect(reasonIn(marked, code)).toBe(expected);
  });
});
