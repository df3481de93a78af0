/**
 * The part of an organ that a cancer is in, where the clause says it apart from the cancer's name: "glioblastoma, left frontal", "gastric adenocarcinoma,
 * antrum", "LLL squamous cell carcinoma of the lung".
 *
 * Source: Guidelines FY2026 I.C.2 (the Neoplasm Table is entered by site) and I.B.2; Tabular List at each category.
 */
type Part = readonly [words: RegExp, code: string];

const parts: readonly (readonly [unspecified: RegExp, parts: readonly Part[]])[] = [
  [
    /^C71\.9$/,
    [
      [/\bfrontal\b/i, "C71.1"],
      [/\btemporal\b/i, "C71.2"],
      [/\bparietal\b/i, "C71.3"],
      [/\boccipital\b/i, "C71.4"],
      [/\bcerebell\w+/i, "C71.6"],
      [/\b(?:brain ?stem|pons|pontine|medulla|midbrain)\b/i, "C71.7"],
      [/\bventric\w+/i, "C71.5"],
      [/\b(?:thalam\w+|basal ganglia|hypothalam\w+)\b/i, "C71.0"],
    ],
  ],
  [
    /^C34\.(?:9|10|30|00)/,
    [
      [/\b(?:rul|right upper lobe)\b/i, "C34.11"],
      [/\b(?:lul|left upper lobe|lingula)\b/i, "C34.12"],
      [/\b(?:rml|right middle lobe)\b/i, "C34.2"],
      [/\b(?:rll|right lower lobe)\b/i, "C34.31"],
      [/\b(?:lll|left lower lobe)\b/i, "C34.32"],
      [/\b(?:right (?:hilum|hilar|main(?:stem)? bronchus))\b/i, "C34.01"],
      [/\b(?:left (?:hilum|hilar|main(?:stem)? bronchus))\b/i, "C34.02"],
    ],
  ],
  [
    /^C16\.9$/,
    [
      [/\b(?:cardia|ge junction|gej|gastroesophageal junction)\b/i, "C16.0"],
      [/\bfund(?:us|ic)\b/i, "C16.1"],
      [/\b(?:body|corpus)\b/i, "C16.2"],
      [/\bantr(?:um|al)\b/i, "C16.3"],
      [/\bpylor\w+/i, "C16.4"],
    ],
  ],
  [
    /^C25\.9$/,
    [
      [/\b(?:head|uncinate)\b/i, "C25.0"],
      [/\bbody\b/i, "C25.1"],
      [/\btail\b/i, "C25.2"],
    ],
  ],
  [
    /^C18\.9$/,
    [
      [/\brectosigmoid\b/i, "C19"],
      [/\b(?:cecum|cecal|ileocecal)\b/i, "C18.0"],
      [/\bhepatic flexure\b/i, "C18.3"],
      [/\bsplenic flexure\b/i, "C18.5"],
      [/\b(?:ascending|right[- ]sided|right colon)\b/i, "C18.2"],
      [/\btransverse\b/i, "C18.4"],
      [/\bdescending\b/i, "C18.6"],
      [/\bsigmoid\b(?! colectomy)/i, "C18.7"],
    ],
  ],
  [
    /^C15\.9$/,
    [
      [/\b(?:upper third|proximal|upper)\b/i, "C15.3"],
      [/\b(?:middle|mid)\b/i, "C15.4"],
      [/\b(?:lower|distal)\b/i, "C15.5"],
    ],
  ],
  [
    /^C32\.9$/,
    [
      [/\bsupraglott\w+|\bepiglott\w+/i, "C32.1"],
      [/\bsubglott\w+/i, "C32.2"],
      [/\bglott\w+|\bvocal (?:cord|fold)s?\b/i, "C32.0"],
    ],
  ],
  [
    /^C67\.9$/,
    [
      [/\brenal pelvi\w+/i, "C65"],
      [/\bureter(?:al)?\b(?! orifice)/i, "C66"],
      [/\btrigone\b/i, "C67.0"],
      [/\bdome\b/i, "C67.1"],
      [/\blateral wall\b/i, "C67.2"],
      [/\banterior wall\b/i, "C67.3"],
      [/\bposterior wall\b/i, "C67.4"],
      [/\bbladder neck\b/i, "C67.5"],
      [/\b(?:ureteral|ureteric) orifice\b/i, "C67.6"],
    ],
  ],
  [
    /^C02\.9$/,
    [
      [/\b(?:tongue base|base of (?:the )?tongue)\b/i, "C01"],
      [/\b(?:lateral|border|tip)\b/i, "C02.1"],
      [/\bventral\b/i, "C02.2"],
      [/\bdorsal\b/i, "C02.0"],
    ],
  ],
  [
    /^C41\.9$/,
    [
      [/\b(?:femur|femoral|tibia\w*|fibula\w*|knee)\b/i, "C40.2"],
      [/\b(?:humer\w+|radius|ulna|scapula\w*)\b/i, "C40.0"],
      [/\b(?:pelvi\w+|sacr\w+|ilium|iliac|coccyx)\b/i, "C41.4"],
      [/\b(?:ribs?|sternum|clavicle)\b/i, "C41.3"],
      [/\b(?:spine|spinal|vertebra\w*)\b/i, "C41.2"],
      [/\b(?:mandible|jaw)\b/i, "C41.1"],
      [/\b(?:skull|maxilla\w*)\b/i, "C41.0"],
    ],
  ],
  [
    /^C49\.9$/,
    [
      [/\borbit\w*/i, "C69.6"],
      [/\b(?:thigh|leg|calf|knee|foot|hip)\b/i, "C49.2"],
      [/\b(?:arm|forearm|shoulder|hand)\b/i, "C49.1"],
      [/\b(?:scalp|face|head|neck)\b/i, "C49.0"],
      [/\b(?:chest wall|axilla|thora\w+)\b/i, "C49.3"],
      [/\babdom\w+/i, "C49.4"],
      [/\b(?:pelvi\w+|groin|buttock|gluteal)\b/i, "C49.5"],
    ],
  ],
  [
    /^C49\.A0$/,
    [
      [/\b(?:stomach|gastric)\b/i, "C49.A2"],
      [/\b(?:small (?:bowel|intestin\w+)|jejun\w+|ile(?:um|al)|duoden\w+)\b/i, "C49.A3"],
      [/\b(?:large (?:bowel|intestin\w+)|colon\w*)\b/i, "C49.A4"],
      [/\brect(?:um|al)\b/i, "C49.A5"],
      [/\besophag\w+/i, "C49.A1"],
    ],
  ],
  [
    // Lymph nodes that a cancer has spread to, by region.
    /^C77\.9$/,
    [
      [/\b(?:axill\w+|infraclavicular|pectoral|intramammary|epitrochlear)\b/i, "C77.3"],
      [/\b(?:mediastin\w+|hilar|intrathoracic|paratracheal|subcarinal|peribronchial)\b/i, "C77.1"],
      [
        /\b(?:supraclavicular|cervical (?:lymph )?nod\w+|neck|submandibular|jugular|retropharyngeal)\b/i,
        "C77.0",
      ],
      [/\b(?:inguinal|groin|femoral)\b/i, "C77.4"],
      [
        /\b(?:retroperitoneal|para-?aortic|periaortic|mesenteric|celiac|porta\w* hepatis|abdominal)\b/i,
        "C77.2",
      ],
      [/\b(?:pelvic|iliac|obturator)\b/i, "C77.5"],
    ],
  ],
];

/** "Supraglottic" holds "glottic", "rectosigmoid" "sigmoid": the first row that the text meets decides in these. */
const firstDecides = /^C(?:18|32|67)/;

const growth =
  "(?:adeno)?carcinomas?|adenoca|cancers?|ca\\b|tumou?rs?|malignan\\w+|mass|nsclc|scc|squamous|sarcoma|glioma|glioblastoma|gist|primary";
/** Sentences of a cancer; a lesion that spread, a benign one, a relative's or one denied places no primary. */
const ofGrowth = new RegExp(`\\b(?:${growth})`, "i");
const elsewhere =
  /\b(?:mets?|metasta\w+|nod(?:e|es|al)|benign|adenomas?|polyps?|lipoma|no |not |without|neg(?:ative)?|mother|father|sister|brother|aunt|uncle|family|fh|recurr\w+ elsewhere|hemangioma|cysts?)\b/i;
/** The organ itself, so that a "body" or "tail" is its own. */
const organs: readonly (readonly [unspecified: RegExp, organ: RegExp])[] = [
  [
    /^C71/,
    /\b(?:brain|lobe|glio\w+|astrocytoma|craniotomy|frontal|temporal|parietal|occipital|cerebell\w+)\b/i,
  ],
  [/^C34/, /\b(?:lung|lobe|[rl][uml]l|nsclc|pulmonary|bronch\w+|hil\w+|lingula)\b/i],
  [/^C16/, /\b(?:stomach|gastric|cardia|antr\w+|pylor\w+|gej|ge junction|gastroesophageal)\b/i],
  [/^C25/, /\bpancrea\w+/i],
  [/^C18/, /\b(?:colon\w*|sigmoid|cec\w+|rectosigmoid|flexure|hemicolectomy)\b/i],
  [/^C15/, /\besophag\w+/i],
  [/^C32/, /\b(?:laryn\w+|glott\w+|vocal|supraglott\w+|subglott\w+)\b/i],
  [/^C67/, /\b(?:bladder|trigone|ureter\w*|renal pelvis)\b/i],
  [/^C02/, /\btongue\b/i],
  [/^C49\.A/, /\b(?:gist|gastrointestinal stromal)\b/i],
];

/**
 * Where in its organ a cancer is that the assessment names without its part ("pancreatic cancer"): told once, in the story of the cancer.
 * @param text of the whole note
 */
export function neoplasmSiteTold(code: string, text: string): string | undefined {
  const organ = organs.find(([unspecified]) => unspecified.test(code))?.[1];
  if (organ === undefined || !parts.some(([unspecified]) => unspecified.test(code))) return undefined;
  const told = text
    .split(/[.;\n]/)
    .flatMap((sentence) =>
      ofGrowth.test(sentence) && organ.test(sentence) && !elsewhere.test(sentence)
        ? (neoplasmSite(code, sentence) ?? [])
        : [],
    );
  const [only, ...others] = new Set(told);
  return others.length === 0 ? only : undefined;
}

/** @param text of the clause, its heading and the rest of its line @returns undefined where the code says its part, or the text names none or several */
export function neoplasmSite(code: string, text: string): string | undefined {
  const rows = parts.find(([unspecified]) => unspecified.test(code))?.[1] ?? [];
  const named = [...new Set(rows.flatMap(([words, part]) => (words.test(text) ? [part] : [])))];
  return named.length === 1 || firstDecides.test(code) ? named[0] : undefined;
}
