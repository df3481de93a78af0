/**
 * Anesthetics, antiepileptics, psychotropics and autonomic drugs (T41-T44), generic and brand names in common US use.
 * The code of each by the Table of Drugs and Chemicals of April 2026 where it lists the drug (`names.test.ts` checks that against ../shared), else by the
 * class it belongs to. The 6th character, the intent, is left off.
 */
import type { DrugRow } from "./drug-row.ts";

export const drugsOfTheNervousSystem: readonly DrugRow[] = [
  ["T41.0X", "sevoflurane, isoflurane, desflurane, nitrous oxide"],
  ["T41.1X", "etomidate, thiopental"],
  ["T41.20", "general anesthesia, general anesthetic"],
  ["T41.29", "propofol, diprivan, ketamine, ketalar"],
  [
    "T41.3X",
    "lidocaine, xylocaine, bupivacaine, marcaine, ropivacaine, local anesthetic, benzocaine, spinal anesthetic, spinal anesthesia",
  ],
  ["T42.0X", "phenytoin, dilantin, fosphenytoin"],
  ["T42.1X", "carbamazepine, tegretol, oxcarbazepine, trileptal"],
  ["T42.2X", "ethosuximide"],
  ["T42.3X", "phenobarbital, butalbital, fioricet, barbiturate, pentobarbital"],
  [
    "T42.4X",
    "benzodiazepine, benzo, lorazepam, ativan, alprazolam, xanax, clonazepam, klonopin, diazepam, valium, temazepam, restoril, midazolam, versed, chlordiazepoxide, librium, oxazepam, triazolam, clobazam, onfi, clozapine, clozaril",
  ],
  [
    "T42.6X",
    "primidone, lamotrigine, ltg, lamictal, levetiracetam, lev, keppra, topiramate, tpm, topamax, valproate, vpa, valproic acid, depakote, divalproex, gabapentin, neurontin, pregabalin, lyrica, zolpidem, ambien, eszopiclone, lunesta, zaleplon, lacosamide, vimpat, zonisamide, zonegran, brivaracetam, briviact, perampanel, felbamate, vigabatrin, rufinamide, cenobamate, tiagabine, melatonin, suvorexant, belsomra, lemborexant, antiepileptic, antiseizure medication, chloral hydrate, ramelteon",
  ],
  ["T42.7", "anticonvulsant"],
  [
    "T42.8X",
    "carisoprodol, levodopa, carbidopa, carbidopa/levodopa, sinemet, pramipexole, mirapex, ropinirole, requip, amantadine, rotigotine, selegiline, rasagiline, entacapone, baclofen, tizanidine, zanaflex, bromocriptine, cabergoline, methocarbamol, robaxin, metaxalone, skelaxin, muscle relaxant, dantrolene, orphenadrine",
  ],
  [
    "T43.01",
    "tricyclic, tca, tcas, amitriptyline, elavil, nortriptyline, pamelor, imipramine, doxepin, desipramine, clomipramine, anafranil",
  ],
  ["T43.02", "mirtazapine, remeron, maprotiline"],
  ["T43.1X", "maoi, phenelzine, tranylcypromine"],
  ["T43.20", "antidepressant"],
  [
    "T43.21",
    "snri, venlafaxine, effexor, duloxetine, cymbalta, desvenlafaxine, pristiq, levomilnacipran, milnacipran, trazodone",
  ],
  [
    "T43.22",
    "ssri, sertraline, zoloft, fluoxetine, prozac, citalopram, celexa, escitalopram, lexapro, paroxetine, paxil, fluvoxamine, luvox, vortioxetine, vilazodone",
  ],
  ["T43.29", "bupropion, wellbutrin, zyban, nefazodone, viloxazine"],
  [
    "T43.3X",
    "phenothiazine, prochlorperazine, compazine, chlorpromazine, thorazine, promethazine, phenergan, perphenazine, fluphenazine, thioridazine, trifluoperazine",
  ],
  ["T43.4X", "haloperidol, haldol, thiothixene"],
  ["T43.50", "antipsychotic, neuroleptic"],
  [
    "T43.59",
    "meprobamate, buspirone, buspar, droperidol, loxapine, quetiapine, seroquel, olanzapine, zyprexa, risperidone, risperdal, aripiprazole, abilify, ziprasidone, geodon, lurasidone, latuda, paliperidone, invega, asenapine, cariprazine, vraylar, brexpiprazole, rexulti, iloperidone, lumateperone, pimozide, lithium, lithobid, lithium carbonate, hydroxyzine, vistaril, atarax",
  ],
  ["T43.60", "stimulant"],
  ["T43.62", "amphetamine, adderall, vyvanse, lisdexamfetamine, dextroamphetamine"],
  ["T43.63", "methylphenidate, ritalin, concerta, focalin, dexmethylphenidate"],
  ["T43.69", "modafinil, armodafinil, atomoxetine, strattera"],
  ["T44.0X", "donepezil, aricept, rivastigmine, galantamine, pyridostigmine, mestinon, neostigmine"],
  ["T44.1X", "bethanechol, pilocarpine"],
  [
    "T44.3X",
    "atropine, glycopyrrolate, scopolamine, oxybutynin, ditropan, tolterodine, solifenacin, vesicare, trospium, fesoterodine, darifenacin, dicyclomine, bentyl, hyoscyamine, benztropine, cogentin, trihexyphenidyl, anticholinergic",
  ],
  ["T44.4X", "phenylephrine, norepinephrine, levophed"],
  ["T44.5X", "epinephrine, dobutamine, budesonide"],
  ["T44.6X", "tamsulosin, flomax, doxazosin, cardura, terazosin, prazosin, silodosin, alpha blocker"],
  [
    "T44.7X",
    "metoprolol, lopressor, toprol, atenolol, tenormin, propranolol, inderal, carvedilol, coreg, bisoprolol, nadolol, betaxolol, nebivolol, bystolic, sotalol, esmolol, beta blocker, timolol",
  ],
  ["T44.8X", "alfuzosin, labetalol"],
  ["T44.99", "midodrine, pseudoephedrine, sudafed, ephedrine, dopamine, vasopressor, pressors, droxidopa"],
];
