/**
 * Whether a fracture is open, and of which type.
 *
 * Source: Guidelines FY2026 I.C.19.c (not said to be open is closed; open types by the Gustilo classification, type I or II where none is given).
 */
import type { Attribute } from "./attribute-phrases.ts";
import type { Word } from "./words.ts";

/** `open` where the type is not given; type I and II share a 7th character, as do IIIA, IIIB and IIIC. */
export type Openness = "closed" | "open" | "open-I-II" | "open-III";

const fractures = new Set("fracture fractures fx fxs fractured".split(" "));
const otherOpenings = new Set(
  "reduction reductions treatment repair fixation surgery procedure approach book wound wounds and air sores bite".split(
    " ",
  ),
);
const typed = /^(i{1,3}|[123])([abc]?)$/;
const marks = /^[^\p{L}\p{N}]+$/u;

/** @param list words and marks, in order */
export function opennessIn(list: readonly Word[]): Attribute<Openness> | undefined {
  const plain = list.filter(({ text }) => !marks.test(text));
  const ofFracture = plain.some(({ text }) => fractures.has(text));
  for (const [at, word] of plain.entries()) {
    if (word.text === "gustilo") {
      const type = typeFrom(plain.slice(at + 1, at + 7));
      if (type !== undefined) return { value: type.value, start: word.start, end: type.end };
    }
    if (!ofFracture && !isTyped(plain, at)) continue;
    if (isDenied(plain, at)) continue;
    const next = plain[at + 1]?.text ?? "";
    if (word.text === "closed" && !otherOpenings.has(next) && !isOfWound(plain, at)) {
      return { value: "closed", start: word.start, end: word.end };
    }
    const isOpen = word.text === "compound" || (word.text === "open" && !otherOpenings.has(next));
    if (!isOpen) continue;
    const gustilo = plain.findIndex(({ text }) => text === "gustilo");
    const type = gustilo === -1 ? typeBeside(plain, at) : typeFrom(plain.slice(gustilo + 1, gustilo + 7));
    return {
      value: type?.value ?? "open",
      start: Math.min(word.start, type?.start ?? word.start),
      end: Math.max(word.end, type?.end ?? word.end),
    };
  }
  return undefined;
}

/** "Soft tissue could be closed over bone", "wound closed primarily": no word of the fracture. */
function isOfWound(list: readonly Word[], at: number): boolean {
  const before = list.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  if (/^(?:over|primarily|with|loosely|by|layers?)$/.test(list[at + 1]?.text ?? "")) return true;
  if (before.some((text) => fractures.has(text))) return false;
  return before.some((text) => /^(?:wounds?|skin|tissues?|fascia|incisions?|lacerations?|flap)$/.test(text));
}

function isDenied(list: readonly Word[], at: number): boolean {
  return list.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:no|not|without|non|denies)$/.test(text));
}

function isTyped(list: readonly Word[], at: number): boolean {
  const near = list.slice(Math.max(0, at - 2), at + 3);
  return near.some(({ text }) => text === "type" || text === "grade") && typeFrom(near) !== undefined;
}

/** "Type II open", "open type IIIA", "open fracture of the tibia, type 2": another condition's type is not the fracture's. */
function typeBeside(list: readonly Word[], at: number): Attribute<Openness> | undefined {
  const before = typeFrom(list.slice(Math.max(0, at - 2), at));
  const after = list.slice(at + 1, at + 9);
  const type = after.findIndex(({ text }) => text === "type" || text === "grade");
  if (before !== undefined || type === -1 || after[type + 2]?.text.startsWith("diabet")) return before;
  return typeFrom(after.slice(type, type + 2));
}

/** "Type IIIA", "grade 2", "Anderson type 3b"; or, right at the beginning, "IIIA". */
function typeFrom(list: readonly Word[]): Attribute<Openness> | undefined {
  for (const [at, word] of list.entries()) {
    const isNamed = /^(?:type|grade|class)$/.test(word.text);
    if (!isNamed && at > 1) continue;
    const value = isNamed ? list[at + 1] : word;
    const match = typed.exec(value?.text ?? "");
    if (value === undefined || match === null) continue;
    const isThird = match[1] === "iii" || match[1] === "3";
    return { value: isThird ? "open-III" : "open-I-II", start: word.start, end: value.end };
  }
  return undefined;
}
