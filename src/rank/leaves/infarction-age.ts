/**
 * Whether a myocardial infarction is at most four weeks old: then it is I21, also when it is told as past; later it is I25.2.
 *
 * Source: Guidelines FY2026 I.C.9.e.1.
 */
const infarct = /^I2(?:1\.|5\.2$)/;
const numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ago =
  /\b(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|last|yesterday)[ -](?:(day|week|month|year)s?)\b(?: ago)?/i;
const mostDays = 28;
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/**
 * @param code of the infarction as named
 * @param text of its clause
 * @returns undefined where the code is of no infarction, or the clause does not tell its age in days or weeks
 */
export function isRecentInfarction(code: string, text: string): boolean | undefined {
  if (!infarct.test(code)) return undefined;
  const [, amount = "", unit = ""] = ago.exec(text) ?? [];
  const days = daysIn[unit.toLowerCase()];
  if (days === undefined) return undefined;
  const word = numbers.indexOf(amount.toLowerCase());
  const count = /^\d+$/.test(amount) ? Number(amount) : Math.max(1, word);
  return count * days <= mostDays;
}
