/** `/auth`: people sign in by the operator's identity provider, and sign out. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Access } from "../access/access.ts";
import { type IdentityProvider, ProviderUnavailable, SignInFailed } from "../access/identity-provider.ts";
import type { RefusedBecause } from "../access/sign-ins.ts";
import { addressOf } from "./access.ts";
import type { Cookies } from "./cookies.ts";
import { openAccessOf } from "./credentials.ts";
import type { ApiEnv } from "./env.ts";
import type { Log } from "./log.ts";
import { problem, RequestProblem } from "./problem.ts";
import type { RateLimits } from "./rate-limits.ts";

export interface SignInOptions {
  /** Undefined where people do not sign in: `/auth` then answers 404. */
  readonly provider: IdentityProvider | undefined;
  readonly access: Access | undefined;
  readonly cookies: Cookies;
  readonly limits: RateLimits;
  readonly behindProxy: boolean;
  readonly log: Log;
}

const pages: Readonly<
  Record<RefusedBecause | "ended", readonly [status: 400 | 403, title: string, text: string]>
> = {
  "no-role": [
    403,
    "No access",
    "You are known to your identity provider, but you have no role in Chartcode. Ask whoever runs it here for one.",
  ],
  disabled: [403, "No access", "Your access to Chartcode has been ended. Ask whoever runs it here."],
  failed: [400, "Not signed in", "The sign-in did not succeed."],
  ended: [400, "Not signed in", "This sign-in has ended, or was begun in another browser."],
};

export function addSignIn(app: OpenAPIHono<ApiEnv>, options: SignInOptions): void {
  const { provider, access, cookies, limits, behindProxy, log } = options;

  app.use("/auth/*", async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  });

  app.get("/auth/sign-in", async (c) => {
    if (provider === undefined) return problem(c, "not-found");
    await limits.signIn(addressOf(c, behindProxy));
    const { token, pending } = await openAccessOf(access).signIns.begin();
    const url = await provider.signInUrl(pending).catch(unavailable);
    cookies.signIn.write(c, token);
    return c.redirect(url.href, 303);
  });

  app.get("/auth/callback", async (c) => {
    if (provider === undefined) return problem(c, "not-found");
    const from = addressOf(c, behindProxy);
    await limits.signIn(from);
    const { signIns } = openAccessOf(access);
    const refuse = (because: RefusedBecause | "ended") => {
      log("info", { event: "access", requestId: c.get("requestId"), from, outcome: "sign-in-refused" });
      return page(c, because);
    };
    const token = cookies.signIn.read(c);
    cookies.signIn.remove(c);
    const pending = token === undefined ? undefined : await signIns.take(token);
    if (pending === undefined) return refuse("ended");
    try {
      const person = await provider.redeem(new URL(c.req.url).search, pending);
      const admitted = await signIns.admit(person, { from, replaces: cookies.session.read(c) });
      if ("refused" in admitted) return refuse(admitted.refused);
      cookies.session.write(c, admitted.sessionToken);
      return c.redirect("/", 303);
    } catch (error) {
      if (!(error instanceof SignInFailed)) return unavailable(error);
      await signIns.failed(error.code, from);
      return refuse("failed");
    }
  });

  app.post("/auth/sign-out", async (c) => {
    const session = cookies.session.read(c);
    if (c.get("identity").by !== "session" || session === undefined) return problem(c, "not-found");
    await openAccessOf(access).sessions.end(session, c.get("caller"));
    cookies.session.remove(c);
    return c.body(null, 204, { "Clear-Site-Data": '"cache", "storage"' });
  });
}

function unavailable(error: unknown): never {
  if (error instanceof ProviderUnavailable) {
    throw new RequestProblem("sign-in-unavailable", { headers: { "Retry-After": "30" } });
  }
  throw error;
}

function page(c: Context<ApiEnv>, which: RefusedBecause | "ended"): Response | Promise<Response> {
  const [status, title, text] = pages[which];
  return c.html(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - Chartcode</title>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/auth/sign-in">Sign in</a></p>
</html>
`,
    status,
  );
}
