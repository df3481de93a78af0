import { describe, expect, it } from "vitest";
import { wordsOf } from "../search/words.ts";
import { expand } from "./abbreviations.ts";

const sentences = `
BPD | Cutting again this week; BPD with good use of her DBT skills | borderline personality disorder
BPD | Ex-26-weeker with BPD, still on home oxygen | bronchopulmonary dysplasia
ROM | Shoulder ROM is limited to 90 degrees of flexion | range of motion
ROM | Contractions every 4 minutes, ROM at 0300 with clear fluid | rupture of membranes
LAD | No cervical or axillary LAD on palpation | lymphadenopathy
LAD | Drug-eluting stent to the proximal LAD last spring | left anterior descending artery
CRF | CRF on dialysis through a left arm fistula | chronic renal failure
CRF | CRF from COPD, on 3 liters of home oxygen | chronic respiratory failure
HSP | Palpable purpura over both legs and belly pain, likely HSP | Henoch-Schonlein purpura
HSP | Spastic gait since youth, HSP runs in the family, takes baclofen | hereditary spastic paraplegia
SBO | SBO from adhesions, NGT to suction and NPO | small bowel obstruction
SBO | Lumbar films show incidental SBO at S1 | spina bifida occulta
GBS | Ascending weakness and areflexia after diarrhea, GBS treated with IVIG | Guillain-Barre syndrome
GBS | GBS positive, given penicillin in labor | group B streptococcus carrier
NPH | Magnetic gait and urinary incontinence, shunt placed for NPH | normal pressure hydrocephalus
NPH | Takes 20 units of NPH before breakfast | NPH insulin
DME | Eylea injection OD for DME | diabetic macular edema
DME | DME order for a walker and shower chair | durable medical equipment
PPD | PPD read at 48 hours, negative, no induration | tuberculin skin test
PPD | Smokes 1 PPD for 20 years | packs per day
PPD | PPD, started sertraline, bonding with her newborn is better | postpartum depression
AML | AML in remission after induction, FLT3 positive | acute myeloid leukemia
AML | A 3 cm renal mass with fat, most likely AML | angiomyolipoma
UA | UA with positive nitrite, culture sent | urinalysis
UA | UA with chest pain at rest, troponin negative, started on heparin | unstable angina
CTS | Night numbness of the wrist and hand, positive Phalen, CTS | carpal tunnel syndrome
CTS | CTS consulted for CABG | cardiothoracic surgery
OCD | Handwashing rituals and intrusive thoughts, OCD on fluvoxamine | obsessive-compulsive disorder
OCD | Knee MRI shows OCD of the medial femoral condyle | osteochondritis dissecans
HCM | HCM with septal hypertrophy and an LVOT gradient | hypertrophic cardiomyopathy
HCM | HCM: colonoscopy due, flu vaccine given | health care maintenance
CTA | Lungs CTA bilaterally, no wheezes | clear to auscultation
CTA | CTA chest negative for embolism | CT angiography
PSC | UC with PSC, bile duct strictures on MRCP | primary sclerosing cholangitis
PSC | PSC cataract OS with glare at night | posterior subcapsular cataract
CEA | Left CEA for carotid stenosis | carotid endarterectomy
CEA | CEA rising after colon resection | carcinoembryonic antigen
TGA | One afternoon of repetitive questions and memory loss, resolved, TGA | transient global amnesia
TGA | Newborn with cyanosis and TGA, arterial switch planned | transposition of great arteries
SLE | SLE on hydroxychloroquine with a malar rash | systemic lupus erythematosus
SLE | SLE: lids normal, cornea clear, lens with trace sclerosis OU | slit lamp examination
LOC | Hit his head in the fall, no LOC | loss of consciousness
LOC | Alert, oriented, LOC decreased from yesterday | level of consciousness
IOP | IOP 18 OD and 17 OS, continue latanoprost | intraocular pressure
IOP | Attends IOP three days a week for alcohol, group therapy | intensive outpatient program
ICP | Papilledema with raised ICP, EVD placed | intracranial pressure
ICP | Itching at 34 weeks, bile acids high, ICP of pregnancy, on ursodiol | intrahepatic cholestasis of pregnancy
PCA | Dilaudid PCA for postop pain | patient-controlled analgesia
PCA | Occipital infarct in the left PCA territory | posterior cerebral artery
PCP | Follow up with PCP in 2 weeks | primary care provider
PCP | HIV with CD4 of 40, PCP treated with Bactrim | Pneumocystis pneumonia
PDA | Preterm infant with a PDA closed by indomethacin | patent ductus arteriosus
PDA | Cath: 80 percent stenosis of the PDA off the RCA | posterior descending artery
SSI | Wound drainage and erythema after surgery, SSI | surgical site infection
SSI | SSI with lispro before meals, fingersticks QID, insulin glargine at night | sliding scale insulin
PVD | Claudication, absent foot pulses, PVD | peripheral vascular disease
PVD | New floaters, retina flat, PVD of the left eye | posterior vitreous detachment
TOF | TOF repaired in infancy, VSD patch intact | tetralogy of Fallot
TOF | TOF four of four twitches, sugammadex given | train of four
FND | FND with functional leg jerks, referred for CBT | functional neurologic disorder
FND | CT head without contrast for headache, no FND | focal neurologic deficit
ALS | ALS with bulbar weakness on riluzole | amyotrophic lateral sclerosis
ALS | EMS crew, ALS transport to the hospital | advanced life support
GPA | GPA with sinus disease and lung nodules, on rituximab | granulomatosis with polyangiitis
GPA | High school GPA of 3 last semester | grade point average
EPS | EPS from haloperidol, given benztropine | drug-induced movement disorder
EPS | EPS with inducible VT, ablation to follow | electrophysiology study
hrs | Acetaminophen every 6 hrs as needed | hours
HRS | Cirrhosis with ascites, HRS on midodrine and octreotide | hepatorenal syndrome
AVF | Left arm AVF with good thrill, dialysis today | arteriovenous dialysis fistula
AVF | ST depression in leads II, III and AVF | augmented foot lead
chi | She goes to tai chi class for balance | tai chi
aka | Right AKA stump is well healed, new prosthesis | above-knee amputation
TMA | TMA with schistocytes, low platelets and renal failure | thrombotic microangiopathy
TMA | Left foot TMA wound is clean after amputation for gangrene | transmetatarsal amputation
DTR | DTR 2 and symmetric at the knee and Achilles | deep tendon reflex
DTR | Lives with her dtr who called today | daughter
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

const meant = (short: string, sentence: string, section: string): string | undefined => {
  const context = wordsOf(sentence).map(({ text }) => text);
  const found = expand(short, context, section);
  return found?.ambiguous === true ? "undecided" : found?.expansion;
};

describe("an abbreviation with several meanings", () => {
  it.each(sentences)("%s in %j is %s", (short = "", sentence = "", expected) => {
    expect(meant(short, sentence, "other")).toBe(expected);
  });

  it.each([
    "GBS",
    "PSC",
    "TGA",
    "PDA",

    "HSP",
    "TOF",
    "BPD",
    "MS",
    "ICP",
  ])("%s stays undecided where nothing tells", (short) => {
    expect(meant(short, `${short} noted by the covering team`, "other")).toBe("undecided");
  });

  it("is told by its section where the words are silent, and by the words against the section", () => {
    expect(meant("CEA", "CEA", "labs")).toBe("carcinoembryonic antigen");
    expect(meant("CTA", "CTA", "physical-exam")).toBe("clear to auscultation");
    expect(meant("ROM", "ROM", "obstetric-history")).toBe("rupture of membranes");
    expect(meant("AML", "AML of the left kidney, renal mass with fat", "past-medical-history")).toBe(
      "angiomyolipoma",
    );
  });

  it("takes the usual meaning where one is far commoner", () => {
    expect(meant("SBO", "SBO", "other")).toBe("small bowel obstruction");
    expect(meant("UA", "UA", "other")).toBe("urinalysis");
  });

  it("reads plural and singular of a telling word alike", () => {
    expect(meant("PD", "Missed two exchange", "other")).toBe(meant("PD", "Missed two exchanges", "other"));
    expect(meant("RA", "Swollen joints", "other")).toBe("rheumatoid arthritis");
  });
});
