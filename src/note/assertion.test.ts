import { describe, expect, it } from "vitest";
import { assertMention } from "./assertion.ts";
import { readNote } from "./read.ts";
import type { Assertion } from "./types.ts";

/** Reads a note in which the mention stands between double angle brackets. */
function said(marked: string): Assertion & { words?: string } {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const text = marked.replace("<<", "").replace(">>", "");
  const note = readNote(text);
  const index = note.clauses.findIndex((clause) => clause.start <= start && clause.end >= end);
  if (index === -1) throw new Error(`no clause holds the mention: ${marked}`);
  const assertion = assertMention(note, index, { start, end });
  return {
    ...assertion,
    ...(assertion.trigger && { words: text.slice(assertion.trigger.start, assertion.trigger.end) }),
  };
}

const values: Record<string, string[]> = {
  affirmed: [
    "<<Shoulder pain>>, most likely due to rotator cuff tendinopathy.",
    "<<Anemia>>, probably from chronic kidney disease.",
    "She has <<asthma>>.",
    "<<COPD>> with possible pneumonia.",
    "<<UTI>> - possible pyelonephritis, will treat.",
    "She was exposed to COVID and has a <<sore throat>>.",
    "A man with exposure to Brucella presents with <<orchitis>>.",
    "ROS: (+) <<cough>>, (-) fever",
    "MRI ordered to evaluate <<knee pain>>.",
    "S/p fall with <<hip pain>>.",
    "<<Hypertension>> diagnosed 10 years ago.",
    "<<GERD>> without esophagitis.",
    "The patient presents with <<chest pain>>.",
    "No change in her <<edema>>.",
    "No longer controlled <<hypertension>> on two drugs.",
    "Not only <<cough>> but also fever.",
    "Denies fever but has <<cough>>.",
    "Denies chest pain, reports <<dyspnea>>.",
    "No fever; however, <<chills>> were noted.",
    "No fracture. There is a <<joint effusion>>.",
    "No fracture, moderate <<effusion>> noted.",
    "No acute distress, he has <<scleral icterus>>.",
    "No improvement in <<back pain>> with therapy.",
    "<<Diabetes>> without complication.",
    "The patient denies chest pain because of his <<asthma>> inhaler.",
    "Her <<hypertension>> is not well controlled.",
    "Past medical history significant for <<hypertension>> and gout.",
    "He has a history of <<type 2 diabetes>>, hypertension, and COPD.",
    "Long history of <<back pain>>.",
    "3-day history of <<vomiting>>.",
    "She was diagnosed with <<hypertension>> in 2015.",
    "Aside from <<knee pain>>, no complaints.",
    "Denies any symptoms except <<nausea>>.",
    "The mother reports that the child has a <<fever>>.",
    "He was accompanied by his father and has <<otitis media>>.",
    "Per mother, <<rash>> started yesterday.",
    "58-year-old male with <<pneumonia>>.",
    "Gram negative <<sepsis>>.",
    "He was asked if he smokes; he has <<wheezing>>.",
    "Previously diagnosed with <<asthma>>.",
    "Recheck prior to discharge showed <<anemia>>.",
    "Swelling appears stable in the <<cellulitis>> area but red.",
    "The pain is relieved by rest, and <<numbness>> persists.",
    "Positive for <<influenza A>>.",
    "No murmur but <<atrial fibrillation>> on the monitor.",
    "Chest x-ray negative. <<Bronchitis>> diagnosed.",
    "Presents for evaluation of <<right knee pain>>.",
    "Sent by urgent care to rule out DVT because of <<leg swelling>>.",
    "If the pain does not improve, we will treat her <<gout>>.",
    "<<Hypertension>>, continue lisinopril.",
    "Ongoing symptoms of <<depression>>.",
    "<<CHF>> with no acute exacerbation",
    "<<HIV>> negative pressure room not needed",
    "He does not take his insulin, and his <<diabetes>> is uncontrolled.",
    "<<Non-small cell lung cancer>> on therapy.",
    "Exam shows signs of <<infection>> at the wound.",
  ],
  negated: [
    "No <<fever>>.",
    "ROS: +cough, -<<fever>>",
    "ROS: Fever: no. <<Dyspnea>>: no.",
    "Not currently having <<chest pain>>.",
    "GERD without <<esophagitis>>.",
    "Denies fevers, chills, or <<night sweats>>.",
    "Denies <<fevers>>, chills, or night sweats.",
    "She denies chest pain, nausea, <<vomiting>> and diarrhea.",
    "Constitutional: negative for <<weight loss>>.",
    "ROS: Negative for fever, chills, <<cough>>.",
    "No wheezes, rales, or <<rhonchi>>.",
    "No fever, chills, <<cough>>.",
    "Lungs clear without <<wheezing>>.",
    "w/o <<nausea>>",
    "There is no evidence of <<osteomyelitis>>.",
    "I do not see any evidence of <<osteomyelitis>>.",
    "<<Pulmonary embolism>> was ruled out.",
    "Ruled out for <<MI>>.",
    "He is free of <<pain>>.",
    "Absence of <<edema>>.",
    "<<Edema>> is absent.",
    "Never had a <<seizure>>.",
    "Does not have <<diabetes>>.",
    "Neither <<rash>> nor fever.",
    "Neither rash nor <<fever>>.",
    "Unremarkable for <<fracture>>.",
    "Negative <<straight leg raise>>.",
    "<<Homan sign>> negative.",
    "<<Hematuria>> was denied.",
    "Denied <<hematuria>>.",
    "<<DVT>>: negative.",
    "No history of <<diabetes>>.",
    "No prior <<surgery>>.",
    "<<Non>>",
    "Patient denies a history of <<blood transfusions>>.",
    "No change in vision, no <<diplopia>>.",
    "No <<change in bowel habits>>.",
    "Sleeps without <<difficulty breathing>>.",
    "The rash is not consistent with <<measles>>.",
    "Denies fever; chills; <<nausea>>.",
    "Patient denies:\n- fever\n- <<chills>>\n- cough",
    "Pertinent negatives:\n- <<fever>>\n- cough",
    "No <<N/V/D>>.",
    "(-) <<rebound>>",
    "Tested negative for <<COVID-19>>.",
    "No evidence of DVT or <<PE>>.",
    "X-ray: no acute <<fracture>> or dislocation.",
    "Denies SI/<<HI>>.",
    "No fever, no chills, no <<sore throat>>.",
    "No significant <<joint effusion>>.",
    "Pain is not due to <<arthritis>>.",
    "Denies that he has <<chest pain>>.",
    "There were no <<complications>>.",
    "no <<hypoglycemia>> since the last visit",
    "Skin: no rashes, <<lesions>>, or ulcers.",
    "Neck is supple without thyromegaly or <<lymphadenopathy>>.",
    "Nontender, no rebound, no guarding, no <<masses>>.",
  ].filter((text) => text !== "<<Non>>"),
  uncertain: [
    "Cannot exclude <<pneumonia>>.",
    "<<Pneumonia>> cannot be excluded.",
    "Probable <<pneumonia>>.",
    "Likely <<viral gastroenteritis>>.",
    "Possible <<TIA>>.",
    "Suspected <<sepsis>>.",
    "R/o <<MI>>.",
    "CT to rule out <<appendicitis>>.",
    "Findings concerning for <<malignancy>>.",
    "Consistent with <<cellulitis>>.",
    "Rash compatible with <<zoster>>.",
    "This appears to be <<gout>>.",
    "Suggestive of <<pneumonia>>.",
    "<<COPD>> versus CHF exacerbation.",
    "COPD with possible <<pneumonia>>.",
    "COPD vs <<CHF>>.",
    "?<<pneumonia>>",
    "<<Pneumonia>>?",
    "Differential includes <<GERD>>, angina, and anxiety.",
    "Differential includes GERD, angina, and <<anxiety>>.",
    "Working diagnosis: <<lupus>>.",
    "Question of <<seizure>>.",
    "Opacity may represent <<atelectasis>>.",
    "<<Appendicitis>> is suspected.",
    "Shoulder pain, most likely due to <<rotator cuff tendinopathy>>.",
    "Possible etiologies of her chest pain include <<GERD>>, dyspepsia, and anxiety.",
    "I believe there is some <<arthritis>> in the knee.",
    "My concern is that he might have <<Lyme disease>>.",
    "Blood test to determine if he does in fact have <<Lyme disease>>.",
    "Unlikely <<PE>>.",
    "Evaluate for <<DVT>>.",

    "<<Fracture>> not ruled out.",
    "Presumed <<UTI>>.",
    "<<Endocarditis>> still to be ruled out.",
  ],
  historical: [
    "h/o <<DVT>>",
    "Hx of <<pneumonia>>.",
    "s/p <<appendectomy>>",
    "Status post <<CABG>> in 2011.",
    "History of <<kidney stones>>.",
    "<<history of breast cancer>>",
    "Previous <<stroke>>.",
    "Prior <<myocardial infarction>>.",
    "Remote <<ankle fracture>>.",
    "<<Pneumonia>>, resolved.",
    "<<Hysterectomy>> in 1996.",
    "<<Stroke>> in 2019.",
    "<<Rheumatic fever>> as a child.",
    "<<Appendectomy>> at age 12.",
    "<<Gastric ulcer>> 10 years ago.",
    "Her <<pain>> has resolved.",
    "Tingling in the toes, which resolved Sunday; the <<numbness>> resolved too.",
    "<<tingling>> in his toes on his right foot, which resolved Sunday.",
    "Past surgical history includes <<cholecystectomy>>.",
    "PSH: <<Tonsillectomy>>",
    "Former <<smoker>>.",
    "Resolved <<hyponatremia>>.",
    "History of hypertension, stroke, and <<melanoma>>.",
    "Recovered from <<COVID-19>>.",
  ],
  hypothetical: [
    "Return if <<fever>> develops.",
    "Call if you develop fever, <<chills>>, or worsening pain.",
    "Should you develop <<bleeding>>, go to the ED.",
    "Risk of <<stroke>>.",
    "In case of <<anaphylaxis>>, use the pen.",
    "If <<vomiting>> occurs, stop the drug.",
    "Aspirin to prevent <<stroke>>.",
    "Monitor for <<bleeding>>.",
    "Watch for signs of <<infection>>.",
    "Education about <<hypoglycemia>> was given.",
    "Signs of <<dehydration>> were discussed.",
    "The risks of surgery including <<infection>>, bleeding, and death.",
    "Patients with Marfan syndrome often have <<aortic dissection>>.",
    "I explained that <<Lyme disease>> can cause problems with other organs.",
    "Return precautions: <<chest pain>>, dyspnea.",
    "No further weight loss expected; drink to prevent <<dehydration>>.",
  ],
  planned: [
    "Scheduled for <<colonoscopy>> next week.",
    "<<Colonoscopy>> scheduled for Monday.",
    "Plan for <<total knee replacement>>.",
    "He will undergo <<cholecystectomy>>.",
    "We will obtain <<venous ultrasound>>.",
    "Consider <<steroid injection>>.",
  ],
  declined: [
    "She refused <<flu vaccine>>.",
    "Offered <<flu shot>>, patient declined.",
    "Patient declines <<colonoscopy>>.",
    "<<Mammogram>> deferred.",
    "<<Flu vaccine>>: declined.",
  ],
  allergy: [
    "Allergic to <<penicillin>>.",
    "Allergies: <<sulfa>>",
    "ALLERGIES\n<<Codeine>> - rash",
    "She has a <<penicillin>> allergy.",
    "Allergy: <<latex>>",
  ],
  screening: [
    "Here for screening for <<colon cancer>>.",
    "Encounter for screening <<mammogram>>.",
    "Screen for <<depression>> today.",
    "<<Colon cancer>> screening was discussed.",
  ],
};

describe("assertMention", () => {
  for (const [value, texts] of Object.entries(values)) {
    it.each(texts)(`${value}: %s`, (text) => {
      expect(said(text).value).toBe(value);
    });
  }

  it.each([
    ["His mother has <<diabetes>>.", "family"],
    ["Mother: <<breast cancer>>", "family"],
    ["Family history of <<colon cancer>>.", "family"],
    ["FH: <<CAD>>, stroke", "family"],
    ["FAMILY HISTORY\nFather died of <<lung cancer>> at 60.", "family"],
    ["<<Diabetes>> in her maternal grandmother.", "family"],
    ["<<Breast cancer>> (sister)", "family"],
    ["She also has a brother who is diagnosed with <<autism>>.", "family"],
    ["His father had a <<heart attack>> and he has hypertension.", "family"],
    ["His father had a heart attack and he has <<hypertension>>.", "patient"],
    ["Her husband has <<influenza>>.", "other"],
    ["Her roommate tested positive for <<strep throat>>.", "other"],
    ["The mother states the child has <<croup>>.", "patient"],
    ["He was helping his daughter move and hurt his back, with <<sciatica>>.", "patient"],
    ["He lives with his wife and has <<COPD>>.", "patient"],
    ["He cares for his mother who has dementia and reports <<fatigue>>.", "patient"],
    ["His mother's <<dementia>> is a source of stress.", "family"],
  ])("experiencer of %s is %s", (text, who) => {
    expect(said(text).experiencer).toBe(who);
  });

  it("denies and belongs to the family at once", () => {
    expect(said("Patient denies a family history of <<immune deficiencies>>.")).toMatchObject({
      value: "negated",
      experiencer: "family",
    });
  });

  it("names the words that decided", () => {
    expect(said("Patient denies <<chest pain>>.").words).toBe("denies");
    expect(said("CT shows no evidence of <<fracture>>.").words).toBe("no evidence of");
    expect(said("She has <<asthma>>.").trigger).toBeUndefined();
  });
});

describe("addressed", () => {
  it.each([
    ["ASSESSMENT:\n1. <<Hypertension>>\n2. Gout", true],
    ["CC: <<back pain>>\nHPI: Back pain for 2 days.\nAssessment: strain", true],
    ["PMH: <<Asthma>>\nAssessment: ankle sprain", false],
    ["Problem list:\n- <<Asthma>>\nAssessment: ankle sprain", false],
    [
      "HPI: Male with a past medical history significant for <<gout>>, who presents with cough.\nAssessment: bronchitis",
      false,
    ],
    ["Assessment: 60 yo with a history of <<COPD>> and gout here with a sprain.", false],
    ["HPI: For his <<hypertension>>, he takes lisinopril.\nAssessment: sprain", true],
    ["HPI: He is here with <<low back pain>>.\nASSESSMENT:\nLow back pain.", true],
    ["HPI: He once mentioned <<hiccups>>.\nASSESSMENT:\nLow back pain.", false],
    ["ROS: <<cough>>\nAssessment: sprain", false],
    ["Assessment: No <<fracture>>.", true],
    ["ROS: No <<syncope>>.\nAssessment: strain", false],
    ["We describe a man with <<brucellosis>> and fever.", true],
  ])("%s -> %s", (text, addressed) => {
    expect(said(text).addressed).toBe(addressed);
  });
});
