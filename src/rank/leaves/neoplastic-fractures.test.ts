import { expect, test } from "vitest";
import { neoplasticFracture } from "./neoplastic-fractures.ts";

test.each([
  ["S72.9", "Femur snapped through a lytic met", "Renal cell ca, spread to bone.", "M84.55"],
  ["S42.30", "which snapped through a breast met lifting a kettle", "Breast cancer.", "M84.52"],
  ["S22.06", "T8 collapsed through a plasmacytoma", "Myeloma.", "M84.58"],
  ["S32.50", "Pubic rami broken, pathologic fracture", "Prostate cancer.", "M84.550"],
  ["S72.9", "Femur broken", "Breast cancer, no pathologic fracture.", undefined],
  ["S72.9", "Femur broken in a crash", "Breast cancer in 2010.", undefined],
  ["S72.9", "Femur broken through a bone cyst", "Benign.", undefined],
  ["I10", "through a met", "Cancer.", undefined],
])("%s %s", (code, where, text, expected) => {
  expect(neoplasticFracture(code, where, `${where}. ${text}`)).toBe(expected);
});
