import { expect, it } from "vitest";
import { assertMention } from "../note/assertion.ts";
import { readNote } from "../note/read.ts";
import { evidenceVerdict } from "./evidence.ts";
import { mentionByRule } from "./names/mentions.ts";

it.each([
  ["LDL is at goal on rosuvastatin for his <<hyperlipidemia>>.", true],
  ["LDL 62 on rosuvastatin 20 mg for her <<hyperlipidemia>>.", true],
  ["LDL 162 checked for <<hyperlipidemia>>.", false],
])("what a treatment told beside a value is for is no measurement: %s", (marked, keep) => {
  const raw = `IMPRESSION:\n${marked}`;
  const start = raw.indexOf("<<");
  const end = raw.indexOf(">>") - 2;
  const note = readNote(raw.replace("<<", "").replace(">>", ""));
  const index = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const clause = note.clauses[index];
  if (clause === undefined) throw new Error("no clause");
  const mention = mentionByRule(note, index, { start, end }, { code: "E78.5" });
  const assertion = assertMention(note, index, mention);
  expect(evidenceVerdict(note, { clause, mention, assertion }, "E78.5", "billing").keep).toBe(keep);
});
