/**
 * Signs and symptoms that go with a confirmed diagnosis as a matter of course, and are then not coded beside it (Guidelines FY2026 I.B.5).
 *
 * What is not in a diagnosis's row may be of another cause and is coded (I.B.6): "COPD with hemoptysis", "asthma with heartburn". Rows are our own
 * clinical knowledge, by category of the diagnosis. Symptoms that a note in the Tabular List asks for ("use additional code": retention with an enlarged
 * prostate, deficits of a stroke) stay whatever stands here: `symptoms.ts` keeps them.
 */
interface Row {
  readonly diagnosis: RegExp;
  readonly symptoms: RegExp;
}

const rows: readonly Row[] = [
  // Infections
  { diagnosis: /^(?:A4[01]|R65|R78\.81)/, symptoms: /^R(?:50|68\.83|00\.0|06\.82|53|41\.0|41\.82|61)/ },
  // "Shaking chills" and rigors go with a fever, whatever its cause (Tabular List: R50.9 fever with chills, with rigors).
  { diagnosis: /^(?:R50|D70|A4[01]|R65)/, symptoms: /^R68\.8[39]$/ },
  { diagnosis: /^(?:A0[0-9]|K52|K29\.1)/, symptoms: /^R(?:11|19\.7|10|50|14)/ },
  {
    diagnosis: /^(?:J09|J1[01]|U07\.1|B34|B97)/,
    symptoms: /^R(?:05|50|52|53|51|07\.0|68\.8[39]|09\.8|43)|^M79\.1/,
  },
  { diagnosis: /^J0[0-6]/, symptoms: /^R(?:05|07\.0|50|51|09\.8|13\.1|49\.0|59)|^H92\.0/ },
  // Spots on the palate are the streptococcal throat's.
  { diagnosis: /^(?:J02\.0|J03\.0|A38)/, symptoms: /^R(?:23\.3|11|10|59|68\.8[39]|21)/ },
  // An infiltrate is what the film shows of it.
  {
    diagnosis: /^J(?:1[2-8]|2[0-2]|69|85|86)/,
    symptoms: /^R(?:05|06\.0|06\.2|07|09\.3|50|68\.8[39]|53|09\.1|91\.8)/,
  },
  { diagnosis: /^A69\.2/, symptoms: /^R(?:21|50)|^L53/ },
  { diagnosis: /^B0[12]/, symptoms: /^R(?:21|50|20\.8)|^L29/ },
  { diagnosis: /^(?:L0[0-8]|A46)/, symptoms: /^R(?:50|60\.0|22|23|68\.8[39])|^M79\.[68]/ },
  { diagnosis: /^(?:G0[0-5]|A87)/, symptoms: /^R(?:51|50|29\.1|11|40|41)|^H53\.14/ },
  {
    diagnosis: /^(?:N1[0-2]|N15\.1|O23\.0)/,
    symptoms: /^R(?:50|10|11|30|35|39\.15|39\.85|68\.8[39]|31|00\.0|53|82\.81)/,
  },
  { diagnosis: /^(?:N30|N39\.0|N34|O23\.[1-4])/, symptoms: /^R(?:30|35|39\.1|10\.[23]|82)/ },
  { diagnosis: /^(?:N7[0-7]|A5[46])/, symptoms: /^R(?:10\.[23]|50)|^N89\.8/ },
  {
    diagnosis: /^T(?:78\.[02]|88\.6|80\.5|63\.4)/,
    symptoms: /^R(?:06|22|11|42|55|21|13\.1|07\.0|23\.2|49\.0|19\.7|10)|^L(?:50\.[09]|29)|^T78\.3|^I95\.9/,
  },
  // Blood and glands
  {
    diagnosis: /^(?:E2[0-9]\.|E83\.5|E05|E0[36])/,
    symptoms: /^R(?:00\.[02]|25\.[12]|20\.2|53|63\.[1-5]|35|61)/,
  },
  { diagnosis: /^E28\.2$/, symptoms: /^(?:L68\.[09]|N91\.[0-5]|N92\.[56]|L70\.[09])$/ },
  // Salts that the muscles and the heart feel.
  { diagnosis: /^E(?:87\.[0-68]|83\.[3-5])/, symptoms: /^R(?:00\.2|25\.[1-3]|20\.2|53|11|41\.0)|^M79\.1/ },
  { diagnosis: /^H05\.83/, symptoms: /^H(?:02\.53|05\.2|57\.[189]|04\.12)/ },
  { diagnosis: /^D(?:5[0-9]|6[0-4])/, symptoms: /^R(?:53|06\.0|23\.1|42|00\.2)/ },
  {
    diagnosis: /^(?:D62|O90\.81|O99\.0|O72|K2[5-8]\.[0246]|K92\.[012]|I85\.[01]1)/,
    symptoms: /^R(?:42|53|55|00\.[02]|23\.1|61)/,
  },
  { diagnosis: /^E0[23]/, symptoms: /^R(?:53|63\.5|68\.89)|^L85\.3/ },
  { diagnosis: /^E05/, symptoms: /^R(?:00|25\.1|61|63\.4|45\.0)/ },
  { diagnosis: /^E(?:08|09|1[0-3])\.(?:1|65)/, symptoms: /^R(?:35|63\.[14]|73)/ },
  { diagnosis: /^E(?:08|09|1[013])\.1[01]/, symptoms: /^R(?:11|10|53|06\.[08]|41\.0|41\.82)/ },
  { diagnosis: /^K31\.84/, symptoms: /^R(?:11|14|10|68\.81|63\.0)/ },
  { diagnosis: /^G70\.0/, symptoms: /^(?:H02\.4|H53\.2|R13\.1|R47\.1|R49|R53\.1|M62\.81)/ },
  { diagnosis: /^E86/, symptoms: /^R(?:63\.1|68\.2|34|42)/ },
  { diagnosis: /^(?:O23\.0|O86\.2)/, symptoms: /^R(?:50|10|11|30|35|39\.15|39\.85|68\.8[39]|31)/ },
  { diagnosis: /^(?:O23\.0|O86\.2)/, symptoms: /^R(?:50|10|11|30|35|39\.15|68\.83|31)/ },
  { diagnosis: /^O(?:23|41\.1|75\.2|8[56]|91|0[348]\.[05])/, symptoms: /^R(?:50|68\.83|10\.[23]|00\.0|61)/ },
  { diagnosis: /^O(?:20|47|6[0-2])/, symptoms: /^(?:R10|N93\.9|N94\.6)/ },
  { diagnosis: /^O21/, symptoms: /^R1[01]/ },
  { diagnosis: /^J05/, symptoms: /^R06\.[12]/ },
  { diagnosis: /^P2[2-8]/, symptoms: /^R(?:06|09\.0|09\.89)/ },
  { diagnosis: /^P5[5-9]/, symptoms: /^R17/ },
  // A child is hot before, and drowsy after, a seizure by fever.
  { diagnosis: /^R56\.0/, symptoms: /^R(?:40|41\.[08]|50|53)/ },
  // Glare and dim sight go with a clouded lens; flushes, sweats and broken sleep with a menopause that has symptoms (Tabular List: N95.1).
  { diagnosis: /^H2[56]/, symptoms: /^H5(?:3\.(?:1|7|8)|4\.)|^R48/ },
  { diagnosis: /^N95\.1/, symptoms: /^(?:R(?:23\.2|61|45\.[0-4]|51|53|68\.82|41\.84)|G47\.0|Z78\.0)/ },
  { diagnosis: /^E16|^E1[013]\.64/, symptoms: /^R(?:41\.0|41\.82|61|25\.1|42|53)/ },
  { diagnosis: /^J10|^J11/, symptoms: /^R(?:68\.8[39]|07\.0|11)/ },
  { diagnosis: /^(?:R65\.21|R57)/, symptoms: /^(?:R(?:42|55)|I95\.9)/ },
  { diagnosis: /^E87\.70/, symptoms: /^R(?:06\.0|60)/ },
  { diagnosis: /^E87\.[01]/, symptoms: /^R(?:41\.0|41\.82|53)/ },
  { diagnosis: /^(?:F05|G93\.4|K76\.82)/, symptoms: /^R(?:41\.[08]|45\.1|44|40\.[01])/ },
  // Mind and nerves
  { diagnosis: /^F(?:0[1-3]|G30)|^G3[01]/, symptoms: /^R(?:41|45\.1|46|48)/ },
  { diagnosis: /^F3[1-4]/, symptoms: /^R(?:45(?!\.85)|53|41\.84|63\.0)|^G47\.9/ },
  { diagnosis: /^F(?:4[0-3])/, symptoms: /^R(?:45(?!\.85)|00\.2|25\.1)|^G47\.9/ },
  // Outbursts and irritability belong to autism, hyperactivity and disorders of conduct; startle and sad mood to stress and grief.
  { diagnosis: /^F(?:84|9[01]|43)/, symptoms: /^R(?:45(?!\.85)|46)/ },
  { diagnosis: /^G51\.0/, symptoms: /^R(?:29\.810|47\.1|43)|^H57/ },
  { diagnosis: /^F1\d\.(?:\d3|23|93)/, symptoms: /^R(?:25\.1|45\.[01]|44|61|11)/ },
  { diagnosis: /^G2[0-5]/, symptoms: /^R(?:25|26|27)/ },
  { diagnosis: /^G4[03]/, symptoms: /^R(?:51|11|56|42|20\.2)|^H53\.1/ },
  { diagnosis: /^G44/, symptoms: /^R51/ },
  { diagnosis: /^G47\.3/, symptoms: /^R(?:06\.8|53)|^G47\.1/ },
  { diagnosis: /^(?:G5|G6[0-4]|E1[013]\.4)/, symptoms: /^R20|^M79\.[26]/ },
  { diagnosis: /^H8[1-3]/, symptoms: /^R(?:42|11|26\.8)/ },
  { diagnosis: /^S06\.0/, symptoms: /^R(?:51|42|11|41\.[03])/ },
  // Eyes and ears
  { diagnosis: /^H1[0-6]/, symptoms: /^H57/ },
  { diagnosis: /^H6[5-7]|^H60/, symptoms: /^H92|^R50|^H93\.8/ },
  // A broken, sprained or dislocated joint swells
  { diagnosis: /^S(?:42|43|5[23]|6[23]|72|73|8[23]|9[23])/, symptoms: /^M(?:25\.4|79\.89)/ },
  // Heart and vessels
  {
    diagnosis: /^(?:I50|I11\.0|I13\.[02])/,
    symptoms: /^R(?:06\.0|60|05|53|63\.5|09\.89|22\.4)|^J(?:81|90)|^M79\.89/,
  },
  { diagnosis: /^I2[0-5]/, symptoms: /^R(?:07|06\.0[09]|61)/ },
  { diagnosis: /^I(?:3[4-7]|05|06|08)/, symptoms: /^R(?:01|06\.0)/ },
  { diagnosis: /^I4[4-9]/, symptoms: /^R(?:00|42)|^R55/ },
  { diagnosis: /^I26/, symptoms: /^R(?:06|07|00\.0|04\.2|55)/ },
  { diagnosis: /^I(?:8[0237]|70\.2)/, symptoms: /^R(?:60\.0|22\.4|23\.8)|^M79\.[68]/ },
  { diagnosis: /^M71\.2/, symptoms: /^R(?:60\.0|22\.4)|^M(?:79\.[68]|25\.[45])/ },
  { diagnosis: /^I95/, symptoms: /^R(?:42|55)/ },
  // Chest
  { diagnosis: /^J4[0-7]/, symptoms: /^R(?:05|06\.(?:0|2|82|89)|07\.89|09\.3)/ },
  { diagnosis: /^J(?:8|9[0-6])/, symptoms: /^R(?:05|06|09\.0)/ },
  { diagnosis: /^J3[0-3]/, symptoms: /^R(?:09\.8|51|05|06\.7|06\.83)/ },
  // Belly
  { diagnosis: /^K2[0-9]|^K30|^K31\.[589]/, symptoms: /^R(?:10|11|12|14|13\.1|63\.0)/ },
  { diagnosis: /^K3[5-8]/, symptoms: /^R(?:10|11|50|63\.0)/ },
  { diagnosis: /^K4[0-6]/, symptoms: /^R10|^R19\.0/ },
  { diagnosis: /^K(?:5[0-1]|57|58|59\.0)/, symptoms: /^R(?:10|14|19\.[47]|50|15)/ },
  { diagnosis: /^(?:I88\.0|K63\.89|K65\.4|K55\.0|K55\.9|K63\.1)/, symptoms: /^R(?:10|11|50)/ },
  { diagnosis: /^K56/, symptoms: /^R(?:10|11|14)/ },
  { diagnosis: /^K8[0-6]/, symptoms: /^R(?:10|11|50|17|68\.8[39])/ },
  { diagnosis: /^(?:K57\.[024]|K6[15])/, symptoms: /^R(?:10|11|50|68\.8[39])/ },
  { diagnosis: /^K(?:22\.[0245]|20)/, symptoms: /^R(?:13\.1|07|12|11)/ },
  // What is coughed, vomited or passed of a bleeding lesion is its bleeding.
  { diagnosis: /^K6[04]/, symptoms: /^R(?:19\.[48]|15)/ },
  { diagnosis: /^K7[0-6]/, symptoms: /^R(?:16|17|18|53)/ },
  // Skin, joints and injuries
  { diagnosis: /^L(?:2[0-9]|30|40|50|23)/, symptoms: /^L29|^R(?:21|23)/ },
  { diagnosis: /^M(?:0[5-9]|1[0-9]|2[0-4]|32)/, symptoms: /^M25\.[4-6]|^M79\.[6]|^R26\.2/ },
  { diagnosis: /^M(?:4[5-8]|5[01]|99|54\.[134])/, symptoms: /^M54\.[2569]|^R20\.[12]|^M79\.6/ },
  { diagnosis: /^M(?:6|7[0-7])/, symptoms: /^M25\.[5-6]|^M79\.[16]|^R53/ },
  { diagnosis: /^M(?:80|84\.[3-6]|97)/, symptoms: /^M(?:25\.5|79\.6|54\.[26])|^R(?:26|60\.0)/ },
  { diagnosis: /^S/, symptoms: /^M(?:25\.5|79\.6|54\.[2569])|^R60\.0|^R22/ },
  // Kidneys and pelvis
  { diagnosis: /^(?:N2[0-3]|N13\.2)/, symptoms: /^R(?:10|11|31|30|35\.0|39\.15|39\.85)/ },
  { diagnosis: /^(?:N04|N17|E1[013]\.2)/, symptoms: /^R(?:60|80|34)/ },
  { diagnosis: /^(?:N80|D25|N83|N94)/, symptoms: /^R10\.[23]/ },
  { diagnosis: /^N95\.2/, symptoms: /^Z78\.0|^N94\.1/ },
];

/** Whether `symptom` goes with `diagnosis` as a matter of course. */
export function isIntegralTo(diagnosis: string, symptom: string): boolean {
  return rows.some((row) => row.diagnosis.test(diagnosis) && row.symptoms.test(symptom));
}
