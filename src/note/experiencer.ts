/** Whose condition it is: the patient's, a relative's, or somebody else's. */
import { planVerbs, verbs } from "./clause-kinds.ts";
import { familyHistory, goingAround, ofMother, patients } from "./family-words.ts";
import { type Other, type Person, personAt } from "./people.ts";
import type { Span } from "./types.ts";
import type { Word } from "./words.ts";

export type Experiencer = "patient" | Other;

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Speaking, bringing, helping: a person who does this is not the one who is ill. */
const telling = set(
  "reports reported report states stated notes noted says said denies denied thinks believes feels felt worried concerned worries brought brings called calls mentions mentioned describes described endorses endorsed confirms confirm gives gave wants asks asked noticed notices observed witnessed saw sees heard found present accompanies accompanied accompanying attends at helps helped assists cares recalls tells told requests requested refuse refused refuses decline declined declines consent consented consents agree agreed agrees prefers elects understands understand available here estimates provided provides provide translated interprets interpreting drove checked gave applied tried states insists suspects suspect bedside aware updated counseled instructed educated advised informed contacted phoned wonders seen evaluated examined addressed explained treats chooses choose chose wait",
);
const passive = set("told informed notified diagnosed advised found");
const having = set(
  "who found caught contracted gets got developed suffers uses smokes drinks died passed underwent carries hospitalized admitted treated recovering dying came testing with w w/ whose has had have having that which diagnosed dx'd dx tested positive infected is was were are sick ill s/p also recently just being battling fighting undergoing",
);
const companions = set(
  "with by per from to for of via than about at on in like visiting caring see saw seen tell told ask asked into",
);
const escorts = set(
  "accompanied brought here presents presenting presented came comes seen arrives arrived visit present discussed spoke reviewed",
);
const notHis = set(
  "house home request concern concerns insistence report reports wedding funeral death car apartment bedside arms lap help side observation account history",
);
const starts = set(
  ", : ( - – — | / + • [ and but or when because as that while since after whose whereas plus if today yesterday ; where",
);
/** "Reports husband smokes", "thinks her roommate caught flu": what is told is the person's. */
const quoting = set(
  "reports reported states stated says said thinks believes notes noted mentions knows learned heard suspects worries fears admits confirms although though where until so that",
);
const adverbs = set(
  "later subsequently since now recently already newly also just previously currently then himself herself reportedly apparently both all",
);
const pronouns = set("he she they");
const patientVerbs = set(
  "presents presenting presented complains complaining c/o endorses endorsing requests requesting seeks p/w admits admitted wants desires today",
);

interface Found {
  readonly who: Experiencer;
  /** Said in so many words right after the mention: "flu in a coworker". */
  readonly close?: boolean;
  readonly by?: Span;
}

/** "... and reports fatigue": the patient speaks again. */
function speaksAgain(list: readonly Word[], at: number): boolean {
  const text = list[at]?.text ?? "";
  if (!patientVerbs.has(text) && !telling.has(text)) return false;
  return at === 0 || ["and", "but", ","].includes(list[at - 1]?.text ?? "");
}

/** Whether what stands right before the person makes it the subject of its sentence. */
function isSubject(list: readonly Word[], person: Person): boolean {
  const before = list[person.first - 1];
  if (before === undefined || quoting.has(before.text)) return true;
  if (!starts.has(before.text)) return leadsSegment(list, person.first);
  if (before.text !== "and" && before.text !== "or") return true;
  const other = personAt(list, person.first - 2);
  return other === undefined || isSubject(list, other);
}

/** "College bunkmate has mumps": one or two describing words, then the person, at the start of a sentence. */
function leadsSegment(list: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const text = list[at]?.text ?? "";
    if (starts.has(text) && !/^(?:and|or|because|that|as|if)$/.test(text)) return true;
    if (
      companions.has(text) ||
      verbs.has(text) ||
      planVerbs.has(text) ||
      patients.has(text) ||
      telling.has(text) ||
      /(?:s|ed|ing)$/.test(text)
    )
      return false;
  }
  return first <= 2;
}

function isEscort(list: readonly Word[], person: Person): boolean {
  return list.slice(Math.max(0, person.first - 3), person.first).some(({ text }) => escorts.has(text));
}

/** Whether the person is said to have what follows at token `to`, rather than to report, bring or accompany. */
function isIll(list: readonly Word[], person: Person, to: number): boolean {
  const next = list.slice(person.last + 1, to).map(({ text }) => text);
  const from = next.findIndex((text) => text !== "," && text !== "(" && !adverbs.has(text));
  const first = from === -1 ? "" : (next[from] ?? "");
  if (person.possessive) return !notHis.has(first) && !next.includes(",");
  if (
    next
      .slice(0, 3)
      .some((text, at) => telling.has(text) && !isPassive(next, at) && text !== "at" && text !== "here")
  )
    return false;
  if (next.includes("at") && next.includes("bedside")) return false;
  if (isSubject(list, person)) return true;
  if (/^(?:treat|treating|test|testing|evaluate)$/.test(list[person.first - 1]?.text ?? ""))
    return first === "for";
  const lead = list[person.first - 1]?.text ?? "";
  if (lead === "lost") return first === "to";
  if (next.length === 0 && (lead === "found" || lead === "left")) return true;
  if (next[0] === "(") return true;
  if (next[0] === "," && !/^(?:who|whose|which)$/.test(first)) return false;
  const led = companions.has(list[person.first - 1]?.text ?? "");
  if (!led) return having.has(first) || (person.animal && first === "treated");
  if (!having.has(first)) return false;
  return !(isEscort(list, person) && (first === "with" || first === "w" || first === "w/"));
}

/** "was told she has", "was diagnosed with" */
function isPassive(next: readonly string[], at: number): boolean {
  return (
    passive.has(next[at] ?? "") &&
    next.slice(0, at).some((text) => text === "was" || text === "is" || text === "were" || text === "been")
  );
}

/** "His partner noticed the snoring; she has anxiety": the pronoun cannot be the patient. */
function meantBy(pronoun: string, list: readonly Word[], until: number): Person | undefined {
  const opposite = pronoun === "she" ? "his" : pronoun === "he" ? "her" : "";
  for (let at = until - 1; at >= 0; at -= 1) {
    const person = personAt(list, at);
    if (person === undefined) continue;
    const owner = list.slice(person.first, person.last + 1).some(({ text }) => text === opposite);
    if (owner) return person;
    const said = list.slice(person.last + 1, until).map(({ text }) => text);
    return said.slice(0, 5).some((_, index) => isPassive(said, index)) && !said.includes(",")
      ? person
      : undefined;
  }
  return undefined;
}

function governing(list: readonly Word[], first: number, previous: readonly Word[]): Found | undefined {
  for (let at = first - 1; at >= 0; at -= 1) {
    const text = list[at]?.text ?? "";
    if (text === ";" || text === ".") return undefined;
    const person = personAt(list, at);
    if (person !== undefined) {
      if (isIll(list, person, first)) return { who: person.who, by: person.by };
      if (!person.possessive && !isSubject(list, person)) {
        at = person.first;
        continue;
      }
      return undefined;
    }
    if (pronouns.has(text)) {
      const meant =
        meantBy(text, list, at) ?? (at < 2 ? meantBy(text, previous, previous.length) : undefined);
      return meant === undefined ? { who: "patient" } : { who: meant.who, by: meant.by };
    }
    if (patients.has(text)) return { who: "patient" };
    if (speaksAgain(list, at)) return undefined;
  }
  return undefined;
}

const afterWords = set(
  "his her the their patient's maternal paternal a an both my one multiple several first second degree of",
);

/** "in her mother", "(father)", "- sister", "HIV positive partner" after the mention. */
function namedAfter(list: readonly Word[], last: number): Found | undefined {
  for (let at = last + 1; at < Math.min(list.length, last + 14); at += 1) {
    const text = list[at]?.text ?? "";
    if (
      pronouns.has(text) ||
      text === "patient" ||
      text === "pt" ||
      text === "but" ||
      text === "however" ||
      text === ";"
    )
      return undefined;
    if (
      text === "family" &&
      (list[at - 1]?.text === "the" || list[at - 1]?.text === "in") &&
      list.slice(last + 1, at).some((word) => word.text === "in")
    )
      return { who: "family", ...spanOf(list[at]) };
    const person = personAt(list, at);
    if (person === undefined || person.animal) continue;
    if (telling.has(list[person.last + 1]?.text ?? "")) return undefined;
    const between = list.slice(last + 1, at).map((word) => word.text);
    const adjective = between.every((word) => word === "positive" || word === "+" || word === "infected");
    if (adjective && !person.possessive) return { who: person.who, by: person.by };
    let before = at - 1;
    while (before > last && afterWords.has(list[before]?.text ?? "")) before -= 1;
    const lead = list[before]?.text ?? "";
    const listed = lead === "in" || lead === "(" || lead === "-" || lead === ":" || lead === "–";
    const caught =
      (lead === "by" || lead === "from") &&
      list.slice(0, last).some(({ text }) => /^(?:exposed|exposure|contact)$/.test(text));
    const sided = (lead === "on" || lead === "of") && (list[at + 1]?.text === "side" || before > last + 8);
    if (listed || sided || caught) {
      const next = list[person.last + 1]?.text ?? ".";
      const close = caught || lead === "in" || (lead === "(" && /^[),.]$/.test(next));
      return { who: person.who, by: person.by, close };
    }
  }
  return undefined;
}

function spanOf(word: Word | undefined): { by?: Span } {
  return word === undefined ? {} : { by: { start: word.start, end: word.end } };
}

/**
 * The experiencer of the mention at tokens `first` to `last`, and the word that says so. `previous` holds the tokens of the
 * clause before, for a pronoun that points back; `inFamilyHistory` makes a relative the one who is meant unless said otherwise.
 */
export function experiencerOf(
  list: readonly Word[],
  first: number,
  last: number,
  previous: readonly Word[] = [],
  inFamilyHistory = false,
): Found {
  const history = familyHistory(list, first, last);
  const own = personIn(list, first, last);
  if (own !== undefined) return own;
  const found = governing(list, first, previous);
  if (history !== undefined && found?.who !== "other")
    return { who: "family", by: { start: history.start, end: history.end } };
  const around = goingAround(list, first, last);
  if (around !== undefined) return { who: "other", by: around };
  const mother = ofMother(list, first);
  if (mother !== undefined) return { who: "family", by: { start: mother.start, end: mother.end } };
  if (found !== undefined && found.who !== "patient") return found;
  const after = namedAfter(list, last);
  if (after !== undefined && (found === undefined || after.who === "family" || after.close === true))
    return after;
  if (!inFamilyHistory) return { who: "patient" };
  const said = list
    .slice(0, first)
    .some(({ text }) => /^(?:patient|pt|personal|herself|himself)$/.test(text));
  return { who: found?.who === "patient" && said ? "patient" : "family" };
}

/** A person inside the mention itself, its possessor or its first word ("mother's diabetes"). */
function personIn(list: readonly Word[], first: number, last: number): Found | undefined {
  if (first === last) return undefined;
  for (let at = first; at < last; at += 1) {
    const person = personAt(list, at);
    if (person === undefined || person.animal) continue;
    if (person.possessive || having.has(list[person.last + 1]?.text ?? ""))
      return { who: person.who, by: person.by };
  }
  return undefined;
}

/** Whether a label such as "Mother" or "Brother" heads what follows. */
export function relativeLabel(list: readonly Word[]): Other | undefined {
  for (let at = 0; at < list.length; at += 1) {
    const person = personAt(list, at);
    if (person !== undefined) return person.who;
    if (list[at]?.text === "family") return "family";
  }
  return undefined;
}
