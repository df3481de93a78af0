/**
 * What the words around a birth or a pregnancy say more than its name: how the twins share, when labor followed the waters, how the child was born.
 *
 * Source: Tabular List at O30.0- (chorions and amnions), O42.- (onset of labor within or after 24 hours), Z38.0- (born in hospital, vaginally or by cesarean).
 */
type Part = readonly [words: RegExp, code: string];

const parts: readonly (readonly [unspecified: RegExp, parts: readonly Part[]])[] = [
  [
    /^O30\.00/,
    [
      [/\b(?:di[-/ ]?di|dcda|dichorionic)\b/i, "O30.04"],
      [/\b(?:mono[-/ ]?di|mcda|monochorionic[-/, ]+diamniotic)\b/i, "O30.03"],
      [/\b(?:mono[-/ ]?mono|mcma|monoamniotic)\b/i, "O30.01"],
      [/\bconjoined\b/i, "O30.02"],
    ],
  ],
  [
    /^O42\.9/,
    [
      [/\bwithin 24\b|\b< ?24 ?h/i, "O42.0"],
      [/\b(?:after|more than|over|>) ?24\b|\bprolonged\b/i, "O42.1"],
    ],
  ],
  [
    /^Z38\.2$/,
    [
      [/\b(?:c-?section|cesarean|c\/s|born by cs)\b/i, "Z38.01"],
      [/\b(?:n?svd|vaginal(?:ly)?|vavd|vbac)\b/i, "Z38.00"],
    ],
  ],
  [
    /^Z38\.5$/,
    [
      [/\b(?:c-?section|cesarean|c\/s)\b/i, "Z38.31"],
      [/\b(?:n?svd|vaginal(?:ly)?|vavd|vbac)\b/i, "Z38.30"],
    ],
  ],
];

/** Where the birth was not in this hospital. */
const elsewhere = /\b(?:home birth|born at home|birth center|en route|in the (?:car|ambulance))\b/i;

/** @param text of the clause, its heading and the rest of its line */
export function birthPart(code: string, text: string): string | undefined {
  if (code.startsWith("Z38") && elsewhere.test(text)) return undefined;
  const rows = parts.find(([unspecified]) => unspecified.test(code))?.[1] ?? [];
  return rows.find(([words]) => words.test(text))?.[1];
}
