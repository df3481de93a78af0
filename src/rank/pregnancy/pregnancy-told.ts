/**
 * What a pregnancy's troubles are told by in plain words: an embryo without a heartbeat, a baby that moves less, care begun late, a cesarean wound that opened.
 *
 * Source: Tabular List at O00.1-, O02.1, O09.3-, O32.1-, O36.4 to O36.8-, O42.-, O48.0, O86.0-, O90.0 and O90.1; Guidelines FY2026 I.C.15.
 */
import { isNewbornRecord } from "../../note/newborn-record.ts";
import { isPregnantNow } from "../../note/pregnancy.ts";
import type { ReadNote } from "../../note/types.ts";
import { weeksOfBirth } from "../../note/weeks-told.ts";
import type { Mention } from "../names/mentions.ts";
import { namedByWords, type Wording } from "../names/named-by-words.ts";

const beat =
  "(?:heart ?beat|cardiac (?:activity|motion)|heart (?:motion|activity|tones?|action)|fht?s?|fetal heart(?: tones?)?)";
const none = "(?:no|without(?: an?)?|absent|absence of|lack of|lost its|loss of|not (?:have|show) an?)";
const conceptus = "(?:embryo|fetus|foetus|fetal pole|crl|pole|baby|pregnancy|gestation|iup)";
const tooEarly =
  /\b(?:too early|may be early|yet|repeat scan|re-?scan|viability|uncertain dates|concern|fear\w*|worr\w+|afraid|if|last (?:pregnancy|year)|prior|previous|history|sister|20\d\d|tissue|products?|incomplete|passed (?:most|some|part))\b/i;

/** Before 20 completed weeks (Tabular List: O02.1). */
const lostEarly: readonly Wording[] = [
  {
    code: "O02.1",
    wording: "missed abortion",
    words: new RegExp(
      `\\b${conceptus}\\b[^.;\\n]{0,60}\\b${none} (?:\\w+ )?${beat}\\b|\\b${none} (?:\\w+ )?${beat}\\b[^.;\\n]{0,60}\\b${conceptus}\\b|\\b${conceptus} (?:has |had |that )?(?:died|demised|(?:has )?stopped (?:growing|developing)|is not alive|is dead)\\b|\\bstopped (?:growing|developing) at \\d+ ?w|\\b(?:miscarriage|pregnancy loss)\\b[^.;\\n]{0,30}\\b(?:not (?:yet )?passed|nothing (?:has )?passed)|\\b(?:early|first[- ]trimester|embryonic) (?:fetal |embryonic |pregnancy )?(?:demise|death)\\b|\\bsilent miscarriage\\b`,
      "i",
    ),
    not: tooEarly,
  },
];
const lostLate: readonly Wording[] = [
  {
    code: "O36.4XX0",
    wording: "intrauterine fetal death",
    words: new RegExp(
      `\\b(?:iufd|intra-?uterine (?:fetal )?(?:death|demise)|fetal (?:death|demise)|stillb(?:orn|irth))\\b|\\b${none} (?:\\w+ )?${beat}\\b`,
      "i",
    ),
    not: tooEarly,
  },
];
const late = /\b(?:2\d|3\d|4[0-2])(?: ?w\b| ?w ?[0-6]| ?\+ ?[0-6]| [0-6]\/7|[- ]?(?:weeks?|wks?))/i;

const wounds: readonly Wording[] = [
  {
    code: "O90.0",
    wording: "disruption of cesarean wound",
    words:
      /\b(?:c(?:a?e)?sarean|c-?section|section|cs)(?: (?:wound|incision|scar|site))+\b[^.;\n]{0,45}\b(?:opened|opening|open\b|dehisc\w+|separat\w+|came apart|coming apart|gap(?:ed|ing|s)|split|broke(?:n)? down|disrupt\w+)|\b(?:dehisc\w+|separat\w+|disruption|breakdown|opening) of (?:the |her )?(?:c(?:a?e)?sarean|c-?section|section) (?:wound|incision|scar)/i,
    not: /\b(?:intact|healed|no (?:separation|dehiscence|opening)|opened (?:at|in|during) (?:surgery|the or)|uterine (?:scar|rupture))\b/i,
  },
  {
    code: "O90.1",
    wording: "disruption of perineal obstetric wound",
    words:
      /\b(?:episiotomy|perineal (?:repair|tear|laceration|wound|stitches)|(?:second|third|fourth|2nd|3rd|4th)[- ]degree repair|stitches down there)\b[^.;\n]{0,40}\b(?:opened|came apart|coming apart|dehisc\w+|separat\w+|broke(?:n)? down|breakdown|gap(?:ed|ing|s)|split)/i,
    not: /\b(?:intact|healed|no (?:separation|dehiscence|breakdown))\b/i,
  },
];

const ongoing: readonly Wording[] = [
  {
    code: "O36.81",
    wording: "decreased fetal movements",
    words:
      /\b(?:baby|fetus|he|she|little one)(?: is| has been| was|'s)? (?:moving|kicking|moved|kicked) (?:much |a lot |noticeably |far )?(?:less|fewer)\b|\bless (?:fetal |baby )?(?:movements?|kicks?|kicking)\b|\b(?:has ?n[o']t|not|barely|hardly) (?:been )?(?:felt|feeling|feel) (?:the |her )?(?:baby|fetus|him|her|any(?:thing)?) (?:mov|kick)\w*|\b(?:fetal |baby'?s )?(?:movements?|kicks?) (?:have |has |are |is )?(?:been )?(?:down|fewer|reduced|less|decreased|slowed)\b|\b(?:fewer|reduced|decreased|low) (?:fetal )?(?:movements?|kicks?|kick counts?)\b|\b(?:baby|fetus) (?:is |has been |has gone )?(?:quiet|still)(?:er)? (?:today|since|all day|this)/i,
    not: /\b(?:no (?:decrease|change|reduction)|denies|if|return|call|good (?:fetal )?movement|moving well|normal movement|precautions)\b/i,
  },
  {
    code: "O09.3",
    wording: "insufficient antenatal care",
    words:
      /\b(?:no|limited|scant|little|insufficient|inadequate|sporadic|late)(?: to)? (?:prenatal|antenatal)(?: care)?\b|\b(?:prenatal|antenatal) care (?:began|started|begun|initiated|from) (?:only )?(?:late|at (?:2|3)\d)|\b(?:first|initial|new) (?:ob |prenatal |obstetric |antenatal )?(?:visit|intake|booking)(?: only)? at (?:2\d|3\d)\b|\blate (?:entry|presentation|registrant|booker|to care)\b/i,
    not: /\b(?:declin\w+|prior pregnancy|previous pregnancy|last pregnancy|record transfer|transfer(?:red|ring)? care)\b/i,
  },
  {
    code: "O48.0",
    wording: "post-term pregnancy",
    words:
      /\bpast (?:her |the )?(?:due date|dates|term|edd|edc)\b|\bover ?due\b(?! (?:for|mammogram|pap))|\bpost-?(?:dates?|term)\b|\b(?:over|past|beyond) (?:her |the )?dates\b/i,
    not: /\b(?:if|mammogram|pap|vaccin\w*|screen\w*|colonoscopy|will|avoid)\b/i,
  },
  {
    code: "O36.6",
    wording: "maternal care for excessive fetal growth",
    words:
      /\b(?:large|big|macrosomic) (?:baby|fetus)\b|\b(?:efw|estimated (?:fetal )?weight|fetal weight|abdominal circumference|baby)\b[^.;\n]{0,30}\b(?:(?:over|above|>|beyond) ?(?:the )?(?:9\d)|9[1-9])(?:th|st|nd|rd)? ?(?:%|centile|percentile)|\bmeasuring (?:large|big)\b/i,
    not: /\b(?:previous|prior|last|first) (?:baby|pregnancy|child|birth)|\b(?:no|not|denies|history|risk|if)\b/i,
  },
  {
    code: "O36.59",
    wording: "poor fetal growth",
    words:
      /\b(?:baby|fetus|fetal (?:growth|weight|size)|efw|estimated (?:fetal )?weight|growth|abdominal circumference)\b[^.;\n]{0,30}\b(?:(?:under|below|<|less than) ?(?:the )?(?:[1-9]|10)(?:th|st|nd|rd)?|(?:at|in|on|is|,) (?:the )?[1-9](?:th|st|nd|rd)) ?(?:%|centile|percentile)|\b(?:baby|fetus) (?:is |has been )?(?:not growing|growing (?:poorly|slowly)|too small|small for (?:dates|gestational age)|measuring small)\b|\bgrowth[- ]restrict(?:ed|ion)\b/i,
    not: /\b(?:previous|prior|last|first) (?:baby|pregnancy|child)|\b(?:no|denies|history|risk|if)\b/i,
  },
  {
    code: "O30.04",
    wording: "twins, dichorionic/diamniotic",
    words:
      /\btwins?\b[^.;\n]{0,40}\b(?:two|2|separate|own|each has its own) (?:placentas?|placentae|chorions)\b|\b(?:two|2|separate) placentas?\b[^.;\n]{0,30}\btwins?\b|\bdi[- ]?\/?di(?:[- ]twins?)?\b/i,
  },
  {
    code: "O30.03",
    wording: "twins, monochorionic/diamniotic",
    words:
      /\btwins?\b[^.;\n]{0,40}\b(?:one|1|single|shared?|common|same) placenta\b[^.;\n]{0,30}\b(?:two|2|separate) (?:sacs|amnions)\b|\bmono[- ]?\/?di(?:[- ]twins?)?\b/i,
  },
  {
    code: "O26.85",
    wording: "spotting complicating pregnancy",
    words: /\bspotting\b/i,
    not: /\b(?:no|denies|without|stopped|resolved|if|last (?:month|year)|threaten\w*|previa|abruption|miscarr\w*|ectopic|precautions|return|call)\b/i,
  },
];

const infant = "(?:girl|boy|male|female|infant|baby|newborn|child|son|daughter)";
/** A birth told by the child that came: "pushed 25 minutes, healthy girl, head first". */
const born: readonly Wording[] = [
  {
    code: "O80",
    wording: "normal delivery",
    words: new RegExp(
      `\\bpush(?:ed|ing)\\b[^.;\\n]{0,40}\\b(?:healthy|live|vigorous|viable|crying) ${infant}\\b|\\b(?:healthy|live|vigorous|viable|crying) ${infant}\\b,? (?:was |born |came |delivered )?(?:head first|headfirst|vertex|vaginally|by spontaneous)`,
      "i",
    ),
    not: /\b(?:c(?:a?e)?sarean|c-?section|section|forceps|vacuum|kiwi|breech|shoulder dystocia|preterm)\b/i,
  },
  {
    code: "Z37.0",
    wording: "single live birth",
    words: new RegExp(`\\b(?:healthy|vigorous|crying) ${infant}\\b`, "i"),
    not: /\b(?:twins?|triplets|hopes?|wants?|prior|previous|last|first child|in (?:19|20)\d\d)\b/i,
  },
  {
    code: "Z37.1",
    wording: "single stillbirth",
    words: new RegExp(
      `\\bstill ?born (?:\\w+ )?${infant}\\b|\\bdelivered (?:a |of a )?(?:stillborn|stillbirth|demised)\\b`,
      "i",
    ),
    not: /\b(?:prior|previous|last|history|hx|in (?:19|20)\d\d)\b/i,
  },
];
const birthHere = /\b(?:apgars?|placenta|perineum|delivered|delivery|ebl|blood loss)\b/i;

/** A label before the clause: "Last pregnancy: embryo without a heartbeat". */
const otherPregnancy = /\b(?:last|previous|prior|first|second|earlier|another) pregnancy\b/i;

const tubal: readonly Wording[] = [
  {
    code: "O00.10",
    wording: "tubal pregnancy",
    words:
      /\b(?:ectopic|pregnancy|gestation(?:al sac)?)\b[^.;\n]{0,25}\b(?:in|within|of|involving) (?:the |her )?(?:(?:right|left|r|l) )?(?:fallopian )?tube\b|\btubal (?:ectopic|pregnancy|gestation)\b/i,
    not: /\b(?:(?:no|not an?|without) (?:\w+ )?(?:ectopic|tubal)|ruled out|r\/o|rule out|possible|suspect\w*|concern\w*|risk|prior|previous|history|hx|last|20[012]\d|ligation)\b/i,
  },
];

const ofCesarean = /\b(?:c(?:a?e)?sarean|c-?section|\bsection (?:wound|incision|scar|site))\b/i;
const infected: Readonly<Record<string, string>> = {
  "T81.40": "O86.00",
  "T81.41": "O86.01",
  "T81.42": "O86.02",
  "T81.43": "O86.03",
  "T81.44": "O86.04",
  "T81.49": "O86.09",
};

/** An infected cesarean wound is an obstetric one (Tabular List: T81.4 excludes1 obstetric surgical wound infection, O86.0-). */
function asObstetric(note: ReadNote, mention: Mention): Mention {
  const clause = note.clauses[mention.clause];
  if (clause === undefined || !mention.codes.some((code) => code.startsWith("T81.4"))) return mention;
  if (!ofCesarean.test(note.text.slice(clause.start, clause.end))) return mention;
  return { ...mention, codes: mention.codes.map((code) => infected[code.slice(0, 6)] ?? code) };
}

/** @returns the mentions, and what the note tells of a pregnancy, of its loss, and of the wounds of a birth */
export function withPregnancyTold(note: ReadNote, all: readonly Mention[]): Mention[] {
  const known = all.map((mention) => asObstetric(note, mention));
  const isNow = isPregnantNow(note);
  const losses = late.test(note.text) ? (isNow ? lostLate : []) : lostEarly;
  const lost = namedByWords(note, known, losses).filter(
    (one) =>
      known.includes(one) || !otherPregnancy.test(note.text.slice(Math.max(0, one.start - 45), one.start)),
  );
  const told = namedByWords(note, lost, [...wounds, ...tubal]);
  const going = isNow ? namedByWords(note, told, ongoing) : told;
  const isBirth =
    birthHere.test(note.text) &&
    !isNewbornRecord(note.text) &&
    (isNow || weeksOfBirth(note.text) !== undefined);
  return isBirth ? namedByWords(note, going, born) : going;
}
