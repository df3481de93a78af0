/**
 * From an unspecified code to the one whose every word the note says: "idiopathic gout, right ankle" is M10.071 though its name alone means
 * M10.00. Nothing unsaid is taken.
 *
 * Source: Guidelines FY2026 I.B.2 (the highest level of detail documented) and I.B.18 (unspecified only where the record does not say more).
 */
import type { CodeEntry, CodeRelease } from "../codes/release.ts";
import { contentStems } from "../search/words.ts";
import { asOneWord } from "./leaves/one-word.ts";
import { type Side, sideOf } from "./leaves/variants.ts";

/** What the note says near the mention. */
export interface Said {
  readonly stems: ReadonlySet<string>;
  /** Stems it says only to deny: "without psychotic features". */
  readonly denied?: ReadonlySet<string>;
  readonly side?: Side;
}

interface Wording {
  readonly code: string;
  readonly title: string;
  readonly side: Side | undefined;
  /** Each part is said where one of its alternatives is. */
  readonly parts: readonly (readonly ReadonlySet<string>[])[];
  readonly stems: ReadonlySet<string>;
  /** Those of them that tell codes apart. */
  readonly telling: readonly string[];
  /** What the title says is absent. */
  readonly without: ReadonlySet<string>;
}

/** Titles that leave something open, say that it is absent (what the note affirms puts another code in their place), or are of "other" kinds. */
const isOpen = /\bunspecified\b|\bwithout\b|\bnot intractable\b|\buncomplicated\b|^other \w+$/i;
/** Of the others only what they say is absent may be added: "without hematuria", not "acute" to "chronic cholecystitis without obstruction". */
const isUnspecified =
  /\bunspecified\b|\bnot intractable\b|\buncomplicated\b|\bwithout complications?\b|^other \w+$/i;
/** Symptoms, pregnancies, causes, statuses, secondary cancers, levels of hypoglycemia: their titles' words are too common, or other rules choose among them. */
const others = /^(?:[ORV-Z]|C7[789]|E16)/;
const otherwise = /\bother\b/i;
/** "Left sided colitis without complications" is no less than "ulcerative colitis, unspecified". */
const nothingMore = /\bunspecified,? (?:with|without)\b/i;
/** What a title says is absent: up to the next comma, but all that dementia may be without. */
export const absences = /\bwithout behavioral disturbance\b.*$|\b(?:without|not)\b[^,]*/gi;
const joints =
  /\s*(?:,|\bwith\b|\bdue to\b|\bof\b|\bin\b|\bby\b|\bfrom\b|\bat\b|\baffecting\b|\binvolving\b|\bfor\b)\s*/i;
/** Said or not, they change nothing: what a note leaves out of a name, and what variants differ in. */
const weak = contentStems(
  "disease disorder syndrome symptom symptoms feature features episode current site part region level encounter initial type female adult side eye eyes ear limb " +
    "right left bilateral unilateral unspecified other closed displaced congestive uncomplicated primary routine single complication complications nontraumatic skin acquired status drum",
);

/** Where something is, in words that a closer place replaces: "popliteal vein" for "deep veins of lower extremity". */
const places = contentStems("deep lower upper extremity extremities vein veins skin");

/**
 * @param code billable, concept or header of `release`
 * @returns the concept that says most of what the note says, or `code` where it is specific or nothing more is said
 */
export function refined(release: CodeRelease, code: string, said: Said): string {
  const own = release.get(release.conceptOf(code));
  if (own === undefined || others.test(code) || !isOpen.test(own.title)) return code;
  const known = wordingOf(own).stems;
  const absent = wordingOf(own).without;
  const isSpecific = !isUnspecified.test(own.title);
  const isBehaviour = /\bwithout behavioral disturbance\b/i.test(own.title);
  // The lower end of a bone is not its upper one.
  const isInjury = own.code.startsWith("S");
  const named = [...known].filter((stem) => !weak.has(stem) && (isInjury || !places.has(stem)));
  const says = (stem: string) =>
    weak.has(stem) || known.has(stem) || (said.stems.has(stem) && said.denied?.has(stem) !== true);
  let best: { readonly code: string; readonly score: number } | undefined;
  for (const { code: other, title, side, parts, stems, telling, without } of wordingsOf(
    release,
    code.slice(0, 3),
  )) {
    if (!named.every((stem) => stems.has(stem)) || (otherwise.test(title) && !otherwise.test(own.title)))
      continue;
    if (nothingMore.test(title) && !nothingMore.test(own.title)) continue;
    if (other === own.code || (side !== undefined && side !== said.side && said.side !== "bilateral"))
      continue;
    const more = telling.filter((stem) => !known.has(stem) && says(stem)).length;
    if (more === 0 || !parts.every((part) => part.some((words) => [...words].every(says)))) continue;
    if (isSpecific && !telling.some((stem) => !known.has(stem) && (absent.has(stem) || isBehaviour)))
      continue;
    if ([...without].some((stem) => !weak.has(stem) && !known.has(stem) && says(stem))) continue;
    if (without.has(factor) && !absent.has(factor) && said.denied?.has(factor) !== true) continue;
    const denied = [...without].filter((stem) => said.denied?.has(stem)).length;
    const unsaid = [...stems].filter((stem) => !known.has(stem) && !said.stems.has(stem)).length;
    const score = more + denied + Number(side !== undefined && side === said.side) - unsaid * unsaidCost;
    if (best === undefined || score > best.score) best = { code: other, score };
  }
  return best?.code ?? code;
}

const unsaidCost = 0.1;
/** Of the rheumatoid factor the Index has no default (Arthritis, rheumatoid M06.9): absent only where the note says so. */
const [factor = ""] = contentStems("factor");

const wordings = new WeakMap<CodeRelease, Map<string, readonly Wording[]>>();

function wordingsOf(release: CodeRelease, category: string): readonly Wording[] {
  const known = wordings.get(release) ?? new Map<string, readonly Wording[]>();
  wordings.set(release, known);
  const made = known.get(category) ?? read(release, category);
  known.set(category, made);
  return made;
}

function read(release: CodeRelease, category: string): Wording[] {
  const codes = new Set(release.leaves(category).map(({ code }) => release.conceptOf(code)));
  return [...codes].flatMap((code) => {
    const entry = release.get(code);
    return entry === undefined ? [] : [wordingOf(entry)];
  });
}

const worded = new WeakMap<CodeEntry, Wording>();

/** Read once a code: pairs of a note's codes ask for it again and again. */
function wordingOf(entry: CodeEntry): Wording {
  const wording = worded.get(entry) ?? readWording(entry);
  worded.set(entry, wording);
  return wording;
}

function readWording({ code, title }: CodeEntry): Wording {
  const plain = asOneWord(title).replace(
    /\([^)]*\)|\[[^\]]*\]|\bunspecified severity\b,?|,? ?\bunspecified whether\b.*$/gi,
    " ",
  );
  const positive = plain.replace(absences, "");
  const parts = positive
    .split(joints)
    .map((part) => part.split(/\s+(?:and|or)\s+|\//i).map((words) => contentStems(words)))
    .filter((alternatives) => alternatives.some((words) => words.size > 0));
  const stems = contentStems(positive);
  return {
    code,
    title,
    side: sideOf(title),
    parts,
    stems,
    telling: [...stems].filter((stem) => !weak.has(stem)),
    without: contentStems(
      plain
        .match(absences)
        ?.join(" ")
        .replace(/\b(?:without|not)\b/gi, "") ?? "",
    ),
  };
}

/** Whether `specific` names all that the unspecified `general` names, of the same side or of one where `general` has none, and more. */
export function isDetailOf(specific: CodeEntry, general: CodeEntry): boolean {
  if (!isOpen.test(general.title) || specific.code.slice(0, 3) !== general.code.slice(0, 3)) return false;
  const [more, less] = [wordingOf(specific), wordingOf(general)];
  const [mine, theirs] = [new Set(more.telling), new Set(less.telling)];
  const sideFits = less.side === undefined || less.side === more.side;
  return sideFits && mine.size > theirs.size && [...theirs].every((stem) => mine.has(stem));
}
