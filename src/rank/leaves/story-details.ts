/**
 * Type, severity and stage that a note gives once, of conditions it elsewhere merely names: "moderate persistent asthma" in the history, "asthma" in
 * the plan. Taken only where the note says one thing; where it says two, the code stays unspecified and a person asks.
 *
 * Sources: Guidelines FY2026 I.B.2 (highest level of detail documented), I.C.14.a.1 (CKD by documented stage), I.C.5.b.3 (nicotine product).
 */

import { assertMention } from "../../note/assertion.ts";
import { clauseAround } from "../../note/read.ts";
import type { ReadNote } from "../../note/types.ts";
import { fibrillationKind } from "./fibrillation-kind.ts";
import { type Side, sideOf } from "./variants.ts";

export interface Detail {
  /** The unspecified codes it completes. */
  readonly completes: (code: string) => boolean;
  /** Where to choose anew. */
  readonly from: (code: string) => string;
  /** In the words of the code titles. */
  readonly words: string;
  /** Where the words name one. */
  readonly side?: Side;
}

export interface Kind {
  readonly said: RegExp;
  readonly completes: RegExp;
  readonly from: (code: string, words: string) => string;
  readonly words: (match: readonly (string | undefined)[]) => string;
}

const roman: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };
const stage = "(?:stage |stg |g)?((?:[1-5]|iv|v|i{1,3})[ab]?)";
/** "CKD, now settled at stage 3b", not "CKD has progressed from stage 3a". */
const toStage =
  "(?:(?!\\b(?:from|was|formerly|previously|initially|once|if|until|before|toward|not|than|dialysis)\\b)[^.;\\n]){0,45}?\\b(?:stage|stg) ?";

const seen = "(?:is |are |was )?(?:exposed|visible|seen|showing|palpable)";
/** How deep an ulcer goes, as examined, in the order of {@link depthWords}. */
const depths = [
  "limited to (?:the )?(?:breakdown of (?:the )?skin|skin(?: breakdown)?|epidermis|dermis)|(?:only )?skin breakdown(?: only)?|partial[- ]thickness|superficial(?! (?:vein|femoral|culture|swab|thrombo|peroneal|infection))|(?:only|just) (?:the )?(?:skin|epidermis|dermis)(?: (?:is|was|has))?(?: (?:been )?(?:broken|open|lost|gone|breached|involved|affected))?(?! (?:care|check|graft|sub))|(?:no deeper than|not (?:past|through|beyond|deeper than)|does(?: not|n['’]t) go (?:past|beyond|through|deeper than)|goes no deeper than) (?:the )?(?:skin|dermis|epidermis)|skin[- ](?:deep|level|only)|confined to (?:the )?(?:skin|epidermis|dermis)|(?:through|into|in) (?:the )?dermis",
  `(?:subcutaneous|sub-?cut|subq|sq|adipose)(?: (?:tissue|fat|layer))* ${seen}|fat(?: layer)? ${seen}|(?:exposed|visible) (?:subcutaneous )?(?:fat|adipose)|full[- ]thickness|(?:through|down|deep|goes|extends|extending|reaches|reaching)(?: (?:in)?to| through)? (?:the )?(?:fat|subcutis|subcutaneous)(?: (?:tissue|fat|layer))?|(?:showing|shows|with|into) (?:(?:yellow|healthy|subcutaneous) )?fat(?! (?:free|pad))|fat (?:in|at|on|lines|lining|visible in|showing in|covers) (?:the |its )?(?:base|bed|floor)|(?:yellow )?fat (?:can be seen|at its base)|(?:in)?to (?:the )?(?:subcutaneous (?:tissue|fat)|fat(?: layer)?|subq)`,
  "(?:necrosis of|necrotic|nonviable|dead) muscle|muscle (?:necrosis|is necrotic)",
  "(?:necrosis of|necrotic|dead) bone|bone (?:necrosis|is necrotic)",
  `muscle ${seen}|(?:exposed|visible) muscle|(?:in)?to (?:the )?muscle`,
  `bone ${seen}|(?:exposed|visible) bone|(?<!\\b(?:not|never|no|cannot|did|nor) |n['’]t )prob(?:e(?:s|d)?|ing)(?: (?:goes|went|passes|tracks))?(?: (?:straight|right|directly|down|deep))? to (?:the )?bone|(?:in)?to (?:the )?bone`,
];
const depthWords = [
  "limited breakdown skin",
  "fat layer exposed",
  "necrosis muscle",
  "necrosis bone",
  "muscle involvement",
  "bone involvement",
];

const retinopathies: Readonly<Record<string, string>> = { mild: "2", mod: "3", moderate: "3", severe: "4" };

/** Broken shafts named without the break's form: the bone's words, the codes, their header. */
const shafts: readonly (readonly [bone: string, of: RegExp, header: string])[] = [
  ["tibia(?:l)?", /^S82\.20/, "S82.2"],
  ["fibul(?:a|ar)", /^S82\.40/, "S82.4"],
  ["fem(?:ur|oral)", /^S72\.30/, "S72.3"],
  ["humer(?:us|al)", /^S42\.30/, "S42.3"],
  ["radi(?:us|al)", /^S52\.30/, "S52.3"],
  ["uln(?:a|ar)", /^S52\.20/, "S52.2"],
];
const breakForm = "(comminut(?:ed|ion)|segmental|spiral|oblique|transverse)";

/** "Films: tibial diaphysis comminuted": the form of a break, told where its bone is seen (Tabular List at S42.3, S52.2, S52.3, S72.3, S82.2, S82.4). */
const breaks: readonly Kind[] = shafts.map(([bone, completes, header]) => ({
  said: new RegExp(
    `\\b${breakForm}\\b[^.;\\n]{0,30}?\\b${bone}\\b(?! (?:plateau|plafond|head|neck|styloid|tuberosity))|\\b${bone}(?: (?:shaft|diaphysis|mid-?shaft|and|fracture|fx|is|was)){0,3} ${breakForm}\\b`,
    "gi",
  ),
  completes,
  from: () => header,
  words: ([, before, after]) =>
    `displaced ${(before ?? after ?? "").toLowerCase().replace(/^comminution$/, "comminuted")} fracture of shaft`,
}));

const appendices: Readonly<Record<string, string>> = {
  "perforated generalized abscess": "K35.211",
  "perforated generalized": "K35.201",
  "perforated abscess": "K35.33",
};

/** Tabular List at K51: how far an ulcerative colitis reaches. */
const colitisReach: Readonly<Record<string, string>> = {
  pancolitis: "0",
  proctitis: "2",
  proctosigmoiditis: "3",
  left: "5",
};

/** Words of one statement, in which nothing is denied and no other organ has its say. */
const ofAppendix =
  "(?:(?!\\b(?:no|not|without|non|never|nor|denies|risk|concern|ovar\\w+|cyst|ectopic|diverticul\\w+|ulcer)\\b)[^.;\\n])";
const pus = new RegExp(`^${ofAppendix}*?\\babscess`, "i");
const spread = new RegExp(
  `^${ofAppendix}*?\\b(?:generali[sz]ed|diffuse|four[- ]quadrant|fecal|feculent) (?:\\w+ )?peritonitis\\b`,
  "i",
);

const kinds: readonly Kind[] = [
  ...breaks,
  {
    // "The appendix was necrotic and perforated, with a walled off abscess": the kind of an appendicitis (Tabular List at K35.2, K35.3) where it was seen.
    said: new RegExp(
      `\\b(?:appendix|appendiceal|appendicitis|appy)\\b${ofAppendix}{0,40}?\\b(?<!\\bnon-?)(?:perforat(?:ed|ion)|ruptured?|burst)\\b([^.;\\n]{0,110})`,
      "gi",
    ),
    completes: /^(?:K35\.(?:32|80|890|891)|K37)$/,
    from: (_, words) => appendices[words] ?? "K35.32",
    words: ([, rest = ""]) =>
      `perforated${spread.test(rest) ? " generalized" : ""}${pus.test(rest) ? " abscess" : ""}`,
  },
  {
    said: /\b(?:ulcerative |pan-?ulcerative )?(pan-?colitis)\b|\bulcerative (proctitis|proctosigmoiditis)\b|\b(left)[- ]sided (?:ulcerative )?colitis\b/gi,
    completes: /^K51\.9/,
    from: (code, words) => `K51.${colitisReach[words] ?? "9"}${code.slice(5)}`,
    words: ([, all, part, left]) => (all ?? part ?? left ?? "").toLowerCase().replace("-", ""),
  },
  {
    // Tabular List at E08.3 to E13.3; without a word of it, without macular edema (Index: Diabetes, with, retinopathy, nonproliferative).
    said: /\b(mild|mod(?:erate)?|severe) (?:npdr|non-?proliferative(?: (?:diabetic )?retinopathy)?|background (?:diabetic )?retinopathy)\b([^.;\n]{0,45})/gi,
    completes: /^(?:H35\.00\d?|E(?:08|09|1[013])\.319)$/,
    from: (code, words) => {
      const [degree = ""] = words.split(" ");
      const suffix = `3${retinopathies[degree] ?? "2"}${words.includes("with macular") ? "1" : "9"}`;
      return `${code.startsWith("E") ? code.slice(0, 3) : "E11"}.${suffix}`;
    },
    words: ([, degree = "", rest = ""]) => {
      const hasEdema =
        /\b(?:c?s?c?i?-?dme|csme|macular (?:o?edema))\b/i.test(rest) &&
        !/\b(?:no|without|w\/o|not|neg\w*)\b/i.test(rest);
      const side = /\b(?:OU|both|bilateral\w*|b\/l)\b/i.test(rest)
        ? "bilateral"
        : /\b(?:OD|right)\b/i.test(rest)
          ? "right"
          : /\b(?:OS|left)\b/i.test(rest)
            ? "left"
            : "";
      const edema = hasEdema ? "with" : "without";
      return `${degree} nonproliferative diabetic retinopathy ${edema} macular edema ${side}`.toLowerCase();
    },
  },
  {
    said: /\b(mild|moderate|severe)[- ](intermittent|persistent)\b/gi,
    completes: /^J45\.90/,
    from: () => "J45",
    words: ([, degree = "", course = ""]) => `${degree} ${course} asthma`.toLowerCase(),
  },
  {
    said: /\b(?:(combined)\b[\w ()/]{0,30}|(systolic and diastolic)|(systolic)|(diastolic))[\w ()/]{0,20}(?:heart failure|\bchf|\bhf)\b|\b(hfref|heart failure with reduced)\b|\b(hfpef|heart failure with preserved)\b/gi,
    completes: /^I50\.9$/,
    from: () => "I50",
    words: ([, combined, both, systolic, , reduced]) => {
      if ((combined ?? both) !== undefined) return "combined systolic diastolic";
      return (systolic ?? reduced) !== undefined ? "systolic" : "diastolic";
    },
  },
  fibrillationKind,
  {
    said: new RegExp(
      `\\b(?:ckd|chronic (?:kidney|renal) disease)(?:[ ,(]{1,3}(?:is )?${stage}|${toStage}((?:[1-5]|iv|v|i{1,3})[ab]?))(?:\\b|(?=a[1-3]\\b))|\\bstage ((?:[1-5]|iv|v|i{1,3})[ab]?) (?:ckd|chronic (?:kidney|renal) disease)\\b|\\be?gfr\\b[^.;\\n]{0,90}?\\b(?:in|at) stage ([1-5][ab]?)\\b`,
      "gi",
    ),
    completes: /^N18\.(?:9|30)$/,
    from: (code, words) => (code === "N18.30" || words.startsWith("stage 3") ? "N18.3" : "N18"),
    words: ([, next, after, before, ofRate]) => {
      const said = next ?? after ?? before ?? ofRate ?? "";
      const [, number = "", part = ""] = /^(\d|i{1,3}|iv|v)([ab]?)$/i.exec(said) ?? [];
      return `stage ${roman[number.toLowerCase()] ?? number}${part.toLowerCase()}`;
    },
  },
  {
    // The provider names the ulcer, a nurse may stage it (I.B.14, I.C.12.a).
    said: /(?<=\b(?:pressure|decubitus|sacr(?:al|um)|coccyx|heel|ischi\w+|trochanter\w*|wound (?:care|nurse|rn|team|consult)|wocn|ulcer|bedsore)\b[^.\n]{0,60})\b(?:stage|stg)[ -]?([1-4]|iv|i{1,3})\b/gi,
    completes: /^L89(?:\.\w{1,3})?$/,
    from: (code) => code.replace(/9$/, ""),
    words: ([, number = ""]) => `stage ${roman[number.toLowerCase()] ?? number}`,
  },
  {
    // The depth of an ulcer stands in the examination or a wound nurse's words (Tabular List at L97 and L98.4, sixth character; I.B.14).
    said: new RegExp(
      `(?<=\\b(?:ulcers?|ulcerations?|wounds?|wound bed|sores?)\\b[^\\n]{0,160})\\b(?:${depths.map((words) => `(${words})`).join("|")})\\b`,
      "gi",
    ),
    completes: /^L9(?:7\.\d|8\.4)(?:\d9?)?$/,
    from: (code) => code.replace(/^(L9[78]\.\d\d)9$/, "$1"),
    words: (match) => depthWords[match.slice(1).findIndex((part) => part !== undefined)] ?? "",
  },
  {
    said: /(?<!e[- ])\b(cig(?:arette)?s?)\b|(?<!e[- ])\b((?:\d[\d./]*|half|one|two|a) ?(?:ppd|packs?[- ](?:per|a)[- ]day|pk\/d(?:ay)?|packs?\/day|pack[- ]a[- ]day))\b|\b(chew(?:s|ing)? (?:tobacco|daily)|chewing tobacco|smokeless(?: tobacco)?|snuff|snus|dip(?:s|ping)? (?:tobacco|snuff|daily|copenhagen|skoal|grizzly|a (?:can|tin))|copenhagen|skoal|(?:can|tin)s? (?:of (?:dip|chew|snuff)|(?:per|a|every) (?:day|week|\d)))\b|\b(vap(?:es?|ing|er)(?! (?:thc|cannabis|marijuana|weed|pot)\b)|e[- ]?cig(?:arette)?s?|juul\w*|cigars?|cigarillos?|hookah|pipe (?:smoker|tobacco)|smokes (?:a )?pipe|nicotine pouch(?:es)?|zyn)\b/gi,
    completes: /^F17\.20\d$/,
    from: (code, words) =>
      `F17.2${words === "cigarettes" ? "1" : words === "chewing tobacco" ? "2" : "9"}${code.at(-1) ?? ""}`,
    words: ([, cigarettes, packs, chewed]) =>
      (cigarettes ?? packs) !== undefined
        ? "cigarettes"
        : chewed !== undefined
          ? "chewing tobacco"
          : "other tobacco product",
  },
];

/** @returns at most one detail a kind */
export function detailsOf(note: ReadNote): Detail[] {
  return kinds.flatMap(({ said, completes, from, words }) => {
    const found = new Set(
      [...note.text.matchAll(said)].flatMap((match) =>
        isOfPatient(note, match.index, match.index + match[0].length) ? [words(match)] : [],
      ),
    );
    const exact = [...found].filter(
      (one) => ![...found].some((other) => other !== one && other.startsWith(one)),
    );
    const [only] = exact;
    if (only === undefined || exact.length > 1) return [];
    const side = sideOf(only);
    return [
      {
        completes: (code: string) => completes.test(code),
        from: (code: string) => from(code, only),
        words: only,
        ...(side === undefined ? {} : { side }),
      },
    ];
  });
}

function isOfPatient(note: ReadNote, start: number, end: number): boolean {
  const whole = clauseAround(note, { start, end });
  // "Atrial fibrillation, which is persistent": the kind stands in the clause after the name's.
  const index = whole === -1 ? clauseAround(note, { start: end - 1, end }) : whole;
  if (index === -1) return false;
  const from = whole === -1 ? Math.max(start, note.clauses[index]?.start ?? start) : start;
  const { value, experiencer } = assertMention(note, index, { start: from, end });
  return experiencer === "patient" && (value === "affirmed" || value === "historical");
}
