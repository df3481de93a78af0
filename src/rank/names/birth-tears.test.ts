import { expect, it } from "vitest";
import { readNote } from "../../note/read.ts";
import { withBirthTears } from "./birth-tears.ts";

it.each([
  ["SVD over 2nd degree, repaired 3-0 vicryl.", ["O70.1"]],
  ["NSVD. Perineum: 3rd degree (3a), repaired.", ["O70.21"]],
  ["Vacuum delivery of a liveborn girl. First degree, hemostatic, not sutured.", ["O70.0"]],
  ["SVD, fourth-degree repaired in layers.", ["O70.3"]],
  ["SVD over intact perineum. Second degree burn of the hand, dressed.", []],
  ["Labor: first degree AV block on the strip.", []],
  ["Second degree repaired with vicryl.", []],
])("%s", (text, codes) => {
  const made = withBirthTears(readNote(`Hospital course: ${text}`), []);
  expect(made.flatMap((one) => one.codes)).toEqual(codes);
});
