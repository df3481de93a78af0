/**
 * An infection that the note lays to a catheter, urinary or venous: "infection from the chronic indwelling Foley", "sepsis, MSSA, from the dialysis line".
 *
 * Source: Guidelines FY2026 I.B.16 (the provider's link of a complication to the device) and I.C.1.d.5; Index: Complication, catheter, urinary, infection
 * (indwelling T83.511, cystostomy T83.510, nephrostomy T83.512); Infection, bloodstream, due to central venous catheter (T80.211).
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const kinds: readonly (readonly [words: RegExp, code: string])[] = [
  [/suprapubic|cystostomy|\bspt?\b/i, "T83.510"],
  [/nephrostomy|\bpcn\b/i, "T83.512"],
  [/./, "T83.511"],
];
const device =
  "(?:(?:(?:indwelling|urinary|urethral)[ -]){0,2}foley(?: catheter)?|(?:(?:indwelling|urinary|urethral|bladder|suprapubic|cystostomy)[ -]){1,3}(?:catheter|tube)|nephrostomy(?: (?:tube|catheter))?)";
const line =
  "(?:(?:(?:tunnel(?:l)?ed|central|dialysis|hd|hemodialysis|venous|vascular|picc|port|ij|jugular|subclavian|femoral|indwelling|infusion|tpn|hickman|broviac|permcath|r|l|right|left)[ -]){1,5}(?:line|cath(?:eter)?|port|access)|picc|port-?a-?cath|med-?i-?port|chest port|permacath|permcath|perm-cath|hickman|broviac|cvc|vascath)(?! (?:site|exit|tunnel))";
const inBlood =
  "(?:sepsis|septic shock|septic(?:a)?emia|bacter(?:a)?emia|fungemia|candidemia|blood ?stream infections?|bsi)";
const infection =
  "(?:(?:bladder |urinary )?infections?|infected|utis?|urosepsis|sepsis|bacter(?:a)?emia|pyelonephritis|cystitis|septic shock|fever and bacteriuria)";
const link =
  "(?:from|due to|secondary to|2\\/2|d\\/t|caused by|because of|related to|attribut(?:ed|able) to|associated with|of|complicating|on account of|owing to|arising from|stemming from|blamed on|(?:to be )?laid (?:to|at)|brought on by|driven by|courtesy of|thanks to|set up by|traced to|tied to|linked to|in the setting of|coming from|acquired (?:from|through|via)|introduced by|caught from)";
/** The device first, and what it did: "the Foley gave him a UTI", "the catheter is to blame for this infection". */
const did =
  "(?:(?:has |have |had )?(?:gave|given|caused|brought on|led to|triggered|introduced|seeded|set off|produced)|(?:is|was|being|as)(?: thought to be| felt to be)? (?:the |a )?(?:cause of|culprit (?:behind|in|for)|source of|reason for|origin of|nidus (?:of|for)|responsible for|to blame for|at fault for|behind))";
/** Told of an infection before: "UTI, the catheter is to blame". */
const blamed =
  "(?:is|was|being|as)(?: thought to be| felt to be)? (?:the |a )?(?:to blame|at fault|responsible|(?:likely )?(?:cause|culprit|source|reason|origin|nidus)|behind (?:it|this))";
const laidTo = (what: string, to: string) =>
  new RegExp(
    [
      `\\b${what}\\b[^.;\\n]{0,20}?\\b${link} (?:(?:the|his|her|their|an?|chronic|long[- ]term|retained|old|existing|infected) ){0,4}${to}\\b`,
      `\\b${what}\\b[^.;\\n]{0,40}?,? \\(?(?:source:? )?${to} (?:(?:is|was|as) )?(?:the |likely |presumed )*source\\b`,
      `\\b${what}\\b[^.;\\n]{0,25}?(?:(?:the|his|her|their|a|chronic|indwelling|this) ){0,3}${to} ${blamed}\\b`,
      `\\b${to} ${did} (?:(?!no\\b|not\\b)[\\w-]+ ){0,4}?${what}\\b`,
      `\\b${what}\\b[^.;\\n]{0,40}?\\bsource:? (?:is |was )?(?:(?:the|his|her|chronic) ){0,2}${to}\\b`,
    ].join("|"),
    "gi",
  );
const urinary = new RegExp(device, "i");
const inUrine = laidTo(infection, device);
/** "This UTI is on account of the catheter": a catheter that infects urine is in the bladder. */
const bladderInfection =
  "(?:utis?|urosepsis|urinary (?:tract )?infections?|bladder infections?|cystitis|pyelonephritis)";
const plainly = new RegExp(`\\b${bladderInfection}\\b`, "i");
const inUrinePlainly = laidTo(bladderInfection, "(?:cath(?:eter)?|tube)");
const fromLine = laidTo(inBlood, line);
const doubted =
  /\b(?:no|not|without|denies|risk|prevent\w*|avoid\w*|to reduce|possible|possibly|rule out|r\/o|history of|h\/o|prior|previous|unlikely|rather than|if)\b[^.;\n]{0,40}$/i;

/** @returns the mentions, with the complication of the catheter where no name of it stands in the clause */
export function withCatheterInfections(note: ReadNote, known: readonly Mention[]): Mention[] {
  const named = new Set(
    known.flatMap(({ clause, codes }) =>
      codes.some((code) => /^T8(?:0\.2|3\.5)/.test(code)) ? [clause] : [],
    ),
  );
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause) => {
    if (!codable || named.has(clause)) return [];
    const text = note.text.slice(from, end);
    const found = [inUrine, inUrinePlainly, fromLine].flatMap((told) => [...text.matchAll(told)].slice(0, 1));
    return found.slice(0, 1).flatMap(({ index, 0: words }) => {
      if (doubted.test(text.slice(0, index))) return [];
      const isUrinary = urinary.test(words) || plainly.test(words);
      const code = isUrinary ? (kinds.find(([kind]) => kind.test(words))?.[1] ?? "T83.511") : "T80.211";
      const start = from + index;
      const wording = isUrinary
        ? "infection due to urinary catheter"
        : "bloodstream infection due to central venous catheter";
      return [mentionByRule(note, clause, { start, end: start + words.length }, { code, wording })];
    });
  });
  return [...known, ...made];
}
