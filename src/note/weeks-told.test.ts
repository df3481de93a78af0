import { expect, it } from "vitest";
import { weeksOfBirth, weeksOpened } from "./weeks-told.ts";

it.each([
  ["31w5d. Her sugar trouble came on in this pregnancy: failed the test at 27 weeks.", 31],
  ["29F G2P1 at 33w2d, fetal growth restriction.", 33],
  ["36w, GBS positive on the swab.", 36],
  ["Baby 6w2d old, feeding well.", undefined],
  ["5w3d male infant with vomiting.", undefined],
  ["12 weeks post op from knee replacement.", undefined],
  ["10w of knee pain.", undefined],
])("a note opens with weeks: %s", (text, weeks) => {
  expect(weeksOpened(text)?.value).toBe(weeks);
});

it.each([
  ["Planned repeat section at 39w0d. Live male delivered, Apgars 8/9.", 39],
  ["SVD at 39w1d of a healthy girl. Earlier transfer at 30w2d.", undefined],
  ["Prior cesarean at 38w1d. Live male now, Apgars 9/9.", undefined],
  ["Seen at 39w0d for a growth check.", undefined],
])("weeks of a birth: %s", (text, weeks) => {
  expect(weeksOfBirth(text)?.value).toBe(weeks);
});
