/**
 * Lungs and nose told in plain words: "his lungs are scarred", "eosinophil-driven phenotype", "both nasal passages are full of polyps", "inflammation of all of
 * the sinuses", "his septum leans hard to the right", "she stops breathing in her sleep".
 *
 * Source: Index: Fibrosis, lung J84.10; Asthma, eosinophilic J82.83 (code first asthma, by type), by severity J45.-; Polyp, nasal J33.9, cavity J33.0; Sinusitis,
 * chronic, pansinusitis J32.4; Deviation, nasal septum J34.2; Apnea, sleep, obstructive G47.33; Paralysis, diaphragm J98.6; Hypertension, pulmonary I27.2-;
 * Dependence, on, oxygen Z99.81.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { because, being, type ToldRow, told, withToldRows } from "./told-rows.ts";

const whose = "(?:the |his |her |their )?";
const lasting = "(?:chronic(?:ally)?|long-?standing|long-?lasting|smou?ldering|years of|persistent)";
const allSinuses =
  "(?:all(?: of)? (?:the |his |her )?(?:paranasal )?sinuses|every sinus|all (?:eight|four pairs of) sinuses|pan-?sinus(?:es)?)";
const inflamed = "(?:inflam(?:ed|mation)|infect(?:ed|ion)|diseased?|thickening)";
const nose = /\b(?:nose|nasal|nostrils?|breath\w*|spur|septoplasty|sinus\w*|turbinates?|snor\w+|ent)\b/i;
const ofAsthma: Readonly<Record<string, string>> = { mild: "3", moderate: "4", severe: "5" };

function asthmaOf(words: string): string | undefined {
  const degree = /\b(mild|moderate|severe)/i.exec(words)?.[1]?.toLowerCase() ?? "";
  const level = ofAsthma[degree];
  return level === undefined
    ? undefined
    : `J45.${level}${/\b(?:flar\w+|exacerbat\w+)\b/i.test(words) ? "1" : "0"}`;
}

const lungs: readonly ToldRow[] = [
  told(
    "J84.10",
    "pulmonary fibrosis",
    `\\b(?:his|her|the|both) lungs? ${being}(?:scarred|fibrotic|stiff(?:ened)? with scar)\\b|\\b(?:scarred|fibrotic) lungs?\\b|\\b(?:widespread|diffuse|progressive|advanced|both-sided|bilateral|interstitial) scarring (?:of|in) ${whose}(?:both )?lungs?\\b|\\blung scarring\\b`,
    {
      known: /^(?:J84|J7[0-3]|J70|D86)/,
      not: /\b(?:apical|apex|apices|base|linear|minor|minimal|old|tb|tuberculo\w+|pleura\w*|post-?covid|radiation|one spot|small|lobe)\b/i,
    },
  ),
  told(
    "J82.83",
    "eosinophilic asthma",
    "\\beosinophil(?:ic|s|ia)?(?:[- ](?:driven|type|predominant|high|led|fuell?ed|mediated))?,? (?:severe |persistent |allergic )*(?:asthma|phenotype|endotype|airways? (?:disease|inflammation))\\b|\\basthma\\b[^.;\\n]{0,40}?\\b(?:(?:driven|fuell?ed|led|mediated) by (?:her |his |the |high )?eosinophils|eosinophil(?:ic|[- ]driven|[- ]led|[- ]high)|of (?:the )?eosinophilic (?:type|kind))\\b",
    { beside: /\basthma\b/i, not: /\b(?:esophag\w+|granulomatosis|egpa|copd|no)\b/i },
  ),
  told(
    asthmaOf,
    "asthma by severity",
    "\\b(?:mild|moderate|severe),? (?:(?:eosinophilic|allergic|atopic|steroid-dependent|type 2|t2) ){1,2}asthma\\b,?(?: (?:which|that) is| and)? ?persistent\\b|\\bpersistent,? (?:(?:eosinophilic|allergic|atopic) )?asthma\\b[^.;\\n]{0,25}?\\b(?:mild|moderate|severe)(?:ly)?\\b|\\basthma\\b,? (?:(?:is|which|that|of|the|a) )*persistent (?:and|,) (?:(?:graded|rated|classed|classified as|of|is) ){0,2}(?:mild|moderate|severe)\\b",
    { replaces: /^J45\.9/, known: /^J45\.[2-5]/, not: /\bintermittent\b/i },
  ),
  told(
    "G47.33",
    "obstructive sleep apnea",
    `\\bstop(?:s|ped|ping) breathing (?:in|during) (?:his|her|their) sleep\\b|\\b(?:throat|airway) (?:closes|collapses|shuts) (?:in|during) (?:his|her|their)? ?sleep\\b`,
    {
      beside: /\b(?:cpap|apap|bipap|ahi|inspire|sleep study (?:show\w+|confirm\w+|prov\w+))\b/i,
      not: /\b(?:central|report\w*|witness\w*|sa(?:ys|id)|complain\w*|wonder\w*|study (?:is )?(?:ordered|pending|planned))\b/i,
      replaces: /^(?:R06\.81|G47\.30)$/,
    },
  ),
  told(
    "J98.6",
    "paralysis of the diaphragm",
    "\\b(?:paraly[sz]ed|paretic) (?:(?:left|right) )?(?:hemi-?)?diaphragm\\b|\\b(?:hemi-?)?diaphragm (?:is |was |has been )?(?:paraly[sz]ed|paretic|does not move|doesn['’]t move)\\b|\\b(?:hemi-?)?diaphragm(?:atic)? (?:paralysis|palsy)\\b",
    { denies: true, not: /\b(?:newborn|birth)\b/i },
  ),
  told(
    (words) =>
      /\b(?:scar\w*|fibros\w+|lungs?|emphysema|copd|low oxygen|hypox\w+|sleep apnea)\b/i.test(
        words.replace(/^.*?(?:hypertension|pressures?(?: in (?:the |his |her )?lungs?)?)/i, ""),
      )
        ? "I27.23"
        : /\b(?:clots?|embol\w+)\b/i.test(words)
          ? "I27.24"
          : "I27.22",
    "pulmonary hypertension by its cause",
    `\\b(?:pulmonary hypertension|(?:pulmonary|lung) (?:artery )?pressures?|high (?:blood )?pressures? in (?:the |his |her )?lungs?)\\b[^.;\\n]{0,25}? ${because}(?:[\\w-]+ ){0,2}?(?:scarring|scarred lungs?|fibrosis|lung disease|emphysema|copd|low oxygen|sleep apnea|clots?|pulmonary emboli(?:sm)?|left heart|left ventricle|left side of (?:the|his|her) heart|mitral valve|heart failure)\\b`,
    { replaces: /^I27\.(?:20|9|0)$/, known: /^I27\.2[1-9]/, not: /\b(?:acute|group 1)\b/i },
  ),
  told(
    "Z99.81",
    "dependence on supplemental oxygen",
    "\\b(?:concentrator|oxygen|o2|cannula|liters?|litres?)\\b[^.;\\n]{0,60}?\\b(?:around the clock|round the clock|day and night|24\\/7|24 hours|continuously|all (?:day|the time)|(?:at|and) rest(?:,)? and (?:\\d|with|on)[^.;\\n]{0,20}?(?:walk\\w*|exert\\w*|activity|sleep)|at night and (?:with|on) (?:walking|exertion|activity))\\b|\\b(?:can(?:not| no longer|['’]t)|unable to) (?:\\w+ )?(?:manage|do|cope|live|get by|go) without (?:his |her |the )?oxygen\\b|\\bhome concentrator\\b|\\blives on (?:\\d[\\d.]* ?(?:l|liters?|litres?|lpm)(?: of)? )?(?:oxygen|o2)\\b",
    {
      denies: true,
      known: /^Z99\.81/,
      beside:
        /\b(?:respiratory failure|copd|fibrosis|emphysema|interstitial|pulmonary hypertension|hypox\w+|scarr\w+)\b/i,
      not: /\b(?:does not|not need\w*|never|sats?|saturation|spo2|monitor\w*|inpatient|icu|ed|emergency|declin\w*|refus\w*|weaned|stopped|off oxygen)\b/i,
    },
  ),
];

const breathing: readonly ToldRow[] = [
  told(
    "J44.1",
    "acute exacerbation of COPD",
    "\\b(?:copd|emphysema and bronchitis) (?:(?:is|was|has been|has|again) )*(?:acting up|flaring|flared)\\b",
    {
      known: /^J44\.[01]/,
      replaces: /^J44\.9$/,
      not: /\b(?:last|in (?:19|20)\d\d|ago|prior|previous\w*|when|before)\b/i,
    },
  ),
  told(
    "J96.11",
    "chronic respiratory failure with hypoxia",
    "\\bchronic (?:hypox(?:a?em)?ic|low[- ]oxygen) failure\\b",
    {
      replaces: /^R09\.02$/,
      known: /^J96\.[12]/,
    },
  ),
];

const noses: readonly ToldRow[] = [
  told(
    "J32.9",
    "chronic sinusitis",
    "\\b(?:long-?standing|chronic|lasting) sinus (?:inflammation|trouble|disease|infections?)\\b(?!,? (?:of|in) (?:all|every))",
    {
      known: /^J32/,
      not: /\b(?:pilonidal|sick|coronary|cavernous|polyps)\b/i,
    },
  ),
  told(
    (words) => (/\bboth|bilateral/i.test(words) ? "J38.02" : "J38.01"),
    "paralysis of vocal cord",
    "\\b(?:(?:one|both|left|right|the) )+vocal (?:cords?|folds?) (?:(?:is|are|was|has|have|still|been) )*(?:(?:do(?:es)?(?: not|n['’]t)|no longer|will not) move|paraly[sz]ed|immobile|frozen)\\b",
    { denies: true, known: /^J38\.0/ },
  ),
  told(
    (words) => (/central/i.test(words) ? "G47.31" : "G47.33"),
    "sleep apnea by kind",
    "\\b(?:obstructive|central)(?: type)? apn(?:o)?ea (?:in|during) (?:his |her )?sleep\\b",
    { known: /^G47\.3[1-37]/, replaces: /^(?:R06\.81|G47\.30)$/ },
  ),
  told(
    "J33.0",
    "polyp of nasal cavity",
    `\\bnasal (?:cavity|passage|airway) polyp(?:s|osis)?\\b|\\bpolyps? (?:in|of|from|fill(?:s|ing)?|block(?:s|ing)?|plug(?:s|ging)?|obstruct(?:s|ing)?|within) (?:both |each |the |his |her |left |right )*nasal (?:passages?|cavit(?:y|ies))\\b|\\bnasal (?:passages?|cavit(?:y|ies)) ${being}?(?:full of|filled (?:with|by)|plugged (?:with|by|w\\/)|blocked (?:with|by)|packed with|stuffed with|crowded (?:with|by)|obstructed by)(?: [\\w-]+){0,3} polyps?\\b`,
    { replaces: /^J33\.9$/, known: /^J33\.0$/, not: /\b(?:choanal|antro-?choanal|removed)\b/i },
  ),
  told(
    "J32.4",
    "chronic pansinusitis",
    `\\b${lasting} ${inflamed}(?: (?:of|in|involving))? ${allSinuses}|\\b${allSinuses} ${being}${lasting} ${inflamed}|\\b${lasting} sinus(?:itis| disease| trouble| inflammation)(?:,| of| in| involving| affecting)+ ${allSinuses}|\\bchronic pan-?sinus(?:itis)?\\b`,
    { replaces: /^J32\.9$|^J01\.4/, known: /^J32\.4$/ },
  ),
  told(
    "J34.2",
    "deviated nasal septum",
    "\\b(?:nasal )?septum,? (?:(?:is|was|has|leans|looks|that|still|badly|sharply|hard|mildly|severely|markedly|itself) ){0,4}(?:leans?|leaning|bent|bends|bowed|bows|crooked|off[- ](?:the )?(?:mid-?line|center|centre)|deviates|deviated|veers|veering|shifted|displaced|twisted|buckled) ?(?:(?:hard|sharply|far|well|off|over) )*(?:to(?:ward)?s? the (?:left|right)|left|right)?|\\b(?:crooked|bent|off[- ]midline|leaning|bowed|twisted|buckled) (?:nasal )?septum\\b",
    {
      beside: nose,
      not: /\b(?:ventric\w+|atrial|inter-?atrial|cardiac|heart|echo\w*|rv|lv|perforat\w+|straight|fracture\w*|newborn)\b/i,
    },
  ),
];

/** @returns the mentions, and the conditions of lungs and nose that are told in plain words */
export function withLungsAndNoseTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, [...lungs, ...breathing, ...noses]);
}
