/** Codes that say the same but for side, eye, trimester or encounter: which side of the family a code stands on. */
import type { CodeEntry, CodeRelease } from "../../codes/release.ts";

export type Side = "left" | "right" | "bilateral";

const sideWords = /\b(?:right|left|bilateral|both|unilateral)\b/gi;
const openWords =
  /\b(?:unspecified (?:side|eye|ear|limb|trimester)|unspecified|first|second|third|trimester|(?:non-?)?dominant side)\b/gi;

/** Named with a side and left out with "bilateral": "right eye", "bilateral". */
const pairedOrgans = /\b(?:eyes?|ears?|sides?)\b/gi;

/** A title without the words that variants differ in; "upper limbs" of both sides as the "upper limb" of one. */
export function commonTitle(title: string): string {
  return title
    .replace(openWords, "")
    .replace(sideWords, "")
    .replace(pairedOrgans, "")
    .replace(/[\s,()]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/ies\b/g, "y")
    .replace(/(?<=[a-z]{2}[^aisu])s\b/g, "");
}

/** "Right eye, normal vision left eye" is about the right one. */
const otherEye = /,\s*normal vision\b.*$/i;

/** "Both eyes" names a side, "both hemorrhage and perforation" and "both small and large intestine" do not. */
const bothSides = /\bbilateral\b(?! field)|\bboth\b(?! \w+ and\b)/i;

/** The side a title names; undefined where it names none or leaves it open. */
export function sideOf(title: string): Side | undefined {
  if (bothSides.test(title)) return "bilateral";
  const affected = title.replace(otherEye, "");
  const right = /\bright\b/i.test(affected);
  const left = /\bleft\b/i.test(affected);
  return right === left ? undefined : right ? "right" : "left";
}

/**
 * The header over `code` whose children are all variants of one another; `code` itself where it has no such family.
 * `M25.561` (right knee) → `M25.56`.
 */
export function familyOf(release: CodeRelease, code: string): string {
  const stem = release.conceptOf(code);
  const entry = release.get(stem);
  if (entry?.parent === undefined) return stem;
  const siblings = release.children(entry.parent);
  if (siblings.length < 2) return stem;
  const title = commonTitle(entry.title);
  const namesSides = siblings.some(
    (sibling) => sideOf(sibling.title) !== undefined || /trimester/i.test(sibling.title),
  );
  return namesSides && siblings.every((sibling) => commonTitle(sibling.title) === title)
    ? entry.parent
    : stem;
}

/**
 * The sibling or cousin of `code` that differs from it in nothing but being of `side`; undefined where `code` is of that side, or there is none. Its
 * place may be told before its side is: "unspecified heel, stage 2" (L89.602) and "right heel, stage 2" (L89.612) have different parents.
 */
export function sidedVariant(release: CodeRelease, code: string, side: Side): string | undefined {
  const entry = release.get(release.conceptOf(code));
  if (entry?.parent === undefined || sideOf(entry.title) === side) return undefined;
  const title = commonTitle(entry.title);
  const isVariant = (other: CodeEntry) => sideOf(other.title) === side && commonTitle(other.title) === title;
  const sibling = release.children(entry.parent).find(isVariant);
  if (sibling !== undefined) return sibling.code;
  const over = release.get(entry.parent)?.parent;
  if (over === undefined) return undefined;
  return release
    .children(over)
    .filter((cousin) => sideOf(cousin.title) === side)
    .flatMap(({ code: cousin }) => release.children(cousin))
    .find(isVariant)?.code;
}
