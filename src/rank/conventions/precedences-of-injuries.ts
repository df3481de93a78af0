/** Precedences among injuries and their causes. */
import { type Row, sideOf } from "./precedences-parts.ts";

/** An injury under care, or healing; a broken bone of chapter 13 likewise. */
const inCare = /^(?:S\d|M80|M84\.[3-6]|M48\.[45]|T).{4,}[DEFGHJKMNPQR]$/;

/** "S52.5-" and "S50.1-" lie in one region. */
const sameRegion = (under: string, over: string) =>
  under.slice(0, 2) === over.slice(0, 2) && sideOf(under) === sideOf(over);

export const injuries: readonly Row[] = [
  {
    id: "both-malleoli",
    says: "A broken malleolus is part of the bimalleolar or trimalleolar fracture of the same ankle.",
    source: "Tabular List: S82.84-, S82.85-; FY2026 guidelines I.B.9 and I.B.2",
    over: /^S82\.8[45]/,
    under: /^S82\.[56]/,
    when: (under, over) => sideOf(under) === sideOf(over) || /[39]$/.test(under.slice(0, 6)),
  },
  {
    id: "osteoporosis-with-fracture",
    says: "Osteoporosis with a current fracture is one code.",
    source: "FY2026 guidelines I.C.13.d: M81 is without current fracture",
    over: /^M80\./,
    under: /^M81\./,
  },
  {
    id: "injury-aftercare",
    says: "Aftercare of an injury is the injury's own code with the 7th character for subsequent care.",
    source:
      "FY2026 guidelines I.C.19.a, I.C.19.c.1 and I.C.21.c.7: aftercare Z codes are not used for injuries",
    over: inCare,
    under: /^(?:Z47\.(?:1|2|89)|Z98\.890|Z48\.(?:0|81)|Z51\.89)/,
  },
  {
    id: "injury-of-a-place",
    says: "An injury whose place is known is not also one of an unspecified place.",
    source: "Tabular List: T07, T14 (unspecified body region), T30 (body region unspecified); I.C.19.d.5",
    over: /^(?:S|T2[0-8])/,
    under: /^(?:T07|T14\.|T30\.)/,
  },
  {
    id: "cause-more-telling",
    says: "Of one accident the code that tells most is given, not the unspecified fall beside it.",
    source:
      "FY2026 guidelines I.C.20.a.3 (as many as explain, most serious first) and I.B.2; W19 is unspecified",
    over: /^(?:V|W(?!19)|X(?!58)|Y0)/,
    under: /^(?:W19|X58)\./,
  },
  {
    id: "fall-from-where",
    says: "A fall from something is not also one on the same level.",
    source: "Tabular List: W18 (other falls); External Cause Index at Fall, due to, slipping",
    over: /^(?:V00|V80|W0[02-9]|W01\.1|W1[0-7]|W18\.[12])/,
    under: /^W(?:01\.0|18\.[03])/,
  },
  {
    id: "traffic-more-telling",
    says: "A traffic accident of a known kind is not also an unspecified one.",
    source: "Tabular List: V49.9, V89 (unspecified)",
    over: /^V(?:0[1-6]|[1-3]|4[0-8]|49\.[4-6]|[5-7]|80|86)/,
    under: /^V(?:49\.9|89)/,
  },
  {
    id: "rider-more-telling",
    says: "An accident on foot or on a cycle of a known kind is not also an unspecified one.",
    source: "Tabular List: V09.9, V19.9, V29.9 (unspecified); FY2026 guidelines I.B.2",
    over: /^V(?:0[1-6]|1[0-8]|19\.[0-8]|2[0-8]|29\.[0-8])/,
    under: /^V(?:09|19|29)\.9/,
    when: (under, over) => under.slice(0, 2) === over.slice(0, 2),
  },
  {
    id: "fall-over-effort",
    says: "A joint twisted in a fall or a collision is of the fall or the collision.",
    source: "FY2026 guidelines I.C.20.a.3; Tabular List: X50 (overexertion, no fall)",
    over: /^(?:V|W0|W1[0-8]|W5[01])/,
    under: /^X50\.[019]/,
  },
  {
    id: "intent-over-accident",
    says: "What is done on purpose, or of unknown intent, is no accident.",
    source: "FY2026 guidelines I.C.20.g and I.C.20.h",
    over: /^(?:X7[1-9]|X8[0-3]|X9|Y0[0-8]|Y2|Y3[0-3])/,
    under: /^W(?:2[5-9]|3|45|50)/,
  },
  {
    id: "superficial-with-severe-injury",
    says: "Abrasions and contusions of the site of a graver injury are not coded.",
    source: "FY2026 guidelines I.C.19.b.1",
    over: /^S\d[1-9]\.(?!9).*[AB]$/,
    under: /^S\d0\./,
    when: (under, over) => !/^S\d0\./.test(over) && !/^S\d9\./.test(over) && sameRegion(under, over),
  },
  {
    id: "postconcussional-over-concussion",
    says: "The syndrome after a concussion is not the current injury.",
    source: "Tabular List: F07.81 excludes1 current concussion (S06.0-)",
    over: /^S06\.0X[019]A$/,
    under: /^F07\.81$/,
  },
  {
    id: "brain-injury-with-unconsciousness",
    says: "Unconsciousness that an injury of the brain is coded by is part of it.",
    source: "Tabular List: S06 with loss of consciousness; R55 and R40.20 are symptoms (I.B.5)",
    over: /^S06\..{2}[1-9]/,
    under: /^R(?:55|40\.20)/,
  },
];
