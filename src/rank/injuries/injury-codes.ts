/** The code of one kind of injury at one place, by the table of places; of bones and joints by their names. */
import type { CodeRelease } from "../../codes/release.ts";
import type { InjuryKind } from "../conventions/injury-kinds.ts";
import { type InjurySite, skinDigits, woundDigits } from "../conventions/injury-sites.ts";
import type { Side } from "../leaves/variants.ts";

export interface NailOrForeign {
  readonly ofNail: boolean;
  /** With a foreign body. */
  readonly isForeign: boolean;
  /** Frostbite: with tissue that is dead. */
  readonly isDead?: boolean;
}

export interface Injured extends NailOrForeign {
  readonly kind: InjuryKind;
  /** Of a burn, 1 to 3; 0 where none is said. */
  readonly degree: number;
  readonly site: InjurySite;
  readonly side: Side | undefined;
}

/** @returns a code or header of `release`; undefined where the kind has no place there */
export function codeOfInjury(injury: Injured, release: CodeRelease): string | undefined {
  const stem = stemOf(injury);
  if (stem === undefined) return undefined;
  return inRelease(stem.replace("#", numberOf(injury)), release);
}

function stemOf({ kind, degree, site, ofNail, isForeign, isDead }: Injured): string | undefined {
  switch (kind) {
    case "contusion":
      return ofNail ? (site.nail?.contusion ?? site.contusion) : site.contusion;
    case "crush":
      return site.crush;
    case "burn":
      return site.burn?.replace("d", String(degree));
    case "corrosion":
      return site.burn?.replace("d", String(degree + 4));
    case "frostbite":
      return site.frostbite?.replace("n", isDead === true ? "4" : "3");
    case "abrasion":
    case "blister":
    case "splinter":
    case "insectBite":
      return site.skin?.replace("t", skinDigits[kind]);
    case "openWound":
    case "laceration":
    case "puncture":
    case "bite": {
      const wound = ofNail ? (site.nail?.wound ?? site.wound) : site.wound;
      return wound?.replace("t", woundDigits[kind].charAt(isForeign ? 1 : 0));
    }
    default:
      return undefined;
  }
}

const fingers = ["index", "middle", "ring", "little"];
const openFinger = "9";
const otherFinger = "8";

/** The digit of a finger or toe with its side: even right and odd left of fingers; great then lesser toes. */
function numberOf({ site, side }: Injured): string {
  if (/toe/.test(site.id))
    return String((site.id === "great-toe" ? 1 : 4) + (side === "right" ? 0 : side === "left" ? 1 : 2));
  const finger = fingers.indexOf(site.id);
  if (finger === -1) return openFinger;
  return side === "left" || side === "right" ? String(2 * finger + (side === "left" ? 1 : 0)) : otherFinger;
}

/** A release of other years may not yet, or no longer, divide the code. */
function inRelease(code: string, release: CodeRelease): string | undefined {
  for (let known = code; known.length >= 3; known = known.slice(0, -1).replace(/\.$/, ""))
    if (release.get(known) !== undefined) return known;
  return undefined;
}
