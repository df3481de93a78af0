/** What several of the tables `precedences-*.ts` say with. */
import type { Precedence } from "./convention.ts";

export const sideOf = (code: string) =>
  (/^S\d{2}\.\d{2}([12])/.exec(code) ?? /^S\d{2}\.\d([12])/.exec(code))?.[1];

export type Row = Omit<Precedence, "kind">;
