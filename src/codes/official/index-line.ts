/** One line of the index as it is printed in the addenda: level, title, reference and codes. */
import { essential, neoplasmColumns } from "./index-terms.ts";

export interface PrintedTerm {
  /** 0 for a main term, else how many dashes stand before it. */
  readonly level: number;
  readonly title: string;
  readonly code?: string;
  readonly manifestation?: string;
  readonly see?: string;
  readonly seeAlso?: string;
  /** One code a column, an empty string where there is none, in the tables of neoplasms and of drugs. */
  readonly cells?: readonly string[];
}

const codeAtEnd =
  /(?:^|\s)([A-Z](?:\d[0-9A-Z]|[A-Z]\d)(?:\.[0-9A-Za-z]{0,4})?-?)(?:\s*\[([A-Z][0-9A-Z.]+-?)\])?\s*$/;

/** `- tuberculous (chronic) (see also Tuberculosis, lung) A15.0 [J99]` → its parts. */
export function readIndexLine(text: string): PrintedTerm {
  const dashes = /^(?:[-–]\s*)+(?=\S)/.exec(text)?.[0] ?? "";
  const level = /^-\S/.test(text) ? 0 : (dashes.match(/[-–]/g)?.length ?? 0);
  let rest = level === 0 ? text : text.slice(dashes.length);
  const [, code, manifestation] = codeAtEnd.exec(rest) ?? [];
  if (code !== undefined) rest = rest.replace(codeAtEnd, "");
  let see: string | undefined;
  let seeAlso: string | undefined;
  rest = rest.replace(/\s*\(\s*see also\s+([^()]*(?:\([^()]*\)[^()]*)*)\)/i, (_, target: string) => {
    seeAlso = target.trim();
    return "";
  });
  const reference = /\s[-–—]\s*(see also|see|code to)\s+(.+)$/i.exec(rest);
  if (reference !== null) {
    rest = rest.slice(0, reference.index);
    if (/also/i.test(reference[1] ?? "")) seeAlso = reference[2]?.trim();
    else if (/^see/i.test(reference[1] ?? "")) see = reference[2]?.trim();
  }
  const isHeader = /^(?:sub)?category$/i.test(see ?? "") && code !== undefined;
  const header = code?.replace(/\.?-?$/, "");
  const found = isHeader ? (header?.length === 3 ? `${header}.-` : `${header}-`) : code;
  return {
    level,
    title: rest.trim(),
    ...(found === undefined ? {} : { code: found }),
    ...(manifestation === undefined ? {} : { manifestation }),
    ...(see === undefined || isHeader ? {} : { see }),
    ...(seeAlso === undefined ? {} : { seeAlso }),
  };
}

const cell = "(?:[A-Z](?:\\d[0-9A-Z]|[A-Z]\\d)(?:\\.[0-9A-Za-z]{0,4})?-?|[-–—]{1,2})";
const cellsAtEnd = new RegExp(`((?:\\s+${cell}){${neoplasmColumns.length}})\\s*$`);

/**
 * `- - upper lobe C34.1- C78.0- D02.2- D14.3- D38.1 D49.1` → its parts; a column without a code is printed as a dash. A line without the
 * six columns is read as any line of the index.
 */
export function readTableLine(text: string): PrintedTerm {
  const [, columns] = cellsAtEnd.exec(text) ?? [];
  if (columns === undefined) return readIndexLine(text);
  const cells = columns
    .trim()
    .split(/\s+/)
    .map((code) => (/^[A-Z]/.test(code) ? code : ""));
  return { ...readIndexLine(text.slice(0, -columns.length).trimEnd()), cells };
}

/** A title as it is compared: no modifiers, no case, no punctuation, no accents. */
export function titleKey(title: string): string {
  return plain(essential(title));
}

/** As {@link titleKey}, with the modifiers. */
export function wholeTitleKey(title: string): string {
  return plain(title);
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
