/**
 * Reasons of an encounter that are codes themselves, and the words by which clinicians title and tell them. They count only where a note tells what the
 * visit is for (`../visit-places.ts`).
 *
 * Source: Guidelines FY2026 I.C.21.c (categories of Z codes), IV.L to IV.P; the Tabular List's notes at the codes.
 */
import type { VisitPlace } from "../visits/visit-places.ts";
import type { Convention } from "./convention.ts";

/** What a reason's code depends on. */
export interface Visit {
  readonly ageYears?: number;
  readonly sex?: "female" | "male";
  /** Age of a newborn. */
  readonly days?: number;
  /** The words found, and the rest of their sentence or line. */
  readonly words: string;
  readonly line: string;
  /** Completed weeks of a pregnancy. */
  readonly weeks?: number;
  /** How often pregnant. */
  readonly gravida?: number;
}

export interface VisitReason extends Convention {
  readonly kind: "reason";
  readonly words: RegExp;
  readonly where: readonly VisitPlace[];
  readonly code: string | ((visit: Visit) => string | undefined);
  /** Words of the line that show another reason. */
  readonly not?: RegExp;
}

type Row = Omit<VisitReason, "kind">;

const everywhere = ["title", "complaint", "told", "assessed"] as const;
const outright = ["title", "complaint", "told"] as const;

const isChild = ({ ageYears }: Visit) => ageYears !== undefined && ageYears < 18;
const newborn = ({ days }: Visit) =>
  days === undefined || days > 28 ? undefined : days < 8 ? "Z00.110" : "Z00.111";

const adult = ({ ageYears }: Visit) => (ageYears === undefined || ageYears >= 18 ? "Z00.00" : undefined);
/** Examinations of one organ, for one purpose, or of one disease. */
const special =
  /\b(?:skin|derm\w*|tbse|moles?|eye|retin\w+|ophth\w*|optom\w*|foot|gyn\w*|well[- ]?woman|pelvic|dental|hearing|audiolog\w*|dot|cdl|sports?|school|camp|pre-?employ\w*|employment|job|immigration|insurance|pre-?op\w*|cancer|surveillance|survivorship|transplant|psych\w*|pap|military|flight|faa|device|pacemaker|icd|follow(?:ing|ed)?[- ]?up|f\/u|physical therap\w*|newborn)\b/i;

const examinations: readonly Row[] = [
  {
    id: "newborn-examination",
    says: "A newborn's check is coded by its age: under 8 days, or 8 to 28.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z00.11-",
    words:
      /\b(?:(?:well |healthy |routine |term )*(?:newborn|neonate|baby|infant)(?: (?:well|health|weight|hospital|follow[- ]?up|first))*(?: (?:check(?:[- ]?up)?|visit|exam(?:ination)?|care|f\/?u|follow[- ]?up|supervision))|well[- ](?:baby|newborn|child|infant)|(?:well|healthy|term|normal) (?:term )?(?:newborn|infant|baby|neonate)|weight check|wt check|health (?:check|supervision|maintenance)|(?:first|initial) (?:office |outpatient |newborn |pediatric )?(?:visit|check)|hospital (?:discharge )?(?:f\/?u|follow[- ]?up)|nursery (?:discharge )?follow[- ]?up|(?:\d|two|one)[- ](?:week|day|wk)[- ](?:check|visit|well)(?:[- ]?(?:check|visit|up))?|newborn (?:check|visit))\b/i,
    where: everywhere,
    code: newborn,
  },
  {
    id: "child-examination",
    says: "A child's routine examination.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z00.12-",
    words:
      /\b(?:well[- ](?:child|adolescent|teen|baby|infant|kid|toddler)(?: (?:check(?:[- ]?up)?|visit|exam(?:ination)?|care))?|wcc|wcv|wce|epsdt(?: (?:visit|exam))?|(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|fifteen|eighteen)[- ](?:y(?:ea)?r|mo(?:nth)?)s?[- ](?:old )?(?:well(?:[- ](?:child|visit|check|exam))?|check[- ]?up|physical|wellness)|(?:annual|yearly|routine) (?:physical|exam(?:ination)?|check[- ]?up|visit|wellness)|routine (?:infant|child) health|health supervision|preventive (?:visit|health|care|exam)|wellness (?:visit|exam|check)|check-?up)\b/i,
    where: everywhere,
    code: (visit) =>
      newborn(visit) === undefined &&
      isChild(visit) &&
      !/\b(?:sports?|school|camp|gyn\w*|dental|eye)\b/i.test(visit.line)
        ? "Z00.129"
        : undefined,
    not: /\b(?:asthma|adhd|diabet\w+|post-?op\w*|wound|weight|medication|med|behavior) (?:check|visit|exam)/i,
  },
  {
    id: "adult-examination",
    says: "An adult's routine examination.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z00.0-",
    words:
      /\b(?:(?:annual|yearly|routine|complete|comprehensive|adult|preventive|preventative|periodic|medicare|general medical|well)(?: (?:adult|annual|preventive|preventative|medical|health|medicare|wellness|physical|well|general))* (?:physical|exam(?:ination)?|check[- ]?up|wellness|well[- ]?(?:visit|check))(?: exam(?:ination)?| visit)?|(?:annual|yearly) (?:preventive|wellness|well|health(?: maintenance)?) (?:visit|exam\w*)|cpe|awv|wellness (?:visit|exam(?:ination)?|check)|well (?:man|male|adult)(?: (?:exam|visit|check))?|(?:preventive|preventative) (?:visit|health(?: (?:visit|exam\w*|care))?|care(?: visit)?|exam\w*|medicine visit)|health maintenance (?:exam\w*|visit))\b(?! ?(?:therap|activit|full skin|skin|eye|retinal|foot|gyn|pelvic|dental|derm|dilated))/i,
    where: everywhere,
    code: adult,
    not: special,
  },
  {
    id: "adult-examination-in-short",
    says: "An adult's routine examination.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z00.0-",
    words:
      /(?:^\W*|\b(?:her|his|their|a|my|for|cc:?) )(?:annual|physical|check-?up|health maintenance|hm visit)\b(?! ?(?:\w+ )?(?:therap|activit|exam: |abuse|assault|disabilit|limitation|function|labs?|visit for))/i,
    where: outright,
    code: adult,
    not: special,
  },
  {
    id: "gynecological-examination",
    says: "A routine gynecological examination.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z01.41-",
    words:
      /\b(?:well[- ]?woman(?:'?s)?(?: (?:gyn\w*|annual|exam(?:ination)?|visit|check|care))*|wwe|(?:annual|yearly|routine|well)(?: well[- ]?woman)? (?:gyn(?:e|ecolog\w+)?|gynaecolog\w+|ob\/?gyn|pelvic)(?: (?:exam(?:ination)?|visit|check(?:[- ]?up)?|annual))?|gyn(?:ecolog\w+)? (?:annual|wellness)(?: exam| visit)?|(?:annual|routine) pelvic(?: and pap)?|annual (?:exam )?(?:with|and|w\/|\+) pap)\b/i,
    where: everywhere,
    code: ({ sex }) => (sex === "male" ? undefined : "Z01.419"),
  },
  {
    id: "eye-examination",
    says: "A routine examination of eyes and vision.",
    source: "Tabular List: Z01.0-",
    words:
      /\b(?:(?:annual|yearly|routine|comprehensive) (?:eye|vision)(?: and vision)? exam(?:ination)?|routine vision)\b/i,
    where: ["title", "complaint", "told"],
    code: "Z01.00",
    not: /\b(?:diabet\w+|glaucoma|macula\w*|cataract|retinopathy|hydroxychloroquine|plaquenil|hcq)\b/i,
  },
  {
    id: "hearing-examination",
    says: "A routine examination of ears and hearing.",
    source: "Tabular List: Z01.1-",
    words:
      /\b(?:routine|annual|baseline) (?:hearing|audiolog\w+)(?: (?:exam(?:ination)?|test|evaluation|check))\b/i,
    where: outright,
    code: "Z01.10",
  },
  {
    id: "dental-examination",
    says: "A routine dental examination.",
    source: "Tabular List: Z01.2-",
    words:
      /\b(?:routine|periodic|recall|six[- ]month|6[- ]month) dental (?:exam(?:ination)?|check[- ]?up|visit|cleaning)|dental (?:recall|prophylaxis) visit\b/i,
    where: outright,
    code: "Z01.20",
  },
];

const administrative: readonly Row[] = (
  [
    [
      "school-examination",
      "Z02.0",
      /\b(?:(?:school|college|pre-?k|kindergarten|daycare|preschool)(?: entry| entrance| admission)? (?:physical|exam(?:ination)?)|(?:physical|exam) for (?:school|college|daycare|kindergarten|nursing school))\b/i,
    ],
    [
      "employment-examination",
      "Z02.1",
      /\b(?:pre-?employment|pre-?placement|new[- ]hire|employment|job)(?: (?:physical|medical))* ?(?:physical|exam(?:ination)?|screening)|physical (?:exam )?for (?:a |his |her |their )?(?:new )?(?:job|work|employment)\b/i,
    ],
    [
      "residence-examination",
      "Z02.2",
      /\b(?:nursing home|assisted living|residential|group home|snf) (?:admission|placement|entry) (?:physical|exam(?:ination)?|form)\b/i,
    ],
    [
      "recruitment-examination",
      "Z02.3",
      /\b(?:military|army|navy|recruit(?:ment)?|meps|enlistment|armed forces)(?: entrance| recruitment)? (?:physical|exam(?:ination)?)\b/i,
    ],
    [
      "driving-examination",
      "Z02.4",
      /\b(?:dot|cdl|commercial driver'?s?(?: license)?|driver'?s? license|driving(?: license)?|fmcsa)(?: medical| fitness| certification)? (?:physical|exam(?:ination)?|certification|medical|recert\w*)\b/i,
    ],
    [
      "sports-examination",
      "Z02.5",
      /\b(?:sports?|athletic|ppe|pre-?participation|team|football|soccer|track)(?: pre-?participation| participation)? (?:physical|exam(?:ination)?|clearance|evaluation)|physical for (?:sports?|football|soccer|track|wrestling|basketball|cheer\w*)\b/i,
    ],
    ["insurance-examination", "Z02.6", /\b(?:life )?insurance (?:physical|exam(?:ination)?|medical)\b/i],
    [
      "disability-examination",
      "Z02.71",
      /\b(?:disability|ssi|ssdi|va compensation|c&p) (?:determination|exam(?:ination)?|evaluation|physical)\b/i,
    ],
    [
      "certificate",
      "Z02.79",
      /\b(?:(?:fmla|disability|medical|work|school|camp) (?:form|paperwork|certificate)s?(?: completion)?|completion of (?:fmla )?(?:forms?|paperwork)|(?:return[- ]to[- ](?:work|school)|fitness[- ]for[- ]duty) (?:visit|exam(?:ination)?|clearance|evaluation))\b/i,
    ],
    [
      "adoption-examination",
      "Z02.82",
      /\badopti(?:on|ve)(?: parent)? (?:physical|exam(?:ination)?|medical)\b/i,
    ],
    [
      "drug-testing",
      "Z02.83",
      /\b(?:(?:employment|workplace|pre-?employment|dot|court[- ]ordered|random|legal) (?:urine )?(?:drug|alcohol) (?:screen(?:ing)?|test(?:ing)?)|blood alcohol (?:draw|test) for (?:police|legal))\b/i,
    ],
    [
      "welfare-examination",
      "Z02.84",
      /\b(?:foster(?: care)?|child welfare)(?: placement| entry)? (?:physical|exam(?:ination)?)\b/i,
    ],
    [
      "other-administrative-examination",
      "Z02.89",
      /\b(?:(?:camp|immigration|green card|i-?693|prison|jail|premarital|refugee|scuba|diving|flight|faa|aviation) (?:physical|exam(?:ination)?|medical|clearance))\b/i,
    ],
  ] as const
).map(([id, code, words]) => ({
  id,
  code,
  words,
  says: "An examination for an administrative purpose.",
  source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z02",
  where: id === "certificate" ? (["title", "complaint"] as const) : everywhere,
}));

const preoperative =
  /\b(?:pre-?(?:op(?:erative(?:ly)?)?|procedur(?:e|al)|surgical|anesthe\w+)(?: (?:medical|general|cardiac|cardiovascular|cardiology|pulmonary|respiratory|lung|risk|anesthesia|history and))*[- ](?:clearance|eval(?:uation)?|exam(?:ination)?|assessment|physical|risk (?:assessment|stratification)|h&p|visit|check|consult(?:ation)?|work-?up|labs?|lab(?:oratory)? (?:tests?|testing|exam\w*|work))|pre-?admission testing|(?:medical|surgical|cardiac|cardiovascular|cardiology|pulmonary) (?:clearance|risk (?:assessment|stratification|evaluation))|clearance (?:for|before|prior to) (?:\w+ ){0,5}(?:surgery|procedure|arthroplasty|replacement|repair|\w*ectomy|tka|tha|lap chole)|(?:surgical|perioperative)(?: cardiac)? (?:clearance|risk (?:assessment|evaluation)|eval(?:uation)?)|(?:medical |cardiac |cardiology |pulmonary |general |risk )?(?:evaluation|eval|assessment|consult(?:ation)?|optimi[sz]ation|risk stratification)(?: and recommendations)? (?:before|prior to|ahead of|in advance of|for upcoming|for planned) (?:\w+ ){0,4}(?:surgery|operation|procedure|anesthesia|arthroplasty|replacement|repair|\w+ectomy|\w+plasty|tka|tha))\b/i;

const screening = (id: string, code: string, words: RegExp, not?: RegExp): Row => ({
  id: `screening-${id}`,
  says: "A screening that the visit is for.",
  source: "FY2026 guidelines I.C.21.c.5; Tabular List: Z11 to Z13",
  words,
  code,
  where: outright,
  ...(not === undefined ? {} : { not }),
});
const notScreening =
  /\b(?:diagnostic|symptom\w*|palpable|bleeding|surveillance|follow[- ]?up of|short[- ]interval|abnormal)\b/i;

const screenings: readonly Row[] = [
  screening(
    "colon",
    "Z12.11",
    /\b(?:screening colonoscopy|colonoscopy(?:,| -| for)? (?:\w+ )?screening|(?:colon|colorectal|crc)(?: cancer)? screening|screening (?:for|of) (?:colon|colorectal)(?: cancer)?|cologuard)\b/i,
    /\b(?:bleeding|diagnostic)\b(?! (?:or|and|,))/i,
  ),
  screening(
    "breast",
    "Z12.31",
    /\b(?:screening (?:(?:bilateral|digital|3d|tomosynthesis|annual) )*mammo\w*|mammo\w*,? (?:bilateral )?screening|(?:annual|routine) (?:screening )?mammo(?:gram|graphy)?)\b/i,
    notScreening,
  ),
  screening(
    "lung",
    "Z12.2",
    /\b(?:(?:low[- ]dose|ld) ?ct(?: (?:chest|lung|thorax))?(?: cancer)? ?(?:lung )?(?:cancer )?screening|ldct(?: (?:lung|screening))*|lung (?:cancer )?screening(?: ct)?|ct lung (?:cancer )?screening)\b/i,
    /\b(?:follow[- ]?up|short[- ]interval)\b/i,
  ),
  screening(
    "bones",
    "Z13.820",
    /\b(?:(?:dexa|dxa|bone density|bone densitometry)(?: scan)?[ ,-]+(?:for )?(?:osteoporosis )?screening|screening (?:dexa|dxa|bone density)|osteoporosis screening)\b/i,
  ),
  screening(
    "skin",
    "Z12.83",
    /\b(?:full[- ]body skin (?:exam|check|cancer)\w*|total[- ]body skin exam\w*|tbse|skin cancer screening|full skin (?:exam|check)\w*)\b/i,
  ),
  screening(
    "aneurysm",
    "Z13.6",
    /\b(?:(?:aaa|abdominal aortic aneurysm) screening|screening (?:for )?(?:aaa|abdominal aortic aneurysm))\b/i,
  ),
  screening(
    "sexual",
    "Z11.3",
    /\b(?:sti|std) (?:screening|testing|check|panel)|screening for (?:stis?|stds?)\b/i,
    /\b(?:discharge|symptom\w*|dysuria|lesion|rash|exposure)\b/i,
  ),
  screening(
    "tuberculosis",
    "Z11.1",
    /\b(?:ppd (?:placement|reading|read|test)|tb (?:skin )?(?:test|screening)(?:ing)?|tuberculosis screening)\b/i,
  ),
  screening("lipids", "Z13.220", /\b(?:cholesterol|lipid) screening\b/i),
  screening("diabetes", "Z13.1", /\bdiabetes screening\b/i),
];

const contraceptive = (id: string, code: string, words: RegExp, not?: RegExp): Row => ({
  id: `contraception-${id}`,
  says: "Contraceptive management that the visit is for.",
  source: "FY2026 guidelines I.C.21.c.11; Tabular List: Z30",
  words,
  code,
  where: everywhere,
  ...(not === undefined ? {} : { not }),
});
const iud = "(?:iud|mirena|kyleena|liletta|skyla|paragard|intrauterine (?:contraceptive )?device|lng-?iud)";
const implant = "(?:nexplanon|implanon|(?:contraceptive|etonogestrel|subdermal) implant)";
const tablet =
  "(?:ocps?|birth control pills?|(?:oral )?contraceptive pills?|oral contraceptives?|the pill|cocs?|bcps?)";

const contraception: readonly Row[] = [
  contraceptive(
    "device-replaced",
    "Z30.433",
    new RegExp(
      `\\b${iud} (?:removal and (?:re-?insertion|replacement)|exchange|replacement)|(?:replace|exchange|remove and replace|removal and (?:re-?insertion|replacement) of) (?:\\w+ )?${iud}\\b`,
      "i",
    ),
  ),
  contraceptive(
    "device-inserted",
    "Z30.430",
    new RegExp(
      `\\b(?:${iud} (?:insertion|placement|insert)|(?:insertion|placement) of (?:an? |the )?(?:\\w+ )?${iud})\\b`,
      "i",
    ),
    /\b(?:remov\w+|replac\w+|exchange|string check)\b/i,
  ),
  contraceptive(
    "device-removed",
    "Z30.432",
    new RegExp(
      `\\b(?:${iud} removal|(?:removal of|remove|have) (?:an? |the |her )?(?:\\w+ )?${iud}(?: removed)?)\\b`,
      "i",
    ),
    /\b(?:replac\w+|exchange|re-?insert\w*|insertion)\b/i,
  ),
  contraceptive(
    "device-checked",
    "Z30.431",
    new RegExp(`\\b${iud} (?:string )?(?:check|surveillance|follow[- ]?up|f/u)\\b`, "i"),
  ),
  contraceptive(
    "implant-inserted",
    "Z30.017",
    new RegExp(
      `\\b(?:${implant} (?:insertion|placement)|(?:insertion|placement) of (?:an? )?${implant})\\b`,
      "i",
    ),
    /\b(?:remov\w+|replac\w+|exchange|re-?insert\w*)\b/i,
  ),
  contraceptive(
    "implant-kept",
    "Z30.46",
    new RegExp(
      `\\b(?:${implant} (?:removal|check|surveillance|exchange|replacement|reinsertion)|(?:removal|check) of (?:an? |the |her )?${implant}|remove (?:an? |the |her )?${implant})\\b`,
      "i",
    ),
  ),
  contraceptive(
    "injection-kept",
    "Z30.42",
    /\b(?:depo(?:[- ]?provera)?(?: (?:shot|injection))?(?: (?:refill|repeat|today|due|q ?12))?|dmpa(?: injection)?)\b/i,
    /\b(?:first|start(?:s|ing)?|initial|initiat\w+|new|medrol|testosterone|lupron|bleeding)\b/i,
  ),
  contraceptive(
    "injection-begun",
    "Z30.013",
    /\b(?:(?:first|starts?|starting|initiat\w+|initial) (?:\w+ )?(?:depo(?:[- ]?provera)?|dmpa)(?: shot| injection)?)\b/i,
  ),
  contraceptive(
    "pills-kept",
    "Z30.41",
    new RegExp(
      `\\b(?:${tablet} (?:refill|renewal|surveillance|check|follow[- ]?up|f/u|management)|(?:refill|renewal|surveillance) (?:of|for) (?:her )?${tablet}|contracepti(?:ve|on) (?:\\w+ )?surveillance,? (?:of )?(?:oral )?(?:contraceptive )?pills?|(?:birth control|contraceptive|contraception) refill)\\b`,
      "i",
    ),
    /\b(?:patch|ring|depo|iud|implant)\b/i,
  ),
  contraceptive(
    "pills-begun",
    "Z30.011",
    new RegExp(
      `\\b(?:(?:start(?:s|ing)?|begin(?:s)?|initiat\\w+|initial prescription of) (?:on )?(?:\\w+ )?${tablet})\\b`,
      "i",
    ),
  ),
  contraceptive("emergency", "Z30.012", /\b(?:emergency contracepti\w+|plan b|morning[- ]after pill)\b/i),
  contraceptive(
    "advice",
    "Z30.09",
    /\b(?:contracepti(?:ve|on) (?:counsel\w*|options|advice|consult\w*)|birth control (?:counsel\w*|options|consult\w*)|(?:vasectomy|sterilization|tubal(?: ligation)?) (?:consult(?:ation)?|counsel\w*))\b/i,
  ),
  contraceptive("semen-count", "Z30.8", /\bpost-?vasectomy (?:semen|sperm)\b/i),
];

const trimester = (weeks: number | undefined) =>
  weeks === undefined ? "0" : weeks < 14 ? "1" : weeks < 28 ? "2" : "3";

const pregnancies: readonly Row[] = [
  {
    id: "prenatal-supervision",
    says: "Supervision of a normal pregnancy, by its order and its trimester.",
    source: "FY2026 guidelines I.C.15.b.1 and I.C.21.c.11; Tabular List: Z34",
    words:
      /\b(?:(?:routine |return |initial |first |new )?(?:prenatal|pre-natal|antenatal|antepartum|ob)(?: (?:visit|check(?:[- ]?up)?|care|f\/?u|follow[- ]?up|appointment|appt|intake))|rob|nob|(?:normal|uncomplicated|low[- ]risk|healthy) (?:\w+ )?(?:pregnancy|multigravida|primigravida|iup)|supervision of (?:normal )?(?:\w+ )?pregnancy)\b/i,
    where: everywhere,
    code: ({ weeks, gravida, sex }) =>
      sex === "male"
        ? undefined
        : `Z34.${gravida === undefined ? 9 : gravida > 1 ? 8 : 0}${trimester(weeks)}`,
    not: /\b(?:post-?partum|postnatal|first prenatal visit(?: in)?|schedul\w+|referral|high[- ]risk|not pregnant|preconception)\b/i,
  },
  {
    id: "postpartum-care",
    says: "Routine care after a delivery.",
    source: "FY2026 guidelines I.C.15.o and I.C.21.c.11; Tabular List: Z39.2",
    words:
      /\b(?:(?:routine |\d[- ]?(?:week|wk) |six[- ]week )?(?:post-?partum|pp)(?: (?:visit|check(?:[- ]?up)?|exam(?:ination)?|care|f\/?u|follow[- ]?up)))\b/i,
    where: everywhere,
    code: ({ sex }) => (sex === "male" ? undefined : "Z39.2"),
    not: /\b(?:depress\w+|hemorrhage|endometritis|mastitis|preeclampsia|bleeding|fever|wound|thyroiditis)\b/i,
  },
];

const vaccinations: readonly Row[] = [
  {
    id: "vaccination-visit",
    says: "A visit for a vaccine.",
    source: "FY2026 guidelines I.C.21.c.2; Tabular List: Z23",
    words:
      /\b(?:(?:flu|influenza|covid(?:-19)?|shingrix|zoster|tdap|tetanus|hpv|gardasil|pneumo(?:coccal|vax)|prevnar|pcv ?\d*|mmr|varicella|hep(?:atitis)? ?[ab]|rsv|meningococcal|childhood|catch-?up)(?: \w+)? (?:shots?|vaccin\w+|boosters?|immuni[sz]ations?)|(?:encounter|visit|here|nurse visit|presents|comes(?: in)?) for (?:\w+ ){0,3}(?:vaccin\w+|immuni[sz]ations?|shots?)|(?:vaccin(?:e|ation)s?|immuni[sz]ations?) (?:visit|only|encounter|today|given))\b/i,
    where: ["title", "complaint", "told"],
    code: "Z23",
    not: /\b(?:put off|postpon\w+|cancel\w*|not carried out|declin\w+|refus\w+|reaction|rash|sore|pain|after|fever|counsel\w*|concern\w*|worried|safety|steroid|cortisone|b12|allergy shots?|depo|titers?|record|already|last|pharmacy)\b/i,
  },
];

const others: readonly Row[] = [
  {
    id: "preoperative-evaluation",
    says: "A preoperative evaluation comes first, then the reason for the surgery, then what was found.",
    source: "FY2026 guidelines IV.M; Tabular List: Z01.81-",
    words: preoperative,
    where: everywhere,
    code: ({ words, line }) => {
      const about = `${words} ${/^.{0,40}cardi/i.test(line) ? line.slice(0, 60) : ""}`;
      if (/cardi|heart|ekg|ecg/i.test(about)) return "Z01.810";
      if (/pulmon|respir|lung/i.test(`${words} ${/^.{0,20}pulmon/i.test(line) ? "pulmonary" : ""}`))
        return "Z01.811";
      if (/\blab/i.test(words)) return "Z01.812";
      return "Z01.818";
    },
  },
  {
    id: "antineoplastic-radiation",
    says: "A visit for external beam radiation is coded first, then the neoplasm.",
    source: "FY2026 guidelines I.C.2.e.2; Tabular List: Z51.0",
    words:
      /\b(?:fraction|fx) ?#? ?\d+(?: ?(?:of|\/) ?\d+)?|\b(?:on[- ]treatment|weekly treatment) (?:visit|management|check)|\b(?:for|daily) (?:external beam )?(?:radiation|radiotherapy|xrt|imrt|sbrt) (?:treatment|fraction|today)|\bencounter for (?:antineoplastic )?radiation(?: therapy)?/i,
    where: everywhere,
    code: ({ line }) =>
      /\b(?:radiat\w+|radiother\w+|rad onc|xrt|imrt|sbrt|gy|ebrt|linac|beam)\b/i.test(line)
        ? "Z51.0"
        : undefined,
  },
  {
    id: "prep-encounter",
    says: "An encounter for HIV pre-exposure prophylaxis.",
    source: "FY2026 guidelines I.C.1.a.2.k; Tabular List: Z29.81",
    words:
      /\b(?:prep (?:visit|follow[- ]?up|f\/u|start|initiation|clinic|injection)|(?:hiv )?pre-?exposure prophylaxis|hiv prep|(?:for|on|starts?|refill(?:s|ed)?|continue) prep)\b/i,
    where: everywhere,
    code: "Z29.81",
    not: /\b(?:bowel|colonoscopy|surgical|skin|food) prep|prep(?:ped)? and draped/i,
  },
  {
    id: "travel-counseling",
    says: "Health counseling related to travel.",
    source: "FY2026 guidelines I.C.21.c.10; Tabular List: Z71.84",
    words:
      /\b(?:(?:pre-?)?travel (?:clinic|visit|consult(?:ation)?|advice|medicine|counsel\w*|health)|(?:counsel\w*|advice|consult\w*) (?:related to|for|before) (?:international |upcoming )?travel)\b/i,
    where: everywhere,
    code: "Z71.84",
  },
  {
    id: "pregnancy-test-visit",
    says: "A visit for a pregnancy test is coded by its result.",
    source: "FY2026 guidelines I.C.21.c.11; Tabular List: Z32.0-",
    words:
      /\b(?:(?:encounter for |possible |confirm(?:ation of)? )?pregnancy (?:test(?:ing)?|confirmation)|(?:test|confirm\w*) (?:for )?pregnancy|(?:positive|negative) (?:urine )?(?:hcg|pregnancy test)|missed (?:period|menses))\b/i,
    where: ["title", "complaint", "told", "assessed"],
    code: ({ line }) =>
      /\b(?:neg(?:ative)?|not pregnant)\b/i.test(line)
        ? "Z32.02"
        : /\b(?:pos(?:itive)?|pregnant|confirmed)\b/i.test(line) &&
            /pregnancy test|pregnancy confirm|hcg/i.test(line)
          ? "Z32.01"
          : undefined,
    not: /\b(?:prenatal|ectopic|miscarriage|bleeding|pain|ultrasound|iup|before|prior to|ct|x-?ray)\b/i,
  },
  {
    id: "dialysis-care",
    says: "A visit to fit or adjust a dialysis catheter.",
    source: "Tabular List: Z49.0-",
    words:
      /\b(?:dialysis catheter|permcath|permacath|tunneled (?:hd|dialysis) catheter) (?:exchange|check|adjustment|removal|care)\b/i,
    where: outright,
    code: "Z49.01",
    not: /\b(?:infect\w+|malfunction\w*|clot\w*|thromb\w+|poor flow|sepsis|bacteremia)\b/i,
  },
  {
    id: "prophylactic-breast-removal",
    says: "Removal of an organ as a precaution comes first, then why.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z40.0-",
    words:
      /\b(?:prophylactic|risk[- ]reducing) (?:bilateral |right |left |removal of (?:both |her |the )?)*(?:mastectom(?:y|ies)|breasts?)\b/i,
    where: everywhere,
    code: "Z40.01",
  },
  {
    id: "prophylactic-ovary-removal",
    says: "Removal of an organ as a precaution comes first, then why.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z40.0-",
    words:
      /\b(?:prophylactic|risk[- ]reducing) (?:bilateral |right |left |removal of (?:both |her |the )?)*(?:(?:salpingo-?)?oophorectom(?:y|ies)|ovar(?:y|ies)|bso|rrso)\b|\brrso\b/i,
    where: everywhere,
    code: "Z40.02",
  },
  {
    id: "left-before-being-seen",
    says: "A patient who leaves before being seen.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z53.21",
    words:
      /\b(?:left (?:without|before) being seen|lwbs|left before (?:evaluation|triage|being evaluated))\b/i,
    where: everywhere,
    code: "Z53.21",
  },
  {
    id: "routine-test-only",
    says: "A routine test without symptom, sign or diagnosis.",
    source: "FY2026 guidelines IV.K; Tabular List: Z01.89",
    words:
      /\broutine (?:blood work|labs?|lab work|chest (?:x-?ray|film)|cxr|ekg|ecg|imaging|test(?:ing)?)\b/i,
    where: ["title", "complaint", "told"],
    code: ({ line }) => (/\bno (?:complaint|symptom|sign|diagnos)\w*/i.test(line) ? "Z01.89" : undefined),
  },
];

export const visitReasons: readonly VisitReason[] = [
  ...examinations,
  ...administrative,
  ...screenings,
  ...contraception,
  ...pregnancies,
  ...vaccinations,
  ...others,
].map((row): VisitReason => ({ ...row, kind: "reason" }));
