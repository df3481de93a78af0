/** Codes that go with what a drug did. */
import type { Beside } from "./convention.ts";

type Row = Omit<Beside, "kind">;

export const drugCompanions: readonly Row[] = [
  {
    id: "bleeding-from-anticoagulant",
    says: "Bleeding from an anticoagulant is coded by its site, as a disorder of the blood, and by the drug.",
    source:
      "FY2026 guidelines I.C.19.e.5.a; Tabular List: D68.32 use additional code for adverse effect (T45.515)",
    host: /^T45\.515A$/,
    words:
      /\b(?:bleed(?:s|ing)?|bled|h(?:a)?emorrhag\w*|h(?:a)?ematomas?|h(?:a)?ematuria|h(?:a)?emoptysis|h(?:a)?ematemesis|h(?:a)?ematochezia|h(?:a)?emarthrosis|epistaxis|nosebleeds?|melena|menorrhagia|gi ?b|oozing)\b/gi,
    not: /\b(?:no|without|denies|risk|if|watch|precautions?|prior|previous|past|history|stopped for|years ago|superficial)\b/i,
    code: "D68.32",
    asserted: ["affirmed", "historical"],
  },
  {
    id: "insulin-not-delivered",
    says: "Too little insulin for a pump that failed is an underdosing, after the pump's complication.",
    source: "FY2026 guidelines I.C.4.a.5.a: T85.6-, then T38.3X6-",
    host: /^E(?:08|09|1[013])\.(?:1[01]|65)/,
    words:
      /\b(?:pump|infusion set|cannula|tubing)\b[^.\n]{0,40}?\b(?:quit|failed|failure|malfunction\w*|broke(?: down)?|broken|breakdown|died|dead|stopped (?:working|delivering|pumping)|kinked|dislodged|occluded|occlusion|blocked|leaked|leaking|fell out|pulled out|came out)\b/gi,
    not: /\b(?:no|not|without|never|if|in case|should) (?:\w+ ){0,3}(?:pump|failure|malfunction)\b|\b(?:breast|pain|intrathecal|balloon|heart) pump/i,
    code: "T38.3X6A",
    asserted: ["affirmed", "historical", "negated"],
  },
  {
    id: "dialysis-missed",
    says: "Dialysis that was missed is coded as noncompliance with it.",
    source: "Tabular List: Z91.15-",
    host: /^N18\.6$/,
    words:
      /\b(?:miss(?:ed|es|ing)|skip(?:ped|s|ping)|no[- ]show\w* (?:for|to)|did(?:n['’]t| not) (?:go to|attend|show up for|make it to)|cut(?:s|ting)? short|sign(?:s|ed) off early (?:from|on)|refus(?:ed|es|ing)|noncompliant with|non-?adheren\w+ (?:to|with)|let)\b[^.;\n]{0,40}?\b(?:hd|hemodialysis|dialysis|(?:treatment |dialysis |hd )?sessions?|runs|chair time|treatments)\b|\bno (?:hd|dialysis|hemodialysis) (?:since|for|in)\b[^.\n]{0,60}/gi,
    not: /\b(?:no|never|not|denies|without) (?:\w+ )?(?:missed|skipped|missing)|\b(?:has not|hasn't|never) miss|\b(?:closed|cancel\w*|power|machine)\b/i,
    code: ([said = ""]) => (/\b(?:cost|afford|money|insurance|fare)\b/i.test(said) ? "Z91.151" : "Z91.158"),
    asserted: ["affirmed", "historical", "negated", "declined"],
  },
  {
    id: "on-dialysis",
    says: "Dependence on dialysis is coded beside the end-stage disease.",
    source: "Tabular List: N18.6 use additional code to identify dialysis status (Z99.2)",
    host: /^N18\.6$/,
    words:
      /\b(?:dialy[sz]ed|(?:no|missed|skipped|usual|last|on|gets|outpatient|chronic|maintenance|after|via|mwf|tts|tthsat?) (?:hd|hemodialysis|dialysis|pd)|(?:hd|hemodialysis|dialysis) (?:mwf|tts|tthsat?|m\/w\/f|t\/th\/s(?:at)?|since|session|chair|unit|access))\b/gi,
    not: /\b(?:discuss\w*|refus\w* to start|declin\w*|not (?:yet )?on|planning|prepar\w*|before starting|not ready|transplant)\b/i,
    code: "Z99.2",
    asserted: ["affirmed", "historical", "negated"],
  },
];
