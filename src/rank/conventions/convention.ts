/** What every rule of coding says of itself: a name, its words, where it stands, and when it holds. */
export interface Convention {
  /** Stable; tests and audits name rules by it. */
  readonly id: string;
  /** As a coder is told it. */
  readonly says: string;
  /** The guideline's section, or the note of the Tabular List. */
  readonly source: string;
  /** First date of service, `YYYY-MM-DD`, where the rule is younger than ICD-10-CM. */
  readonly from?: string;
  /** Last date of service, where the rule has ended. */
  readonly to?: string;
}

/** Where `first` and `second` are both documented, `first` becomes `by`. */
export interface Combination extends Convention {
  readonly kind: "combine";
  readonly first: RegExp;
  readonly second: RegExp;
  /** The code that stands for both, or what makes it of the two; nothing where the rule does not apply to them. */
  readonly by: string | ((first: string, second: string) => string | undefined);
  /** The second condition's own code is no longer reported. */
  readonly absorbsSecond?: true;
  /** The first code stays: as many codes as the complications need. Not made beside another of the same subcategory. */
  readonly keepsFirst?: true;
  /** Only where one clause names both. */
  readonly together?: true;
  /** Presumed, so that the note may say that the two are unrelated (I.A.15). */
  readonly presumed?: true;
  /** Not where the clauses that name them, or those beside, say this. */
  readonly unlessSaid?: RegExp;
  /** The second is named; a likeness of words does not tell it. */
  readonly named?: true | "both";
}

/** Where a code like `over` is documented, one like `under` is not reported. */
export interface Precedence extends Convention {
  readonly kind: "precede";
  readonly over: RegExp;
  readonly under: RegExp;
  /** Narrows the pair: the same substance, the same place. */
  readonly when?: (under: string, over: string) => boolean;
  /** Not beside a code of this kind, which needs it still. */
  readonly unless?: RegExp;
}

/** The words of a note beside a condition that ask for a code of their own. */
export interface Beside extends Convention {
  readonly kind: "beside";
  /** The condition. */
  readonly host: RegExp;
  readonly words: RegExp;
  readonly code: string | ((match: RegExpMatchArray) => string | undefined);
  /** Only where the assessment or the plan says it. */
  readonly inPlan?: true;
  /** Words around, within the sentence, that show another time or place. */
  readonly not?: RegExp;
  /** Words around, within the sentence, that another saying of the note without them is taken before. */
  readonly lesser?: RegExp;
  /** What the note may assert of the words; affirmed where absent. Words of relatives count only where it has `family`. */
  readonly asserted?: readonly string[];
}

/** Of two codes on one claim, which comes first. */
export interface Order extends Convention {
  readonly kind: "order";
  readonly before: RegExp;
  readonly after: RegExp;
  /** Only where the visit was for what `before` says: a screening ordered in passing does not come first. */
  readonly asReason?: true;
}

/** @param date of service, `YYYY-MM-DD` */
export function isInForce({ from, to }: Convention, date: string): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}
