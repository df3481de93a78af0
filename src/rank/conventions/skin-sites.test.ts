import { expect, it } from "vitest";
import { skinSite, skinSiteOfLine } from "./skin-sites.ts";

it.each([
  ["C44.92", "MOHS NOTE\nSite: left helix, mid third\nBx: SCC", "C44.229"],
  ["C44.91", "Location: right nasal ala", "C44.311"],
  ["C44.91", "Site: left cheek\nSite: right forearm", undefined],
  ["C44.91", "The ear was examined.", undefined],
  ["C50.911", "Site: left helix", undefined],
])("%s: %s", (code, text, found) => expect(skinSiteOfLine(code, text)).toBe(found));

it.each([
  ["D04.9", "on the back of the left forearm", "D04.6"],
  ["C44.91", "back of the neck", "C44.41"],
  ["C44.91", "on the back", "C44.519"],
  ["C44.91", "upper back, left", "C44.519"],
])("the back of a limb is no trunk: %s %s", (code, text, found) => expect(skinSite(code, text)).toBe(found));
