import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withWoundInfections } from "./wound-infections.ts";

it.each([
  ["Deep organ-space infection from the colectomy.", ["T81.43"]],
  ["Pelvic abscess as a complication of the sigmoid colectomy.", ["T81.43"]],
  ["Infected surgical incision, superficial.", ["T81.41"]],
  ["Deep wound infection down to fascia after the midline laparotomy.", ["T81.42"]],
  ["POD 8, incision red with pus: superficial wound infection.", ["T81.41"]],
  ["Wound infection epigastric port site, above the fascia, with cellulitis of the abd wall.", ["T81.41"]],
  ["Umbilical port site infected; fascia intact.", ["T81.41"]],
  ["Port sites clean, no infection.", []],
  ["Watch for port site infection.", []],
  ["Sternal wound infection.", ["T81.40"]],
  ["Organ-space SSI after the Whipple; he is doing well.", ["T81.43"]],
  ["No infection of the surgical wound.", []],
  ["Antibiotics to prevent surgical site infection.", []],
  ["Wound infection of a dog bite.", []],
  ["Possible organ space infection.", []],
  ["Pelvic abscess from diverticulitis.", []],
])("%s", (text, codes) => {
  const made = withWoundInfections(readNote(`Hospital course: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
