/** Finds every mention a note's clauses hold: by name everywhere, by the official index and by likeness where a diagnosis may stand. */

import type { DatedRelease } from "../codes/catalog.ts";
import type { Name } from "../codes/names.ts";
import type { Focus } from "../contract/suggestions.ts";
import { isExamSystem } from "../note/labels.ts";
import { sectionKind } from "../note/section-kinds.ts";
import type { Clause, ReadNote } from "../note/types.ts";
import type { CodeIndex } from "../search/code-index.ts";
import type { Embedder } from "../search/embedder.ts";
import { findCandidates } from "../search/find.ts";
import type { OfficialIndex } from "../search/official-index.ts";
import type { PhraseBook } from "../search/phrase-book.ts";
import type { Speller } from "../search/spelling.ts";
import {
  blameIn,
  drugEffects,
  effectsNamed,
  harmIn,
  withInducedCodes,
  withIntents,
} from "./drugs/drug-effects.ts";
import { withBrokenBones } from "./injuries/broken-bones.ts";
import { withBurnScars } from "./injuries/burn-scars.ts";
import { withBiters } from "./injuries/external-causes.ts";
import { withForeignBodies } from "./injuries/foreign-bodies.ts";
import { withInjurySites } from "./injuries/injury-sites.ts";
import { withPhysealFractures } from "./injuries/physeal-fractures.ts";
import { withToldBurns } from "./injuries/told-burns.ts";
import { withToldFractures } from "./injuries/told-fractures.ts";
import { withTendonsAndNervesTold } from "./injuries/told-tendons-and-nerves.ts";
import { withToldWounds } from "./injuries/told-wounds.ts";
import { withTornLigaments } from "./injuries/torn-ligaments.ts";
import { type Abbreviated, withAbbreviations } from "./names/abbreviated.ts";
import { withAllergens } from "./names/allergens.ts";
import { withAtony } from "./names/atony.ts";
import { withBirthTears } from "./names/birth-tears.ts";
import { withBladderRetention } from "./names/bladder-retention.ts";
import { withBreastQuadrants } from "./names/breast-clock.ts";
import { withBrokenThrough } from "./names/broken-through.ts";
import { withCancerTroubles } from "./names/cancer-troubles.ts";
import { withCancersByOrgan } from "./names/cancers-by-organ.ts";
import { withCancersInTreatment, withHormonesGiven } from "./names/cancers-in-treatment.ts";
import { withCancersTakenOut } from "./names/cancers-taken-out.ts";
import { withCatheterInfections } from "./names/catheter-infections.ts";
import { withClinicWords } from "./names/clinic-words.ts";
import { withClotsByVein } from "./names/clots-by-vein.ts";
import { withColonAdenomas } from "./names/colon-adenomas.ts";
import { withConvertedOperations } from "./names/converted-operations.ts";
import { withDecubiti } from "./names/decubiti.ts";
import { affirmsDenied } from "./names/denied-alike.ts";
import { withDiabetesByType } from "./names/diabetes-by-type.ts";
import { withUlcerSites } from "./names/diabetic-ulcers.ts";
import { withExposuresTold } from "./names/exposures-told.ts";
import { withEyesTold } from "./names/eyes-told.ts";
import { withoutFalseFriends } from "./names/false-friends.ts";
import { withFibroidPlaces } from "./names/fibroid-places.ts";
import { withForeignBodiesRuledOut } from "./names/foreign-bodies-ruled-out.ts";
import { withFullerNames } from "./names/fuller-names.ts";
import { withUnsureGrowths } from "./names/growths-of-unsure-nature.ts";
import { withGutFindings } from "./names/gut-findings.ts";
import { withGutUlcers } from "./names/gut-ulcers.ts";
import { indexedMentions } from "./names/indexed.ts";
import { withKidneyInjuries } from "./names/kidney-injuries.ts";
import { withKidneyStages } from "./names/kidney-stages.ts";
import { withLegUlcersByCause } from "./names/leg-ulcers-by-cause.ts";
import { withLimbUlcers, withoutUnplacedUlcers } from "./names/limb-ulcers.ts";
import { withMaltreatment } from "./names/maltreatment.ts";
import { type Mention, namedMentions, piecesToSearch, similarMentions } from "./names/mentions.ts";
import { withImplants, withSecondarySites } from "./names/metastases.ts";
import { withMiscarriages } from "./names/miscarriages.ts";
import { withNewbornTroubles } from "./names/newborn-troubles.ts";
import { withNewbornCodes, withoutMothersCodes } from "./names/newborns.ts";
import { withPartedNames } from "./names/parted-names.ts";
import { withPneumoniasTold } from "./names/pneumonias-told.ts";
import { withPressureLabels } from "./names/pressure-labels.ts";
import { withQualifiers } from "./names/qualified.ts";
import { withRadiationEffects } from "./names/radiation-effects.ts";
import { withRemissions } from "./names/remissions.ts";
import { withOtherWords } from "./names/said-in-other-words.ts";
import { withSameSites } from "./names/same-sites.ts";
import { withSecondaryHypertension } from "./names/secondary-hypertension.ts";
import { withSeptic } from "./names/septic.ts";
import { withShelters } from "./names/shelters.ts";
import { withSkinLesions } from "./names/skin-lesions.ts";
import { withSpread } from "./names/spread.ts";
import { withStoolTests } from "./names/stool-tests.ts";
import { withStrepTests } from "./names/strep-tests.ts";
import { withStrokeSequelae } from "./names/stroke-sequelae.ts";
import { withStrokesPast } from "./names/strokes-past.ts";
import { withSunburns } from "./names/sunburns.ts";
import { withTobaccoTold } from "./names/tobacco-told.ts";
import { withToldHabits } from "./names/told-habits.ts";
import { withBloodTold } from "./names/told-of-blood.ts";
import { withCancerTreatmentTold } from "./names/told-of-cancer-treatment.ts";
import { withDiabetesTold } from "./names/told-of-diabetes.ts";
import { withGlandsTold } from "./names/told-of-glands.ts";
import { withGraftsAndSaltsTold } from "./names/told-of-grafts-and-salts.ts";
import { withHeartTold } from "./names/told-of-heart.ts";
import { withInfectionsTold } from "./names/told-of-infections.ts";
import { withKidneysAndBloodTold } from "./names/told-of-kidneys-and-blood.ts";
import { withLimbsAndEyesTold } from "./names/told-of-limbs-and-eyes.ts";
import { withLiverAndGutTold } from "./names/told-of-liver-and-gut.ts";
import { withLungsAndNoseTold } from "./names/told-of-lungs-and-nose.ts";
import { withMindAndWomenTold } from "./names/told-of-mind-and-women.ts";
import { withNervesAndGutTold } from "./names/told-of-nerves-and-gut.ts";
import { withNoseAndEarsTold } from "./names/told-of-nose-and-ears.ts";
import { withSkinAndEyesTold } from "./names/told-of-skin-and-eyes.ts";
import { withSkinAndFoldsTold } from "./names/told-of-skin-and-folds.ts";
import { withUrologyTold } from "./names/told-of-urology.ts";
import { withVesselsTold } from "./names/told-of-vessels.ts";
import { withToldSites } from "./names/told-sites.ts";
import { withTumorsByPlace } from "./names/tumors-by-place.ts";
import { withVarices } from "./names/varices.ts";
import { withWoundInfections } from "./names/wound-infections.ts";
import { withPregnancyCodes } from "./pregnancy/in-pregnancy.ts";
import { withMaternalAge } from "./pregnancy/maternal-age.ts";
import { withPregnancyTold } from "./pregnancy/pregnancy-told.ts";
import { withPuerperalCodes } from "./pregnancy/puerperium.ts";
import { withWatchedPregnancy } from "./pregnancy/watched-told.ts";
import { broadMentions } from "./stories/broad-names.ts";

export interface GatherTools {
  readonly dated: DatedRelease;
  readonly index: CodeIndex;
  readonly book: PhraseBook<Name>;
  readonly embedder: Embedder;
  /** Knows, and corrects against, the words of the system's names. */
  readonly speller: Speller;
  /** The publisher's Alphabetic Index, where the release came with it. */
  readonly officialIndex?: OfficialIndex;
}

export interface Gathered {
  readonly mentions: readonly Mention[];
  /** Abbreviations of conditions that nothing nearby decides. */
  readonly undecided: Abbreviated["undecided"];
}

/** What no single name says and its words together do, in turn. */
const namings: readonly ((note: ReadNote, known: readonly Mention[]) => readonly Mention[])[] = [
  withGutUlcers,
  withShelters,
  withSkinLesions,
  withBirthTears,
  withCatheterInfections,
  withBrokenThrough,
  withBladderRetention,
  withNewbornCodes,
  withNewbornTroubles,
  withMaternalAge,
  withPregnancyTold,
  withWatchedPregnancy,
  withPuerperalCodes,
  withMiscarriages,
  withPressureLabels,
  withDecubiti,
  withKidneyStages,
  withKidneyInjuries,
  withVarices,
  withConvertedOperations,
  withAtony,
  withStoolTests,
  withColonAdenomas,
  withStrepTests,
  withCancersInTreatment,
  withCancerTroubles,
  withUnsureGrowths,
  withSameSites,
  withOtherWords,
  withKidneysAndBloodTold,
  withNervesAndGutTold,
  withLiverAndGutTold,
  withHeartTold,
  withVesselsTold,
  withLungsAndNoseTold,
  withGraftsAndSaltsTold,
  withGlandsTold,
  withDiabetesTold,
  withMindAndWomenTold,
  withSkinAndEyesTold,
  withEyesTold,
  withLegUlcersByCause,
  withTendonsAndNervesTold,
  withLimbsAndEyesTold,
  withBloodTold,
  withCancerTreatmentTold,
  withInfectionsTold,
  withClotsByVein,
  withNoseAndEarsTold,
  withSkinAndFoldsTold,
  withUrologyTold,
  withRadiationEffects,
  withSeptic,
  withWoundInfections,
  withPneumoniasTold,
  withGutFindings,
  withExposuresTold,
  withForeignBodiesRuledOut,
  withTobaccoTold,
  withToldHabits,
  withDiabetesByType,
  withSecondaryHypertension,
  withClinicWords,
  withSunburns,
  withMaltreatment,
];

/** Pieces searched by likeness in one note at most, those in the weightiest sections first: bounds the time. */
const mostPieces = 120;
/** In `billing` focus a section must weigh this much for its unexplained words to be searched. */
const leastWeight = 0.5;

/**
 * @returns named mentions and, for what names do not explain, the path of the index that says it, else the closest wordings; one batch of
 * searches for the whole note
 */
export async function gatherMentions(
  note: ReadNote,
  focus: Focus,
  { dated, index, book, embedder, speller, officialIndex }: GatherTools,
): Promise<Gathered> {
  const { mentions: known, undecided } = withAbbreviations(note, namedMentions(note, book, speller), book);
  const found = namings.reduce<readonly Mention[]>(
    (mentions, naming) => naming(note, mentions),
    withPartedNames(note, withToldSites(note, withQualifiers(note, known, book), book), book),
  );
  const placed = withHormonesGiven(
    note,
    withCancersTakenOut(note, withTumorsByPlace(note, withCancersByOrgan(note, found, book))),
  );
  const organs = withSpread(note, withBreastQuadrants(note, withRemissions(note, placed)), book);
  const plain = withIntents(note, withImplants(note, organs));
  const blame = blameIn(note, plain);
  const induced = withInducedCodes(plain, [...blame, ...harmIn(note, plain)], note.text);
  const broken = withBrokenBones(note, withToldFractures(note, induced, book));
  const linked = withLinkedCodes(note, withTornLigaments(note, broken), book);
  const hurt = withInjurySites(note, withForeignBodies(note, linked), dated.release);
  const wounds = withToldWounds(note, withToldBurns(note, hurt, dated.release), dated.release);
  const named = withPhysealFractures(note, withBurnScars(note, wounds, dated.release), dated.release);
  const effects = [...drugEffects(note, named, blame), ...effectsNamed(note, named, book)];
  const weight = (clause: Clause | undefined) => sectionKind(clause?.section ?? "other").weight;
  const worthSearching = (clause: Clause) => focus === "complete" || weight(clause) >= leastWeight;
  const isName = (stem: string) => focus === "complete" || book.hasWord(stem);
  const pieces = piecesToSearch(note, [...named, ...effects], {
    worthSearching,
    knows: speller.knows,
    isName,
  })
    .sort((a, b) => weight(note.clauses[b.clause]) - weight(note.clauses[a.clause]) || a.start - b.start)
    .slice(0, mostPieces);
  const indexed = officialIndex === undefined ? [] : indexedMentions(pieces, officialIndex, dated.release);
  const alike = await findCandidates(
    pieces.map((piece) => piece.text),
    { index, embedder },
  );
  const isNamed = new Set(named.map(({ clause }) => clause));
  const similar = pieces.flatMap((piece, at) => {
    const clause = note.clauses[piece.clause];
    if (clause !== undefined && isOfSystem(note.text, clause)) return [];
    const mustAnswer = clause?.kind === "heading" && !isNamed.has(piece.clause);
    return similarMentions(piece, alike[at] ?? [], {
      mustAnswer,
      nearness: focus === "complete" ? "loose" : "near",
    });
  });
  const fuller = withFullerNames(
    note,
    named,
    withoutUnplacedUlcers(similar, named).filter((likeness) => !affirmsDenied(note, likeness)),
  );
  const broad = focus === "complete" ? broadMentions(note, named) : [];
  return {
    mentions: withoutFalseFriends(note, [
      ...fuller.named,
      ...effects,
      ...broad,
      ...withoutMothersCodes(note, [...indexed, ...fuller.similar]),
    ]),
    undecided,
  };
}

/** "PULM", "NEURO": the system that the lines below are of names no condition. */
function isOfSystem(text: string, { kind, start, end }: Clause): boolean {
  return kind === "heading" && isExamSystem(text.slice(start, end).toLowerCase());
}

/** What the words around a name join to it: a past stroke, a pregnancy, a secondary's site, who bit, a diabetic ulcer's place, fibroids' places, allergens. */
function withLinkedCodes(note: ReadNote, known: readonly Mention[], book: PhraseBook<Name>): Mention[] {
  const past = withStrokesPast(note, withStrokeSequelae(note, known, book));
  const joined = withPregnancyCodes(note, past, book);
  const placed = withFibroidPlaces(
    note,
    withLimbUlcers(note, withUlcerSites(note, withBiters(note, withSecondarySites(note, joined, book)))),
  );
  return withAllergens(note, placed);
}
