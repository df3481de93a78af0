/**
 * Systemic, antineoplastic, cardiovascular, gastrointestinal, respiratory and other drugs (T45-T50), generic and brand names in common US use.
 * The code of each by the Table of Drugs and Chemicals of April 2026 where it lists the drug (`names.test.ts` checks that against ../shared), else by the
 * class it belongs to. The 6th character, the intent, is left off.
 */
import type { DrugRow } from "./drug-row.ts";

export const drugsOfBloodHeartGut: readonly DrugRow[] = [
  [
    "T45.0X",
    "ondansetron, zofran, metoclopramide, reglan, antiemetic, granisetron, antihistamine, diphenhydramine, benadryl, cetirizine, zyrtec, loratadine, claritin, fexofenadine, meclizine, chlorpheniramine, doxylamine, cyproheptadine",
  ],
  [
    "T45.1X",
    "anastrozole, arimidex, femara, aromasin, letrozole, exemestane, aromatase inhibitor, goserelin, zoladex, chemotherapy, chemo, antineoplastic, methotrexate, mtx, azathioprine, imuran, mycophenolate, mmf, cellcept, myfortic, tacrolimus, prograf, tac, cyclosporine, sirolimus, everolimus, cyclophosphamide, cytoxan, oxaliplatin, cisplatin, carboplatin, paclitaxel, taxol, abraxane, taxane, taxanes, platinum agent, anthracycline, vinca alkaloid, proteasome inhibitor, docetaxel, taxotere, doxorubicin, adriamycin, capecitabine, xeloda, 5-fu, fluorouracil, gemcitabine, irinotecan, folfox, folfiri, folfirinox, vincristine, vinblastine, bleomycin, etoposide, bortezomib, velcade, lenalidomide, revlimid, thalidomide, pomalidomide, imatinib, gleevec, dasatinib, nilotinib, erlotinib, osimertinib, sunitinib, sorafenib, lenvatinib, cabozantinib, ibrutinib, ruxolitinib, palbociclib, abemaciclib, ribociclib, olaparib, niraparib, trastuzumab, herceptin, bevacizumab, rituximab, rituxan, infliximab, remicade, adalimumab, humira, etanercept, leflunomide, mercaptopurine, 6-mp, hydroxyurea, tofacitinib, belatacept, immunosuppressant, r-chop, tki, temozolomide, cytarabine, azacitidine, decitabine, venetoclax, pemetrexed, pazopanib, carfilzomib, daratumumab, fludarabine, bendamustine, busulfan, melphalan, topotecan, eribulin, vinorelbine, natalizumab, ocrelizumab, fingolimod, teriflunomide, tocilizumab, abatacept, ustekinumab, stelara, vedolizumab, entyvio, golimumab, certolizumab, ocrevus, tysabri, neoral, secukinumab, apremilast, dupilumab, omalizumab",
  ],
  ["T45.2X", "vitamin d, vitamin b6, pyridoxine, multivitamin, cholecalciferol"],
  [
    "T45.4X",
    "iron, ferrous sulfate, iron sucrose, venofer, ferumoxytol, iron dextran, b12, oral iron, iv iron, ferric carboxymaltose",
  ],
  [
    "T45.51",
    "warfarin, coumadin, heparin, enoxaparin, lovenox, dalteparin, fondaparinux, apixaban, eliquis, rivaroxaban, xarelto, dabigatran, pradaxa, edoxaban, argatroban, bivalirudin, anticoagulant, anticoagulation, doac",
  ],
  [
    "T45.52",
    "epoprostenol, clopidogrel, plavix, ticagrelor, brilinta, prasugrel, effient, antiplatelet, dapt, eptifibatide, cilostazol",
  ],
  ["T45.61", "tpa, alteplase, tenecteplase, thrombolytic"],
  ["T45.62", "tranexamic acid, aminocaproic acid"],
  ["T45.7X", "vitamin k, protamine"],
  ["T45.8X", "folic acid, epoetin, filgrastim"],
  [
    "T45.AX",
    "pembrolizumab, keytruda, nivolumab, opdivo, ipilimumab, atezolizumab, durvalumab, cemiplimab, checkpoint inhibitor, immune checkpoint inhibitor, immunotherapy",
  ],
  ["T46.0X", "digoxin, digitalis"],
  [
    "T46.1X",
    "ccb, calcium channel blocker, amlodipine, norvasc, nifedipine, procardia, diltiazem, cardizem, verapamil, felodipine, nicardipine, nimodipine",
  ],
  [
    "T46.2X",
    "amiodarone, amio, flecainide, propafenone, dofetilide, dronedarone, quinidine, procainamide, disopyramide, mexiletine, antiarrhythmic, ivabradine, adenosine",
  ],
  [
    "T46.3X",
    "nitroglycerin, ntg, isosorbide, imdur, isosorbide mononitrate, isosorbide dinitrate, nitrate, ranolazine, ranexa, dipyridamole",
  ],
  [
    "T46.4X",
    "ace inhibitor, acei, lisinopril, zestril, prinivil, enalapril, vasotec, ramipril, benazepril, captopril, quinapril, fosinopril, perindopril, trandolapril",
  ],
  [
    "T46.5X",
    "ergotamine, guanfacine, intuniv, arb, arbs, losartan, cozaar, hyzaar, micardis, atacand, valsartan, diovan, entresto, sacubitril/valsartan, olmesartan, benicar, irbesartan, avapro, candesartan, telmisartan, clonidine, catapres, hydralazine, methyldopa, reserpine, antihypertensive, aliskiren, azilsartan, nitroprusside, bosentan, ambrisentan, indapamide",
  ],
  [
    "T46.6X",
    "statin, atorvastatin, lipitor, rosuvastatin, crestor, simvastatin, zocor, pravastatin, lovastatin, pitavastatin, ezetimibe, zetia, fenofibrate, gemfibrozil, evolocumab, repatha, alirocumab, praluent, cholestyramine, colesevelam, icosapent, inclisiran, bempedoic acid",
  ],
  ["T46.7X", "minoxidil, niacin, sildenafil, viagra, tadalafil, cialis, vardenafil, treprostinil"],
  ["T47.0X", "famotidine, pepcid, ranitidine, cimetidine, h2 blocker"],
  [
    "T47.1X",
    "ppi, ppis, omeprazole, prilosec, pantoprazole, protonix, esomeprazole, nexium, lansoprazole, prevacid, dexlansoprazole, rabeprazole, sucralfate, antacid, misoprostol, sodium bicarbonate, calcium carbonate",
  ],
  ["T47.2X", "senna, bisacodyl, dulcolax"],
  ["T47.3X", "lactulose, mannitol"],
  [
    "T47.4X",
    "polyethylene glycol, miralax, docusate, colace, laxative, magnesium citrate, golytely, bowel prep, linaclotide, psyllium, lubiprostone",
  ],
  ["T47.6X", "loperamide, imodium, diphenoxylate, lomotil"],
  ["T47.8X", "mesalamine"],
  ["T48.0X", "oxytocin, pitocin"],
  [
    "T48.1X",
    "succinylcholine, rocuronium, vecuronium, cisatracurium, neuromuscular blocker, cyclobenzaprine, flexeril",
  ],
  ["T48.29", "botulinum toxin, botox"],
  ["T48.3X", "dextromethorphan, benzonatate, cough medicine"],
  ["T48.4X", "guaifenesin"],
  [
    "T48.6X",
    "albuterol, ventolin, advair, symbicort, proair, levalbuterol, salmeterol, formoterol, terbutaline, theophylline, aminophylline, montelukast, singulair, zafirlukast, ipratropium, atrovent, tiotropium, spiriva, umeclidinium, roflumilast",
  ],
  ["T49.0X", "mupirocin, topical steroid, topical steroids, tretinoin, benzoyl peroxide"],
  ["T49.4X", "silver sulfadiazine"],
  [
    "T49.5X",
    "latanoprost, bimatoprost, travoprost, tafluprost, latanoprostene, netarsudil, rhopressa, rocklatan, brimonidine, alphagan, eye drop, eye drops",
  ],
  ["T50.0X", "fludrocortisone, spironolactone, aldactone, eplerenone, finerenone"],
  ["T50.1X", "furosemide, lasix, bumetanide, bumex, torsemide, demadex, ethacrynic acid, loop diuretic"],
  [
    "T50.2X",
    "acetazolamide, diamox, methazolamide, dorzolamide, thiazide, hydrochlorothiazide, hctz, chlorthalidone, metolazone, diuretic, triamterene, chlorothiazide, tolvaptan",
  ],
  ["T50.3X", "potassium chloride, kcl"],
  [
    "T50.4X",
    "allopurinol, zyloprim, colchicine, colcrys, febuxostat, uloric, probenecid, pegloticase, uricosuric",
  ],
  ["T50.5X", "phentermine"],
  ["T50.6X", "penicillamine, disulfiram, acamprosate"],
  ["T50.7X", "naloxone, naltrexone, flumazenil"],
  [
    "T50.8X",
    "contrast, iv contrast, contrast dye, contrast media, iodinated contrast, gadolinium, barium sulfate",
  ],
  [
    "T50.99",
    "isotretinoin, accutane, bisphosphonate, alendronate, fosamax, zoledronic acid, zoledronate, reclast, risedronate, actonel, ibandronate, boniva, forteo, evenity, denosumab, prolia, xgeva, pamidronate, varenicline, chantix, nicotine patch, sevelamer, cinacalcet, teriparatide, romosozumab, deferasirox",
  ],
  ["T50.B9", "covid vaccine, flu vaccine, influenza vaccine, shingrix"],
  ["T50.Z1", "ivig, immunoglobulin"],
  ["T50.Z9", "vaccine, vaccination, immunization"],
];
