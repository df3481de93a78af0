import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withBloodTold } from "./told-of-blood.ts";

const codesOf = (text: string) => withBloodTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["A/P\n1) Del(5q) MDS - still transfusion needy.", ["D46.C"]],
  ["Assessment: MDS with isolated 5q minus.", ["D46.C"]],
  ["Assessment: MDS-EB1, azacitidine.", ["D46.21"]],
  ["Assessment: RAEB-2, azacitidine.", ["D46.22"]],
  ["Assessment: Iron overload from all the blood, start deferasirox.", ["E83.111"]],
  ["Assessment: Too much iron from 41 units of blood.", ["E83.111"]],
  ["Assessment: Transfusional hemosiderosis, chelate.", ["E83.111"]],
  ["Assessment: Old pulmonary emboli that never cleared.", ["I27.82"]],
  ["Assessment: Bleeding from too much warfarin, vitamin K.", ["D68.32", "T45.515A"]],
  ["Assessment: Warm antibody hemolysis, prednisone.", ["D59.11"]],
  ["Assessment: Type 1 von Willebrand, DDAVP.", ["D68.01"]],
  ["Assessment: Post-thrombotic left leg with an ulcer, wraps.", ["I87.01"]],
  ["Assessment: One small subsegmental clot in the right lung.", ["I26.93"]],
  ["Assessment: Several subsegmental emboli.", ["I26.94"]],
] as const)("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Assessment: No iron overload from the transfusions so far.",
  "Assessment: Iron overload, HFE positive.",
  "Assessment: MDS, karyotype without del(5q).",
  "Assessment: Received 2 units of blood for a GI bleed.",
  "Assessment: Risk of iron overload from transfusions discussed.",
  "Assessment: Old pulmonary embolism, resolved, off warfarin.",
  "Assessment: No bleeding from the high INR.",
  "Assessment: No spleen tip felt, vaccines given.",
  "Assessment: Watch for bleeding if the INR is high.",
  "Assessment: Sister has type 1 von Willebrand disease.",
  "Assessment: Took too many pills and bled from too much warfarin, an overdose.",
  "Assessment: No subsegmental clots on the CT.",
  "Assessment: White count low on chemo, recheck.",
  "Assessment: Platelets up to normal, recheck.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
