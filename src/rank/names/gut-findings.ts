/**
 * Gallstones, diverticula and colitis as a scan or scope tells them: "multiple stones, wall 6 mm", "sigmoid diverticula, contained micro-perf with an abscess",
 * "scattered sigmoid pouches", "UC limited to the descending colon".
 *
 * Source: Index: Calculus, gallbladder; Diverticula, with abscess, perforation or peritonitis; Colitis, ulcerative, left-sided; Tabular List: K51, K57, K80.
 */
import type { ReadNote } from "../../note/types.ts";
import { type Mention, mentionByRule } from "./mentions.ts";

const colon =
  "(?:sigmoid|colon(?:ic)?|descending|ascending|transverse|cec(?:al|um)|left[- ]sided|left|right[- ]sided|pan-?colonic|large bowel|hepatic flexure|splenic flexure)";
const pouches = "(?:diverticul(?:a|um)|pouch(?:es)?|tics|'tics|out-?pouchings|pockets)";
const inColon = new RegExp(
  `\\b(?:${colon} (?:colon )?(?:and ${colon} (?:colon )?)?${pouches}(?! of douglas)|diverticul(?:a|um) (?:in|of|throughout|along|at|across|scattered (?:through|in|throughout)) (?:the |his |her |entire |whole )*${colon})`,
  "i",
);
const diseased = /\b(?:diverticul(?:a|um|ar|itis|osis)|tics)\b/i;
const ofSmallBowel =
  /\b(?:small bowel|small intestin\w+|duoden\w+|jejun\w+|ileal|meckel\w*|bladder|esophag\w+|zenker\w*|urethra\w*)\b/i;
const opened =
  /\b(?:micro-?perf\w*|burst|ruptured?|(?:contained |walled-?off |free |localized )?perf(?:s|ed|orat\w+)?|abscess(?:es)?|contained leak|free air|extraluminal (?:air|gas)|pericolic (?:air|gas|collection|fluid collection)|pneumoperitoneum|hinchey (?:stage |class |grade )?(?:i{1,3}[ab]?|iv|[1-4][ab]?))\b/gi;
const inflamed =
  /\b(?:inflamed|inflammation|fat stranding|stranding|pericolonic (?:fat )?(?:stranding|inflammation)|wall thicken\w+|phlegmon)\b/gi;
const absent =
  /\b(?:no|not|without|denies|negative for|free of|absence of|nor|never|neither|rule out|r\/o|if|risk|possible|possibly)\b[^;.\n]{0,45}$/i;

const stones =
  /\b(?:gall ?bladder (?:is |was )?(?:full of|packed with|with|contains?|containing|holds|holding|shows?) (?:\w+ ){0,3}(?:stones?|calculi)|(?:multiple|several|numerous|many|few|small|large|tiny|layering|mobile|shadowing|dependent|impacted|non-?obstructing|\d+(?:\.\d+)? ?[cm]m|\d+) (?:(?:small|large|tiny|mobile|shadowing|layering|echogenic|dependent|impacted) ){0,2}(?:stones?|calculi)|(?:stones?|calculi) (?:\w+ ){0,2}(?:in|inside|within|fill(?:ing)?|sit(?:ting)? in|at|impacted in|lodged in|stuck in) (?:the |his |her )?(?:gall ?bladder|gb|neck|cystic duct)|(?:with|from|due to|has|have) (?:gall)?stones|cholelithiasis)\b/i;
const ofGallbladder =
  /\b(?:gall ?bladder|gb|biliary|pericholecystic|murphy'?s?|ruq|right upper|cholecyst\w+|cholelith\w+|gallstones?|lap chole)\b/i;
const ofUrine =
  /\b(?:kidney|renal|ureter\w*|nephro\w+|bladder stones?|hydro\w*|salivary|parotid|submandibular|prostat\w+)\b/i;
const inDuct =
  /\b(?:(?:stones?|calculi|calculus) (?:\w+ ){0,2}(?:in|within|at|lodged in|impacted in|stuck in|obstructing) (?:the |his |her )?(?:distal |common |bile |cbd|common bile )*(?:duct|cbd)\b|(?:cbd|common (?:bile )?duct|bile duct|ductal) (?:stones?|calculi|calculus))/i;

const colitis: readonly (readonly [words: RegExp, stem: string])[] = [
  [
    /\b(?:pan-?colitis|pan-?ulcerative|universal|extensive|whole colon|entire colon|pan-?colonic|total colitis)\b/i,
    "K51.0",
  ],
  [
    /\b(?:left[- ]sided?|descending(?: colon)?|distal to (?:the )?splenic flexure|to the splenic flexure|distal colitis|e2)\b/i,
    "K51.5",
  ],
  [/\b(?:procto-?sigmoid\w*|recto-?sigmoid\w*)\b/i, "K51.3"],
  [
    /\b(?:ulcerative proctitis|uc proctitis|proctitis|(?:limited|confined) to (?:the )?rectum|rectum only|e1)\b/i,
    "K51.2",
  ],
];
const ulcerative = /^K51\.9/;

/** @returns the mentions, with the stones, pouches and reach of the colitis that the words together tell */
export function withGutFindings(note: ReadNote, known: readonly Mention[]): Mention[] {
  const { text: whole } = note;
  const isOfGallbladder = ofGallbladder.test(whole);
  const isDiverticular = diseased.test(whole);
  const named = new Map<number, Mention[]>();
  for (const one of known) named.set(one.clause, [...(named.get(one.clause) ?? []), one]);
  const dropped = new Set<Mention>();
  const changed = new Map<Mention, string>();
  for (const one of known) {
    const clause = note.clauses[one.clause];
    if (clause === undefined || one.codes.length !== 1 || !ulcerative.test(one.codes[0] ?? "")) continue;
    const said = whole.slice(clause.start, clause.end);
    const stem = colitis.find(([words]) => words.test(said))?.[1];
    if (stem === undefined) continue;
    const rest = one.codes[0]?.slice(5) ?? "";
    changed.set(one, `${stem}${rest === "" ? "0" : rest}`);
    if (stem === "K51.2" || stem === "K51.3")
      for (const other of named.get(one.clause) ?? [])
        if (other.codes.every((code) => code === "K62.89")) dropped.add(other);
  }
  const made = note.clauses.flatMap(({ start: from, end, codable }, clause): Mention[] => {
    if (!codable) return [];
    const text = whole.slice(from, end);
    const here = named.get(clause) ?? [];
    const has = (codes: RegExp) => here.some((one) => one.codes.some((code) => codes.test(code)));
    const mention = (index: number, words: string, code: string, wording: string) =>
      mentionByRule(
        note,
        clause,
        { start: from + index, end: from + index + words.length },
        { code, wording },
      );
    const found: Mention[] = [];
    if (isDiverticular || inColon.test(text)) {
      const pouch = inColon.exec(text) ?? diseased.exec(text);
      if (pouch !== null && !absent.test(text.slice(0, pouch.index)) && !ofSmallBowel.test(text)) {
        const near = `${text} ${sentenceAfter(whole, end)}`;
        const isOpened = affirmed(opened, near);
        const isInflamed = affirmed(inflamed, text);
        const isItis = has(/^K57\.[0-9][23]$/);
        if (isOpened && !has(/^K57\.[024]0|^K57\.[024]1/)) {
          for (const one of here) if (one.codes.every((code) => /^K57\.[3579]/.test(code))) dropped.add(one);
          found.push(
            mention(pouch.index, pouch[0], "K57.20", "diverticulitis of colon with perforation or abscess"),
          );
        } else if (!isOpened && isInflamed && !isItis && !has(/^K57\.[024]/)) {
          for (const one of here) if (one.codes.every((code) => /^K57\.[39]0/.test(code))) dropped.add(one);
          found.push(mention(pouch.index, pouch[0], "K57.32", "diverticulitis of colon"));
        } else if (!has(/^K57/)) {
          const plain = inColon.exec(text);
          if (plain !== null) found.push(mention(plain.index, plain[0], "K57.30", "diverticulosis of colon"));
        }
      }
    }
    if (isOfGallbladder && !has(/^K80/)) {
      const duct = inDuct.exec(text);
      const gall = stones.exec(text);
      if (duct !== null && !absent.test(text.slice(0, duct.index)))
        found.push(mention(duct.index, duct[0], "K80.50", "stone in the bile duct"));
      else if (gall !== null && !ofUrine.test(text) && !absent.test(text.slice(0, gall.index)))
        found.push(mention(gall.index, gall[0], "K80.20", "gallstones"));
    }
    return found;
  });
  return [
    ...known.flatMap((one) => {
      if (dropped.has(one)) return [];
      const code = changed.get(one);
      return [code === undefined ? one : { ...one, codes: [code] }];
    }),
    ...made,
  ];
}

function affirmed(words: RegExp, text: string): boolean {
  return [...text.matchAll(words)].some(({ index }) => !absent.test(text.slice(0, index)));
}

/** The next sentence of the line, where it goes on: "Sigmoid diverticula. Contained perforation, 3 cm abscess." */
function sentenceAfter(text: string, end: number): string {
  return /^[^\n]{0,90}/.exec(text.slice(end, end + 90))?.[0]?.split(/(?<=[a-z]{2})\. (?=[A-Z])/)[0] ?? "";
}
