/** Operations on the organs of belly, pelvis and chest, and transplants. */
import { ofSenses, type Row } from "./operations-parts.ts";

const ofVessels = "Z48.812";

const ofLungs = "Z48.813";

const ofGut = "Z48.815";

const ofUrogenital = "Z48.816";

/** "His prostate was taken out", "they removed her womb". */
function takenOut(organ: string): string {
  return `(?:${organ})(?: (?:was|were|is|has been|had been|got|came))?(?: (?:surgically|all|robotically))? (?:taken out|removed|out|cut out)|(?:remov(?:al|ed)|took out)(?: of)?(?: (?:the|his|her|one|a))?(?: (?:left|right))? (?:${organ})`;
}

export const digestive: readonly Row[] = [
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
  { words: `splenectomy|${takenOut("spleen")}`, leaves: ["Z90.81"] },
  {
    words:
      "(?:(?:inguinal|umbilical|ventral|incisional|hiatal|femoral) )?hernia (?:mesh )?repair|(?:mesh )?repair of (?:(?:the|his|her|a|an|both|left|right|bilateral|recurrent|incarcerated|large|small|reducible) ){0,4}(?:(?:inguinal|umbilical|ventral|incisional|hiatal|femoral|groin) ){0,2}hernias?|herniorrhaphy|hemorrhoidectomy|nissen(?: fundoplication)?|fundoplication|fistulotomy",
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

export const urogenital: readonly Row[] = [
  {
    words: `(?:donor )?nephrectomy|nephroureterectomy|${takenOut("kidney")}`,
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
    words: `radical cystectomy|cystoprostatectomy|${takenOut("(?<!gall )bladder")}|cystectomy`,
    leaves: ["Z90.6"],
    aftercare: ofUrogenital,
    not: /\b(?:ovar\w+|breast|pilonidal|ganglion|cyst) cystectomy\b|\bovarian\b/i,
  },
  {
    words: `orchi(?:d)?ectomy|prostatectomy|ralp|penectomy|vulvectomy|salpingectom(?:y|ies)|${takenOut("prostate|testicles?|testis")}|prostate removal`,
    leaves: ["Z90.79"],
    aftercare: ofUrogenital,
  },
  {
    words: "supracervical hysterectomy|subtotal hysterectomy|partial hysterectomy",
    leaves: ["Z90.711"],
    aftercare: ofUrogenital,
  },
  {
    words: `hysterectomy|tah|tlh|tvh|lavh|ratlh|tah[-\\/ ]bso|${takenOut("uterus|womb")}`,
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

export const chest: readonly Row[] = [
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

const stentTarget =
  "(?:(?:the )?(?:proximal |mid |distal |prox |ostial |p|m|d)?[- ]?(?:lad|rca|lcx|circ(?:umflex)?|om\\d?|lm|left main|diag(?:onal)?|d1|pda|ramus|svg|left anterior descending|right coronary|coronary|lima))";

export const heart: readonly Row[] = [
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

/** "A living-donor kidney given by his sister". */
const donated =
  "|(?:(?:living|deceased|cadaveric)[- ](?:related |unrelated )?donor|transplanted|donor) kidney|ddkt|lrkt|lurkt|ldkt|kidney (?:given|donated) (?:by|from)";

export const transplanted: readonly Row[] = (
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
  words: `(?:${organ}) transplant(?:ation|ed| recipient)?${code === "Z94.0" ? donated : ""}`,
  leaves: [code],
  aftercare,
  not: /\b(?:rejection|failure|transplant (?:candidate|list\w*|evaluation|workup|work-up|referral|clinic eval\w*)|awaiting|waitlist\w*)\b/i,
}));
