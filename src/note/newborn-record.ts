/** A record of the birth's own stay, by its title or first lines. */
const own =
  /\b(?:newborn|neonat\w+|nicu|nursery|special care nursery)\b[^\n]{0,40}\b(?:discharge|d\/c|dc|going home|summary|note|h&p|history|progress|admission|exam|stay|course)\b|\b(?:discharge|d\/c|admission|transfer|progress)\b[^\n]{0,30}\b(?:newborn|neonat\w+|nicu|nursery|infant|baby)\b|\bbaby (?:boy|girl)\b/i;
const mothers =
  /\b(?:delivery (?:note|summary)|postpartum|maternal (?:discharge|record)|labor and delivery|ob discharge)\b/i;
const head = 300;
/** Told in the first words, without a title: "Term boy, 39 wk, by cesarean", "readmitted at 60 hours of life", "4 days old". */
const told =
  /^\W*(?:\w+[ ,:.-]+){0,4}?(?:full[- ]term|near[- ]term|post-?term|(?:late |early |very |extremely )?pre-?term|(?:early )?term|premature|ex[- ]?\d\d[- ]?week\w*|\d\d(?:[- ]?weeks?(?:['’]?s)?(?: gestation)?|[- ]?weeker|[- ]?wk|w\d?d?))[, -]+(?:aga |sga |lga |healthy |well |newborn |twin |late |preterm |term |baby )*(?:boy|girl|male|female|infant|baby|newborn|neonate|twin [ab])\b|\b\d{1,3}[- ]?(?:hours?|hrs?|h)[- ](?:of (?:life|age)|old)\b|\b(?:day of life|dol|life day)[ #:]*\d|\b(?:[1-9]|1\d|2[0-8])[- ]?(?:days?|d)(?:\/o\b|[- ](?:old|of (?:life|age))\b)|\b(?:[1-9]|1\d|2[0-8]) ?d\/o\b|\b(?:one|two|three|[1-3])[- ]?(?:weeks?|wks?)[- ]old\b/i;
/** It is of the mother, or of something else than a person. */
const notTold =
  /\b(?:post-?partum|l&d|labor and delivery|delivered (?:of )?an?|delivery of|gave birth|birth of|svd of|mother of|breastfeeding (?:a|her)|her (?:newborn|baby|infant|\w+[- ]old)|(?:wound|injury|rash|cough|symptoms?|incision|fracture|cut|burn|bite|sprain|catheter|line|tube|graft) (?:is |was )?(?:\w+[- ]){0,3}old|g\d ?p\d|efw|fundal|nst|bpp|cerclage|baby (?:measures|moving|active|kicking|breech|is (?:moving|breech|vertex|head|active)))\b/i;
const firstWords = 140;

/** Whether the patient of a note is the newborn, not the mother (FY2026 guidelines I.C.15.a.1, I.C.16.a.1). */
export function isNewbornRecord(text: string): boolean {
  const title = text.slice(0, head);
  if (mothers.test(title)) return false;
  return own.test(title) || (told.test(text.slice(0, firstWords)) && !notTold.test(title));
}

const stay =
  /\b(?:nicu|nursery|newborn d\/c|going home|discharge (?:summary|note)|discharged|admission|admitted|hospital (?:course|day)|birth stay)\b/i;
const visit = /\b(?:visit|check(?:-?up)?|clinic|office|outpatient|after discharge|since discharge)\b/i;

/** Whether it is written in the hospital: the birth is then told as of now, not as history. */
export function isNewbornStay(text: string): boolean {
  const title = text.slice(0, head);
  return isNewbornRecord(text) && stay.test(title) && !visit.test(title);
}
