/** A heading of the kind that is open already: another part of the same kind, or a label within it. */
import { headingKey } from "./heading-key.ts";
import type { Heading } from "./headings.ts";
import { isKnownLabel, mayHeadPart } from "./labels.ts";
import type { Line } from "./lines.ts";
import type { State } from "./openings.ts";
import { sectionKind } from "./section-kinds.ts";
import { headsOneLine } from "./single-tests.ts";

/** "Meds:" below "Meds and allergies". */
export function isPartOfPair(text: string, { span }: Heading, state: State): boolean {
  const parts = state.key.split(" and ");
  return (
    sectionKind(state.kind).problems !== true &&
    parts.length > 1 &&
    parts.includes(headingKey(text, span.start, span.end))
  );
}

/** What a patient is told for home, a heading each: "Diet: ... Activity: ...". */
const atHome: ReadonlySet<string> = new Set(
  "diet|activity|activities|activity level|activity restrictions|restrictions|wound care|incision care|dressing care|bathing|showering|driving|lifting|fluid restriction|home care|bowel care|weight bearing|weight bearing status|return precautions|precautions|when to call|warning signs|patient instructions|discharge instructions|instructions|education|patient education".split(
    "|",
  ),
);

/** A run-in heading of the kind that is open already: another part of the same kind, not a label within it. */
export function opensAgain(
  text: string,
  heading: Heading,
  line: Line,
  state: State,
  apart: boolean,
  block: boolean,
): boolean {
  const key = headingKey(text, heading.span.start, heading.span.end);
  if (heading.upperCase) return key !== state.key || apart;
  if (state.kind === "plan" && heading.common && apart && line.marker === undefined && key.includes(" "))
    return key !== state.key && !isKnownLabel(key);
  if (sectionKind(state.kind).problems === true) return false;
  if (line.marker === "number" && state.numberedHeadings) return true;
  if (key === state.key) return false;
  if (atHome.has(key) && atHome.has(state.key)) return line.marker === undefined;
  if (block && state.runIn && mayHeadPart(key)) return true;
  return (apart || line.marker === "number") && !isKnownLabel(key) && !headsOneLine(text, heading.span);
}
