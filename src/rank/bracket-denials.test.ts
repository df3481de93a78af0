import { expect, test } from "vitest";
import { assertMention } from "../note/assertion.ts";
import { readNote } from "../note/read.ts";
import { isDeniedInBracket } from "./doubts-told.ts";
import { mentionByRule } from "./names/mentions.ts";

test.each([
  ["Twins, two placentas (T-sign absent, lambda sign).", "Twins", true],
  ["Twins (absent).", "Twins", false],
  ["Twins absent.", "Twins", false],
])("%s", (text, name, expected) => {
  const note = readNote(`ASSESSMENT: ${text}`);
  const start = note.text.indexOf(name);
  const clause = note.clauses.findIndex((one) => one.start <= start && start < one.end);
  const mention = mentionByRule(note, clause, { start, end: start + name.length }, { code: "O30.0" });
  const at = note.text.indexOf("absent");
  const read = assertMention(note, clause, mention);
  const denied = { ...read, value: "negated", trigger: { start: at, end: at + 6 } } as const;
  expect(isDeniedInBracket(note, mention, denied)).toBe(expected);
});
