/** When the patient is to come back, told without a heading. */
import type { Heading } from "./headings.ts";
import type { Line } from "./lines.ts";

const timeAhead =
  /^(?:RTC|rtc|ROV|RTO|F\/U|F\/u|f\/u|Return(?: to (?:clinic|office))?|(?:I )?[Ww]ill see (?:him|her|them) again)\s+(?=(?:in |~|about )*(?:\d{1,2}(?:\s?(?:-|to)\s?\d{1,2})?\s?-?(?:d|days?|w|wks?|weeks?|m|mos?|months?|y|yrs?|years?)\b|prn\b|PRN\b|as needed|(?:one|two|three|four|six) (?:weeks?|months?)))/;

/** The words of a visit to come, which are no heading where one stands right above them. */
export function isReturn(text: string, { kind, span }: Heading): boolean {
  return kind === "follow-up" && /^(?:return|i will see|will see)\b/i.test(text.slice(span.start, span.end));
}

/** "RTC 3 months", "Return in two weeks" in a line of its own. */
export function returnVisit(text: string, line: Line, apart: boolean): Heading | undefined {
  const { start, end } = line.content;
  if (!apart || line.marker !== undefined || line.indent > 0) return undefined;
  const found = timeAhead.exec(text.slice(start, Math.min(end, start + 60)));
  if (found === null) return undefined;
  const span = { start, end: start + found[0].trimEnd().length };
  return { kind: "follow-up", span, after: span.end, alone: false, upperCase: true, common: true };
}
