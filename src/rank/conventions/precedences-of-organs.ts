/** Precedences among conditions of the organs and of metabolism. */
import type { Row } from "./precedences-parts.ts";

export const organs: readonly Row[] = [
  {
    id: "anemia-of-another-cause-over-presumed",
    says: "An anemia laid to chemotherapy or to bleeding is not presumed the tumor's too.",
    source: "FY2026 guidelines I.C.2.c.1 and I.C.2.c.2: the documentation decides",
    over: /^D(?:64\.81|50\.0)$/,
    under: /^D63\.0$/,
  },
  {
    id: "retention-of-a-drug-over-bare",
    says: "Retention of urine that a drug brought is not also an unspecified one.",
    source: "Tabular List: R33.0 drug induced retention of urine",
    over: /^R33\.[08]$/,
    under: /^R33\.9$/,
  },
  {
    id: "hyperparathyroidism-over-its-calcium",
    says: "The high calcium of a hyperparathyroidism is part of it.",
    source: "Tabular List: E83.5 excludes1 hyperparathyroidism (E21.0-E21.3)",
    over: /^E21\.[0-3]$/,
    under: /^E83\.52$/,
  },
  {
    id: "ascites-of-liver-over-none",
    says: "A liver disease with ascites is not also the same without.",
    source:
      "FY2026 guidelines I.B.2; Tabular List: K70.11, K70.31 and K71.51 with, K70.10, K70.30 and K71.50 without ascites",
    over: /^K7(?:0\.[13]|1\.5)1$/,
    under: /^K7(?:0\.[13]|1\.5)0$/,
    when: (under, over) => under.slice(0, 5) === over.slice(0, 5),
  },
  {
    id: "lupus-nephritis-over-nephritis",
    says: "The nephritis of lupus is coded with the lupus.",
    source:
      "FY2026 guidelines I.B.9; Index: Lupus, erythematosus, systemic, with organ or system involvement, renal",
    over: /^M32\.1[45]$/,
    under: /^N(?:05|08)(?:\.|$)/,
  },
  {
    id: "tonsils-with-adenoids-over-each",
    says: "Tonsils and adenoids enlarged together are one code.",
    source: "Tabular List: J35.3 hypertrophy of tonsils with hypertrophy of adenoids",
    over: /^J35\.3$/,
    under: /^J35\.[12]$/,
  },
  {
    id: "bleeding-angiodysplasia-over-bare",
    says: "Angiodysplasia that bleeds is one code.",
    source:
      "Tabular List: K55.21 angiodysplasia of colon with hemorrhage, K31.811 of stomach and duodenum with bleeding",
    over: /^(?:K55\.21|K31\.811)$/,
    under: /^(?:K55\.20|K31\.819)$/,
    when: (under, over) => under.slice(0, 3) === over.slice(0, 3),
  },
  {
    id: "diabetic-kidney-disease-over-its-albumin",
    says: "Albumin in the urine of who has diabetic chronic kidney disease is part of it.",
    source:
      "FY2026 guidelines I.B.5 and I.B.2; Tabular List: E11.22 diabetic chronic kidney disease, E11.29 other",
    over: /^E(?:08|09|1[013])\.22$/,
    under: /^(?:E(?:08|09|1[013])\.29|R80\.9)$/,
  },
  {
    id: "bleeding-varices-over-quiet",
    says: "Esophageal varices that bleed are not also varices without bleeding.",
    source:
      "FY2026 guidelines I.B.2 and I.B.9; Tabular List: I85.01 and I85.11 with, I85.00 and I85.10 without bleeding",
    over: /^I85\.[01]1$/,
    under: /^I85\.[01]0$/,
  },
  {
    id: "acute-ulcer-over-unspecified",
    says: "An ulcer of the stomach or gut that the note calls acute is not also one of unspecified age.",
    source:
      "FY2026 guidelines I.B.2 and I.B.18; Tabular List: K25 to K28, .0 to .3 acute, .4 to .6 and .9 unspecified",
    over: /^K2[5-8]\.[0-3]$/,
    under: /^K2[5-8]\.[4-69]$/,
    // An acute ulcer of which no bleeding is told does not say the bleeding of the other: that is the combination's.
    when: (under, over) =>
      under.slice(0, 3) === over.slice(0, 3) && (/[0-2]$/.test(over) || under.endsWith("9")),
  },
  {
    id: "obstruction-of-cause-over-unspecified",
    says: "An intestinal obstruction whose cause is told is not one of unspecified cause.",
    source:
      "Tabular List: K56.60- unspecified intestinal obstruction; K56.5- adhesions with obstruction; FY2026 guidelines I.B.18",
    over: /^K56\.[1-5]/,
    under: /^K56\.60/,
  },
  {
    id: "sarcoidosis-of-both-over-one",
    says: "Sarcoidosis of lung and lymph nodes is one code.",
    source: "Tabular List: D86.2 sarcoidosis of lung with sarcoidosis of lymph nodes",
    over: /^D86\.2$/,
    under: /^D86\.[019]$/,
  },
  {
    id: "staged-kidney-disease-over-unspecified",
    says: "Chronic kidney disease says what an unspecified kidney disease does.",
    source: "FY2026 guidelines I.B.2; Tabular List: N28.9",
    over: /^N18\./,
    under: /^N28\.9$/,
  },
  {
    id: "menopausal-condition-over-state",
    says: "A menopausal condition is not the asymptomatic state.",
    source: "Tabular List: Z78.0 asymptomatic menopausal state; N95",
    over: /^(?:N95\.|M8[01]\.0|E28\.3)/,
    under: /^Z78\.0$/,
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
    id: "macular-neovascularization",
    says: "Wet macular degeneration includes the new vessels.",
    source:
      "FY2026 guidelines I.B.9: H35.32- is the combination of macular degeneration and neovascularization",
    over: /^H35\.32/,
    under: /^H35\.05/,
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
    id: "complicated-diverticula-over-plain",
    says: "Diverticulitis that bleeds or has perforated is one code, and diverticula that bleed are not also quiet.",
    source:
      "FY2026 guidelines I.B.2 and I.B.9; Tabular List: K57.2- with perforation and abscess, K57.3- without",
    over: /^K57\.(?:2[01]|3[1-3])$/,
    under: /^K57\.(?:3[0-3]|9[0-3])$/,
    // Of those without perforation: bleeding and inflammation together say each of them.
    when: (under, over) =>
      over.startsWith("K57.2") ||
      (over === "K57.33" && !under.endsWith(".33")) ||
      under.endsWith("0") ||
      (under.startsWith("K57.9") && under.at(-1) === over.at(-1)),
  },
  {
    id: "reflux-esophagitis-over-reflux",
    says: "Reflux with esophagitis is one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: K21.0- with, K21.9 without esophagitis",
    over: /^K21\.0[01]$/,
    under: /^(?:K21\.9|K20\.9[01])$/,
  },
  {
    id: "tooth-disease-over-toothache",
    says: "The pain of a carious, infected or broken tooth is part of it.",
    source: "FY2026 guidelines I.B.5; Tabular List: K08.89 toothache NOS",
    over: /^K0[1-7]\./,
    under: /^K08\.89$/,
  },
  {
    id: "stones-with-cholecystitis-over-it",
    says: "Stones with cholecystitis are one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: K81 excludes1 cholecystitis with cholelithiasis (K80.-)",
    over: /^K80\.[0146]/,
    under: /^(?:K81\.[0-9]|K80\.20)$/,
    when: (under, over) => under !== "K80.20" || /^K80\.[016]/.test(over),
  },
  {
    id: "acute-on-chronic-failure-over-either",
    says: "Acute on chronic respiratory failure says the acute and the chronic one.",
    source: "FY2026 guidelines I.B.8 and I.B.9; Tabular List: J96.2- acute and chronic respiratory failure",
    over: /^J96\.2[0-2]$/,
    under: /^J96\.[019][0-2]$/,
    when: (under, over) => under.endsWith("0") || under.at(-1) === over.at(-1),
  },
  {
    id: "bowel-disease-named-over-inflammatory",
    says: "Crohn's disease and ulcerative colitis are the inflammatory bowel disease.",
    source:
      "FY2026 guidelines I.B.18; Tabular List: K52 excludes2, K50, K51; Index: Disease, bowel, inflammatory K52.9",
    over: /^K5[01]\./,
    under: /^K52\.9$/,
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
    id: "hemorrhoids-over-rectal-bleeding",
    says: "Bleeding from hemorrhoids is the hemorrhoids.",
    source: "FY2026 guidelines I.B.5; Tabular List: K64 includes bleeding hemorrhoids",
    over: /^K64\./,
    under: /^(?:K62\.5|K92\.[12])$/,
  },
  {
    id: "bleeding-lesion-over-its-bleeding",
    says: "Bleeding from an ulcer, a gastritis or an angiodysplasia is part of that code.",
    source: "FY2026 guidelines I.B.5; Tabular List: K92.2 excludes1 hemorrhage with these lesions",
    over: /^(?:K(?:2[5-8]\.[0246]|29\.\d1|31\.811|22\.(?:11|6)|2(?:0\.91|1\.01)|55\.21|57\.\d[13]|5[01]\.\d{1,2}11)|I85\.[01]1)$/,
    under: /^(?:K92\.[0-2]|K62\.5)$/,
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
    id: "goiter-of-its-disease",
    says: "The goiter of Graves' disease, of a toxic nodule or of Hashimoto's thyroiditis is part of it.",
    source:
      "Tabular List: E05.0-, E05.1-, E05.2- with goiter; E04 other nontoxic goiter; Index: Struma lymphomatosa",
    over: /^E0(?:5\.[0-3]|6\.3)/,
    under: /^E04\.[0129]$/,
    when: (under, over) => (over.startsWith("E05.0") || over === "E06.3" ? /[09]$/.test(under) : true),
  },
  {
    id: "hypertensive-heart-over-its-heart",
    says: "The heart disease that makes a hypertensive heart disease is in its code; only the failure is coded beside it.",
    source: "FY2026 guidelines I.C.9.a.1: I51.4 to I51.7, I51.89 and I51.9 are included in I11",
    over: /^I1[13]\./,
    under: /^I51\.(?:[4-7]|89|9)$/,
  },
  {
    id: "foot-ulcer-over-callus",
    says: "The callus around an ulcer of the foot is pared in its care, and part of it.",
    source: "FY2026 guidelines I.B.5: what is routinely associated with a disease process is not coded",
    over: /^(?:L97\.[45]|E(?:08|09|1[013])\.621)/,
    under: /^L84$/,
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
    id: "hypertension-over-reading",
    says: "A reading without the diagnosis is not coded beside hypertension.",
    source: "FY2026 guidelines I.C.9.a.7: R03.0 only without a diagnosis of hypertension",
    over: /^(?:I1[0-5]|O1)/,
    under: /^R03\.0$/,
  },
  {
    id: "anemia-named-over-unspecified",
    says: "An anemia with a named cause is coded by it.",
    source: "FY2026 guidelines I.B.18",
    over: /^D(?:5[0-9]|6[0-3]|64\.[0-8])/,
    under: /^D64\.9$/,
  },
  {
    id: "kidney-disease-over-its-test",
    says: "The abnormal test of a kidney whose disease is named is not coded.",
    source: "FY2026 guidelines I.B.5",
    over: /^(?:N1[789](?:\.|$)|I1[23]\.)/,
    under: /^R94\.4$/,
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
    id: "sickle-crisis-over-disease",
    says: "Sickle-cell disease with crisis is one code.",
    source: "FY2026 guidelines I.B.9; Tabular List: D57.0- with, D57.1 without crisis",
    over: /^D57\.0/,
    under: /^D57\.1$/,
  },
];
