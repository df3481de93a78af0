/** People a note speaks of besides the patient: relatives by blood, and others. */
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

export type Other = "family" | "other";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const relatives = set(
  "mother mom mum mama mommy father dad daddy papa parent parents sister sisters sis brother brothers bro sibling siblings sibs sib twin grandmother grandmothers grandfather grandfathers grandparent grandparents grandma grandpa granny nana nephew nephews niece nieces aunt aunts auntie uncle uncles cousin cousins son sons daughter daughters grandson grandsons granddaughter granddaughters grandchild grandchildren grandkids halfbrother halfsister mgm mgf pgm pgf mggm mggf pggm pggf fdr fdrs sdr relative relatives kinsman kindred triplet",
);
const others = set(
  "husband husbands wife spouse partner partners boyfriend girlfriend fiance fiancee fiancé fiancée exhusband exwife lover bf gf roommate roommates housemate housemates flatmate flatmates bunkmate cellmate cellmates inmate inmates donor donors coworker coworkers colleague colleagues boss supervisor employer employee employees friend friends neighbor neighbors neighbour classmate classmates schoolmate schoolmates teammate teammates playmate playmates shipmate labmate caregiver caregivers caretaker babysitter sitter nanny teacher teachers coach student students pupils contact contacts fob stepmother stepfather stepmom stepdad stepbrother stepsister stepson stepdaughter stepchild stepchildren stepparent stepparents stepsibling stepsiblings godmother godfather godson goddaughter assailant attacker perpetrator assaulter rapist bystander passenger passengers occupant occupants celebrity actor singer traveler traveller travelers soldier soldiers marine sailor recruit camper campers tenant landlord guest guests customer client clients coresident surrogate sponsor acquaintance acquaintances stranger someone somebody nobody everyone everybody anyone villagers villager cyclist biker motorist motorcyclist pedestrian skier opponent wrestler officer policeman fireman firefighter clerk cook chef waiter waitress barber hairdresser stylist cleaner maid housekeeper aide trainer instructor professor principal trucker secretary manager lodger boarder buddy pal chum fling date hookup mistress widow suitor bride groom godparent godparents godchild mentor trainee intern volunteer refugee prisoner prisoners guard cadet veteran parishioner attendee attendees participant goalie runner swimmer diver hiker hikers tourist tourists seatmate tentmate bedmate lodgers renter renters helper partygoers crewmate owner sponsor visitor visitors fosterchild",
);
const animals = set(
  "dog dogs cat cats kitten puppy pet pets bird parrot horse bat raccoon hamster rabbit fox monkey ferret goat goats cow cows sheep kittens puppies chickens hens livestock rats mice horses birds parrots lizard turtle turtles snake bats rabbits hamsters pigeon pigeons iguana",
);
const young = set("newborn baby infant fetus neonate");
const infections = /^(?:sepsis|septic|urosepsis|bacteremia|bacteremic|shock)$/;
/** Words for anyone, somebody else when "another", "the other" or "source" stands before. */
const anybody = set(
  "patient pt driver man woman person child kid boy girl player resident residents student adult individual people kids children family members member victim worker workers nurse",
);
const elsewhere = set(
  "another neighboring nearby adjacent multiple various numerous other others' fellow source index different several many two three sick",
);
const married = set(
  "husband's wife's spouse's partner's boyfriend's girlfriend's fiance's fiancee's stepmother's stepfather's friend's roommate's neighbor's coworker's boss's",
);
const notByBlood = set("adoptive adopted foster step god ex host co");
const qualifiers = set(
  "his her the a an their your my our patient's pt's one another other fellow several two three four some many maternal paternal older elder younger oldest youngest twin identical biological biologic birth late deceased male female sexual close household recent current new former first second adoptive foster step adult teenage infant little big half great grand source index sick both only unaffected living unrelated school work no nurse family ex god host elderly aging disabled ill teenage pregnant same sex sexual hospital dorm college organ living sperm egg blood kidney index",
);

export interface Person {
  readonly who: Other;
  /** Tokens of the person's name with what qualifies it. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  readonly animal: boolean;
  readonly by: Span;
}

/** "wife's", "FOB's" */
function isOthers(text: string): boolean {
  return married.has(text) || (text.endsWith("'s") && others.has(text.slice(0, -2)));
}

function bare(text: string): string {
  return text.endsWith("'s") ? text.slice(0, -2) : text.endsWith("s'") ? text.slice(0, -1) : text;
}

function firstOf(list: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && qualifies(list[first - 1]?.text ?? "")) first -= 1;
  return first;
}

/** "His", "another", "her son's": belongs to the person named after it. */
function qualifies(text: string): boolean {
  if (qualifiers.has(text) || married.has(text)) return true;
  return text.endsWith("'s") && (relatives.has(text.slice(0, -2)) || others.has(text.slice(0, -2)));
}

/** Those after whom a condition is named, and what of theirs it is: "skier's thumb", "swimmer's ear", "runner's knee", "barber's itch". */
const namesakes =
  /^(?:skier|swimmer|runner|diver|surfer|cyclist|biker|wrestler|cook|barber|clerk|sailor|soldier|housekeeper|maid|cleaner|officer|policeman|singer|actor|teacher|student|hiker|camper|traveler|traveller|trucker|secretary|goalie|cadet|guard|prisoner|guest|bride|widow)'s$/;
const ofNamesakes =
  /^(?:thumb|ear|ears|knee|knees|elbow|elbows|shoulder|foot|feet|heel|toe|toes|finger|fingers|wrist|hip|lung|lungs|neck|back|eye|itch|cramps?|palsy|nodules?|fracture|disease|diarrhea|bursitis|tendin?itis|syndrome|hump|nose|face|fugue)$/;

/** Those who keep an animal, after whom a lung disease is named: "pigeon breeder's pneumonitis", "bird fancier's lung", "dog groomer's asthma". */
const callings = /^(?:breeder|fancier|keeper|handler|groomer|farmer|worker|raiser|trainer|shearer)s?'s?$/;

/** After an animal: what the patient has of it, "dog bite wound", "cat allergy". */
const fromAnimals = /^(?:bites?|scratch(?:es)?|attacks?|kicks?|allergy|allergies|dander)$/;

/** The person named by the token at `at`, if it names one who is not the patient. */
export function personAt(list: readonly Word[], at: number): Person | undefined {
  const word = list[at];
  if (word === undefined) return undefined;
  if (callings.test(list[at + 1]?.text ?? "")) return undefined;
  if (namesakes.test(word.text) && ofNamesakes.test(list[at + 1]?.text ?? "")) return undefined;
  const name = bare(word.text);
  const before = list[at - 1]?.text ?? "";
  const next = list[at + 1]?.text ?? "";
  const person = (who: Other, last: number, animal = false): Person => ({
    who,
    first: firstOf(list, at),
    last,
    possessive: (list[last]?.text ?? "").endsWith("'s") || /s'$/.test(list[last]?.text ?? ""),
    animal,
    by: { start: word.start, end: word.end },
  });
  if (
    young.has(name) &&
    /^(?:her|their|your|my|our|patient's|mother's|first|second|previous|last)$/.test(before)
  )
    return person("family", at);
  if (/^step\w{3,}$/.test(name) && !/^step(?:s|ping|wise|ped)$/.test(name)) return person("other", at);
  if (
    /^(?:relative|aunt|uncle|cousin|brother|sister|son|daughter|niece|nephew)$/.test(name) &&
    isByMarriage(list, at)
  )
    return person("other", at);
  if (name === "relative" && !/^(?:a|his|her|one|close|another|blood|degree|the|their)$/.test(before))
    return undefined;
  if (name === "twin" && before === "old" && /^(?:day|week|month|year)$/.test(list[at - 2]?.text ?? ""))
    return undefined;
  // "Sepsis, source is pneumonia": where an infection comes from, not a person.
  if (name === "source" && list.some(({ text }) => infections.test(text))) return undefined;
  if (relatives.has(name)) {
    if (next === "in" && /^laws?(?:'s)?$/.test(list[at + 2]?.text ?? "")) return person("other", at + 2);
    if (
      /^(?:father|dad)$/.test(name) &&
      next === "of" &&
      /^(?:baby|the|child|her|fetus|pregnancy)$/.test(list[at + 2]?.text ?? "")
    )
      return person("other", list[at + 2]?.text === "the" ? at + 3 : at + 2);
    if (/^(?:father|dad|daddy)$/.test(name) && /^(?:baby's|child's|infant's|baby|pregnancy's)$/.test(before))
      return person("other", at);
    const notBlood = notByBlood.has(before) || isOthers(before) || isOthers(list[at - 2]?.text ?? "");
    return person(notBlood ? "other" : "family", at);
  }
  if (name === "nobody" || name === "anyone" || name === "anybody" || name === "everyone")
    return person(inFamily(list, at) ? "family" : "other", at);
  if (others.has(name)) {
    if (name === "contacts" && next === "with" && at <= 2) return person("other", at);
    const noPerson =
      /^contacts?$/.test(name) &&
      (/^(?:no|skin|eye|in|direct|poor|physical|first|last|wears|wearing|glasses|body)$/.test(before) ||
        /^(?:allergy|allergies|dermatitis|lens|lenses|precautions|information|number|us|the|me|with|clinic|office|your|isolation)$/.test(
          next,
        ));
    return noPerson ? undefined : person("other", at);
  }
  if (
    name === "ex" &&
    (/^(?:his|her|an|my|the)$/.test(before) || (at === 0 && /^(?:has|had|was|is|with)$/.test(next)))
  )
    return person("other", at);
  if (name === "in" && /^laws?$/.test(next)) return person("other", at + 1);
  if (/^\w{3,}mates?$/.test(name)) return person("other", at);
  if (notByBlood.has(before) && /^(?:child|children|kid|kids)$/.test(name)) return person("other", at);
  if (/^(?:kid|boy|girl|child)$/.test(name) && before === "a" && at <= 1 && /^(?:on|at|from)$/.test(next))
    return person("other", at);
  if (
    /^(?:kid|boy|girl|child)$/.test(name) &&
    /^(?:in|at|on|from)$/.test(next) &&
    /^(?:same|class|classroom|daycare|school|neighborhood|team|grade|camp)$/.test(list[at + 2]?.text ?? "")
  )
    return person("other", at);
  if (
    name === "patient" &&
    /^(?:a|positive|infected)$/.test(before) &&
    list.some(({ text }) => /^(?:needle|needlestick|stick|stuck|splash|splashed|bitten|sharps)$/.test(text))
  )
    return person("other", at);
  if (
    /^(?:man|woman|person|guy|lady|gentleman)$/.test(name) &&
    /^(?:a|the)$/.test(before) &&
    /^(?:with|by|near|to|from|of|for|another|met)$/.test(list[at - 2]?.text ?? "")
  )
    return person("other", at);
  if (name === "worker" && before === "co") return person("other", at);
  if (name === "mate" && /^(?:room|house|cell|class|team|school|flat|bunk)$/.test(before))
    return person("other", at);
  if (name === "case" && before === "index") return person("other", at);
  const isScan = name === "cat" && (before === "(" || /^(?:scan|scans|of)$/.test(next));
  if (animals.has(name) && !isScan && !fromAnimals.test(next)) return person("other", at, true);
  if (
    name === "source" &&
    list.some(({ text }) =>
      /^(?:needle|needlestick|stick|splash|exposure|bite|blood|sharps|stuck)$/.test(text),
    )
  )
    return person("other", at);
  if (name === "source" && /^(?:is|was|has|had|known|tested|positive|negative|hiv|unknown)$/.test(next))
    return person("other", at);
  if (name === "one" && before === "no" && next !== "else")
    return person(inFamily(list, at) ? "family" : "other", at);
  if (name === "family" && /^members?$/.test(next))
    return person(married.has(before) ? "other" : "family", at + 1);
  if (name === "family" && (isOthers(before) || notByBlood.has(before))) return person("other", at);
  if (anybody.has(name) && elsewhere.has(before) && !(before === "other" && list[at - 2]?.text === "no"))
    return person("other", at);
  if (
    /^(?:child|person|man|woman|kid|student|resident|adult|infant|baby|toddler|people)$/.test(name) &&
    isExposedTo(list, at)
  )
    return person("other", at);
  if (
    /^(?:people|persons|employees|others|folks|residents|members)$/.test(name) &&
    at <= 2 &&
    /^(?:at|in|on|around|from)$/.test(next)
  )
    return person("other", at);
  if (/^(?:children|kids)$/.test(name)) {
    if (/^(?:his|her|their|your|my|patient's)$/.test(before)) return person("family", at);
    if (/^(?:at|in)$/.test(next)) return person("other", at);
  }
  if (/^residents?$/.test(name) && /^(?:have|has|with|had|where|are)$/.test(next)) return person("other", at);
  return undefined;
}

/** "aunt by marriage", "son (adopted)" */
function isByMarriage(list: readonly Word[], at: number): boolean {
  const rest = list
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join(" ");
  return /^(?:by marriage|by adoption|\( adopted|\( adoptive|\( not|\( step|\( foster|\( by marriage)/.test(
    rest,
  );
}

/** "exposed to a child with RSV" */
function isExposedTo(list: readonly Word[], at: number): boolean {
  return list
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:exposed|exposure|contact|near|visited|visiting|met|beside)$/.test(text));
}

/** "no one in the family" */
function inFamily(list: readonly Word[], at: number): boolean {
  return list[at + 1]?.text === "in" && list.slice(at + 2, at + 5).some(({ text }) => text === "family");
}
