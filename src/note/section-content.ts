/** What a section under an unknown or vague heading is by its words: "Numbers" over vital signs, "Looking him over" over an examination. */
import { isMedication } from "./clause-kinds.ts";
import { headingKey } from "./heading-key.ts";
import { isExamSystem } from "./labels.ts";
import { isBlankLine, type Line, linesOf } from "./lines.ts";
import { isResult, isVital } from "./measurements.ts";
import type { Section, Span } from "./types.ts";
import { tokens } from "./words.ts";

/** Kinds whose heading may have been misunderstood. */
const doubtful = new Set(["other", "results", "addendum", "screening"]);
const mostLines = 40;

/** The kind that the words of a section tell, where its heading does not; its own kind else. */
export function kindByContent(text: string, { kind, heading, body }: Section): string {
  if (heading === undefined || !doubtful.has(kind)) return kind;
  const lines = linesOf(text, body.start, Math.min(body.end, body.start + 4000))
    .filter((line) => !isBlankLine(line))
    .slice(0, mostLines);
  if (lines.length === 0) return kind;
  const share = (test: (words: Span) => boolean) =>
    lines.filter(({ content }) => test(content)).length / lines.length;
  const list = ({ start, end }: Span) => tokens(text, start, Math.min(end, start + 300));
  if (lines.length <= 8 && share((words) => isVital(list(words))) === 1) return "vitals";
  if (kind !== "other") return kind;
  const systems = lines.reduce((sum, line) => sum + systemsIn(text, line), 0);
  if (systems >= 3 && systems >= lines.length * 0.6)
    return tellsSymptoms(text, lines) ? "ros" : "physical-exam";
  if (share((words) => isMedication(list(words))) >= 0.6) return "medications";
  if (share((words) => isResult(list(words))) >= 0.6) return "labs";
  return kind;
}

/** How many names of body systems with their colons stand in a line. */
function systemsIn(text: string, { content: { start, end } }: Line): number {
  const words = text.slice(start, Math.min(end, start + 600));
  return [...words.matchAll(/(?<=^|[.;] )[A-Z][A-Za-z/& ]{0,28}(?=:)/g)].filter(({ index, 0: name }) =>
    isExamSystem(headingKey(text, start + index, start + index + name.length)),
  ).length;
}

function tellsSymptoms(text: string, lines: readonly Line[]): boolean {
  const asked = lines.filter(({ content }) =>
    /\b(?:denie[sd]|negative for|positive for|complain\w*|reports?|endorses)\b/i.test(
      text.slice(content.start, content.end),
    ),
  );
  return asked.length * 2 >= lines.length;
}
