/** Abbreviations with several meanings, and the words nearby that tell which is meant. */
import type { AbbreviationGroup } from "./abbreviation-table.ts";
import { bloodRows } from "./ambiguous-abbreviations-blood.ts";
import { bodyRows } from "./ambiguous-abbreviations-body.ts";
import { chartingRows } from "./ambiguous-abbreviations-charting.ts";
import { heartAndLungRows } from "./ambiguous-abbreviations-heart-lungs.ts";
import { mindAndBirthRows } from "./ambiguous-abbreviations-mind-birth.ts";
import { organRows } from "./ambiguous-abbreviations-organs.ts";

export interface Meaning {
  readonly expansion: string;
  /** What it names. */
  readonly group: AbbreviationGroup;
  /** Words of the clause or its heading that speak for this meaning, its full name's among them; `#` is any number below 1000. */
  readonly near: ReadonlySet<string>;
  /** Section kinds that speak for it. */
  readonly sections: ReadonlySet<string>;
  /** So much commoner than the others that it is meant wherever nothing speaks for them. */
  readonly usual: boolean;
}

/** Sets of section kinds that tell the same; a row may also name a kind itself. `any` marks a meaning as the usual one. */
const sectionSets: Readonly<Record<string, string>> = {
  lists:
    "past-medical-history problem-list diagnosis final-diagnosis discharge-diagnosis admitting-diagnosis working-diagnosis " +
    "preoperative-diagnosis postoperative-diagnosis",
  problems:
    "past-medical-history problem-list assessment assessment-plan diagnosis impression indication final-diagnosis " +
    "discharge-diagnosis admitting-diagnosis working-diagnosis differential-diagnosis preoperative-diagnosis postoperative-diagnosis",
  story: "chief-complaint hpi subjective hospital-course ed-course medical-decision-making consults",
  exam: "physical-exam ros objective mental-status-exam",
  labs: "labs results",
  imaging: "imaging findings comparison technique",
  surgery: "past-surgical-history procedure procedure-details operative-facts anesthesia",
  birth: "obstetric-history birth-history",
  medicines: "medications discharge-medications allergies immunizations",
  plan: "plan instructions discharge-instructions follow-up patient-education",
  social: "social-history",
  development: "developmental-history",
};

const groups: ReadonlySet<string> = new Set(["d", "s", "p", "t", "b", "m", "o"]);

function isGroup(letter: string): letter is AbbreviationGroup {
  return groups.has(letter);
}

const listed = (words: string): string[] => words.split(" ").filter(Boolean);

function sectionsNamed(marks: readonly string[]): string[] {
  return marks.flatMap((mark) => listed(sectionSets[mark] ?? mark));
}

const untelling: ReadonlySet<string> = new Set(
  listed(
    "and the for with from due disease disorder syndrome acute chronic primary secondary test level left right",
  ),
);

/** The words of the full name, which notes often write beside the short one. */
function tellingWords(expansion: string): string[] {
  return (expansion.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !untelling.has(word));
}

function meaningOf(row: string): Meaning {
  const [named = "", near = "", sections = ""] = row.split("|").map((cell) => cell.trim());
  const group = named.slice(0, 1);
  if (!isGroup(group)) throw new Error(`no group of abbreviations: ${row}`);
  const marks = listed(sections);
  return {
    expansion: named.slice(2),
    group,
    near: new Set([...listed(near), ...tellingWords(named.slice(2))].map(bare)),
    sections: new Set(sectionsNamed(marks.filter((mark) => mark !== "any"))),
    usual: marks.includes("any"),
  };
}

/** Where a block names no sections, a diagnosis is told by a list of diagnoses, a test by the results, and so on. */
const sectionsOfGroup: Readonly<Record<AbbreviationGroup, string>> = {
  d: "lists",
  s: "lists",
  p: "surgery",
  t: "labs",
  b: "exam",
  m: "medicines",
  o: "",
};

function placedByGroup(meaning: Meaning): Meaning {
  return { ...meaning, sections: new Set(sectionsNamed(listed(sectionsOfGroup[meaning.group]))) };
}

function blocksOf(rows: string): [string, readonly Meaning[]][] {
  return rows
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [short = "", ...rows] = block.split("\n");
      const meanings = rows.map(meaningOf);
      const placed = meanings.some(({ sections, usual }) => sections.size > 0 || usual);
      return [short, placed ? meanings : meanings.map(placedByGroup)];
    });
}

/** A word without the ending of the plural, so that "joint" tells where "joints" stands. */
export function bare(word: string): string {
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** By abbreviation in lower case; the commonest meaning first. */
export const ambiguousAbbreviations: ReadonlyMap<string, readonly Meaning[]> = new Map(
  [heartAndLungRows, organRows, bloodRows, mindAndBirthRows, bodyRows, chartingRows].flatMap(blocksOf),
);
