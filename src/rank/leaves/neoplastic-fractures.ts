/**
 * A bone that broke through a tumor: "snapped through a lytic met", "T8 collapsed through a plasmacytoma". A pathological fracture in neoplastic disease at
 * the bone's site, no traumatic one.
 *
 * Source: Guidelines FY2026 I.C.2.l.6 (the fracture first where it is what is treated) and I.C.19.c; Index: Fracture, pathological, due to neoplastic disease
 * M84.5-.
 */
import { osteoporoticFracture } from "./osteoporosis.ts";

const tumor =
  "(?:met(?:s|astas[ie]s|astatic)?|tumou?rs?|plasmacytomas?|myeloma|(?:lytic|metastatic|myelomatous|malignant|destructive) (?:\\w+ )?(?:lesions?|deposits?|mets?|foc(?:us|i)|metastas[ie]s)|deposits?|cancer|neoplasm)";
const through = new RegExp(
  `\\b(?:through|into|via|across|at|over|from|because of|due to|secondary to|weakened by|riddled with|eaten (?:away )?by|site of) (?:an? |the |his |her |known |large |big |this |that )*(?:[\\w-]+ ){0,3}?${tumor}\\b`,
  "i",
);
const pathologic =
  /(?<!\b(?:no|not|non-?|without|rule out|r\/o|not a) )\bpath(?:ologic(?:al)?)?\b[^.;\n]{0,30}\b(?:fractures?|fx|break|compression)\b/i;
const cancer =
  /\b(?:cancer|carcinoma|\w+ ca|ca of|myeloma|metasta\w+|mets?|lymphoma|sarcoma|plasmacytoma|malignan\w+|tumou?r)\b/i;
const benign =
  /\b(?:benign|bone cyst|unicameral|aneurysmal bone|enchondroma|fibroma|paget|osteomyelitis|osteoporo\w+)\b/i;
const denied = /\b(?:no|not|without|negative for|rule out|r\/o|never)\b[^.;\n]{0,30}$/i;
const longest = 1500;

/** @param where the words around the fracture's name @param text of the whole note */
export function neoplasticFracture(code: string, where: string, text: string): string | undefined {
  const m80 = /^(?:S[0-9]2|M84\.4|M48\.5)/.test(code) ? osteoporoticFracture(code, "age-related") : undefined;
  if (m80 === undefined || !cancer.test(text)) return undefined;
  const said = (words: RegExp, place: string) => {
    const found = words.exec(place);
    return found !== null && !denied.test(place.slice(Math.max(0, found.index - 35), found.index));
  };
  const isShort = text.length <= longest;
  const isThrough = said(through, where) || (isShort && said(pathologic, text)) || said(pathologic, where);
  if (!isThrough || benign.test(where)) return undefined;
  const site = m80.slice(-1);
  return site === "A" ? "M84.58" : site === "B" ? "M84.550" : `M84.5${site}`;
}
