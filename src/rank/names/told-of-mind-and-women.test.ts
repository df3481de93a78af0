import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withMindAndWomenTold } from "./told-of-mind-and-women.ts";

it.each([
  ["Second degree descent of the womb with its anterior wall.", ["N81.2"]],
  ["Complete prolapse of the uterus.", ["N81.3"]],
  ["Dropped womb, the cervix just short of the hymen.", ["N81.2"]],
  ["Her sister has a dropped womb.", []],
  ["The vaginal skin is thin, pale and dry from the lack of oestrogen.", ["N95.2"]],
  ["The vaginal skin is not dry from the lack of oestrogen.", []],
  ["White labia: lichen sclerosus.", ["N90.4"]],
  ["Lichen sclerosus of the back.", []],
  ["Bleeding since the menopause.", ["N95.0"]],
  ["No bleeding since the menopause.", []],
  ["Pain after failed back surgery (post-laminectomy).", ["M96.1"]],
  ["Back surgery 2019, no failed fusion.", []],
  ["Dementia: twice she slipped out of the house.", ["Z91.83"]],
  ["Dementia: seldom gets out of the house.", []],
  ["Asthma: he went out of the house.", []],
  ["Delay in talking, down to his hearing.", ["F80.4"]],
  ["Delay in talking.", ["F80.9"]],
  ["No delay in talking.", []],
  ["Household smoke: counseled.", ["Z77.22"]],
  ["Smoke detector in the house.", []],
  ["Anemia from iron lack, could not tolerate tablets.", ["D50.9"]],
  ["Wets the bed at night.", ["N39.44"]],
  ["No longer wets the bed.", []],
  ["A squirt with sneezing.", ["N39.3"]],
  ["Leaks with coughing and sneezing.", ["N39.3"]],
  ["Leaks with coughing, soaks a pad before she gets to the toilet.", ["N39.46"]],
  ["Nose leaks with sneezing.", []],
  ["Severe stimulant (cocaine) use d/o, active.", ["F14.20"]],
  ["HCV, never treated, RNA 1.1 million.", ["B18.2"]],
  ["HCV cured, RNA not detected.", []],
  ["Smokes half a pack a day; patch started.", ["F17.210"]],
  ["Smokes half a pack a day.", []],
  ["Her husband smokes a pack a day; patch for him.", []],
  ["BM every 4 days with straining.", ["K59.00"]],
])("%s", (text, codes) => {
  const made = withMindAndWomenTold(readNote(`ASSESSMENT: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
