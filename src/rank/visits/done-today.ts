/**
 * What a visit was for, where its own words never name it and what was done tells: a device put in, a drug's level watched, a first colonoscopy of
 * someone without complaints, advice before a journey.
 *
 * Source: Guidelines FY2026 I.C.21.c.5 (screening), c.7 (aftercare, monitoring), c.10 (counseling), c.11 (contraception), IV.A and IV.G; Tabular List at
 * Z12.11, Z30, Z51.81, Z71.84.
 */
import type { ReadNote, Span } from "../../note/types.ts";
import { said } from "../sayings.ts";

interface Deed {
  readonly words: RegExp;
  readonly code: string | ((words: string, text: string) => string | undefined);
  /** Somewhere in the note. */
  readonly with?: RegExp;
  /** Nowhere in the note. */
  readonly without?: RegExp;
  /** Not in the same sentence. */
  readonly not?: RegExp;
  /** What the drug that is watched, or the like, is beside the reason. */
  readonly beside?: (words: string, text: string) => string | undefined;
}

const device =
  "(?:iud|mirena|kyleena|liletta|skyla|paragard|miudella|copper t|copper device|lng-?iud|intrauterine (?:contraceptive )?(?:device|system))";
const rod =
  "(?:nexplanon|implanon|(?:contraceptive|etonogestrel|subdermal|birth control|arm) (?:implant|rod))";
const puts = "(?:placed|inserted|put in|deployed|seated|in place|went in|goes in|insertion|placement|insert)";
const takes =
  "(?:removed|pulled|taken out|out intact|came out|withdrawn|removal|out in one piece|extracted|popped out)";
/** What goes with putting a device into a womb, or a rod under the skin. */
const handled =
  /\b(?:sound(?:ed|s|ing)?|tenaculum|strings? (?:were )?(?:cut|trimmed|left)|consent\w*|tolerated|today|upt|hcg|pregnancy test|lidocaine|betadine|speculum|without (?:trouble|difficulty|complication|incident)|no complications?|easily|inner (?:\w+ )?arm|palpa\w+)\b/i;
const otherTime =
  /\b(?:(?:19|20)\d\d|ago|last (?:year|month|week|fall|spring|summer|winter)|previous\w*|prior|elsewhere|years? old|schedul\w+|next (?:week|month|visit)|wants?|plans?|will|would|consider\w*|discuss\w*|options?|since|bleeding (?:with|on)|malposition\w*|perforat\w*|expel\w*|embedded|missing|lost|expulsion|not (?:placed|inserted|removed)|unable|could ?n[o']t|failed|had (?:her|a|the|an)|history|hx)\b/i;

const stoolTest =
  /\b(?:cologuard|fit|fobt|ifobt|hemoccult|guaiac|stool (?:dna|test|card|kit)s?)\b[^.;\n]{0,40}\b(?:positive|pos|abnormal)\b|\b(?:positive|abnormal|pos) (?:cologuard|fit|fobt|ifobt|hemoccult|guaiac|stool (?:dna|test|card))/i;
/** Why else someone's bowel is looked at. */
const complaint =
  /\b(?:iron[- ]deficien\w*|anemi[ac]|(?:rectal|gi|lower gi|active) bleed\w*|hematochezia|melena|blood(?:y)? (?:in|on|per|with|stools?)|(?:chronic|persistent|bloody|for) diarrhea|weight loss|change in bowel|crohn\w*|ulcerative colitis|ibd|abdominal pain|surveillance|(?:history|hx) of (?:colon )?(?:polyps?|adenomas?|cancer)|prior (?:polyps?|adenomas?)|obstruct\w*|abnormal ct)\b/gi;
const denied = /\b(?:no|not|nobody|without|denies|denied|never|nor|or|any|negative for)\b[^.;\n]{0,40}$/i;

/** Whether a bowel complaint is told and not denied. */
function complains(text: string): boolean {
  return [...text.matchAll(complaint)].some(
    ({ index }) => !denied.test(text.slice(Math.max(0, index - 60), index)),
  );
}

const monitored: readonly (readonly [drug: RegExp, longTerm: string])[] = [
  [/\b(?:warfarin|coumadin|inr|pro-?times?|pt\/inr|jantoven)\b/i, "Z79.01"],
  [/\b(?:tacrolimus|prograf|fk ?506|cyclosporine|neoral)\b/i, "Z79.621"],
  [/\b(?:sirolimus|everolimus)\b/i, "Z79.623"],
  [/\b(?:methotrexate|mtx)\b/i, "Z79.631"],
  [/\b(?:azathioprine|imuran|mycophenolate|cellcept)\b/i, "Z79.624"],
  [
    /\b(?:lithium|lithobid|digoxin|lanoxin|dig|phenytoin|dilantin|valpro\w+|depakote|vpa|carbamazepine|tegretol|phenobarbital|lamotrigine|levetiracetam|amiodarone|theophylline|clozapine|clozaril|anc|hydroxychloroquine|plaquenil|leflunomide|flecainide|isotretinoin)\b/i,
    "Z79.899",
  ],
];
const drugWords = monitored.map(([{ source }]) => source.replaceAll("\\b", "")).join("|");

const longTermOf = (words: string) => monitored.find(([drug]) => drug.test(words))?.[1];

const coming =
  "(?:here|came|comes|in|seen|visit|presents?|stops? (?:in|by)|stopped (?:in|by)|returns?|today)(?: (?:today|just|only|solely|in|back))*(?: is)? (?:for|to (?:have|get|check|recheck|draw|monitor|follow)|because)";

/** That polyps were taken out before. */
const polyps =
  /\b(?:history|hx|h\/o|prior|previous|past|personal|surveillance|had|removed|taken out|resected|snared|(?:19|20)\d\d|years? ago)\b[^.;\n]{0,50}\b(?:polyps?|adenoma\w*)\b|\b(?:polyps?|adenoma\w*)\b[^.;\n]{0,50}\b(?:history|surveillance|removed|taken out|resected|snared|in (?:19|20)\d\d|years? ago|last time)\b/i;

const deeds: readonly Deed[] = [
  {
    // Surveillance after polyps is a screening (Coding Clinic, 1st quarter 2017), with the history beside it.
    words:
      /\bsurveillance (?:colonoscopy|c-?scope|colo|scope)\b|\b(?:colonoscopy|c-?scope) (?:surveillance\b|for (?:polyp |adenoma )?surveillance|(?:for|because of|given|due to|with) (?:(?:a|an|her|his|the|personal|prior|past|known) )*(?:history|hx|h\/o) (?:of )?(?:[\w-]+ ){0,3}?(?:polyps?|adenomas?))|\b(?:polyp|adenoma) surveillance\b/gi,
    with: /\b(?:cecum|caecum|ileum|prep|bbps|boston|withdrawal|scoped? to|ileocecal|retroflex\w*|polypectomy|snare[d]?|propofol|sedation|(?:colonoscopy|scope|exam) (?:today|done|performed|completed|was|is|normal|clean)|(?:normal|clean) (?:colon|exam|colonoscopy)|no (?:new |recurrent )?polyps?|not a (?:single )?polyp)\b/i,
    without:
      /\b(?:crohn\w*|ulcerative colitis|uc\b|ibd|lynch|fap|colon cancer|colorectal cancer|rectal cancer|adenocarcinoma|hemicolectomy|colectomy|resection|hematochezia|rectal bleeding|melena|diagnostic)\b/i,
    not: /\b(?:due|next|in (?:\d|one|two|three|five|six|seven|ten) (?:y|m)|schedul\w+|order\w*|overdue|refer\w*|recommend\w*|will|should|plan|needs?|last|book\w*)\b/i,
    code: (_, text) => (polyps.test(text) ? "Z12.11" : undefined),
    beside: (_, text) =>
      /\b(?:adenoma\w*|serrated|tubul\w+|villous)\b/i.test(text)
        ? "Z86.0101"
        : /\bhyperplastic\b/i.test(text)
          ? "Z86.0102"
          : "Z86.0100",
  },
  {
    words: new RegExp(
      `\\b${device}\\b[^.;\\n]{0,30}?\\b${puts}\\b|\\b(?:placed|inserted|deployed|put in|seated|placement of|insertion of) (?:a |an |the |her |new |her new |a new |first )*${device}\\b`,
      "gi",
    ),
    with: handled,
    not: otherTime,
    code: (_, text) =>
      new RegExp(
        `\\b(?:old|expired|first|existing|prior|previous) ${device}\\b[^.;\\n]{0,40}\\b${takes}|\\b${device} (?:was |were )?${takes}[^.\\n]{0,60}\\b(?:new|another|second|replac\\w+)|\\b(?:swap|exchange|replac)\\w*\\b[^.;\\n]{0,30}${device}|\\b${device}\\b[^.;\\n]{0,30}\\b(?:swap|exchange|replac)\\w*`,
        "i",
      ).test(text)
        ? "Z30.433"
        : "Z30.430",
  },
  {
    words: new RegExp(
      `\\b${device}\\b[^.;\\n]{0,30}?\\b${takes}\\b|\\b(?:removed|pulled|took out|removal of) (?:the |her |old )*${device}\\b`,
      "gi",
    ),
    with: /\b(?:strings?|forceps|intact|speculum|today|tolerated|easily|one piece|without (?:trouble|difficulty))\b/i,
    without: new RegExp(
      `\\b(?:new|another|second|replac\\w+|exchang\\w+|swap\\w*) (?:\\w+ )?${device}|${device} (?:replac\\w+|exchang\\w+|swap\\w*|placed|inserted)`,
      "i",
    ),
    not: otherTime,
    code: "Z30.432",
  },
  {
    words: new RegExp(
      `\\b${rod}\\b[^.;\\n]{0,30}?\\b${puts}\\b|\\b(?:placed|inserted|placement of|insertion of) (?:a |the |her |new )*${rod}\\b`,
      "gi",
    ),
    with: handled,
    not: otherTime,
    code: (_, text) =>
      new RegExp(
        `\\b(?:old|expired|expiring|existing)\\b[^.;\\n]{0,30}(?:${rod}|rod|implant|one)|${rod}[^.;\\n]{0,20}${takes}`,
        "i",
      ).test(text)
        ? "Z30.46"
        : "Z30.017",
  },
  {
    words: new RegExp(`\\b${rod}\\b[^.;\\n]{0,30}?\\b${takes}\\b`, "gi"),
    with: /\b(?:incision|lidocaine|arm|intact|steri-?strips?|today|tolerated|mosquito|pop(?:ped)?)\b/i,
    not: otherTime,
    code: "Z30.46",
  },
  {
    words:
      /\b(?:depo(?:[- ]?provera)?|dmpa|depo-?subq\w*|medroxyprogesterone(?: 150)?)\b[^.;\n]{0,30}?\b(?:given|administered|injected|im today|today|(?:left|right|l|r) (?:deltoid|glute\w*|hip|arm))|\b(?:gave|administered|received|got) (?:her |the |today's )*(?:depo(?:[- ]?provera)?|dmpa)\b/gi,
    not: /\b(?:medrol|lupron|testosterone|declin\w+|not given|held|ago|last)\b/i,
    code: (_, text) =>
      /\b(?:first|starting|starts?|initial|initiat\w+|begin\w*) (?:\w+ ){0,3}(?:depo|dmpa|shot|injection|dose)/i.test(
        text,
      )
        ? "Z30.013"
        : "Z30.42",
  },
  {
    words: new RegExp(stoolTest.source, "gi"),
    with: /\b(?:colonoscop\w*|c-?scope|scop(?:e|ed|ing)|gi (?:referral|clinic|consult\w*))\b/i,
    not: /\b(?:no|not|if|never|neither|family|father|mother|history|years? ago|negative|should|unless|whether|in case|when)\b/i,
    code: "R19.5",
  },
  {
    words:
      /\b(?:first|initial|baseline|routine|screening|average[- ]risk|average risk[^.\n]{0,30}?|10[- ]year|ten[- ]year|due for (?:his|her|a) (?:first |routine |10-year |repeat )?)[- ]?(?:screening )?colonoscopy\b|\bcolonoscopy (?:because|since|as) (?:he|she|they) (?:just )?(?:turned|is|reached|hit) (?:45|46|47|48|49|50|51)\b|\bcolonoscopy[^.\n]{0,30}\baverage[- ]risk\b/gi,
    with: /\b(?:cecum|terminal ileum|prep|polyps?|mucosa|snared?|withdrawal|scope|reached|retroflex\w+|boston)\b/i,
    without: stoolTest,
    not: /\b(?:schedul\w+|refer\w*|order\w*|due (?:next|in)|declin\w+|offer\w*|discuss\w*|recommend\w*|overdue|last|prior|previous|repeat)\b/i,
    code: (_, text) => (complains(text) ? undefined : "Z12.11"),
  },
  {
    words:
      /\b(?:[Ll]eav(?:es|ing)|[Gg]o(?:es|ing)|[Tt]ravel(?:s|l?ing)?|[Ff]l(?:ies|ying)|[Dd]epart(?:s|ing)|[Hh]ead(?:ed|ing|s)|[Oo]ff|[Tt]rip|[Tt]rek|[Ss]afari|[Cc]ruise|[Hh]oneymoon|[Mm]ission|[Pp]ilgrimage|[Hh]ajj|[Bb]ackpack\w*|[Vv]acation|[Vv]olunteer\w*|[Vv]isit(?:s|ing))\b[^.;\n]{0,50}?\b(?:overseas|abroad|to (?:[A-Z][a-z]+|the [A-Z][a-z]+)|in (?:[A-Z][a-z]+)|foreign|tropic\w*|international\w*|trek|safari|mission|hajj)\b/g,
    with: /\b(?:malaria\w*|malarone|atovaquone|mefloquine|doxycycline|typhoid|yellow fever|altitude|acetazolamide|traveler'?s'? diarrhea|what to do (?:about|for|if)|(?:water|food|insect|mosquito|bite|bites|bug)[ ,]+(?:precautions|safety|avoidance|advice|and)|bites|deet|repellent|rabies|japanese encephalitis|(?:bottled|safe|boiled) water|went over (?:food|water)|(?:dog|animal)s? (?:avoidance|bites)|travel (?:health|advice|kit|vaccines?|counsel\w*))\b/i,
    without:
      /\b(?:return(?:s|ed|ing) from|back from|since (?:returning|coming back|the trip)|after (?:a |his |her |the )?(?:trip|travel|return)|fever(?:s|ish)? (?:for|since|x|to|of|after)|when (?:he|she|they) (?:was|were) (?:in|there))\b/i,
    not: /\b(?:last (?:year|month|week)|ago|returned|declin\w+|came back|used to|never)\b/i,
    code: "Z71.84",
  },
  {
    words: new RegExp(
      `\\b${coming} (?:a |an |the |his |her |their |routine |monthly |weekly |regular |scheduled |only |blood |drug )*(?:${drugWords})(?:[' ]s)? ?(?:serum |blood |trough |drug )*(?:levels?|checks?|monitoring|recheck|labs?|trough|draw|blood ?work|watched|followed)\\b|\\b${coming} (?:\\w+ ){0,4}(?:levels?|labs?|blood ?work|monitoring) (?:of|on|for|while on|drawn on|because of) (?:her |his |the )?(?:${drugWords})\\b|^(?:${drugWords}) (?:level |drug )?(?:check|monitoring|clinic|visit|level check|level)(?= (?:visit|today)|[.,:;])|\\b(?:coumadin|warfarin|anticoagulation|inr|lithium|clozapine|amiodarone) (?:clinic|check|monitoring)(?: visit)?\\b`,
      "gim",
    ),
    without:
      /\b(?:supratherapeutic|subtherapeutic|toxic(?:ity)?|elevated inr|inr (?:of )?[5-9]|bleed(?:ing|s) (?:from|gums|for)|nosebleed|too high|overdose)\b/i,
    not: /\b(?:schedul\w+|next|order\w*|refer\w*|due|will|continue|plan|needs?|q ?\d|every|per|followed by|managed by|last)\b/i,
    code: "Z51.81",
    beside: longTermOf,
  },
];

/** Words of the note and the code of the reason that they tell. */
export interface Done {
  readonly span: Span;
  readonly code: string;
}

const sentence = 120;

/** The reasons that what was done tells, each once. */
export function doneToday(note: ReadNote): Done[] {
  const { text } = note;
  const found = new Map<string, Span>();
  for (const deed of deeds) {
    if (deed.with?.test(text) === false || deed.without?.test(text) === true) continue;
    const told = said(note, deed.words, [
      "affirmed",
      "screening",
      "planned",
      "historical",
      "hypothetical",
    ]).find(({ quote }) => deed.not?.test(sentenceOf(text, quote)) !== true);
    if (told === undefined) continue;
    const words = told.match[0];
    const code = typeof deed.code === "string" ? deed.code : deed.code(words, text);
    if (code === undefined) continue;
    const { start, end } = told.quote;
    const beside = deed.beside?.(words, text);
    for (const one of [code, ...(beside === undefined ? [] : [beside])])
      if (!found.has(one)) found.set(one, { start, end });
  }
  return [...found].map(([code, span]) => ({ span, code }));
}

function sentenceOf(text: string, { start, end }: Span): string {
  const before = /[^.;\n]*$/.exec(text.slice(Math.max(0, start - sentence), start))?.[0] ?? "";
  const after = /^[^.;\n]*/.exec(text.slice(end, end + sentence))?.[0] ?? "";
  return `${before}${text.slice(start, end)}${after}`;
}
