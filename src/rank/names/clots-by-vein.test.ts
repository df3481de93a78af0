import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withClotsByVein } from "./clots-by-vein.ts";

const codesOf = (text: string) => withClotsByVein(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Assessment: Old clot in the left femoral and popliteal veins, chronic.", ["I82.51", "I82.53"]],
  ["Assessment: Long-standing left femoropopliteal DVT, compression.", ["I82.51", "I82.53"]],
  ["Assessment: Chronic thrombus in the right iliac vein.", ["I82.52"]],
  ["Assessment: Fresh clot in the right femoral vein.", ["I82.41"]],
  ["Assessment: Blood clot in the right calf.", ["I82.4Z"]],
  ["Assessment: Chronic calf DVT, left.", ["I82.5Z"]],
  ["Assessment: Clot in the left subclavian vein, acute.", ["I82.B1"]],
  ["Assessment: Recanalized thrombus of the right internal jugular.", ["I82.C2"]],
  ["Assessment: Clot in the portal vein.", ["I81"]],
  ["Assessment: Chronic DVT of the right thigh.", ["I82.5Y"]],
] as const)("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Assessment: No clot in the femoral or popliteal veins.",
  "Assessment: Femoral artery thrombosis, embolectomy.",
  "Assessment: DVT of the left leg in 2019, resolved.",
  "Assessment: Prior femoral DVT, off anticoagulation.",
  "Assessment: Passed clots in the urine, leg fine.",
  "Assessment: Sister had a femoral vein clot.",
  "Assessment: Duplex to rule out DVT of the left calf.",
  "Assessment: Portal hypertension, no ascites.",
  "Assessment: Clotted AV fistula in the left arm, thrombectomy.",
  "Assessment: If the calf swells come in, it may be a clot.",
  "Assessment: Essential thrombocytosis, leg cramps.",
  "Assessment: Thigh pain, duplex without clot.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
