import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { storyReasons } from "./reasons-by-story.ts";

it.each([
  ["18 weeks along. The pregnancy is incidental to today's visit.", "Z33.1"],
  ["Ankle sprain, pregnancy incidental.", "Z33.1"],
  ["The rash has nothing to do with the pregnancy.", "Z33.1"],
  ["Rash unrelated to her pregnancy.", "Z33.1"],
  ["Not pregnant. Incidental cyst.", undefined],
  [
    "Audiology: did not pass the nursery hearing screen; today ABR normal both ears, no hearing loss.",
    "Z01.110",
  ],
  ["Failed newborn hearing screen. Audiogram normal.", "Z01.110"],
  ["Hearing screen at school failed; OAEs present, normal thresholds.", "Z01.110"],
  ["Failed hearing screen. ABR: moderate sensorineural hearing loss, left; right normal.", undefined],
  ["Passed the newborn hearing screen. Ears normal.", undefined],
  ["Failed the school vision screen. Optometry: dilated exam normal, 20/20.", "Z01.020"],
  ["Failed vision screen; optometry finds myopia, otherwise normal exam.", undefined],
])("%s", (text, code) => {
  expect(storyReasons(readNote(text)).map((one) => one.code)[0]).toBe(code);
});
