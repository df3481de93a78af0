/** What the tables of operations share: the form of a row, and how a side becomes a code. */

/** Last character of the code of a side. */
export interface BySide {
  readonly stem: string;
  readonly right: string;
  readonly left: string;
  readonly both?: string;
  readonly none: string;
}

export type Row = Omit<Operation, "core">;

export interface Operation {
  readonly words: string;
  /** Its names without what may stand before them: cheaper to look for, and in all that `words` fit. */
  readonly core: string;
  /** Codes of what it leaves; none where the classification has no status for it. */
  readonly leaves: readonly (string | BySide)[];
  /** Aftercare following it. */
  readonly aftercare?: string;
  /** Words of the same clause without which it is another operation. */
  readonly where?: RegExp;
  /** Words of the clause with which it is. */
  readonly not?: RegExp;
}

export const ofSenses = "Z48.810";
