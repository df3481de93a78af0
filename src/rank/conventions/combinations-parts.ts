/** What the tables of combinations share. */
import type { Combination } from "./convention.ts";

export type Row = Omit<Combination, "kind">;

export const typeOf = (code: string) => code.slice(0, 3);
