/**
 * A rotator cuff that a fall or a pull tore days ago is an injury, no degenerative tear.
 *
 * Source: Index: Tear, rotator cuff (nontraumatic) M75.10-, traumatic S46.01-; Tabular List: M75.1 is "not specified as traumatic".
 */
const longest = 1500;
const force =
  /\b(?:traumatic(?:ally)?|fell|fall|landed|slipped|felt (?:a|it|something) (?:pop|tear|rip|snap|give)\w*|pop(?:ped)? (?:while|lifting|when|as)|yank\w*|jerk\w*|wrench\w*|caught (?:himself|herself|a falling)|dislocat\w+|tackled?|thrown|crash\w*|came down on)\b/i;
const recent =
  /\b(?:(?:\d{1,2}|one|two|three|four|five|six|a few|several) (?:days?|weeks?|wks?|d|wk) (?:ago|back|out|post|after|since)|yesterday|this (?:morning|week)|last (?:week|night|month|mon|tues|wednes|thurs|fri|satur|sun)\w*|today|acute(?:ly)?|traumatic)\b/i;
const worn =
  /\b(?:atraumatic|non-?traumatic|no (?:injury|trauma|fall)|(?<!\bnot )(?:degenerat\w+|attritional)|chronic|insidious|gradual\w*|without (?:injury|trauma)|years|atroph\w+|(?<!\bno )fatty (?:infiltration|change))\b/i;
/** Said of the tear itself, in a letter of any length. */
const said =
  /(?<!\b(?:not|no|nor|never|than) (?:an? |any )?)\b(?:acute (?:traumatic )?(?:injury|tear)|traumatic (?:rotator cuff |cuff )?tear|(?:tear|tore|torn|cuff)\b[^.;\n]{0,40}\b(?:from|in|by|due to|because of) (?:the|his|her|a|that) (?:recent |same )?(?:fall|injury|crash|accident|dislocation|wreck))\b/i;
const ofCuff = /\b(?:cuff|supraspinatus|infraspinatus|subscapularis)\b/i;

/** @param text of the whole note */
export function tornByForce(code: string, text: string): string | undefined {
  if (!/^M75\.1[012]/.test(code)) return undefined;
  if (text.split(/[.;\n]/).some((sentence) => ofCuff.test(sentence) && said.test(sentence))) return "S46.01";
  if (text.length > longest) return undefined;
  return force.test(text) && recent.test(text) && !worn.test(text) ? "S46.01" : undefined;
}
