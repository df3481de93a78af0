/** A heading's words as the table of headings writes them. */
import { isWord, tokens, type Word } from "./words.ts";

export interface KeyPart {
  readonly text: string;
  readonly token: Word;
}

const digits = /^\d/;

/** The words of a heading with the token each comes from; "&", "/" and "+" are "and", what stands in brackets is left out. */
export function keyParts(list: readonly Word[]): KeyPart[] {
  const kept: KeyPart[] = [];
  let depth = 0;
  for (const [index, token] of list.entries()) {
    const { text } = token;
    if (isWord(token)) {
      if (depth === 0) kept.push({ text: text.includes("'") ? text.replaceAll("'", " ") : text, token });
    } else if ("([{".includes(text)) depth += 1;
    else if (")]}".includes(text)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && kept.length > 0 && "&/+".includes(text)) {
      const inDate = text === "/" && digits.test(list[index + 1]?.text ?? "");
      if (!inDate) kept.push({ text: "and", token });
    }
  }
  return kept;
}

export function joined(parts: readonly string[]): string {
  if (parts.length > 1 && parts.every((word) => word.length === 1)) return parts.join("");
  return parts.join(" ");
}

/** A heading as the table writes it: lower case, no marks, "&" and "/" as "and", what stands in brackets left out. */
export function headingKey(text: string, start: number, end: number): string {
  return joined(keyParts(tokens(text, start, end)).map((part) => part.text));
}

/** The same with commas read as "and": "Labs, imaging and EKG". */
export function listedKey(text: string, start: number, end: number): string {
  const list = tokens(text, start, end).map((token) =>
    token.text === "," ? { ...token, text: "&" } : token,
  );
  return joined(keyParts(list).map((part) => part.text)).replace(/ and(?: and)+ /g, " and ");
}
