/**
 * Long-term drugs a note documents: which Z79 code each stands for, and beside which conditions it is reported.
 *
 * Source: Guidelines FY2026 I.C.21.c.3 (Z79: a drug received for an extended period, as prophylaxis or treatment of a chronic condition; not one given
 * for a brief time or an acute illness), I.C.4.a.3 (insulin, oral hypoglycemics and injectable drugs beside diabetes; both where both are used).
 */
import { assertMention } from "../../note/assertion.ts";
import { clauseAround } from "../../note/read.ts";
import type { ReadNote } from "../../note/types.ts";
import type { Quote } from "../companions.ts";

export interface DrugUse {
  readonly code: string;
  /** Conditions it is reported beside. */
  readonly beside: RegExp;
  readonly quote: Quote;
  readonly source: string;
}

interface Row {
  readonly code: string;
  readonly beside: RegExp;
  readonly drugs: string;
  readonly source?: string;
  /** Often given for days only: its length of use must be said. */
  readonly longTerm?: boolean;
}

const diabetes = /^(?:E(?:08|09|11|13)\.|O24\.[138])/;
const vessels = /^(?:I2[0-5]\.|I6[3-6]\.|I69\.[38]|I70\.|I73\.9|Z86\.73|Z95\.[15]|E11\.5)/;
const breast = /^(?:C50\.|D05\.|Z85\.3)/;
const joints = /^(?:M0[5-8]\.|M45\.|L40\.|M3[0-6]\.)/;
const bowels = /^K5[01]\./;
/** What long-term steroids treat, and what they bring about (osteoporosis, drug-induced diabetes, a lowered immunity). */
const steroidTreated =
  /^(?:M(?:0[5-8]|3[0-6]|8[01])\.|J(?:44|45|8[24])\.|K5[01]\.|K75\.4|D(?:59|69\.3|86)\.|D84\.821|L1[0-4]\.|G(?:70|36|61\.81)\.?|E2[47]\.|E09|N0[0-8]\.|Z94\.|T86\.|C90|C9[1-5]|H20|H30)/;
/** What drugs against the immune system are given for, and the weakness that they bring (Tabular List: D84.821 use additional code for long-term therapy). */
const weakened = /^D84\.821$/;
const grafts = /^(?:Z94\.|T86\.|D84\.821$)/;
/** What antiproliferative drugs treat besides joints, bowels and grafts. */
const autoimmune = /^(?:G(?:36|61\.81|70)|H(?:20|30)|J84|K75\.4|L(?:1[0-4]|93)|N0[0-8]|D(?:59\.1|69\.3|86))/;
const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join("|"));
const ofDiabetes = "FY2026 guidelines I.C.4.a.3";

const rows: readonly Row[] = [
  {
    code: "Z79.84",
    beside: diabetes,
    drugs:
      "metformin|glucophage|janumet|glipizide|glyburide|glimepiride|amaryl|pioglitazone|actos|sitagliptin|januvia|linagliptin|tradjenta|saxagliptin|alogliptin|empagliflozin|jardiance|dapagliflozin|farxiga|canagliflozin|invokana|ertugliflozin|repaglinide|nateglinide|acarbose|rybelsus|oral hypoglycemics?|oral antidiabetics?|sulfonylureas?",
    source: ofDiabetes,
  },
  {
    code: "Z79.85",
    beside: diabetes,
    drugs:
      "(?<!oral )semaglutide|ozempic|tirzepatide|mounjaro|dulaglutide|trulicity|liraglutide|victoza|exenatide|byetta|bydureon|lixisenatide|pramlintide|symlin",
    source: ofDiabetes,
  },
  {
    code: "Z79.01",
    beside: /^(?:I48\.|I26\.|I27\.82|I82\.|D68\.[56]|Z86\.71|Z95\.2|I51\.3)/,
    drugs:
      "warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa|(?:oral )?anticoagulants?",
  },
  {
    code: "Z79.02",
    beside: vessels,
    drugs: "clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|dipyridamole",
  },
  { code: "Z79.82", beside: vessels, drugs: "aspirin|asa 81" },
  {
    code: "Z79.811",
    beside: breast,
    drugs: "anastrozole|arimidex|letrozole|femara|exemestane|aromasin|aromatase inhibitors?",
  },
  { code: "Z79.810", beside: breast, drugs: "tamoxifen|raloxifene|evista|toremifene" },
  {
    code: "Z79.818",
    beside: /^(?:C50\.|C61$)/,
    drugs:
      "lupron|leuprolide|eligard|camcevi|degarelix|firmagon|relugolix|orgovyx|goserelin|zoladex|triptorelin|trelstar|fulvestrant|faslodex",
  },
  {
    code: "Z79.83",
    beside: /^M8[01]\./,
    drugs:
      "alendronate|fosamax|risedronate|actonel|ibandronate|boniva|zoledronic acid|reclast|bisphosphonates?",
  },
  {
    code: "Z79.52",
    beside: steroidTreated,
    drugs: "prednisone|prednisolone|pred|methylprednisolone|medrol|hydrocortisone|dexamethasone|steroids",
    longTerm: true,
  },
  { code: "Z79.631", beside: either(joints, weakened), drugs: "methotrexate|mtx" },
  {
    code: "Z79.620",
    beside: either(joints, bowels, /^L73\.2/, weakened),
    drugs:
      "adalimumab|humira|etanercept|enbrel|infliximab|remicade|certolizumab|cimzia|golimumab|simponi|rituximab|abatacept|orencia|tocilizumab|actemra|ustekinumab|stelara|vedolizumab|entyvio|secukinumab|cosentyx|ixekizumab|taltz|belimumab|benlysta",
  },
  { code: "Z79.621", beside: grafts, drugs: "tacrolimus|prograf|cyclosporine" },
  {
    code: "Z79.622",
    beside: either(joints, bowels, weakened),
    drugs: "tofacitinib|xeljanz|upadacitinib|rinvoq|baricitinib|olumiant",
  },
  { code: "Z79.623", beside: grafts, drugs: "sirolimus|everolimus" },
  {
    code: "Z79.624",
    beside: either(joints, bowels, grafts, autoimmune),
    drugs: "azathioprine|imuran|mycophenolate|mmf|cellcept|myfortic|mercaptopurine",
  },
];

const patterns = rows.map((row) => ({ ...row, words: new RegExp(`\\b(?:${row.drugs})\\b`, "gi") }));

/** "Immunosuppressed from her adalimumab": in use, and blamed for nothing but its purpose. */
const weakening =
  /\b(?:immun\w+|defen[cs]es)\b[^.;\n]{0,25}\b(?:from|due to|by|d\/t|caused by|because of)\b[^.;\n]{0,25}$/i;
/** What makes a drug one of a brief time, of the past or of the future. */
const brief =
  /\b(?:progress(?:ed|ion|ing) (?:on|through|after)|failed|failure of|start|started|starting|begin|initiate|consider|discuss(?:ed)?|offered?|trial of|add|added|switch(?:ed)? to|load(?:ed|ing)?|given|received|dose of|first dose|bridge|burst|allerg\w+|intoleran\w+|used to (?:be on|take|use)|previously (?:on|took)|formerly on|toxicity|overdose|underdosing|poisoning|due to|d\/t|from|caused by|blamed on|side effects? (?:of|from)|off|stop|stopped|will|plan(?:ned|s)? (?:for|to)|planning|if|approved|approval for|prior auth\w*|request\w*|recommend\w*|awaiting|pending|declin\w+|refus\w+|overus\w+|taken|hold|held|discontinued?|avoid|instead of)\b[^.,;\n]{0,25}$/i;
const ended =
  /^[^.;\n]{0,20}\b(?:(?:begun|started|initiated|added|loaded)\b(?! (?:in |since )?(?:(?:19|20)\d\d|(?:\w+ ){1,3}ago))|stopped|discontinued|held|burst|for (?:\w+|\d+) (?:days?|weeks?)|x ?\d+ ?(?:d|days?))\b/i;

/** Kept for later: "methotrexate if it spreads", "apremilast would be next, not now". */
const reserved =
  /^[^.;,\n]{0,15}?\b(?:if (?!tolerat)|would be (?:next|an option|considered)|as (?:a |the )?next (?:step|option)|(?:is|remains) an option)|^[^.;\n]{0,60}\bnot (?:now|yet)(?=\s*(?:$|[.;,)]))/i;

/** It waits for leave to be given: "tocilizumab 162 weekly, PA submitted; start when approved". */
const waiting =
  /^[^.\n]{0,50}?\b(?:(?:PA|prior auth\w*|authorization|paperwork|enrollment|insurance (?:approval|auth\w*)) (?:\w+ )?(?:submitted|sent|pending|started|requested|filed|faxed|in process|in progress|denied)|(?:to )?(?:start|begin) (?:when|once|after|as soon as|if)\b|(?:when|once|if|pending|awaiting|until) (?:it is |insurance |coverage |the )?(?:approv\w+|coverage|auth\w+))/i;

/** "Held, resumed at discharge": the interruption is over, or will be. */
const resumed =
  /^[^.\n]{0,80}?\b(?:held|stopped|paused|on hold|withheld)\b[^.\n]{0,60}?\b(?:resum\w*|re-?start\w*|back on|again at discharge|until (?:eating|discharge|d\/c|dc|home|follow-?up))\b|^[^.\n]{0,80}?\b(?:held|stopped|paused|on hold|withheld)\b[^.,;\n]{0,60}?\bcontinu\w*|^[^.,;\n(]{0,25}\(?(?<!\bnot (?:to )?)(?:restart|resume)\b/i;
const resuming =
  /\b(?:resum(?:e|ed|ing)|re-?start(?:ed|ing)?|back on|home on|goes home on)\s+(?:\w+\s+){0,2}$/i;

/** Use that goes on: a daily or low dose of the present, months and years, a taper of a chronic disease. */
const goesOnBefore =
  /\b(?:chronic|long[- ]?term|daily|maintenance|low[- ]dose|lifelong|baseline|home|steroid[- ]dependent|dependen\w+ on|continue[sd]?|remains on|still on|stays? (?:at|on)|(?:on|takes|taking) (?:oral )?)\s*(?:\w+ )?$/i;
const goesOnAfter =
  /^(?:(?: stays? at)?,? (?:now )?(?:po )?(?:at )?(?:[1-9]|10|12\.5|[1-7]\.5|15|20)(?: ?mg)?\b(?! ?(?:mg)? ?(?:x|for)\b)|[^.;\n]{0,25}\bfor (?:months|years)\b|[^.;\n]{0,45}\bfor (?:the (?:past|last) )?(?:\d+|several|many|\w+teen|two|three|four|five|six|eight|nine|ten|twelve) (?:months|years)|[^.;\n]{0,30}\b(?:long[- ]term|chronically|indefinitely|lifelong)|[^.;\n]{0,20}\b(?:in|over|through) (?:the (?:past|last) )?(?:\d+|several|many|two|three|four|five|six|seven|eight|nine|ten|twelve) years|[^.;\n]{0,12} since (?:last|19|20|\d|early|late|spring|summer|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|diagnosis|transplant))/i;
const shortCourse =
  /\b(?:burst|dose ?pack|pulse|days?|stress dose|premed\w*|iv|drops|cream|ointment|inhal\w*|nasal|topical|taper (?:over|down to off|off)|x ?\d|(?:thru|through|until|till|to|ending|last dose|end(?:s|ing)?(?: on)?) \d{1,2}\/\d{1,2}|\d+ more (?:doses?|days?))\b/i;

/** "Has taken glipizide for many years": taken, and taken still. */
const takenLong =
  /\b(?:has|have|['’]s|['’]ve) (?:been )?(?:taken|taking|used|using|received|on) (?:\w+ ){0,2}$/i;
const forLong =
  /^[^;\n]{0,50}?\b(?:for (?:the (?:past|last) )?(?:(?:over|about|more than|at least|almost|nearly) )?(?:a (?:few|couple of|number of)|\d+\+?|several|many|some|\w+teen|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:months|years|yrs)|for years|for decades|since)\b/i;
/** "Not been able to get under 5 mg of prednisone", "cannot come off steroids": in use against the wish. */
const cannotStop =
  /\b(?:(?:not|never) been able|unable|(?:can|could|will|would)(?:not| not|n['’]t)|fail(?:s|ed)|impossible|attempts?) (?:to )?(?:\w+ )?(?:get|go|come|wean|taper|drop|be weaned|be tapered|stop|manage without)\b[^.;\n]{0,30}$/i;

/** Drops and creams suppress no immunity. */
const onTheEye =
  /^(?: \d[\d.]* ?%)? (?:eye ?drops?|ophth\w*|gtts?|drops?|emulsion|ointment|cream|topical\w*)\b/i;

/** The dose of a drug in use is changed: "I will lower prednisone by 2.5 mg every four weeks". */
const adjusting =
  /\b(?:lower(?:ed|ing)?|reduc(?:e|ed|ing)|decreas(?:e|ed|ing)|rais(?:e|ed|ing)|increas(?:e|ed|ing)|taper(?:ed|ing)?|bring(?:ing)?|brought|keep(?:ing)?) (?:down )?(?:(?:the|his|her|their|oral|daily) ){0,2}$/i;
const adjusted =
  /^ (?:down )?(?:by|from|to|further)\b(?:[^.;\n]|\.\d){0,45}?\b(?:every|each|per|a|q) ?(?:\w+ )?(?:weeks?|months?|wks?)\b/i;
/** "WBC 13.1 (on steroids)", "while on prednisone": the treatment of this stay. */
const meanwhile =
  /(?:\(|\b(?:while|when|whilst|as) |\b(?:glucoses?|sugars?|fs(?:bg)?|bg|wbc|leukocytosis)\b(?: (?:to|up|in|the|of|as|high|rose|went|low|mid|\d+s?)\b){0,4} )on (?:\w+ )?$/i;

/** An antiplatelet drug that is loaded is new at this stay, and so is the aspirin beside it unless it was taken before. */
const antiplatelet = "(?:clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient)";
const loadedNow = new RegExp(
  `\\b(?:re)?load(?:ed|ing)?(?: doses?)?(?: (?:of|with|w\\/))? ?(?:(?:asa|aspirin)(?: \\d+)?(?: mg)? ?(?:and|\\+|,|&|\\/) ?)?${antiplatelet}\\b|\\b${antiplatelet}(?: \\d+)?(?: ?mg)? load`,
  "i",
);
const newAtStay = new Set(["Z79.02", "Z79.82"]);
const takenBefore =
  /\b(?:home|pta|prior to admission|already on|chronic|long[- ]term|was on|takes|taking|continue[ds]?|resumed?|own)\s+(?:\w+\s+){0,2}$/i;

/** "No angina, on clopidogrel": what is denied ends at the comma. */
const isAddedOn = /[,;]\s*(?:(?:and|still|now|remains|is|continues)\s+){0,2}on\s+(?:\w+\s+)?$/i;
/** "History of DVT, on lifelong warfarin": only the condition is past. */
const using = /\b(?:on|takes?|taking|continues?|lifelong|long[- ]term|chronic)\s+(?:\w+\s+){0,2}$/i;

/** The drugs in use, the first place of each kind. */
export function drugsInUse(note: ReadNote): DrugUse[] {
  const isLoaded = loadedNow.test(note.text);
  return patterns.flatMap(({ code, beside, words, longTerm, source = "FY2026 guidelines I.C.21.c.3" }) => {
    for (const match of note.text.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      const index = clauseAround(note, { start, end });
      const clause = note.clauses[index];
      if (clause === undefined || note.text.slice(end, end + 9).match(/^[- ]?(?:induced|related)/i) !== null)
        continue;
      const before = note.text.slice(Math.max(clause.start, start - 50), start);
      if (newAtStay.has(code) && isLoaded && !takenBefore.test(before)) continue;
      const isResumed = resumed.test(note.text.slice(end, end + 140)) || resuming.test(before);
      const after = note.text.slice(end, Math.min(clause.end, end + 60));
      const isEnded =
        (brief.test(before) && !weakening.test(before)) ||
        ended.test(after.slice(0, 50)) ||
        reserved.test(after) ||
        waiting.test(note.text.slice(end, end + 100));
      const isKept = cannotStop.test(before) || (takenLong.test(before) && forLong.test(after));
      const isAdjusted = isKept || (adjusting.test(before) && adjusted.test(after));
      if (isEnded && !isResumed && !isAdjusted) continue;
      if (code.startsWith("Z79.62") && onTheEye.test(after)) continue;
      const isBrief =
        !isKept && (shortCourse.test(before.slice(-20) + after.slice(0, 40)) || meanwhile.test(before));
      const goesOn = isAdjusted || goesOnBefore.test(before) || goesOnAfter.test(after);
      if (longTerm === true && (isBrief || !goesOn)) continue;
      const { value, experiencer } = assertMention(note, index, { start, end });
      const isUsed =
        value === "affirmed" ||
        (value === "negated" && isAddedOn.test(before)) ||
        (value === "negated" && isKept) ||
        ((value === "historical" || value === "planned") && (isResumed || isAdjusted || using.test(before)));
      if (experiencer !== "patient" || !isUsed) continue;
      return [{ code, beside, quote: { start, end, section: clause.section }, source }];
    }
    return [];
  });
}
