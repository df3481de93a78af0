/**
 * Glands told in plain words: "a prolactin-making macroadenoma", "his gonads are quiet because the pituitary isn't driving them", "her thyroid is underactive",
 * "several lumps in the thyroid", "the adrenals make too much aldosterone", "both temporal halves of the field".
 *
 * Source: Neoplasm Table: pituitary gland, benign D35.2, adrenal, benign D35.0-; Index: Hyperprolactinemia E22.1; Hypogonadism, hypogonadotropic E23.0, testicular
 * E29.1; Hypothyroidism E03.9, postsurgical E89.0; Hyperthyroidism E05.90; Nodule, thyroid E04.1; Goiter, multinodular E04.2; Hyperaldosteronism, primary E26.09;
 * Insufficiency, adrenocortical E27.40, primary E27.1; Hemianopia, bitemporal H53.47; Hyperlipidemia, mixed E78.2; Hypertriglyceridemia E78.1.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { because, being, type ToldRow, told, treatedValue, withToldRows } from "./told-rows.ts";

const hormones = "(?:prolactin|growth[- ]hormone|gh|acth|tsh|cortisol|gonadotroph(?:in)?|hormone)";
const makes = "(?:making|producing|secreting|releasing)";
const adenoma = "(?:(?:micro|macro)?adenomas?|(?:micro|macro)prolactinomas?)";
const lumps = "(?:lumps?|nodules?|swellings?)";
const notBenign =
  /\b(?:carcinoma|malignan\w*|cancer\w*|metasta\w+|removed|resected|out in|excised|papillary|follicular|atypia|thyroiditis)\b/i;
const quiet =
  "(?:quiet|silent|asleep|idle|dormant|shut down|switched off|under-?active|low|failing|not working)";
const treats =
  /\b(?:levothyroxine|synthroid|thyroxine|tsh|t4|methimazole|propylthiouracil|uptake|propranolol|replacement)\b/i;

const pituitary: readonly ToldRow[] = [
  told(
    "D35.2",
    "pituitary adenoma",
    `\\b(?:benign )?${hormones}[- ]${makes} (?:pituitary )?(?:benign )?(?:${adenoma}|tumou?rs?|growths?)\\b|\\b(?:pituitary|sellar) (?:\\w+ )?(?:${adenoma}|tumou?rs?|growths?)\\b|\\b${hormones} (?:${adenoma}|tumou?rs?|growths?) of (?:the|her|his) pituitary\\b|\\b(?:micro|macro)adenomas? of (?:the|her|his) pituitary\\b|\\b${adenoma} (?:of|in) (?:the|her|his) (?:pituitary|sella)\\b`,
    {
      not: notBenign,
      known: /^D(?:35\.2|44\.3)|^C75/,
      beside: /\b(?:pituitar\w+|sella\w*|prolactin\w*|chiasm|acromegaly|cushing\w*|cabergoline)\b/i,
    },
  ),
  told(
    "E22.1",
    "hyperprolactinemia",
    `\\bprolactin(?: level)?\\b[^.;\\n]{0,60}?\\b(?:(?:is|was|remains|stays|still|much|far|it is) )+(?:too |very |still |rather )*(?:high|elevated|raised|up)\\b|\\b(?:high|raised|elevated|excess(?:ive)?|too much) prolactin\\b(?! ?\\d)`,
    { not: /\b(?:macroprolactin|normal|not)\b/i, known: /^E22\.1/ },
  ),
  told(
    "E23.0",
    "hypopituitarism",
    `\\b(?:gonads?|test(?:es|icles)|ovar(?:y|ies)|testosterone)\\b[^.;\\n]{0,20}?\\b${quiet}\\b[^.;\\n]{0,25}?\\b(?:because|from|as|since|due)\\b[^.;\\n]{0,25}?\\bpituitary\\b|\\bpituitary\\b,? (?:(?:is|has|does|that|which|gland|no longer|isn['’]t|doesn['’]t|hasn['’]t|not|stopped|failed|fails) ){1,4}(?:to )?(?:been )?(?:driv\\w+|stimulat\\w+|tell\\w*|signal\\w*|telling|wak\\w+) (?:them|the (?:testes|testicles|gonads|ovaries)|his testes|her ovaries)\\b|\\b(?:pituitary (?:gland )?(?:has |is )?(?:failed|failing|under-?active|burned out|burnt out)|(?:under-?active|failed|failing) pituitary|pituitary failure)\\b|\\blow (?:testosterone|estrogen|sex hormones?) ${because}(?:the )?pituitary\\b`,
    { denies: true, not: /\badrenals?\b/i },
  ),
  told(
    "H53.47",
    "bitemporal hemianopia",
    "\\bboth (?:temporal|outer) (?:halves|half|fields|sides)(?: of (?:the |his |her )?(?:visual )?fields?)?\\b[^.;\\n]{0,40}?\\b(?:depress\\w+|missing|lost|cut|gone|reduced|defect\\w*|loss|dark|blind|absent|impaired)\\b|\\bbi-?temporal (?:(?:visual )?field )?(?:loss|cuts?|defects?|depression|hemianop\\w+|quadrantanop\\w+)\\b|\\b(?:outer|temporal) half of both (?:visual )?fields\\b[^.;\\n]{0,25}?\\b(?:depress\\w+|missing|lost|cut|gone|reduced)\\b",
    { known: /^H53\.4/ },
  ),
];

const thyroid: readonly ToldRow[] = [
  told(
    "E89.0",
    "postprocedural hypothyroidism",
    "\\b(?:has no thyroid|without a thyroid|thyroid (?:was |is )?(?:taken out|removed|out|gone))\\b[^.;\\n]{0,50}?\\b(?:levothyroxine|thyroxine|synthroid|replacement)\\b|\\b(?:under-?active|hypothyroid\\w*|low thyroid)\\b[^.;\\n]{0,15}?\\b(?:since|after|from|following) (?:the |his |her |a )?(?:thyroid )?(?:operation|surgery|thyroidectomy|removal|radio-?iodine|radioactive iodine|rai|ablation|lobectomy|hemithyroidectomy)\\b",
    {
      denies: true,
      replaces: /^E03\.[0-9]$|^Z90\.89$/,
      known: /^E89\.0/,
      not: /\b(?:cancer|carcinoma|para-?thyroids?)\b/i,
    },
  ),
  told(
    "E03.9",
    "hypothyroidism",
    `\\b(?:his|her|the|their) thyroid(?: gland)? ${being}(?:under-?active|slow(?:ed)?(?: down)?|sluggish|under-?functioning|running (?:slow|low|cold)|failing)\\b|\\b(?:under-?active|sluggish|slow) thyroid\\b`,
    {
      known: /^E(?:0[0-3]|06|89\.0)/,
      not: /\b(?:hashimoto\w*|autoimmune|sub-?clinical|not|pituitary|amiodarone|lithium|postpartum|pregnan\w+|own immune)\b/i,
      beside: treats,
    },
  ),
  told(
    "E05.90",
    "hyperthyroidism",
    `\\b(?:his|her|the|their) thyroid(?: gland)? ${being}(?:over-?active|racing|over-?functioning|running (?:fast|hot|high)|too fast)\\b|\\bover-?active thyroid\\b`,
    {
      known: /^E0[56]/,
      not: /\b(?:graves\w*|nodul\w*|goiter|sub-?clinical|amiodarone|thyroiditis|pregnan\w+)\b/i,
    },
  ),
  told(
    "E04.1",
    "single thyroid nodule",
    `\\b(?:single|solitary|one|a) (?:(?:small|benign|cold|\\d[\\d.]* ?(?:cm|mm)|firm|smooth) )*${lumps} (?:in|of|on|within) (?:the |her |his )?(?:(?:left|right) )?(?:(?:lobe of (?:the |her |his )?)?thyroid|thyroid(?: lobe| gland)?)\\b`,
    { known: /^E04|^C73|^D34/, not: notBenign },
  ),
  told(
    "E04.2",
    "multinodular goiter",
    `\\b(?:several|multiple|many|two|three|four|numerous) (?:(?:small|benign|stable|bilateral) )*${lumps} (?:in|of|on|within|throughout) (?:the |her |his )?thyroid\\b|\\bthyroid(?: gland)? (?:has|with|holds|contains|shows|is full of|is studded with) (?:(?:several|multiple|many|two|three|four|numerous) )?(?:(?:small|benign|stable) )*(?:lumps|nodules)\\b|\\blumpy thyroid\\b`,
    { known: /^E04|^C73/, not: notBenign },
  ),
];

const others: readonly ToldRow[] = [
  told(
    "E21.0",
    "primary hyperparathyroidism",
    "\\bprimary (?:over-?active|overactivity of (?:the |her |his )?) ?para-?thyroids?(?: glands?)?\\b|\\b(?:one|two) (?:of (?:the|her|his) )?para-?thyroids?(?: glands?)? (?:makes?|is making|produces?) too much hormone\\b",
    {
      replaces: /^E21\.3$/,
      known: /^E21\.0|^N25/,
    },
  ),
  told(
    (words) => (/since|after|following/i.test(words) ? "E89.2" : "E20.9"),
    "hypoparathyroidism",
    "\\bunder-?active para-?thyroids?(?: glands?)?\\b(?: (?:since|after|following) (?:the |her |his |a )?(?:thyroid )?(?:operation|surgery|thyroidectomy))?|\\bpara-?thyroids?(?: glands?)? (?:(?:is|are|was|were|have|has|been) )*(?:under-?active|failed|failing|damaged|lost)\\b(?: (?:since|after|following|at|by) (?:the |her |his |a )?(?:thyroid )?(?:operation|surgery|thyroidectomy))?",
    { known: /^E(?:20|89\.2)/ },
  ),
  told(
    "E27.3",
    "drug-induced adrenal insufficiency",
    `\\badrenals?(?: glands?)?,? (?:${being})?(?:shut down|suppressed|asleep|sleep|sleeping|put to sleep|switched off) (?:by|from|after) (?:\\w+ ){0,3}?(?:prednisone|prednisolone|steroids?|dexamethasone|hydrocortisone)\\b`,
    { known: /^E27\.[1-4]/ },
  ),
  told(
    "E83.110",
    "hereditary hemochromatosis",
    "\\b(?:inherited|hereditary|genetic|hfe|c282y) (?:iron overload|h(?:a)?emochromatosis)\\b",
    {
      replaces: /^E83\.1(?:19|9|18)$/,
      known: /^E83\.110/,
    },
  ),
  told(
    (words) => (/\badrenals?\b/i.test(words) ? "E26.09" : "E26.9"),
    "hyperaldosteronism",
    "\\badrenals?(?: glands?)?(?:,)? (?:both )?(?:mak\\w+|produc\\w+|put\\w* out|secret\\w+|release\\w*) (?:far )?too much aldosterone\\b|\\btoo much aldosterone\\b(?: (?:from|of) (?:the |his |her )?(?:(?:left|right|both|one) )?adrenals?)?|\\baldosterone excess\\b",
    { known: /^E26/ },
  ),
  told(
    "E27.1",
    "primary adrenal insufficiency",
    "\\badrenals?(?: glands?)?\\b[^.;\\n]{0,25}?\\b(?:destroyed|failed|burned out|knocked out|failing)\\b[^.;\\n]{0,30}?\\b(?:auto-?immun\\w+|immune|addison\\w*|tuberculosis|primary)\\b",
    { known: /^E(?:27\.[1-4]|23)/ },
  ),
  told(
    "E27.49",
    "secondary adrenal insufficiency",
    `\\badrenals?(?: glands?)? ${being}${quiet}\\b[^.;\\n]{0,25}?\\b(?:because|from|as|since|due|by)\\b[^.;\\n]{0,20}?\\bpituitary\\b|\\bpituitary\\b[^.;\\n]{0,20}?\\b(?:no longer|not|isn['’]t|fails to|doesn['’]t) (?:\\w+ )?(?:driv\\w+|stimulat\\w+|wak\\w+) (?:the|his|her) adrenals?\\b`,
    { denies: true, known: /^E(?:27\.[1-4]|23)/ },
  ),
  told(
    (words) => (/\bleft\b/i.test(words) ? "D35.02" : /\bright\b/i.test(words) ? "D35.01" : "D35.00"),
    "benign adrenal adenoma",
    "\\b(?:benign |non-?functioning |quiet |lipid-rich |harmless )*(?:(?:left|right) )?adrenal adenoma\\b|\\badenoma (?:of|in|on) (?:the |his |her )?(?:(?:left|right) )?adrenal(?: gland)?\\b",
    { known: /^D35\.0/, not: notBenign },
  ),
  told(
    "E29.1",
    "testicular hypofunction",
    "\\btest(?:es|icles)\\b[^.;\\n]{0,20}?\\b(?:mak\\w+|produc\\w+) (?:far )?(?:too little|hardly any|almost no|not enough) testosterone\\b|\\btest(?:es|icles)\\b (?:(?:have|has|are) )?(?:themselves )?(?:failed|failing)\\b|\\b(?:low testosterone|testosterone lack) (?:from|of) (?:the |his )?test(?:es|icles)\\b",
    { denies: true, known: /^E(?:29|23\.0|89\.5)/ },
  ),
  told(
    "E78.2",
    `mixed hyperlipidemia${treatedValue}`,
    "\\b(?:both )?(?:his |her |the )?(?:ldl |total )?(?:cholesterol|ldl|lipids) and (?:his |her |the )?triglycerides (?:(?:are|is|were|both|still|remain|run|running|too|well) )+(?:high|up|raised|elevated|above (?:goal|target))\\b|\\b(?:high|raised|elevated) (?:ldl|cholesterol|ldl cholesterol) and (?:high |raised )?triglycerides\\b",
    { known: /^E78\.2/, ofResults: true, replaces: /^E78\.[0145]\d?$/, not: /\bnot\b/i },
  ),
  told(
    "E78.1",
    `pure hyperglyceridemia${treatedValue}`,
    "\\b(?:his|her|the) triglycerides (?:(?:are|is|still|remain|run|running|too|very|alone|at|of|\\d+,?) )+(?:high|up|raised|elevated)\\b|\\btriglycerides (?:of|at) (?:[2-9]\\d\\d|\\d,?\\d{3}),? (?:(?:which|is|are|too|still) )*(?:high|raised|up|elevated)\\b",
    { known: /^E78/, ofResults: true, not: /\b(?:cholesterol and|ldl and|not)\b/i },
  ),
];

/** @returns the mentions, and the conditions of the glands that are told in plain words */
export function withGlandsTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, [...pituitary, ...thyroid, ...others]);
}
