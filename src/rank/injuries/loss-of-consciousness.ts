/**
 * How long consciousness was lost with a head injury, wherever the note tells it: "concussion" in the assessment, "out for about two minutes" in the story.
 *
 * Source: Tabular List at S06, 6th character: 0 without, 1 to 30 minutes, 2 to 59 minutes, 3 to 5 hours 59 minutes, 4 to 24 hours, 9 of unspecified
 * duration, A status unknown; S06.0X- has only 0, 1, 9 and A.
 */
const headInjury = /^(S06\.(?:0X|[1-6]X|3[0-8]|8[129]|9X))[09A]?$/;
const lost =
  "(?:loc|loss of consciousness|unconscious(?:ness)?|lost consciousness|los(?:ing|e) consciousness|knocked out|blacked out|passed out|unresponsive)";
const count =
  "(\\d{1,3}|a few|several|a couple of|one|two|three|four|five|ten|fifteen|twenty|thirty|less than a|under a|an?)";
const unit = "(seconds?|secs?|minutes?|mins?|hours?|hrs?)";
const after = new RegExp(`\\b${lost}\\b[^.;\\n]{0,30}?\\b${count} ?(?:-|to)? ?(?:\\d{1,3} )?${unit}\\b`, "i");
const beforehand = new RegExp(`\\b${count}[- ]${unit}[- ](?:of |period of )?${lost}\\b`, "i");
const brief = new RegExp(
  `\\b(?:brief(?:ly)?|momentar(?:y|ily)|transient(?:ly)?)\\b[^.;\\n]{0,12}\\b${lost}\\b|\\b${lost}\\b (?:briefly|momentarily)`,
  "i",
);
const denied = new RegExp(
  `\\b(?:no|denies|denied|without|negative for|never|did not|didn'?t|w/o)\\b[^.;\\n]{0,25}\\b(?:${lost}|lose consciousness|pass out|black out)\\b|(?:-|\\()LOC\\b`,
  "i",
);
const unknown = new RegExp(
  `\\b${lost}\\b[^.;\\n]{0,12}\\b(?:unknown|unclear|unsure|uncertain)\\b|\\b(?:unknown|unclear|unsure|uncertain|not known)\\b[^.;\\n]{0,25}\\b${lost}\\b`,
  "i",
);
const numbers: Readonly<Record<string, number>> = {
  "a few": 3,
  several: 5,
  "a couple of": 2,
  one: 1,
  a: 1,
  an: 1,
  "less than a": 1,
  "under a": 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** @param text of the note; its first characters, where a head injury is told */
export function consciousnessCode(code: string, text: string): string | undefined {
  const stem = headInjury.exec(code)?.[1];
  if (stem === undefined) return undefined;
  const digit = digitOf(text.slice(0, reach));
  if (digit === undefined) return undefined;
  return `${stem}${stem === "S06.0X" && /[2-4]/.test(digit) ? "9" : digit}`;
}

const reach = 12_000;

function digitOf(text: string): string | undefined {
  const told = after.exec(text) ?? beforehand.exec(text);
  if (unknown.test(text)) return "A";
  if (told !== null) return durationDigit(told[1] ?? "", told[2] ?? "");
  if (brief.test(text)) return "1";
  return denied.test(text) ? "0" : undefined;
}

function durationDigit(amount: string, per: string): string {
  const number = numbers[amount.toLowerCase()] ?? Number(amount);
  const minutes = /^s/i.test(per) ? number / 60 : /^h/i.test(per) ? number * 60 : number;
  if (minutes <= 30) return "1";
  if (minutes < 60) return "2";
  return minutes < 360 ? "3" : "4";
}
