/**
 * A respiratory failure whose lack of oxygen is told in other words: "long-standing low-oxygen respiratory failure", "chronic respiratory failure, oxygen-dependent
 * at 2 L for hypoxia".
 *
 * Source: Tabular List at J96 (fifth character 1: with hypoxia; J96.1- chronic, J96.9- unspecified); Index: Failure, respiratory, chronic, with hypoxia.
 */
const lacking =
  /\b(?:low[- ](?:blood )?oxygen|low o2|oxygen[- ](?:poor|lacking)|hypoxa?em(?:ic|ia)|hypoxi[ac])\b/i;
const retaining = /\b(?:high carbon dioxide|co2 retention|retain(?:s|ing|er)|hypercapn\w+|hypercarb\w+)\b/i;
const denied = /\b(?:no|not|without|denies|never)\b[^.;\n]{0,25}\b(?:low[- ]oxygen|hypox\w+)/i;
const lasting = /\b(?:long-?standing|chronic(?:ally)?|permanent|for years|years of)\b/i;
const sudden = /\bacute\b/i;

/** @param text of the clause and its heading */
export function lackOfOxygen(code: string, text: string): string | undefined {
  const [, kind] = /^J96\.([0129])0$/.exec(code) ?? [];
  if (kind === undefined) return undefined;
  const isLasting = kind === "9" && lasting.test(text) && !sudden.test(text);
  const isLacking = lacking.test(text) && !retaining.test(text) && !denied.test(text);
  if (!isLasting && !isLacking) return undefined;
  return `J96.${isLasting ? "1" : kind}${isLacking ? "1" : "0"}`;
}
