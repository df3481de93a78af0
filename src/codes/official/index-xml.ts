/** Reads the official ICD-10-CM Index XML: diseases, external causes, and the neoplasm and drug tables. */
import type { IndexPart, IndexTerm } from "./index-terms.ts";
import { attributeOf, child, children, parseXml, textOf, type XmlNode } from "./xml-text.ts";

export interface IndexXml {
  readonly part: IndexPart;
  /** The fiscal year the file says it is of. */
  readonly year: number | undefined;
  readonly terms: readonly IndexTerm[];
}

const repeated = new Set(["letter", "mainTerm", "term", "cell", "head", "code", "see", "seeAlso"]);

/**
 * @param xml one file as published
 * @throws Error where the document is cut off, malformed or no index
 */
export function readIndexXml(xml: string): IndexXml {
  const root = child(parseXml(xml, repeated, ["title"]), "ICD10CM.index");
  if (root === undefined) throw new Error("not an ICD-10-CM Index: no ICD10CM.index element");
  const heads = children(child(root, "indexHeading"), "head").map(textOf);
  const part: IndexPart =
    heads.length === 0
      ? /external cause/i.test(printed(child(root, "title")))
        ? "external"
        : "diseases"
      : /neoplasm/i.test(heads[0] ?? "")
        ? "neoplasms"
        : "drugs";
  const columns = part === "diseases" || part === "external" ? 0 : 6;
  const terms = children(root, "letter").flatMap((letter) =>
    children(letter, "mainTerm").map((term) => termOf(term, columns)),
  );
  const year = /\b(20\d\d)\b/.exec(textOf(child(root, "version")))?.[1];
  return { part, year: year === undefined ? undefined : Number(year), terms };
}

/** Now and then the code stands in the reference: `<seeAlso>Fracture, traumatic M84.40</seeAlso>`. */
const strayCode = /^(.*?)(?:\s([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?-?))?$/;

function termOf(node: XmlNode, columns: number): IndexTerm {
  const below = codeBelow(node);
  const manifestation = textOf(child(node, "manif"));
  const see = children(node, "see").map(textOf).join("; ");
  const [, also = "", stray = ""] = strayCode.exec(children(node, "seeAlso").map(textOf).join("; ")) ?? [];
  const seeAlso = also.trim();
  const code = textOf(child(node, "code")) || below || stray;
  const cells = columns === 0 ? [] : cellsOf(node, columns);
  return {
    title: printed(child(node, "title")),
    ...(code === "" ? {} : { code }),
    ...(manifestation === "" ? {} : { manifestation }),
    ...(see === "" ? {} : { see }),
    ...(seeAlso === "" ? {} : { seeAlso }),
    ...(cells.some((cell) => cell !== "") ? { cells } : {}),
    terms: children(node, "term").map((term) => termOf(term, columns)),
  };
}

/** "see category M01", "see subcategory H93.3": everything below that code. */
function codeBelow(node: XmlNode): string {
  const header = textOf(child(node, "subcat")) || textOf(child(node, "seecat"));
  if (!/^[A-Z][0-9A-Z]\w(?:\.[0-9A-Z]+)?-?$/.test(header)) return "";
  return header.endsWith("-") ? header : header.length === 3 ? `${header}.-` : `${header}-`;
}

function cellsOf(node: XmlNode, columns: number): string[] {
  const cells = new Array<string>(columns).fill("");
  for (const cell of children(node, "cell")) {
    const column = Number(attributeOf(cell, "col")) - 2;
    const code = textOf(cell);
    if (column >= 0 && column < columns && /^[A-Z][0-9A-Z]{2}/.test(code)) cells[column] = code;
  }
  return cells;
}

/** A title's inner XML as it is printed: modifiers in their brackets, entities resolved. */
function printed(node: XmlNode | undefined): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return textOf(node)
    .replace(/<nemod>\s*\((?=[a-z]{1,3}\))/g, "(")
    .replace(/<\/?\w+[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&#x([0-9a-f]+);/gi, (_, number: string) => String.fromCodePoint(Number.parseInt(number, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, " ")
    .replace(/\s+,/g, ",")
    .trim();
}
