import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { doneToday } from "./done-today.ts";

const codes = (text: string) => doneToday(readNote(text)).map(({ code }) => code);

test.each([
  ["Consent, UPT neg, sounded 6.5 cm, Kyleena inserted, strings trimmed.", ["Z30.430"]],
  ["Paragard placed, tolerated well, strings 3 cm.", ["Z30.430"]],
  ["Old Mirena removed intact, new Mirena placed, sounded 7 cm.", ["Z30.433"]],
  ["Strings grasped with ring forceps, Liletta pulled intact.", ["Z30.432"]],
  ["Nexplanon inserted in left inner arm under lidocaine.", ["Z30.017"]],
  ["Nexplanon removed through a small incision, intact.", ["Z30.46"]],
  ["Depo-Provera 150 mg given right deltoid.", ["Z30.42"]],
  [
    "Surveillance colonoscopy. Three adenomas removed in 2021. Cecum reached, clean exam.",
    ["Z12.11", "Z86.0101"],
  ],
  ["Colonoscopy for history of colon polyps. Prep good, exam to the cecum normal.", ["Z12.11", "Z86.0100"]],
  ["No symptoms, here for her first colonoscopy. Cecum reached, good prep.", ["Z12.11"]],
  ["Average-risk, age 50, first colonoscopy, no bowel complaints. Prep good, cecum reached.", ["Z12.11"]],
  ["FIT came back positive. Colonoscopy to the cecum normal.", ["R19.5"]],
  ["Flying to Ghana in March. Reviewed malaria pills, food and water.", ["Z71.84"]],
  ["In for her INR check on warfarin: 2.4. Same dose.", ["Z51.81", "Z79.01"]],
  ["Came in to have her digoxin level drawn. 0.9.", ["Z51.81", "Z79.899"]],
  ["Came just to have her lithium level watched: 0.7.", ["Z51.81", "Z79.899"]],
])("%s", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  "Mirena placed in 2019 elsewhere, strings not seen today; pelvic pain.",
  "Wants a Mirena placed next month. Consent discussed.",
  "Mirena embedded, could not be removed today; hysteroscopy.",
  "First colonoscopy for iron deficiency anemia. Cecum reached.",
  "Surveillance colonoscopy due in 2027 for polyps; prep instructions then.",
  "Surveillance colonoscopy for ulcerative colitis, prior polyps. Cecum reached.",
  "First colonoscopy is due next year. Prep sheet given.",
  "Returned from Kenya last week with fever. Malaria smear sent.",
  "Going to Florida next week. Knee pain.",
  "Continue warfarin, INR check every 4 weeks with pharmacy.",
  "In for her INR check: 8.2, supratherapeutic.",
])("no reason of today: %s", (text) => {
  expect(codes(text)).toEqual([]);
});
