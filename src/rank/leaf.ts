/**
 * From a concept or header to the billable code the note supports.
 *
 * At each level the child is taken whose own words, those its parent's title does not have, the note says. What the note does not say is
 * never invented: children that need an unsaid word lose to "unspecified", to "without ..." and to the guidelines' defaults (a fracture not said
 * to be open is closed, not said to be nondisplaced is displaced: FY2026 I.C.19.c; active treatment is 7th character A:
 * I.C.19.a).
 */
import type { CodeEntry, CodeRelease } from "../codes/release.ts";
import { contentStems, isContentWord, wordsOf } from "../search/words.ts";
import { familyOf, type Side, sideOf } from "./variants.ts";

/** What the note says near the mention. */
export interface LeafContext {
  /** Stems of the words of the mention, its clause and the problem heading it stands under. */
  readonly stems: ReadonlySet<string>;
  readonly side?: Side;
  readonly encounter?: "initial" | "subsequent" | "sequela";
  readonly trimester?: 1 | 2 | 3;
}

export interface Assumption {
  readonly about: "unspecified" | "encounter";
  readonly text: string;
}

export interface Leaf {
  readonly entry: CodeEntry;
  /** What was taken by default because the note is silent, as a coder would say it. */
  readonly assumed: readonly Assumption[];
  /** The family differs by side and the note names none. */
  readonly sideOpen: boolean;
  /** Codes that differ from this one by one attribute the note could have given. */
  readonly siblings: readonly CodeEntry[];
}

const neutral = new Set(
  "unspecified initial encounter closed displaced uncomplicated primary active routine healing side single fetus applicable episode type organism controlled complication".split(
    " ",
  ),
);
const ordinals = ["first", "second", "third"] as const;

/**
 * @param code a billable code, concept or header of `release`
 * @returns one leaf, or two where both sides are named and the classification has no code for both; none where `code` is unknown
 */
export function chooseLeaves(release: CodeRelease, code: string, context: LeafContext): Leaf[] {
  if (release.get(code) === undefined) return [];
  const family = familyOf(release, overSide(release, code, context.side));
  const children = release.children(family);
  const sided = children.filter((child) => sideOf(child.title) !== undefined);
  if (
    context.side === "bilateral" &&
    sided.length > 0 &&
    sided.every((child) => sideOf(child.title) !== "bilateral")
  ) {
    const both = ["right", "left"].flatMap(
      (side) => sided.find((child) => sideOf(child.title) === side) ?? [],
    );
    return both.flatMap((child) => descend(release, child.code, context, []));
  }
  return descend(release, family, context, []);
}

/** "Unilateral primary osteoarthritis" said of both sides is its bilateral sibling. */
function overSide(release: CodeRelease, code: string, side: Side | undefined): string {
  const entry = release.get(code);
  if (entry?.parent === undefined || side !== "bilateral" || !/\bunilateral\b/i.test(entry.title))
    return code;
  const wanted = entry.title
    .toLowerCase()
    .replace("unilateral", "bilateral")
    .replace(/,? unspecified.*$/, "");
  const sibling = release
    .children(entry.parent)
    .find((other) => other.title.toLowerCase().startsWith(wanted));
  return sibling?.code ?? code;
}

function descend(
  release: CodeRelease,
  code: string,
  context: LeafContext,
  assumed: readonly Assumption[],
): Leaf[] {
  const entry = release.get(code);
  if (entry === undefined) return [];
  if (entry.billable) {
    const siblings = entry.parent === undefined ? [] : release.children(entry.parent);
    const stem = release.conceptOf(entry.code);
    const stemEntry = release.get(stem);
    const family = stemEntry?.parent === undefined ? [] : release.children(stemEntry.parent);
    const title = stemEntry?.title ?? entry.title;
    const sideOpen =
      sideOf(title) === undefined && family.filter((other) => sideOf(other.title) !== undefined).length >= 2;
    return [
      {
        entry,
        assumed,
        sideOpen: sideOpen && /unspecified/i.test(title),
        siblings: siblings.filter((sibling) => sibling.code !== entry.code),
      },
    ];
  }
  const base = contentStems(entry.title);
  let best: { child: CodeEntry; fit: Fit } | undefined;
  for (const child of release.children(code)) {
    const fit = fitOf(child, base, context);
    if (best === undefined || fit.score > best.fit.score) best = { child, fit };
  }
  if (best === undefined) return [];
  return descend(
    release,
    best.child.code,
    context,
    best.fit.assumed ? [...assumed, best.fit.assumed] : assumed,
  );
}

interface Fit {
  readonly score: number;
  readonly assumed?: Assumption;
}

function fitOf(child: CodeEntry, base: ReadonlySet<string>, context: LeafContext): Fit {
  if (child.code.length === 8 && /,[^,]+$/.test(child.title)) {
    const extension = extensionFit(child, context);
    if (extension !== undefined) return extension;
  }
  let score = 0;
  const side = sideOf(child.title);
  if (side !== undefined) score += side === context.side ? 3 : context.side === undefined ? -2 : -6;
  const trimester = ordinals.findIndex((ordinal) =>
    new RegExp(`\\b${ordinal} trimester`, "i").test(child.title),
  );
  if (trimester >= 0) score += context.trimester === trimester + 1 ? 3 : -2;

  const denials = /\b(?:without|not)\b[^,]*/g;
  const without = child.title.toLowerCase().match(denials)?.join(" ") ?? "";
  const title = child.title.toLowerCase().replace(denials, "");
  for (const word of wordsOf(title)) {
    if (
      !isContentWord(word.text) ||
      base.has(word.stem) ||
      /^(?:right|left|bilateral|both|trimester|first|second|third)$/.test(word.text)
    ) {
      continue;
    }
    if (word.text === "other" || word.text === "specified") score -= 0.6;
    else if (context.stems.has(word.stem)) score += 1;
    else if (word.text === "nondisplaced" || word.text === "open") score -= 1;
    else if (neutral.has(word.text)) score -= 0.05;
    else score -= 1;
  }
  if (without !== "") {
    const denied = wordsOf(without).filter((word) => isContentWord(word.text) && !neutral.has(word.text));
    score -= denied.some((word) => context.stems.has(word.stem) && !base.has(word.stem)) ? 0.8 : 0.1;
  }
  if (/\bunspecified\b/i.test(child.title)) {
    score += 0.2;
    return { score, assumed: { about: "unspecified", text: "Unspecified: the note does not say more." } };
  }
  return { score };
}

/** 7th characters: encounter for injuries, and eye, fetus or stage elsewhere. */
function extensionFit(child: CodeEntry, context: LeafContext): Fit | undefined {
  const meaning = child.title
    .slice(child.title.lastIndexOf(",") + 1)
    .trim()
    .toLowerCase();
  const encounter = context.encounter ?? "initial";
  if (/encounter|sequela/.test(child.title)) {
    const kind = /\bsequela\b/.test(meaning)
      ? "sequela"
      : /subsequent/.test(child.title)
        ? "subsequent"
        : "initial";
    let score = kind === encounter ? 4 : 0;
    if (/\bopen\b/.test(meaning)) score += context.stems.has("open") ? 1 : -2;
    if (/type (?:ii|iii[abc]*)\b/.test(meaning)) score -= 0.5;
    if (/delayed/.test(meaning)) score += context.stems.has("delai") ? 1 : -1;
    if (/nonunion/.test(meaning)) score += context.stems.has("nonunion") ? 1 : -1;
    if (/malunion/.test(meaning)) score += context.stems.has("malunion") ? 1 : -1;
    return kind === "initial" && context.encounter === undefined
      ? {
          score,
          assumed: {
            about: "encounter",
            text: "7th character A: active treatment (FY2026 guidelines I.C.19.a).",
          },
        }
      : { score };
  }
  return undefined;
}
