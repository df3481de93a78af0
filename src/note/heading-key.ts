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
  takeParts(list, list.length, (text, token) => kept.push({ text, token }));
  return kept;
}

/** Gives the parts of the first `count` words and marks to `take`. */
function takeParts(list: readonly Word[], count: number, take: (text: string, token: Word) => unknown): void {
  let depth = 0;
  let any = false;
  for (let index = 0; index < count; index += 1) {
    const token = list[index];
    if (token === undefined) return;
    const { text } = token;
    if (isWord(token)) {
      if (depth > 0) continue;
      any = true;
      take(text.includes("'") ? text.replaceAll("'", " ") : text, token);
    } else if ("([{".includes(text)) depth += 1;
    else if (")]}".includes(text)) depth = Math.max(0, depth - 1);
    else if (any && depth === 0 && "&/+".includes(text)) {
      const after = index + 1 < count ? list[index + 1]?.text : undefined;
      if (text !== "/" || !digits.test(after ?? "")) take("and", token);
    }
  }
}

/** Single letters are one abbreviation: "H P I". */
export function joined(parts: readonly string[]): string {
  if (parts.length > 1 && parts.every((word) => word.length === 1)) return parts.join("");
  return parts.join(" ");
}

/** The first `count` words and marks as the table of headings writes them: their {@link keyParts} {@link joined}. */
export function keyOf(list: readonly Word[], count = list.length): string {
  let key = "";
  let letters = "";
  let parts = 0;
  takeParts(list, count, (part) => {
    if (part.length === 1) letters += part;
    key = parts === 0 ? part : `${key} ${part}`;
    parts += 1;
  });
  return parts > 1 && letters.length === parts ? letters : key;
}

/** A heading as the table writes it: lower case, no marks, "&" and "/" as "and", what stands in brackets left out. */
export function headingKey(text: string, start: number, end: number): string {
  return keyOf(tokens(text, start, end));
}

/** The same with commas read as "and": "Labs, imaging and EKG". */
export function listedKey(text: string, start: number, end: number): string {
  const list = tokens(text, start, end).map((token) =>
    token.text === "," ? { ...token, text: "&" } : token,
  );
  return keyOf(list).replace(/ and(?: and)+ /g, " and ");
}
