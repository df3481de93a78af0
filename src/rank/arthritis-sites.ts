/**
 * Osteoarthritis named apart from its joint: "right knee primary OA", "end-stage OA of the right hip" are coded by the joint.
 *
 * Source: the Alphabetic Index at Osteoarthritis, primary, by site; Guidelines FY2026 I.B.2.
 */
const sites: readonly (readonly [joint: RegExp, header: string])[] = [
  [/\bknees?\b/i, "M17.1"],
  [/\bhips?\b/i, "M16.1"],
  [/\b(?:first cmc|cmc|carpometacarpal|basal (?:thumb )?joint|thumb)\b/i, "M18.1"],
  [/\bshoulders?|glenohumeral\b/i, "M19.01"],
  [/\bwrists?\b/i, "M19.03"],
  [/\b(?:hands?|fingers?)\b/i, "M19.04"],
  [/\b(?:ankles?|foot|feet|midfoot)\b/i, "M19.07"],
  [/\belbows?\b/i, "M19.02"],
];

/** @param text of the clause and its heading @returns the joint's header, or nothing where another code is meant or no joint is named */
export function arthritisSite(code: string, text: string): string | undefined {
  if (code !== "M19.90" && code !== "M19.91") return undefined;
  return sites.find(([joint]) => joint.test(text))?.[1];
}
