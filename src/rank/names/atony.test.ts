import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withAtony } from "./atony.ts";

it.each([
  ["Vaginal delivery, QBL 1240. Boggy uterus after placenta.", ["O72.1"]],
  ["Cesarean delivery with PPH; atony, carboprost given.", ["O72.1"]],
  ["Vaginal delivery, EBL 1.2 L. The uterus was boggy.", ["O72.1"]],
  ["Vaginal delivery, EBL 300. Uterus boggy, firmed with massage, no PPH.", []],
  ["Vaginal delivery, QBL 1100. No atony; cervical laceration.", []],
  ["Hemorrhage after delivery last year. Bladder atony now.", []],
])("%s", (text, codes) => {
  expect(withAtony(readNote(`Hospital course: ${text}`), []).flatMap((one) => one.codes)).toEqual(codes);
});
