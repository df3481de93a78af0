/**
 * Words too common in prose to head a section before a colon, which head one where they stand alone in a line written as the
 * note's headings are ("## Looks").
 */
const words: Readonly<Record<string, string>> = {
  "chief-complaint": "purpose|concern|issue|worry|worries|ask|the ask",
  hpi: "news|recap|context|checking in|the visit|visit|catch up|catching up|since then|lately|recently|so far|timeline of illness|what she tells me|her words|his words|words|the history|the past day|last 24 hr|on events|s/o/n",
  ros: "symptoms|systems|complaints by system|positives",
  "past-medical-history":
    "also|carries|lives with besides|the rest|rest|besides|other things|conditions|illness|the background|medical",
  "past-surgical-history": "cut on|scars|knife|operated",
  "family-history": "genes|bloodline|mother|father|kin|family tree",
  "social-history":
    "living|lives|function|functioning|baseline|exposures|smokes|smoker|job|people|world|daily life|days",
  medications:
    "on|scheduled|standing|chemo|chemotherapy|insulin|prescribed now|what s on board|on board|currently on|now on|current tx|bottles|regimen|therapies",
  allergies: "reactions|avoid|avoids|no go|not for her|not for him|no|never give|latex",
  vitals: "weights|orthostatics|hemodynamics|tmax|obs|signs|the signs|monitor|percentiles|oxygenation|vent",
  "physical-exam":
    "looks|looking|look|appearance|appears|wound|wounds|hands|laying on of hands|pelvic|cervix|fetal|fhr|fhts|toco|airway|abcde|at the bedside|bedside|on the table|in the room|in person|by eye|eyes on|seen|the exam|signs today|body",
  "mental-status-exam": "mind|behavior|presentation today|in session",
  results:
    "numbers|the numbers back|pending|cath|stress|spirometry|genetics|molecular|scores|bloods and films|pictures and numbers|machines|tests so far|evidence|objective tests|bilirubin|bili|ua dip",
  imaging: "pictures|pics|images|us|films and scans|films seen",
  "assessment-plan":
    "issue list|topics of the day|matters|one by one|item by item|each problem|the problems|working through it|to work on|what matters today|the list",
  assessment:
    "sense|read|my sense|verdict|judgment|judgement|where i land|bottom line today|synthesis|gestalt|take",
  plan: "doing|action|actions|tx|moving forward|going forward|from here|then|now|ahead|the road ahead|way forward|road map|roadmap|changes|decided|agreed|agreement|to try",
  "hospital-course":
    "while there|the hospital|her time here|his time here|days in|days here|on the floor|on the unit",
  disposition: "condition|out|leaving|home|destination|going",
  "discharge-instructions":
    "call|call us|911|988|alarms|worries at home|at home instructions|dangers|tell us if|notify|report",
  "follow-up": "back|surveillance|then what|see you|again|dates|upcoming|later|after this|when",
  procedure: "op|injection|delivery|done today|did|the block",
  "procedure-details": "details|steps|approach|how|the operation step by step",
  "time-and-attestation": "wishes|dnr|values|goals and values|proxy",
};

const kinds = new Map(
  Object.entries(words).flatMap(([kind, list]) =>
    list.split("|").map((heading): [string, string] => [heading, kind]),
  ),
);

/** The kind a word standing alone opens where the line's form shows that it is a heading; `key` as the table writes it. */
export function kindStandingAlone(key: string): string | undefined {
  return kinds.get(key);
}
