/** What a file of a release is, told by its content; file names are never trusted for it. */
import { addendaHead } from "./addenda-text.ts";
import type { IndexPart } from "./index-terms.ts";
import { isOrderLine } from "./order-file.ts";

export type Publication =
  | { readonly kind: "order" }
  | { readonly kind: "tabular"; readonly year: number | undefined }
  | { readonly kind: "index"; readonly part: IndexPart; readonly year: number | undefined }
  | { readonly kind: "index-addenda"; readonly part: IndexPart; readonly date: string }
  | { readonly kind: "tabular-addenda"; readonly date: string }
  | { readonly kind: "zip" };

/** How many bytes of a file are enough to tell what it is. */
export const headLength = 4096;

/** @param head the first bytes of a file @returns undefined where it is none of the files of a release */
export function publicationOf(head: Buffer): Publication | undefined {
  if (head.length > 3 && head.readUInt32BE(0) === 0x504b0304) return { kind: "zip" };
  if (head.includes(0)) return undefined;
  const text = head.toString("utf8").replace(/^\uFEFF/, "");
  if (/^\s*</.test(text)) return xmlPublication(text);
  if (isOrderLine(text.split(/\r?\n/)[0] ?? "")) return { kind: "order" };
  const addenda = addendaHead(text);
  if (addenda === undefined) return undefined;
  const { of, date } = addenda;
  return of === "tabular" ? { kind: "tabular-addenda", date } : { kind: "index-addenda", part: of, date };
}

function xmlPublication(text: string): Publication | undefined {
  const year = Number(/<version>\D*(20\d\d)/.exec(text)?.[1]) || undefined;
  if (text.includes("<ICD10CM.tabular")) return { kind: "tabular", year };
  if (!text.includes("<ICD10CM.index")) return undefined;
  const head = /<head[^>]*>([^<]*)</.exec(text)?.[1];
  if (head !== undefined)
    return { kind: "index", part: /neoplasm/i.test(head) ? "neoplasms" : "drugs", year };
  const title = /<title>([^<]*)</.exec(text)?.[1] ?? "";
  return { kind: "index", part: /external cause/i.test(title) ? "external" : "diseases", year };
}
