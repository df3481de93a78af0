/** Examinations, and visits for papers or before operations. */
import { everywhere, outright, type Row, type Visit } from "./visit-reasons-parts.ts";

const isChild = ({ ageYears }: Visit) => ageYears !== undefined && ageYears < 18;

const newborn = ({ days }: Visit) =>
  days === undefined || days > 28 ? undefined : days < 8 ? "Z00.110" : "Z00.111";

const adult = ({ ageYears }: Visit) => (ageYears === undefined || ageYears >= 18 ? "Z00.00" : undefined);

/** Examinations of one organ, for one purpose, or of one disease. */
const special =
  /\b(?:skin|derm\w*|tbse|moles?|eye|retin\w+|ophth\w*|optom\w*|foot|gyn\w*|well[- ]?woman|pelvic|dental|hearing|audiolog\w*|dot|cdl|sports?|school|camp|pre-?employ\w*|employment|job|immigration|insurance|pre-?op\w*|cancer|surveillance|survivorship|transplant|psych\w*|pap|military|flight|faa|device|pacemaker|icd|follow(?:ing|ed)?[- ]?up|f\/u|physical therap\w*|newborn)\b/i;

export const examinations: readonly Row[] = [
  {
    id: "newborn-examination",
    says: "A newborn's check is coded by its age: under 8 days, or 8 to 28.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z00.11-",
    words:
      /\b(?:(?:well |healthy |routine |term )*(?:newborn|neonate|baby|infant)(?: (?:well|health|weight|hospital|follow[- ]?up|first))*(?: (?:check(?:[- ]?up)?|visit|exam(?:ination)?|care|f\/?u|follow[- ]?up|supervision))|well[- ](?:baby|newborn|child|infant)|(?:well|healthy|term|normal) (?:term )?(?:newborn|infant|baby|neonate)|weight check|wt check|health (?:check|supervision|maintenance)|(?:first|initial) (?:office |outpatient |newborn |pediatric )*(?:visit|check)(?:-?up)?|hospital (?:discharge )?(?:f\/?u|follow[- ]?up)|nursery (?:discharge )?follow[- ]?up|(?:\d|two|one)[- ](?:week|day|wk)[- ](?:check|visit|well)(?:[- ]?(?:check|visit|up))?|newborn (?:check|visit))\b/i,
    where: everywhere,
    code: newborn,
  },
  {
    id: "child-examination",
    says: "A child's routine examination.",
    source: "FY2026 guidelines I.C.21.c.13; Tabular List: Z00.12-",
    words:
      /\b(?:well[- ](?:child|adolescent|teen|baby|infant|kid|toddler)(?: (?:check(?:[- ]?up)?|visit|exam(?:ination)?|care))?|wcc|wcv|wce|epsdt(?: (?:visit|exam))?|(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|fifteen|eighteen)[- ]?(?:y(?:ea)?r|mo(?:nth)?|y\/?o|m\/?o|yo|y)s?[- ](?:old )?(?:(?:boy|girl|male|female|child) )?(?:well(?:[- ](?:child|visit|check|exam))?|check[- ]?up|physical(?! abuse| therap)|wellness)|(?:annual|yearly|routine) (?:physical|exam(?:ination)?|check[- ]?up|visit|wellness)|routine (?:infant|child) health|health supervision|preventive (?:visit|health|care|exam)|wellness (?:visit|exam|check)|check-?up)\b/i,
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

export const administrative: readonly Row[] = (
  [
    [
      "school-examination",
      "Z02.0",
      /\b(?:(?:school|college|pre-?k|kindergarten|daycare|preschool)(?: entry| entrance| admission)? (?:physical|exam(?:ination)?)|(?:physical|exam) for (?:school|college|daycare|kindergarten|nursing school))\b/i,
    ],
    [
      "employment-examination",
      "Z02.1",
      /\b(?:pre-?employment|pre-?placement|new[- ]hire|employment|job)(?: (?:physical|medical))* ?(?:physical|exam(?:ination)?|screening)|(?<!\b(?:annual|yearly|routine|wellness) )physical (?:exam )?for (?:a |his |her |their )?(?:new )?(?:job|work|employment)\b/i,
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

export const preoperative =
  /\b(?:pre-?(?:op(?:erative(?:ly)?)?|procedur(?:e|al)|surgical|anesthe\w+)(?: (?:medical|general|cardiac|cardiovascular|cardiology|pulmonary|respiratory|lung|risk|anesthesia|history and))*[- ](?:clearance|eval(?:uation)?|exam(?:ination)?|assessment|physical|risk (?:assessment|stratification)|h&p|visit|check|consult(?:ation)?|work-?up|labs?|lab(?:oratory)? (?:tests?|testing|exam\w*|work))|pre-?admission testing|(?:medical|surgical|cardiac|cardiovascular|cardiology|pulmonary) (?:clearance|risk (?:assessment|stratification|evaluation))|clearance (?:for|before|prior to) (?:\w+ ){0,5}(?:surgery|procedure|arthroplasty|replacement|repair|\w*ectomy|tka|tha|lap chole)|(?:surgical|perioperative)(?: cardiac)? (?:clearance|risk (?:assessment|evaluation)|eval(?:uation)?)|(?:medical |cardiac |cardiology |pulmonary |general |risk )?(?:evaluation|eval|assessment|consult(?:ation)?|optimi[sz]ation|risk stratification)(?: and recommendations)? (?:before|prior to|ahead of|in advance of|for upcoming|for planned) (?:\w+ ){0,4}(?:surgery|operation|procedure|anesthesia|arthroplasty|replacement|repair|\w+ectomy|\w+plasty|tka|tha))\b/i;
