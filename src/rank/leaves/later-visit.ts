/**
 * A few lines of story that show a bone, joint or tendon injury to be in care after its treatment, in other sentences than the one that names it: "Post-op
 * wk 6", "at 15 weeks", "casted then", "staples out", "films bridging"; and how a fracture heals.
 *
 * Source: Guidelines FY2026 I.C.19.a (what decides is the treatment) and I.C.19.c.1 (malunion and nonunion).
 */
import type { EncounterKind, Healing } from "../../note/attribute-phrases.ts";
import { isLateEffect } from "./after-injury.ts";

/** A longer note has sections that tell the visit. */
const longest = 1500;
const ofInjury =
  /\b(?:fractures?|dislocation|subluxation|sprain|strain|tear|rupture|bennett|monteggia|galeazzi|labrum|maisonneuve|flail)\b/i;
const ofFracture = /\bfractures?\b/i;

const number =
  "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|a couple of|a few|several)";
const unit = "(?:weeks?|wks?|months?|mos?)";
const span = `${number}[- ]?(?:and a half )?${unit}`;
/** A span that is still to come, or that a drug or a splint is given for. */
const toCome =
  "(?<!\\b(?:in|for|another|x|next|until|every|q|needs?|plan|then|about in|within|times|more|return|recheck|back|film|films|x-?ray|over|lasting|take|takes|repeat|by) )";
const worn =
  "(?:cast|long arm cast|short arm cast|boot|brace|splint|gutter|ulnar gutter|gutter splint|wires|tlso|collar|sling|spica|immobilizer|fixator|functional brace)";
const done =
  "(?:casted|splinted|braced|nailed|plated|pinned|fixed|repaired|reduced|reconstructed|operated|treated|booted|immobili[sz]ed|put back|relocated|orif|surgery|fixation|nailing|pinning|casting|cast)";

const after: readonly RegExp[] = [
  /\bpost-?op(?:erative)?(?:ly)?,? (?:visit,? )?(?:week|wk|month|mo|day)s? ?#?\d|\b(?:week|wk)s? #?\d{1,2} (?:post|after|s\/p|from|since|out)\b/i,
  new RegExp(
    `${toCome}\\b${span}[- ](?:re-?check|follow-?up|f\\/?u|post-?op(?:erative)?|visit|check(?:-?up)?|film check|cast check)\\b`,
    "i",
  ),
  new RegExp(
    `${toCome}\\b${span} (?:out|post|after|since|s\\/p|status post|following|from (?:surgery|injury|the (?:injury|fall|fracture|operation|crash))|into|along|of (?:casting|bracing|immobili[sz]ation|therapy|pt|boot|non-?weight))\\b`,
    "i",
  ),
  new RegExp(
    `(?:^|[,.;:] |now |\\()(?:now )?(?:at )?${span} in (?:an? |the |his |her )?${worn}\\b(?!,? then| and then| then|, (?:recheck|repeat|return))`,
    "i",
  ),
  new RegExp(
    `(?:^|[.;] |\\bnow )(?:At|at|Now) (?:about |just |nearly )?${span}\\b(?! (?:return|recheck|repeat|film|x-?ray))`,
  ),
  new RegExp(
    `\\b(?:tear|sprain|strain|rupture|fractures?|fx|break|dislocation|repair|reconstruction),? (?:now |at )+(?:about )?${span}\\b(?! (?:ago|of|for|return|recheck|repeat|film|x-?ray))`,
    "i",
  ),
  new RegExp(
    `${toCome}\\b${span} (?:from|after|post|since|s\\/p) (?:[\\w'-]+ ){0,5}?(?:repair|reconstruction|orif|fixation|surgery|nailing|pinning|release|arthroscopy|scope)\\b`,
    "i",
  ),
  new RegExp(`\\b(?:now|already) (?:about |just |nearly )?${span}\\b`, "i"),
  /(?:^|[,.;:] )(?:week|wk) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?! of (?:pregnan|gestation))/i,
  /(?<!\b(?:once|when|until|till|then|after|before|if|get|have|keep) (?:the |his |her |your )?)\b(?:casts?|splint|boot|brace|tlso|staples?|sutures?|stitches|pins?|wires?|k-?wires?|sling|immobili[sz]er|collar|fixator|spica)(?: (?:is|are|was|were|has been|came|come|taken))? (?:off|out|removed|pulled|discontinued|changed)\b(?!,? (?:in|at|after|on|next|by|once|when|tomorrow)\b)/i,
  /\b(?:out of|weaned? (?:from|out of|off|the)|graduated? from|done with|off with) (?:the |his |her |a )?(?:cast|boot|brace|splint|sling|walker|crutches|immobili[sz]er|collar|tlso)\b(?!,? (?:in|at|after|by) )/i,
  /\bwean (?:the |out of (?:the )?)?(?:boot|brace|sling|splint|collar|tlso)\b/i,
  new RegExp(
    `\\b${done}\\b[^.;\\n]{0,40}?(?:\\b(?:${span}|(?:\\d{1,2}|ten|a few|several|five|six|seven|eight|nine) days|a (?:month|year|week)|(?:\\d{1,2}|two|three|four|five) years?) ago\\b|\\blast (?:week|month|year|spring|summer|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\\b|\\b(?:back )?then\\b(?! (?:to|will|she|he|we|recheck))|\\bat the time\\b)`,
    "i",
  ),
  new RegExp(`\\b(?:${span}|(?:ten|\\d{1,2}) days) ago\\b[^.;\\n]{0,40}\\b${done}\\b`, "i"),
  /(?<!\b(?:no|not|for|of|until|watch for|if|without|await|awaiting|look for) (?:\w+ )?)\b(?:callus(?! (?:on|of|under|over) (?:the |his |her )?(?:foot|sole|toe|heel|hand|palm|finger))|bridging|bridged|consolidat(?:ed|ing)|(?:fracture|break) (?:is )?(?:healing|healed|united|uniting|solid|consolidating)|fracture lines? (?:is |are )?(?:filling|fading|less (?:visible|distinct)|blurr\w+)|healing (?:well|nicely|on (?:the )?films?|on x-?ray|as expected|in (?:good )?(?:position|alignment))|films? (?:show(?:s)? )?(?:solid|healing|healed)|hardware (?:is )?(?:intact|where|in (?:good )?(?:position|place)))/i,
  /\b(?:no|hardly any|scant|little|wispy|minimal|early|abundant|good|new) callus\b(?! (?:on|of|under|over) (?:the |his |her )?(?:foot|sole|toe|heel|hand|palm|finger))/i,
  /\b(?:here|in|seen|comes? in|back) (?:today )?for (?:a |his |her |the )?(?:\w+ )?(?:re-?check|recheck|cast (?:check|change|removal)|post-?op)\b/i,
];
const ago = new RegExp(`\\b(?:${span}) ago\\b`, "i");
/** How someone does who was treated before. */
const mending =
  /\b(?:breathing easier|pain (?:is )?(?:much )?(?:better|less|improv\w+|easing|gone|down)|(?:much |feeling |doing )(?:better|well)|improving|less (?:pain|tender|swollen)|swelling (?:is )?down|(?:start|begin|continue|advance|progress)\w* (?:pt|ot|therapy|motion|physical therapy|rom|weight)|wean|stop (?:the )?(?:oxycodone|opioids?|narcotics?)|return(?:ed)? to (?:work|sport|play|duty)|releas(?:ed|e) to|re-?check)\b/i;

/** Its treatment begins, or goes on, here. */
const begins =
  /\b(?:orif|surgery|operation|reduction|fixation|pinning|nailing|repair|reconstruction|hemi|arthroplasty|replacement)(?: is| was)? (?:scheduled|planned|booked|today|tonight|tomorrow|this week|next week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bto (?:the )?(?:or\b|operating room|theatre)|\b(?:scheduled|booked|booking|listed|consented|set|refer(?:red)?) for (?:an? )?(?:orif|surgery|fixation|repair|reconstruction|hemi|operation)\b|\breduced (?:here|today|under|in the ed|w\/|with)\b|\binitial (?:visit|evaluation)\b|\bnew patient\b|\bfirst (?:visit|seen)\b|\b(?:yesterday|today|this morning|last night|tonight|an hour ago|hours ago|(?:one|two|three|four|five|1|2|3|4|5) days? ago)\b[^.;\n]{0,40}(?<!(?:off|out|removed) today)$/i;

/** @param title of the code @param text of the whole note @returns subsequent, where the story tells care after the injury's treatment */
export function laterVisit(title: string, text: string): EncounterKind | undefined {
  if (text.length > longest || !ofInjury.test(title)) return undefined;
  if (isLateEffect(text)) return "sequela";
  if (begins.test(text)) return undefined;
  if (after.some((words) => words.test(text)) || (ago.test(text) && mending.test(text))) return "subsequent";
  return undefined;
}

/** The bone is told to knit in the clause that names it: "R distal radius - uniting on schedule". */
const knits =
  /(?<!\b(?:not|no|yet to|failed to|never|non-?|slow to|without|until|if|once|when|for) (?:\w+ )?)\b(?:knitting|uniting|united|healing|mending|consolidat(?:ed|ing)|bridg(?:ed|ing)(?: callus)?|(?:good|early|abundant|bridging) callus)\b/i;

/** @param title of the code @param parts the clause and its heading */
export function knitsHere(title: string, parts: readonly string[]): EncounterKind | undefined {
  return ofFracture.test(title) && parts.some((part) => knits.test(part) && !begins.test(part))
    ? "subsequent"
    : undefined;
}

const denied =
  "(?<!\\b(?:no|not|without|not yet an?|not an?|nor|or|rather than|risk of|prevent|avoid|if|for|may be|become an?|rule out|r\\/o|never an?|no sign of|no evidence of)(?: an?| frank| established| true)? )";
const unions: readonly (readonly [words: RegExp, healing: Healing])[] = [
  [
    new RegExp(
      `${denied}\\b(?:non-?union|un-?united|pseud(?:o)?arthrosis)\\b|\\b(?:never|not|failed to) (?:joined|join|united|unite|knit(?:ted)?)\\b(?! yet)|\\b(?:has|have|had) not (?:joined|united|knit)\\b(?! yet)`,
      "i",
    ),
    "nonunion",
  ],
  [
    new RegExp(
      `${denied}\\b(?:mal-?union|mal-?united)\\b|\\b(?:knit(?:ted)?|healed|set|united) (?:crooked|bent|rotated|short(?:ened)?|angulated|in (?:\\d+ degrees of )?(?:\\w+ )?(?:varus|valgus|malalignment|rotation|tilt|angulation|a bad position)|with (?:\\d+ degrees of )?(?:\\w+ )?(?:varus|valgus|rotation|tilt|angulation|shortening))\\b`,
      "i",
    ),
    "malunion",
  ],
  [
    /(?<!\b(?:no|not|without|denies|if|may be|can be|risk of|no sign of|smokers? (?:are|is)) )\b(?:slow to (?:heal|unite|knit|consolidate)|healing (?:is |very |too |more )*(?:slowly|slower|delayed|behind)|delayed (?:union|healing)|(?:union|healing) (?:is |looks )?(?:delayed|slow|lagging|behind)|slow(?:er)? (?:union|healing)(?: than)?|lag(?:ging|s) behind|behind (?:schedule|where it (?:ought|should))|not (?:knitting|healing|uniting) as (?:fast|quickly))\b|\b(?:hardly any|scant|wispy|little|barely any) callus\b[^\n]{0,60}\bdelayed\b/i,
    "delayed",
  ],
];

/** @param title of the code @param text of the whole note @returns how a short story says that the fracture heals, where it does so badly */
export function unionTold(title: string, text: string): Healing | undefined {
  if (text.length > longest || !ofFracture.test(title)) return undefined;
  return unions.find(([words]) => words.test(text))?.[1];
}
