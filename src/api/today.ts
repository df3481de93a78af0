/** Today's date in UTC, `YYYY-MM-DD`: the date of service where a caller names none. */
export function todayUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
