/**
 * Operations by the names that clinicians give them, and what each leaves behind: an absence, an implant, a graft, an opening. With the body system that
 * aftercare is coded by.
 *
 * Source: the Alphabetic Index at Absence (acquired), Presence (of), Status, Transplant(ed), Aftercare; the Tabular List at Z47, Z48, Z89, Z90, Z93 to Z98.
 */

/** Last character of the code of a side. */
export interface BySide {
  readonly stem: string;
  readonly right: string;
  readonly left: string;
  readonly both?: string;
  readonly none: string;
}

type Row = Omit<Operation, "core">;

export interface Operation {
  readonly words: string;
  /** Its names without what may stand before them: cheaper to look for, and in all that `words` fit. */
  readonly core: string;
  /** Codes of what it leaves; none where the classification has no status for it. */
  readonly leaves: readonly (string | BySide)[];
  /** Aftercare following it. */
  readonly aftercare?: string;
  /** Words of the same clause without which it is another operation. */
  readonly where?: RegExp;
  /** Words of the clause with which it is. */
  readonly not?: RegExp;
}

const sided = (stem: string, both?: string): BySide => ({
  stem,
  right: "1",
  left: "2",
  none: "9",
  ...(both === undefined ? {} : { both }),
});
const joint = (stem: string) => sided(stem, "3");
const limb = (stem: string) => sided(stem);

const ofSenses = "Z48.810";
const ofNerves = "Z48.811";
const ofVessels = "Z48.812";
const ofLungs = "Z48.813";
const ofMouth = "Z48.814";
const ofGut = "Z48.815";
const ofUrogenital = "Z48.816";
const ofSkin = "Z48.817";
const ofJoint = "Z47.1";
const ofBones = "Z47.89";

/** Devices that are there when they are named. */
export const devices = /^Z9(?:3|5\.(?:0|81))/;

/** Approach and extent, before an operation's own name. */
const approach =
  "(?:(?:lap(?:aroscopic(?:ally)?)?|open|robot(?:ic)?(?:[- ]assisted)?|vats|radical|simple|partial|total|subtotal|complete|extended|emergency|elective|bilateral|bilat|b\\/l|unilateral|right|left|r|l|rt|lt|hand-assisted|mini|modified|nipple[- ]sparing|skin[- ]sparing|completion|distal|proximal|inguinal)[- .]+)*";

const digestive: readonly Row[] = [
  {
    words:
      "(?:hemi-?|ileo-?|procto-?)?colectom(?:y|ies)|sigmoidectomy|sigmoid resection|(?:low )?anterior (?:rectal )?resection|abdomino-?perineal resection|ileoc(?:a?ec|ol)(?:ectomy|ic resection)|(?:small )?bowel resection|colon resection|resection of (?:the )?(?:\\w+ )?(?:colon|bowel|rectum|ileum)|c(?:a)?ecectomy|proctectomy|esophagectomy|hepatectomy|liver resection|hartmann(?:'?s)?(?: procedure)?",
    leaves: ["Z90.49"],
    aftercare: ofGut,
  },
  {
    words:
      "cholecystectomy|lap(?:aroscopic)? chole(?:cystectomy)?|gallbladder (?:removed|removal|out|surgery)|append(?:ec|icec)tomy|appendix (?:removed|out)|lap appy|appy",
    leaves: ["Z90.49"],
    aftercare: ofGut,
  },
  { words: "gastrectomy", leaves: ["Z90.3"], aftercare: ofGut, not: /\bsleeve\b/i },
  {
    words:
      "roux-?en-?y(?: gastric bypass)?|rygb|gastric bypass|(?:gastric )?sleeve(?: gastrectomy)?|lap[- ]?band(?:ing)?|gastric band(?:ing)?|duodenal switch|bariatric surgery",
    leaves: ["Z98.84"],
    aftercare: ofGut,
  },
  { words: "total pancreatectomy", leaves: ["Z90.410"], aftercare: ofGut },
  {
    words:
      "(?:distal |partial )?pancreatectomy|whipple(?: procedure)?|pancreat(?:ic|ico)oduodenectomy|pancreaticoduodenectomy",
    leaves: ["Z90.411"],
    aftercare: ofGut,
    not: /\btotal pancreatectomy\b/i,
  },
  { words: "splenectomy|spleen (?:removed|out)", leaves: ["Z90.81"] },
  {
    words:
      "(?:(?:inguinal|umbilical|ventral|incisional|hiatal|femoral) )?hernia repair|herniorrhaphy|hemorrhoidectomy|nissen(?: fundoplication)?|fundoplication|fistulotomy",
    leaves: [],
    aftercare: ofGut,
  },
  {
    words: "(?:end |loop |diverting )?colostomy",
    leaves: ["Z93.3"],
    not: /\b(?:reversal|reversed|takedown|closed|closure)\b/i,
  },
  {
    words: "(?:end |loop |diverting )?ileostomy",
    leaves: ["Z93.2"],
    not: /\b(?:reversal|reversed|takedown|closed|closure)\b/i,
  },
];

const urogenital: readonly Row[] = [
  {
    words: "(?:donor )?nephrectomy|nephroureterectomy|kidney removed",
    leaves: ["Z90.5"],
    aftercare: ofUrogenital,
    not: /\bpartial (?:\w+ )?nephrectomy\b/i,
  },
  {
    words:
      "partial nephrectomy|ureteroscopy|lithotripsy|turp|urethral sling|mid-?urethral sling|pyeloplasty|circumcision|hydrocelectomy|varicocelectomy|hysteroscopy|myomectomy|ovarian cystectomy|anterior repair|colporrhaphy",
    leaves: [],
    aftercare: ofUrogenital,
  },
  {
    words: "radical cystectomy|cystoprostatectomy|bladder removed|cystectomy",
    leaves: ["Z90.6"],
    aftercare: ofUrogenital,
    not: /\b(?:ovar\w+|breast|pilonidal|ganglion|cyst) cystectomy\b|\bovarian\b/i,
  },
  {
    words:
      "orchi(?:d)?ectomy|prostatectomy|ralp|penectomy|vulvectomy|salpingectom(?:y|ies)|prostate (?:removed|removal)",
    leaves: ["Z90.79"],
    aftercare: ofUrogenital,
  },
  {
    words: "supracervical hysterectomy|subtotal hysterectomy|partial hysterectomy",
    leaves: ["Z90.711"],
    aftercare: ofUrogenital,
  },
  {
    words: "hysterectomy|tah|tlh|tvh|lavh|ratlh|tah[-\\/ ]bso|uterus removed",
    leaves: ["Z90.710"],
    aftercare: ofUrogenital,
    not: /\b(?:supracervical|subtotal|partial) hysterectomy\b/i,
  },
  {
    words: "bso|bilateral (?:salpingo-?)?oophorectomy|both ovaries removed",
    leaves: ["Z90.722"],
    aftercare: ofUrogenital,
  },
  {
    words: "(?:salpingo-?)?oophorectomy|rso|lso|uso|ovary removed",
    leaves: ["Z90.721"],
    aftercare: ofUrogenital,
    not: /\b(?:bilateral|brace)\b/i,
  },
  { words: "tubal ligation|btl|tubes tied", leaves: ["Z98.51"], aftercare: ofUrogenital },
  { words: "vasectomy", leaves: ["Z98.52"], aftercare: ofUrogenital },
  { words: "suprapubic (?:catheter|tube)", leaves: ["Z93.59"] },
  {
    words: "ileal conduit|urostomy|nephrostomy(?: tubes?)?",
    leaves: ["Z93.6"],
    not: /\b(?:removed|pulled)\b/i,
  },
];

const chest: readonly Row[] = [
  {
    words: "mastectom(?:y|ies)|mrm",
    leaves: [{ stem: "Z90.1", right: "1", left: "2", both: "3", none: "0" }],
    aftercare: "Z48.3",
  },
  {
    words:
      "pneumonectomy|lung resection|(?:[rlb][uml]l|upper lobe|lower lobe|middle lobe|lung|pulmonary) (?:lobectomy|segmentectomy|wedge(?: resection)?)|lobectomy of (?:the )?(?:\\w+ )?lung|lobectomy",
    leaves: ["Z90.2"],
    aftercare: ofLungs,
    not: /\b(?:thyroid|hemithyroid\w*|temporal|hepatic|liver|frontal)\b/i,
  },
];

const headAndNeck: readonly Row[] = [
  { words: "laryngectomy", leaves: ["Z90.02"] },
  {
    words: "enucleation",
    leaves: ["Z90.01"],
    where: /\b(?:eye|globe|od|os|ocular|melanoma|retinoblastoma)\b/i,
  },
  { words: "tonsillectomy|adenoidectomy|t\\s?&\\s?a", leaves: ["Z90.89"], aftercare: ofMouth },
  { words: "tracheostomy", leaves: ["Z93.0"], not: /\b(?:decannulat\w+|closed|removed|reversed)\b/i },
  {
    words:
      "septoplasty|sinus surgery|fess|tympanoplasty|mastoidectomy|cataract (?:surgery|extraction)|phaco(?:emulsification)?|vitrectomy|trabeculectomy|strabismus surgery|blepharoplasty",
    leaves: [],
    aftercare: ofSenses,
  },
  {
    words:
      "craniotomy|discectomy|laminectomy|carpal tunnel release|ulnar nerve (?:release|transposition)|vp shunt",
    leaves: [],
    aftercare: ofNerves,
  },
  {
    words:
      "(?:lumbar|cervical|thoracic|spinal|spine|l\\d-\\w+|c\\d-\\w+) (?:spinal )?fusion|acdf|plif|tlif|alif|xlif|spinal arthrodesis",
    leaves: ["Z98.1"],
    aftercare: "Z47.89",
  },
];

const replacements: readonly Row[] = (
  [
    [
      "Z96.65",
      "(?:total |partial |unicompartmental )?knee (?:replacement|arthroplasty)|tkas?|tkr|uka|artificial knee|prosthetic knee",
    ],
    [
      "Z96.64",
      "(?:total |partial )?hip (?:replacement|arthroplasty|hemi-?arthroplasty)|hemi-?arthroplasty of (?:the )?(?:right |left )?hip|thas?|thr|artificial hip|prosthetic hip",
    ],
    [
      "Z96.61",
      "(?:total |reverse |reverse total )?shoulder (?:replacement|arthroplasty)|r?tsas?|rtsr|reverse total shoulder",
    ],
    ["Z96.62", "(?:total )?elbow (?:replacement|arthroplasty)"],
    ["Z96.63", "(?:total )?wrist (?:replacement|arthroplasty)"],
    ["Z96.66", "(?:total )?ankle (?:replacement|arthroplasty)"],
  ] as const
).map(([stem, words]) => ({
  words,
  // Only hips and knees have a code of both sides.
  leaves: [/6[45]$/.test(stem) ? joint(stem) : sided(stem)],
  aftercare: ofJoint,
  not: /\b(?:infect\w+|loosen\w+|dislocat\w+|periprosthetic)\b/i,
}));

const bones: readonly Row[] = [
  {
    words:
      "acl (?:reconstruction|repair)|rotator cuff repair|meniscectomy|meniscus repair|(?:knee |shoulder )?arthroscopy|bunionectomy|hammertoe (?:correction|repair)|osteotomy|trigger finger release|labral repair|tendon repair|achilles repair",
    leaves: [],
    aftercare: ofBones,
  },
];

const amputations: readonly Row[] = [
  {
    words: "b\\.?k\\.?a\\.?|below[- ](?:the[- ])?knee amp(?:utation)?|trans-?tibial amp(?:utation)?",
    leaves: [limb("Z89.51")],
    aftercare: "Z47.81",
  },
  {
    words: "a\\.?k\\.?a\\.?|above[- ](?:the[- ])?knee amp(?:utation)?|trans-?femoral amp(?:utation)?",
    leaves: [limb("Z89.61")],
    aftercare: "Z47.81",
    not: /\balso known\b/i,
  },
  {
    words:
      "(?:great|big) toe amp(?:utation|utated)?|amp(?:utation)? of (?:the )?(?:right |left |r |l )?(?:great|big) toe|hallux amp(?:utation)?|first toe amp(?:utation)?|(?:first|1st) ray (?:amp(?:utation)?|resection)",
    leaves: [limb("Z89.41")],
    aftercare: "Z47.81",
  },
  {
    words:
      "(?<!(?:great|big|first|1st) )(?:(?:2nd|3rd|4th|5th|second|third|fourth|fifth|little|lesser) )?toes? amp(?:utations?|utated)?|amp(?:utation)? of (?:the )?(?:\\w+ )?(?:2nd|3rd|4th|5th|second|third|fourth|fifth|little|lesser) toe|(?:2nd|3rd|4th|5th) ray (?:amp(?:utation)?|resection)",
    leaves: [limb("Z89.42")],
    aftercare: "Z47.81",
  },
  {
    words:
      "tma|trans-?metatarsal amp(?:utation)?|(?:partial )?foot amp(?:utation)?|midfoot amp(?:utation)?|lisfranc amp(?:utation)?|chopart amp(?:utation)?",
    leaves: [limb("Z89.43")],
    aftercare: "Z47.81",
    not: /\bthrombotic\b/i,
  },
  {
    words: "syme(?:'?s)? amp(?:utation)?|ankle (?:disarticulation|amp(?:utation)?)",
    leaves: [limb("Z89.44")],
    aftercare: "Z47.81",
  },
  { words: "hip disarticulation", leaves: [limb("Z89.62")], aftercare: "Z47.81" },
  { words: "thumb amp(?:utation)?", leaves: [limb("Z89.01")], aftercare: "Z47.81" },
  {
    words: "(?:(?:index|middle|ring|small|little|long|2nd|3rd|4th|5th) )?finger(?:tip)? amp(?:utation)?",
    leaves: [limb("Z89.02")],
    aftercare: "Z47.81",
  },
  { words: "hand amp(?:utation)?", leaves: [limb("Z89.11")], aftercare: "Z47.81" },
  {
    words: "below[- ](?:the[- ])?elbow amp(?:utation)?|trans-?radial amp(?:utation)?",
    leaves: [limb("Z89.21")],
    aftercare: "Z47.81",
  },
  {
    words: "above[- ](?:the[- ])?elbow amp(?:utation)?|trans-?humeral amp(?:utation)?",
    leaves: [limb("Z89.22")],
    aftercare: "Z47.81",
  },
];

const stentTarget =
  "(?:(?:the )?(?:proximal |mid |distal |prox |ostial |p|m|d)?[- ]?(?:lad|rca|lcx|circ(?:umflex)?|om\\d?|lm|left main|diag(?:onal)?|d1|pda|ramus|svg|left anterior descending|right coronary|coronary|lima))";
const heart: readonly Row[] = [
  {
    words:
      "cabg(?: ?x ?\\d)?|coronary (?:artery )?bypass(?: (?:graft(?:ing|s)?|surgery))?|(?:triple|quadruple|double|four[- ]vessel|three[- ]vessel|\\d[- ]vessel) bypass|heart bypass|lima(?:[- ]to)?[- ]lad",
    leaves: ["Z95.1"],
    aftercare: ofVessels,
  },
  {
    words: `(?:des|bms|stents?|stenting|pci)(?: (?:x ?\\d|was|placed|placement|put|implanted|\\d))* (?:to|of|in|into|on) (?:the |his |her |a )?${stentTarget}|(?:coronary|cardiac|heart) stent(?:s|ing|ed)?|${stentTarget} (?:des|bms|stent(?:s|ing|ed)?)|stented (?:lad|rca|lcx|coronary)|drug[- ]eluting stents?|des(?= (?:x ?\\d|\\d{4}|in (?:19|20)\\d\\d|\\(?\\d{1,2}\\/))|pci (?:with|w\\/) (?:des|stents?)|stents? x ?\\d`,
    leaves: ["Z95.5"],
    aftercare: ofVessels,
    not: /\b(?:no|without) (?:\w+ )?stent|\b(?:iliac|femoral|sfa|carotid|renal artery|ureteral|biliary|popliteal|esophageal)\b/i,
  },
  {
    words: `stent(?:s|ed|ing)?(?: (?:placed|placement))?(?:,? (?:to|of|in|into) (?:the )?)? ?(?:${stentTarget})?`,
    leaves: ["Z95.5"],
    where: /\b(?:cad|coronary|lad|rca|lcx|stemi|nstemi|mi|cath|ischemic)\b/i,
    not: /\b(?:no|without) (?:\w+ )?stent|\b(?:iliac|femoral|sfa|carotid|renal artery|ureteral|biliary|popliteal|esophageal)\b/i,
  },
  {
    words: "ptca|balloon angioplasty|coronary angioplasty|poba",
    leaves: ["Z98.61"],
    not: /\bstent|\b(?:leg|femoral|iliac|sfa|peripheral|fistula)\b/i,
  },
  {
    words:
      "(?:bioprosthetic|porcine|bovine|tissue) (?:aortic|mitral|avr|mvr|heart|tricuspid|valve)(?: valve)?(?: replacement)?|(?:b|bio)avr",
    leaves: ["Z95.3"],
    aftercare: ofVessels,
  },
  {
    words:
      "tavr|tavi|(?:surgical |mechanical |st\\.? jude )?(?:avr|mvr)|(?:aortic|mitral|tricuspid|pulmonic) valve replacement|mechanical (?:aortic|mitral|heart)? ?valve|savr",
    leaves: ["Z95.2"],
    aftercare: ofVessels,
    not: /\b(?:bioprosthetic|porcine|bovine|tissue|lead|leads|avl|st (?:elev|depress)\w+)\b/i,
  },
  {
    words:
      "(?:mitral|tricuspid|aortic) valve (?:repair|annuloplasty|ring)|annuloplasty(?: ring)?|mitra-?clip|ross procedure",
    leaves: ["Z95.4"],
    aftercare: ofVessels,
    not: /\bballoon\b/i,
  },
  {
    words:
      "(?:dual[- ]chamber |single[- ]chamber |biv(?:entricular)? |leadless |permanent |crt-?p )?(?:pacemaker|ppm)(?: implant(?:ation)?| placement| insertion)?|crt-p",
    leaves: ["Z95.0"],
    aftercare: ofVessels,
  },
  {
    words:
      "(?:s-?|ai)?icd(?: implant(?:ation)?| placement)?|crt-?d|biv[- ]icd|(?:implantable (?:cardioverter[- ])?)defibrillator",
    leaves: ["Z95.810"],
    aftercare: ofVessels,
    not: /\bicd-?(?:10|9|11)\b/i,
  },
  {
    words:
      "(?:implantable |internal )?loop recorder(?: implant(?:ation)?)?|ilr|watchman(?: device)?|laa(?:o| occlusion)",
    leaves: ["Z95.818"],
  },
  { words: "lvad|heartmate(?: \\w+)?", leaves: ["Z95.811"] },
  {
    words:
      "fem(?:oral)?[- ](?:pop(?:liteal)?|tib(?:ial)?|fem(?:oral)?)(?: bypass)?|aorto-?bi-?fem(?:oral)?(?: bypass)?|evar|tevar|aortic (?:aneurysm|endograft) repair|ivc filter",
    leaves: ["Z95.828"],
    aftercare: ofVessels,
  },
  {
    words:
      "(?:iliac|sfa|femoral|popliteal|carotid|renal(?: artery)?|subclavian) (?:artery )?stent(?:s|ing|ed)?|stent(?:ing)? (?:to|of) (?:the )?(?:\\w+ )?(?:iliac|sfa|femoral|popliteal|carotid|renal artery)",
    leaves: ["Z95.820"],
    aftercare: ofVessels,
  },
  {
    words:
      "(?:carotid )?endarterectomy|varicose vein (?:surgery|stripping|ablation)|avf creation|av fistula creation|maze procedure|asd closure|pfo closure",
    leaves: [],
    aftercare: ofVessels,
  },
];

const transplanted: readonly Row[] = (
  [
    ["kidney|renal", "Z94.0", "Z48.22"],
    ["heart|cardiac|orthotopic heart", "Z94.1", "Z48.21"],
    ["lung|double lung|bilateral lung", "Z94.2", "Z48.24"],
    ["heart[- ]lung", "Z94.3", "Z48.280"],
    ["liver|orthotopic liver", "Z94.4", "Z48.23"],
    ["corneal?", "Z94.7", ofSenses],
    ["bone marrow", "Z94.81", "Z48.290"],
    ["intestin(?:e|al)|small bowel", "Z94.82", "Z48.298"],
    ["pancreas|islet(?: cell)?", "Z94.83", "Z48.298"],
    ["(?:autologous |allogeneic )?(?:hematopoietic )?stem[- ]cell", "Z94.84", "Z48.298"],
  ] as const
).map(([organ, code, aftercare]) => ({
  words: `(?:${organ}) transplant(?:ation|ed| recipient)?`,
  leaves: [code],
  aftercare,
  not: /\b(?:rejection|failure|transplant (?:candidate|list\w*|evaluation|workup|work-up|referral|clinic eval\w*)|awaiting|waitlist\w*)\b/i,
}));

const skin: readonly Row[] = [
  { words: "skin graft|stsg|ftsg", leaves: ["Z94.5"], aftercare: ofSkin },
  {
    words:
      "(?:cyst|lipoma|mole|nevus|lesion) (?:excision|removal)|excision of (?:\\w+ )?(?:cyst|lipoma|mole|nevus|lesion)|pilonidal cystectomy|i&d of abscess",
    leaves: [],
    aftercare: ofSkin,
  },
];

export const operations: readonly Operation[] = [
  ...digestive,
  ...urogenital,
  ...chest,
  ...headAndNeck,
  ...replacements,
  ...bones,
  ...amputations,
  ...heart,
  ...transplanted,
  ...skin,
].map((one) => ({
  ...one,
  words: `\\b${approach}(?:${one.words})(?![\\w])`,
  core: `\\b(?:${one.words})(?![\\w])`,
}));

/** A part of a word that every operation's name has: cheap to look for before the names. */
export const mayBeOperation =
  /ect[oi]m|resect|hartmann|appy|chole\b|appendix|gallbladder|roux|rygb|bypass|sleeve|band|switch|bariatric|whipple|spleen|repair|rrhaphy|plication|plasty|nissen|ostomy|ligation|btl|tubes tied|suprapubic|conduit|turp|sling|scopy|tripsy|circumcis|remov|ralp|tah|tlh|tvh|lavh|bso|\b[rlu]so\b|mrm|lobect|wedge|enucleat|t ?& ?a|surgery|fess|phaco|extraction|cranio|laminect|discect|tunnel|shunt|fusion|acdf|[ptax]lif|arthrodesis|replace|arthropl|hemi|artificial|prosthe|\b(?:r?tsas?|t[kh]as?|t[kh]r|uka|rtsr)\b|shoulder|reconstr|osteotomy|release|amp|\b[ba]\.?k\.?a\b|\btma\b|disartic|\bray\b|cabg|graft|lima|stent|\b(?:des|bms|pci|ptca|poba)\b|angioplasty|porcine|bovine|tissue|[am]vr|tav[ri]|valve|annulo|clip|ross|pacemaker|ppm|crt|icd|defib|loop recorder|ilr|watchman|laa|lvad|heartmate|fem|evar|ivc|maze|closure|transplant|stsg|ftsg|excision|i&d|vasectomy|creation/i;
