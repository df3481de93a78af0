/** Features of places: numbers in one row for all places of a note, so that none has a list of its own to be grown and thrown away. */

export class Features {
  /** The first {@link count} are the features. */
  values: Int32Array;
  count = 0;

  /** @param atFirst how many are expected */
  constructor(atFirst = 64) {
    this.values = new Int32Array(atFirst);
  }

  static of(list: readonly number[]): Features {
    const features = new Features(list.length);
    for (const feature of list) features.push(feature);
    return features;
  }

  push(feature: number): void {
    if (this.count === this.values.length) {
      const more = new Int32Array(2 * this.count + 1);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.count] = feature;
    this.count += 1;
  }

  clear(): void {
    this.count = 0;
  }

  /** Those from the one at `from` to the one before `to`. */
  list(from = 0, to = this.count): readonly number[] {
    return [...this.values.subarray(from, to)];
  }
}
