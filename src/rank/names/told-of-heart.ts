/**
 * Heart and great vessels told in plain words: "his weakened muscle is the sequel of that disease", "two vessels have narrowed", "her mitral valve leaks".
 *
 * Source: Index: Cardiomyopathy, ischemic I25.5, hypertrophic, obstructive I42.1; Disease, coronary I25.10; Failure, heart, by kind I50.-; Stenosis, aortic I35.0,
 * mitral I05.0; Insufficiency, aortic I35.1, mitral I34.0, tricuspid I07.1.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { because, being, type ToldRow, told, withToldRows } from "./told-rows.ts";

const coronary =
  "(?:coronary|coronaries|cad|infarct\\w*|heart attacks?|blocked arteries|ischa?emi[ac]|old mi|mi\\b)";
const muscle = "(?:(?:heart|cardiac) muscle|heart|pump|muscle|ventricle|lv|cardiomyopathy)";
const weak =
  "(?:weak(?:ened|ness)?|damaged|scarred|poor(?:ly pumping)?|failing|enfeebled|worn out|reduced pump(?:ing)?)";
const vessels = "(?:(?:main |coronary |heart |epicardial |major )*(?:vessels?|arter(?:y|ies)|coronaries))";
const narrow =
  "(?:narrow(?:ed|ings?)|block(?:ed|ages?)|clogged|furred(?: up)?|hardened|diseased|stenosed|partly closed)";
const number = "(?:one|two|three|both|all|several|some|single|double|triple|multiple|multi|[1-3])";
const heart =
  /\b(?:coronar\w+|heart|cardiac|lad|rca|circumflex|stent\w*|angina|cath(?:eteri[sz]ation)?|statin|cabg)\b/i;
const otherVessels =
  /\b(?:carotid|legs?|femoral|iliac|popliteal|renal|kidney|mesenteric|cerebral|brain|vertebral|retina\w*|arms?|airways?|nonobstructive|clean|normal)\b/i;

/** I50.2-, I50.3-: by kind, and whether it is of long standing or worse again. */
function failureOf(kind: "2" | "3") {
  return (_: string, note: string) => {
    const told = note.match(/[^.\n]*\b(?:failure|hfref|hfpef)\b[^.\n]*/gi)?.join(" ") ?? "";
    const isChronic = /\b(?:chronic\w*|long-?standing|compensated|stable)\b/i.test(told);
    const isAcute =
      /\b(?:acute\w*|decompensat\w+|exacerbat\w+|worsening|flar\w+|wet)\b/i.test(told) &&
      !/\b(?:not|no|without|well) (?:\w+ )?(?:acute\w*|decompensat\w+|exacerbat\w+)\b/i.test(told);
    return `I50.${kind}${isAcute ? (isChronic || /\bdecompensat/i.test(told) ? "3" : "1") : isChronic ? "2" : "0"}`;
  };
}

const failures: readonly ToldRow[] = [
  told(
    failureOf("2"),
    "systolic heart failure",
    "\\b(?:reduced|low|poor|weak)[- ](?:ef|ejection[- ]fraction|pump(?:ing)?|squeeze) (?:heart |cardiac |congestive )?failure\\b|\\b(?:heart )?failure (?:from|of|with|due to) (?:a |the |his |her )?(?:weak(?:ened)?|poor|reduced|failing) (?:heart |pump\\w*|squeeze|muscle|ventricle|lv)",
    { replaces: /^I50\.(?:9|1|2\d|8\d)$/, known: /^I50\.[2-4]/, not: /\bmid(?:ly|-range)|recovered\b/i },
  ),
  told(
    failureOf("3"),
    "diastolic heart failure",
    "\\b(?:preserved|normal|good)[- ](?:ef|ejection[- ]fraction|pump(?:ing)?|squeeze) (?:heart |cardiac |congestive )?failure\\b|\\bstiff[- ](?:heart|ventricle|muscle) (?:heart )?failure\\b|\\b(?:heart )?failure (?:from|of|with|due to) (?:a |the |his |her )?stiff(?:ened)? (?:heart|muscle|ventricle|lv)",
    { replaces: /^I50\.(?:9|1|3\d|8\d)$/, known: /^I50\.[2-4]/ },
  ),
  told(
    "I50.23",
    "acute on chronic systolic heart failure",
    "\\bchronic (?:systolic (?:heart |congestive )?(?:failure|hf|chf)|hfref)\\b[^.;\\n]{0,30}?(?<!not |no |well )\\b(?:decompensat(?:ed|ing)|wet (?:now|today|again)|flaring|exacerbated)\\b",
    { replaces: /^I50\.2\d$/, known: /^I50\.23$/ },
  ),
  told(
    "I50.33",
    "acute on chronic diastolic heart failure",
    "\\bchronic (?:diastolic (?:heart |congestive )?(?:failure|hf|chf)|hfpef)\\b[^.;\\n]{0,30}?(?<!not |no |well )\\b(?:decompensat(?:ed|ing)|wet (?:now|today|again)|flaring|exacerbated)\\b",
    { replaces: /^I50\.3\d$/, known: /^I50\.33$/ },
  ),
];

const muscles: readonly ToldRow[] = [
  told(
    "I25.5",
    "ischemic cardiomyopathy",
    `\\b${weak} (?:heart |cardiac )?(?:${muscle})\\b[^.;\\n]{0,25}? ${because}(?:\\w+ )?${coronary}\\b|\\b(?:his|her|the) (?:heart muscle|heart|pump|left ventricle) ${being}${weak} (?:${because}|by )(?:\\w+ )?${coronary}|\\bcardiomyopathy ${because}(?:\\w+ )?${coronary}|\\b(?:coronary|ischa?emic) (?:heart )?muscle (?:weakness|damage)\\b`,
    { replaces: /^I42\.9$/, not: /\bnon-?ischa?emic\b/i },
  ),
  told(
    "I25.5",
    "ischemic cardiomyopathy",
    `\\b(?:his|her|the) ${weak} (?:heart )?(?:muscle|pump|heart) (?:is|was) (?:the |a )?(?:sequel|result|consequence|legacy|price|aftermath) of (?:that|this|the|his|her|old)\\b`,
    { replaces: /^I42\.9$/, beside: /\b(?:coronary|infarct\w*|heart attack|cad)\b/i },
  ),
  told(
    "I42.1",
    "obstructive hypertrophic cardiomyopathy",
    "\\b(?:hypertrophic cardiomyopathy|hcm|thick(?:ened)? (?:septum|heart muscle|muscle))\\b[^.;\\n]{0,50}?\\b(?:obstructs?|obstructing|obstruction|obstructed|outflow (?:tract )?gradient|blocks? (?:the|his|her) outflow)\\b|\\bobstruct\\w+ (?:his|her|the) outflow\\b[^.;\\n]{0,20}?\\b(?:hypertrophic cardiomyopathy|hcm)\\b",
    {
      replaces: /^I42\.[29]$/,
      not: /\b(?:non-?obstruct\w+|no (?:\w+ )?obstruction|without (?:\w+ )?obstruction)\b/i,
    },
  ),
  told(
    "I25.10",
    "coronary artery disease",
    `\\b${number}[ -](?:of (?:the |his |her )?)?${vessels} ${being}${narrow}\\b|\\b${number}[ -]vessel(?:s)? (?:coronary |heart )?(?:narrow\\w+|blockages?|disease)\\b|\\b${narrow} (?:coronary|heart) arter(?:y|ies)\\b|\\bcoronar(?:y arter)?ies ${being}${narrow}\\b|\\b${narrow} (?:in|of) (?:the |his |her )?(?:${number} )?(?:coronary arteries|coronaries|heart arteries)\\b`,
    { beside: heart, not: otherVessels, known: /^I25\./ },
  ),
];

/** A valve that leaks or is narrow. */
function valve(name: string, leak: string, tight: string | undefined): readonly ToldRow[] {
  const narrowed = "(?:narrow(?:ed|ing)?|tight(?:ened)?|stenosed|stiff and narrow)";
  const category = new RegExp(
    `^(?:I08|${[leak, tight]
      .map((code) => code?.slice(0, 3))
      .filter(Boolean)
      .join("|")})`,
  );
  const more = {
    known: category,
    not: /\b(?:replac(?:ed|ement)|prosthe\w+|bioprosthe\w+|tavr|trivial|trace|physiologic)\b/i,
  };
  const rows = [
    told(
      leak,
      `${name} valve insufficiency`,
      `\\b${name} valve (?:(?:${being})?(?:leak(?:s|ing|y|age)?|regurgitates|incompetent))\\b|\\bleak(?:y|ing)? (?:${name} valve)\\b|\\bleak(?:s|age)? (?:of|in|at|across|through|around|from) (?:the |his |her )?${name} valve\\b|\\b${name} (?:valve )?leak(?:age)?\\b`,
      more,
    ),
  ];
  if (tight === undefined) return rows;
  return [
    ...rows,
    told(
      tight,
      `${name} valve stenosis`,
      `\\b${name} valve (?:${being}|area )(?:now )?${narrowed}\\b|\\b${narrowed} ${name} valve\\b|\\bnarrowing of (?:the |his |her )?${name} valve\\b`,
      { ...more, not: /\b(?:replaced|prosthe\w+|bioprosthe\w+)\b/i },
    ),
  ];
}

const rows: readonly ToldRow[] = [
  ...failures,
  ...muscles,
  ...valve("aortic", "I35.1", "I35.0"),
  ...valve("mitral", "I34.0", "I05.0"),
  ...valve("tricuspid", "I07.1", undefined),
];

/** @returns the mentions, and the conditions of heart and great vessels that are told in plain words */
export function withHeartTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
