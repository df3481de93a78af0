/**
 * Conditions of vessels, kidneys and tumors that are told in other words than their names: "calculus at the left UVJ", "up four times a night", "thrombus
 * straddling the main pulmonary bifurcation", "cellular rejection" of the organ that the note tells, "a left frontal deposit = metastasis".
 *
 * Source: Index: Calculus, ureter N20.1; Nocturia R35.1; Embolism, pulmonary, saddle I26.92; Angiodysplasia K55.20, with bleeding K55.21, of stomach and
 * duodenum K31.81-; Rejection, transplant T86.-; Neoplasm Table: brain, secondary C79.31; Nevus, skin, trunk D22.5.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const side = "(?:(?:the|his|her|left|right|l|r|lt|rt|distal|mid|middle|proximal|prox|upper|lower) ){0,3}";
const ureter =
  "(?:uvj|upj|ureter(?:o-?vesical junction|o-?pelvic junction|al orifice)?|(?:uretero)?vesical junction)";
const times =
  "(?:x ?[2-9]|[2-9](?:(?: ?- ?|–| to | or )\\d)? ?(?:x|times)|(?:two|three|four|five|six|seven|several|multiple|many)(?: (?:to|or) \\w+)? times|twice)";
const night = "(?:a|per|every|each|at|over|during the|in the|\\/) ?-?(?:night|noc)|nightly|overnight";
const passing = "(?:pee|void|urinate|pass (?:urine|water)|go|use the (?:bathroom|toilet|commode)|empty)";

const vessels = "(?:angiodysplasias?|angio-?ectasias?|vascular ectasias?|avms?|arteriovenous malformations?)";
const bleeding = "(?:bleed\\w*|ooz\\w*|weep\\w*|hemorrhag\\w*|spurt\\w*|stigmata of (?:recent )?bleeding)";
const upper = /\b(?:stomach|gastric|duoden\w+|antr\w+|fundus|cardia|pylor\w+)\b/i;
const lower =
  /\b(?:colon\w*|cec\w+|caec\w+|sigmoid|rect\w+|small bowel|jejun\w+|ile\w+|intestin\w+|hepatic flexure|angiodysplasias?)\b/i;

/** The organ that was transplanted, and the code of its rejection. */
const grafts: readonly (readonly [organ: string, code: string])[] = [
  ["kidney|renal", "T86.11"],
  ["heart[- ]lung", "T86.31"],
  ["heart|cardiac", "T86.21"],
  ["liver|hepatic", "T86.41"],
  ["lung|pulmonary", "T86.810"],
  ["bone marrow|stem cell", "T86.01"],
  ["cornea\\w*", "T86.840"],
  ["pancrea\\w+", "T86.890"],
];

const brain =
  "(?:frontal|parietal|occipital|temporal|cerebell\\w+|cerebral|pontine|pons|thalam\\w+|brain ?stem|basal ganglia|intra-?axial|intracranial|brain|temporo-?parietal|parieto-?occipital|fronto-?parietal)";
const metastasis = "(?<!no )(?:metasta(?:sis|ses|tic (?:deposit|lesion|disease|focus|foci|nodule)s?)|mets?)";

const rows: ToldRow[] = [
  {
    words:
      /\b(?:invasive |in-?situ )?(?:scc|squamous(?: cell)? (?:ca|carcinoma|cancer)(?![- ]in[- ]situ))\b/i,
    wording: "squamous cell carcinoma of skin",
    code: "C44.92",
    beside: /\b(?:mohs|actinic keratos\w+|skin cancer|nmsc|shave(?: biopsy| bx)?)\b/i,
    not: /\b(?:no|not|without|denies|negative|r\/o|rule out|vs|versus|possible|\?|in situ|lung|larynx|tongue|tonsil|oral|cervi\w+|esophag\w+|vulva\w*|anal|penile|history|h\/o|hx|prior|previous|brother|sister|mother|father)\b/i,
    known: /^(?:C|D0)/,
  },
  {
    words: new RegExp(
      `\\b(?:stones?|calcul(?:us|i))\\b,? (?:(?:now|is|was|seen|noted|found|lodged|stuck|impacted|sitting|obstructing|located|wedged|hung up|still) ){0,2}(?:at|in|within|near|of|down) ${side}${ureter}\\b(?:[^.;\\n]{0,50}?\\bhydro(?:-?uretero)?(?:nephrosis)?\\b)?`,
      "i",
    ),
    wording: "ureteral stone",
    code: (words) => (/\b(?<!\b(?:no|without|w\/o)\b[^,]{0,20})hydro/i.test(words) ? "N13.2" : "N20.1"),
    replaces: /^N20\.[09]$/,
    known: /^N(?:20\.[12]|13\.[26])$/,
  },
  {
    words: new RegExp(
      `\\b(?:up|wakes?|waking|woke|awakens?|awakened|rises|rising|voids?|voiding|pees|peeing|urinat(?:es|ing)|bathroom|toilet|trips?)\\b(?: up)?(?: to ${passing})?,? ?(?:(?:about|at least|around|some|roughly|~) ?)?${times} ?(?:to ${passing} )?(?:${night})|\\b${times} (?:${night}),? (?:to|for) (?:${passing}|urination)|\\b(?:up|wak(?:es|ing)(?: up)?) (?:${times}) to ${passing} (?:${night})|\\bnight[- ]?time (?:urination|voids?|voiding|peeing)|\\b(?:up|wakes?|waking)(?: up)? (?:all night|every (?:1|2|hour|two|couple of) ?(?:hours|hrs?|h)?(?: at night)?|${times}) to (?:pee|void|urinate|pass (?:urine|water))`,
      "i",
    ),
    wording: "nocturia",
    code: "R35.1",
    beside:
      /\b(?:void\w*|pee\w*|urin\w+|bladder|prostat\w*|bph|luts|psa|ipss|aua|nocturia|toilet|bathroom|tamsulosin|flomax)\b/i,
    not: /\b(?:no longer|not|denies|feeds?|feeding|nurs\w+|cough\w*|pain|wheez\w*|hot flash\w*)\b/i,
    known: /^R35\.1$/,
  },
  {
    words:
      /\b(?:thromb(?:us|i)|clots?|embol(?:us|i|ism)|filling defects?)\b[^.;\n]{0,25}\b(?:straddl\w+|saddl\w+|span\w+|bridg\w+|draped (?:over|across)|lying across|across)\b[^.;\n]{0,25}\b(?:bifurcation|pulmonary (?:trunk|arter\w+)|(?:main )?pas?)\b/i,
    wording: "saddle pulmonary embolism",
    code: "I26.92",
    not: /\b(?:aort\w+|iliac|carotid|no|not|without)\b/i,
    known: /^I26\.[09]2$/,
  },
  {
    words: new RegExp(
      `\\b${vessels}\\b[^.;\\n]{0,30}\\b(?<!not |no )${bleeding}|\\b(?:actively |slowly |chronically )?(?:bleeding|oozing|weeping)(?: from)?(?: (?:the|his|her|those|these|two|three|several|multiple|some|known))*(?: [a-z]+){0,2} ${vessels}\\b`,
      "i",
    ),
    wording: "angiodysplasia with bleeding",
    code: (words, note) =>
      upper.test(words)
        ? "K31.811"
        : lower.test(words) || (lower.test(note) && !upper.test(note))
          ? "K55.21"
          : undefined,
    not: /\b(?:cerebral|brain|dural|spinal|pulmonary|not bleeding|non-?bleeding|no (?:active )?bleed\w*|without (?:active )?bleed\w*|nose|retina\w*|uterine|renal|liver|hepatic)\b/i,
    replaces: /^(?:K55\.20|K31\.819)$/,
    known: /^(?:K55\.21|K31\.811)$/,
  },
  {
    words:
      /\b(?:acute |chronic |active |late |early )*(?:(?:t[- ]?cell|antibody|cell)[- ]mediated |cellular |humoral |vascular |mixed |banff \w+ |bpar|biopsy[- ]proven |acr\b ?|amr\b ?|tcmr\b ?|allograft |graft )*\brejection\b|\b(?:bpar|tcmr)\b/i,
    wording: "transplant rejection",
    code: (words, note) => {
      const organ = (text: string) =>
        grafts.find(([one]) =>
          new RegExp(
            `\\b(?:${one})[- ](?:allo)?(?:graft|transplant\\w*|tx\\b)|\\b(?:transplant\\w*|(?:allo)?graft|rejection)(?: of (?:the |his |her )?)?(?:${one})\\b`,
            "i",
          ).test(text),
        )?.[1];
      return organ(words) ?? organ(note);
    },
    beside:
      /\b(?:biops\w*|bx|banff|solu-?medrol|methylprednisolone|pulse|thymoglobulin|atg|ivig|plasmapheresis|rejection (?:of|episode)|cellular|mediated|acute)\b/i,
    not: /\b(?:no|not|without|negative|r\/o|rule out|ruled out|risk|prevent\w*|prophyla\w*|screen\w*|for cause|prior|previous|history|h\/o|never|concern\w*|possible|suspect\w*|vs|worry|worried|fear\w*|social|denial)\b/i,
    known: /^T86/,
  },
  {
    words: new RegExp(
      `\\b${brain}\\b[^.;\\n]{0,90}?(?:=|\\b(?:is|was|are|proved|proven|showed|consistent with|c\\/w|confirmed|represents?|biops\\w+|bx)\\b)[^.;\\n]{0,30}?\\b${metastasis}\\b|\\b${brain}(?: lobe| hemisphere)? (?:cortex )?${metastasis}\\b|\\b${metastasis}\\b,? (?:in|to|of|at|within) (?:the |his |her )?(?:(?:left|right|l|r|both) )?${brain}\\b`,
      "i",
    ),
    wording: "brain metastasis",
    code: "C79.31",
    not: /\b(?:no|not|without|negative|ruled out|r\/o|possible|suspicious|concern\w*|likely|probable|vs|versus|bone|calvari\w+|skull|dur(?:a|al)|lepto\w+|temporal bone|artery|history of)\b/i,
    replaces: /^(?:C79\.9|C78\.0\d?|C80\.0)$/,
    known: /^C79\.3/,
  },
  {
    words:
      /\bretention\b,? (?:(?:is|was|felt|thought|to be|likely|clearly|being|all) ){0,3}(?:brought on|brought about|caused|triggered|provoked|induced|precipitated|due|secondary|from|d\/t|2\/2|related|because of|courtesy of|blamed on|after|on|with)\b/i,
    wording: "urinary retention",
    code: "R33.9",
    beside:
      /\b(?:bladder|foley|voids?|voided|voiding|pvr|post-?void|urine|urinary|straight cath\w*|(?:in-and-out|i&o) cath\w*|tov|twoc|tamsulosin|flomax|urology)\b/i,
    not: /\b(?:no|not|without|denies|fluid|water|salt|sodium|co2|carbon dioxide|placenta\w*|sutures?|hardware|stool|gastric|food)\b/i,
    known: /^R33/,
  },
  {
    words:
      /\b(?:the|his|her|same|that) (?:left |right )?(?:leg|calf|thigh|arm|side)(?: (?:with|that had|where (?:he|she|they) had|which had|of))? (?:the |a |his |her |an? old )?(?:clots?|dvts?|blood clots?) (?:in|back in|from|of) (?:19|20)\d\d\b|\b(?:had|prior|previous|old|remote) (?:an? )?(?:left |right )?(?:leg |calf |arm )?(?:blood )?clots? (?:in (?:the|his|her) (?:left |right )?(?:leg|calf|thigh|arm) )?(?:in|back in|from) (?:19|20)\d\d\b/i,
    wording: "history of deep vein thrombosis",
    code: "Z86.718",
    not: /\b(?:father|mother|brother|sister|aunt|uncle|family|stroke|lungs?|coronary|stent|never|denies|no)\b/i,
    known: /^Z86\.71|^I82/,
  },
];

const bowel = "(?:bowel|gut|intestines?|small intestine|ileum|jejunum|colon)";
const obstructs = "(?:blockage|obstruction|transition point)";
const adhesion =
  "(?:adhesi(?:ons?|ve bands?)|(?:single |fibrous |dense |tight |congenital )*bands?|scar tissue)";

rows.push(
  {
    words: new RegExp(
      `\\b(?:complete |partial |incomplete |total )?${obstructs} (?:is |was |comes |seen |found )?(?:at|from|due to|by|caused by|because of|near) (?:an? |the |his |her |one |old |some |single )*${adhesion}|\\b(?:complete|partial|incomplete|mechanical) blockage (?:of|in) (?:the |his |her )?(?:small |large )?${bowel}|\\b(?:small |large )?${bowel} (?:is |was |got |completely |partly |now )+(?:blocked|obstructed)|\\bblocked (?:small |large )?${bowel}`,
      "i",
    ),
    wording: "bowel obstruction",
    code: "K56.609",
    beside:
      /\b(?:ng(?:t|[ -]tube)?|vomit\w*|emesis|distend\w*|distension|flatus|gas|ct|adhesi\w+|lys\w+|laparotom\w+|obstipat\w+)\b/i,
    not: /\b(?:no|not|without|denies|never|rule out|r\/o|if|airway|outlet|urethra\w*|bladder|duct|artery|hernia\w*|volvulus|tumou?r|mass|cancer|intussuscept\w+|stool|feces|impaction|crohn\w*)\b/i,
    known: /^K(?:56|91\.3|50|57|4[0-6])/,
  },
  {
    words: new RegExp(
      `\\b${adhesion} (?:(?:was|were|is|are|that|in the pelvis|got) ){1,3}(?:cut|lysed|divided|taken down|released|freed)|\\b(?:lysis of|lysed|cut|divided|took down|freed) (?:an? |the |dense |multiple |single |many |several )*(?:adhesions?|adhesive bands?)|\\b${obstructs} (?:is |was )?(?:at|from|due to|by|caused by) (?:an? |the |one |single )*${adhesion}`,
      "i",
    ),
    wording: "adhesions of the bowel",
    code: "K66.0",
    beside: /\b(?:obstruct\w*|blockage|sbo|blocked)\b/i,
    not: /\b(?:no adhes\w+|pelvic adhes\w+|uter\w+|labia\w*|shoulder|lung|pleura\w*|eye|iris|foreskin|penile)\b/i,
    known: /^K(?:66\.0|56\.5)/,
  },
);

const trunk =
  /\b(?:between (?:his|her|the|their)? ?shoulder ?blades|(?:upper|mid|middle|lower|left|right)?[ -]?back|chest|abdomen|belly|trunk|torso|flank|buttocks?|scapula|sternum|(?:bra|belt) line|waist(?:line)?)\b/i;
const otherSkin =
  /\b(?:face|cheek|nose|forehead|temple|scalp|neck|ear|eyelid|lip|arm|forearm|hand|finger|shoulder(?! ?blade)|leg|thigh|calf|shin|ankle|foot|toe)\b/i;

/** "The black spot between his shoulder blades turned out to be an intradermal nevus": the sentence tells the trunk, and no other place. */
function withTrunk(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return known.map((mention) => {
    if (!mention.codes.includes("D22.9")) return mention;
    const clause = note.clauses[mention.clause];
    const text = clause === undefined ? "" : note.text.slice(clause.start, clause.end);
    if (!trunk.test(text) || otherSkin.test(text)) return mention;
    return { ...mention, codes: mention.codes.map((code) => (code === "D22.9" ? "D22.5" : code)) };
  });
}

/** @returns the mentions, and the conditions that are told in other words than their names */
export function withOtherWords(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withTrunk(note, withToldRows(note, known, rows));
}
