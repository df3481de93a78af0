/** Conditions of heart, lungs, gut, kidneys and pelvis whose code names the cause. */
import { type Etiology, operations, rays } from "./etiologies-parts.ts";

const leftHeart =
  "left[- ](?:sided )?(?:heart|ventric\\w+)(?: disease| failure| dysfunction)?|(?:chronic |diastolic |systolic |congestive )*heart failure|hf[pr]ef|chf|(?:severe |mitral |aortic |rheumatic )*valv\\w+ (?:disease|heart disease)|mitral (?:stenosis|regurgitation|valve disease)|aortic stenosis|diastolic dysfunction|cardiomyopathy";

const lungs =
  "copd|emphysema|ild\\b|interstitial lung disease|(?:idiopathic )?pulmonary fibrosis|ipf\\b|(?:chronic )?lung disease|osa\\b|(?:obstructive )?sleep apnea|(?:chronic |nocturnal )?hypox\\w+|bronchiectasis|obesity hypoventilation|ohs\\b|high altitude|cystic fibrosis";

const clots =
  "(?:chronic |old |recurrent |prior |unresolved )*(?:thrombo-?embol\\w+|pulmonary embol\\w+|pe\\b|pes\\b|cteph|cted|clots?)";

const immobility =
  "(?:im)?mobility(?: (?:impairment|limits?|problems?))?|arthritis|not (?:getting|being able to get|reaching) (?:to )?(?:the )?(?:toilet|bathroom)|inability to (?:get|reach)\\b|dementia|cognitive (?:impairment|decline)|physical disability";

export const organs: readonly Etiology[] = [
  {
    of: /^I27\.20$/,
    name: "pulmonary (?:arterial )?(?:hypertension|htn)|ph\\b|phtn|group [2-5] ph",
    by: leftHeart,
    to: "I27.22",
  },
  {
    of: /^I27\.20$/,
    name: "pulmonary (?:arterial )?(?:hypertension|htn)|ph\\b|phtn",
    by: lungs,
    to: "I27.23",
  },
  {
    of: /^I27\.20$/,
    name: "pulmonary (?:arterial )?(?:hypertension|htn)|ph\\b|phtn",
    by: clots,
    to: "I27.24",
  },
  {
    of: /^I27\.20$/,
    name: "pulmonary (?:arterial )?(?:hypertension|htn)|pah\\b|ph\\b|phtn",
    by: "scleroderma|systemic sclerosis|connective tissue disease|ctd\\b|lupus|hiv\\b|(?:portal hypertension|cirrhosis|liver disease)|congenital heart disease|asd\\b|vsd\\b|schistosomiasis|methamphetamine|meth use|anorexigens?",
    to: "I27.21",
  },
  {
    of: /^I89\.0$/,
    name: "lymphedema|arm swelling",
    by: "(?:\\w+ )?mastectomy|lumpectomy|axillary (?:lymph )?(?:node )?(?:dissection|surgery|clearance)|alnd\\b|breast (?:cancer )?(?:surgery|treatment)",
    isTreatment: true,
    to: "I97.2",
  },
  {
    of: /^I95\.9$/,
    name: "hypotension|low (?:bp|blood pressure)|bp drops?",
    by: "(?:hemo)?dialysis|hd\\b",
    isTreatment: true,
    to: "I95.3",
  },
  {
    of: /^J(?:18\.9|98\.4|84\.\d+)$/,
    name: "pneumonitis|lung (?:injury|disease)",
    by: rays,
    isTreatment: true,
    to: "J70.0",
  },
  { of: /^J84\.10$/, name: "(?:pulmonary |lung )?fibrosis", by: rays, isTreatment: true, to: "J70.1" },
  {
    of: /^K90\.9$|^K90\.89$/,
    name: "malabsorption",
    by: "(?:\\w+ ){0,2}(?:bowel|intestin\\w+|ileal|gastric|bariatric|pancrea\\w+|stomach)? ?(?:resection|surgery|bypass|gastrectomy|whipple|pancreatectomy|pancreaticoduodenectomy)",
    isTreatment: true,
    to: "K91.2",
  },
  {
    of: /^K(?:43\.9|46\.9)$/,
    name: "hernia",
    link: "at|in|through|of",
    by: "(?:\\w+ ){0,3}(?:incision|laparotomy|surgical scar|port site|trocar site|midline scar|ostomy site|operative site)|(?:prior |previous |open |old )?(?:laparotomy|colectomy|hysterectomy|cholecystectomy)",
    isTreatment: true,
    to: "K43.2",
  },
  {
    of: /^K43\.6$/,
    name: "hernia",
    link: "at|in|through|of",
    by: "(?:\\w+ ){0,3}(?:incision|laparotomy|surgical scar|port site)",
    isTreatment: true,
    to: "K43.0",
  },
  { of: /^K(?:62\.89|51\.2\d*)$/, name: "proctitis", by: rays, isTreatment: true, to: "K62.7" },
  {
    of: /^K52\.(?:9|89)$/,
    name: "enteritis|colitis|diarrhea|gastroenteritis",
    by: rays,
    isTreatment: true,
    to: "K52.0",
  },
  {
    of: /^K12\.30?$/,
    name: "mucositis",
    by: "chemo\\w*|(?:cancer )?treatments?|regimen|cycle \\d|antineoplastics?|immunotherapy|methotrexate|mtx\\b|5-?fu\\b|fluorouracil|capecitabine|docetaxel|doxorubicin|everolimus|melphalan",
    isTreatment: true,
    to: "K12.31",
  },
  {
    // Index: Obstruction, intestine, with adhesions (intestinal): partial, complete or neither told.
    of: /^K56\.(?:60[019]|69[019])$/,
    name: "(?:bowel |intestinal )?obstruction|p?sbo",
    by: "(?:post-?op\\w* |intra-?abdominal )?adhesi(?:ons?|ve)|adhesiolysis|(?:fibrous |scar )bands?",
    to: (code) => `K56.5${code.endsWith("9") ? 0 : Number(code.slice(-1)) + 1}`,
  },
  { of: /^K12\.30$/, name: "mucositis", by: rays, isTreatment: true, to: "K12.33" },
  { of: /^L30\.9$/, name: "dermatitis|rash|skin reaction", by: rays, isTreatment: true, to: "L58.9" },
  {
    of: /^M87\.\d+$/,
    name: "(?:osteo)?necrosis of (?:the )?(?:jaw|mandible|maxilla)|jaw (?:osteo)?necrosis|onj\\b",
    by: rays,
    isTreatment: true,
    to: "M27.2",
  },
  {
    of: /^N30\.9[01]$/,
    name: "cystitis",
    by: rays,
    isTreatment: true,
    to: (code) => `N30.4${code.slice(-1)}`,
  },
  {
    of: /^N35\.9(?:1\d+)?$/,
    name: "(?:urethral )?stricture",
    by: `turp\\b|holep\\b|(?:\\w+ )?(?:${operations})|catheter\\w*|foley|instrumentation|cystoscopy|urethroplasty|hypospadias repair`,
    isTreatment: true,
    to: "N99.114",
  },
  {
    of: /^N35\.92$/,
    name: "(?:urethral )?stricture",
    by: `(?:\\w+ )?(?:${operations})|catheter\\w*|foley|instrumentation|sling`,
    isTreatment: true,
    to: "N99.12",
  },
  { of: /^R32$/, name: "(?:urinary )?incontinence", by: immobility, to: "R39.81" },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "(?:\\w+ ){0,2}(?:radical )?cystectomy|cystoprostatectomy",
    isTreatment: true,
    to: "N52.32",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "simple prostatectomy|open simple prostatectomy",
    isTreatment: true,
    to: "N52.34",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "(?:\\w+ ){0,3}prostatectomy|ralp\\b|rrp\\b|rarp\\b|prostate (?:removal|was removed)|removal of (?:the |his )?prostate",
    isTreatment: true,
    to: "N52.31",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "(?:\\w+ )?brachytherapy|(?:radioactive |interstitial )?seeds?(?: therapy| implant\\w*)?",
    isTreatment: true,
    to: "N52.36",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "cryo(?:therapy|ablation|surgery)|hifu\\b|(?:prostate |focal )?ablati(?:on|ve therapy)",
    isTreatment: true,
    to: "N52.37",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: `(?:\\w+ )?(?:${rays})`,
    isTreatment: true,
    to: "N52.35",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "(?:urethral|urethra) surgery|urethroplasty",
    isTreatment: true,
    to: "N52.33",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "turp\\b|colectomy|proctectomy|abdominoperineal resection|apr\\b|pelvic surgery|hernia repair|aortic surgery",
    isTreatment: true,
    to: "N52.39",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "(?:type 2 |type 1 |his )?diabetes|t[12]dm|dm2?\\b|hypertension|multiple sclerosis|ckd\\b|depression|hypogonadism|low testosterone",
    to: "N52.1",
  },
  {
    of: /^N52\.(?:8|9)$/,
    name: "erectile\\w*(?: dysfunction)?|ed\\b|impoten\\w+|erections?",
    by: "(?:arterial|vascular|penile artery) (?:insufficiency|disease)|atherosclerosis|poor arterial inflow",
    to: "N52.01",
  },
];
