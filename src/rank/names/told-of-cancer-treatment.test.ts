import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { withCancerTreatmentTold } from "./told-of-cancer-treatment.ts";

const codesOf = (text: string) => withCancerTreatmentTold(readNote(text), []).flatMap(({ codes }) => codes);

test.each([
  ["Assessment: Hot flashes from tamoxifen. Start gabapentin.", ["R23.2"]],
  ["Assessment: Hot flushes on Lupron, venlafaxine.", ["R23.2"]],
  ["Assessment: Red peeling skin from the radiation, Silvadene.", ["L58.0"]],
  ["Assessment: PSA creeping up since his prostatectomy.", ["R97.21"]],
  ["Assessment: Biochemical recurrence of prostate cancer.", ["R97.21"]],
  ["Assessment: Cancer has seeded the lining of the belly.", ["C78.6"]],
  ["Assessment: Spots in the right lung proven to be metastases.", ["C78.0"]],
] as const)("%s", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test.each([
  "Assessment: No hot flashes on tamoxifen.",
  "Assessment: Hot flashes of menopause, on tamoxifen.",
  "Assessment: Hot flashes, perimenopausal age.",
  "Assessment: Tamoxifen can cause hot flashes.",
  "Assessment: Red peeling skin from the sun, no radiation.",
  "Assessment: Sore mouth from the radiation, magic mouthwash. Skin fine.",
  "Assessment: Skin red from the radiation has healed.",
  "Assessment: PSA not rising since his prostatectomy.",
  "Assessment: Call if the PSA is rising after surgery.",
  "Assessment: PSA climbing, biopsy planned.",
  "Assessment: Radiation proctitis, bleeding.",
  "Assessment: No seeding of the peritoneum by the cancer.",
  "Assessment: Spots in the lung are possibly metastases.",
  "Assessment: Port flushed before cycle 3 today.",
])("not: %s", (text) => {
  expect(codesOf(text)).toEqual([]);
});
