/**
 * Reasons of an encounter that are codes themselves, and the words by which clinicians title and tell them. They count only where a note tells what the
 * visit is for (`../visit-places.ts`).
 *
 * Source: Guidelines FY2026 I.C.21.c (categories of Z codes), IV.L to IV.P; the Tabular List's notes at the codes.
 */
import { contraception, pregnancies } from "./visit-reasons-births.ts";
import { administrative, examinations, preoperative } from "./visit-reasons-examinations.ts";
import { everywhere, outright, type Row, type VisitReason } from "./visit-reasons-parts.ts";
import { screenings, vaccinations } from "./visit-reasons-screenings.ts";

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
      /\b(?:fraction|fx) ?#? ?\d+(?: ?(?:of|\/) ?\d+)?|\b(?:radiation|radiotherapy|x?rt|wbrt|imrt|sbrt|srs|proton(?: therapy)?|brachytherapy)\b[^.;\n]{0,30}?\b(?:treatment|session|fraction|dose|visit)s? ?#? ?(?:number )?\d+ ?(?:of|\/) ?\d+|\b(?:treatment|session|dose) ?#? ?(?:number )?\d+ ?(?:of|\/) ?\d+[^.;\n]{0,30}?\b(?:radiation|radiotherapy|x?rt|wbrt|imrt|sbrt|proton|brachytherapy)\b|\bsimulation for (?:radiation|radiotherapy)|\b(?:on[- ]treatment|weekly treatment) (?:visit|management|check)|\b(?:for|daily) (?:external beam )?(?:radiation|radiotherapy|xrt|imrt|sbrt) (?:treatment|fraction|today)|\bencounter for (?:antineoplastic )?radiation(?: therapy)?/i,
    where: everywhere,
    code: ({ line, words }) =>
      /\bfraction\b.*(?:of|\/)|\b(?:wbrt|srs|proton|brachy)/i.test(words) ||
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
