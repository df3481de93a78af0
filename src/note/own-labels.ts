/** Words before a colon or dash that no table knows, in a note whose known headings are written in the same way: they end the section before. */
import { headingKey } from "./heading-key.ts";
import { guessedKind, headingShare, kindOf, namedLoosely } from "./heading-kinds.ts";
import type { Styles } from "./heading-styles.ts";
import { type Heading, isUpperCase } from "./headings.ts";
import { isExamSystem, isKnownLabel, mayHeadPart } from "./labels.ts";
import type { Line } from "./lines.ts";
import { after, isExamining, isProblemToo, namesProblem, type State, stated } from "./openings.ts";
import { isConditionName } from "./remedies.ts";
import { sectionKind } from "./section-kinds.ts";
import { headsOneLine } from "./single-tests.ts";
import { tokens } from "./words.ts";

/** Kinds whose own text is parted by names before a colon. */
export const reporting: ReadonlySet<string> = new Set(
  "findings results imaging labs gross-description microscopic-description technique".split(" "),
);
const longest = 60;
const mostWords = 8;

/** Where the label's words end and its text begins. */
function labelOf(
  text: string,
  start: number,
  end: number,
  dash: boolean,
): { to: number; past: number } | undefined {
  const words = text.slice(start, Math.min(end, start + longest + 2));
  const found = (dash ? /^([^:;!?]*?\S)\s[-–—]\s/ : /^([^:;!?]*(?:\([^()]*\))?)\s?:\s/).exec(words);
  if (found === null || found[1] === undefined || found[1].length < 4) return undefined;
  return { to: start + found[1].length, past: start + found[0].length };
}

/** The section that such a label opens; `apart` where a blank line stands before it. */
export function ownLabel(
  text: string,
  line: Line,
  state: State,
  styles: Styles,
  apart: boolean,
): Heading | undefined {
  const { start, end } = line.content;
  if (line.marker !== undefined || line.indent > 0 || !/^[A-Z]/.test(text.charAt(start))) return undefined;
  if (!styles.capitals && !(apart && (styles.runIn || styles.dash))) return undefined;
  const byColon = labelOf(text, start, end, false);
  const found = byColon ?? (styles.dash && apart ? labelOf(text, start, end, true) : undefined);
  if (found === undefined) return undefined;
  const raw = text.slice(start, found.to);
  const bare = raw.replace(/\([^()]*\)/g, "").trim();
  const key = headingKey(text, start, found.to);
  const upperCase = isUpperCase(text, start, found.to);
  const words = key.split(" ").length;
  if (key === "" || words > mostWords || /\d{3}|[.?]/.test(bare)) return undefined;
  if (byColon !== undefined && !(upperCase && styles.capitals) && !(apart && styles.runIn)) return undefined;
  if ((isKnownLabel(key) && !mayHeadPart(key)) || key.split(" and ").some(isExamSystem)) return undefined;
  if (!upperCase && bare.includes(",")) return undefined;
  if (found === byColon && (isExamining(state.kind) || reporting.has(state.kind)) && !(upperCase && apart))
    return undefined;
  const share = headingShare(key);
  const block =
    apart && (styles.blocks || styles.rows) && words <= 5 && !headsOneLine(text, { start, end: found.to });
  if (!block && share < (upperCase && apart ? 0.3 : 0.5)) return undefined;
  const span = { start, end: found.to };
  const heading = { span, after: found.past, alone: false, upperCase, common: false };
  const kind = namedLoosely(key)?.kind ?? ofPart(key) ?? guessedKind(key) ?? "other";
  if (kind === state.kind || (kind === "other" && state.kind === "preamble")) return undefined;
  if (sectionKind(state.kind).problems === true || state.kind === "problem-list") {
    const own = block && state.runIn && stated.has(state.kind) && !namesProblem(key);
    if (own && !state.numberedProblems && !isConditionName(tokens(text, start, found.to)))
      return { kind, ...heading };
    const ends =
      apart &&
      kind !== "other" &&
      share === 1 &&
      after.has(kind) &&
      !isProblemToo(text, { kind, ...heading });
    return ends && !state.numberedProblems ? { kind, ...heading } : undefined;
  }
  return { kind, ...heading };
}

/** "Transplant/social", "Radiographs, hands and feet": the kind of a part that a table knows. */
export function ofPart(key: string): string | undefined {
  if (!key.includes(" and ")) return undefined;
  for (const part of key.split(" and ")) {
    const kind = part.length > 2 ? kindOf(part) : undefined;
    if (kind !== undefined) return kind;
  }
  return undefined;
}
