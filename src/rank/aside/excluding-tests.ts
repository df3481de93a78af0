/**
 * Tests whose normal result excludes a condition, by the condition's category: "PE: dimer negative", "C. difficile - toxin negative".
 *
 * Only acute conditions that are looked for and then there or not. A normal test does not exclude what is treated for good ("hypothyroidism: TSH normal",
 * "gout - urate at goal") or found by other means, so no such condition stands here. Source: our own clinical knowledge; Guidelines FY2026 III.C, IV.H
 * (what the work-up excludes is not coded).
 */
const rows: readonly (readonly [codes: RegExp, tests: string])[] = [
  [
    /^I2[0-4]/,
    "trops?|troponins?|hs-?trop\\w*|enzymes?|ck-?mb|ecgs?|ekgs?|heart score|heart|cath|stress(?: test)?|mibi|coronar\\w+",
  ],
  [/^I26/, "d-?dimer|dimer|cta|ctpa|ct|cat scan|v\\/?q|wells|perc|scan"],
  [/^I8[02]/, "duplex\\w*|dopplers?|us|ultrasounds?|d-?dimer|dimer|wells|scan|sono\\w*|venous"],
  [/^I71/, "cta|ct|pulses|mediastinum|dimer|us|ultrasound|scan"],
  [/^J(?:9[36]|86)/, "film|cxr|x-?rays?|xr|ct|us|sliding|gas|abg|vbg|sats?"],
  [
    /^(?:J1[2-8]|J20|J69|J85|J90|J98)/,
    "films?|cxr|x-?rays?|xr|ct|imaging|radiograph\\w*|procal\\w*|pct|us|ultrasound",
  ],
  [/^(?:I6[0-3]|G45|I6[78]|S06)/, "mri|mra|ct|cta|dwi|hints|imaging|scan|lp"],
  [/^(?:G0[0-5]|A87|A8[34]|A39)/, "lp|csf|tap|puncture|hsv|mri|neck|kernig"],
  [/^A0[0-9]/, "pcr|toxin|gdh|stool|assay|eia|test|panel|cx|cultures?"],
  [/^(?:N39\.0|N1[0-2]|N30|R82\.71)/, "ua|urine|dip\\w*|cx|cultures?|urinalysis|nitrites?|le"],
  [/^K3[5-7]/, "ct|us|ultrasound|mri|appendix|scan"],
  [/^K8[0-3]/, "us|ultrasound|hida|mrcp|ct|lfts?|scan|sono\\w*"],
  [/^K85/, "lipase|amylase|ct"],
  [/^K(?:56|63\.1|65)/, "ct|kub|film|xr|scan"],
  [/^(?:S[0-9]2|M84|M80)/, "films?|x-?rays?|xr|ct|mri|radiograph\\w*|plain"],
  [/^(?:G40|R56)/, "eeg|prolactin|lactate|video"],
  [/^(?:J0[23]\.0|B95)/, "swab|strep|rapid|cx|cultures?|test|raast|rst"],
  [/^(?:U07|J09|J1[01]|J21|B97)/, "swab|pcr|rapid|antigen|test|panel|naat"],
  [/^(?:O00|Z33|O09|Z34)/, "u?hcg|upt|test|us|ultrasound|beta"],
  [/^(?:N44|N83\.5)/, "flow|dopplers?|us|ultrasound"],
  [/^(?:A4[01]|R65|R78\.81|R57)/, "cx|cultures?|lactate|criteria|q?sofa|sirs|procal\\w*|pct|bps?"],
  [/^I(?:3[0-3]|38|4[01])/, "tee|tte|echo\\w*|cx|cultures?|trops?|troponins?|mri|cmr"],
  [/^(?:M86|M46|M00)/, "mri|bone scan|esr|crp|xr|films?|x-?rays?|probe|tap|aspirat\\w+|fluid|cx|cultures?"],
  [/^E27/, "cortisol|acth|cosyntropin|stim\\w*"],
  [/^E24/, "dex\\w*|cortisol|ufc"],
  [/^E26/, "aldo\\w*|renin|arr"],
  [/^(?:D35\.0|C74|E34\.0)/, "metanephrines?|catecholamines?|5-?hiaa"],
  [/^I27/, "echo\\w*|rvsp|rhc|cath"],
  [/^(?:G47\.3|R09\.02)/, "hst|psg|sleep (?:study|test)|stop-?bang|oximetry|overnight ox\\w*|sats?|ox"],
  [/^K(?:92|2[5-8])/, "guaiac|fobt|fit|egd|scope|stool|hgb|hb|hemoglobin|ng|rectal"],
  [/^M3[0-6]/, "ana|dsdna|ena|anca|esr|biopsy|bx|serolog\\w+|ck"],
  [/^M0[56]/, "rf|ccp|anti-?ccp|serolog\\w+"],
  [/^M1[01]/, "uric(?: acid)?|urate|crystals?|tap|aspirat\\w+|fluid"],
  [/^K90\.0/, "ttg|serolog\\w+|biops\\w+|bx|ema|celiac panel"],
  [/^B96\.81/, "breath(?: test)?|stool|antigen|biops\\w+|bx|serolog\\w+"],
  [/^D75\.8/, "pf4|sra|hit(?: screen| ab)?|4ts?|jak2"],
  [
    /^(?:B1[5-9]|B20|Z21|A5[0-6]|A60|A64|B27|A69|B58|A92)/,
    "serolog\\w+|ab|abs|antibod\\w+|rna|pcr|rpr|vdrl|naat|screen|test|monospot|titers?|swab|elisa|western blot",
  ],
  [/^(?:A1[5-9]|Z22\.7|R76\.1)/, "quant\\w*|ppd|t-?spot|afb|igra|cxr|cx|cultures?"],
  [/^E88\.01/, "genotype|phenotype|level"],
  [/^E83\.1/, "ferritin|hfe|genotype|saturation|tsat"],
  [/^D6[58]/, "factors?|panel|aptt|ptt|inr|fibrinogen|smear"],
  [/^(?:N17\.0|N10|N05|N00)/, "fe-?na|sediment|casts|urine"],
  [/^(?:O14|O15)/, "bps?|labs|urine|p\\/?c|protein|pressures"],
  [/^N13/, "us|ultrasound|ct|scan"],
  [/^(?:I4[24579]|R00)/, "telemetry|tele|monitor|holter|ecg|ekg|echo\\w*"],
  [/^(?:N7[0-7]|A5[46])/, "exam|cmt|naat|swab|wet prep|koh|cultures?"],
  [/^B3[567]/, "koh|scraping|cx|cultures?|pas"],
  [/^T8[14]/, "cx|cultures?|aspirat\\w+|us|ct"],
  [/^(?:T[34]\d|F1\d)/, "uds|tox\\w*|levels?|screen|apap|etoh|bal"],
  [/^(?:D33|D32|G93(?!\.4)|G91|G08|G35|G95)/, "mri|mrv|ct|scan|imaging|lp|csf"],
  [/^G93\.2/, "lp|op|opening pressure"],
  [/^D5[0-9]/, "smear|haptoglobin|ldh|coombs|retic\\w*|dat"],
];

const compiled = rows.map(([codes, tests]) => ({
  codes,
  tests: new RegExp(`(?<![\\w-])(?:${tests})\\b`, "i"),
}));

/** Whether `words` name a test that shows or excludes the condition of `code`. */
export function namesExcludingTest(code: string, words: string): boolean {
  return compiled.some(({ codes, tests }) => codes.test(code) && tests.test(words));
}
