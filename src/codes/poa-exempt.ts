/**
 * Codes that need no present-on-admission indicator.
 *
 * Source: CMS, ICD-10-CM present on admission exempt list FY2026 (facts of the list, told as ranges; a test compares them with the published
 * list where `../shared` is). Guidelines FY2026, Appendix I.
 */

const words = (text: string) => text.trim().split(/\s+/);

/** All codes that begin so. */
const exempt = words(`
  B90 B91 B92 B94 E64 I25.2 I69.0 I69.1 I69.2 I69.3 I69.8 I69.90 I69.92 I69.93 I69.94 I69.95 I69.96 I69.99 O09 O66.5 O80 O94
  P00 P29.3 P78.84 P83.8 P91.8 Q Z00 Z01 Z02 Z03 Z04.8 Z05 Z08 Z09 Z11 Z12 Z13 Z14 Z15 Z17 Z18 Z19 Z20.821 Z22 Z23 Z28 Z29
  Z30 Z31 Z33.3 Z34 Z36 Z37 Z38 Z39 Z3A Z40.03 Z40.8 Z41 Z42 Z43 Z44 Z45 Z46 Z47 Z48 Z49 Z51 Z52 Z53.3 Z55 Z56 Z57 Z58
  Z59 Z62 Z63 Z64 Z65 Z67 Z68 Z69 Z70 Z71 Z72.0 Z72.3 Z72.4 Z72.5 Z72.6 Z72.81 Z72.820 Z72.821 Z72.89 Z72.9 Z73 Z74.01
  Z75 Z76 Z77.1 Z77.3 Z78 Z79 Z8 Z90 Z91 Z92 Z93 Z94 Z95 Z96.82 Z97 Z98 Z99`);

/** External causes that are never exempt; the others are. */
const causesNever = words(`
  V00.81 V00.83 V03.13 W00 W01 W03 W04 W05 W06 W07 W08 W10 W11 W12 W13 W17.2 W19 W20 W23 W25 W26.0 W45.8 W46 W50 W51
  X00 X01 X05 X06 X08 X1 X58 X71.0 X78 X79 X80 Y09 Y25 Y26 Y27 Y28 Y29 Y31 Y33 Y6 Y7 Y8 Y90 Y92.23 Y92.530 Y92.538 Y93.0
  Y93.11 Y95`);

/** External causes that are exempt at later encounters only. */
const causesLater = words(`
  W09 W16.0 W16.1 W16.2 W16.3 W16.4 W16.5 W16.6 W17.89 W18.00 W18.02 W18.09 W18.1 W18.2 W18.3 W18.4 W22.01 W22.03 W22.04
  W22.09 W22.8 W24.0 W27.2 W27.3 W27.4 W27.5 W42.9 W44 W45.3 W49 W57 W59.01 W65 W67 W85 W86 W88 W90 X02 X03 X04 X34 X36
  X37 X38 X71.1 X71.2 X92 X93 X94 X95 X96 X97 X98.1 X98.2 X98.3 X98.8 X98.9 X99 Y00 Y01 Y04 Y22 Y23.0 Y23.1 Y23.2 Y23.8
  Y24.9 Y35 Y38`);

/** Single codes in which the list departs from its own ranges. */
const notExempt = new Set(
  words(`
  S02.11AD S02.11CD S99.121S S99.239S T83.113D T83.113S T83.123D T83.123S W16.322D W22.042D X98.3XXD Y23.2XXS`),
);

/** Injuries of a later encounter or a sequela are exempt; among the broken bones of chapter 13 only these. */
const later = /^(?:[ST]|M80\.|M84\.75|M97\.).*[D-S]$/;

const begins = (code: string, starts: readonly string[]) => starts.some((start) => code.startsWith(start));

/** @param code billable, with its dot @returns whether claims leave its present-on-admission indicator out */
export function isPoaExempt(code: string): boolean {
  if (notExempt.has(code)) return false;
  if (/^[V-Y]/.test(code))
    return !begins(code, causesNever) && !(code.endsWith("A") && begins(code, causesLater));
  if (code.length === 8 && later.test(code)) return true;
  return begins(code, exempt);
}
