/** Keeps other sites' pages from having a signed-in person's browser change something here. */
import type { Context } from "hono";
import { sameText } from "../access/tokens.ts";
import type { ApiEnv, Identity } from "./env.ts";

const readsOnly = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something may be another site's doing. A change by a session needs the browser's word that the page is
 * this service's own (`Sec-Fetch-Site`, `Origin`) and the page's token (`X-CSRF-Token`). The local user needs no token; a page of another
 * site is refused all the same. Bearers need neither: no browser sends their credentials unasked.
 * @param ownOrigin this service's, as browsers see it
 */
export function isForged(c: Context<ApiEnv>, identity: Identity, ownOrigin: string | undefined): boolean {
  if (readsOnly.has(c.req.method)) return false;
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  if (identity.by === "local") return site === "cross-site" || site === "same-site";
  if (identity.by !== "session") return false;
  const isOwn =
    (site ?? origin) !== undefined &&
    (site === undefined || site === "same-origin") &&
    (origin === undefined || origin === ownOrigin);
  const token = c.req.header("X-CSRF-Token") ?? "";
  return !isOwn || identity.csrfToken === undefined || !sameText(token, identity.csrfToken);
}
