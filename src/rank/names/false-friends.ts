/**
 * Words that read like a condition's name and mean another thing: "lactate 2.1" and "lactated Ringer's" are no lactation, a "falling GFR" is no fall, "both
 * CTs" are no carpal tunnels, "SIRS criteria" counts signs.
 *
 * Source: III.B (what is measured is no diagnosis) and IV.J of the FY2026 guidelines; our own knowledge of how notes are written.
 */

import type { ReadNote } from "../../note/types.ts";
import { scoredElsewhere } from "../conventions/strokes.ts";
import { isGivenUp } from "./given-up.ts";
import type { Mention } from "./mentions.ts";

interface FalseFriend {
  readonly codes: RegExp;
  /** The mention's own words. */
  readonly words: RegExp;
  /** What must stand before them, or after; anything where absent. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** What falls in a body or a chart, and is measured. */
const measured =
  "(?:e?gfr|h[gc]b|hgb|h&h|h\\/h|hct|hemoglobin|hematocrit|bps?|blood pressures?|pressures?|sodium|na|potassium|k|calcium|platelets?|plts?|counts?|wbc|white count|creatinine|cr|troponins?|trop|lactate|inr|glucose|sugars?|a1c|sats?|saturations?|spo2|oxygen|o2|ef|output|uop|urine output|levels?|numbers?|trends?|bili\\w*|lfts?|crp|esr|procalcitonin|bhcg|hcg|weights?|temp\\w*|fever|curve|scores?|grades?|asleep|short|behind|within|outside|off|back|apart|in love|under|to \\d)";

const rows: readonly FalseFriend[] = [
  // "Mrs. Bell", "Dr. Graves": who is meant, not what.
  {
    codes: /./,
    words: /^[A-Z][a-z'’-]+$/,
    before: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Nurse)\.? (?:[A-Z]\. )?$/,
  },
  // What a toxin injected may do is warned of.
  {
    codes: /^A05\.1$/,
    words: /^botulism$/i,
    after:
      /^(?:[- ](?:type|like))?[- ]?(?:spread |distant spread )?(?:effects? |spread )?(?:precautions?|warnings?|risk)/i,
  },
  {
    // "Sepsis evaluation", "PE rule-out": what is looked for (II.H and IV.H speak of what is suspected still).
    codes: /^(?:A4[01]|P36|R65|I2[146]|I63|I82|G0[0-3]|A39|K35|G40|R56|T74|T76)/,
    words: /./,
    after:
      /^\s+(?:evaluation|eval|work-?ups?|rule[- ]?outs?|r\/o|alert|precautions|watch|bundle|protocol|calculator|criteria|order[- ]?sets?|pathway|(?:screening )?tool|screen|power ?plan|huddle|package)\b/i,
  },
  {
    // A test by the name of what it looks for: "TB gold repeat", "Lyme titers", "HIV test sent".
    codes: /^(?:A(?:15|16|18|19|5[0-3]|69\.2|74)|B(?:0[0-2]|1[5-9]|20|27|25|58|38|39|4[04])|U07\.1|J1[01])/,
    words: /^\S+(?: [abc])?$/i,
    after:
      /^[ -]?(?:gold|quantiferon|t-?spot|spot|igra|tests?|testing|skin tests?|blood tests?|titers?|serolog\w+|screen(?:ing|s|ed)?|panels?|pcr|swabs?|antibod(?:y|ies)|antigen|ag(?:\/ab)?|ab(?:\/ag)?|combo|rapid|4th[- ]gen\w*|igg|igm)(?! (?:\w+ ){0,2}(?:positive|pos\b|reactive|\+|detected))\b/i,
  },
  // What is guarded against after a bite, no illness: "Rabies: dog vaccinated, no PEP", "rabies shots".
  {
    codes: /^A82/,
    words: /^rabies$/i,
    after:
      /^[\s:,-]*(?:vaccin\w+|shots?|pep|prophyla\w+|series|immune|certificate|status|risk|exposure|tag|not (?:a )?(?:concern|needed|indicated|suspected)|(?:the )?(?:dog|cat|animal|owner|bat|raccoon|low|no\b|none|neg\w*|discussed|observ\w*|health dep\w*|county|animal control|per ))/i,
  },
  // Callus of a bone that heals is no corn.
  {
    codes: /^L84$/,
    words: /^callus$/i,
    before:
      /(?<!\b(?:foot|plantar|sole|toe|heel|hand|palm|thick|painful|pared?|debrided?) )(?:\b(?:fracture|fx|nail(?:ed|ing)?|plated?|orif|cast|x-?rays?|films?|xr|ct|radiographs?|bridging|union|brace|weeks?|wks?|healing|wispy|hardly any|early|abundant|scant|splint|bone)\b)(?!.*\b(?:foot|plantar|sole|toe|corn)\b)[^\n]*$/i,
  },
  // "ASCVD 11%", "ASCVD 10y risk": a likelihood of what may come.
  {
    codes: /^I(?:25|70|63|21)/,
    words: /^(?:ascvd|cvd|cv|chd|cad|atherosclerotic cardiovascular disease)$/i,
    after:
      /^[\s(:=]*(?:est\w*\.?\s|of\s|is\s|was\s|~\s?|<\s?)*(?:10[- ]?(?:y\w*|yr)|ten[- ]year|risks?\b|scores?\b|estimat\w+|calc\w*|\d+(?:\.\d+)?\s?(?:%|percent))/i,
  },
  // "Retics low, iron stores full": what is low is another thing, and the stores are not.
  {
    codes: /^(?:E61\.1|D50)/,
    words: /\blow,? (?:iron|ferritin)|,/,
    after: /^\s+(?:stores? )?(?:is |are )?(?:full|replete|adequate|normal|fine|good|ample|plenty|ok)\b/i,
  },
  { codes: /^E61\.1$/, words: /^low, iron\b/i },
  // "A sweat test", "sweat chloride".
  { codes: /^R61$/, words: /^sweat$/i, after: /^[ -](?:tests?|chlorides?|testing)\b/i },
  // A burnt-out pancreas is no burn-out.
  {
    codes: /^Z73\.0$/,
    words: /burn(?:t|ed)?[- ]?out/i,
    after: /^ (?:pancreas|joint|tumou?r|ra|arthritis|nevus)\b/i,
  },
  // "Due for a surveillance ultrasound for hepatoma": a test and what it looks for.
  {
    codes: /^C22/,
    words: /./,
    before: /\b(?:surveillance|screening)(?: [a-z]+){0,3} (?:for|of) (?:an? )?$/i,
  },
  // Voltage on a tracing is a finding, no disease of the heart (III.B; Index: Abnormal, electrocardiogram).
  { codes: /^I51\.7$/, words: /\be[ck]g\b|\bvoltage\b/i },
  {
    codes: /^I51\.7$/,
    words: /./,
    before:
      /\b(?:e[ck]gs?|electrocardiogra\w+|voltage(?: criteria)? (?:for|of)|criteria for)\b(?:(?!\b(?:echo\w*|tte|c?mri)\b)[^.;\n])*$/i,
  },
  {
    codes: /^I51\.7$/,
    words: /./,
    after:
      /^[\s,(]*(?:(?:by|on|per|w\/|with)\s+(?:the |his |her )?(?:voltage|e[ck]g|electrocardiogram)|voltage|by criteria)\b/i,
  },
  // "Strain urine": an order to catch a stone.
  {
    codes: /^R39\.16$/,
    words: /^(?:to )?strain(?:ing|s|ed)? (?:all |the |his |her |your )*urine$/i,
  },
  { codes: /^Z39\.1$/, words: /^lactate[ds]?$/i },
  // Who treats grief, and how: what it is for stands in its own words.
  {
    codes: /^F43\./,
    words: /^grief$/i,
    after:
      /^[ -]?(?:focused|therap\w+|counsel\w+|groups?|support|work(?:book)?|treatment|cbt|specialist|clinic|program|classes|share|hotline|camp)\b/i,
  },
  // Cocaine that is taken is no local anesthetic that was given.
  { codes: /^T41\.3/, words: /\b(?:cocaine|crack)\b/i },
  // "The pad of his foot", "a heating pad".
  { codes: /^I73\.9$/, words: /^pad$/, after: /^\s+of\b/ },
  {
    codes: /^I73\.9$/,
    words: /^pad$/,
    before:
      /\b(?:fat|foot|heel|toe|finger|thumb|plantar|heating|cooling|gauze|menstrual|mouse|knee|the|an?)\s$/i,
  },
  // "Her feet burn at night" tells a feeling.
  {
    codes: /^T2[0-5]\./,
    words: /\b(?:feet|soles|hands|toes|legs|eyes|fingers|fingertips) burn(?: (?:at|all|by|every) .*)?$/i,
  },
  // "Foot burning", "burning feet": what is felt; an injury is a burn, or burned.
  {
    codes: /^T2[0-8]\./,
    words: /^(?!.*\b(?:burns|burned|burnt|scald\w*|blister\w*|degree|thickness)\b)(?=.*\bburning\b)/is,
  },
  // Specialties, people and things by their names.
  { codes: /^B99/, words: /^infectious diseases?$/i },
  // "Neurology, movement disorders", "movement disorders clinic".
  { codes: /^G25\.9$/, words: /^movement disorders?$/i, before: /\bneurology[,:;/ -]+$/i },
  {
    codes: /^G25\.9$/,
    words: /^movement disorders?$/i,
    after:
      /^[ -]+(?:clinic|center|program|service|division|section|specialist|fellow|neurolog\w+|team|unit|attending)\b/i,
  },
  { codes: /^Z00\./, words: /^physical$/i, after: /^\s+(?:medicine|therap\w+|rehab\w*)/i },
  { codes: /^H34/, words: /^Rao$/ },
  { codes: /^I34/, words: /^Mr$/ },
  { codes: /^Q84\.1$/, words: /^beads?$/i },
  { codes: /^R49\.1$/, words: /voices$/i },
  // What the clinician gives less of is no underdosing by the patient (Z91.1-, I.C.19.e.5.c).
  {
    codes: /^T(?:3[6-9]|4\d|50)\..{1,2}6/,
    words: /./,
    before:
      /(?:^|[.;,]\s+|\band )(?:I|we|(?:his|her|their|the) (?:doctor|physician|pcp|cardiolog\w+|nephrolog\w+|team|surgeon)) (?:have |had |has |then |also |therefore )?$/i,
  },
  // A screen that was failed may be one of swallowing, sight or development.
  { codes: /^R94\.12/, words: /^(?!.*(?:hear|audi|ears?\b|oae|abr|bera|vestib|vng|\beng\b))/is },
  {
    codes: /^(?:R29\.6|W19|W18\.30|Z91\.81)/,
    words: /^falling$|^falls?$/i,
    after: new RegExp(`^\\s+(?:\\w+\\s)?${measured}\\b`, "i"),
  },
  {
    codes: /^(?:R29\.6|W19|W18\.30|Z91\.81)/,
    words: /^falling$/i,
    before: new RegExp(`\\b${measured}\\s+(?:is |was |still |now |and )*$`, "i"),
  },
  // What is explained of a danger is no history of it: "preeclampsia precautions".
  {
    codes: /^(?:Z8[0-7]|O)/,
    words: /\b(?:precautions|warning signs|warnings)$/i,
  },
  // "PTL + preeclampsia precautions", "flu and RSV vaccines", "low potassium diet": warned of, vaccinated against, eaten.
  {
    codes: /^O/,
    words: /./,
    after:
      /^\s*(?:[+&/,]|and\b|or\b)\s*(?:[\w-]+[\s,/+&]+(?:and )?){1,3}(?:precautions|warnings|warning signs)\b/i,
  },
  {
    codes: /^(?:A3[3-7]|B0[0-2]|B1[5-9]|B97|J(?:09|1|21)|O9[89]\.|U07)/,
    words:
      /^(?:flu|influenza|rsv|covid(?:-19)?|pneumonia|shingles|zoster|tetanus|pertussis|hep(?:atitis)? [ab])$/i,
    after:
      /^(?:\s*[+&/,]\s*|\s+(?:and|or)\s+)(?:[\w-]+(?:\s*[+&/,]\s*|\s+(?:and )?)){1,2}(?:vaccin\w*|shots?|vax|immuni[sz]\w*|boosters?)\b/i,
  },
  { codes: /^E(?:87|83)/, words: /^low\b/i, after: /^[- ](?:\w+ )?(?:diet\w*|foods?|meals?)\b/i },
  // A machine of the stay is no dependence on one at home.
  {
    codes: /^Z99\.89$/,
    words: /^(?:on (?:the )?)?(?:bi-?pap|bilevel|niv|cpap)(?: near)?$/i,
    before:
      /\b(?:placed|put|started|maintained|kept|tri(?:ed|al(?:ed|led)?)|escalated|transitioned|switched|changed|remained|stabili[sz]ed|improved|while|back|initially|immediately|overnight|admitted|required|needed|now|arrived)\s+$/i,
    after: /^(?!(?:[^.;\n]{0,25}\b)?(?:home|nightly|at night|qhs|every night|chronic\w*)\b)/i,
  },
  {
    codes: /^Z99\.89$/,
    words: /^(?:on (?:the )?)?(?:bi-?pap|bilevel|niv)(?: near)?$/i,
    after:
      /^(?:[- ]\w+)?[^.;\n]{0,25}?(?:~ ?\d+ ?h|\b\d{1,3} ?(?:h|hrs?|hours)\b(?! (?:a|per|each|every) night)|\bweaned|\boff (?:on )?(?:hd|hospital day|day)|\band (?:sent|admitted|transferred|moved))/i,
  },
  // Helped by a stick or a frame for a while, and dependent on none.
  { codes: /^Z99\.89$/, words: /^(?!.*\bdepend)(?=.*\b(?:walker|rollator|canes?|crutch\w*)\b)/is },
  // Of a vein, a ureter or a neck, no reflux of the stomach.
  {
    codes: /^K21/,
    words: /^reflux$/i,
    before:
      /\b(?:ven\w+|deep|superficial|saphenous|[gs]sv|veins?|perforators?|valv\w+|popliteal|femoral|duplex|vesico-?ureteral|ureter\w*|vcug|(?:hepato|abdomino)-?jugular|hj|bile|nasal|no|without)\b[^.;\n]{0,20}$/i,
  },
  {
    codes: /^K21/,
    words: /^reflux$/i,
    after:
      /^ (?:in (?:the )?(?:left|right|gsv|ssv|deep|superficial)|left|right|nephropathy|of (?:the )?(?:vein|gsv)|times?|>|\d|into|grade)/i,
  },
  // The season: "flu shot in the fall", not "hurt in the fall".
  {
    codes: /^(?:R29\.6|W19|W18\.30|Z91\.81)/,
    words: /^falls?$/i,
    before:
      /\b(?:(?:last|next|every|each|early|late|by(?: the)?|until(?: the)?) |(?<!\b(?:injur\w*|hurt|sustained|broke\w*|fractur\w*|hit|struck|landed|wrist|hip|knee|ankle)\b[^.;\n]{0,30})in (?:the )?)$/i,
  },
  // One fall is no repeated falling; a break by little force no weariness; an electrode or a hip prosthesis no mood.
  { codes: /^R29\.6$/, words: /^fall$/i },
  {
    codes: /^R53\.83$/,
    words: /^low[- ]energy$/i,
    after: /^\s+(?:fx|fractures?|falls?|mech\w*|trauma|injur\w+|impact)\b/i,
  },
  {
    codes: /^F31/,
    words: /^bipolar$/i,
    after:
      /^\s+(?:hemi\w*|(?:hip )?arthroplast\w+|prosthe\w+|(?:electro)?caut\w+|forceps|coagul\w+|sealer|resect\w+|turp|device|leads?|pacing|energy)\b/i,
  },
  // What a worker has every year is a check-up, not one before employment.
  {
    codes: /^Z02\.1$/,
    words: /./,
    before: /\b(?:annual|yearly|routine|wellness|well)\s(?:\w+\s)?$/i,
  },
  { codes: /^Z02\.1$/, words: /\b(?:annual|yearly)\b/i },
  // A diabetic ulcer without a type is of type 2 by default (I.C.4.a.2), whatever else reads like it.
  {
    codes: /^E(?:08|09|10|13)\.62[12]$/,
    words:
      /^(?!.*(?:type|\bt1|dm1|1 d|iddm|juvenile|insulin|secondary|steroid|drug|pancrea|due|lada)).*\bdiabetic (?:\w+ )?ulcers?\b/is,
  },
  { codes: /^G56\.0/, words: /^CTs$/ },
  { codes: /^R65\.1/, words: /^sirs$/i, after: /^\s+(?:criteri\w+|cause|points?|score|positive|\d)/i },
  // Drops and creams suppress no immunity.
  {
    codes: /^Z79\.62/,
    words: /\b(?:cyclosporine|tacrolimus|pimecrolimus)\b/i,
    after: /^(?: \d[\d.]* ?%)?\s*(?:eye ?drops?|ophth\w*|gtts?|drops?|emulsion|ointment|cream|topical)\b/i,
  },
  // "Mashed between the gate and a post", "mashed potatoes": no liver disease.
  { codes: /^K75\.81$/, words: /^mash(?:ed|ing|es)$/i },
  // "Teeth firm", "sank its teeth into his hand": no teething.
  { codes: /^K00\.7$/, words: /^(?:tooth|teeth)$/i },
  // "The exhaust pipe", "exhaust fumes".
  { codes: /^R53\.83$/, words: /^exhaust$/i },
  // "Tetanus given", "tetanus booster": the vaccine.
  {
    codes: /^A3[35]/,
    words: /^tetanus$/i,
    after:
      /^\s*(?:shot|booster|toxoid|prophylaxis|vaccin\w+|immuni\w+|status|given|updated?|up[- ]to[- ]date|utd|current|is (?:current|up)|was (?:given|updated|current)|today|not (?:current|up)|due|(?:in )?(?:19|20)\d\d|>|<|\d|:)/i,
  },
  // Packs of cigarettes a day, no skin test.
  {
    codes: /^(?:R76\.1|Z11\.1|Z11\.7)/,
    words: /^ppd/i,
    before: /(?:\d|½|\b(?:half|one|two|a|pack|smok\w+))\s*-?$/i,
  },
  { codes: /^(?:R76\.1|Z11\.1|Z11\.7)/, words: /^ppd.*(?:cig|smok|tobacco)/i },
  {
    codes: /^(?:R76\.1|Z11\.1|Z11\.7)/,
    words: /^ppd$/i,
    after: /^\s*(?:x|×|for|since|cig\w*|smok\w*|tobacco|until)\b/i,
  },
  // Reduced: "lithium cut back to 750", "cut down on soda".
  { codes: /^[ST]/, words: /\bcut (?:back|down|short)\b/i },
  // Pain of a jaw, a nerve or a vein, no artery of the leg.
  {
    codes: /^(?:I73\.9|I70\.2|E\d\d\.51)/,
    words: /^(?:intermittent )?claudication$/i,
    before: /\b(?:jaw|masseter|tongue|neurogenic|pseudo|spinal|venous|bowel)[- ]$/i,
  },
  // "Gets dope sick within hours" tells of the dependence, not of a withdrawal now.
  {
    codes: /^F11\.[29]3/,
    words: /^dope ?sick$/i,
    before: /\b(?:gets?|getting|becomes?|would get|will get|avoid|afraid of|to not be|so as not to be)\s+$/i,
  },
  // Peripheral vascular disease is atherosclerosis only where it is so named (Index: Disease, peripheral, vascular NOS I73.9).
  {
    codes: /^I70\.2/,
    words:
      /^(?!.*(?:ather|arterio|scler|stenos|occlu|sfa|femor|poplit|rest pain|ischemi|gangren|ulcer|clti|\bcli\b|monckeberg|necro|tissue loss))/is,
  },
  {
    codes: /^K90\.0$/,
    words: /^celiac$/i,
    after:
      /^\s+(?:arter\w+|axis|trunk|plexus|gangli\w+|nodes?|lymph|panel|serolog\w+|screen\w*|test\w*|labs?|antibod\w+|ttg|block|neg\w*|stenosis|compression|and sm|work-?up|biops\w+)/i,
  },
  {
    codes: /^F19\./,
    words: /^drugs?\b/i,
    after: /^\s*(?:accumulat\w+|levels?|reaction|rash|eruption|fever|interaction|eluting|monitoring|screen)/i,
  },
];

const looksAround = 32;

/** NIH stroke scale scores: the first one documented here is coded, another facility's or later ones only tell the course (I.C.18.i). */
const strokeScore = /^R29\.7/;

function sentenceBefore(text: string, at: number): string {
  return /[^.;\n]{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
}

/** The mentions that mean what they read like. */
export function withoutFalseFriends({ text }: ReadNote, mentions: readonly Mention[]): Mention[] {
  const scores = mentions.filter(({ codes }) => codes.every((code) => strokeScore.test(code)));
  const here = scores.filter(({ start }) => !scoredElsewhere.test(sentenceBefore(text, start)));
  const firstScore = Math.min(...(here.length > 0 ? here : scores).map(({ start }) => start));
  return mentions.filter(({ start, end, codes }) => {
    if (isGivenUp(text, start, end)) return false;
    if (start !== firstScore && codes.every((code) => strokeScore.test(code))) return false;
    const own = rows.filter((row) => codes.every((code) => row.codes.test(code)));
    if (own.length === 0) return true;
    const words = text.slice(start, end);
    const before = text.slice(Math.max(0, start - looksAround), start);
    const after = text.slice(end, end + looksAround);
    return !own.some(
      (row) =>
        row.words.test(words) && (row.before?.test(before) ?? true) && (row.after?.test(after) ?? true),
    );
  });
}
