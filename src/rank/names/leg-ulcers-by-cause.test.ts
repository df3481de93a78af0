import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withLegUlcersByCause } from "./leg-ulcers-by-cause.ts";

const codesIn = (text: string) =>
  withLegUlcersByCause(readNote(`Assessment: ${text}`), []).flatMap(({ codes }) => codes);

test.each([
  [
    "Varicose L leg, now with an ulcer at the ankle down to fat AND inflamed skin around it.",
    ["I83.223", "L97.3"],
  ],
  [
    "\n1. Varicose L leg, now with an ulcer at the ankle AND inflamed skin around it. Debrided.",
    ["I83.223", "L97.3"],
  ],
  ["Left shin wound, debrided. So it is an ulcer from venous hypertension, left.", ["I87.312", "L97.8"]],
  ["Plantar R heel sore since January. Diabetic wound.", ["E11.621", "L97.4"]],
  ["The ankle ulcer is due to post-thrombotic syndrome, left.", ["I87.012", "L97.3"]],
  ["Varicose veins of the right leg with inflamed skin.", ["I83.11"]],
  ["Ulcer over the left shin from varicose veins.", ["I83.028", "L97.8"]],
  ["Diabetic sore under the left big toe.", ["E11.621", "L97.5"]],
  ["Ulcer of the left second toe from atherosclerosis of the leg arteries.", ["I70.245", "L97.5"]],
  ["Varicose veins, no ulcer, skin intact.", []],
  ["Varicose veins, healed ulcer at the ankle.", []],
  ["Her mother had a diabetic wound of the foot.", []],
  ["Diabetic diet. Pressure sore at the heel.", []],
  ["Watch for an ulcer if the varicose veins are left.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
