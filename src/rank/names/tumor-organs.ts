/**
 * Organs as a note names them, and the code of the cancer of each whose part is not told.
 *
 * Source: the Neoplasm Table, malignant primary, by site; Tabular List, C00 to C75.
 */
/** What each organ is called, and its cancer of no told part; side and part are chosen with the leaf. The first that a clause tells decides. */
export const organs = {
  breast: [/\b(?:breasts?|uoq|uiq|loq|liq|retro-?areolar|axillary tail)\b/i, "C50.9"],
  lung: [
    /\b(?:lungs?|[rl]ul|[rl]ll|rml|lingula|(?:(?:right|left|[rl]) )?(?:upper|middle|lower) lobe(?! of (?:the )?(?:thyroid|liver|parotid))|(?:main(?:stem)? )?bronchus|pulmonary|(?:right|left) hilum)\b/i,
    "C34.9",
  ],
  rectosigmoid: [/\brecto-?sigmoid\b/i, "C19"],
  appendix: [/\bappendi(?:x|ceal)\b/i, "C18.1"],
  colon: [
    /\b(?:colon(?:ic)?|(?:large )?bowel|sigmoid|cec(?:um|al)|caec(?:um|al)|(?:hepatic|splenic) flexure|ileocecal valve)\b/i,
    "C18.9",
  ],
  anus: [/\b(?:anus|anal(?: canal)?)\b/i, "C21.1"],
  rectum: [/\brect(?:um|al)\b/i, "C20"],
  stomach: [
    /\b(?:stomach|gastric|antr(?:um|al)|pylorus|cardia|gej|ge junction|gastro-?esophageal junction)\b/i,
    "C16.9",
  ],
  esophagus: [/\b(?:esophag(?:us|eal)|gullet|food ?pipe)\b/i, "C15.9"],
  ampulla: [/\bampulla(?:ry)?\b/i, "C24.1"],
  pancreas: [/\b(?:pancreas|pancreatic|uncinate(?: process)?)\b/i, "C25.9"],
  gallbladder: [/\bgall ?bladder\b/i, "C23"],
  duodenum: [/\bduoden(?:um|al)\b/i, "C17.0"],
  jejunum: [/\bjejun(?:um|al)\b/i, "C17.1"],
  ileum: [/\bile(?:um|al)\b/i, "C17.2"],
  pelvis: [/\brenal pelvis\b/i, "C65"],
  ureter: [/\bureter(?:al)?\b(?! orifice)/i, "C66"],
  testis: [/\b(?:testis|testes|testic(?:les?|ular))\b/i, "C62.9"],
  kidney: [/\b(?:kidneys?|renal)\b/i, "C64"],
  bladder: [/\b(?:bladder|trigone)\b/i, "C67.9"],
  prostate: [/\bprostat(?:e|ic)\b/i, "C61"],
  penis: [/\b(?:penis|penile|glans)\b/i, "C60.9"],
  cervix: [/\b(?:cervix|(?:uterine )?cervical(?! (?:lymph|node|spine|adenopathy)))\b/i, "C53.9"],
  vulva: [/\bvulvar?\b/i, "C51.9"],
  vagina: [/\bvagina(?:l)?\b/i, "C52"],
  endometrium: [/\b(?:endometri(?:um|al)|uter(?:us|ine)|womb)\b/i, "C54.1"],
  tube: [/\bfallopian tube\b/i, "C57.0"],
  ovary: [/\b(?:ovar(?:y|ian))\b/i, "C56"],
  thyroid: [/\bthyroid\b/i, "C73"],
  tongueBase: [/\b(?:base of (?:the )?tongue|tongue base|bot)\b/i, "C01"],
  tongue: [/\btongue\b/i, "C02.9"],
  tonsil: [/\btonsil(?:lar)?\b/i, "C09.9"],
  floor: [/\bfloor of (?:the )?mouth\b/i, "C04.9"],
  palate: [/\bsoft palate\b/i, "C05.1"],
  buccal: [/\bbuccal(?: mucosa)?\b/i, "C06.0"],
  larynx: [
    /\b(?:larynx|laryngeal|(?:supra|sub)?glott\w+|(?:true )?vocal (?:cord|fold)s?|voice ?box|epiglottis)\b/i,
    "C32.9",
  ],
  hypopharynx: [/\b(?:hypopharynx|hypopharyngeal|pyriform sinus)\b/i, "C13.9"],
  nasopharynx: [/\bnasopharyn(?:x|geal)\b/i, "C11.9"],
  oropharynx: [/\boropharyn(?:x|geal)\b/i, "C10.9"],
  parotid: [/\bparotid\b/i, "C07"],
} as const satisfies Readonly<Record<string, readonly [words: RegExp, code: string]>>;

export type Organ = keyof typeof organs;
