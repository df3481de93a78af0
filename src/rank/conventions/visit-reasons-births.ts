/** Contraception and pregnancy. */
import { everywhere, type Row } from "./visit-reasons-parts.ts";

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

export const contraception: readonly Row[] = [
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

export const pregnancies: readonly Row[] = [
  {
    id: "prenatal-supervision",
    says: "Supervision of a normal pregnancy, by its order and its trimester.",
    source: "FY2026 guidelines I.C.15.b.1 and I.C.21.c.11; Tabular List: Z34",
    words:
      /\b(?:(?:routine |return |initial |first |new )?(?:prenatal|pre-natal|antenatal|antepartum|ob)(?: (?:visit|check(?:[- ]?up)?|care|f\/?u|follow[- ]?up|appointment|appt|intake))|rob|nob|(?:ob|prenatal|antenatal) (?:recheck|return|booking|registration|physical|panel visit|new)|(?:new|return|routine|scheduled|established) (?:ob|prenatal|antenatal|obstetric(?:al)?)(?: patient)?(?! (?:emergency|consult|complication))|obstetric(?:al)? (?:visit|check(?:[- ]?up)?|intake|appointment)|(?:midwife|midwifery) (?:visit|check(?:[- ]?up)?|appointment|clinic)|(?:normal|uncomplicated|low[- ]risk|healthy|unremarkable|routine) (?:\w+ ){0,2}(?:pregnancy|multigravida|primigravida|multip|primip|iup)|pregnancy (?:check(?:[- ]?up)?|visit|is (?:going|progressing|proceeding|moving along) (?:well|normally|as (?:it should|expected))|(?:going|progressing|proceeding) (?:well|normally|as (?:it should|expected))|(?:remains|has been|is) (?:uncomplicated|normal|unremarkable|low[- ]risk))|supervision of (?:normal )?(?:\w+ )?pregnancy)\b/i,
    where: everywhere,
    code: ({ weeks, gravida, sex }) =>
      sex === "male"
        ? undefined
        : `Z34.${gravida === undefined ? 9 : gravida > 1 ? 8 : 0}${trimester(weeks)}`,
    not: /\b(?:post-?partum|postnatal|first prenatal visit(?: in)?|schedul\w+|referral|high[- ]risk|not pregnant|preconception)\b/i,
  },
  {
    id: "prenatal-supervision-by-weeks",
    says: "A routine visit of a pregnancy told by its weeks.",
    source: "FY2026 guidelines I.C.15.b.1 and I.C.21.c.11; Tabular List: Z34",
    words: /\b(?:routine (?:visit|check(?:[- ]?up)?|appointment|follow[- ]?up)|scheduled visit|check-?up)\b/i,
    where: ["title"],
    code: ({ gravida, sex, line }) => {
      const told = /\b(\d{1,2}) ?(?:w|weeks?|wks?)/i.exec(line)?.[1];
      const isOfPregnancy =
        /\b(?:baby|pregnan\w+|f(?:o)?etal|movements?|fht|ob|gravida|gestation|g ?\d ?p ?\d)\b/i.test(line);
      return sex === "male" || told === undefined || !isOfPregnancy
        ? undefined
        : `Z34.${gravida === undefined ? 9 : gravida > 1 ? 8 : 0}${trimester(Number(told))}`;
    },
    not: /\b(?:post-?partum|weeks? old|newborn|infant|since|after|high[- ]risk|not pregnant)\b/i,
  },
  {
    id: "postpartum-care",
    says: "Routine care after a delivery.",
    source: "FY2026 guidelines I.C.15.o and I.C.21.c.11; Tabular List: Z39.2",
    words:
      /\b(?:(?:routine |\d[- ]?(?:week|wk) |six[- ]week )?(?:post-?partum|post-?natal|pp)(?: (?:visit|check(?:[- ]?up)?|exam(?:ination)?|care|f\/?u|follow[- ]?up)))\b|\b(?:\d|two|three|four|six|eight)[- ]?(?:weeks?|wks?)[- ](?:check(?:[- ]?up)?|visit|exam(?:ination)?|f\/?u|follow[- ]?up) (?:after|following|since|from|post) (?:her |the |a |my )?(?:\w+ )?(?:delivery|birth|baby|section|cesarean|c-?section|svd|nsvd)\b/i,
    where: everywhere,
    code: ({ sex }) => (sex === "male" ? undefined : "Z39.2"),
    not: /\b(?:depress\w+|hemorrhage|endometritis|mastitis|preeclampsia|bleeding|fever|wound|thyroiditis)\b/i,
  },
];
