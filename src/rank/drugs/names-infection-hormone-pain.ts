/**
 * Drugs against infection, hormones, and drugs for pain and inflammation (T36-T40), generic and brand names in common US use.
 * The code of each by the Table of Drugs and Chemicals of April 2026 where it lists the drug (`names.test.ts` checks that against ../shared), else by the
 * class it belongs to. The 6th character, the intent, is left off.
 */
import type { DrugRow } from "./drug-row.ts";

export const drugsOfInfectionHormonesPain: readonly DrugRow[] = [
  [
    "T36.0X",
    "penicillin, pcn, penicillin vk, amoxicillin, amox, amoxil, augmentin, amoxicillin-clavulanate, amox-clav, unasyn, ampicillin, ampicillin-sulbactam, nafcillin, oxacillin, dicloxacillin, piperacillin, piperacillin-tazobactam, pip-tazo, zosyn, benzathine penicillin, bicillin, imipenem",
  ],
  [
    "T36.1X",
    "cephalosporin, cephalexin, keflex, cefazolin, ancef, cefadroxil, cefuroxime, ceftin, cefoxitin, cefotetan, cefprozil, cefaclor, ceftriaxone, rocephin, cefdinir, omnicef, cefpodoxime, cefixime, suprax, cefotaxime, ceftazidime, cefepime, maxipime, ceftaroline, teflaro, cefiderocol, meropenem, ertapenem, invanz, aztreonam, carbapenem",
  ],
  ["T36.2X", "chloramphenicol"],
  [
    "T36.3X",
    "macrolide, azithromycin, zithromax, z-pak, zpak, azithro, erythromycin, clarithromycin, biaxin",
  ],
  ["T36.4X", "tetracycline, doxycycline, doxy, minocycline, minocin, tigecycline, vibramycin, omadacycline"],
  ["T36.5X", "aminoglycoside, gentamicin, tobramycin, amikacin, streptomycin, neomycin"],
  ["T36.6X", "rifampin, rifampicin, rifabutin, rifaximin, xifaxan, rifamycin, rifapentine"],
  ["T36.7X", "amphotericin, amphotericin b, ambisome, griseofulvin, nystatin"],
  [
    "T36.8X",
    "clindamycin, cleocin, vancomycin, vanc, vanco, linezolid, zyvox, daptomycin, cubicin, lincomycin, polymyxin, colistin, telavancin, dalbavancin, oritavancin, fosfomycin",
  ],
  ["T36.9", "antibiotic, abx"],
  [
    "T36.AX",
    "fluoroquinolone, quinolone, ciprofloxacin, cipro, levofloxacin, levaquin, moxifloxacin, avelox, ofloxacin",
  ],
  [
    "T37.0X",
    "sulfa, sulfonamide, bactrim, septra, tmp-smx, trimethoprim-sulfamethoxazole, sulfamethoxazole, sulfadiazine, co-trimoxazole, sulfasalazine",
  ],
  ["T37.1X", "dapsone, isoniazid, pyrazinamide, ethambutol, ethionamide, bedaquiline"],
  ["T37.2X", "chloroquine, mefloquine, primaquine, quinine, malarone, atovaquone, artemether"],
  ["T37.3X", "tinidazole, flagyl, nitazoxanide, pentamidine"],
  ["T37.4X", "ivermectin, albendazole, praziquantel, mebendazole, pyrantel"],
  [
    "T37.5X",
    "acyclovir, valacyclovir, valtrex, famciclovir, ganciclovir, valganciclovir, valcyte, foscarnet, cidofovir, oseltamivir, tamiflu, paxlovid, nirmatrelvir, remdesivir, ribavirin, tenofovir, truvada, descovy, biktarvy, genvoya, dolutegravir, abacavir, efavirenz, zidovudine, lamivudine, emtricitabine, entecavir, sofosbuvir, epclusa, mavyret, antiviral, antiretroviral, molnupiravir, interferon",
  ],
  [
    "T37.8X",
    "trimethoprim, hydroxychloroquine, plaquenil, hcq, metronidazole, nitrofurantoin, macrobid, macrodantin, methenamine, fluconazole, diflucan, itraconazole, voriconazole, vfend, posaconazole, isavuconazole, terbinafine, lamisil, ketoconazole, clotrimazole, antifungal, micafungin, caspofungin",
  ],
  [
    "T38.0X",
    "steroid, steroids, corticosteroid, corticosteroids, glucocorticoid, glucocorticoids, prednisone, pred, prednisolone, methylprednisolone, medrol, solu-medrol, solumedrol, dexamethasone, decadron, hydrocortisone, cortisone, triamcinolone, kenalog, betamethasone, fluticasone, deflazacort",
  ],
  ["T38.1X", "levothyroxine, synthroid, liothyronine, cytomel, armour thyroid, thyroid hormone"],
  ["T38.2X", "methimazole, tapazole, propylthiouracil, ptu"],
  [
    "T38.3X",
    "insulin, lantus, glargine, humalog, lispro, novolog, aspart, tresiba, degludec, levemir, basaglar, toujeo, metformin, glucophage, glipizide, glyburide, glimepiride, sulfonylurea, pioglitazone, actos, sitagliptin, januvia, linagliptin, empagliflozin, jardiance, dapagliflozin, farxiga, canagliflozin, invokana, sglt2 inhibitor, sglt2i, semaglutide, ozempic, wegovy, rybelsus, tirzepatide, mounjaro, zepbound, dulaglutide, trulicity, liraglutide, victoza, saxenda, exenatide, byetta, glp-1, glp-1 agonist, glp1, oral hypoglycemic, repaglinide, acarbose",
  ],
  ["T38.4X", "oral contraceptive, ocp, ocps, birth control pill, birth control, norethindrone"],
  [
    "T38.5X",
    "clomiphene, estradiol, estrogen, premarin, conjugated estrogens, medroxyprogesterone, depo-provera, progesterone, progestin, megestrol",
  ],
  [
    "T38.6X",
    "tamoxifen, nolvadex, evista, raloxifene, fulvestrant, toremifene, bicalutamide, enzalutamide, abiraterone, flutamide, apalutamide, darolutamide, danazol, finasteride, dutasteride",
  ],
  ["T38.7X", "testosterone, oxandrolone, androgen, anabolic steroids"],
  ["T38.81", "somatropin"],
  [
    "T38.89",
    "leuprolide, lupron, desmopressin, ddavp, triptorelin, degarelix, androgen deprivation therapy, adt",
  ],
  ["T38.99", "octreotide"],
  ["T39.01", "aspirin, asa, ecotrin"],
  ["T39.09", "salicylate, bismuth subsalicylate, pepto-bismol"],
  ["T39.1X", "acetaminophen, tylenol, apap, paracetamol"],
  [
    "T39.31",
    "ibuprofen, advil, motrin, naproxen, aleve, naprosyn, ketoprofen, flurbiprofen, oxaprozin, fenoprofen",
  ],
  [
    "T39.39",
    "nsaid, celecoxib, celebrex, diclofenac, voltaren, meloxicam, mobic, indomethacin, indocin, etodolac, nabumetone, piroxicam, sulindac",
  ],
  ["T39.8X", "ketorolac, toradol, sumatriptan, imitrex, rizatriptan, triptan"],
  [
    "T40.2X",
    "opioid, codeine, morphine, ms contin, hydrocodone, norco, vicodin, lortab, oxycodone, percocet, oxycontin, roxicodone, hydromorphone, dilaudid, oxymorphone, tylenol #3",
  ],
  ["T40.3X", "methadone"],
  ["T40.41", "fentanyl, duragesic, sufentanil, remifentanil"],
  ["T40.42", "tramadol, ultram"],
  [
    "T40.49",
    "tapentadol, nucynta, buprenorphine, suboxone, subutex, belbuca, butrans, meperidine, demerol, butorphanol, nalbuphine",
  ],
  ["T40.60", "opiate, narcotic"],
];
