/**
 * Glomerular disease by what the biopsy shows: "IgA nephropathy, mesangial proliferative pattern", "nephrotic syndrome from FSGS".
 *
 * Source: Tabular List, the fourth characters of N00 to N07 and the sixth of N02.B- (same patterns, in the same order); N04.2- membranous by cause.
 */
import { anew, type Once } from "./once.ts";

const patterns: readonly (readonly [words: RegExp, last: string, ofIga: string])[] = [
  [
    /\b(?:focal (?:and|&|\/)? ?segmental|segmental (?:glomerulo)?sclerosis|segmental (?:hyalinosis|lesions?)|fsgs)\b/i,
    "1",
    "2",
  ],
  [
    /\bmembrano-?proliferative\b|\bmpgn\b|\bmesangio-?capillary\b|\bc3 (?:glomerulopathy|glomerulonephritis)\b/i,
    "5",
    "3",
  ],
  [
    /\bmesangial(?:[- ](?:and|&) endocapillary)?[- ]?(?:hyper)?(?:proliferati\w+|hypercellularity)\b|\bmesangio-?proliferative\b/i,
    "3",
    "5",
  ],
  [/\bmembranous\b/i, "2", "4"],
  [/\b(?:endocapillary proliferati\w+|endocapillary hypercellularity)\b/i, "4", "1"],
  [/\bdense deposit\b/i, "6", "1"],
  [/\bcrescent\w*|\bextracapillary\b/i, "7", "1"],
  [/\bminimal[- ]change\b|\bminor glomerular\b|\bnil disease\b/i, "0", "1"],
];
const open = /^N0(?:[0-7]\.9|2\.B9)$/;
/** A sentence that tells a biopsy's finding. */
const biopsied = /\b(?:biops\w+|bx|histolog\w+|patholog\w+|iga)\b/i;
const absent =
  /\b(?:no|not|without|never|negative for|possible|probable|suspect\w*|versus|vs|rule out|if)\b/i;

/**
 * @param where the clause and what stands around it
 * @param text of the whole note: the biopsy is mostly told elsewhere
 * @returns the code with the one pattern that is told
 */
export function glomerularPattern(
  code: string,
  where: string,
  text: string,
  once: Once = anew,
): string | undefined {
  if (!open.test(code)) return undefined;
  const here = patternIn(where);
  if (here !== undefined) return coded(code, here);
  const told = once("glomerular", () => {
    const found = text.split(/[.;\n]/).flatMap((sentence) => {
      const pattern = biopsied.test(sentence) ? patternIn(sentence) : undefined;
      return pattern === undefined ? [] : [patterns.indexOf(pattern)];
    });
    const [only, ...others] = new Set(found);
    return only === undefined || others.length > 0 ? undefined : String(only);
  });
  const pattern = told === undefined ? undefined : patterns[Number(told)];
  return pattern === undefined ? undefined : coded(code, pattern);
}

type Pattern = (typeof patterns)[number];

function patternIn(text: string): Pattern | undefined {
  return patterns.find(([words]) => {
    const match = words.exec(text);
    return match !== null && !absent.test(text.slice(Math.max(0, match.index - 25), match.index));
  });
}

function coded(code: string, [, last, ofIga]: Pattern): string {
  return code === "N02.B9" ? `N02.B${ofIga}` : `${code.slice(0, 4)}${last}`;
}
