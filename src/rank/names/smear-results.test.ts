import { expect, test } from "vitest";
import { readNote } from "../../note/read.ts";
import { isSmearResult } from "./smear-results.ts";

test.each([
  ["Pap in February: ASC-US, high-risk HPV detected.", "ASC-US", true],
  ["Co-test came back HPV positive, ASC-US.", "ASC-US", true],
  ["Pap: ASC-US not seen.", "ASC-US", false],
  ["Prior Pap with ASC-US, since then normal.", "ASC-US", false],
  ["Management of ASC-US was explained.", "ASC-US", false],
])("%s", (text, name, is) => {
  const note = readNote(text);
  const start = text.indexOf(name);
  const mention = { start, end: start + name.length };
  const clause = note.clauses.findIndex((one) => one.start <= start && mention.end <= one.end);
  expect(isSmearResult(note, clause, mention, ["R87.610"])).toBe(is);
});
