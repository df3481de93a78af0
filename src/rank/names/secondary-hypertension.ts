/**
 * Hypertension whose cause the note tells in its own words: "primary aldosteronism is what has been driving his pressure", "HTN from renal artery stenosis",
 * "secondary hypertension" beside the gland that makes it.
 *
 * Source: Tabular List: I15.0 renovascular, I15.1 other renal disorders, I15.2 endocrine disorders, I15.8 other; I15 code also the underlying condition;
 * Guidelines FY2026 I.C.9.a.6.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const causes: readonly (readonly [code: string, words: string])[] = [
  [
    "I15.0",
    "renal artery (?:stenos[ei]s|occlusion|disease|narrowing|lesion)|(?:stenos[ei]s|narrowing) of (?:the |his |her |both |left |right )*renal arter(?:y|ies)|renal (?:artery )?(?:fmd|fibromuscular dysplasia)|fibromuscular dysplasia|fmd\\b|renovascular disease",
  ],
  [
    "I15.1",
    "(?:chronic |acute |crescentic |lupus |membranous |membranoproliferative |iga |post-?strep\\w* |post-?infectious )*(?:glomerulonephritis|nephritis)|iga nephropathy|reflux nephropathy|(?:ad)?pkd\\b|polycystic kidneys?(?: disease)?|renin[- ]secreting tumou?r|page kidney|(?:scarred|shrunken|atrophic) kidneys?",
  ],
  [
    "I15.2",
    "(?:primary |bilateral |unilateral |idiopathic |familial )*(?:hyper)?aldosteronism|aldosterone(?: excess| hypersecretion|-producing (?:adenoma|tumou?r|nodule))?|aldosteronoma|conn'?s(?: syndrome| disease| adenoma)?|ph(?:a)?eo(?:chromocytoma)?s?\\b|paraganglioma|catecholamines?(?: excess)?|(?:ectopic |pituitary )?cushing'?s(?: syndrome| disease)?|hypercortisolism|cortisol(?: excess)?|acromegaly|(?:primary )?hyperparathyroidism|hyperthyroidism|hypothyroidism|thyrotoxicosis|graves'?(?: disease)?|(?:overactive|overproducing|hyperplastic|left|right|both) adrenals?(?: glands?)?|adrenal (?:adenoma|nodule|tumou?r|hyperplasia|gland|mass)|congenital adrenal hyperplasia|cah\\b",
  ],
  ["I15.8", "coarctation(?: of the aorta)?|aortic coarctation|(?:obstructive )?sleep apnea|osa\\b"],
];
const anyCause = causes.map(([, words]) => words).join("|");
const pressure =
  "(?:high |raised |elevated |resistant |refractory |severe |stage [12] |malignant |systemic |arterial |uncontrolled |secondary |difficult |labile |young |early |her |his |their |the |this |that )*(?:hypertension|htn|high blood pressures?|blood pressures?|bps?|pressures?)";
const toPressure =
  "(?:(?:now|still|all along|clearly|surely|likely the|what|that|which|has|have|had|is|was|are|been|being|also|in fact|therefore|thus|really|truly|kept|keeps|keeping|behind it all) ){0,6}(?:behind|caus(?:es|ed|ing)|driv(?:es|ing|en)|drove|push(?:es|ed|ing)|rais(?:es|ed|ing)|elevat(?:es|ed|ing)|explain(?:s|ed|ing)|account(?:s|ed|ing) for|underl(?:ies|ying)|underlay|responsible for|to blame for|at the (?:root|bottom) of|produc(?:es|ed|ing)|mak(?:es|ing)|made|fuel(?:s|ed|ing|led|ling)|(?:the )?(?:cause|source|reason|driver|culprit|explanation|root|origin) (?:of|for|behind)|(?:lead|led|leading)s? to|result(?:s|ed|ing) in|g[ai]v(?:e|es|ing|en)|sustain(?:s|ed|ing)|sends?|bring(?:s|ing)? (?:on|about)|brought (?:on|about)|responsible|up)";
const fromCause =
  "(?:is |was |are |has been |being |thought |felt |judged |clearly |entirely |wholly |all |now |indeed |,? ?which (?:is|was) )*(?:due to|from|secondary to|caused by|because of|driven by|owing to|on account of|explained by|accounted for by|attribut(?:ed|able) to|ascribed to|2\\/2|2° to|d\\/t|result(?:ing|s|ed) from|a (?:result|consequence|complication|manifestation|feature|product) of|the (?:result|product|work|doing) of|brought on by|produced by|traced to|down to|blamed on|related to|stemm?(?:ing|s|ed) from|comes from|goes back to|courtesy of|of|in (?:the )?(?:setting|context) of|fuell?ed by|secondary|sustained by)";
const within = "(?:(?!\\b(?:not|no|never|without|rule|ruled|if|whether|versus|vs)\\b|n['’]t\\b)[^.;\\n])";
const pronoun =
  "(?:it|this|that|which|these|they|those|the (?:gland|adrenals?|tumou?r|adenoma|stenosis|lesion|excess|disease|hormone|aldosterone)s?)";

const causeFirst = new RegExp(
  `\\b(${anyCause})(?![\\w])${within}{0,40}?\\b${toPressure} ${within}{0,25}?\\b(${pressure})\\b`,
  "gi",
);
const causeBefore = new RegExp(
  `\\b(${anyCause})(?![\\w])[^.;\\n]{0,60}[.;,:]\\s+(?:(?:I think|so|and|we believe|surely|clearly),? )?${pronoun} ${toPressure} ${within}{0,25}?\\b(${pressure})\\b`,
  "gi",
);
const pressureFirst = new RegExp(
  `\\b(${pressure})(?:,| \\()?(?: ${within}{0,25}?)?\\b${fromCause} ${within}{0,30}?\\b(${anyCause})(?![\\w])`,
  "gi",
);
/** "Adrenal hypertension", "aldosterone-driven hypertension", "PKD-related HTN". */
const compound = new RegExp(
  `\\b(?:(${anyCause})[- ](?:driven|mediated|induced|related|caused|associated|dependent)|(adrenal|endocrine|aldosterone|renovascular|renin-dependent)) (${pressure})\\b`,
  "gi",
);
const kinds: Readonly<Record<string, string>> = {
  adrenal: "I15.2",
  endocrine: "I15.2",
  aldosterone: "I15.2",
  renovascular: "I15.0",
  "renin-dependent": "I15.0",
};
const open =
  /\b(?:not|no|never|without|rule out|r\/o|unlikely|screen\w*|eval\w*|suspect\w*|possibl[ey]|probabl[ey]|presum\w+|question|query|if|whether|work-?up|look(?:ing)? for|exclud\w*|may|might|could|denies|pulmonary|portal|intracranial|ocular|family|mother|father|brother|sister)\b[^.;\n]{0,40}$|\?\s*$/i;
const notOfArteries =
  /\b(?:pulmonary|portal|intracranial|ocular|intraocular|venous|wedge|cpap|low(?:er)?)\s+(?:\w+ )?$/i;
const general = /\b(?:secondary (?:hypertension|htn)|(?:hypertension|htn),? secondary)\b/i;
/** Diseases that are named beside a secondary hypertension. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/^(?:E26\.|E24\.[0389]|E22\.0|E05\.|E21\.0|E25\.)/, "I15.2"],
  [/^(?:I70\.1|I77\.3)$/, "I15.0"],
  [/^(?:N0[0-8]|Q61\.[23]|N13\.7)/, "I15.1"],
  [/^Q25\.1$/, "I15.8"],
];
const ownNames = /^I1(?:0|5\.[0-9])$/;

interface Told {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** @returns the mentions, hypertension under the code of its cause where the note tells it */
export function withSecondaryHypertension(note: ReadNote, known: readonly Mention[]): Mention[] {
  const told = toldIn(note.text);
  const named = known.find(
    ({ codes, start, end }) =>
      codes.includes("I15.9") ||
      (codes.includes("I10") && general.test(note.text.slice(Math.max(0, start - 12), end + 12))),
  );
  const code = told[0]?.code ?? (named === undefined ? undefined : (hostCode(known) ?? causeIn(note.text)));
  if (code === undefined) return [...known];
  const found = known.map((mention) =>
    mention.codes.some((one) => ownNames.test(one)) && !mention.codes.includes(code)
      ? { ...mention, codes: mention.codes.map((one) => (ownNames.test(one) ? code : one)) }
      : mention,
  );
  const made = told.slice(0, 1).flatMap(({ start, end }): Mention[] => {
    const clause = note.clauses.findIndex((one) => one.start <= start && end <= one.end);
    const isNamed = found.some((one) => one.codes.includes(code) && one.start < end && start < one.end);
    if (clause === -1 || isNamed || note.clauses[clause]?.codable !== true) return [];
    return [mentionByRule(note, clause, { start, end }, { code, wording: "secondary hypertension" })];
  });
  return [...found, ...made];
}

function hostCode(known: readonly Mention[]): string | undefined {
  for (const [host, code] of hosts)
    if (known.some(({ codes }) => codes.some((one) => host.test(one)))) return code;
  return undefined;
}

/** A gland or a renal artery named beside a secondary hypertension. */
function causeIn(text: string): string | undefined {
  for (const [code, words] of causes.slice(0, 3)) {
    const match = new RegExp(`\\b(?:${words})(?![\\w])`, "i").exec(text);
    if (match !== null && !open.test(text.slice(Math.max(0, match.index - 60), match.index))) return code;
  }
  return undefined;
}

/** Where hypertension stands with its cause, in the note's order. */
function toldIn(text: string): Told[] {
  if (!/hypertens|htn|\bbps?\b|pressure/i.test(text)) return [];
  const found: Told[] = [];
  const add = (
    match: RegExpMatchArray,
    words: string | undefined,
    cause: string | undefined,
    isFirst: boolean,
  ) => {
    const at = match.index ?? 0;
    if (words === undefined || cause === undefined || open.test(text.slice(Math.max(0, at - 60), at))) return;
    const code =
      kinds[cause.toLowerCase()] ??
      causes.find(([, one]) => new RegExp(`^(?:${one})$`, "i").test(cause))?.[0];
    const start = isFirst ? at : at + match[0].length - words.length;
    if (code === undefined || notOfArteries.test(text.slice(Math.max(0, start - 24), start))) return;
    found.push({ start, end: start + words.length, code });
  };
  for (const match of text.matchAll(causeFirst)) add(match, match[2], match[1], false);
  for (const match of text.matchAll(causeBefore)) add(match, match[2], match[1], false);
  for (const match of text.matchAll(pressureFirst)) add(match, match[1], match[2], true);
  for (const match of text.matchAll(compound)) add(match, match[3], match[1] ?? match[2], false);
  return found;
}
