import { describe, expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withoutFalseFriends } from "./false-friends.ts";
import type { Mention } from "./mentions.ts";

function kept(marked: string, code: string): boolean {
  const start = marked.indexOf("<<");
  const end = marked.indexOf(">>") - 2;
  const note = readNote(marked.replace("<<", "").replace(">>", ""));
  const mention: Mention = {
    start,
    end,
    clause: 0,
    codes: [code],
    source: "lexicon",
    wording: note.text.slice(start, end),
    length: 1,
    covered: 1,
    explained: 1,
    fused: 1,
    similarity: 1,
  };
  return withoutFalseFriends(note, [mention]).length === 1;
}

describe("the same words meant", () => {
  it.each([
    ["<<Foot burn>>, blistered.", "T25.029A"],
    ["Drenching night <<sweat>>, recheck.", "R61"],
    ["<<Burned foot>> on the stove.", "T25.029A"],
    ["<<PTL>> and preeclampsia, admitted.", "O60.03"],
    ["<<Flu>> and RSV bronchiolitis.", "J11.1"],
    ["<<PAD>> of both legs.", "I73.9"],
    ["<<Low potassium>>, diet poor.", "E87.6"],
    ["<<Dependent on a walker>>.", "Z99.89"],
    ["<<On cyclosporine>> 100 mg twice daily.", "Z79.621"],
    ["<<Reflux>>, behind most of the cough.", "K21.9"],
    ["<<Movement disorder>>, cause unclear.", "G25.9"],
    ["Severe <<MR>> on echo.", "I34.0"],
  ])("%s", (marked, code) => {
    expect(kept(marked, code)).toBe(true);
  });
});

describe("words that read like a condition's name and mean another thing", () => {
  it.each([
    ["I sent a <<sweat>> test for cystic fibrosis.", "R61"],
    ["Smokes 1.5 <<ppd>> cigarettes.", "R76.11"],
    ["Neurology, <<movement disorders>>. Return visit.", "G25.9"],
    ["Seen in <<movement disorders>> clinic.", "G25.9"],
    ["<<Mr>>. Adams is here.", "I34.0"],
    ["Blister on the <<pad>> of the foot.", "I73.9"],
    ["Uses a heating <<pad>>.", "I73.9"],
    ["Smoker, half <<ppd>>.", "R76.11"],
    ["Dry eyes, <<on cyclosporine>> gtts.", "Z79.621"],
    ["HEART score 4 (age, EKG <<LVH>>).", "I51.7"],
    ["<<LVH>> by voltage.", "I51.7"],
    ["<<ppd>> x 20 years.", "R76.11"],
    ["Lithium <<cut back>> to 750.", "S21.219"],
    ["No jaw <<claudication>>.", "I73.9"],
    ["Kick counts, <<PTL>> + preeclampsia precautions.", "O60.03"],
    ["<<Flu>> and RSV vaccines given.", "J11.1"],
    ["Repeated the <<low potassium>> diet sheet.", "E87.6"],
    ["Weak, <<walking with a walker>>.", "Z99.89"],
    ["Duplex: deep and superficial <<reflux>>.", "K21.9"],
    ["Neurogenic <<claudication>>.", "I73.9"],
    ["<<Peripheral vascular disease, start statin>>.", "I70.20"],
    ["Gets <<dope sick>> within hours.", "F11.23"],
    ["Her <<feet burn>> at night.", "T25.029A"],
    ["<<Celiac>> artery stenosis.", "K90.0"],
    ["<<Celiac>> panel sent.", "K90.0"],
    ["<<Failed swallow screen>> at the bedside.", "R94.120"],
    ["<<INFECTIOUS DISEASES>> CONSULT", "B99.9"],
    ["<<PHYSICAL>> MEDICINE AND REHABILITATION", "Z00.00"],
    ["Signed, Anita <<Rao>>, MD", "H34.9"],
    ["A blue <<bead>> in the left nostril.", "Q84.1"],
    ["She heard <<no voices>> on the unit.", "R49.1"],
    ["Diabetes. I <<halved the steroid>> in the injection.", "T38.0X6A"],
    ["Colonoscopy in the <<fall>>.", "R29.6"],
    ["Seen last <<fall>> for this.", "R29.6"],
    ["<<Eclampsia precautions>> given.", "Z87.59"],
    ["Hip hurt in the <<fall>>.", "R29.6"],
    ["<<Low energy>> fracture at 61.", "R53.83"],
    ["Left <<bipolar>> hemiarthroplasty.", "F31.9"],
    ["<<ASCVD>> 10y 9.8%.", "I25.10"],
    ["The ED sent the <<sepsis>> order set.", "A41.9"],
    ["Placed <<on BiPAP>> and sent up.", "Z99.89"],
    ["<<BiPAP near>>-continuous ~40 h, off HD4.", "Z99.89"],
    ["Yearly <<physical for work>>.", "Z02.1"],
    ["<<HIV>> Ag/Ab neg.", "B20"],
    ["CC: <<Foot burning>>.", "T25.029A"],
    ["<<Burning feet>>, this is polyneuropathy.", "T25.021A"],
    ["A <<non-healing diabetic foot ulcer>>.", "E10.621"],
  ])("%s is no %s", (text, code) => {
    expect(kept(text, code)).toBe(false);
  });

  it.each([
    ["Kept <<on BiPAP>> at home nightly.", "Z99.89"],
    ["Sleeps <<on BiPAP>>.", "Z99.89"],
    ["Positive <<PPD>> at work.", "R76.11"],
    ["Cut <<back>> of hand.", "S61.4"],
    ["Left calf <<claudication>>.", "I73.9"],
    ["<<Atherosclerotic PAD>>.", "I70.20"],
    ["He is <<dope sick>> now.", "F11.23"],
    ["<<Celiac>> in control on diet.", "K90.0"],
    ["<<Falls>> at home.", "R29.6"],
    ["<<Low energy>> for weeks.", "R53.83"],
    ["<<Bipolar>>, on lithium.", "F31.9"],
    ["<<ASCVD>> with stents.", "I25.10"],
    ["<<Sepsis>>, source unclear.", "A41.9"],
    ["New job, <<physical for work>>.", "Z02.1"],
  ])("%s is %s", (text, code) => {
    expect(kept(text, code)).toBe(true);
  });
});

it("a name after a title is a person", () => {
  expect(kept("I reviewed Mrs. <<Bell>>, who has been well.", "G51.0")).toBe(false);
  expect(kept("Seen by Dr. <<Graves>> last week.", "E05.00")).toBe(false);
  expect(kept("<<Graves>> on methimazole.", "E05.00")).toBe(true);
  expect(kept("Seen by Dr. Lee for <<Graves>>.", "E05.00")).toBe(true);
});
