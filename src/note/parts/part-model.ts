/** Which part of a note begins at each of its places: a linear model over hashed features, read from left to right. */
import { hashOf, mix } from "./hashed-words.ts";
import type { Place } from "./places.ts";
import type { Ruled } from "./ruled.ts";

/** What may begin at a place. `none`: nothing; `empty`: a heading that has nothing of its own before the next. The rest as in `test/reading/SECTIONS.md`. */
export const partKinds = [
  "none",
  "empty",
  "chief-complaint",
  "hpi",
  "ros",
  "past-medical-history",
  "problem-list",
  "past-surgical-history",
  "family-history",
  "social-history",
  "medications",
  "allergies",
  "immunizations",
  "vitals",
  "physical-exam",
  "results",
  "assessment-plan",
  "plan",
  "diagnosis",
  "procedure",
  "technique",
  "findings",
  "impression",
  "comparison",
  "indication",
  "gross-description",
  "microscopic-description",
  "hospital-course",
  "disposition",
  "discharge-instructions",
  "follow-up",
  "other",
] as const;
export type PartKind = (typeof partKinds)[number];

export interface PartModel {
  /** A power of two. */
  readonly buckets: number;
  /** Row by row, a row a bucket, a column a kind. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
  /** A part begins where it is at least so likely that any does: at what looks like a heading, and at other words. */
  readonly threshold: { readonly heading: number; readonly words: number };
}

/** What is decided of a place. */
export interface PartGuess {
  readonly kind: PartKind;
  /** That any part begins here, 0 to 1. */
  readonly opens: number;
}

const names = {
  after: hashOf("after"),
  afterAndForm: hashOf("after and form"),
  afterAndMark: hashOf("after and mark"),
  afterAndWords: hashOf("after and words"),
  seen: hashOf("seen"),
  alike: hashOf("alike"),
  rule: hashOf("rule"),
  ruleAndForm: hashOf("rule and form"),
  ruleAndPlace: hashOf("rule and place"),
  ruleIn: hashOf("rule in"),
  opensAndWords: hashOf("opens and words"),
  opensAndMark: hashOf("opens and mark"),
  note: hashOf("note"),
  noteAndWords: hashOf("note and words"),
  has: hashOf("has"),
  bias: hashOf("bias"),
  habit: hashOf("habit"),
  habitAndMany: hashOf("habit and many"),
  habitAndNamed: hashOf("habit and named"),
  condition: hashOf("condition"),
  conditionAndForm: hashOf("condition and form"),
  conditionAndAfter: hashOf("condition and after"),
  named: hashOf("named"),
  namedAndForm: hashOf("named and form"),
  namedAndAfter: hashOf("named and after"),
} as const;

/** Goes along the places of a note, and remembers what began. */
export class PartReader {
  #after = 0;
  #ruleIn = hashOf("none");
  readonly #seen = new Set<number>();
  readonly #forms = new Map<number, number>();
  readonly #ruled: Ruled;
  /** Features of the note as it has been read so far: they hold for all further places. */
  readonly standing: number[];

  constructor(said: Ruled) {
    this.#ruled = said;
    this.standing = [
      names.bias,
      mix(names.note, said.noteKind),
      ...said.kinds.map((kind) => mix(names.has, kind)),
    ];
  }

  /** The features of a place that follow from what stands around it, beside its own and the {@link standing} ones. */
  featuresOf(place: Place, index: number): number[] {
    const { opened, named, noteKind, habits, conditions } = this.#ruled;
    const rule = opened.get(index);
    const ruleHash = hashOf(rule ?? "none");
    if (rule !== undefined) this.#ruleIn = ruleHash;
    const opens = rule === undefined ? 0 : 1;
    const { markHash } = place;
    const habit = habits.get(place.form) ?? { of: 1, named: 0 };
    const name = named.get(index);
    const nameHash = hashOf(name ?? "none");
    const isNamed = name === undefined ? 0 : 1;
    const others = habit.of - 1;
    const share = others === 0 ? 9 : Math.round((5 * (habit.named - isNamed)) / others);
    const habitHash = mix(mix(names.habitAndMany, share), Math.min(3, habit.named - isNamed));
    const condition = mix(names.condition, conditions.has(index) ? 1 : 0);
    return [
      condition,
      mix(mix(names.conditionAndForm, condition), place.form),
      mix(mix(names.conditionAndAfter, condition), this.#after),
      mix(names.habit, share),
      habitHash,
      mix(mix(names.habitAndNamed, habitHash), isNamed),
      mix(names.named, nameHash),
      mix(mix(names.namedAndForm, nameHash), place.form),
      mix(mix(names.namedAndAfter, nameHash), this.#after),
      mix(names.after, this.#after),
      mix(mix(names.afterAndForm, this.#after), place.form),
      mix(mix(names.afterAndMark, this.#after), markHash),
      mix(mix(names.afterAndWords, this.#after), place.words),
      mix(names.alike, Math.min(3, this.#forms.get(place.form) ?? 0)),
      mix(names.rule, ruleHash),
      mix(mix(names.ruleAndForm, ruleHash), place.form),
      mix(mix(names.ruleAndPlace, ruleHash), place.startsLine ? 1 : 0),
      mix(names.ruleIn, this.#ruleIn),
      mix(mix(names.opensAndWords, opens), place.words),
      mix(mix(names.opensAndMark, opens), markHash),
      mix(mix(names.noteAndWords, noteKind), place.words),
    ];
  }

  /** @param kind index in {@link partKinds} of what begins at the place */
  began(place: Place, kind: number): void {
    if (kind === 0) return;
    this.#forms.set(place.form, (this.#forms.get(place.form) ?? 0) + 1);
    if (kind === 1) return;
    this.#after = kind;
    if (this.#seen.has(kind)) return;
    this.#seen.add(kind);
    this.standing.push(mix(names.seen, kind));
  }
}

/** Adds the weights of `features` from the one at `from` on to `scores`, one a kind. */
function addWeights(
  { weights, buckets }: PartModel,
  features: readonly number[],
  from: number,
  scores: Float64Array,
): void {
  const width = partKinds.length;
  const mask = buckets - 1;
  for (let index = from; index < features.length; index += 1) {
    let at = ((features[index] ?? 0) & mask) * width;
    // Four at a time: half the time of one by one, and this loop is a seventh of all reading.
    for (let kind = 0; kind < width; kind += 4) {
      scores[kind] = (scores[kind] ?? 0) + (weights[at] ?? 0);
      scores[kind + 1] = (scores[kind + 1] ?? 0) + (weights[at + 1] ?? 0);
      scores[kind + 2] = (scores[kind + 2] ?? 0) + (weights[at + 2] ?? 0);
      scores[kind + 3] = (scores[kind + 3] ?? 0) + (weights[at + 3] ?? 0);
      at += 4;
    }
  }
}

/** The likelihood of each kind by the scores; they sum to 1. */
function shared(scores: Float64Array, scale: number): Float64Array {
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > best) best = score;
  let sum = 0;
  for (let kind = 0; kind < scores.length; kind += 1) {
    const share = Math.exp(((scores[kind] ?? 0) - best) * scale);
    scores[kind] = share;
    sum += share;
  }
  for (let kind = 0; kind < scores.length; kind += 1) scores[kind] = (scores[kind] ?? 0) / sum;
  return scores;
}

/** The likelihood of each kind by all features of a place; they sum to 1. */
export function likelihoods(model: PartModel, features: readonly number[]): Float64Array {
  const scores = new Float64Array(partKinds.length);
  addWeights(model, features, 0, scores);
  return shared(scores, model.scale);
}

/** Whether more than a full stop, or the end of the line, tells that the words may be a heading. */
function isSetOff({ at, headEnd, mark }: Place, isNamed: boolean): boolean {
  return headEnd > at && mark !== "." && (mark !== "line" || isNamed);
}

/** What begins at each place. */
export function guessParts(model: PartModel, places: readonly Place[], said: Ruled): PartGuess[] {
  const reader = new PartReader(said);
  const standing = new Float64Array(partKinds.length);
  let counted = 0;
  return places.map((place, index) => {
    addWeights(model, reader.standing, counted, standing);
    counted = reader.standing.length;
    const scores = Float64Array.from(standing);
    addWeights(model, place.features, 0, scores);
    addWeights(model, reader.featuresOf(place, index), 0, scores);
    const shares = shared(scores, model.scale);
    const opens = 1 - (shares[0] ?? 0);
    let kind = 0;
    if (opens >= model.threshold[isSetOff(place, said.named.has(index)) ? "heading" : "words"]) {
      kind = 1;
      for (let other = 2; other < partKinds.length; other += 1)
        if ((shares[other] ?? 0) > (shares[kind] ?? 0)) kind = other;
    }
    reader.began(place, kind);
    return { kind: partKinds[kind] ?? "none", opens };
  });
}
