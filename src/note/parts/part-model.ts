/** Which part of a note begins at each of its places: a linear model over hashed features, read from left to right. */
import { Features } from "./features.ts";
import { hashOf, mix } from "./hashed-words.ts";
import { pushHabit } from "./place-features.ts";
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

const none = hashOf("none");

/** Goes along the places of a note, and remembers what began. */
export class PartReader {
  #after = 0;
  #ruleIn = none;
  readonly #seen = new Set<number>();
  readonly #forms = new Map<number, number>();
  readonly #ruled: Ruled;
  /** Features of the note as it has been read so far: they hold for all further places. */
  readonly standing: Features;
  readonly #around = new Features();

  constructor(said: Ruled) {
    this.#ruled = said;
    this.standing = new Features();
    this.standing.push(names.bias);
    this.standing.push(mix(names.note, said.noteKind));
    for (const kind of said.kinds) this.standing.push(mix(names.has, kind));
  }

  /** The features of a place that follow from what stands around it, beside its own and the {@link standing} ones; they hold until the next call. */
  featuresOf(place: Place, index: number): Features {
    const { opened, named, noteKind, habits, conditions } = this.#ruled;
    const rule = opened.get(index);
    const ruleHash = rule === undefined ? none : hashOf(rule);
    if (rule !== undefined) this.#ruleIn = ruleHash;
    const opens = rule === undefined ? 0 : 1;
    const { markHash } = place;
    const habit = habits.get(place.form) ?? { of: 1, named: 0 };
    const name = named.get(index);
    const nameHash = name === undefined ? none : hashOf(name);
    const isNamed = name === undefined ? 0 : 1;
    const others = habit.of - 1;
    const share = others === 0 ? 9 : Math.round((5 * (habit.named - isNamed)) / others);
    const habitHash = mix(mix(names.habitAndMany, share), Math.min(3, habit.named - isNamed));
    const condition = mix(names.condition, conditions.has(index) ? 1 : 0);
    const around = this.#around;
    around.clear();
    pushHabit(around, place.form, habit.of);
    around.push(condition);
    around.push(mix(mix(names.conditionAndForm, condition), place.form));
    around.push(mix(mix(names.conditionAndAfter, condition), this.#after));
    around.push(mix(names.habit, share));
    around.push(habitHash);
    around.push(mix(mix(names.habitAndNamed, habitHash), isNamed));
    around.push(mix(names.named, nameHash));
    around.push(mix(mix(names.namedAndForm, nameHash), place.form));
    around.push(mix(mix(names.namedAndAfter, nameHash), this.#after));
    around.push(mix(names.after, this.#after));
    around.push(mix(mix(names.afterAndForm, this.#after), place.form));
    around.push(mix(mix(names.afterAndMark, this.#after), markHash));
    around.push(mix(mix(names.afterAndWords, this.#after), place.words));
    around.push(mix(names.alike, Math.min(3, this.#forms.get(place.form) ?? 0)));
    around.push(mix(names.rule, ruleHash));
    around.push(mix(mix(names.ruleAndForm, ruleHash), place.form));
    around.push(mix(mix(names.ruleAndPlace, ruleHash), place.startsLine ? 1 : 0));
    around.push(mix(names.ruleIn, this.#ruleIn));
    around.push(mix(mix(names.opensAndWords, opens), place.words));
    around.push(mix(mix(names.opensAndMark, opens), markHash));
    around.push(mix(mix(names.noteAndWords, noteKind), place.words));
    return around;
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

/** Adds the weights of the features from the one at `from` to the one before `to` to `scores`, one a kind. */
type AddWeights = (features: Features, from: number, to: number, scores: Float64Array) => void;

const width = partKinds.length;
const adders = new WeakMap<PartModel, AddWeights>();

function adderOf(model: PartModel): AddWeights {
  let adder = adders.get(model);
  if (adder === undefined) {
    const { weights, buckets } = model;
    adder = weights instanceof Int8Array ? addingBytes(weights, buckets) : addingFloats(weights, buckets);
    adders.set(model, adder);
  }
  return adder;
}

function addingFloats(weights: Float32Array, buckets: number): AddWeights {
  return ({ values }, from, to, scores) => {
    for (let index = from; index < to; index += 1) {
      const row = ((values[index] ?? 0) & (buckets - 1)) * width;
      for (let kind = 0; kind < width; kind += 1)
        scores[kind] = (scores[kind] ?? 0) + (weights[row + kind] ?? 0);
    }
  };
}

/** So many bytes of at most 255 add up to no more than 16 bits hold. */
const mostAtOnce = 257;
const lanes = 0x00ff00ff;

/**
 * Adds four kinds at a time: their weights, made whole numbers from 0 to 255, stand in one number, and are summed two to a number, with 16 bits
 * each, in variables, so that the machine may fetch several rows at once. One by one this loop was a seventh of all reading.
 */
function addingBytes(weights: Int8Array, buckets: number): AddWeights {
  const packed = new Int32Array(weights.length / 4);
  weights.forEach((weight, at) => {
    const word = at >> 2;
    packed[word] = (packed[word] ?? 0) | ((weight + 128) << (8 * (at % 4)));
  });
  const words = width / 4;
  return ({ values }, from, to, scores) => {
    for (let begin = from; begin < to; begin += mostAtOnce) {
      const end = Math.min(to, begin + mostAtOnce);
      const raised = 128 * (end - begin);
      for (let half = 0; half < words; half += 4) {
        let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
        for (let index = begin; index < end; index += 1) {
          const at = ((values[index] ?? 0) & (buckets - 1)) * words + half;
          const first = packed[at] ?? 0;
          const second = packed[at + 1] ?? 0;
          const third = packed[at + 2] ?? 0;
          const fourth = packed[at + 3] ?? 0;
          a = (a + (first & lanes)) | 0;
          b = (b + ((first >>> 8) & lanes)) | 0;
          c = (c + (second & lanes)) | 0;
          d = (d + ((second >>> 8) & lanes)) | 0;
          e = (e + (third & lanes)) | 0;
          f = (f + ((third >>> 8) & lanes)) | 0;
          g = (g + (fourth & lanes)) | 0;
          h = (h + ((fourth >>> 8) & lanes)) | 0;
        }
        addPairs(scores, 4 * half, a, b, raised);
        addPairs(scores, 4 * half + 4, c, d, raised);
        addPairs(scores, 4 * half + 8, e, f, raised);
        addPairs(scores, 4 * half + 12, g, h, raised);
      }
    }
  };
}

/** Of four kinds from `kind` on: `even` holds the sums of the first and the third, `odd` those of the second and the fourth. */
function addPairs(scores: Float64Array, kind: number, even: number, odd: number, raised: number): void {
  scores[kind] = (scores[kind] ?? 0) + (even & 0xffff) - raised;
  scores[kind + 1] = (scores[kind + 1] ?? 0) + (odd & 0xffff) - raised;
  scores[kind + 2] = (scores[kind + 2] ?? 0) + (even >>> 16) - raised;
  scores[kind + 3] = (scores[kind + 3] ?? 0) + (odd >>> 16) - raised;
}

/** What is less likely than the likeliest kind by this power of e counts for nothing: no sum of such shares changes a figure of a double. */
const leastPower = -45;

/** Makes of the scores the likelihood of each kind; they sum to 1. */
function share(scores: Float64Array, scale: number): void {
  let best = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < width; kind += 1) best = Math.max(best, scores[kind] ?? 0);
  let sum = 0;
  for (let kind = 0; kind < width; kind += 1) {
    const power = ((scores[kind] ?? 0) - best) * scale;
    const part = power < leastPower ? 0 : Math.exp(power);
    scores[kind] = part;
    sum += part;
  }
  for (let kind = 0; kind < width; kind += 1) scores[kind] = (scores[kind] ?? 0) / sum;
}

/** The likelihood of each kind by all features of a place; they sum to 1. */
export function likelihoods(model: PartModel, features: readonly number[]): Float64Array {
  const scores = new Float64Array(width);
  adderOf(model)(Features.of(features), 0, features.length, scores);
  share(scores, model.scale);
  return scores;
}

/** Whether more than a full stop, or the end of the line, tells that the words may be a heading. */
function isSetOff({ at, headEnd, mark }: Place, isNamed: boolean): boolean {
  return headEnd > at && mark !== "." && (mark !== "line" || isNamed);
}

/** What begins at each place. */
export function guessParts(model: PartModel, places: readonly Place[], said: Ruled): PartGuess[] {
  const reader = new PartReader(said);
  const addWeights = adderOf(model);
  const standing = new Float64Array(width);
  const scores = new Float64Array(width);
  let counted = 0;
  return places.map((place, index) => {
    addWeights(reader.standing, counted, reader.standing.count, standing);
    counted = reader.standing.count;
    scores.set(standing);
    addWeights(place.features, place.firstFeature, place.endOfFeatures, scores);
    const around = reader.featuresOf(place, index);
    addWeights(around, 0, around.count, scores);
    share(scores, model.scale);
    const opens = 1 - (scores[0] ?? 0);
    let kind = 0;
    if (opens >= model.threshold[isSetOff(place, said.named.has(index)) ? "heading" : "words"]) {
      kind = 1;
      for (let other = 2; other < partKinds.length; other += 1)
        if ((scores[other] ?? 0) > (scores[kind] ?? 0)) kind = other;
    }
    reader.began(place, kind);
    return { kind: partKinds[kind] ?? "none", opens };
  });
}
