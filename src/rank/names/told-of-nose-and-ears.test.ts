import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withNoseAndEarsTold } from "./told-of-nose-and-ears.ts";

const codesOf = (text: string) => withNoseAndEarsTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Assessment: Long-standing inflammation of all of the sinuses, surgery planned.", ["J32.4"]],
  ["Assessment: Chronic inflammation of the maxillary and ethmoid sinuses.", ["J32.8"]],
  ["Assessment: Both nasal passages are full of pale glistening polyps.", ["J33.0"]],
  ["Assessment: Polyps in both nostrils, budesonide rinses.", ["J33.0"]],
  ["Assessment: His septum leans hard to the right, septoplasty.", ["J34.2"]],
  ["Assessment: Crooked septum, septoplasty booked.", ["J34.2"]],
  ["Assessment: Right ear packed with wax, flushed clear.", ["H61.21"]],
  ["Assessment: The left vocal cord does not move.", ["J38.01"]],
  ["Assessment: Nerve hearing loss in both ears.", ["H90.3"]],
  ["Assessment: Eustachian tube not working on the right.", ["H69.91"]],
  ["Assessment: Stone in the left submandibular duct.", ["K11.5"]],
  ["Assessment: Fluid behind the left eardrum for four months.", ["H65.22"]],
  ["Assessment: Trouble swallowing, oropharyngeal phase.", ["R13.12"]],
  ["Assessment: Infection of the left maxillary sinus, Augmentin.", ["J01.00"]],
  ["Assessment: Left drum has a hole, patch booked.", ["H72.92"]],
  ["Assessment: Vocal cord scar.", ["J38.3"]],
] as const)("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Assessment: Sinuses clear, no chronic inflammation of the sinuses.",
  "Assessment: No polyps in the nasal cavity.",
  "Assessment: Colon polyps, nose fine.",
  "Assessment: Interventricular septum bowed to the left, nose fine.",
  "Assessment: Septum straight, nose fine.",
  "Assessment: Ears clear of wax.",
  "Assessment: Nasal polyps history, removed 2015, nose clear of polyps.",
  "Assessment: Both vocal cords move well.",
  "Assessment: No nerve hearing loss.",
  "Assessment: Father had nasal polyps filling the nose.",
  "Assessment: Fluid behind the left eardrum cleared after four months.",
  "Assessment: Left drum has no hole.",
  "Assessment: No vocal cord cyst.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
