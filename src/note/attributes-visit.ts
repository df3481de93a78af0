/**
 * Whether an injury is under active treatment, in routine care after it, or left a late effect.
 *
 * Source: Guidelines FY2026 I.C.19.a and I.C.19.c.1: what decides is the treatment, not whether the provider sees the patient for the first
 * time; surgery, emergency care, evaluation and continued treatment are active treatment.
 */
import { type Attribute, type EncounterKind, visits } from "./attribute-phrases.ts";
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

const later = new Set(
  "in with within if as prn next on tomorrow sooner appointment appointments appt imaging ct mri xray xrays radiograph radiographs labs bloodwork q every per".split(
    " ",
  ),
);
const bidding = new Set(
  "will should recommend recommended advise advised schedule scheduled needs must can arrange arranged please return outpatient close to".split(
    " ",
  ),
);
const visiting = new Set("follow followup f/u recheck re aftercare post postoperative".split(" "));
const arriving = new Set("here presents presented returns returned comes came seen back".split(" "));

/** "Follow up in two weeks", "will recheck": a visit to come says nothing of this one. */
function isToCome(list: readonly Word[], first: number, last: number): boolean {
  if (!visiting.has(list[first]?.text ?? "")) return false;
  if (list.slice(Math.max(0, first - 4), first).some(({ text }) => arriving.has(text))) return false;
  const next = list[last + 1]?.text ?? "";
  const isXray = next === "x" && list[last + 2]?.text === "ray";
  return (
    later.has(next) ||
    isXray ||
    list.slice(Math.max(0, first - 2), first).some(({ text }) => bidding.has(text))
  );
}

const units = new Set("week weeks wk wks month months mo mos".split(" "));
const since = new Set("after out post status s/p following since postop postoperative from".split(" "));
const treatments = new Set(
  "surgery orif fixation nail nailing nailed cast casting casted splint splinting splinted reduction repair operation arthroplasty treated operative op surgical pinning crpp fracture reconstruction reconstructed repaired release arthroscopy sutured stapled".split(
    " ",
  ),
);

/** "Six weeks after fixation", "3 months out from surgery". */
function afterTreatment(list: readonly Word[]): Attribute<EncounterKind> | undefined {
  for (let at = 0; at + 2 < list.length; at += 1) {
    const unit = list[at];
    if (unit === undefined || !units.has(unit.text) || !since.has(list[at + 1]?.text ?? "")) continue;
    const treatment = list.slice(at + 2, at + 12).find(({ text }) => treatments.has(text));
    if (treatment !== undefined) return { value: "subsequent", start: unit.start, end: treatment.end };
  }
  return undefined;
}

const operations =
  "(?:surgery|orif|open reduction|closed reduction|(?:internal|intramedullary|percutaneous) (?:fixation|nailing|pinning)|fixation|arthroplasty|hemiarthroplasty|operative (?:repair|fixation))";
const active = new RegExp(
  `\\bto the (?:operating room|or\\b(?= (?:for|today|tomorrow|tonight|this|next)|$))|\\b(?:proceed with|plan for|planned for|scheduled for|schedule|will undergo|taken for|consented for|going for|needs|requires|recommend|recommended) (?:an? |urgent |emergent |operative |the )*${operations}|\\b${operations} (?:is |was )?(?:today|tomorrow|tonight|scheduled|planned)|\\binitial (?:encounter|visit|evaluation)`,
);

/**
 * What one stretch of words says of the visit.
 * @param list words and marks, in order
 */
export function encounterIn(list: readonly Word[]): Attribute<EncounterKind> | undefined {
  const begun = activeIn(list);
  let found: Attribute<EncounterKind> | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const hit = visits
      .get(list[at]?.text ?? "")
      ?.find(([parts]) => parts.every((part, offset) => list[at + offset]?.text === part));
    const first = list[at];
    const last = hit === undefined ? undefined : list[at + hit[0].length - 1];
    if (hit === undefined || first === undefined || last === undefined) continue;
    const value = hit[1];
    if (value === "subsequent" && isToCome(list, at, at + hit[0].length - 1)) continue;
    if (value === "sequela") return { value, start: first.start, end: last.end };
    found ??= { value, start: first.start, end: last.end };
  }
  return begun ?? found ?? afterTreatment(list);
}

function activeIn(list: readonly Word[]): Attribute<EncounterKind> | undefined {
  const text = list.map((word) => word.text).join(" ");
  const match = active.exec(text);
  if (match === null) return undefined;
  const span = spanOf(list, match.index, match[0].length);
  return span && { value: "initial", ...span };
}

/** Where the words joined by single spaces have this stretch. */
function spanOf(list: readonly Word[], index: number, length: number): Span | undefined {
  let place = 0;
  let first: Word | undefined;
  let last: Word | undefined;
  for (const word of list) {
    if (place + word.text.length > index && first === undefined) first = word;
    if (place < index + length) last = word;
    place += word.text.length + 1;
  }
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

const untreatedWords =
  /\b(?:delayed (?:presentation|seeking (?:care|treatment))|(?:did not|didn't|never) (?:seek|sought) (?:care|treatment|medical)|(?:was |has been )?never treated|previously untreated|presents? late|late presentation|neglected)\b/;

/** Treatment was never sought until now: a nonunion is then still under initial treatment (Guidelines FY2026 I.C.19.c.1). */
export function untreatedIn(list: readonly Word[]): Attribute<true> | undefined {
  const match = untreatedWords.exec(list.map((word) => word.text).join(" "));
  const span = match === null ? undefined : spanOf(list, match.index, match[0].length);
  return span && { value: true, ...span };
}

const bare = new Set(
  "a an the of for his her is was here today week weeks month months day days wk wks ed er hospital from after since status clinic evaluation routine scheduled orthopedic ortho surgery injury fracture fractures visit check patient presents returns post op postop postoperative operative".split(
    " ",
  ),
);

const visitWords = new Set([...visits.values()].flat().flatMap(([parts]) => parts));

/** A complaint that names a visit and no other condition: "6 week post-op visit", "fracture follow-up". */
export function isBareVisit(list: readonly Word[]): boolean {
  return list.every(({ text }) => bare.has(text) || visitWords.has(text) || /^[^\p{L}]+$/u.test(text));
}
