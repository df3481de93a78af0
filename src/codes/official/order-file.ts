/** Reads the ICD-10-CM order file CMS publishes: every header and valid code, in classification order. */
import { writtenIcd10cm } from "../code.ts";

export interface OrderRow {
  /** With its dot. */
  readonly code: string;
  readonly billable: boolean;
  /** The long title. */
  readonly title: string;
}

/** Fixed width: 1-5 order number, 7-13 code, 15 `0` header or `1` valid, 17-76 short title, 78- long title. */
const layout = /^\d{5} ([A-Z][0-9A-Z]{2}[0-9A-Z ]{4}) ([01]) .{60} (\S.*)$/;

/** Whether a line is one of an ICD-10-CM order file. */
export function isOrderLine(line: string): boolean {
  return layout.test(line);
}

/**
 * @throws Error naming the first line that does not have the layout, without its text
 */
export function readOrderFile(text: string): OrderRow[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "") return [];
    const [, code, flag, title] = layout.exec(line) ?? [];
    if (code === undefined || title === undefined) {
      throw new Error(`line ${at + 1} does not have the layout of an order file`);
    }
    return [{ code: writtenIcd10cm(code), billable: flag === "1", title: title.trim() }];
  });
}
