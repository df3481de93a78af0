import { describe, expect, test } from "vitest";
import { dementiaBehavior } from "./dementia-details.ts";
import { epilepsyAwareness, epilepsyControl } from "./epilepsy-control.ts";
import { moodDetails } from "./mood-details.ts";

describe("a mood disorder's course and severity, told beside its name", () => {
  test.each([
    ["F32.5", "Her third bout of major depression ended last May. Fully remitted.", "F33.42"],
    ["F32.1", "Depression is back, third time. MDD moderate.", "F33.1"],
    ["F32.2", "Second bout of MDD, severe, no psychosis.", "F33.2"],
    ["F32.9", "Her fourth episode of major depression, severe, hears voices telling her to die.", "F33.3"],
    ["F32.0", "Another relapse of her major depression, mild this time.", "F33.0"],
    ["F33.9", "Recurrent major depression. Partial remission on Wellbutrin.", "F33.41"],
    [
      "F31.9",
      "BP1, dx'd at 22 after a manic break. Now in the pits since New Year's. Moderate. Not psychotic.",
      "F31.32",
    ],
    ["F31.9", "Bipolar I. Manic again, severe, no delusions or voices.", "F31.13"],
    ["F31.9", "Bipolar I, frankly manic with delusions of grandeur.", "F31.2"],
    ["F31.9", "Bipolar disorder, mixed episode, severe.", "F31.63"],
    ["F31.9", "Bipolar 1, crashed in October, severe, not psychotic.", "F31.4"],
    ["F50.019", "AN-R, moderate, BMI 16.4.", "F50.011"],
    ["F50.00", "Anorexia nervosa. Restricting type. Severe.", "F50.012"],
  ])("%s of %j is %s", (code, text, expected) => expect(moodDetails(code, text)).toBe(expected));

  test.each([
    ["F32.1", "First episode of depression, moderate."],
    ["F32.1", "MDD moderate, first episode. Mother had several episodes of depression."],
    ["F32.1", "MDD, moderate. Stay on sertraline to prevent another bout of depression."],
    ["F31.9", "Bipolar disorder, stable on lithium, last manic episode in 2015."],
    ["F31.9", "Bipolar. No manic or depressed symptoms."],
    ["F50.00", "Anorexia nervosa, weight restored."],
  ])("%s of %j says no more", (code, text) => expect(moodDetails(code, text)).toBeUndefined());
});

describe("an epilepsy that drugs do not hold", () => {
  test.each([
    ["G40.209", "Spells 3-5 a month on three drugs. Drug-resistant.", "G40.219"],
    ["G40.909", "Epilepsy, pharmacoresistant, VNS.", "G40.919"],
    ["G40.A09", "Absence epilepsy, medically refractory.", "G40.A19"],
    ["G40.309", "Poorly controlled seizures.", "G40.319"],
    ["G40.109", "Failed three drugs.", "G40.119"],
  ])("%s of %j is %s", (code, text, expected) => expect(epilepsyControl(code, text)).toBe(expected));

  test.each([
    ["G40.209", "Well controlled. Not refractory."],
    ["G40.909", "Epilepsy, controlled. Refractory migraine."],
    ["G40.B09", "Seizure free on Depakote."],
    ["I10", "Resistant hypertension."],
  ])("%s of %j stays", (code, text) => expect(epilepsyControl(code, text)).toBeUndefined());
});

describe("what who has dementia does", () => {
  test.each([
    ["F02.A0", "He greets children on the sofa who aren't there. Mild dementia.", "F02.A2"],
    ["F02.B0", "Moderate. Hits the aides when bathed.", "F02.B11"],
    ["F03.B0", "Wanders at night.", "F03.B18"],
    ["F01.A0", "Vivid hallucinations of cats.", "F01.A2"],
  ])("%s of %j is %s", (code, text, expected) => expect(dementiaBehavior(code, text)).toBe(expected));

  test.each([
    ["F02.A0", "No hallucinations, no agitation."],
    ["F03.90", "Delirium with UTI: agitated overnight."],
    ["F03.90", "Mother had hallucinations."],
  ])("%s of %j stays", (code, text) => expect(dementiaBehavior(code, text)).toBeUndefined());
});

test.each([
  ["G40.109", "Spells of lip smacking and staring, she does not respond.", "G40.209"],
  ["G40.909", "Focal epilepsy from the scar. In the spells he is unaware.", "G40.209"],
  ["G40.909", "Focal epilepsy, fully aware in every spell.", "G40.109"],
  ["G40.909", "Spells in which he does not respond.", undefined],
  ["G40.109", "Unresponsive after the convulsion.", undefined],
  ["G40.109", "If she does not respond in a spell, call.", undefined],
])("awareness: %s of %j", (code, text, expected) => expect(epilepsyAwareness(code, text)).toBe(expected));

test.each([
  ["F43.20", "Adjustment reaction with anxious and low mood.", "F43.23"],
  ["F43.20", "Adjustment disorder with tearful mood.", "F43.21"],
  ["F43.20", "Adjustment disorder, worried about work.", "F43.22"],
  ["F43.20", "Adjustment disorder. Anxious about the scan.", undefined],
])("adjustment: %s of %j", (code, text, expected) => expect(moodDetails(code, text)).toBe(expected));
