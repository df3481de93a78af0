/**
 * Words that part two conditions which the classification presumes to be related.
 *
 * Source: Guidelines FY2026 I.A.15 ("unless the documentation clearly states the conditions are unrelated"), I.C.9.a.
 */
const blamed =
  "hypertens\\w+|htn|(?:high )?blood pressures?|pressures?|bp|diabet\\w*|dm2?|t[12]dm|sugars?|glucose|glycemi\\w+";
const whose =
  "(?:(?:his|her|their|the|any|high|long|chronic|old|essential|primary|underlying|poorly controlled|type [12]) ){0,3}";
const linked =
  "due to|related to|secondary to|attribut\\w+ to|ascrib\\w+ to|caused by|because of|on account of|owing to|explained by|the (?:result|fault|work|doing|product) of|a (?:complication|consequence|result|manifestation|product) of|from|down to|driven by|blamed on|tied to|linked to|connected (?:to|with)|(?:a )?part of|to do with";
const denied = "(?:not|never|n['’]t|nor|neither|no longer)";
const thought =
  "(?:(?:felt|thought|believed|considered|judged|held|at all|deemed|likely|clearly|in my (?:view|opinion),?|to be|be|being|have been|has|have|anything|something) ){0,4}";

/** Said in a clause that names one of the two. */
export const apart = new RegExp(
  [
    "\\bunrelated\\b",
    `\\bnot ${thought}(?:due to|related|secondary|attribut\\w+|caused|a (?:complication|consequence))\\b`,
    "\\bnot (?:a )?(?:diabetic|hypertensive)\\b",
    "\\bindependent(?:ly)? of\\b",
    "\\bnon-?(?:diabetic|hypertensive)\\b",
    "\\brather than (?:his|her|the|to)?\\b",
    `${denied} ${thought}(?:${linked}) ${whose}(?:${blamed})\\b`,
    `\\bnothing to do with ${whose}(?:${blamed})\\b`,
    `\\b(?:has|have|had|bears?|with) no (?:relation(?:ship)?|connection|link|bearing) (?:to|with|on)\\b`,
    `\\b(?:is|are|being|as|remains?|stays?) (?:a |an |its own |quite |wholly |entirely |altogether |completely |considered |regarded as |held |felt )*(?:separate|distinct|independent|coincidental|incidental)(?: (?:problems?|issues?|matters?|diseases?|conditions?|things?|process(?:es)?|diagnos[ei]s|entit(?:y|ies)))?(?= (?:and|from|of)\\b|\\s*(?:[.,;:)]|$))`,
    `\\b(?:other than|apart from|instead of|as opposed to|and not|but not|not by) ${whose}(?:${blamed})\\b`,
    `\\b(?:${blamed}) (?:is |was |are |were |did |does |do |has |have )?(?:not|n['’]t|never) (?:(?:be|been|being|felt|thought|to|at|in|any|way) ){0,4}(?:to blame|the cause|the reason|the culprit|responsible|at fault|involved|implicated|caus\\w+|contribut\\w+|play\\w* (?:a|any) (?:role|part))\\b`,
    `\\b(?:do|does|did|would|will|can|could)(?: not|n['’]t) (?:\\w+ )?(?:attribute|ascribe|blame|link|connect|relate|tie|implicate|credit|hold|pin)\\b`,
    "\\bnot (?:from |of |to do with )?(?:the|his) (?:prostate|gland|bph)\\b",
    "\\bnot (?:from|of) bph\\b",
    "\\b(?:without|w\\/o) (?:luts|(?:lower )?urinary symptoms|obstruct\\w+|irritative)\\b",
    "\\basymptomatic bph\\b",
    `\\b(?:predat(?:es|ed|ing)|antedat(?:es|ed|ing)|preced(?:es|ed|ing)) ${whose}(?:${blamed})\\b`,
  ].join("|"),
  "i",
);

const organ =
  "(?:kidney|renal|heart|cardiac|nephr\\w+|ckd|eye|retin\\w+|nerve|neuropath\\w+|cardiomyopath\\w+)";
/** Said anywhere: the combined disease itself is denied, by its kind. */
export const deniedKinds = {
  I: new RegExp(
    `(?:\\bnot|\\bno|\\bnever|n['’]t|\\bnor) (?:(?:an?|to|be|the|consider\\w*|call\\w*|regard\\w*|think\\w*|believe\\w*|diagnos\\w*|this|it|that|as|have|has|evidence|of|is|labell?\\w*|see|any|signs?) ){0,7}hypertensive (?:\\w+ )?${organ}`,
    "i",
  ),
  E: new RegExp(
    `(?:\\bnot|\\bno|\\bnever|n['’]t|\\bnor) (?:(?:an?|to|be|the|consider\\w*|call\\w*|regard\\w*|think\\w*|believe\\w*|diagnos\\w*|this|it|that|as|have|has|is|labell?\\w*) ){0,7}diabetic (?:\\w+ )?${organ}`,
    "i",
  ),
} as const;
