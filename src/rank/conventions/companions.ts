/**
 * Words of a note that ask for a code of their own beside a condition: what the Tabular List's "use additional code" notes name (FY2026 guidelines
 * I.A.17), where the note documents it anywhere, also in a history or a list.
 */
import { birthWeightCode } from "../pregnancy/prematurity.ts";
import { allergiesBeside } from "./allergies-beside.ts";
import { askedBeside } from "./asked-beside.ts";
import { cancerCompanions } from "./companions-of-cancers.ts";
import { drugCompanions } from "./companions-of-drugs.ts";
import { companionsOfInjuries } from "./companions-of-injuries.ts";
import { mindAndHabits } from "./companions-of-mind-and-habits.ts";
import type { Beside } from "./convention.ts";
import { dialysisMissed } from "./dialysis-missed.ts";
import { organismsBeside } from "./organisms-beside.ts";
import { scoredElsewhere } from "./strokes.ts";
import { turnedDown } from "./turned-down.ts";

type Row = Omit<Beside, "kind">;

const tobaccoHosts =
  /^(?:I1[0-6]\.?|I1A|I2[0-5]\.|I6[0-9]\.|I7[0-9]\.?|J4[0-7]\.?|J84\.|J96\.|C(?:3[0-4]|67|64|15|1[0-4]|25|32|0)|K2[5-8]\.|G47\.33|Z12\.2$)/;
const level = [20, 40, 60, 80, 100, 120, 200, 240];
/** @param mgPer100ml of alcohol in blood */
const alcoholLevel = (mgPer100ml: number) => {
  const at = level.findIndex((limit) => mgPer100ml < limit);
  return `Y90.${at === -1 ? level.length : at}`;
};

/** A vaccine of another time or place than the visit. */
export const vaccinatedElsewhere =
  /\b(?:declin\w+|refus\w+|defer\w*|to be (?:given|administered|done)|will be|already|last (?:visit|year|month|week|fall)|(?:at|from|through|with) (?:\w+ ){0,2}(?:work|pharmacy|cvs|walgreens|school|pcp|costco|walmart|employer|health department)|elsewhere|previously|(?:in|since|on) (?:jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|ago|up[- ]to[- ]date|utd|due(?![;,.]? (?:so |and |today,? )*(?:given|administered|got))|advised|recommended|discussed|info(?:rmation)? (?:given|provided)|not (?:given|done|today)|next visit|if |after the|reaction to|fluids?|co-?test\w*|pap|titers?)\b/i;

const rows: readonly Row[] = [
  ...cancerCompanions,
  ...drugCompanions,
  ...askedBeside,
  ...mindAndHabits,
  ...companionsOfInjuries,
  {
    id: "raised-pressure-at-examination",
    says: "A raised blood pressure found at an examination is coded, without calling it hypertension.",
    source: "FY2026 guidelines I.C.9.a.7 and I.C.21.c.13; Tabular List: R03.0",
    host: /^Z00\.(?:0|12)/,
    not: /\b(?:normal|not (?:elevated|high|raised)|no |never|if |when|watch for)\b/i,
    words:
      /\b(?:(?:bp|blood pressure)(?: readings?)?(?: today)?,? (?:is |was |are |remains |a bit |a little |mildly |slightly |still |again |noted )*(?:elevated|high|raised|up|above (?:goal|normal))|(?:elevated|high|raised|borderline) (?:bp|blood pressure)(?: readings?)?)\b/gi,
    code: "R03.0",
    inPlan: true,
  },
  {
    id: "healed-fragility-fracture",
    says: "A healed fracture of brittle bone is coded beside the osteoporosis.",
    source:
      "FY2026 guidelines I.C.13.d.1; Tabular List: M81 use additional code to identify personal history of (healed) osteoporosis fracture (Z87.310)",
    host: /^M81\./,
    words:
      /\b(?:(?:prior|previous|history of|h\/o|hx of|healed|old|remote|past|known)[^.;\n]{0,30}\b(?:fragility|osteoporo(?:tic|sis)|low[- ](?:energy|trauma|impact|force)|minimal[- ]trauma|insufficiency|vertebral compression)[^.;\n]{0,25}\b(?:fractures?|fxs?)|(?:fragility|osteoporotic|low[- ](?:energy|trauma|impact|force)|minimal[- ]trauma|vertebral compression)\b[^.;\n]{0,25}\b(?:fractures?|fxs?)\b[^.;\n]{0,30}\b(?:(?:19|20)\d\d|healed|(?:years?|yrs?|decades?) ago|at age)|(?:broke|fractured|cracked) (?:(?:his|her|the|a|left|right) )*(?:wrist|hip|spine|vertebra\w*|back|arm|shoulder|ankle|pelvis|[LT]\d{1,2})\b[^.;\n]{0,60}\bhealed)\b/gi,
    code: "Z87.310",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "thrombolysis-elsewhere",
    says: "A thrombolytic given at another hospital within a day is coded by the one that receives the patient.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z92.82",
    host: /^(?:I63\.|I21\.|I26\.)/,
    not: /\b(?:given here|in our ed|at our|here at|no t|not (?:given|a candidate)|declined|contraindicat\w+)\b/i,
    words:
      /\b(?:t-?pa|alteplase|tenecteplase|tnk(?:ase)?|thrombolytics?|lytics?|reteplase)\b[^.;\n]{0,70}?\b(?:there|outside|osh|referring|transferring|sending|another (?:hospital|facility)|other (?:hospital|facility)|spoke|community hospital|local hospital|before transfer|prior to transfer|pre-?transfer)\b|\b(?:outside|osh|referring|transferring|sending|another|spoke|community)(?: \w+){0,3} (?:after|with|gave|where|given)\b[^.;\n]{0,50}?\b(?:t-?pa|alteplase|tenecteplase|tnk(?:ase)?|thrombolytics?|reteplase)\b|\btransferred\b[^.;\n]{0,60}?\bafter (?:iv )?(?:t-?pa|alteplase|tenecteplase|tnk(?:ase)?|thrombolytics?)\b/gi,
    code: "Z92.82",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "dialysis-status",
    says: "Dialysis is coded beside end stage renal disease.",
    source: "Tabular List: N18.6 use additional code to identify dialysis status (Z99.2)",
    host: /^(?:N18\.6|I12\.0|I13\.1|I13\.2)/,
    words:
      /\b(?:(?:chronic |maintenance |peritoneal |home |in-center )?(?:hemo)?dialysis|hd (?:mwf|tts|tths|m\/w\/f|t\/th\/s)|on (?:hd|pd|capd|ccpd)|dialy[sz](?:es|ed|ing)|on (?:the |a )?(?:(?:dialysis|kidney) machine|machine (?:three|3|four|4) times a week|(?:night |home |overnight )?cycler))\b/gi,
    code: "Z99.2",
  },
  {
    id: "oxygen-dependence",
    says: "Long-term oxygen is coded beside the lung or heart disease that needs it.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: J96.1-, Z99.81",
    host: /^(?:J4[347]\.|J84\.|J96\.1|J96\.2|I27\.|E84\.)/,
    words:
      /\b(?:home (?:o2|oxygen)|(?:o2|oxygen)[- ]dependent|(?:chronic|continuous|long[- ]term|nocturnal|supplemental) (?:home )?(?:o2|oxygen)|(?:\d(?:\.\d)? ?l(?:iters?|pm|\/min)?|oxygen) (?:of )?(?:(?:o2|oxygen|nc) )?(?:at home|at baseline|continuously)|oxygen (?:recertified|(?:at )?\d l(?:iters)?)|(?:uses|on|needs) oxygen|\d ?l(?:pm)?(?: nc)?,? cont(?:inuous|\.)?|(?:chronically|normally|usually) on \d(?:\.\d)? ?l(?:iters?|pm|\/min)?|\d(?:\.\d)? ?l(?:iters?|pm|\/min)?(?:,? (?:of|o2|oxygen|nc|by|via|per|nasal (?:cannula|prongs)|cannula|a minute|per minute|continuous(?:ly)?|chronic(?:ally)?)){0,4},? (?:(?:a)?round[- ]the[- ]clock|day and night|24\/7|24 hours|all (?:the time|day)|at (?:home|baseline)|at rest and \d[^.;\n]{0,20}(?:walk\w*|exert\w*|activity|sleep)|every night at home|(?:for|since|x) (?:the (?:past|last) )?(?:\w+ (?:years|yrs)|(?:19|20)\d\d)))\b/gi,
    code: "Z99.81",
  },
  {
    id: "ventilator-dependence",
    says: "Dependence on a ventilator is coded beside the respiratory failure.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z99.11",
    host: /^(?:J96\.1|J96\.2|G12\.|G71\.|G82\.5)/,
    words:
      /\b(?:vent(?:ilator)?[- ]depend\w+|depend\w+ on (?:a |the |mechanical )?ventilat\w+|weaning from (?:a |the )?(?:mechanical )?vent\w*)\b/gi,
    code: "Z99.11",
  },
  {
    id: "tobacco-dependence",
    says: "A condition that tobacco harms asks for the patient's tobacco use.",
    source:
      "Tabular List: use additional code to identify tobacco dependence (F17.-); Index: Smoker, see Dependence, drug, nicotine",
    host: tobaccoHosts,
    not: /\b(?:vap(?:e|es|ed|er|ing)|e-?cig\w*|electronic cig\w*|chew\w*|snuff|snus|smokeless|dips?|cigars?|pipe|hookah|pouch\w*|(?:used to|formerly) smok\w+|smoked\b[^.;\n]{0,50}\b(?:until|till|to|through) (?:the |age |her |his )?(?:19|20)?\d\d)\b|\bsmoked\b[^.;\n]{0,50}(?<!\b(?:to|not|never|help|has) )\bquit\b(?! (?:date|attempts?|line|aid|plan|twice|once|before)|[^.;\n]{0,40}\b(?:relapsed|resumed|restarted|again|back))/i,
    words:
      /\b(?:(?:current|active|daily|everyday|every day|heavy|cigarette|ongoing)(?: every ?day| daily| cigarette)? (?:smoker|smoking)|(?:still |currently |continues to )?smok(?:es|ing) (?:about |~)?(?:\d[\d./-]*|half|one|two|a|1\/2)(?: an?| a half)? ?(?:ppd|packs?|cig\w*)|(?:still|currently|continues to) smok\w+|tobacco (?:use disorder|dependence)|nicotine dependence|\d(?:\.\d)? ?ppd(?: smoker)?)\b/gi,
    code: "F17.210",
  },
  {
    id: "tobacco-history",
    says: "A condition that tobacco harms asks for a history of tobacco dependence.",
    source: "Tabular List: use additional code to identify history of tobacco dependence (Z87.891)",
    host: tobaccoHosts,
    words:
      /\b(?:(?:former|ex|past|prior|previous|remote)[- ](?:cigarette |tobacco |heavy )?(?:smoker|smoking|tobacco use)|(?:quit|stopped) (?:smoking|tobacco|cigarettes)|smok\w*[^.;\n]{0,40}\bquit\b(?![ -]?(?:lines?|dates?|plans?|attempts?|aids?|kits?|coach\w*))|pack[- ]?(?:years?|yrs?)[^.;\n]{0,25}\b(?:quit|(?:stopped|ended|gave (?:it|them) up)(?! (?:for|\w+ times)))\b|smok\w+[^.;\n]{0,40}\b(?:until|till|to|from (?:19|20)\d\d) (?:19|20)?\d\d|(?:used to|formerly) smok\w+|smoked (?:for|in|from|through|during|until|till|remotely|briefly)\b|stopped smoking|(?:gave up|quit) (?:smoking|cigarettes|tobacco|cigars)|(?:former|ex)[- ](?:cigar|pipe) smoker|(?:tobacco|nicotine|smoking|cigarettes?)[^.;\n]{0,12}\b(?:former|quit(?![ -]?(?:lines?|dates?|plans?|attempts?|aids?|kits?|coach\w*))|ex-|stopped|remote)|(?:ex|former)[- ]?smoker|hx of (?:tobacco|smoking)|history of (?:tobacco|smoking|nicotine)(?: (?:use|dependence|abuse))?|tobacco:? (?:quit|former)|quit (?:smoking )?(?:in )?(?:19|20)\d\d|(?:ha(?:s|ve) not|hasn't|haven't) smoked (?:(?:a cigarette|cigarettes|at all|again) )?(?:since|in \w+ (?:years|months)|for (?:\w+ )?(?:years|months|decades))|(?:last|final) (?:cigarette|smoke) (?:was )?(?:in |was |\w+ (?:years|months) ago|(?:19|20)\d\d)|(?:smoke|tobacco|cigarette|nicotine)[- ]?free,? (?:since|(?:for |x ?|now |over |about |going on |almost )*(?:\d+|\w+) ?(?:years?|yrs?|y|months?|mos?|decades?)\b)|(?:put|laid) down (?:the |his |her )?(?:cigarettes?|cigs|smokes|smoking|tobacco)|(?:kicked|walked away from|swore off|dropped|ditched) (?:the |his |her )?(?:cigarettes?|cigs|smokes|tobacco|smoking|the habit)|non-?smoker (?:for|since|x)|off (?:cigarettes?|cigs|tobacco) (?:for|since|x)|no (?:cigarettes|tobacco|smoking) since)\b/gi,
    code: "Z87.891",
    asserted: ["affirmed", "historical", "negated"],
  },
  {
    id: "tobacco-exposure",
    says: "Airway disease asks for exposure to tobacco smoke.",
    source: "Tabular List: use additional code to identify exposure to environmental tobacco smoke (Z77.22)",
    host: /^(?:J(?:0|1[0-8]|2[0-2]|3[0-79]|4[0-7])|H6[5-7])/,
    not: /\b(?:no|denies|nobody|none|not|never|without|outside only)\b/i,
    words:
      /\b(?:(?:second|2nd)[- ]?hand (?:tobacco |cigarette )?smok(?:e|ing)|passive smok\w+|(?:tobacco|cigarette) smoke exposure|smoke exposure at home|exposed to (?:tobacco|cigarette|second[- ]?hand) smoke|exposure to (?:tobacco|cigarette|second[- ]?hand) smoke|smokers? (?:in|at) (?:the |his |her )?(?:home|house|household)|(?:mother|father|parents?|mom|dad|husband|wife|spouse|partner|boyfriend|girlfriend|roommates?|grand(?:mother|father|ma|pa)|brother|sister|son|daughter|uncle|aunt|household members?|family) (?:both |still |also )?smokes?(?! (?:outside|alarm))(?: (?:at home|inside|in the (?:home|house|car)|indoors))?)\b/gi,
    code: "Z77.22",
    asserted: ["affirmed", "family", "historical"],
  },
  ...organismsBeside,
  {
    id: "immunization-given",
    says: "A vaccine given at the visit is coded beside what else it was for.",
    source: "FY2026 guidelines I.C.21.c.2; Tabular List: Z23",
    host: /^(?:[A-NP-T]|Z0[0-2]|Z3[349])/,
    not: vaccinatedElsewhere,
    words:
      /\b(?:(?:flu|influenza|tdap|td|dtap[-\w]*|mmrv?|pcv ?\d*|ppsv ?\d*|prevnar\S*|pneumovax|shingrix|shingles|hib|hpv|gardasil|covid(?:-19)?|rsv|hep(?:atitis)? [ab]|tetanus|rotavirus|polio|ipv|meningococcal|menacwy|menb|varicella|rabies|typhoid|mpox|heplisav(?:-b)?|engerix\S*|recombivax|twinrix|havrix|vaqta|pediarix|pentacel|vaxelis|kinrix|quadracel|proquad|priorix|boostrix|adacel|menveo|menquadfi|bexsero|trumenba|penbraya|arexvy|abrysvo|mresvia|vaxneuvance|capvaxive|fluzone|flublok|fluad|flucelvax|flumist|comirnaty|spikevax|rotateq|rotarix|jynneos|rabavert|imovax|vivotif|ixiaro|vaccines?|immunizations?)\b(?:[\w ,/#&()+-]|\.\d){0,45}?\b(?:given|administered|today|done|provided)|(?:flu shot|flu|influenza|tdap|td|mmrv?|pcv ?\d*|ppsv ?\d*|prevnar\S*|pneumovax|shingrix|hpv|gardasil|covid(?:-19)?|rsv|hep(?:atitis)? [ab]|tetanus|varicella|typhoid|rabies|menveo|boostrix|adacel|vaccines?|boosters?)(?: \w+)? (?:was |were |is |are )?(?:due|owed|overdue|behind)[;,.]? (?:so |and |today,? )*(?:given|administered)\b|(?:jabs?|boosters?|flu shots?) (?:was |were )?(?:given|administered|today|done)\b|(?:gave|administered|received|got) (?:\w+ ){0,3}(?:vaccines?|flu shot|tdap|shingrix|prevnar|gardasil|flu jab|boosters?|shots?(?! of))(?: today)?|(?:shots?|vaccines?|vaccinations?|immuni[sz]ations?|imms) (?:given |administered )?(?:today|given|administered)\s?[:–-] ?(?=\w)|(?:sutur\w+|staples?|repair\w*|closed|irrigat\w+|glue\w*|dermabond|steri-?strips?|washed out|cleaned)\b[^.;\n]{0,40}[,&+]\s*(?:and )?tdap(?=\s*(?:[.;,]|$)))(?! (?:in|at|on) (?:19|20|\d))/gi,
    code: "Z23",
    asserted: ["affirmed", "planned"],
    inPlan: true,
  },
  {
    id: "vaccine-refused-by-caregiver",
    says: "A vaccine that the child's caregiver refuses is coded.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z28.82",
    host: /^(?:[A-NP-T]|Z0[0-2]|Z23)/,
    words:
      /\b(?:flu|influenza|tdap|dtap[-\w]*|mmrv?|pcv ?\d*|hib|hpv|gardasil|covid(?:-19)?|rsv|hep(?:atitis)? [ab]|rotavirus|polio|ipv|meningococcal|menacwy|varicella|vaccin(?:e|es|ations?)|immuni[sz]ations?|shots?)\b[^.;\n]{0,40}?\b(?:mom|mother|dad|father|parents?|family|guardian|caregivers?|grand(?:ma|mother|parents?))\b(?:,? (?:again|still|both|firmly|politely|has|have))? ?(?:says? no|said no|declin\w+|refus\w+|do(?:es)?(?: not|n't) want|did(?: not|n't) want|prefers? (?:not|to wait)|opt(?:s|ed) out)\b|\b(?:mom|mother|dad|father|parents?|family|guardian|caregivers?)\b(?:,? (?:again|still|both|firmly|politely|has|have))? ?(?:say no to|said no to|says no to|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) (?:the |a |all |any |her |his |their )?(?:flu|influenza|tdap|dtap|mmrv?|hpv|covid(?:-19)?|rsv|hep(?:atitis)? [ab]|vaccin\w+|immuni[sz]ations?|shots?)\b/gi,
    code: "Z28.82",
    asserted: ["affirmed", "declined", "planned", "negated", "hypothetical"],
    inPlan: true,
  },
  {
    id: "vaccines-turned-down-by-caregiver",
    says: "A vaccine that the child's caregiver turns down is coded, in whatever words.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z28.82",
    host: /^(?:[A-NP-T]|Z0[0-2]|Z23)/,
    words: turnedDown,
    code: "Z28.82",
    asserted: ["affirmed", "declined", "planned", "negated", "hypothetical", "historical", "family"],
    inPlan: true,
  },
  {
    id: "penicillin-allergy-bears",
    says: "An allergy that the plan takes into account is coded.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z88.0",
    host: /^(?:[A-NP-T]|O)/,
    words:
      /\b(?:pcn|penicillin|amoxicillin)[- ]allerg(?:y|ic)\b|\ballergic to (?:pcn|penicillin|amoxicillin)\b/gi,
    code: "Z88.0",
    asserted: ["affirmed", "allergy", "historical"],
    inPlan: true,
  },
  {
    id: "no-resuscitation",
    says: "An order not to resuscitate is coded for the stay in which it holds.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z66",
    host: /^[A-NQ-T]/,
    words: /\b(?:dnr(?:[-/ ]?dni)?|dnar|do not (?:attempt )?resuscitate|no code\b(?! status)|no cpr)\b/gi,
    not: /\b(?:full code|not dnr|(?:to|will|would|we|not|n't|further|re-?) ?discuss\w*|discuss(?:ed|ing|ion)? (?:of |about |his |her |their |the |code status |being |becoming |options? )*(?:dnr|dnar|do not|no code|no cpr)|(?:dnr(?:\/dni)?|dnar|resuscitate|no code|no cpr) (?:status |order )?(?:was |were |being |to be )?discussed|discussions? (?:ongoing|pending|continu\w+)|discussing|consider\w*|rescind\w*|revers\w*|revok\w*|declin\w*|if |would|undecided|unsure|thinking|versus|vs)\b/i,
    code: "Z66",
    asserted: ["affirmed", "planned", "family"],
  },
  {
    id: "palliative-care-in-stay",
    says: "Palliative care that was consulted and followed the patient is coded beside the disease.",
    source: "FY2026 guidelines I.C.21.c.7; Tabular List: Z51.5 code also condition requiring care",
    host: /^(?:C|I50\.|I1[13]\.|J44\.|J84\.|G12\.|G30\.|N18\.6|K7[0-4]\.)/,
    words:
      /\bpalliative (?:care|medicine)(?: (?:team|service))?(?: (?:was|were))? (?:consulted\b[^.;\n]{0,30}?\b(?:and|,) (?:has |have )?(?:followed|following|co-?managed|saw|managed)|(?:followed|co-?managed) (?:throughout|during|daily|him|her|them|the patient))\b/gi,
    not: /\b(?:declin\w+|refus\w+|discuss\w*|consider\w*|outpatient|if |will|would|sign(?:ed|ing)? off)\b/i,
    code: "Z51.5",
  },
  {
    id: "stroke-scale",
    says: "The first NIH stroke scale score of this facility is coded beside the infarction.",
    source: "FY2026 guidelines I.B.14 and I.C.18.i; Tabular List: I63 use additional code (R29.7-)",
    host: /^I63\./,
    words:
      /\bnih(?:ss| stroke scale)(?: score)?(?: (?:of|was|is|here|today|initial(?:ly)?|to us|(?:on|at|upon) (?:arrival|presentation|admission)|in (?:the |our )?ed))*[:= ]*(\d{1,2})\b/gi,
    lesser: scoredElsewhere,
    code: ([, score = ""]) => (Number(score) <= 42 ? `R29.7${score.padStart(2, "0")}` : undefined),
  },
  {
    id: "blood-alcohol",
    says: "A blood alcohol level may be coded beside the provider's diagnosis of a disorder of alcohol use.",
    source:
      "FY2026 guidelines I.B.14 and I.C.20; Tabular List: F10 use additional code for blood alcohol level (Y90.-)",
    host: /^F10\./,
    words:
      /\b(?:blood alcohol|bac|bal|ethanol|etoh|alcohol) ?(?:level|conc\w*)?[^\d\n.;]{0,12}(\d{2,3})(?= ?mg)/gi,
    code: ([, amount = ""]) => alcoholLevel(Number(amount)),
  },
  {
    id: "transplanted-kidney-with-disease",
    says: "Chronic disease of a transplanted kidney is coded with the transplant status; it is no complication by itself.",
    source:
      "FY2026 guidelines I.C.14.a.2; Tabular List: N18 use additional code to identify kidney transplant status (Z94.0)",
    host: /^N18\./,
    words:
      /\b(?:(?:kidney|renal) (?:transplant(?: recipient| status|ed)?|allograft|graft)|transplant(?:ed)? kidney|(?:living|deceased|cadaveric|related|unrelated)[- ](?:\w+[- ])?donor (?:kidney|renal)(?: transplant)?|donor kidney|(?:ddkt|lrkt|lurkt|ldkt|lrrt|ddrt)|kidney (?:given|donated) (?:by|from) (?:his|her|a|an|the)|(?:given|received|got) (?:his|her|an?|the) (?:(?:mother|father|sister|brother|wife|husband|son|daughter|cousin|friend|aunt|uncle|stranger)['’]s|new|donor(?:['’]s)?) kidney|kidney from (?:his|her) (?:mother|father|sister|brother|wife|husband|son|daughter|cousin|friend|aunt|uncle))\b/gi,
    code: "Z94.0",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "esbl-resistance",
    says: "Resistance of the organism is coded beside the infection.",
    source: "FY2026 guidelines I.C.1.c; Tabular List: Z16.12",
    host: /^(?:A4|N|J|L0|T8|B96)/,
    words: /\besbl\b|\bextended[- ]spectrum beta[- ]?lactamase/gi,
    code: "Z16.12",
  },
  {
    id: "joint-replacement-aftercare",
    says: "Aftercare following a joint replacement is coded with the joint.",
    source: "FY2026 guidelines I.C.21.c.7; Tabular List: Z47.1 use additional code to identify the joint",
    host: /^Z96\.6/,
    words:
      /\b(?:aftercare|(?:\d+|two|three|four|six|eight|ten|twelve) ?(?:weeks?|wks?|months?|mos?))\b[^.\n]{0,40}\b(?:s\/p|status post|after|following|post|out from|from)\b[^.\n]{0,30}\b(?:replacement|arthroplasty|tka|tha|tsa)\b/gi,
    code: "Z47.1",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "insulin-pump",
    says: "An insulin pump is coded beside the diabetes.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z96.41",
    host: /^E1[013]\./,
    words:
      /(?<!used to (?:be on|have|use) (?:an? )?)\binsulin pump\b|\b(?:on|via) (?:a |an |the |his |her )?(?:(?:tubed|tubeless|patch|closed[- ]loop|hybrid) )?pump\b|\b(?<!(?:breast|pain|morphine|baclofen|heart|balloon) )pump (?:and (?:sensor|cgm) )?(?:(?:was|were|is) )?(?:downloaded|settings?|sites?|downloads?|supplies|uploads?|reports?|reviewed|rates?)\b|\bauto[- ]?mode\b|\b(?:tandem|omnipod|minimed|control-iq|t:slim|basal rates?)\b/gi,
    code: "Z96.41",
  },
  {
    id: "steroids-long-term",
    says: "Long-term systemic steroids are coded beside the disease they treat.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z79.52",
    host: /^(?:M(?:0[5-8]|3[0-6]|8[01])\.|J(?:44|8[24])\.|K5[01]\.|D86\.|L1[0-4]\.|G70\.|E27\.|E09|N18|Z94\.0|D84)/,
    words:
      /\b(?:chronic|long[- ]term|daily|maintenance|low[- ]dose) (?:oral )?(?:prednisone|prednisolone|hydrocortisone|steroids?|corticosteroids?)\b/gi,
    code: "Z79.52",
  },
  {
    id: "nsaid-long-term",
    says: "Long-term anti-inflammatory drugs are coded where they bear on the condition.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z79.1",
    host: /^(?:K2[5-9]\.|K92\.|M(?:0[5-8]|1[5-9]|45)\.|N1[78])/,
    words:
      /\b(?:naproxen|ibuprofen|meloxicam|diclofenac|celecoxib|indomethacin|nsaids?)\b[^.;\n]{0,25}\b(?:daily|bid|every day|twice (?:a day|daily)|regularly|for (?:months|years))\b/gi,
    code: "Z79.1",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "hydroxychloroquine-long-term",
    says: "A long-term drug that is watched is coded beside the disease it treats.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z79.899",
    host: /^(?:M32|M0[56]\.)/,
    words: /\b(?:hydroxychloroquine|plaquenil|hcq)\b/gi,
    code: "Z79.899",
  },
  {
    id: "opioids-long-term",
    says: "Long-term opioids are coded beside the pain they treat.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z79.891",
    host: /^G89\.[234]/,
    words:
      /\b(?:chronic|long[- ]term|daily) opi(?:oid|ate)s?(?: therapy| use)?\b|\bopioid (?:agreement|contract)\b/gi,
    code: "Z79.891",
  },
  {
    id: "covid-unvaccinated",
    says: "Not being vaccinated against COVID-19 is coded beside it.",
    source: "FY2026 guidelines I.C.1.g.1.n",
    from: "2022-04-01",
    host: /^(?:U07\.1|J12\.82|U09\.9)$/,
    words:
      /\b(?:(?:never|not) (?:been )?(?:received |had )?(?:any |a )?(?:covid(?:-?19)? )?vaccin\w+(?: (?:against|for) covid\S*)?|unvaccinated|never (?:has )?received a covid\S* vaccine)\b/gi,
    code: "Z28.310",
    asserted: ["affirmed", "negated", "declined", "historical"],
  },
  {
    id: "eosinophilic-asthma",
    says: "Eosinophilic asthma is coded beside the asthma's severity, after it.",
    source:
      "Tabular List: J45 use additional code for eosinophilic asthma (J82.83); J82.83 code first asthma by type",
    from: "2020-10-01",
    host: /^J45\./,
    words:
      /\beosinophilic (?:phenotype|asthma|endotype|airway inflammation)\b|\basthma[^.;\n]{0,25}\beosinophilic\b/gi,
    code: "J82.83",
  },
  {
    id: "insulin-pump-failure",
    says: "The breakdown of an insulin pump is coded where too little insulin came of it, and first.",
    source: "FY2026 guidelines I.C.4.a.5.a; Tabular List: T85.614",
    host: /^E(?:08|09|1[013])\./,
    words:
      /(?<!\b(?:breast|pain|intrathecal|baclofen|balloon|proton|heart|cardiac|calf|muscle|sump|feeding|foot) )\b(?:insulin |tubed |mechanical )*pump(?:'s)? (?:had |has |was |gave |with |showed |just )*(?:(?:an? |the )?(?:\w+ ){0,2}(?:error|fault)|(?:an? |the )?(?:mechanical |motor |drive |battery |pump )?(?:failure|failed|malfunction\w*|break-?down|broke(?:n)?|died|quit)|stopped (?:working|delivering|pumping))/gi,
    not: /\b(?:no|not|without|never|denies|if|in case|should) (?:\w+ ){0,3}(?:pump|failure|malfunction)\b/i,
    code: "T85.614A",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "insulin-pump-underdosing",
    says: "Too little insulin for a pump that failed is an underdosing, after the pump's complication.",
    source: "FY2026 guidelines I.C.4.a.5.a: T85.6-, then T38.3X6-",
    host: /^T85\.6[1-9]4A$/,
    words:
      /\b(?:no|not enough|too little|less|without) (?:basal )?insulin (?:was |had been |being |got |been )*(?:delivered|delivery|infused|going in|given|for \d)|\binsulin (?:was |were |had |has )?(?:not|n't|never) (?:been |being )?(?:delivered|infused|going in)|\b(?:interrupted|missed|loss of|lost|failed|stopped|interruption of) insulin(?: delivery)?\b|\bunder-?dos\w+\b[^.;\n]{0,20}\binsulin\b|\binsulin under-?dos\w+|\b(?:dka|ketoacidosis|hyperglyc\w+)\b/gi,
    code: "T38.3X6A",
    asserted: ["affirmed", "negated", "historical"],
  },
  {
    id: "birth-weight",
    says: "The birth weight is coded beside prematurity, and before it.",
    source: "FY2026 guidelines I.C.16.d; Tabular List: P07",
    host: /^P07\.[23]/,
    words:
      /\b(?:birth ?weight|bw|weigh(?:t|ed|ing))\b[^\d\n.;]{0,15}(\d,?\d{2,3}) ?(?:g|gm|grams?)\b|\b(\d,?\d{3}) ?(?:grams|gm|g)\b/gi,
    code: ([, named, bare]) => birthWeightCode(Number((named ?? bare ?? "").replace(",", ""))),
  },
  {
    id: "birth-record",
    says: "The record of the birth says where and how the child was born, first and once only.",
    source: "FY2026 guidelines I.C.16.a.2",
    host: /^(?:P|Q|Z05)/,
    words:
      /\b(?:birth admission|newborn (?:discharge summary|admission|nursery)|(?:born|delivered) (?:here|in this hospital))\b[^\n]{0,120}?\b(cesarean|c-?section|vaginal\w*|n?svd)\b/gi,
    code: ([, route = ""]) => (/^c/i.test(route) ? "Z38.01" : "Z38.00"),
    asserted: ["affirmed", "historical", "planned"],
  },
  {
    id: "outcome-of-twin-delivery",
    says: "The outcome of a delivery of twins, both liveborn.",
    source: "FY2026 guidelines I.C.15.b.5; Tabular List: Z37.2",
    host: /^O30\.0/,
    words:
      /\b(?:both|two|twins?)\b[^.;\n]{0,40}\b(?:live[- ]?born|born alive|live (?:births?|infants?|girls?|boys?|males?|females?)|vigorous|crying)\b|\blive[- ]?born twins\b|\btwin (?:a|1) (?:live|vigorous)[^.\n]{0,60}\btwin (?:b|2) (?:live|vigorous)/gi,
    code: "Z37.2",
  },
  {
    id: "outcome-of-delivery",
    says: "The outcome of delivery is coded on the mother's record of each delivery.",
    source: "FY2026 guidelines I.C.15.b.5 and I.C.21.c.11",
    host: /^O(?:6[0-9]|7[0-7]|80|82|4[12]\.|36\.|3[2-4]\.|24\.[0-9]2|1[0-4]\.[0-9]4|99\.\d\d?4|14\.[0-9]4)/,
    words:
      /\b(?:live[- ]?born|(?:single|viable|healthy|vigorous|live) (?:live |viable |healthy )?(?:term )?(?:male|female|infant|newborn|baby|boy|girl|birth)(?: infant)?|(?:delivered|delivery of|birth of) an? (?:healthy |live |viable |vigorous )?(?:\w+ )?(?:male|female|infant|boy|girl))\b/gi,
    code: "Z37.0",
  },
];

export const besides: readonly Beside[] = [
  ...rows.map((row): Beside => ({ ...row, kind: "beside" })),
  ...allergiesBeside,
  ...dialysisMissed,
];
