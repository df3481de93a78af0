import { describe, expect, it } from "vitest";
import { isIntegralTo } from "./integral-symptoms.ts";

describe("symptoms that go with a diagnosis as a matter of course", () => {
  it.each([
    ["J45.901", "R06.2", "wheezing of asthma"],
    ["J18.9", "R05.9", "cough of pneumonia"],
    ["J69.0", "R91.8", "infiltrate of pneumonia"],
    ["R50.81", "R68.89", "shaking chills of a fever"],
    ["K35.80", "R10.31", "pain of appendicitis"],
    ["I50.33", "R60.0", "swelling of heart failure"],
    ["I50.33", "J81.1", "congested lungs of heart failure"],
    ["G30.1", "R45.1", "agitation of dementia"],
    ["N39.0", "R30.0", "dysuria of a urinary infection"],
    ["D64.81", "R53.83", "fatigue of anemia"],
    ["I35.0", "R06.09", "dyspnea of aortic stenosis"],
    ["M80.052A", "M25.552", "hip pain of a fragility fracture"],
    ["N95.2", "Z78.0", "menopause of atrophic vaginitis"],
    ["T78.05XA", "L50.9", "hives of anaphylaxis"],
    ["T88.6XXA", "R06.2", "wheeze of anaphylaxis from a drug"],
    ["I50.23", "M79.89", "swollen legs of heart failure"],
    ["S52.532A", "M25.432", "effusion of a broken wrist"],
    ["H05.832", "H02.534", "lid retraction of thyroid eye disease"],
  ])("%s explains %s: %s", (diagnosis, symptom) => {
    expect(isIntegralTo(diagnosis, symptom)).toBe(true);
  });

  it.each([
    ["J45.901", "R12", "heartburn beside asthma"],
    ["R50.81", "R51.9", "headache beside a fever"],
    ["J44.1", "R04.2", "hemoptysis beside COPD"],
    ["J69.0", "R91.1", "a nodule beside pneumonia"],
    ["F33.1", "R45.851", "suicidal thoughts beside depression"],
    ["I63.512", "R47.01", "aphasia of a stroke"],
    ["N40.1", "R33.8", "retention that an enlarged prostate asks for"],
    ["E11.9", "R51.9", "headache beside diabetes"],
    ["I10", "R07.9", "chest pain beside hypertension"],
  ])("%s leaves %s: %s", (diagnosis, symptom) => {
    expect(isIntegralTo(diagnosis, symptom)).toBe(false);
  });
});
