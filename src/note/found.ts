/** What was found of stretches of the note being read: the same words are asked about by several rules. */

const all: (() => void)[] = [];

/** `forget` lets go of what was kept of a note. */
export function whenForgotten(forget: () => void): void {
  all.push(forget);
}

/** Lets go of the note that was read last: all that was found of it. */
export function forgetNote(): void {
  for (const forget of all) forget();
}

/** Answers by stretch, of one text at a time, until {@link forgetNote}. */
export class Found<Answer> {
  #text = "";
  readonly #known = new Map<number, Answer | undefined>();

  constructor() {
    whenForgotten(() => this.forget());
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

/** The same by words, wherever they stand. */
export class FoundOfWords<Answer> {
  readonly #known = new Map<string, Answer | undefined>();

  constructor() {
    whenForgotten(() => this.#known.clear());
  }

  of(words: string, find: (words: string) => Answer | undefined): Answer | undefined {
    const known = this.#known.get(words);
    if (known !== undefined || this.#known.has(words)) return known;
    if (this.#known.size >= mostKept) this.#known.clear();
    const found = find(words);
    this.#known.set(words, found);
    return found;
  }
}

/** Who asks outside the reading of a note lets go of nothing. */
const mostKept = 1000;
