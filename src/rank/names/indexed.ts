/** What the publisher's Alphabetic Index says of the pieces of a note that no name explains: looked up as a coder looks them up. */
import type { CodeRelease } from "../../codes/release.ts";
import type { IndexHit, OfficialIndex } from "../../search/official-index.ts";
import { contentStems } from "../../search/words.ts";
import type { Mention, Piece } from "./mentions.ts";
import { isPlainStem } from "./plain-words.ts";

/** Words the index path says at least: a single word of a sentence names too much by itself. */
const leastWords = 2;
/** Less than any word the path asks for: "cold sensitivity" is not "Sensitivity > cold, autoimmune". */
const mostLacking = 0.1;
/** Titles of a path that names a neoplasm's site: "Neoplasm", the site, the behavior. */
const withSite = 3;

/**
 * At most one mention a piece: the index's best path, where it says every telling word of the piece and asks for hardly anything that the
 * piece does not say. A code printed with a manifestation in brackets brings it along.
 */
export function indexedMentions(
  pieces: readonly Piece[],
  index: OfficialIndex,
  release: CodeRelease,
): Mention[] {
  return pieces.flatMap((piece) => {
    const [hit] = index.lookup(piece.text, 1);
    if (hit === undefined || !consumes(hit)) return [];
    const codes = [hit.code, hit.manifestation ?? ""]
      .map((code) => code.replace(/\.?-$/, ""))
      .filter((code) => release.get(code) !== undefined);
    if (codes.length === 0) return [];
    const { start, end, clause } = piece;
    const length = hit.covered.length;
    const wording = hit.titles.join(" > ");
    return [
      {
        start,
        end,
        clause,
        codes,
        source: "index",
        wording,
        length,
        covered: 1,
        explained: hit.share,
        fused: 1,
        similarity: 1,
      },
    ];
  });
}

function consumes({ covered, left, lacking, part, titles }: IndexHit): boolean {
  const said = contentStems(covered.join(" "));
  return (
    (part === "diseases" || (part === "neoplasms" && titles.length >= withSite)) &&
    lacking < mostLacking &&
    said.size >= leastWords &&
    [...said].some((stem) => !isPlainStem(stem)) &&
    [...contentStems(left.join(" "))].every(isPlainStem)
  );
}
