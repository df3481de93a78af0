/**
 * What a phrase says only to deny it: "no retinopathy, nephropathy, or neuropathy", "hypoglycemia none", "strep neg", "angina free". Works on the words
 * around a mention, where no single condition is asked about: those of a denial must not choose a more specific code.
 *
 * Source: Guidelines FY2026 I.A.19 (a code needs the provider's statement that the condition exists), I.B.14 (the highest specificity documented).
 */

/** Opens a list that may run over commas. */
const listOpening =
  "without|w\\/o|no|denies|denied|neg(?:ative)? for|free of|clear of|absence of|lacks?|lacking|never had";
/** What no further member of a denied list begins with: it is said of the condition itself. */
const affirming =
  "(?!(?:on|with|w\\/|has|had|is|are|was|continu\\w*|cont|start\\w*|stable|stays|well|but|now|taking|takes|un?controlled|due|secondary|s\\/p|mild|moderate|severe|positive|pos|acute|chronic|new|recurrent|at goal)\\b)";
const member = `${affirming}[\\w'-]+(?:[ /][\\w'-]+){0,3}?`;
const lists = new RegExp(
  `\\b(?:${listOpening})\\b[^,.;:()\\n]*(?:(?:, ?${member}){0,8},? ?\\b(?:or|nor|and)\\b ${member}(?=[,.;:()\\n]|$))?`,
  "gi",
);
/** Deny up to the next mark only. */
const others = /\b(?:not|never|nor|neither)\b[^,.;:()\n]*/gi;
/** The one word before it: "hypoglycemia none", "retinopathy: absent", "angina free"; receptors and blood groups are negative by name. */
const behind =
  /(?<!\b(?:receptor|receptors|her2|estrogen|er|pr|rh|type) )\b(?!(?:receptor|receptors|her-?2|er|pr|rh|type|screens?|tests?)\b)[a-z][\w'-]*(?:(?:\s*[:–—-]\s*|,? )(?:is |was |are |were |has been )?(?:absent|none|neg(?:ative)?|excluded|ruled out|denied|not (?:seen|present|found|noted|identified|detected|evident|suspected))(?=\s*(?:[,.;:()\n]|$)| (?:on|by|per|today|now|at)\b)|[- ]free\b)/gi;

/** Whether a part of a line stands in a list that the line denies from an earlier word on: "nephropathy" in "no retinopathy, nephropathy, or neuropathy". */
export function isListedAsDenied(
  line: string,
): (part: { readonly start: number; readonly end: number }) => boolean {
  const denied = [...line.matchAll(lists)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return ({ start, end }) => denied.some((one) => one.start < start && end <= one.end);
}

/** @returns the text without what it denies, each denial a blank */
export function withoutDenied(text: string): string {
  return text.replace(lists, " ").replace(others, " ").replace(behind, " ");
}

/** What may come, or is to be kept away, up to the next mark: "steroids may cause hyperglycemia", "at risk of nephropathy", "return for fever". */
const prospects =
  /\b(?:(?:may|might|could|can)(?: also| still)? (?:cause|worsen|raise|trigger|provoke|precipitate|lead to|result in|progress to|bring on)|at (?:\w+ )?risk (?:of|for)|(?:to|will) (?:prevent|avoid)|prevention of|watch(?:ing)? for|(?:return|call|back) (?:for|if|with))\b[^,.;:()\n]*/gi;

/** @returns the text without what it speaks of only as possible, each such phrase a blank */
export function withoutProspects(text: string): string {
  return text.replace(prospects, " ");
}

/** @returns what the text denies, with the words that deny it */
export function deniedIn(text: string): string {
  return [lists, others, behind].flatMap((pattern) => text.match(pattern) ?? []).join(" ; ");
}
