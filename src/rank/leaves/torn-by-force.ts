/**
 * A rotator cuff that a fall or a pull tore days ago is an injury, no degenerative tear.
 *
 * Source: Index: Tear, rotator cuff (nontraumatic) M75.10-, traumatic S46.01-; Tabular List: M75.1 is "not specified as traumatic".
 */
const longest = 1500;
const force =
  /\b(?:traumatic(?:ally)?|fell|fall|landed|slipped|felt (?:a|it) (?:pop|tear|rip|snap|give)\w*|pop(?:ped)? (?:while|lifting|when|as)|yank\w*|jerk\w*|wrench\w*|caught (?:himself|herself|a falling)|dislocat\w+|tackled?|thrown|crash\w*)\b/i;
const recent =
  /\b(?:(?:\d{1,2}|one|two|three|four|five|six|a few|several) (?:days?|weeks?|wks?|d|wk) (?:ago|back|out|post|after|since)|yesterday|this (?:morning|week)|last (?:week|night|month|mon|tues|wednes|thurs|fri|satur|sun)\w*|today|acute(?:ly)?|traumatic)\b/i;
const worn =
  /\b(?:atraumatic|non-?traumatic|no (?:injury|trauma|fall)|degenerat\w+|chronic|insidious|gradual\w*|without (?:injury|trauma)|years|atroph\w+|fatty infiltration)\b/i;

/** @param text of the whole note */
export function tornByForce(code: string, text: string): string | undefined {
  if (!/^M75\.1[012]/.test(code) || text.length > longest) return undefined;
  return force.test(text) && recent.test(text) && !worn.test(text) ? "S46.01" : undefined;
}
