/** The work of finding and deciding codes grows with the note's length, not with its square: counted, as clocks are not to be trusted. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Name } from "../codes/names.ts";
import { releaseOf } from "../codes/release.ts";
import { readTable } from "../codes/table.ts";
import { assertMention } from "../note/assertion.ts";
import { readNote } from "../note/read.ts";
import type { ReadNote } from "../note/types.ts";
import { PhraseBook } from "../search/phrase-book.ts";
import { decide } from "./decide.ts";
import { blameIn, drugEffects, effectsNamed, withInducedCodes, withIntents } from "./drugs/drug-effects.ts";
import { withInjurySites } from "./injuries/injury-sites.ts";
import { withPhysealFractures } from "./injuries/physeal-fractures.ts";
import { judge } from "./judge.ts";
import { type Mention, namedMentions } from "./names/mentions.ts";
import { withSecondarySites } from "./names/metastases.ts";
import { withQualifiers } from "./names/qualified.ts";
import { withStrokeSequelae } from "./names/stroke-sequelae.ts";

const release = releaseOf(
  await readTable(fileURLToPath(new URL("../../embeddings/icd10cm-2026.tsv.br", import.meta.url))),
);
const book = new PhraseBook<Name>();
for (const [phrase, code] of [
  ["asthma", "J45.909"],
  ["copd", "J44.9"],
  ["cough", "R05.9"],
  ["knee pain", "M25.569"],
  ["hemiplegia", "G81.90"],
  ["old stroke", "Z86.73"],
  ["heart failure", "I50.9"],
  ["hypertension", "I10"],
  ["type 2 diabetes", "E11.9"],
  ["chronic kidney disease", "N18.9"],
  ["glaucoma", "H40.9"],
  ["obesity", "E66.9"],
  ["breast cancer", "C50.919"],
  ["wrist fracture", "S62.109A"],
  ["laceration of hand", "S61.419A"],
  ["pregnancy", "Z33.1"],
  ["concussion", "S06.0X0A"],
] as const)
  book.add(phrase, { phrase, codes: [code], source: "lexicon" });

const paragraph = `HPI: 62F with wrist fracture after she fell from a ladder, out for two minutes, concussion. Cough since May; no fever.
Mother had breast cancer. Took too much aspirin. BMI 34. 20 weeks pregnant? No pregnancy.
PSH: s/p left total knee replacement 2015, appendectomy, CABG. Meds: metformin, insulin glargine, warfarin.
EXAM: laceration of hand, 3 cm. Knee tender.
A/P:
1. Type 2 diabetes - on insulin, obesity, chronic kidney disease stage 3b.
2. Asthma
- moderate persistent, exacerbation, start prednisone
3. Glaucoma - OD severe, OS mild. Old stroke with residual hemiplegia.
4. Knee pain, right: follow up with ortho. COPD ruled out. Heart failure, hypertension stable.

`;

/** Characters that patterns and slices look at, and clauses and sections that are read, while `work` runs on a note. */
function workOf(length: number, work: (note: ReadNote) => void): { characters: number; places: number } {
  const read = readNote(paragraph.repeat(length));
  let characters = 0;
  let places = 0;
  const watched = <Element>(list: readonly Element[]) =>
    new Proxy(list, {
      get(target, key, receiver) {
        places += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const note = { ...read, clauses: watched(read.clauses), sections: watched(read.sections) };
  const { exec } = RegExp.prototype;
  const { slice, indexOf, lastIndexOf } = String.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    characters += (found === null ? text.length : found.index + found[0].length) - from;
    return found;
  };
  String.prototype.slice = function (from, to) {
    const cut = slice.call(this, from, to);
    characters += cut.length;
    return cut;
  };
  String.prototype.indexOf = function (what, from) {
    const found = indexOf.call(this, what, from);
    characters += (found === -1 ? this.length : found) - (from ?? 0);
    return found;
  };
  String.prototype.lastIndexOf = function (what, from) {
    const found = lastIndexOf.call(this, what, from);
    characters += (from ?? this.length) - found;
    return found;
  };
  try {
    work(note);
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { slice, indexOf, lastIndexOf });
  }
  return { characters, places };
}

function mentionsOf(note: ReadNote): Mention[] {
  const plain = withIntents(note, withQualifiers(note, namedMentions(note, book), book));
  const blame = blameIn(note, plain);
  const linked = withSecondarySites(
    note,
    withStrokeSequelae(note, withInducedCodes(plain, blame, note.text), book),
    book,
  );
  const named = withPhysealFractures(note, withInjurySites(note, linked, release), release);
  return [...named, ...drugEffects(note, named, blame), ...effectsNamed(note, named, book)];
}

const asserted = (note: ReadNote) =>
  new Map(mentionsOf(note).map((one) => [one, assertMention(note, one.clause, one)] as const));

const scorer = { threshold: 0.3, logOdds: () => 0.5 };
const options = { release, book, encounter: undefined, focus: "billing" } as const;

describe("the work of deciding", () => {
  it.each<[string, (note: ReadNote) => void]>([
    ["mentions", mentionsOf],
    ["what is said of them", asserted],
    ["judgement", (note) => judge(note, asserted(note), options)],
    [
      "codes",
      (note) =>
        decide(note, asserted(note), {
          ...options,
          dated: { release, inForce: true },
          scorer,
          patient: {},
        }),
    ],
  ])("grows no faster than the note: %s", (_, work) => {
    workOf(1, work);
    const once = workOf(8, work);
    const fourTimes = workOf(32, work);
    expect(fourTimes.characters).toBeLessThan(once.characters * 4.3);
    // A search by halves takes two steps more.
    expect(fourTimes.places).toBeLessThan(once.places * 4.8);
  });
});
