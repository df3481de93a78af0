/**
 * Organs that are missing: named alone the Index takes most as congenital, but the note tells that they were taken out.
 *
 * Source: Alphabetic Index: Asplenia (congenital) Q89.01, postsurgical Z90.81; Absence, organ or part (complete or partial), acquired, against congenital,
 * by site; Tabular List at Z90, D73.0.
 */
import { anew, type Once } from "./once.ts";

interface Missing {
  /** The codes that its bare name leads to. */
  readonly of: RegExp;
  /** How its removal is told. */
  readonly organ: string;
  readonly operation: string;
  readonly to: string;
}

const missing: readonly Missing[] = [
  { of: /^(?:Q89\.01|D73\.0)$/, organ: "spleen", operation: "splenectom(?:y|ized)", to: "Z90.81" },
  {
    of: /^Q60\.[0-2]$/,
    organ: "(?:(?:right|left|one|r|l) )?kidney",
    operation:
      "nephrectomy|kidney donor|donated (?:a |one |his |her |the )?(?:left |right )?kidney|donating (?:a |one |his |her |the )?(?:left |right )?(?:kidney|one)",
    to: "Z90.5",
  },
  {
    of: /^Q55\.[0-2]\d?$/,
    organ: "(?:(?:right|left) )?testic\\w+|testis",
    operation: "orchi(?:d)?ectomy",
    to: "Z90.79",
  },
  { of: /^Q83\.[0-8]$/, organ: "breasts?", operation: "mastectom(?:y|ies)", to: "Z90.1" },
  { of: /^Q51\.0$/, organ: "uterus", operation: "hysterectomy", to: "Z90.710" },
  { of: /^Q50\.0\d*$/, organ: "ovar(?:y|ies)", operation: "oophorectomy", to: "Z90.72" },
  {
    of: /^Q11\.[01]$/,
    organ: "(?:(?:right|left) )?eye",
    operation: "enucleat\\w+|evisceration",
    to: "Z90.01",
  },
  { of: /^Q33\.3$/, organ: "lung|lobe", operation: "pneumonectomy|lobectomy", to: "Z90.2" },
  { of: /^Q44\.0$/, organ: "gall ?bladder", operation: "cholecystectomy|lap chole", to: "Z90.49" },
  { of: /^Q45\.0$/, organ: "pancreas", operation: "pancreatectomy", to: "Z90.41" },
  {
    of: /^Q89\.2$/,
    organ: "thyroid|thymus|adrenals?",
    operation: "thyroidectomy|thymectomy|adrenalectomy",
    to: "Z90.89",
  },
];
const fromBirth =
  /\b(?:congenital(?:ly)?|agenesis|aplasia|since birth|born|from birth|at birth|dysplastic|mcdk)\b/i;
const working = /\b(?:functional\w*|sickle|autosplenectomy|infarct\w*)\b/i;

/**
 * @param where the clause and what stands around it
 * @param text of the whole note
 */
export function absentOrgan(
  code: string,
  where: string,
  text: string,
  once: Once = anew,
): string | undefined {
  const row = missing.find(({ of }) => of.test(code));
  if (row === undefined || fromBirth.test(where)) return undefined;
  if (/^(?:Q89\.01|D73\.0)$/.test(code) && working.test(where)) return "D73.0";
  const { organ, operation, to } = row;
  const taken = new RegExp(
    `(?<!\\b(?:no|not|never had|declin\\w+|consider\\w*|avoid|possible|partial|refer\\w* for|mother|father|sister|brother)[^.;\\n]{0,15})(?:\\b(?:${operation})\\b|\\b(?:${organ})\\b (?:was |were |has been |had been )?(?:out|removed|taken out|resected|excised|surgically removed)\\b|\\b(?:remov(?:al|ed)|took out|lost|resection)(?: of)? (?:the |his |her |one |a )?(?:${organ})\\b)(?! (?:planned|scheduled|if|discussed|declined|is being considered))`,
    "i",
  );
  return once(`absent ${to}`, () => (taken.test(text) ? to : undefined));
}
