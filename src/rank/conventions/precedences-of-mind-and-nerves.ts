/** Precedences among substances, moods, nerves and pain. */
import type { Row } from "./precedences-parts.ts";

/** Within a substance, dependence says more than abuse, and abuse more than use. */
const pattern: Readonly<Record<string, number>> = { "2": 3, "1": 2, "9": 1 };

const substance = /^F1[0-9]\.([129])/;

const sameSubstance = (under: string, over: string) => {
  const [mine, theirs] = [substance.exec(under)?.[1], substance.exec(over)?.[1]];
  if (mine === undefined || theirs === undefined || under.slice(0, 3) !== over.slice(0, 3)) return false;
  return (pattern[mine] ?? 0) < (pattern[theirs] ?? 0);
};

export const mind: readonly Row[] = [
  {
    id: "substance-pattern",
    says: "Of use, abuse and dependence on one substance only the most severe is coded.",
    source: "FY2026 guidelines I.C.5.b.2",
    over: substance,
    under: substance,
    when: sameSubstance,
  },
  {
    id: "stroke-sequela-over-history",
    says: "With deficits left by a stroke, its history code is not used.",
    source: "FY2026 guidelines I.C.9.d.3; Tabular List: Z86.73 excludes1 I69.-",
    over: /^I69\./,
    under: /^(?:Z86\.73|I63\.9)$/,
  },
  {
    id: "epilepsy-over-seizure",
    says: "A seizure in epilepsy is the epilepsy.",
    source: "Tabular List: R56.9 excludes1 G40.-",
    over: /^G40\./,
    under: /^R56\.9$/,
  },
  {
    id: "nicotine-dependence-over-use",
    says: "Dependence on nicotine says more than its use.",
    source: "Tabular List: Z72.0 excludes1 F17.2-",
    over: /^F17\.2/,
    under: /^Z72\.0$/,
  },
  {
    id: "nicotine-dependence-over-history",
    says: "Who depends on nicotine now has no history of it.",
    source: "Tabular List: Z87.891 excludes1 current tobacco dependence (F17.2-)",
    over: /^F17\.2/,
    under: /^Z87\.891$/,
  },
  {
    id: "recurrent-over-single-depression",
    says: "Recurrent major depression is not a single episode.",
    source: "Tabular List: F32 excludes1 recurrent depressive disorder (F33.-)",
    over: /^F33\./,
    under: /^F32\./,
  },
  {
    id: "bipolar-over-single-mania",
    says: "A mania in a bipolar disorder is an episode of it.",
    source: "Tabular List: F30 excludes1 bipolar disorder (F31.-)",
    over: /^F31\./,
    under: /^F30\./,
  },
  {
    id: "bipolar-over-depression",
    says: "Depression in bipolar disorder is the bipolar disorder.",
    source: "Tabular List: F32 and F33 exclude1 bipolar disorder (F31.-)",
    over: /^F31\./,
    under: /^F3(?:2|3)\./,
  },
  {
    id: "stress-disorder-over-its-nightmares",
    says: "Nightmares and broken sleep are part of a post-traumatic stress disorder.",
    source: "FY2026 guidelines I.B.5; Tabular List: F51.5 excludes nightmares of an underlying disorder",
    over: /^F43\.[01]/,
    under: /^F51\.5$/,
  },
  {
    id: "prolonged-grief-over-adjustment",
    says: "Prolonged grief disorder is no adjustment disorder and no bereavement.",
    source:
      "Tabular List: F43.81 prolonged grief disorder; F43.2 adjustment disorders; FY2026 guidelines I.B.2",
    over: /^F43\.81$/,
    under: /^(?:F43\.2|Z63\.4)/,
  },
  {
    id: "panic-with-agoraphobia",
    says: "Panic disorder with agoraphobia is one code.",
    source:
      "Tabular List: F40.01 agoraphobia with panic disorder; F41.0 excludes1 it; FY2026 guidelines I.B.9",
    over: /^F40\.01$/,
    under: /^F4(?:1\.0|0\.0[02])$/,
  },
  {
    id: "substance-psychosis-over-delusions",
    says: "The delusions and hallucinations of a psychosis that a substance induces are that psychosis.",
    source: "Tabular List: F22, F23 and F29 exclude1 substance-induced psychotic disorders; F1-.-5-",
    over: /^F1\d\.\d5[019]$/,
    under: /^(?:F2[2-9]|R44\.[0-3]|F29)/,
  },
  {
    id: "substance-mood-over-mood",
    says: "A mood, anxiety or sleep disorder that a substance induces is that, and no other.",
    source: "Tabular List: F1-.-4, F1-.-80, F1-.-82; FY2026 guidelines I.C.5.b.3",
    over: /^F1\d\.\d(?:4|80|82)$/,
    under: /^(?:F32\.[A9]|F39|F41\.9|G47\.00|F51\.0)/,
    when: (under, over) =>
      over.endsWith("4")
        ? /^F3/.test(under)
        : over.endsWith("80")
          ? /^F41/.test(under)
          : /^(?:G47|F51)/.test(under),
  },
  {
    id: "facial-palsy-over-stroke-signs",
    says: "In Bell's palsy the droop is the palsy, and a stroke scale is of strokes.",
    source:
      "FY2026 guidelines I.B.5; Tabular List: R29.7- code first cerebral infarction; R29.810 excludes1 Bell's palsy",
    over: /^G51\.0$/,
    under: /^R29\.(?:7\d\d|810)$/,
  },
  {
    id: "positional-vertigo-over-its-nystagmus",
    says: "The nystagmus of a vestibular disorder is a sign of it.",
    source: "FY2026 guidelines I.B.5",
    over: /^H8[123]\./,
    under: /^H55\.0/,
  },
  {
    id: "neoplasm-pain",
    says: "Pain due to a malignancy is coded as such, whether acute or chronic.",
    source: "FY2026 guidelines I.C.6.b.5",
    over: /^G89\.3$/,
    under: /^G89\.(?:1|2)/,
  },
  {
    id: "chronic-pain-syndrome",
    says: "Chronic pain syndrome is not other chronic pain.",
    source: "FY2026 guidelines I.C.6.b.6",
    over: /^G89\.4$/,
    under: /^G89\.2/,
  },
  {
    id: "parkinson-over-its-dyskinesia",
    says: "Parkinson's disease with dyskinesia is one code.",
    source: "Tabular List: G20.B- Parkinson's disease with dyskinesia; FY2026 guidelines I.B.9",
    over: /^G20\.B/,
    under: /^G2(?:4\.[019]|5\.9)/,
  },
  {
    id: "parkinson-by-its-course",
    says: "Parkinson's disease with dyskinesia or fluctuations is one code, that of both where both are told.",
    source: "Tabular List: G20.A-, G20.B-; FY2026 guidelines I.B.2",
    over: /^G20\.(?:A2|B[12])$/,
    under: /^G20\.(?:A[12]|B1)$/,
    when: (under, over) => under < over,
  },
  {
    id: "substance-state-over-unspecified",
    says: "An intoxication, withdrawal or psychosis whose form is told is not also an unspecified one.",
    source: "Tabular List: F10-F19, fifth and sixth character; FY2026 guidelines I.B.2 and I.B.18",
    over: /^F1\d\.\d[235][0-8]$/,
    under: /^F1\d\.\d[235]9$/,
    when: (under, over) => under.slice(0, 6) === over.slice(0, 6),
  },
];
