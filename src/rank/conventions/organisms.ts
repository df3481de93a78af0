/**
 * Infections whose code names the organism, where the clause that names the infection names it too: "sepsis due to E. coli" is A41.51.
 *
 * Source: Guidelines FY2026 I.C.1.d.1.a, I.C.10.d and the Alphabetic Index at Sepsis and at Pneumonia.
 */
const organisms: readonly (readonly [
  words: RegExp,
  sepsis: string | undefined,
  pneumonia: string | undefined,
])[] = [
  [
    /\b(?:mrsa|orsa|(?:methicillin|oxacillin|nafcillin|meth|oxa)[- ]?resistant,? (?:staph|s\.? ?aureus)|(?:staph\w*\.?|s\.?) aureus,? \(?(?:methicillin|oxacillin|nafcillin)[- ]resistant)/i,
    "A41.02",
    "J15.212",
  ],
  [
    /\b(?:mssa|(?:methicillin|oxacillin)[- ](?:susceptible|sensitive),? (?:staph|s\.? ?aureus)\w*|(?<!resistant,? )(?:staph(?:ylococcus)?\.?|s\.) aureus)\b/i,
    "A41.01",
    "J15.211",
  ],
  [
    /\b(?:staph\w*\.? (?:epidermidis|hominis|lugdunensis|capitis|haemolyticus)|s\. epidermidis|coag(?:ulase)?[- ]neg\w* staph\w*)/i,
    "A41.1",
    undefined,
  ],
  [/\b(?:e\.? ?coli|escherichia)\b/i, "A41.51", "J15.5"],
  [/\bpseudomonas\b/i, "A41.52", "J15.1"],
  [/\bserratia\b/i, "A41.53", undefined],
  [/\bklebsiella\b/i, "A41.59", "J15.0"],
  [
    /\b(?:proteus|morganella|enterobacter|citrobacter|providencia|acinetobacter|stenotrophomonas)\b/i,
    "A41.59",
    undefined,
  ],
  [
    /\b(?:bacteroides|b\.? fragilis|clostridium|c\.? perfringens|fusobacterium|prevotella|peptostreptococcus|anaerob(?:es?|ic))\b/i,
    "A41.4",
    undefined,
  ],
  [/\blisteria\b/i, "A32.7", undefined],
  [/\b(?:candida|candidemia|c\. (?:albicans|glabrata|auris))\b/i, "B37.7", undefined],
  [/\b(?:enterococc|vre\b|e\. (?:faecalis|faecium))/i, "A41.81", undefined],
  [/\b(?:pneumococc|strep(?:tococcus)?\.? pneumoniae)/i, "A40.3", "J13"],
  [/\b(?:group b strep|gbs)\b/i, "A40.1", "J15.3"],
  [/\b(?:group a strep|strep(?:tococcus)? pyogenes)/i, "A40.0", undefined],
  [
    /\b(?:viridans|strep\w*\.? (?:mitis|viridans|anginosus|intermedius|constellatus|sanguinis|mutans|bovis|gallolyticus|dysgalactiae)|s\. (?:mitis|viridans|anginosus|gallolyticus)|group [cfg] strep\w*)/i,
    "A40.8",
    undefined,
  ],
  [/\b(?:h\.? ?influenzae|haemophilus)\b/i, "A41.3", "J14"],
  [/\bmycoplasma\b/i, undefined, "J15.7"],
  [/\blegionell/i, undefined, "A48.1"],
];
/** Sepsis of the newborn (Tabular List, P36). */
const ofNewborn: readonly (readonly [words: RegExp, code: string])[] = [
  [/\b(?:group b strep\w*|gbs|strep(?:tococcus)? agalactiae)\b/i, "P36.0"],
  [/\bstrep(?:tococc\w*)?\b/i, "P36.19"],
  [/\b(?:mrsa|mssa|staph(?:ylococcus)? aureus)\b/i, "P36.2"],
  [/\b(?:staph\w*|cons)\b/i, "P36.39"],
  [/\b(?:e\.? ?coli|escherichia)\b/i, "P36.4"],
  [/\banaerob\w+/i, "P36.5"],
  [/\b(?:klebsiella|pseudomonas|enterobacter|serratia|enterococc\w+|listeria)\b/i, "P36.8"],
];
/** Other infections that the Index divides by their germ: Bronchitis, acute, due to; Endocarditis, bacterial; Meningitis, by germ. */
const byGerm: readonly (readonly [
  open: RegExp,
  germs: readonly (readonly [words: RegExp, code: string])[],
])[] = [
  [
    /^J20\.9$/,
    [
      [/\bmycoplasma\b/i, "J20.0"],
      [/\b(?:h\.? ?influenzae|ha?emophilus)\b/i, "J20.1"],
      [/\bstrep(?:tococc\w*)?\b/i, "J20.2"],
      [/\bcoxsackie/i, "J20.3"],
      [/\bpara-?influenza/i, "J20.4"],
      [/\b(?:rsv|respiratory syncytial)\b/i, "J20.5"],
      [/\brhinovirus/i, "J20.6"],
      [/\becho-?virus/i, "J20.7"],
      [/\b(?:(?:human )?metapneumovirus|hmpv|adenovirus|coronavirus|moraxella|chlamyd\w+)\b/i, "J20.8"],
    ],
  ],
  [
    /^I38$/,
    [
      [
        /\b(?:strep\w*|staph\w*|mssa|mrsa|enterococc\w+|viridans|e\.? ?coli|pseudomonas|hacek|gram[- ](?:positive|negative)|bacterial|infective)\b/i,
        "I33.0",
      ],
    ],
  ],
  [
    /^G0(?:0\.9|3\.9)$/,
    [
      [/\b(?:h\.? ?influenzae|ha?emophilus)\b/i, "G00.0"],
      [/\b(?:pneumococc\w+|strep(?:tococcus)?\.? pneumoniae)\b/i, "G00.1"],
      [/\b(?:gbs|group b strep\w*|strep(?:tococc\w*)?)\b/i, "G00.2"],
      [/\b(?:staph\w*|mssa|mrsa)\b/i, "G00.3"],
      [/\b(?:e\.? ?coli|klebsiella|pseudomonas)\b/i, "G00.8"],
      [/\blisteria\b/i, "A32.11"],
      [/\b(?:meningococc\w+|neisseria)\b/i, "A39.0"],
      [/\bcryptococc\w+/i, "B45.1"],
    ],
  ],
];

/** Whether the text names the germ as the cause in some place: not one that a test did not find, that a drug only covers, or that lives in the nose. */
function isNamed(words: RegExp, text: string): boolean {
  const every = new RegExp(words.source, "gi");
  return [...text.matchAll(every)].some(
    ({ index, 0: name }) =>
      !denied.test(text.slice(Math.max(0, index - 25), index)) &&
      !onlyTested.test(text.slice(index + name.length)),
  );
}

const denied =
  /\b(?:no|not|without|ruled out|r\/o|excluded?|(?:to |empiric(?:ally)? )?cover(?:s|ed|ing|age)?(?: for| of)?|test(?:ed|ing)? for|check(?:ed|ing)? for)\b[^.;\n]*$|\bneg(?:ative)?\b[^.,;\n]*$/i;
/** "Legionella Ag neg", "Legionella and strep urine antigens were both negative", "MRSA nares positive". */
const onlyTested =
  /^\w*(?: (?:nares|nasal|coverage|screen(?:ing)?|colonization|carrier)\b|(?:,? (?:and|or|both|all|urine|urinary|sputum|resp(?:iratory)?|strep\w*|pneumo(?!nia\b)\w*|legionella|mycoplasma|mrsa|ag|antigens?|pcr|igm|test(?:ing|s)?|cultures?|cx|swabs?|panel|was|were|is|are|came back|returned|also)| ?[/&+] ?\w+| ?[:=-])* ?\(?(?:neg(?:ative)?\b|not (?:detected|found|seen)|pending|sent\b|ruled out|excluded|unlikely|undetected|-\)|\(-\)))/i;

const inBlood =
  /\b(?:blood(?: (?:cultures?|cx))?|bcx|bacteremi[ac])\b(?:(?!\b(?:no growth|ngtd|neg\w*|contamina\w*|pending)\b)[^.;\n]){0,50}|[^.;\n]{0,30}\bbacteremia\b|[^.;\n]{0,50}\b(?:in|from|out of|of|on) (?:(?:the|all|both|his|her|every|each|\d(?: ?(?:of|\/) ?\d)?|two|three|four|sets of) ){0,3}(?:blood|bcx|blood bottles)\b(?! (?:pressure|sugar|glucose|loss|work|count|clot|thinner)\w*)/gi;

/**
 * Sepsis is of the germ that the blood grew, wherever the provider tells it.
 * @param text of the whole note @returns the sepsis by that germ; undefined where none or several are told
 */
export function germInBlood(text: string): string | undefined {
  const told = [...text.matchAll(inBlood)].map(({ index, 0: words }) =>
    text.slice(index, index + words.length + 12),
  );
  const found = new Set(
    told.flatMap(
      (words) => organisms.find(([name, sepsis]) => sepsis !== undefined && isNamed(name, words))?.[1] ?? [],
    ),
  );
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/**
 * @param text of the clause
 * @param inNote the sepsis by the germ that the note tells of the blood, from {@link germInBlood}; asked where the clause names none
 * @returns the code by organism, or `code` where none is named
 */
export function byOrganism(
  code: string,
  text: string,
  inNote: () => string | undefined = () => undefined,
): string {
  if (code === "P36.9") return ofNewborn.find(([words]) => words.test(text))?.[1] ?? code;
  const other = byGerm.find(([open]) => open.test(code));
  if (other !== undefined) return other[1].find(([words]) => isNamed(words, text))?.[1] ?? code;
  if (code !== "A41.9" && code !== "J18.9" && code !== "J15.9") return code;
  const found = organisms.find(
    ([words, sepsis, pneumonia]) =>
      (code === "A41.9" ? sepsis : pneumonia) !== undefined && isNamed(words, text),
  );
  return (code === "A41.9" ? (found?.[1] ?? inNote()) : found?.[2]) ?? code;
}
