/** How many days old a newborn is, where the note tells it (Tabular List at Z00.11-: under 8 days, 8 to 28 days). */

const inDays =
  /\b(\d{1,2})[- ]?(?:days?|d)[- ](?:old|of (?:age|life))\b|\b(\d{1,2}) ?(?:d\/o|do|d ?o)\b|\b(?:day of life|dol|life day)[ #:]*(\d{1,2})\b|\b(?:age|aged)[: ]+(\d{1,2}) ?(?:days?|d)\b|\b(\d{1,2}) ?d(?:ays?)? (?:old )?(?:m|f|male|female|infant|newborn|boy|girl|ex-)/i;
const inWeeks =
  /\b(one|two|three|four|[1-4])[- ]?(?:weeks?|wks?|wk)[- ]?(?:old|o\b|of age|visit|check|well|newborn|weight|f\/u|follow)/i;
/** "At four days of age", "five days old". */
const inDaysSpelt =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)[- ]days?[- ](?:old|of (?:age|life))\b/i;
const spelt = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(
  " ",
);
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };

/** Characters from the note's start within which an age in weeks is the patient's. */
const opening = 600;

/** @returns whole days; undefined where the note tells no age of days or up to four weeks */
export function newbornDays(text: string): number | undefined {
  const days = inDays
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (days !== undefined) return Number(days);
  const inWords = inDaysSpelt.exec(text.slice(0, opening))?.[1]?.toLowerCase();
  if (inWords !== undefined) return spelt.indexOf(inWords);
  const weeks = inWeeks.exec(text.slice(0, opening))?.[1]?.toLowerCase();
  return weeks === undefined ? undefined : 7 * (numbers[weeks] ?? Number(weeks));
}
