/** Reading the publishers' XML: one parser set-up, and a plain complaint where a file was cut off. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

export type XmlNode = string | number | { readonly [key: string]: XmlNode | readonly XmlNode[] };

/**
 * @param repeated names of elements that are lists even where there is one
 * @param raw names of elements whose inner XML is wanted as written
 * @throws Error saying in one line that the document is cut off or malformed, with no text of it
 */
export function parseXml(xml: string, repeated: ReadonlySet<string>, raw: readonly string[] = []): XmlNode {
  const root = /<([A-Za-z][\w.:-]*)/.exec(xml)?.[1];
  if (root !== undefined && !xml.trimEnd().endsWith(`</${root}>`)) {
    throw new Error(`XML cut off after line ${xml.split("\n").length}: the file is incomplete`);
  }
  const sound = XMLValidator.validate(xml);
  if (sound !== true) throw new Error(`malformed XML at line ${sound.err.line}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    textNodeName: "#text",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 100_000_000 },
    stopNodes: raw.map((name) => `*.${name}`),
    isArray: (name) => repeated.has(name),
  });
  const document: XmlNode = parser.parse(xml);
  return document;
}

/** The first element of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  const found = typeof node === "object" ? node[name] : undefined;
  return isList(found) ? found[0] : found;
}

/** All elements of that name. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const found = typeof node === "object" ? node[name] : undefined;
  if (found === undefined) return [];
  return isList(found) ? found : [found];
}

export function attributeOf(node: XmlNode, name: string): string {
  const value = child(node, `@${name}`);
  return value === undefined ? "" : String(value);
}

/** White space runs made one space. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  const text = typeof node === "object" ? child(node, "#text") : node;
  return String(text ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

function isList(value: XmlNode | readonly XmlNode[] | undefined): value is readonly XmlNode[] {
  return Array.isArray(value);
}
