/** Codes that another code of the same note makes superfluous. */
import type { Precedence } from "./convention.ts";

/** An injury under care, or healing; a broken bone of chapter 13 likewise. */
const inCare = /^(?:S\d|M80|M84\.[3-6]|M48\.[45]|T).{4,}[DEFGHJKMNPQR]$/;
/** Within a substance, dependence says more than abuse, and abuse more than use. */
const pattern: Readonly<Record<string, number>> = { "2": 3, "1": 2, "9": 1 };
const substance = /^F1[0-9]\.([129])/;

const sameSubstance = (under: string, over: string) => {
  const [mine, theirs] = [substance.exec(under)?.[1], substance.exec(over)?.[1]];
  if (mine === undefined || theirs === undefined || under.slice(0, 3) !== over.slice(0, 3)) return false;
  return (pattern[mine] ?? 0) < (pattern[theirs] ?? 0);
};
/** "S52.5-" and "S50.1-" lie in one region. */
const sameRegion = (under: string, over: string) =>
  under.slice(0, 2) === over.slice(0, 2) && sideOf(under) === sideOf(over);
const sideOf = (code: string) => (/^S\d{2}\.\d{2}([12])/.exec(code) ?? /^S\d{2}\.\d([12])/.exec(code))?.[1];

/** A device or opening in trouble, and the status of the same one in order. */
const ofDevice: readonly (readonly [complication: RegExp, status: RegExp])[] = [
  [/^T83\.(?:0|1|5)/, /^Z(?:97\.8|96\.0|93\.[56])/],
  [/^T82\.[1-7]/, /^Z95\.0/],
  [/^T84\.[0158]/, /^Z96\.[67]/],
  [/^J95\.0/, /^Z93\.0$/],
  [/^K94\.0/, /^Z93\.3$/],
  [/^K94\.1/, /^Z93\.[24]$/],
  [/^K94\.2/, /^Z93\.1$/],
  [/^N99\.5/, /^Z93\.[56]/],
];

/** Pneumonias whose code names the germ. */
const germOfPneumonia: Readonly<Record<string, string>> = {
  J13: "B95.3",
  J14: "B96.3",
  "J15.0": "B96.1",
  "J15.1": "B96.5",
  "J15.211": "B95.61",
  "J15.212": "B95.62",
  "J15.3": "B95.1",
  "J15.5": "B96.20",
};

type Row = Omit<Precedence, "kind">;

const rows: readonly Row[] = [
  {
    id: "pneumonia-over-its-germ",
    says: "The pneumonia's code names its germ.",
    source: "FY2026 guidelines I.B.7 and I.B.9; Tabular List: J13 to J15",
    over: /^J1[345]/,
    under: /^B9[56]\./,
    when: (under, over) => germOfPneumonia[over] === under,
  },
  {
    id: "type-one-over-insulin",
    says: "Type 1 diabetes asks for no code of the insulin that it cannot do without.",
    source: "FY2026 guidelines I.C.4.a.3; Tabular List: E10 has no use additional code for insulin (Z79.4)",
    over: /^E10\./,
    under: /^Z79\.4$/,
  },
  {
    id: "harm-over-long-term-nsaid",
    says: "An anti-inflammatory drug that did harm is coded as the adverse effect, not as long-term use.",
    source: "FY2026 guidelines I.C.19.e.5.a and I.C.21.c.3",
    over: /^T39\.3[19]5A$/,
    under: /^Z79\.1$/,
  },
  {
    id: "appendicitis-over-its-peritonitis",
    says: "Appendicitis with peritonitis is one code.",
    source: "Tabular List: K65 excludes1 peritonitis with or following appendicitis (K35.-)",
    over: /^K35\.[23]/,
    under: /^K65\./,
  },
  {
    id: "staged-kidney-disease-over-unspecified",
    says: "Chronic kidney disease says what an unspecified kidney disease does.",
    source: "FY2026 guidelines I.B.2; Tabular List: N28.9",
    over: /^N18\./,
    under: /^N28\.9$/,
  },
  {
    id: "complication-over-device-status",
    says: "A status code is not used with a complication code of the same device or opening.",
    source: "FY2026 guidelines I.C.21.c.3",
    over: /^(?:T8[2-5]\.|J95\.0|K94\.|N99\.5)/,
    under: /^Z(?:9[35]\.|96\.|97\.8)/,
    when: (under, over) =>
      ofDevice.some(([complication, status]) => complication.test(over) && status.test(under)),
  },
  {
    id: "menopausal-condition-over-state",
    says: "A menopausal condition is not the asymptomatic state.",
    source: "Tabular List: Z78.0 asymptomatic menopausal state; N95",
    over: /^(?:N95\.|M8[01]\.0|E28\.3)/,
    under: /^Z78\.0$/,
  },
  {
    id: "sleep-apnea-over-its-machine",
    says: "Positive pressure at night is the treatment of sleep apnea, no dependence on a machine.",
    source: "FY2026 guidelines I.C.21.c.3; Tabular List: Z99.89",
    over: /^G47\.3/,
    under: /^Z99\.89$/,
  },
  {
    id: "gynecological-examination-over-pap",
    says: "A pap smear is part of the gynecological examination.",
    source:
      "Tabular List: Z12.4 excludes1 when screening is part of general gynecological examination (Z01.4-)",
    over: /^Z01\.4/,
    under: /^Z12\.4$/,
  },
  {
    id: "abnormal-gynecological-over-normal",
    says: "An examination with an abnormal finding is not one without.",
    source: "FY2026 guidelines I.C.21.c.13",
    over: /^Z01\.411$/,
    under: /^Z01\.419$/,
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
    id: "substance-pattern",
    says: "Of use, abuse and dependence on one substance only the most severe is coded.",
    source: "FY2026 guidelines I.C.5.b.2",
    over: substance,
    under: substance,
    when: sameSubstance,
  },
  {
    id: "pregnancy-not-incidental",
    says: "Z33.1 is only for a pregnancy that is incidental to the visit.",
    source: "FY2026 guidelines I.C.15.a.1",
    over: /^(?:O|Z34\.)/,
    under: /^Z33\.1$/,
  },
  {
    id: "supervision-normal-only",
    says: "Supervision of normal pregnancy is not coded with a complication of pregnancy.",
    source: "FY2026 guidelines I.C.15.b.1: Z34 is not used with chapter 15 codes",
    over: /^O(?!80)/,
    under: /^Z34\./,
  },
  {
    id: "normal-delivery-only",
    says: "O80 is only for a delivery without any complication.",
    source: "FY2026 guidelines I.C.15.n.1: O80 is not used with other codes of chapter 15",
    over: /^O(?:[1-7]|8[1-9]|9[02-9])/,
    under: /^O80$/,
  },
  {
    id: "effusion-of-heart-failure",
    says: "A pleural effusion of heart failure is part of it.",
    source:
      "FY2026 guidelines I.B.5; Tabular List: J91.8 excludes2 pleural effusion in heart failure (I50.-)",
    over: /^(?:I50\.|I11\.0|I13\.[02])/,
    under: /^J90$/,
  },
  {
    id: "urinary-infection-with-blood",
    says: "Blood in the urine of cystitis is the cystitis with hematuria.",
    source:
      "Tabular List: N30.-1 with hematuria; R31 excludes1 hematuria included with the underlying condition",
    over: /^N30\.\d1$/,
    under: /^R31\./,
  },
  {
    id: "leg-atherosclerosis-over-vascular-disease",
    says: "Atherosclerosis of the legs' arteries says more than peripheral vascular disease.",
    source: "Tabular List: I73.9 excludes1 atherosclerosis of the extremities (I70.2- to I70.7-)",
    over: /^I70\.[2-7]/,
    under: /^I73\.9$/,
  },
  {
    id: "sleep-apnea-over-apnea",
    says: "The apnea is the sleep apnea.",
    source: "FY2026 guidelines I.B.5; Alphabetic Index: Apnea, sleep G47.30",
    over: /^G47\.3/,
    under: /^R06\.81$/,
  },
  {
    id: "postpartum-anemia-over-earlier",
    says: "Anemia that arose after the delivery is the postpartum anemia.",
    source: "Tabular List: O90.81 excludes1 pre-existing anemia complicating the puerperium (O99.03)",
    over: /^O90\.81$/,
    under: /^O99\.0[23]$/,
  },
  {
    id: "cesarean-scar-over-scar",
    says: "The scar of an earlier cesarean is the mother's care for it.",
    source: "Tabular List: O34.21- maternal care for scar from previous cesarean delivery",
    over: /^O34\.21/,
    under: /^(?:L90\.5|Z98\.891)$/,
  },
  {
    id: "stroke-sequela-over-history",
    says: "With deficits left by a stroke, its history code is not used.",
    source: "FY2026 guidelines I.C.9.d.3; Tabular List: Z86.73 excludes1 I69.-",
    over: /^I69\./,
    under: /^(?:Z86\.73|I63\.9)$/,
  },
  {
    id: "contraceptive-device",
    says: "The encounter for the device says that it is there.",
    source: "Tabular List: Z97.5 excludes1 Z30.43-",
    over: /^Z30\.43/,
    under: /^Z97\.5$/,
  },
  {
    id: "macular-neovascularization",
    says: "Wet macular degeneration includes the new vessels.",
    source:
      "FY2026 guidelines I.B.9: H35.32- is the combination of macular degeneration and neovascularization",
    over: /^H35\.32/,
    under: /^H35\.05/,
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
    id: "hypertensive-disease-over-hypertension",
    says: "Hypertensive heart or kidney disease and secondary hypertension include the hypertension.",
    source:
      "Tabular List: I10 excludes1 hypertensive heart and kidney disease (I11 to I13); FY2026 guidelines I.C.9.a",
    over: /^I1(?:1\.|2\.|3\.|5\.)/,
    under: /^I10$/,
  },
  {
    id: "heart-and-kidney-over-either",
    says: "Hypertensive heart and kidney disease includes each of them.",
    source: "FY2026 guidelines I.C.9.a.3; Tabular List: I11 and I12 exclude1 I13",
    over: /^I13\./,
    under: /^I1[12]\./,
  },
  {
    id: "hydronephrosis-stone-over-stone",
    says: "A stone with hydronephrosis is one code.",
    source: "Tabular List: N20 excludes1 that with hydronephrosis (N13.2)",
    over: /^N13\.2$/,
    under: /^N(?:20\.|13\.3)/,
  },
  {
    id: "infection-over-its-history",
    says: "An infection that is treated now is not history.",
    source: "FY2026 guidelines I.C.21.c.4",
    over: /^N(?:10|12|30\.|39\.0)/,
    under: /^Z87\.44/,
  },
  {
    id: "newborn-examination-over-birth",
    says: "The birth code is for the birth record only.",
    source: "FY2026 guidelines I.C.16.a.2",
    over: /^Z00\.11/,
    under: /^Z38\./,
  },
  {
    id: "end-stage-over-ckd-stage",
    says: "End stage renal disease is coded without the stage before it.",
    source: "FY2026 guidelines I.C.14.a.1",
    over: /^N18\.6$/,
    under: /^N18\.(?:[1-5]|9)/,
  },
  {
    id: "stemi-over-nstemi",
    says: "An NSTEMI that becomes a STEMI is coded as the STEMI.",
    source: "FY2026 guidelines I.C.9.e.1",
    over: /^I21\.[0-3]/,
    under: /^I21\.4$/,
  },
  {
    id: "type-2-infarction-over-demand",
    says: "A type 2 infarction includes the demand ischemia.",
    source: "FY2026 guidelines I.C.9.e.5: I24.89 is for demand ischemia without infarction",
    over: /^I21\.A1$/,
    under: /^I24\.8/,
  },
  {
    id: "septic-shock-over-severe-sepsis",
    says: "Septic shock includes severe sepsis.",
    source: "FY2026 guidelines I.C.1.d.2 and I.C.1.d.3",
    over: /^R65\.21$/,
    under: /^R65\.20$/,
  },
  {
    id: "sepsis-organism-over-unspecified",
    says: "Sepsis due to a named organism is coded by it.",
    source: "FY2026 guidelines I.C.1.d.1.a.i",
    over: /^A4(?:0\.|1\.[0-8])/,
    under: /^A41\.9$/,
  },
  {
    id: "mrsa-infection-over-carriage",
    says: "An MRSA infection that has a combination code includes the organism.",
    source: "FY2026 guidelines I.C.1.e.1.a",
    over: /^(?:A41\.02|J15\.212)$/,
    under: /^(?:B95\.62|Z16\.11)$/,
  },
  {
    id: "hiv-disease-over-status",
    says: "Who has had an HIV-related illness has HIV disease, not the asymptomatic status.",
    source: "FY2026 guidelines I.C.1.a.2.d",
    over: /^B20$/,
    under: /^(?:Z21|R75)$/,
  },
  {
    id: "hiv-status-over-inconclusive",
    says: "A known infection is not an inconclusive test.",
    source: "FY2026 guidelines I.C.1.a.2.d and I.C.1.a.2.e",
    over: /^Z21$/,
    under: /^R75$/,
  },
  {
    id: "post-covid-over-history",
    says: "Conditions that follow COVID-19 are coded with U09.9, not with its history.",
    source: "FY2026 guidelines I.C.1.g.1.k and I.C.1.g.1.m",
    over: /^U09\.9$/,
    under: /^(?:Z86\.16|U07\.1)$/,
  },
  {
    id: "covid-over-exposure",
    says: "Who has COVID-19 is not coded as exposed to it.",
    source: "FY2026 guidelines I.C.1.g.1.e",
    over: /^U07\.1$/,
    under: /^Z(?:20\.822|11\.52)$/,
  },
  {
    id: "respiratory-failure-over-hypoxemia",
    says: "Hypoxemia is part of respiratory failure.",
    source: "Tabular List: R09.02 excludes1; FY2026 guidelines I.B.5",
    over: /^J96\./,
    under: /^R09\.02$/,
  },
  {
    id: "emphysema-over-copd",
    says: "Emphysema is a form of COPD and is coded as emphysema.",
    source: "Tabular List: J44 excludes1 emphysema without chronic bronchitis (J43.-)",
    over: /^J43\./,
    under: /^J44\.[19]$/,
  },
  {
    id: "site-over-urinary-infection",
    says: "An infection of a named part of the urinary tract is coded by that part.",
    source: "Tabular List: N39.0 excludes1 urinary tract infection of specified site",
    over: /^N(?:10|12|30\.|34\.)/,
    under: /^N39\.0$/,
  },
  {
    id: "hemorrhoids-over-rectal-bleeding",
    says: "Bleeding from hemorrhoids is the hemorrhoids.",
    source: "FY2026 guidelines I.B.5; Tabular List: K64 includes bleeding hemorrhoids",
    over: /^K64\./,
    under: /^(?:K62\.5|K92\.[12])$/,
  },
  {
    id: "enlarged-prostate-with-symptoms",
    says: "With urinary symptoms the prostate's enlargement is one code.",
    source: "Tabular List: N40.1 with, N40.0 without lower urinary tract symptoms",
    over: /^N40\.1$/,
    under: /^N40\.0$/,
  },
  {
    id: "disc-over-sciatica",
    says: "Sciatica from a disc is the disc disorder with radiculopathy.",
    source: "Tabular List: M54.3- and M54.4- exclude1 those due to intervertebral disc disorder (M51.1-)",
    over: /^M51\.1/,
    under: /^M54\.(?:1[67]|3|4|5)/,
  },
  {
    id: "sciatica-with-back-pain",
    says: "Low back pain with sciatica is one code.",
    source: "Tabular List: M54.4- lumbago with sciatica",
    over: /^M54\.4/,
    under: /^M54\.(?:3|5)/,
  },
  {
    id: "obesity-class-over-severity",
    says: "A named class of obesity is coded by the class.",
    source: "FY2026 guidelines I.C.4.c: E66.81- by class; Tabular List: E66.81- obesity class",
    from: "2024-10-01",
    over: /^E66\.81/,
    under: /^E66\.(?:01|9)$/,
  },
  {
    id: "hypoventilation-over-obesity",
    says: "Morbid obesity with hypoventilation is one code.",
    source: "Tabular List: E66.01 excludes1 E66.2",
    over: /^E66\.2$/,
    under: /^E66\.(?:01|9)$/,
  },
  {
    id: "diabetes-remission",
    says: "Diabetes in remission is not diabetes without complications.",
    source: "Tabular List: E11.A excludes1 diabetes with complications; E11.9",
    from: "2024-10-01",
    over: /^E11\.A$/,
    under: /^E11\.9$/,
  },
  {
    id: "secondary-diabetes",
    says: "Diabetes due to a named cause is not coded as type 2.",
    source: "FY2026 guidelines I.C.4.a.6; Tabular List: E08, E09, E13 exclude1 one another",
    over: /^E(?:08|09|10|13)\./,
    under: /^E11\./,
  },
  {
    id: "recurrent-over-single-depression",
    says: "Recurrent major depression is not a single episode.",
    source: "Tabular List: F32 excludes1 recurrent depressive disorder (F33.-)",
    over: /^F33\./,
    under: /^F32\./,
  },
  {
    id: "bipolar-over-depression",
    says: "Depression in bipolar disorder is the bipolar disorder.",
    source: "Tabular List: F32 and F33 exclude1 bipolar disorder (F31.-)",
    over: /^F31\./,
    under: /^F3(?:2|3)\./,
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
    id: "hypertension-over-reading",
    says: "A reading without the diagnosis is not coded beside hypertension.",
    source: "FY2026 guidelines I.C.9.a.7: R03.0 only without a diagnosis of hypertension",
    over: /^(?:I1[0-5]|O1)/,
    under: /^R03\.0$/,
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
    id: "abnormal-exam-over-normal",
    says: "A routine examination with an abnormal finding is not one without.",
    source: "FY2026 guidelines I.C.21.c.13",
    over: /^Z00\.(?:01|121)$/,
    under: /^Z00\.(?:00|129)$/,
  },
  {
    id: "cancer-over-its-history",
    says: "A cancer that is present or under treatment is not also history.",
    source: "FY2026 guidelines I.C.2.m",
    over: /^C/,
    under: /^Z85\./,
    when: (under, over) =>
      historyOf[under]?.test(over) ??
      historyOf[under.slice(0, 6)]?.test(over) ??
      historyOf[under.slice(0, 5)]?.test(over) ??
      false,
  },
  {
    id: "immunotherapy-over-chemotherapy",
    says: "What is given is immunotherapy.",
    source: "Tabular List: Z51.11 excludes1 encounter for antineoplastic immunotherapy only",
    over: /^Z51\.12$/,
    under: /^Z51\.11$/,
  },
  {
    id: "anemia-named-over-unspecified",
    says: "An anemia with a named cause is coded by it.",
    source: "FY2026 guidelines I.B.18",
    over: /^D(?:5[0-9]|6[0-3]|64\.[0-8])/,
    under: /^D64\.9$/,
  },
  {
    id: "fever-over-its-chills",
    says: "Chills with a fever are part of it.",
    source: "Tabular List: R68.83 chills (without fever)",
    over: /^R50\./,
    under: /^R68\.83$/,
  },
  {
    id: "influenza-identified",
    says: "An influenza whose virus is identified is not also one that is not.",
    source: "FY2026 guidelines I.B.18 and I.C.10.c; Tabular List: J10, J11",
    over: /^J(?:09|10)\./,
    under: /^J11\./,
  },
  {
    id: "pneumonia-named-over-unspecified",
    says: "A pneumonia with a named germ or cause is not also an unspecified one.",
    source: "FY2026 guidelines I.B.18; Tabular List: J18 excludes1 aspiration pneumonia (J69.-)",
    over: /^(?:J1[2-7]\.|J69\.0|J95\.851|J1[01]\.0|A48\.1|B01\.2|J85\.1)/,
    under: /^J18\.[189]$/,
  },
  {
    id: "parkinson-over-its-dyskinesia",
    says: "Parkinson's disease with dyskinesia is one code.",
    source: "Tabular List: G20.B- Parkinson's disease with dyskinesia; FY2026 guidelines I.B.9",
    over: /^G20\.B/,
    under: /^G2(?:4\.[019]|5\.9)/,
  },
  {
    id: "kidney-disease-over-its-test",
    says: "The abnormal test of a kidney whose disease is named is not coded.",
    source: "FY2026 guidelines I.B.5",
    over: /^(?:N1[789](?:\.|$)|I1[23]\.)/,
    under: /^R94\.4$/,
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
  {
    id: "gallstones-over-their-cholecystitis",
    says: "The cholecystitis that the gallstones' code names is not coded again.",
    source:
      "FY2026 guidelines I.B.9; Tabular List: K80.0-, K80.1-; K81 excludes1 cholecystitis with cholelithiasis",
    over: /^K80\.[014]/,
    under: /^K81\./,
  },
  {
    id: "brain-injury-with-unconsciousness",
    says: "Unconsciousness that an injury of the brain is coded by is part of it.",
    source: "Tabular List: S06 with loss of consciousness; R55 and R40.20 are symptoms (I.B.5)",
    over: /^S06\..{2}[1-9]/,
    under: /^R(?:55|40\.20)/,
  },
  {
    id: "sickle-crisis-over-disease",
    says: "Sickle-cell disease with crisis is one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: D57.0- with, D57.1 without crisis",
    over: /^D57\.0/,
    under: /^D57\.1$/,
  },
];

/** The malignancies that a history code is of. */
const historyOf: Readonly<Record<string, RegExp>> = {
  "Z85.3": /^C50\./,
  "Z85.46": /^C61$/,
  "Z85.03": /^C18\./,
  "Z85.04": /^C20$/,
  "Z85.11": /^C34\./,
  "Z85.51": /^C67\./,
  "Z85.52": /^C64\./,
  "Z85.85": /^C73$/,
  "Z85.820": /^C43\./,
  "Z85.821": /^C4A\./,
  "Z85.828": /^C44\./,
};

export const precedences: readonly Precedence[] = rows.map((row) => ({ ...row, kind: "precede" }));
