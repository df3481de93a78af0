/** Headings that name a single test: in a line of their own they head that line only. */
import { joined, keyParts } from "./heading-key.ts";
import type { Span } from "./types.ts";
import { tokens } from "./words.ts";

export const singleTests = new Set(
  "coagulation|chemistry|hematology|microbiology|micro|cultures|urinalysis|serology|cbc|bmp|cmp|tumor markers|cerebrospinal fluid|toxicology|arterial blood gas|laboratory analysis|analytics|ct|ct scan|mri|ultrasound|chest x ray|cxr|xr|x ray|x rays|echocardiogram|echo|ct head|ct chest|ct abdomen|ct abdomen and pelvis|mri brain|pet ct|ekg|ecg|electrocardiogram|biopsy|cytology|histology|pathology|stress test|telemetry|cardiac catheterization|mammogram|path|kub|cta|tte|tee|pft|pfts|eeg|emg|ua|u/a|uds|lfts|coags|lipids|hba1c|abg|abgs|vbg|csf|troponins|chem|chem7|tfts|oct|doppler|dopplers|duplex|holter|tele|audiogram|spirometry|urine culture|blood cultures|lipid panel|pelvic ultrasound|chest ct|head ct|mri spine|dexa scan|sleep study|pet scan|bone scan|blood gas|iron studies|liver function tests|hemoglobin a1c|urine drug screen|anatomy scan|growth ultrasound|growth us|renal ultrasound|venous duplex|bedside us|bedside ultrasound|pocus|chest xray|chest radiograph|cbc with diff|cardiac enzymes|blood glucose|renal us|ruq us|pelvic us|abdominal us|thyroid us|breast us|venous us|le duplex|sono|sonogram|u/s|bpp|biophysical profile|growth scan|growth u/s|anatomy us|anatomy u/s|tvus|tv us|dating scan|bedside echo|limited echo|plain film|plain films|hearing screening|device check|spirometry results".split(
    "|",
  ),
);

export function headsOneLine(text: string, heading: Span): boolean {
  const parts = keyParts(tokens(text, heading.start, heading.end)).map((part) => part.text);
  const undated = parts.filter((part, at) => at === 0 || !/^(?:\d|today$|yesterday$|reviewed$)/.test(part));
  return singleTests.has(joined(undated));
}
