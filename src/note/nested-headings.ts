/** Sub-headings of one word that mean something only under their heading: "Surgical:" in a past history. */
import { headingKey } from "./heading-key.ts";
import type { Heading } from "./headings.ts";
import type { Line } from "./lines.ts";
import type { State } from "./openings.ts";

/** Sections with sub-headings of one word. */
export const nested: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    "past-medical-history",
    new Map([
      ["medical", "past-medical-history"],
      ["surgical", "past-surgical-history"],
      ["procedures", "past-surgical-history"],
      ["procedure", "past-surgical-history"],
      ["family", "family-history"],
      ["social", "social-history"],
    ]),
  ],
]);

/** Parts of an operation's report after which its course is told. */
const ofOperation = new Set(["findings", "indication", "anesthesia", "operative-facts", "complications"]);
const tellsCourse = /^(?:details?|narrative|steps|operation|in detail|operative details?|op details?)$/;

export function nestedKind(current: string, key: string): string | undefined {
  if (ofOperation.has(current) && tellsCourse.test(key)) return "procedure-details";
  if ((current === "allergies" || current === "medications") && key === "family") return "family-history";
  const parent =
    current === "past-surgical-history" || current === "family-history" || current === "social-history"
      ? "past-medical-history"
      : current;
  return nested.get(parent)?.get(key);
}

/** "Surgical: left rotator cuff repair" as a line of a past history. */
export function nestedRunIn(text: string, state: State, line: Line, apart: boolean): Heading | undefined {
  const { start, end } = line.content;
  const current = state.kind;
  const colon = text.slice(start, Math.min(end, start + 14)).indexOf(":");
  if (colon < 0 || start + colon + 1 >= end || !/^[A-Z]/.test(text.charAt(start))) return undefined;
  const key = headingKey(text, start, start + colon);
  const inner = nestedKind(current, key);
  const another = apart && !state.key.split(" ").includes(key);
  if (inner === undefined || (inner === current && line.marker !== "number" && !another)) return undefined;
  const span = { start, end: start + colon };
  return { kind: inner, span, after: start + colon + 1, alone: false, upperCase: false, common: true };
}
