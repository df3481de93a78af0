/** The words of a text as numbers, for a model that knows words by their hash. */

/** Words, numbers and marks in order; parallel arrays. */
export interface HashedWords {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the word in small letters without its plural s; all figures alike, so that "120" and "118" are one word. */
  readonly hashes: Int32Array;
  /** Of the first letters of a word of more, 0 else. */
  readonly beginnings: Int32Array;
  /** 1 word, 2 number, 0 mark. */
  readonly kinds: Uint8Array;
}

/** One number of two; order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const prime = 0x01000193;
const basis = 0x811c9dc5 | 0;
const digit = 0x39;
const lettersOfBeginning = 3;

/** 1 letter, 2 figure, 0 else. What is not ASCII is a letter, but for spaces, dashes and quotation marks. */
function kindOf(code: number): 0 | 1 | 2 {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
    return code >= 48 && code <= 57 ? 2 : 0;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff) return 0;
  return 1;
}

const isSpace = (code: number) =>
  code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x85;

export function hashedWords(text: string): HashedWords {
  const length = text.length;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const hashes = new Int32Array(length);
  const beginnings = new Int32Array(length);
  const kinds = new Uint8Array(length);
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const kind = kindOf(code);
    starts[count] = at;
    kinds[count] = kind;
    if (kind === 0) {
      hashes[count] = mix(basis, code);
      at += 1;
    } else {
      const from = at;
      while (at < length && kindOf(text.charCodeAt(at)) === kind) at += 1;
      hashes[count] = kind === 1 ? wordHash(text, from, at) : numberHash(at - from);
      if (kind === 1 && at - from > lettersOfBeginning)
        beginnings[count] = wordHash(text, from, from + lettersOfBeginning);
    }
    ends[count] = at;
    count += 1;
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
    beginnings: beginnings.subarray(0, count),
    kinds: kinds.subarray(0, count),
  };
}

function wordHash(text: string, from: number, to: number): number {
  const plural =
    to - from > 4 && (text.charCodeAt(to - 1) | 32) === 115 && (text.charCodeAt(to - 2) | 32) !== 115;
  let hash = basis;
  for (let at = from; at < (plural ? to - 1 : to); at += 1) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), prime);
  }
  return hash;
}

/** One hash for each count of figures up to four. */
function numberHash(figures: number): number {
  let hash = basis;
  for (let n = 0; n < Math.min(4, figures); n += 1) hash = Math.imul(hash ^ digit, prime);
  return hash;
}

/** The hash of a word known when the program was written. */
export function hashOf(name: string): number {
  let hash = basis;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), prime);
  return mix(hash, name.length);
}
