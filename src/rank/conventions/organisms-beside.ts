/**
 * Organisms that are coded beside the infection they cause, where the infection's own code does not name them.
 *
 * Source: Tabular List, "use additional code (B95-B97) to identify the infectious agent"; FY2026 guidelines I.B.7; Index: Infection, by organism, "as cause
 * of disease classified elsewhere".
 */
import type { Beside } from "./convention.ts";

/** Infections of a place, and diseases that a germ makes worse, whose codes leave the germ open. */
export const localInfections =
  /^(?:N(?:10|12|15\.1|30\.|34\.|39\.0|41\.|45\.|48\.2|49\.|61\.|7[0-7]\.)|L0[1-5]\.|L08\.|L73\.2|M00\.|M46\.[2-5]|M60\.0|M65\.1|M71\.1|M72\.6|M86\.|T8[1-7]\..*A$|J95\.851|J85\.|J86\.|J4[47]\.[01]|J0[1-3]\.|J04\.|J20\.[89]|J3[26]\.|J39\.0|K65\.|K61\.|K57\.[0-8][02]|K35\.[23]|K75\.0|K81\.|K83\.0|O23\.|O86\.|O91\.|I33\.|I30\.1|I80\.|H0[05]\.|H10\.|H16\.0|H44\.0|H6[05]\.|H66\.|H70\.|G0[0-6]|L97\.|L98\.4|L89\.|E11\.62[18]|P3[89])/;
/** The germ in the blood, too. */
const infectionHosts = new RegExp(`${localInfections.source}|^R78\\.81`);

const rows: readonly (readonly [id: string, words: RegExp, code: string])[] = [
  ["e-coli", /\b(?:e\.? ?coli|escherichia coli)\b/gi, "B96.20"],
  ["klebsiella", /\bklebsiella\b/gi, "B96.1"],
  ["proteus", /\bproteus(?: mirabilis| vulgaris)?\b|\bmorganella\b/gi, "B96.4"],
  ["pseudomonas", /\bpseudomonas(?: aeruginosa)?\b|\bpseudomonal\b/gi, "B96.5"],
  ["influenzae", /\b(?:h\.? ?influenzae|ha?emophilus influenzae|h\.? flu)\b/gi, "B96.3"],
  ["bacteroides", /\bbacteroides(?: fragilis)?\b|\bb\.? fragilis\b/gi, "B96.6"],
  ["clostridium", /\b(?:clostridium|c\.?) perfringens\b/gi, "B96.7"],
  ["acinetobacter", /\bacinetobacter(?: baumannii)?\b/gi, "B96.83"],
  [
    "other-bacteria",
    /\b(?:enterobacter|citrobacter|serratia|stenotrophomonas|providencia|burkholderia|moraxella|eikenella|gardnerella|fusobacterium|capnocytophaga|corynebacterium|aeromonas|achromobacter)\b/gi,
    "B96.89",
  ],
  [
    "enterococcus",
    /\benterococc(?:us|al|i)(?: faecalis| faecium)?|\be\. (?:faecalis|faecium)\b|\bvre\b/gi,
    "B95.2",
  ],
  [
    "mrsa",
    /\b(?:mrsa|orsa|(?:methicillin|oxacillin|nafcillin)[- ]resistant,? (?:staph\w*\.?|s\.)(?: aureus)?)\b/gi,
    "B95.62",
  ],
  [
    "mssa",
    /\b(?:mssa|(?:methicillin|oxacillin)[- ]s(?:usceptible|ensitive),? staph\w*(?: aureus)?|(?<!resistant,? )(?:staph(?:ylococcus)?\.?|s\.) aureus)\b/gi,
    "B95.61",
  ],
  [
    "other-staphylococcus",
    /\b(?:coag(?:ulase)?[- ]neg(?:ative)? staph\w*|staph\w* coag(?:ulase)?[- ]neg\w*|(?:staph(?:ylococcus)?\.?|s\.) (?:epidermidis|saprophyticus|lugdunensis|hominis|haemolyticus|capitis)|co?ns\b(?= (?:pji|infection|bacteremia)))\b/gi,
    "B95.7",
  ],
  [
    "group-b-strep",
    /\b(?:gbs|group b (?:beta[- ]?hemolytic )?strep\w*|strep(?:tococcus)?\.? agalactiae)\b/gi,
    "B95.1",
  ],
  [
    "group-a-strep",
    /\b(?:gas\b(?= (?:infection|cellulitis|pharyngitis))|group a (?:beta[- ]?hemolytic )?strep\w*|strep(?:tococcus)?\.? pyogenes|gabhs)\b/gi,
    "B95.0",
  ],
  [
    "pneumococcus",
    /\b(?:pneumococc(?:us|al)|(?:strep(?:tococcus)?\.?|s\.) pneumon(?:iae|iae|ia))\b(?! (?:vaccin\w*|conjugate|polysaccharide|shot))/gi,
    "B95.3",
  ],
  [
    "other-streptococcus",
    /\b(?:group [cfg] (?:beta[- ]?hemolytic )?strep\w*|viridans(?: group)? strep\w*|alpha[- ]?h(?:a)?emolytic strep\w*|strep(?:tococcus|tococci)?\.? (?:viridans|anginosus|intermedius|mitis|mutans|sanguinis|constellatus|dysgalactiae|bovis|gallolyticus)|s\. (?:anginosus|mitis|viridans|gallolyticus))\b/gi,
    "B95.4",
  ],
];

/** Of another time, of a place that it only lives in, or no cause of anything. */
const notCause =
  /\b(?:coloni[sz]\w*|carrier|contaminant\w*|contaminat\w+|(?<!blood (?:cultures?|cx) )no growth|not (?:found|grow\w*|seen)|neg(?:ative)? for|ruled out|cover(?:s|age|ing)?|screen\w*|nares|nasal swab|test of cure)\b|\b(?:history of|h\/o|hx of|prior|previous(?:ly)?|past)(?: \w+){0,2} (?:pseudomon\w+|mrsa|mssa|vre|staph\w*|strep\w*|klebsiella|e\.? ?coli|proteus|enteroco\w+|enterobacter|serratia|citrobacter|acinetobacter|bacteroides|h\.? ?influenzae|s\. \w+)\b|\b(?:pseudomon\w+(?: aeruginosa)?|mrsa|mssa|vre|klebsiella|e\.? ?coli) (?:in )?(?:19|20)\d\d\b/i;

export const organismsBeside: readonly Omit<Beside, "kind">[] = rows.map(([id, words, code]) => ({
  id: `organism-${id}`,
  says: "The organism that the provider names is coded beside the infection.",
  source:
    "Tabular List: use additional code (B95-B97) to identify the infectious agent; FY2026 guidelines I.B.7",
  host: infectionHosts,
  not: notCause,
  words,
  code,
}));

const bareGerm =
  /^(?:(?:h\.?|ha?emophilus)? ?influenzae|(?:strep(?:tococcus)?\.?|s\.|klebsiella|k\.|mycoplasma|m\.|chlamyd(?:ia|ophila)|c\.) pneumon(?:iae)|pseudomonas(?: aeruginosa)?|(?:staph(?:ylococcus)?\.?|s\.) (?:aureus|epidermidis|saprophyticus)|escherichia coli|e\.? ?coli|klebsiella|proteus mirabilis|enterococcus(?: faecalis)?|streptococcus (?:pyogenes|agalactiae))$/i;

/** "Otitis media, Strep pneumoniae", "sinusitis from H. influenzae": the name of a germ is no sepsis, pneumonia or influenza of its own. */
export function isBareGerm(code: string, words: string): boolean {
  return /^(?:A4|J0|J1)/.test(code) && bareGerm.test(words.trim());
}
