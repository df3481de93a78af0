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
  /** `null` where nothing was found. */
  readonly #known = new Map<number, Answer | null>();

  constructor() {
    whenForgotten(() => this.forget());
  }

  /** What `find` says of `[start, end)`, asked once for each of the two ways of asking. */
  of(
    text: string,
    start: number,
    end: number,
    way: boolean,
    find: (text: string, start: number, end: number, way: boolean) => Answer | undefined,
  ): Answer | undefined {
    if (text !== this.#text) {
      this.forget();
      this.#text = text;
    }
    const key = keyOf(text, start, end, way);
    const known = this.#known.get(key);
    if (known !== undefined) return known ?? undefined;
    const found = find(text, start, end, way);
    this.#known.set(key, found ?? null);
    return found;
  }

  /** What {@link of} found there before, if it was asked of this text. */
  known(text: string, start: number, end: number, way: boolean): Answer | undefined {
    return text === this.#text ? (this.#known.get(keyOf(text, start, end, way)) ?? undefined) : undefined;
  }

  forget(): void {
    this.#text = "";
    this.#known.clear();
  }
}

function keyOf(text: string, start: number, end: number, way: boolean): number {
  return (start * (text.length + 1) + end) * 2 + (way ? 1 : 0);
}

/** The same by words, wherever they stand. */
export class FoundOfWords<Answer> {
  readonly #known = new Map<string, Answer | null>();

  constructor() {
    whenForgotten(() => this.#known.clear());
  }

  of(words: string, find: (words: string) => Answer | undefined): Answer | undefined {
    const known = this.#known.get(words);
    if (known !== undefined) return known ?? undefined;
    if (this.#known.size >= mostKept) this.#known.clear();
    const found = find(words);
    this.#known.set(words, found ?? null);
    return found;
  }
}

/** Who asks outside the reading of a note lets go of nothing. */
const mostKept = 1000;
