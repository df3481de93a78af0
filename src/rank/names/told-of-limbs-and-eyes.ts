/**
 * Joints, skin, eyes and incisions told in plain words: "both knees are simply worn out", "arthritis at the base of the thumb", "lymph swelling", "contact
 * allergy to the adhesive", "the capsule has gone cloudy after the cataract", "first attack of iritis", "the incision has come apart".
 *
 * Source: Index: Osteoarthritis, primary, by site; Chondromalacia, patella M22.4-; Lymphedema I89.0; Dermatitis, contact, allergic, adhesives L23.1; Cataract,
 * after H26.49-; Iridocyclitis, primary H20.01-, recurrent H20.02-; Disruption of wound, operation, external T81.31.
 */
import type { ReadNote } from "../../note/types.ts";
import type { Mention } from "./mentions.ts";
import { type ToldRow, withToldRows } from "./told-rows.ts";

const gap = "(?:(?!\\b(?:no|not|without|or|vs|nor)\\b)[^.;\\n])";
const notNow =
  /\b(?:no|not|without|denies|never|if|risk|possible|possibly|suspect\w*|r\/o|rule out|versus|mother|father|sister|brother|wife|husband|history of|h\/o|replac\w+|prosthe\w+|arthroplasty|tka|tha|tkr|thr|post-?traumatic|old fracture)\b|\?/i;

const joints: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bknees?\b/i, "M17.1"],
  [/\bhips?\b/i, "M16.1"],
  [/\b(?:shoulders?|gleno-?humeral|ac joints?|acromio-?clavicular)\b/i, "M19.01"],
  [/\b(?:ankles?|subtalar)\b/i, "M19.07"],
  [/\belbows?\b/i, "M19.02"],
];
const joint = "(?:knees?|hips?|shoulders?|gleno-?humeral joints?|ac joints?|ankles?|elbows?)";
const wear =
  "(?:bone[- ]on[- ]bone|worn (?:right |clean |simply |completely |quite |all )*(?:out|down|away|through)|wear[- ]and[- ]tear(?! (?:of|in) the (?:menisc|cuff|tendon)))";
const thumbBase =
  "(?:thumb[- ]base|base[- ]of[- ](?:(?:the|his|her|each|both|left|right)[- ])*thumbs?|basal (?:thumb )?joints?|thumb cmc|(?:first |1st )?cmc(?: joints?)?)";
const arthritis = "(?:arthritis|osteo-?arthritis|oa|arthrosis)";
const sticky =
  "(?:adhesives?|(?:surgical |paper |medical |silk )?tape|(?:skin |surgical )?glue|dermabond|steri-?strips?|band-?aids?|silicone (?:border|dressing)|dressing(?:'s)? (?:border|adhesive)|ekg (?:pads?|electrodes?)|electrode pads?)";
const inflamedEye = "(?:anterior )?(?:iritis|uveitis|iridocyclitis)";
const wound =
  "(?:incisions?|suture line|staple line|(?:surgical|operative|midline|laparotomy|sternal|sternotomy|stump|abdominal|knee|hip) (?:wound|incision)|wound edges?)";

const blow =
  /\b(?:blow|struck|hit (?:by|in|on)|punched|(?:squash|tennis|base|golf|soccer) ?ball|racket|fist|bungee|trauma\w*|injur(?:y|ed)|paintball|elbowed|airsoft|fireworks?)\b/i;
const artificial = "(?:replacement|prosthesis|prosthetic joint|arthroplasty|artificial joint)";

/** T84.5- by joint and side. */
function infectedJoint(words: string, note: string): string {
  const at = note.indexOf(words);
  const near = note.slice(Math.max(0, at - 30), at + words.length + 20);
  const isRight = /\b(?:right|rt)\b|\bR\b/i.test(near);
  const isLeft = /\b(?:left|lt)\b|\bL\b/i.test(near);
  if (isRight === isLeft || !/\b(?:hip|knee)\b/i.test(words))
    return /\b(?:hip|knee)\b/i.test(words) ? "T84.50" : "T84.59";
  return /\bhip\b/i.test(words) ? (isRight ? "T84.51" : "T84.52") : isRight ? "T84.53" : "T84.54";
}

const rows: readonly ToldRow[] = [
  {
    words: new RegExp(
      `\\b${joint}\\b${gap}{0,40}?\\b${wear}\\b|\\b${wear}\\b${gap}{0,30}?\\b${joint}\\b`,
      "i",
    ),
    wording: "primary osteoarthritis",
    code: (words) => joints.find(([name]) => name.test(words))?.[1],
    not: new RegExp(`${notNow.source}|\\b(?:menisc\\w+|cuff|tendon|shoes?|brace|cartilage only)\\b`, "i"),
    replaces: /^M19\.9/,
    known: /^M1[5-9]\.[0-8]/,
  },
  {
    words: new RegExp(
      `\\b${thumbBase}\\b${gap}{0,25}?\\b${arthritis}\\b|\\b${arthritis}\\b (?:of|at|in) (?:the |his |her |both |each )*(?:left |right )?${thumbBase}`,
      "i",
    ),
    wording: "primary osteoarthritis of first carpometacarpal joint",
    code: "M18.1",
    not: notNow,
    replaces: /^M19\.(?:9|04)|^M18\.9/,
    known: /^M18\.[0-5]/,
  },
  {
    words:
      /\bchondromalacia (?:of|under|behind) (?:(?:the|his|her|both|right|left|r|l) )*(?:knee ?caps?|patellae?)\b/i,
    wording: "chondromalacia patellae",
    code: "M22.4",
    not: notNow,
    replaces: /^M94\.2/,
    known: /^M22\.4/,
  },
  {
    words:
      /\blymph(?:atic)?[- ]swelling\b|\bswelling (?:is |of |from )+(?:the |his |her )?lymph(?:atics?)?\b(?! nodes?)|\bswollen (?:with|from) lymph\b/i,
    wording: "lymphedema",
    code: "I89.0",
    not: new RegExp(`${notNow.source}|\\b(?:nodes?|glands?|mastectomy|congenital|birth)\\b`, "i"),
    replaces: /^(?:M79\.89|R60)/,
    known: /^(?:I89\.0|I97\.2|Q82\.0)/,
  },
  {
    words: new RegExp(
      `\\b(?:contact (?:allergy|dermatitis|reaction)|allergic (?:contact )?(?:dermatitis|rash|skin reaction|reaction)|(?:itchy |blistering |red )*rash)\\b${gap}{0,20}?\\b(?:to|from|under|where|due to|caused by)\\b (?:(?:the|his|her|a|that|this) )*${sticky}\\b`,
      "i",
    ),
    wording: "allergic contact dermatitis due to adhesives",
    code: "L23.1",
    not: /\b(?:no|not|without|denies|history of|h\/o|if|irritant|irritation|mother|father|allergies)\b/i,
    replaces: /^(?:L2[3-5]\.9|T78\.40|R21|Z91\.04)/,
    known: /^L23\.1/,
  },
  {
    words:
      /\bhaz(?:e|iness|ing) (?:of|in|on|over) (?:the |his |her )?(?:right |left )?(?:posterior |lens )*capsule\b|\b(?:cloud(?:y|ed)|hazy|opaque|opacified|thickened|fibrosed) (?:posterior |lens )*capsules?\b|\b(?:posterior |lens )*capsul(?:es?|ar)\b(?: (?:in|of|behind) (?:the |his |her )?(?:right|left|r|l|both|each)(?: eyes?| lens| implant)?)? (?:(?:is|are|has|have|gone|become|became|now|again|looks?|quite) )*(?:cloud(?:y|ed|ing)|hazy|haze|opaci\w+)/i,
    wording: "posterior capsule opacification",
    code: "H26.49",
    beside: /\b(?:yag|cataract|pseudophak\w*|iols?|(?:lens )?implants?)\b/i,
    not: /\b(?:no|not|clear|if|may|joint|knee|shoulder)\b/i,
    replaces: /^H26\.(?:40|9)/,
    known: /^H26\.49/,
  },
  {
    words: new RegExp(
      `\\b(?:(?:first|1st|new|initial) (?:ever )?(?:attack|episode|bout|flare) of (?:acute )?${inflamedEye}|(?:recurrent|recurring) (?:acute )?${inflamedEye}|(?:another|second|third|fourth|fifth|repeat|new|2nd|3rd) (?:attack|episode|bout|flare) of (?:his |her |the )?(?:acute )?${inflamedEye}|${inflamedEye} (?:again|for the (?:second|third|fourth) time|is back|has (?:come back|recurred|returned)))`,
      "i",
    ),
    wording: "acute iridocyclitis",
    code: (words) => (/\b(?:first|1st|initial|new)\b/i.test(words) ? "H20.01" : "H20.02"),
    not: /\b(?:no|not|without|history of|h\/o|if|watch|risk|herpe\w+|tubercul\w+|syphil\w+|mother|father|posterior|pan-?uveitis)\b/i,
    replaces: /^H20\.(?:9|00|0$)/,
    known: /^H20\.0[12]/,
  },
  {
    words: new RegExp(
      `\\binfect(?:ed|ion) (?:(?:of|in|around|at|the|his|her|total|right|left|r|l) )*(?:hip|knee|shoulder) ${artificial}\\b|\\b(?:hip|knee|shoulder) ${artificial} (?:(?:is|was|has become|now|acutely|chronically) )*infected\\b`,
      "i",
    ),
    wording: "infection of joint prosthesis",
    code: infectedJoint,
    not: /\b(?:no|not|without|denies|if|risk|prevent\w*|rule out|r\/o|possible|suspect\w*|history of|h\/o)\b|\?/i,
    replaces: /^Z96\.6/,
    known: /^T84\.5/,
  },
  {
    words:
      /\b(?:both |right |left |her |his |the )?eyes? (?:(?:is|are|feels?|remain|still|very|chronically|quite) )+dry\b/i,
    wording: "dry eye syndrome",
    code: "H04.12",
    beside:
      /\b(?:artificial tears|preservative-free|tears|plugs?|punctal|schirmer|break-?up|cyclosporine|restasis|xiidra|lubricat\w+|meibom\w*)\b/i,
    not: /\b(?:no|not|without|denies|macul\w+|amd|if)\b/i,
    known: /^H04\.12|^H16\.22|^M35/,
  },
  {
    words:
      /\b(?:burst|broken|popped|ruptured) (?:blood )?vessels? (?:(?:on|in|of|over|the|his|her|right|left) )+(?:white|surface|conjunctiva|eye)\b|\b(?:bleed|blood|hemorrhage) (?:on|under|over) the (?:white|conjunctiva)\b/i,
    wording: "conjunctival hemorrhage",
    code: "H11.3",
    not: /\b(?:no|not|without|denies|retina\w*|vitre\w+|if|struck|punched|trauma\w*)\b/i,
    known: /^(?:H11\.3|S05)/,
  },
  {
    words: /\bhyph(?:a)?ema\b/i,
    wording: "traumatic hyphema",
    code: "S05.1",
    beside: blow,
    not: /\b(?:no|not|without|spontaneous|neovascular|rubeotic|resolved|if|watch|risk|r\/o|rule out|post-?op\w*)\b/i,
    replaces: /^H21\.0/,
    known: /^S05\.1/,
  },
  {
    words:
      /\b(?:grit|sand|sawdust|specks?|debris|particles?|dirt|metal|flecks?|splinter|(?:eye)?lash)\b[^.;\n]{0,25}?\b(?:under|beneath|from under) (?:(?:the|his|her|right|left|upper|lower|r|l) )*(?:eye)?lid\b/i,
    wording: "foreign body in conjunctival sac",
    code: "T15.1",
    not: /\b(?:no|not|without|nothing|denies|if|felt like|feels like|as if)\b/i,
    known: /^T15/,
  },
  {
    words: new RegExp(
      `\\b${wound}\\b${gap}{0,30}?\\b(?:(?:come|came|coming|pulled|fallen|fell) apart|opened up|popped open|burst open|split(?: open)?|separat(?:ed|ing|ion)|dehisc\\w+|gap(?:es|ing|ed)|(?:is |has )?pulling apart)\\b`,
      "i",
    ),
    wording: "disruption of operation wound",
    code: (_, note) =>
      /\bfascia(?:l)? (?:dehisc\w+|separat\w+|has (?:split|come apart)|is (?:open|split))\b|\beviscerat\w+/i.test(
        note,
      )
        ? "T81.32"
        : "T81.31",
    beside:
      /\b(?:pod|post-?op\w*|surgery|operation|\w+ectomy|\w+otomy|\w+plasty|repair|closure|days? (?:after|out)|weeks? (?:after|out))\b/i,
    not: /\b(?:no|not(?! infected)|never|if|watch|risk|intact|c-?section|cesarean|perine\w+|episiotomy|teeth|opened (?:in|by|at|the))\b/i,
    replaces: /^T81\.(?:89|9)/,
    known: /^(?:T81\.3|O90)/,
  },
];

/** @returns the mentions, and the joints, skin, eyes and incisions so told */
export function withLimbsAndEyesTold(note: ReadNote, known: readonly Mention[]): readonly Mention[] {
  return withToldRows(note, known, rows);
}
