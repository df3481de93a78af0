/**
 * Who was hurt in what kind of traffic accident: the way of travel, whether driving, and what it met.
 *
 * Source: Tabular List, V01 to V49 and V86 (third character the victim's way of travel, or what it met; fourth or fifth whether driver, passenger or not
 * said, in traffic or not); its note (h): not said whether in traffic, accidents on the road are taken to be, those of off-road vehicles not.
 */
import type { Span } from "../../note/types.ts";
import { carModels, pickupModels, suvModels, vanModels } from "./vehicle-models.ts";

const collided =
  "(?:struck|hit|rear[- ]?ended|t-?boned|broad-?sided|side-?swiped|collided|collision|crash(?:ed)?|ran into|run over|ran over|plowed into|slammed into|clipped|head-on|wreck(?:ed)?|accident|mvc|mva|rolled(?: over)?|roll-?over|overturned|flipped|lost control|ran off|laid (?:[\\w']+ )?(?:[\\w']+ )?down|low-?sided|high-?sided|wiped out|over the (?:handle)?bars|(?:rode|drove|steered|skidded|veered|swerved|plowed) (?:[\\w'-]+ ){0,4}into|backed (?:over|into)|sandwiched|skidded|slid out|doored|(?:turned|pulled|swerved|cut|drove|merged|veered) (?:out |over |left |right |directly )*(?:across|in front of|into)(?: (?:him|her|them|the (?:path|lane)))?|cut (?:him|her|them) off)";
const vehicle = `(?:car|sedan|vehicle|suv|truck|pick-?up|van|minivan|bus|semi|motorist|jeep|coupe|${pickupModels}|${suvModels}|${vanModels}|${carModels})`;
const whose = "(?:his|her|their|the|a|an|our|my)";
const accident = new RegExp(`\\b${collided}\\b`, "i");

type Traveller = "pedestrian" | "cyclist" | "e-cyclist" | "motorcyclist" | "off-road" | "pickup" | "car";
type Met =
  | "life"
  | "cycle"
  | "motorcycle"
  | "suv"
  | "pickup"
  | "van"
  | "car"
  | "heavy"
  | "train"
  | "fixed"
  | "nothing"
  | "unsaid";

const travellers: readonly (readonly [who: Traveller, words: RegExp])[] = [
  [
    "off-road",
    /\b(?:atvs?|four[- ]?wheelers?|4[- ]?wheelers?|quad ?bikes?|utvs?|side-by-side|dirt ?bikes?|motocross|snowmobiles?|dune buggy|go-?karts?|golf carts?)\b/i,
  ],
  ["e-cyclist", /\b(?:e-?bikes?|electric (?:bikes?|bicycles?))\b/i],
  ["motorcyclist", /\b(?:motor ?cycl\w*|motor ?bikes?|mopeds?|vespa|harley)\b/i],
  [
    "cyclist",
    /\b(?:(?<!motor)(?:bi)?cyclists?|bicycl(?:e|es|ing|ist)|(?<!motor |dirt )bikes?(?! (?:lane|path|rack|shop|trail))|mountain biking|cycling)\b/i,
  ],
  [
    "pedestrian",
    new RegExp(
      `\\bpedestrian (?:who was |was )?(?:struck|hit|vs\\.?|versus|run)|\\bpedestrian\\b|\\b(?:walking|crossing|jogging|running|crosswalk|standing|stepped)\\b[^.;]{0,90}\\b(?:struck|hit|run over|clipped|knocked \\w+) by (?:an? |the )?(?:[\\w-]+ ){0,2}${vehicle}|\\b(?:struck|hit|run over) by (?:an? |the )?(?:[\\w-]+ ){0,2}${vehicle}\\b[^.;]{0,40}\\b(?:while (?:he|she) (?:was )?)?(?:walking|crossing|jogging|crosswalk|on foot)|\\b(?:walking|crossing|jogging|running|crosswalk|sidewalk|standing)\\b[^.;]{0,90}\\b(?:struck|hit|clipped|knocked \\w+) by (?:an? |the )?(?:[\\w-]+ ){0,2}(?:bi)?cycl(?:ist|e)\\b|\\b${vehicle} (?:backed|rolled|ran|drove|rolling) over (?:his|her|their|the) (?:[\\w-]+ )?(?:foot|feet|leg|toes|ankle)`,
      "i",
    ),
  ],
  [
    "pickup",
    new RegExp(
      `\\b(?:driv(?:er of|ing|en) (?:${whose} )?(?:pick-?up(?: truck)?|${pickupModels})|(?:his|her) (?:pick-?up|${pickupModels}))\\b`,
      "i",
    ),
  ],
  [
    "car",
    new RegExp(
      `\\b(?:drivers?|driving|drove|passenger|restrained|unrestrained|belted|seat ?belt(?:ed)?|behind the wheel|(?:his|her|their) (?:car|sedan|suv|vehicle|minivan|van|${carModels}|${suvModels}|${vanModels})|in (?:a|an|the) (?:car|vehicle|sedan|suv|van|minivan|taxi|uber|${carModels})|(?:car|infant|booster|rear-facing) seat|rear[- ]?ended|t-?boned)\\b`,
      "i",
    ),
  ],
];

const other = "(?:another|an?|the|second|other|oncoming|parked|stopped|speeding|turning|passing)";
const metBy = (words: string) =>
  new RegExp(
    `\\b${collided}\\b[^.;]{0,60}?\\b(?:${words})\\b|\\b(?:${words})\\b[^.;]{0,40}?\\b${collided}\\b|\\bv(?:s\\.?|ersus) (?:${words})\\b`,
    "i",
  );
/** One vehicle, and nothing met. */
const alone =
  /\bsingle[- ](?:vehicle|car)\b(?![^.;]{0,60}\b(?:tree|pole|wall|guard ?rail|fence|barrier|deer|median|ditch)\b)|\b(?:rolled|flipped|overturned) (?:over )?(?:the|his|her|their) (?:car|truck|suv|van|vehicle|jeep)\b/i;
/** The more telling first. */
const met: readonly (readonly [what: Met, words: RegExp])[] = [
  ["nothing", alone],
  ["train", metBy("trains?|railway|light rail")],
  [
    "heavy",
    metBy(
      "semi(?:[- ]?trucks?| ?trailers?)?|tractor[- ]?trailers?|18[- ]?wheelers?|dump trucks?|box trucks?|garbage trucks?|cement trucks?|delivery trucks?|bus(?:es)?",
    ),
  ],
  ["life", metBy("deer|elk|moose|cow|dog|animal|pedestrian")],
  ["cycle", metBy("bicycl(?:e|ist)s?|cyclists?")],
  ["motorcycle", metBy("motor ?cycles?|motor ?cyclists?|mopeds?")],
  ["suv", metBy(`(?:${other} )?(?:suvs?|${suvModels})`)],
  ["pickup", metBy(`(?:${other} )?(?:pick-?ups?(?: trucks?)?|${pickupModels})`)],
  ["van", metBy(`(?:${other} )?(?:(?:mini)?vans?|${vanModels})`)],
  [
    "car",
    metBy(
      `${other} (?:[\\w-]+ ){0,2}(?:car|sedan|vehicle|driver|motorist|coupe|jeep|truck|${carModels})|by (?:an? )?(?:[\\w-]+ ){0,2}(?:car|sedan|vehicle|truck|driver|${carModels})|car door|(?:car|vehicle|sedan) (?:ahead|in front|behind)`,
    ),
  ],
  [
    "fixed",
    metBy(
      "trees?|(?:telephone|utility|light) ?poles?|poles?|guard ?rails?|walls?|barriers?|buildings?|fences?|median|house|mailbox|ditch|embankment|culvert|curb",
    ),
  ],
  [
    "nothing",
    /\b(?:roll-?over|rolled(?: over)?|overturned|flipped|lost control|ran off|laid [^.;]{0,25}down|low-?sided|high-?sided|skidded|slid out|handle ?bars|over the bars|fell (?:off|from)|fall (?:off|from)|thrown (?:off|from)|came off|wiped out|single[- ]vehicle|hit (?:a |some )?(?:gravel|pothole|bump))\b/i,
  ],
];

const offTheRoad =
  /\b(?:parking (?:lot|garage)|driveway|private (?:road|property)|trail|field|farm|yard|off[- ]?road|race ?track|skate ?park)\b/i;
const onTheRoad =
  /\b(?:street|road|highway|intersection|crosswalk|crossing|freeway|interstate|traffic|avenue|lane|red light|stop sign|stop ?light)\b/i;
const driving =
  /\b(?:driver|driving|drove|behind the wheel|riding his|riding her|operator|operating|(?:crashed|wrecked|flipped|rolled|overturned|laid down) (?:his|her))\b/i;
const riding = /\b(?:passenger|(?:back|rear|front) ?seat(?! ?belt)|riding (?:with|in|on the back))\b/i;

/** @param story as long as it need be; what is said within reach of the accident counts @returns the stem, up to the sixth character, the words, and where the accident is named */
export function trafficIn(
  story: string,
): (Span & { readonly stem: string; readonly cue: number }) | undefined {
  const cue = accidentIn(story);
  if (cue === undefined) return undefined;
  const { start, end, at } = cue;
  const text = story.slice(start, end);
  const who = travellers.find(([, words]) => words.test(text))?.[0];
  if (who === undefined) return notSaid.test(text) ? { stem: accidentAlone, start, end, cue: at } : undefined;
  const what = met.find(([one, words]) => one !== own[who] && words.test(text))?.[0] ?? "unsaid";
  const stem = stemOf(who, what, text);
  return stem === undefined ? undefined : { stem: stem.padEnd(7, "X"), start, end, cue: at };
}

/** Tabular List: V89.2, motor-vehicle accident NOS. */
export const accidentAlone = "V89.2XX";
const notSaid =
  /\b(?:mvcs?|mvas?|motor[- ]vehicle (?:accidents?|collisions?|crash(?:es)?)|(?:car|auto|traffic) (?:accident|crash|wreck|collision))\b/i;

/** "Cyclist struck by a car": the victim is not what was met. */
const own: Readonly<Partial<Record<Traveller, Met>>> = {
  pedestrian: "life",
  cyclist: "cycle",
  "e-cyclist": "cycle",
  motorcyclist: "motorcycle",
};
const before = 160;
const after = 140;
const falling =
  /\b(?:fell|thrown|ejected|flew|came off|handle ?bars|over the bars|fall|wiped out|bailed|crashed|skidded|went down|hit a (?:pothole|rut|rock|root|bump|patch))\b/i;

/** The sentences around the first word of an accident that a traveller is named with. */
function accidentIn(story: string): (Span & { readonly at: number }) | undefined {
  for (const words of [accident, falling]) {
    const match = words.exec(story);
    if (match === null) continue;
    const start = Math.max(0, match.index - before);
    return { start, end: Math.min(story.length, match.index + match[0].length + after), at: match.index };
  }
  return undefined;
}

const car: Readonly<Record<Met, string>> = {
  life: "0",
  cycle: "1",
  motorcycle: "2",
  suv: "3",
  pickup: "3",
  van: "3",
  car: "3",
  heavy: "4",
  train: "5",
  fixed: "7",
  nothing: "8",
  unsaid: "9",
};

function stemOf(who: Traveller, what: Met, text: string): string | undefined {
  const isOff = offTheRoad.test(text);
  const place = isOff ? "0" : onTheRoad.test(text) ? "1" : "9";
  const role = riding.test(text) ? "passenger" : driving.test(text) ? "driver" : "unsaid";
  const digit = car[what];
  switch (who) {
    case "pedestrian":
      return pedestrian[digit] === undefined ? undefined : `V0${pedestrian[digit]}.${place}0`;
    case "cyclist":
      if (what === "nothing" || what === "unsaid")
        return falling.test(text) ? `V18.${place === "1" ? "4" : "0"}` : undefined;
      return `V1${digit}.${isOff ? "0" : "4"}`;
    case "e-cyclist":
    case "motorcyclist": {
      if (what === "unsaid") return undefined;
      const part = who === "e-cyclist" ? "1" : "9";
      return `V2${digit}.${isOff ? (role === "passenger" ? "1" : "0") : role === "passenger" ? "5" : "4"}${part}`;
    }
    case "off-road":
      return `V86.${role === "driver" ? "5" : role === "passenger" ? "6" : "9"}${offRoad.find(([words]) => words.test(text))?.[1] ?? "9"}`;
    case "pickup":
    case "car": {
      const series = who === "pickup" ? "V5" : "V4";
      const turn = isOff
        ? { driver: "0", passenger: "1", unsaid: "3" }
        : { driver: "5", passenger: "6", unsaid: "9" };
      if (what === "unsaid") {
        if (role === "unsaid" || isOff || who === "pickup") return undefined;
        return role === "driver" ? "V49.40" : "V49.50";
      }
      if (digit !== "3") return `${series}${digit}.${turn[role]}`;
      return who === "pickup" ? `V53.${turn[role]}` : `V43.${turn[role]}${cars[what] ?? "2"}`;
    }
  }
}

const pedestrian: Readonly<Record<string, string>> = { "1": "1", "2": "2", "3": "3", "4": "4", "5": "5" };
const cars: Readonly<Partial<Record<Met, string>>> = { suv: "1", car: "2", pickup: "3", van: "4" };
const offRoad: readonly (readonly [words: RegExp, digit: string])[] = [
  [/\bsnowmobiles?\b/i, "2"],
  [/\bdune buggy\b/i, "3"],
  [/\b(?:atvs?|four[- ]?wheelers?|4[- ]?wheelers?|quad)\b/i, "5"],
  [/\b(?:dirt ?bikes?|motocross)\b/i, "6"],
];
