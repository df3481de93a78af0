/**
 * Cancers that were treated and are only watched: "Surveillance after PTC - excellent response", "seminoma, treated, no evidence of disease". They are
 * history (Z85), and the visit is a follow-up examination (Z08).
 *
 * Source: Guidelines FY2026 I.C.2.m (primary malignancy previously excised, no further treatment), I.C.21.c.4, I.C.21.c.8.
 */
const watched =
  /\b(?:surveillance|no evidence of (?:disease|recurrence|recurrent)|ned\b|disease[- ]free|no recurrence|excellent response|cancer[- ]free|years out)\b/i;
const present =
  /\b(?:chemo\w*|(?:on|continues?|cont\.?|taking) (?:treatment|therapy|tamoxifen|letrozole|anastrozole|exemestane|abiraterone|lupron|imatinib)|adjuvant|neoadjuvant|metasta\w+|recurren(?:t|ce) (?:of|in|found|proven|confirmed)|progress(?:ion|ive|ing)|active surveillance|residual disease|newly diagnosed|biopsy[- ]proven recurrence|radiation ongoing)\b/i;
const denied = /\bno (?:evidence of |signs? of )?(?:recurren\w+|metasta\w+|progress\w+)\b/gi;

/** Index: History, personal, malignant neoplasm (of); the Tabular List at Z85 and, for carcinoma in situ, Z86.00-. */
const histories: readonly (readonly [cancer: RegExp, history: string])[] = [
  [/^C0[12]/, "Z85.810"],
  [/^C0/, "Z85.818"],
  [/^C1[0-4]/, "Z85.818"],
  [/^C15/, "Z85.01"],
  [/^C16/, "Z85.028"],
  [/^C17/, "Z85.068"],
  [/^C18/, "Z85.038"],
  [/^C(?:19|20|21)/, "Z85.048"],
  [/^C22/, "Z85.05"],
  [/^C2[346]/, "Z85.09"],
  [/^C25/, "Z85.07"],
  [/^C3[01]/, "Z85.22"],
  [/^C32/, "Z85.21"],
  [/^C33/, "Z85.12"],
  [/^C34/, "Z85.118"],
  [/^C37/, "Z85.238"],
  [/^C4[01]/, "Z85.830"],
  [/^C43/, "Z85.820"],
  [/^C4A/, "Z85.821"],
  [/^C44/, "Z85.828"],
  [/^C4[79]/, "Z85.831"],
  [/^C50/, "Z85.3"],
  [/^C5[127]/, "Z85.44"],
  [/^C53/, "Z85.41"],
  [/^C5[45]/, "Z85.42"],
  [/^C56/, "Z85.43"],
  [/^C6[03]/, "Z85.49"],
  [/^C61/, "Z85.46"],
  [/^C62/, "Z85.47"],
  [/^C64/, "Z85.528"],
  [/^C65/, "Z85.53"],
  [/^C66/, "Z85.54"],
  [/^C67/, "Z85.51"],
  [/^C68/, "Z85.59"],
  [/^C69/, "Z85.840"],
  [/^C71/, "Z85.841"],
  [/^C7[02]/, "Z85.848"],
  [/^C73/, "Z85.850"],
  [/^C7[45]/, "Z85.858"],
  [/^C81/, "Z85.71"],
  [/^C8[2-6]/, "Z85.72"],
  [/^C(?:88|90|96)/, "Z85.79"],
  [/^C9[1-5]/, "Z85.6"],
  [/^D05/, "Z86.000"],
  [/^D06/, "Z86.001"],
  [/^D03/, "Z86.006"],
  [/^D04/, "Z86.007"],
];

/** The history's code of a malignancy, or of a carcinoma in situ. */
export function historyOfCancer(code: string): string | undefined {
  return histories.find(([cancer]) => cancer.test(code))?.[1];
}

const watchVisit =
  /\b(?:surveillance|survivorship|post[- ]treatment|(?:cancer|melanoma|lymphoma|carcinoma|bcc|scc|seminoma|leukemia|sarcoma|oncology)(?: \w+)? (?:follow[- ]?up|f\/?u|check|recheck)|(?:follow[- ]?up|f\/?u|recheck) (?:of|for|after|on) (?:\w+ ){0,5}(?:cancer|carcinoma|melanoma|bcc|scc|seminoma|lymphoma|sarcoma|leukemia|\w+ ca)|(?:years?|yrs?|months?) (?:out|post|s\/p|after|in the clear|since (?:\w+ ){0,4}(?:radiation|surgery|operation|chemo\w*|treatment|removed|removal|resection|\w+ectomy))|(?:years?|yrs?|months?|annual|yearly)[- ](?:check|review|visit)s? (?:after|since|for)|(?:annual|yearly|six[- ]month|6[- ]month|routine) (?:\w+ ){0,2}(?:ct|scan|mri|mammogram|follow[- ]?up|cystoscopy|psa))\b/i;
const treated =
  /\b(?:no (?:evidence of|signs? of|hint of|trace of) (?:disease|(?:any |its |it |the |tumou?r )*(?:return\w*|coming back|relapse)|recurrence|recurrent|residual|local recurrence)|without (?:evidence of )?recurrence|ned|no recurrence|not? recur\w+|recurrence[- ]free|disease[- ]free|cancer[- ]free|excellent response|(?:treatment|therapy|chemo\w*|radiation) (?:is |was )?(?:complete[d]?|finished|ended)|completed (?:\w+ ){0,3}(?:treatment|therapy|chemo\w*|radiation|xrt|adjuvant)|finished (?:\w+ ){0,3}(?:treatment|chemo\w*|radiation)|(?:clear|negative|free) margins|margins (?:were )?(?:clear|negative|free)|nothing (?:new|since|suspicious|to suggest (?:any )?(?:return|recurrence))|(?:scans?|ct|mri|exam\w*|scope|cystoscopy|laryngoscopy|mammogram)\b[^.;\n]{0,30}? (?:shows?|showed|found|finds|is|was|are) (?:nothing|clean|clear|no tumou?r|an? clean|an? normal)|(?:years|months) in the clear|all clear|psa (?:remains |is |still |again |was )*(?:undetectable|<|under 0)|clear (?:scan|ct|mri|mammogram)|no (?:further|ongoing|additional) (?:treatment|therapy)|no treatment ongoing|off (?:all )?(?:treatment|therapy)|(?:\d+\+?|two|three|four|five|six|ten)(?:\.\d)? ?(?:years?|yrs?|y) (?:out|post|after|since|from))\b/i;
const underWay =
  /\b(?:cycle \d+|c\d+ ?d\d+|(?:on|continues?|cont|receiving|taking) (?:\w+ )?(?:chemo\w*|adjuvant|maintenance|hormonal|endocrine therapy|tamoxifen|letrozole|anastrozole|exemestane|abiraterone|enzalutamide|darolutamide|lupron|leuprolide|adt|imatinib|pembrolizumab|nivolumab|osimertinib|lenalidomide|ibrutinib)|active surveillance|residual disease|newly diagnosed|biopsy[- ]proven recurrence|(?:found|shows?|confirms?|proven|with) (?:\w+ )?recurren(?:t|ce)|recurrent (?:\w+ )?(?:cancer|carcinoma|disease)|metastatic|stage iv|progression|in remission)\b/i;
const deniedRest =
  /\b(?:no|not|without|negative for|never|nor)\b(?: \w+){0,4} (?:recurren\w+|metasta\w+|progress\w+|residual(?: disease)?|persistent)[^.;\n]{0,30}/gi;

/** Whether the note tells of a treatment that goes on, or of a cancer that is back. */
export function isStillTreated(text: string): boolean {
  return underWay.test(text.replace(deniedRest, " "));
}

/** Whether the visit, by its reason told at `places`, only watches for the return of a cancer whose treatment is over (I.C.21.c.8). */
export function isCancerFollowUp(text: string, places: readonly string[]): boolean {
  return places.some((place) => watchVisit.test(place)) && treated.test(text) && !isStillTreated(text);
}

/**
 * @param text of the clause, its heading and the rest of its line
 * @returns the history's code and that of the follow-up, where the text says that the cancer is only watched; the history alone for one told as past
 */
export function watchedCancer(code: string, text: string, isPast: boolean): readonly string[] | undefined {
  const history = /^C/.test(code) ? historyOfCancer(code) : undefined;
  if (history === undefined || present.test(text.replace(denied, ""))) return undefined;
  if (watched.test(text)) return [history, "Z08"];
  return isPast ? [history] : undefined;
}

const gone =
  /\b(?:no|without)(?: (?:active|residual|local|evidence of|signs? of|known|further|recurrent))* (?:disease|recurren(?:ce|t disease)|tumou?r|cancer)(?: (?:or \w+ )?(?:at|in|of|within))(?: the| her| his)?(?: \w+)? (?:primary(?: site| tumou?r)?|bed)\b|\bprimary(?: site| tumou?r)? (?:was |is |has been |completely |fully )*(?:resected|excised|eradicated|removed|clear|quiet|free of disease)\b/i;
const spread = /\bmetasta(?:tic|s[ei]s|sized)\b|\bmets\b/i;

/**
 * "Therapy is aimed at the metastases; no active disease at the primary site": the primary is history, its secondaries are coded (I.C.2.d and m).
 * @param text of the whole note
 */
export function goneFromItsSite(code: string, text: string): string | undefined {
  if (!/^C(?!7[789]|80|8[1-9]|9)/.test(code)) return undefined;
  return gone.test(text) && spread.test(text) ? historyOfCancer(code) : undefined;
}
