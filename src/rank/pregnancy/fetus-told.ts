/**
 * Which of several fetuses a condition is of, by the letter that the note gives it: "A breech", "twin B growth restricted".
 *
 * Source: Guidelines FY2026 I.C.15.a.6 (7th character for the fetus; 0 where there is one, or where it cannot be told); Tabular List at O31 to O41, O60, O64, O69.
 */
const several =
  /\b(?:twins?|triplets?|quad(?:ruplet)?s|di[-/ ]?di|mono[-/ ]?di|dichorionic|monochorionic)\b/i;
/** A letter that stands alone is the fetus's where a word of its lie, heart, growth or place follows. */
const letter =
  /\b(?:[Tt]win|[Bb]aby|[Ff]etus|[Tt]riplet|[Ii]nfant) #?([ABC123])\b|(?:^|[\s,;:(-])([ABC])(?=[ :,-]{1,2}(?:is |in |lies |sits |has |remains |was |still |the )*(?:bottom|breech|transverse|oblique|cross|feet|foot|footling|frank|small|growth|fgr|iugr|sga|poly|oligo|no fluid|low fluid|measur|efw))|(?<=\b(?:breech|transverse|restriction|restricted|fgr|iugr|oligohydramnios|polyhydramnios) )\(?([AB])\b/;
const order: Readonly<Record<string, string>> = { A: "1", B: "2", C: "3", 1: "1", 2: "2", 3: "3" };

/** @param where the clause and its problem heading @param text of the whole note @returns its number; undefined where none is named */
export function fetusTold(where: string, text: string): string | undefined {
  if (!several.test(text)) return undefined;
  const found = letter.exec(where);
  return order[(found?.[1] ?? found?.[2] ?? found?.[3] ?? "").toUpperCase()];
}
