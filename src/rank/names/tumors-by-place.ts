/**
 * A cancer told by its kind and its place, and never called cancer: "right breast, upper outer quadrant, invasive ductal", "non-small cell, R upper lobe",
 * "basal cell, left nasal ala", "his tumor in the head of the pancreas" where oncology treats it.
 *
 * Source: the Alphabetic Index sends the kinds ("Adenocarcinoma", "Carcinoma, squamous cell") to "Neoplasm, by site, malignant" (Guidelines FY2026 I.C.2).
 */
import { sectionKind } from "../../note/section-kinds.ts";
import type { Clause, ReadNote } from "../../note/types.ts";
import { skinSite } from "../conventions/skin-sites.ts";
import { onceIn } from "../leaves/once.ts";
import { said } from "../sayings.ts";
import { isReadable, isRepeat, type Mention, mentionByRule } from "./mentions.ts";
import { type Organ, organs } from "./tumor-organs.ts";

interface Kind {
  readonly words: RegExp;
  readonly organs: readonly Organ[];
  /** The organ that it is of where none is named. */
  readonly alone?: string;
  /** Of the skin where a part of it is named and no organ: what stands for its unspecified site. */
  readonly skin?: string;
}

const glandular: readonly Organ[] = [
  "rectosigmoid",
  "appendix",
  "colon",
  "rectum",
  "stomach",
  "esophagus",
  "ampulla",
  "pancreas",
  "gallbladder",
  "duodenum",
  "jejunum",
  "ileum",
  "lung",
  "prostate",
  "endometrium",
  "ovary",
  "cervix",
  "breast",
];
const flat: readonly Organ[] = [
  "tongueBase",
  "tongue",
  "tonsil",
  "floor",
  "palate",
  "buccal",
  "larynx",
  "hypopharynx",
  "nasopharynx",
  "oropharynx",
  "esophagus",
  "lung",
  "anus",
  "cervix",
  "vulva",
  "vagina",
  "penis",
];
const all = Object.keys(organs).filter((one): one is Organ => one in organs);
/** "Squamous cell", and the carcinoma where it is said too. */
const orCarcinoma = "(?:[- ](?:ca\\b|carcinoma|cancer|lung))?";
const kinds: readonly Kind[] = [
  {
    words:
      /\b(?:idc|ilc)\b|\b(?:invasive|infiltrating) (?:mammary|ductal|lobular|tubular)\b(?! (?:melanoma))(?: (?:ca\b|carcinoma))?|\b(?:ductal|lobular) (?:type|histology|primary|ca\b)/i,
    organs: ["breast"],
    alone: "C50.9",
  },
  {
    words: /\b(?:nsclc|sclc|non[- ]small[- ]cell|small[- ]cell)(?:[- ](?:ca\b|carcinoma|cancer))?/i,
    organs: ["lung"],
  },
  {
    words: /\badeno(?:carcinoma|ca|-ca)?\b(?![- ]?(?:virus|tonsil\w*|sine|pcr|positive))/i,
    organs: glandular,
  },
  {
    words: new RegExp(`\\b(?:squamous[- ]cell|scc|squamous(?= (?:ca|primary|lesion)))${orCarcinoma}`, "i"),
    organs: flat,
    skin: "C44.92",
  },
  { words: new RegExp(`\\b(?:basal[- ]cell|bcc)${orCarcinoma}`, "i"), organs: [], skin: "C44.91" },
  {
    words: /\b(?:clear[- ]cell|renal[- ]cell|rcc|chromophobe)\b(?:[- ](?:ca\b|carcinoma|cancer))?/i,
    organs: ["kidney", "ovary", "endometrium"],
  },
  {
    words: /\b(?:urothelial|transitional[- ]cell|tcc)(?:[- ](?:ca\b|carcinoma|cancer|tumou?r))?/i,
    organs: ["pelvis", "ureter", "bladder"],
  },
  {
    words: /\b(?:high[- ]grade serous|hgsc|hgsoc|serous papillary)\b/i,
    organs: ["tube", "ovary", "endometrium"],
  },
  {
    words:
      /\b(?:papillary|medullary|anaplastic|hurthle[- ]cell)\b(?= (?:thyroid|ca|carcinoma|micro)| of the thyroid)/i,
    organs: ["thyroid"],
  },
  {
    words:
      /\bhepatocellular\b(?! (?:adenoma|injury|pattern|damage|process|dysfunction|disease|necrosis|ballooning|enzyme))/i,
    organs: [],
    alone: "C22.0",
  },
  { words: /\bcholangiocarcinoma|\bcholangio\b/i, organs: [], alone: "C22.1" },
  {
    words: /\bgleason(?: (?:score|grade|sum))?(?: of)? ?(?:[3-5] ?\+ ?[3-5]|[6-9]\b|10\b)/i,
    organs: [],
    alone: "C61",
  },
  { words: /\bmalignant (?:tumou?r|mass|growth|neoplasm|lesion)\b/i, organs: all },
];
/** "His tumor in the head of the pancreas": a cancer where the note elsewhere calls it so. */
const tumor: Kind = { words: /\b(?:(?:known|primary) (?:tumou?r|mass)|tumou?r)\b/i, organs: all };

const calledCancer =
  /\b(?:cancer|carcinoma|malignan(?:cy|t)|oncolog(?:y|ist)|metasta\w+|chemo(?:therapy|radiation)?)\b/gi;
/** What makes the clause one of something else, of another time or of none. */
const otherwise =
  /\b(?:in[- ]situ|dcis|lcis|benign|adenomas?|adenomatous|polyps?|hyperplasia|metaplasia|dysplasia|atypi(?:a|cal)|papilloma|screen\w*|risk|family|mother|father|sister|brother|aunt|uncle|grand\w+|removed (?:in|last|years)|(?:lump|mast|lob|colect|nephrect|prostatect|hysterect|thyroidect|orchiect|gastrect|esophagect)\w*my in (?:19|20)\d\d|history|hx|h\/o|s\/p (?:\w+ ){0,3}(?:19|20)\d\d|in remission|excised in|years? ago|ruled out|r\/o|rule out|exclude[ds]?|mimic\w*|vs|versus|antigens?|marker|antibod\w+|pap)\b/i;
/** Of the skin: a lesion's place is told right by it. */
const leastWeight = 0.5;
const ofOtherCancer = /^(?:C(?!7[789]|80)|D(?:0|3[7-9]|4[0-8])|Z8[05]|Z08)/;
/** A relative's cancer is no other name of the patient's. */
const ofRelative =
  /\b(?:father|mother|dad|mom|mum|brother|sister|aunt|uncle|cousin|grand\w+|family|son|daughter)\b/i;

/** @returns the mentions, and a cancer for each clause that tells its kind and its place, and in which no cancer is named */
export function withTumorsByPlace(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  const named = new Map<number, boolean>();
  for (const { clause, codes } of known)
    if (codes.some((code) => ofOtherCancer.test(code))) named.set(clause, true);
  const isCancerNote = () =>
    onceIn(note)("called cancer", () =>
      said(note, calledCancer, ["affirmed", "planned"]).length > 0 ? "yes" : undefined,
    ) !== undefined;
  const made = note.clauses.flatMap((clause, index): Mention[] => {
    if (named.get(index) === true || !mayTell(note, clause)) return [];
    const text = note.text.slice(clause.start, clause.end);
    if (otherwise.test(text)) return [];
    const told =
      kindIn(text, kinds) ?? (tumor.words.test(text) && isCancerNote() ? kindIn(text, [tumor]) : undefined);
    if (told === undefined) return [];
    const span = { start: clause.start + told.start, end: clause.start + told.end };
    return [
      mentionByRule(note, index, span, {
        code: told.code,
        wording: text.slice(told.start, told.end).toLowerCase(),
      }),
    ];
  });
  if (made.length === 0) return known;
  // A kind that names its organ is said once of a cancer that the note names elsewhere.
  const fresh = made.filter(
    ({ codes: [code = ""] }) =>
      !known.some(
        (one) =>
          !ofRelative.test(textOf(note, one)) &&
          one.codes.some((other) => other.slice(0, 3) === code.slice(0, 3) || historyOf(other, code)),
      ),
  );
  // "Left kidney tumor, biopsy clear cell carcinoma": its nature is told.
  const proved = new Set(fresh.map(({ clause }) => clause));
  const unsure = ({ clause, codes }: Mention) =>
    proved.has(clause) && codes.every((code) => code.startsWith("D49"));
  return [...known.filter((one) => !unsure(one)), ...fresh].sort((a, b) => a.start - b.start);
}

function textOf({ clauses, text }: ReadNote, { clause }: Mention): string {
  const { start = 0, end = 0 } = clauses[clause] ?? {};
  return text.slice(start, end);
}

/** "Prostate cancer treated 2015, Gleason 7": the history stands for it. */
function historyOf(other: string, code: string): boolean {
  return code === "C61" && other === "Z85.46";
}

interface Told {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

function kindIn(text: string, list: readonly Kind[]): Told | undefined {
  for (const { words, organs: of, alone, skin } of list) {
    const kind = words.exec(text);
    if (kind === null) continue;
    const end = kind.index + kind[0].length;
    for (const organ of of) {
      const [place, code] = organs[organ];
      const found = place.exec(text);
      if (found !== null)
        return {
          code,
          start: Math.min(kind.index, found.index),
          end: Math.max(end, found.index + found[0].length),
        };
    }
    const onSkin = skin === undefined ? undefined : skinSite(skin, text);
    if (onSkin !== undefined) return { code: onSkin, start: kind.index, end };
    if (alone !== undefined) return { code: alone, start: kind.index, end };
  }
  return undefined;
}

function mayTell(note: ReadNote, clause: Clause): boolean {
  return (
    clause.codable &&
    isReadable(clause) &&
    !isRepeat(note, clause) &&
    sectionKind(clause.section).weight >= leastWeight
  );
}
