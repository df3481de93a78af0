/** A made-up release in the publishers' layouts: a few codes, with wording of our own. */

export function orderLine(number: number, code: string, billable: boolean, title: string): string {
  const short = title.slice(0, 60).padEnd(60);
  return `${String(number).padStart(5, "0")} ${code.padEnd(7)} ${billable ? 1 : 0} ${short} ${title}`;
}

export const orderText = [
  orderLine(1, "J18", false, "Made-up lung fevers"),
  orderLine(2, "J180", true, "Spotted lung fever"),
  orderLine(3, "J181", true, "Whole lung fever"),
  orderLine(4, "J189", true, "Lung fever, unspecified"),
  orderLine(5, "S90", false, "Bruise of foot"),
  orderLine(6, "S900", false, "Bruise of Muller's toe"),
  orderLine(7, "S900XXA", true, "Bruise of Muller's toe, initial encounter"),
  orderLine(8, "Z00", true, "Looking in"),
  orderLine(9, "U09", true, "After the great fever"),
  "",
].join("\r\n");

export const tabularXml = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular><version>2025</version>
<chapter><name>10</name><desc>Made-up breathing (J00-J99)</desc>
 <section id="J18-J18"><desc>Fevers (J18-J18)</desc>
  <diag><name>J18</name><desc>Made-up lung fevers</desc>
   <excludes1><note>marsh fever (B50.-)</note><note>hay fever (J30.1)</note></excludes1>
   <diag><name>J18.0</name><desc>Spotted lung fever</desc><inclusionTerm><note>Dotty chest</note></inclusionTerm></diag>
   <diag><name>J18.9</name><desc>Lung fever, unspecified</desc></diag></diag>
 </section></chapter>
<chapter><name>19</name><desc>Made-up injuries (S00-T88)</desc>
 <section id="S90-S99"><desc>Feet (S90-S99)</desc>
  <diag><name>S90</name><desc>Bruise of foot</desc>
   <sevenChrDef><extension char="A">initial encounter</extension></sevenChrDef>
   <diag><name>S90.0</name><desc>Bruise of Müller's toe</desc></diag></diag>
 </section></chapter>
<chapter><name>21</name><desc>Made-up visits (Z00-Z99)</desc>
 <section id="Z00-Z13"><desc>Looks (Z00-Z13)</desc><diag><name>Z00</name><desc>Looking in</desc></diag></section></chapter>
<chapter><name>22</name><desc>Made-up special (U00-U85)</desc>
 <section id="U00-U49"><desc>New (U00-U49)</desc><diag><name>U09</name><desc>After the great fever</desc></diag></section></chapter>
</ICD10CM.tabular>`;

export const indexXml = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2025</version><title>ICD-10-CM INDEX TO DISEASES and INJURIES</title>
<letter><title>B</title>
 <mainTerm><title>Bruise<nemod>(skin)</nemod></title><code>T14.8</code>
  <term level="1"><title>toe</title><code>S90.0-</code></term></mainTerm></letter>
<letter><title>F</title>
 <mainTerm><title>Fever<nemod>(hot)</nemod></title><code>R50.9</code>
  <term level="1"><title>lung, pulmonary</title><code>J18.9</code>
   <term level="2"><title>spotted<nemod>(dotty)</nemod> NEC</title><code>J18.0</code></term>
   <term level="2"><title>with</title><term level="3"><title>toe bruise</title><code>J18.1</code><manif>S90.0-</manif></term></term>
  </term>
  <term level="1"><title>chest</title><see>Fever, lung</see></term></mainTerm></letter>
</ICD10CM.index>`;

export const neoplasmXml = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2025</version>
<indexHeading><head col="1">Neoplasm</head><head col="2">Malignant Primary</head></indexHeading>
<letter><title>N</title><mainTerm><title>Neoplasm, neoplastic</title>
 <cell col="2">C80.1</cell><cell col="3">C79.9</cell><cell col="4">-</cell><cell col="5">D36.9</cell>
 <term level="1"><title>toe</title><cell col="2">C76.5-</cell><cell col="3">C79.89</cell><cell col="4">D04.7-</cell>
 <cell col="5">D36.7</cell><cell col="6">D48.7</cell><cell col="7">D49.89</cell></term></mainTerm></letter></ICD10CM.index>`;

export const indexAddenda = `                  ICD-10-CM INDEX to DISEASES and INJURIES
                                2026 Addenda
No Change     F
No Change     Fever (hot) R50.9
No Change     - lung, pulmonary J18.9
Revise from   - - spotted (dotty) NEC J18.0
Revise to     - - spotted (dotty) (dappled) NEC (see also Bruise,
              skin) J18.1
Add           - - whole J18.1
Add           - - - left J18.1 [S90.0-]
\fDelete        - chest - see Fever, lung
Add           - hill
Delete        - no such fever R50.8

No Change     Q
No Change     Quiver R25.1
Add           - slight R25.0
`;

export const tabularAddenda = `         ICD-10-CM TABULAR LIST of DISEASES and INJURIES
                         2026 Addenda
No Change     Chapter 10
No Change     Made-up breathing (J00-J99)

No Change     Fevers (J18-J18)

No Change     J18 Made-up lung fevers

No Change         Excludes1:
Revise from                    marsh fever (B50.-)
Revise to                      marsh fever (B50.-,
                               B51.-)
Delete                         hay fever (J30.1)

Add               Excludes2: hay fever (J30.1)

Add                 J18.1 Whole lung fever
Add                       All-over chest

Add                       Use Additional code, if applicable, for shivers (R68.83)

No Change         J18.9 Lung fever, unspecified

Delete                  Excludes1: nothing of the kind (Z99)
`;
