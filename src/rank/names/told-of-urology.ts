/**
 * Erections, leaking urine and blocked prostates told in plain words: "no usable erections since the operation", "leaks when he coughs or lifts", "enlarged
 * prostate blocking the outlet", "cannot empty".
 *
 * Source: Index: Dysfunction, sexual, erectile N52.9, following radical prostatectomy N52.31, radiation N52.35; Incontinence, stress N39.3, urge N39.41,
 * mixed N39.46; Enlargement, prostate, with lower urinary tract symptoms N40.1 (use additional code for obstruction, N13.8).
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const operation =
  "(?:(?:radical |robotic |robot-assisted |open |laparoscopic )*prostatectomy|ralp|rrp|(?:the |his )?(?:prostate (?:surgery|operation|removal)|surgery|operation)|(?:his |the )?prostate (?:was |came |had been )?(?:taken |removed|out)|removal of (?:his |the )?prostate)";
const ofProstate = /\bprostat\w+|\bralp\b|\brrp\b/i;
const erections =
  "(?:(?:no|not|never|without|hardly any|lost|loses|loss of|losing|cannot (?:get|keep|have|achieve|maintain|sustain)|can['’]?t (?:get|keep|have|achieve|maintain|sustain)|unable to (?:get|keep|have|achieve|maintain|sustain)|trouble (?:getting|keeping)|weak|soft|poor|absent|unreliable) (?:had |having )?(?:his |an? |any |all |more |good |firm |usable |useful |full |spontaneous |natural |hard )*erections?)|erections? (?:(?:are |have |has |were |is |been |become |became |too |not |now |all |long )*(?:too soft|soft|weak|gone|absent|lost|poor|not (?:firm|hard|usable|sufficient)(?: enough)?|fail\\w*|insufficient|unusable|no good))|(?:can['’]?t|cannot|unable to|does(?:n['’]t| not)) (?:get|stay|get or stay) (?:it )?(?:hard|firm|erect)|impoten(?:ce|t)|erectile dysfunction";
const afterOperation = new RegExp(
  `\\b(?:${erections})\\b[^.;\\n]{0,60}?\\b(?:since|after|following|from|due to|caused by|post)[- ](?:the |his |that )?${operation}|\\b(?:since|after|following) ${operation}[^.;\\n]{0,60}?\\b(?:${erections})\\b|\\bimpotence,? which (?:came|began|started) (?:\\w+ )?with (?:the |his )?(?:surgery|operation|prostatectomy)`,
  "i",
);
const isDenied =
  /\b(?:denies|no (?:trouble|problem|difficulty|issues?|ed\b)|normal erections|erections (?:are )?(?:normal|fine|good|intact|preserved|full)|good erections|morning|father|brother|may|might|risk|if|could|warned|consent\w*|possible)\b/i;

const cough =
  "(?:cough(?:s|ing|ed)?|sneez(?:es?|ing|ed)|laugh(?:s|ing|ed)?|lift(?:s|ing|ed)?|jump(?:s|ing|ed)?|run(?:s|ning)?|exercis(?:es?|ing)|strain(?:s|ing)?|bend(?:s|ing)?|ris(?:es|ing)|stand(?:s|ing)(?: up)?|golf(?:s|ing)?|exertion|effort|activity|valsalva)";
const leak =
  "(?:leak(?:s|ed|ing|age)?|wet(?:s|ting)?(?: (?:himself|herself|(?:one|two|three|a few|several|\\d)(?: or (?:two|three|\\d))? pads?(?: a day)?))?|dribbl(?:es?|ing)|incontinen(?:t|ce)|loses? urine|losing urine|urine (?:loss|leaks?)|pees? (?:herself|himself))";
const before = "(?:(?:on|with|when|whenever|if|while|as|during|upon|each time|every time)\\b[^.;\\n]{0,25}?)";
const stressLeak = `${leak}\\b(?: urine| a little| some| on| out|,)*[^.;\\n]{0,20}?\\b${before}${cough}`;
const urineTold =
  /\b(?:urin\w+|bladder|pads?|void\w*|pelvic floor|kegels?|sling|prostat\w+|oxybutynin|mirabegron|incontinen\w+|urolog\w*|pessary|stress (?:pattern|test)|toilet|bathroom)\b/i;
const ofOtherFluid =
  /\b(?:no (?:leak\w*|incontinence|urine loss)|not? (?:leak|incontinent)|denies|without (?:any )?leak\w*|dry|fluid|csf|bile|stool|bowels?|chest tube|drain|foley|catheter|around|wound|valve|mitral|air|stoma|bag|wafer|mother|father|sister|may|might|risk|resolved)\b/i;
const deniedUrge = /\b(?:never|not|no|without|nor)(?: \w+){0,3} (?:urge|urgency)\b/gi;

/** Leaking with a cough, and with an urge too or not. */
const stressOrMixed = (_words: string, _note: string, rest: string) =>
  /\burge(?:s|ncy)?\b|\b(?:toilet|bathroom|restroom|commode) (?:in time|once|on time)/i.test(
    rest.replace(deniedUrge, " "),
  )
    ? "N39.46"
    : "N39.3";

const large = "(?:enlarged|big|large|huge|bulky|overgrown|obstructing|obstructive|bph|hyperplastic|benign)";
const blocks =
  "(?:obstruct(?:ion|ed|ing|ive|s)|block(?:ing|s|ed|age)|outlet (?:obstruction|blockage)|boo\\b)";

const rows: readonly ToldRow[] = [
  {
    words: afterOperation,
    wording: "erectile dysfunction after prostatectomy",
    code: "N52.31",
    beside: ofProstate,
    not: isDenied,
    known: /^N52\.3/,
    replaces: /^N52\.9$/,
  },
  {
    words: new RegExp(`\\b(?:${erections})`, "i"),
    wording: "erectile dysfunction",
    code: "N52.9",
    not: isDenied,
    known: /^(?:N52|F52)/,
  },
  {
    words: new RegExp(
      `\\b(?:${stressLeak}|pure stress (?:pattern|leak\\w*|incontinence)|${leak}\\b[^.;\\n]{0,20}?\\b(?:with|from) both\\b[^.;\\n]{0,15}?\\b${cough})\\b`,
      "i",
    ),
    wording: "leaking of urine under stress",
    code: stressOrMixed,
    beside: urineTold,
    not: ofOtherFluid,
    known: /^(?:N39\.[34]|R32)/,
    replaces: /^(?:R05|R06\.7)/,
  },
  {
    words: new RegExp(
      `\\b${leak}\\b[^.;\\n]{0,40}?\\b(?:with|from|on|once|when|after|before|as soon as)\\b[^.;\\n]{0,20}?\\b(?:urge|urgency)\\b(?! and)|\\b(?:can(?:not|['’]t)|does(?:n['’]t| not)|unable to|rarely|never) (?:make|get|reach)(?: it)?(?: to)? (?:the )?(?:toilet|bathroom|restroom|commode) (?:in time|once|when the urge|on time)|\\b(?:urge|urgency)\\b[^.;\\n]{0,40}?\\band (?:then )?(?:leaks|wets|loses urine|floods)`,
      "i",
    ),
    wording: "urge incontinence",
    code: "N39.41",
    beside: urineTold,
    not: /\b(?:no urge|never with|denies|without urge|not with an? urge|csf|bile|stool|foley|catheter|diarrhea|bowel|cough\w*|sneez\w*)\b/i,
    known: /^(?:N39\.[34]|R32)/,
  },
  {
    words: new RegExp(
      `\\b${large}(?: benign)? prostate\\b[^.;\\n]{0,25}?\\b${blocks}|\\bprostat(?:e|ic)(?: enlargement| gland)?\\b[^.;\\n]{0,20}?\\b(?:is |that |now |which |are )?(?:blocking|obstructing|blocks|obstructs) (?:the |his )?(?:outlet|bladder|flow|urethra|urine|neck)|\\bbenign prostatic obstruction|\\b(?:bladder )?outlet (?:obstruction|blockage) (?:from|due to|by|of|secondary to) (?:an? |the |his )?(?:(?:enlarged|big|large) )?(?:prostate|bph)`,
      "i",
    ),
    wording: "enlarged prostate with obstruction",
    code: "N40.1+N13.8",
    not: /\b(?:no|not|without|non-?obstruct\w*|cancer|carcinoma|denies|ruled out|prostatectomy)\b/i,
    known: /^N13\.8/,
    replaces: /^(?:N40\.0|N32\.0)$/,
  },
  {
    words:
      /\b(?:unable to|cannot|can['’]?t|could(?:n['’]t| not)|does(?:n['’]t| not)|not able to) (?:void|urinate|pass (?:any )?(?:urine|water)|pee|empty(?: (?:his|her|the) bladder)?)\b/i,
    wording: "urinary retention",
    code: "R33.9",
    beside:
      /\b(?:foley|catheter\w*|bladder scan|pvr|post-?void|retention|void(?:ing)? trial|trial of void\w*|straight cath\w*|self-?cath\w*|tov|twoc)\b/i,
    not: /\b(?:if|without|stomach|gastric|bowels?|history|years ago|until|when)\b/i,
    known: /^(?:R33|N13|N31)/,
  },
  {
    words:
      /\b(?:stones?|calculi)\b[^.;\n]{0,25}?\b(?:kidneys?|renal)\b[^.;\n]{0,15}?\band\b[^.;\n]{0,25}?\bureters?\b|\b(?:stones?|calculi)\b[^.;\n]{0,25}?\bureters?\b[^.;\n]{0,15}?\band\b[^.;\n]{0,25}?\b(?:kidneys?|renal pelvis)\b|\b(?:kidney|renal) and ureteral (?:stones|calculi)\b/i,
    wording: "calculus of kidney with calculus of ureter",
    code: "N20.2",
    not: /\b(?:no|not|without|denies|passed|history|prior|previous|hydro\w*|bladder|mother|father|if)\b/i,
    known: /^(?:N20\.2|N13\.[26])/,
    replaces: /^N20\.[019]$/,
  },
  {
    words:
      /\b(?:has |had )?(?:made|formed|passed) (?:kidney |several |many |two |three |a few |a )*stones? (?:before|in the past|years ago|over the years|in (?:19|20)\d\d)\b/i,
    wording: "history of urinary stones",
    code: "Z87.442",
    not: /\b(?:no|not|never|denies|gall\w*|bile|father|mother|brother|sister|tonsil\w*)\b(?! (?:now|on|today))(?<!\bnone\b)/i,
    known: /^(?:Z87\.442|N20|N13\.2|N21)/,
  },
  {
    words:
      /\b(?:penis|penile shaft|shaft|erections?)\b[^.;\n]{0,25}?\b(?:curv\w+|bent|bends|angled|crooked)\b|\b(?:curved|bent|crooked) (?:penis|erections?)\b/i,
    wording: "Peyronie's disease",
    code: "N48.6",
    beside: /\b(?:plaque|peyronie\w*|xiaflex|collagenase|verapamil)\b/i,
    not: /\b(?:no|not|without|denies|straight|chordee|congenital|hypospadias|fracture)\b/i,
    known: /^N48\.6/,
  },
  {
    words:
      /\b(?:narrow(?:ed|ing)?|scarred|strictured|tight)(?: (?:of|in) the)? urethra\b|\burethra (?:is |was |has )?(?:narrow(?:ed)?|scarred(?: down)?|strictured)\b/i,
    wording: "urethral stricture",
    code: (_words, note) => (/\b(?:she|her|woman|female)\b/i.test(note) ? "N35.92" : "N35.919"),
    not: /\b(?:no|not|without|denies|ruled out|meat\w*|prostatectomy|after (?:surgery|turp|radiation)|post-?op\w*)\b/i,
    known: /^N(?:35|99\.11)/,
  },
  {
    words:
      /\bbladder neck\b(?: (?:is|was|has|now|that|badly))* (?:scarred|contract(?:ed|ure)|narrow(?:ed|ing)?|stenos(?:is|ed)|scar(?:ring)?)\b|\b(?:scarred|contracted|narrowed|tight) bladder neck\b/i,
    wording: "bladder neck obstruction",
    code: "N32.0",
    not: /\b(?:no|not|without|denies|wide[- ]open|ruled out)\b/i,
    known: /^N32\.0/,
  },
  {
    words:
      /\bbladder\b[^.;\n]{0,50}?\b(?:overactiv(?:e|ity)|neurogenic)\b|\b(?:overactive|neurogenic) (?:\w+ )?bladder\b/i,
    wording: "bladder dysfunction",
    code: (words) => (/overactiv/i.test(words) ? "N32.81" : "N31.9"),
    not: /\b(?:no|not (?:overactive|neurogenic)|denies|ruled out|gall\w*|bowel|mother|father|history|detrusor overactivity)\b/i,
    known: /^N3(?:1|2\.81|9\.4)/,
  },
  {
    words:
      /\b(?:hypogonad(?:ism|al)|low testosterone|low[- ]t\b|testosterone (?:deficiency|deficient|is low))/i,
    wording: "testicular hypofunction",
    code: "E29.1",
    inLine:
      /\b(?:testosterone (?:gel|shots?|injections?|cypionate|enanthate|undecanoate|replacement|patch(?:es)?|therapy|pellets?)|androgel|testim|jatenzo|xyosted|clomiphene|trt\b)/i,
    not: /\b(?:no|not|without|denies|secondary|central|hypogonadotropic|pituitary|klinefelter\w*|ovarian|woman|female|after orchiectomy|adt|lupron|leuprolide|opioid\w*|castrat\w*|normal|avoid|contraindicat\w*|father|brother)\b/i,
    known: /^E(?:29|23\.0|89\.5)/,
    replaces: /^(?:R79\.89|E34\.9)$/,
  },
  {
    words:
      /\b(?:here for (?:his |a |the )?(?:elective )?vasectomy|vasectomy (?:was )?(?:done|performed|completed|carried out)(?: (?:here|in (?:the )?(?:office|clinic)))?(?: today| this (?:morning|afternoon))?)\b/i,
    wording: "encounter for sterilization",
    code: "Z30.2",
    inLine: /\btoday|this (?:morning|afternoon)|here for|in (?:the )?office\b/i,
    not: /\b(?:reversal|(?:19|20)\d\d|years? ago|months? ago|discuss\w*|consult\w*|prior|previous|history|semen (?:check|analysis)|follow[- ]?up|considering|scheduled|next)\b/i,
    known: /^Z30\.2/,
    replaces: /^Z98\.52$/,
  },
];

/** @returns the mentions, and the troubles of prostate and bladder that are told in plain words */
export function withUrologyTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
