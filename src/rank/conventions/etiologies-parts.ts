/** What the tables of etiologies share: the form of a row, and words of causes. */

/**
 * Conditions whose code names the cause, and the words by which a note tells that cause: "hypothyroid since the ablation", "iron deficiency anemia from
 * heavy periods", "ED as a result of the prostatectomy".
 *
 * Source: Guidelines FY2026 I.B.2 and I.B.16 (a complication of care needs the provider's link); Alphabetic Index, the subterms "due to", "following",
 * "postprocedural", "secondary to" of each main term; Tabular List, titles and inclusion terms of the codes given.
 */
export interface Etiology {
  /** The condition's codes where its cause is not told. */
  readonly of: RegExp;
  /** The condition in the note's words. */
  readonly name: string;
  /** The cause in the note's words. */
  readonly by: string;
  /** An operation or treatment is linked by "after" and "since" too (Index: following); of other causes only "due to" speaks. */
  readonly isTreatment?: true;
  /** Further links of this cause: a hernia is "at", "through" an incision. */
  readonly link?: string;
  readonly to: string | ((code: string) => string);
}

export const operations = "surger(?:y|ies)|surgical|operations?|resect\\w+|excision|\\w+ectom(?:y|ies)";

export const rays = "radiation|irradiat\\w+|radiotherapy|xrt|rt\\b|ebrt|imrt|sbrt|radiosurgery|gamma knife";
