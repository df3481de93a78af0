import { expect, it } from "vitest";
import { skinSiteOfLine } from "./skin-sites.ts";

it.each([
  ["C44.92", "MOHS NOTE\nSite: left helix, mid third\nBx: SCC", "C44.229"],
  ["C44.91", "Location: right nasal ala", "C44.311"],
  ["C44.91", "Site: left cheek\nSite: right forearm", undefined],
  ["C44.91", "The ear was examined.", undefined],
  ["C50.911", "Site: left helix", undefined],
])("%s: %s", (code, text, found) => expect(skinSiteOfLine(code, text)).toBe(found));
