/** What was found of stretches of the note being read: the same words are asked about by several rules. */

const all: { forget(): void }[] = [];

/** Lets go of the note that was read last: all that was found of it. */
export function forgetNote(): void {
  for (const found of all) found.forget();
}

/** Answers by stretch, of one text at a time, until {@link forgetNote}. */
export class Found<Answer> {
  #text = "";
  readonly #known = new Map<number, Answer | undefined>();

  constructor() {
    all.push(this);
  }

  /** What `find` says of `[start, end)`, asked once for each of the two ways of asking. */
  of(
    text: string,
    start: number,
    end: number,
    way: boolean,
    find: () => Answer | undefined,
  ): Answer | undefined {
    if (text !== this.#text) {
      this.forget();
      this.#text = text;
    }
    const key = (start * (text.length + 1) + end) * 2 + (way ? 1 : 0);
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known;
    const found = find();
    this.#known.set(key, found);
    return found;
  }

  forget(): void {
    this.#text = "";
    this.#known.clear();
  }
}
