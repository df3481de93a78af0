/**
 * Words that clinicians clip, read as what they stand for: "resistant HTN" is a name that the book has as "resistant hypertension", "parox AF" one it has as
 * "paroxysmal atrial fibrillation". Only short forms that mean one thing in every section stand here; the others are `note/abbreviations.ts`.
 */
import type { PhraseBook, PhraseMatch } from "../../search/phrase-book.ts";
import { type Word, wordsOf } from "../../search/words.ts";

const table = `
acq=acquired
afib=atrial fibrillation
aflutter=atrial flutter
bact=bacterial
bilat=bilateral
chr=chronic
cad=coronary artery disease
chf=congestive heart failure
ckd=chronic kidney disease
congen=congenital
copd=chronic obstructive pulmonary disease
cva=stroke
defic=deficiency
def=deficiency
diab=diabetic
dvt=deep vein thrombosis
dz=disease
dysfxn=dysfunction
esoph=esophageal
esrd=end stage renal disease
etoh=alcohol
exac=exacerbation
exacerb=exacerbation
fib=fibrillation
fx=fracture
fxs=fractures
gerd=gastroesophageal reflux disease
gi=gastrointestinal
hemorr=hemorrhage
hep=hepatitis
hf=heart failure
hld=hyperlipidemia
htn=hypertension
hyperchol=hypercholesterolemia
hyperpara=hyperparathyroidism
hypopara=hypoparathyroidism
hyperthyroid=hyperthyroidism
hypothyroid=hypothyroidism
ibs=irritable bowel syndrome
ida=iron deficiency anemia
infxn=infection
infec=infection
insuff=insufficiency
intermit=intermittent
ischem=ischemic
mgus=monoclonal gammopathy
mod=moderate
mi=myocardial infarction
nonob=nonobstructive
obstr=obstruction
osa=obstructive sleep apnea
pad=peripheral artery disease
parox=paroxysmal
perf=perforated
periph=peripheral
persis=persistent
pna=pneumonia
pneumo=pneumonia
pulm=pulmonary
recur=recurrent
regurg=regurgitation
resp=respiratory
sbo=small bowel obstruction
sev=severe
subclin=subclinical
sx=symptoms
t1dm=type 1 diabetes
t2dm=type 2 diabetes
dm1=type 1 diabetes
dm2=type 2 diabetes
tach=tachycardia
trigs=triglycerides
uc=ulcerative colitis
uri=upper respiratory infection
uti=urinary tract infection
vag=vaginal
vit=vitamin
`;

const fullForms: ReadonlyMap<string, readonly Word[]> = new Map(
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [short = "", full = ""] = row.split("=");
      return [short, wordsOf(full)];
    }),
);

/** The words in full, each still where its short form stands; undefined where none is short. */
export function inFull(words: readonly Word[]): Word[] | undefined {
  if (!words.some(({ text }) => fullForms.has(text))) return undefined;
  return words.flatMap((word) => {
    const full = fullForms.get(word.text);
    return full === undefined ? [word] : full.map(({ text, stem }) => ({ ...word, text, stem }));
  });
}

/** `text` with its short forms in full. */
export function spelledOut(text: string): string {
  const words = inFull(wordsOf(text));
  return words === undefined ? text : words.map((word) => word.text).join(" ");
}

/** @returns `found` in `words`, and what the words in full name more of: a longer name takes the place of those it holds */
export function withFull<T>(
  found: readonly PhraseMatch<T>[],
  words: readonly Word[],
  book: PhraseBook<T>,
): readonly PhraseMatch<T>[] {
  const full = inFull(words);
  if (full === undefined) return found;
  const longer = book
    .findIn(full)
    .filter(({ start, end }) =>
      found.every(
        (known) =>
          apart(known, start, end) ||
          (start <= known.start && known.end <= end && end - start > known.end - known.start),
      ),
    );
  if (longer.length === 0) return found;
  const kept = found.filter((known) => longer.every(({ start, end }) => apart(known, start, end)));
  return [...kept, ...longer].sort((one, other) => one.start - other.start);
}

function apart(known: { readonly start: number; readonly end: number }, start: number, end: number): boolean {
  return known.end <= start || end <= known.start;
}
