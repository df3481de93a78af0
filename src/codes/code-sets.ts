/** The releases of a catalog as a site's people see them. */
import type { CodeSet } from "../contract/code-sets.ts";
import type { CodeCatalog } from "./catalog.ts";
import type { CodeRelease } from "./release.ts";

/**
 * By system in the contract's order, in each the release of the latest dates first.
 * @param date `YYYY-MM-DD`, the day in force or not
 * @param indexOf the digest of a release's search index, where one is open
 */
export function codeSetsOn(
  catalog: CodeCatalog,
  date: string,
  indexOf: (release: CodeRelease) => string | undefined = () => undefined,
): CodeSet[] {
  return catalog.systems.flatMap((system) => {
    const used = catalog.on(system, date)?.release;
    return catalog
      .releases(system)
      .toReversed()
      .map((release): CodeSet => {
        const { version, edition, source, rights, from, to, billableCodes, digest } = release;
        const index = indexOf(release);
        return {
          system,
          version,
          edition,
          source,
          rights,
          from,
          ...(to === undefined ? {} : { to }),
          inForce: release.inForce(date),
          inUse: release === used,
          codes: billableCodes,
          officialIndex: catalog.hasIndex(release),
          digest,
          ...(index === undefined ? {} : { index }),
        };
      });
  });
}
