import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withEyesTold } from "./eyes-told.ts";

const codesIn = (text: string) =>
  withEyesTold(readNote(`Assessment: ${text}`), []).flatMap(({ codes }) => codes);

test.each([
  [
    "Type 2 diabetes. The right eye has dot bleeding; her diabetic retinal disease there is at the moderate, non-proliferative stage. The centre remains swollen. The left eye is at the same stage but its centre is dry.",
    ["E11.3311", "E11.3392"],
  ],
  [
    "Type 1 diabetes. The left eye has active new vessels, proliferative and without swelling of the macula; the right shows mild nonproliferative change, macula dry too.",
    ["E10.3291", "E10.3592"],
  ],
  ["T2DM. Moderate NPDR both eyes; right macula swollen, left macula dry.", ["E11.3311", "E11.3392"]],
  ["T2DM. Severe NPDR OU with DME.", ["E11.3413"]],
  ["AMD: right eye dry, intermediate; left eye wet and active, injected.", ["H35.3112", "H35.3221"]],
  ["Diabetes. No proliferative retinopathy in either eye.", []],
  ["Her mother went blind from macular degeneration. Right eye is dry, left eye is fine.", []],
  ["Type 2 diabetes. Mother had proliferative retinopathy of the right eye.", []],
  ["Moderate asthma. The left eye is swollen.", []],
])("%s", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
