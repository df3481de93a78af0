/**
 * What an old injury left: an arthritis, a stiff or painful joint that a few lines of story blame on a fracture or dislocation of years ago. The condition is
 * post-traumatic and goes first, the injury beside it has the 7th character S.
 *
 * Source: Guidelines FY2026 I.B.10 and I.C.19.a; Index: Arthritis, post-traumatic M19.1-, hip M16.5-, knee M17.3-.
 */
const longest = 1500;

const left =
  "(?:arthritis|arthrosis|osteoarthritis|oa|djd|degenerat\\w+|pain\\w*|aches?|ach(?:ing|y)|stiff\\w*|contracture|deformity|weakness|instability|loss of motion|numbness)";
const from =
  "(?:from|due to|after|because of|(?:a|the|as a) (?:\\w+ )?(?:result|consequence|leftover|legacy|price|residue) (?:of|from)|caused by|left (?:by|over from|from)|secondary to|2\\/2|d\\/t|residual (?:of|from|to)|related to|ever since|traces? (?:back )?to|dat(?:es|ing) (?:back )?to|comes? of|leftover (?:of|from))";
const injury =
  "(?:fractur\\w+|fx|break|broke|broken|dislocat\\w+|crush|pilon|shatter\\w*|injury|smash\\w*|malunion)";
const links: readonly RegExp[] = [
  /\bpost-?\s?traumatic (?:\w+ ){0,2}(?:arthritis|oa|osteoarthritis|arthropathy|arthrosis|djd|degenerat\w+|changes?|stiffness)\b/i,
  new RegExp(`\\b${left}\\b[^.;\\n]{0,40}\\b${from}\\b[^.;\\n]{0,50}\\b${injury}\\b`, "i"),
  new RegExp(
    `\\b${left}\\b[^.;\\n]{0,50}\\b(?:late|long-term) (?:price|effect|result|consequence)s? of\\b`,
    "i",
  ),
  /\b(?:late effects?|sequelae?|long-term (?:effects?|consequences?)) (?:of|from|to) (?:the |a |an |his |her |that |this |old )*(?:[\w-]+ ){0,4}(?:fracture|fx|break|injury|dislocation)\b/i,
];
const denied =
  /\b(?:no|not|without|unrelated|rather than|rule out|r\/o|risk of|may|might|could|if|prevent|avoid)\b[^.;\n]{0,30}$/i;
/** It happened long ago. */
const bygone =
  /\b(?:(?:19\d\d|20(?:0\d|1\d|2[0-4])))\b|\byears? (?:ago|back|earlier|before|prior|later|out)\b|\bdecades?\b|\blast year\b|\bas an? (?:child|kid|teen\w*|boy|girl|young)|\b(?:in|at) (?:his|her) (?:teens|twenties|thirties|youth)|\bat (?:age )?(?:[1-4]\d|[5-9])\b(?! ?(?:weeks?|days?|months?|°|degrees))|\bin (?:high school|college|childhood|the (?:army|service))|\bold\b[^.;\n]{0,30}\b(?:fracture|fx|break|injury|dislocation)|\b(?:remote|long-ago|childhood)\b/i;

/** @param text of the whole note */
export function isLateEffect(text: string): boolean {
  if (text.length > longest || !bygone.test(text)) return false;
  return links.some((words) => {
    const found = words.exec(text);
    return found !== null && !denied.test(text.slice(Math.max(0, found.index - 40), found.index));
  });
}

const joints: readonly (readonly [joint: RegExp, traumatic: string])[] = [
  [/\bankle|pilon|malleol|\btalus\b|subtalar|tibiotalar|\bmidfoot|\bfoot\b|calcane|heel bone/i, "M19.17"],
  [/\bknees?\b|plateau|\bpatell/i, "M17.3"],
  [/\bhips?\b|acetabul/i, "M16.5"],
  [/\bshoulders?\b|glenohumeral|proximal humer/i, "M19.11"],
  [/\bwrists?\b|scaphoid|distal radi|radiocarpal|colles/i, "M19.13"],
  [/\belbows?\b|radial head|olecranon/i, "M19.12"],
  [/\b(?:hands?|fingers?|knuckle)\b|metacarp/i, "M19.14"],
];
const ofArthritis = /^M(?:19\.(?:0|9[0-3])|17\.[19]|16\.[19]|17\.[01]|12\.5)/;
const isArthritis = /\b(?:arthritis|arthrosis|osteoarthritis|oa|djd|joint space)\b/i;

/** @param where the words around the name @param text of the whole note @returns the post-traumatic arthritis of the joint, where the story blames an old injury */
export function afterInjury(code: string, where: string, text: string): string | undefined {
  if (!ofArthritis.test(code) || !isLateEffect(text)) return undefined;
  const isBlamed = links.slice(0, 3).some((words) => isArthritis.test(words.exec(text)?.[0] ?? ""));
  if (!isBlamed) return undefined;
  const near = joints.find(([joint]) => joint.test(where));
  if (near !== undefined) return near[1];
  const all = joints.filter(([joint]) => joint.test(text));
  return all.length === 1 ? all[0]?.[1] : undefined;
}
