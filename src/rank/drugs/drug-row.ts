/** A code of T36-T50 without the character of its intent, and the drugs it stands for: "T50.1X", "furosemide, lasix". */
export type DrugRow = readonly [stem: string, names: string];
