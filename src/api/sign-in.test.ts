import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { problemSchema } from "../contract/problem.ts";
import { testBrowser } from "./test-provider.ts";
import {
  begin,
  isCallback,
  meOf,
  publicUrl,
  redirectUri,
  type ServiceOptions,
  signIn,
  signInTests,
  statusOf,
} from "./test-sign-in.ts";

const { start, serviceAt, openService, audit, record } = signInTests();

describe("signing in at a real provider", () => {
  it.each([
    ["carol", "coder", {}],
    ["quinn", "auditor", {}],
    ["adam", "admin", { rolesIn: "userinfo" }],
    ["carol", "coder", { clientSecret: "a secret of some length" }],
    ["carol", "coder", { clientSecret: "a secret: of +length", secretIn: "client_secret_basic" }],
  ] as const)("%s is %s (%j)", async (login, role, options) => {
    const { openBrowser } = await openService(options);
    const browser = openBrowser();
    const refused = await browser.ask(`${publicUrl}/v1/me`);
    expect(problemSchema.parse(await refused.json())).toMatchObject({ status: 401, signIn: "/auth/sign-in" });
    const { url } = await browser.follow(begin, login);
    expect(url.href).toBe(`${publicUrl}/`);
    expect(await meOf(browser)).toMatchObject({
      role,
      name: `${login} of the test`,
      csrfToken: expect.any(String),
    });
    expect([...browser.cookies(publicUrl).keys()]).toEqual(["chartcode"]);
    expect(await audit()).toEqual(["signed-in"]);
  });

  it("gives a person without a role a plain page and no account", async () => {
    const { openBrowser } = await openService();
    const browser = openBrowser();
    const response = await signIn(browser, "norma");
    expect(response?.status).toBe(403);
    expect(response?.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(response?.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'/);
    expect(response?.headers.get("Cache-Control")).toBe("no-store");
    expect(await response?.text()).toContain("no role in Chartcode");
    expect(await statusOf(browser)).toBe(401);
    expect(await record().db.selectFrom("user").selectAll().execute()).toEqual([]);
    expect(await audit()).toEqual(["sign-in-refused no-role"]);
  });

  it("refuses another state than it sent, and that sign-in is over", async () => {
    const { openBrowser } = await openService();
    const browser = openBrowser();
    const { url } = await browser.follow(begin, "carol", isCallback);
    const forged = new URL(url);
    forged.searchParams.set("state", "another");
    expect((await browser.ask(forged.href)).status).toBe(400);
    expect((await browser.ask(url.href)).status).toBe(400);
    expect(await statusOf(browser)).toBe(401);
    expect(await audit()).toEqual([expect.stringMatching(/^sign-in-refused failed OAUTH_/)]);
  });

  it("refuses a callback that another browser began", async () => {
    const { openBrowser } = await openService();
    const { url } = await openBrowser().follow(begin, "carol", isCallback);
    const victim = openBrowser();
    expect((await victim.ask(url.href)).status).toBe(400);
    await victim.ask(begin);
    expect((await victim.ask(url.href)).status).toBe(400);
    expect(await statusOf(victim)).toBe(401);
  });

  it("refuses a replayed callback, even with its cookie", async () => {
    const { openBrowser } = await openService();
    const browser = openBrowser();
    const { url } = await browser.follow(begin, "carol", isCallback);
    const cookie = browser.cookies(publicUrl).get("chartcode-sign-in") ?? "";
    expect((await browser.ask(url.href)).status).toBe(303);
    const thief = openBrowser();
    thief.cookies(publicUrl).set("chartcode-sign-in", cookie);
    expect((await thief.ask(url.href)).status).toBe(400);
    expect(await statusOf(thief)).toBe(401);
  });

  it("refuses a code that was used before", async () => {
    const { openBrowser } = await openService();
    const browser = openBrowser();
    const { url } = await browser.follow(begin, "carol", isCallback);
    const kept = await record().db.selectFrom("pending_sign_in").selectAll().executeTakeFirstOrThrow();
    const cookie = browser.cookies(publicUrl).get("chartcode-sign-in") ?? "";
    await browser.ask(url.href);
    await record().db.insertInto("pending_sign_in").values(kept).execute();
    const thief = openBrowser();
    thief.cookies(publicUrl).set("chartcode-sign-in", cookie);
    expect((await thief.ask(url.href)).status).toBe(400);
    expect(await audit()).toEqual(["signed-in", "sign-in-refused failed invalid_grant"]);
  });

  it.each([
    ["nonce", "OAUTH_JWT_CLAIM_COMPARISON_FAILED"],
    ["code_verifier", "invalid_grant"],
  ] as const)("refuses an answer to another %s", async (column, error) => {
    const { openBrowser } = await openService();
    const browser = openBrowser();
    const { url } = await browser.follow(begin, "carol", isCallback);
    await record()
      .db.updateTable("pending_sign_in")
      .set({ [column]: "x".repeat(43) })
      .execute();
    expect((await browser.ask(url.href)).status).toBe(400);
    expect(await statusOf(browser)).toBe(401);
    expect(await audit()).toEqual([`sign-in-refused failed ${error}`]);
  });

  it("refuses a token for another audience, and one that was changed", async () => {
    const { openBrowser, provider } = await openService();
    const browser = openBrowser();
    const { url } = await browser.follow(begin, "carol", isCallback);
    const { nonce } = await record()
      .db.selectFrom("pending_sign_in")
      .select("nonce")
      .executeTakeFirstOrThrow();
    const foreign = await tokenForAnother(provider.issuer, nonce);
    expect(claimsOf(foreign)).toMatchObject({ aud: "another", nonce, sub: "adam" });
    provider.swapIdToken = () => foreign;
    expect((await browser.ask(url.href)).status).toBe(400);

    const second = await browser.follow(begin, "carol", isCallback);
    provider.swapIdToken = (token) => changed(token, { roles: ["chartcode-admins"] });
    expect((await browser.ask(second.url.href)).status).toBe(400);

    provider.swapIdToken = (token) => unsigned(token);
    const third = await browser.follow(begin, "carol", isCallback);
    expect((await browser.ask(third.url.href)).status).toBe(400);
    expect(await statusOf(browser)).toBe(401);
    expect(await audit()).toEqual([
      "sign-in-refused failed OAUTH_JWT_CLAIM_COMPARISON_FAILED",
      "sign-in-refused failed OAUTH_INVALID_RESPONSE",
      "sign-in-refused failed OAUTH_INVALID_RESPONSE",
    ]);
    expect(await record().db.selectFrom("user").selectAll().execute()).toEqual([]);
  });

  it("tells what the provider refused without its words", async () => {
    const { openBrowser, provider } = await openService();
    const browser = openBrowser();
    const first = await browser.ask(begin);
    const state = new URL(first.headers.get("Location") ?? "").searchParams.get("state") ?? "";
    const iss = encodeURIComponent(provider.issuer);
    const response = await browser.ask(
      `${redirectUri}?state=${state}&iss=${iss}&error=access_denied&error_description=ZQMARKERQZ`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain("ZQMARKERQZ");
    expect(await audit()).toEqual(["sign-in-refused failed access_denied"]);
  });

  it("answers 503 while the provider is down, and signs in once it is there", async () => {
    const gone = await start();
    await gone.close();
    const { openBrowser } = serviceAt(gone.issuer);
    const browser = openBrowser();
    const down = await browser.ask(begin);
    expect(down.status).toBe(503);
    expect(down.headers.get("Retry-After")).toBe("30");
    expect(problemSchema.parse(await down.json()).type).toBe("/problems/sign-in-unavailable");

    const provider = await start({ port: Number(new URL(gone.issuer).port) });
    await signIn(browser, "carol");
    expect(await meOf(browser)).toMatchObject({ role: "coder" });
    const { url } = await browser.follow(begin, "carol", isCallback);
    await provider.close();
    expect((await browser.ask(url.href)).status).toBe(503);
  });

  it("calls no other origin than the issuer's, whatever the provider says", async () => {
    const provider = await start();
    const liar = new Hono();
    const server = serve({ fetch: liar.fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const described = await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json();
    liar.get("/.well-known/openid-configuration", (c) => c.json({ ...described, issuer }));
    const come = async (options: ServiceOptions) => {
      provider.asked.splice(0);
      const browser = serviceAt(issuer, options).openBrowser();
      const first = await browser.ask(begin);
      const state = new URL(first.headers.get("Location") ?? "").searchParams.get("state") ?? "";
      const iss = encodeURIComponent(issuer);
      return (await browser.ask(`${redirectUri}?code=x&state=${state}&iss=${iss}`)).status;
    };
    expect([await come({}), provider.asked]).toEqual([503, []]);
    expect([await come({ origins: [provider.issuer] }), provider.asked]).toEqual([400, ["/token"]]);
    server.close();
  });

  it("slows down who begins one sign-in after another", async () => {
    const { openBrowser } = await openService({ signIns: 3 });
    const browser = openBrowser();
    for (let at = 0; at < 3; at++) expect((await browser.ask(begin)).status).toBe(303);
    const response = await browser.ask(begin);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await browser.ask(redirectUri)).status).toBe(429);
  });
});

/** An ID token that the provider made for another client, with our nonce. */
async function tokenForAnother(issuer: string, nonce: string): Promise<string> {
  const verifier = "v".repeat(43);
  const challenge = Buffer.from(
    await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)),
  ).toString("base64url");
  const elsewhere = testBrowser({ origin: "none:", ask: () => Promise.reject(new Error("not asked")) });
  const query = new URLSearchParams({
    client_id: "another",
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid profile",
    nonce,
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  const { url } = await elsewhere.follow(`${issuer}/auth?${query}`, "adam", isCallback);
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "another",
      redirect_uri: redirectUri,
      code: url.searchParams.get("code") ?? "",
      code_verifier: verifier,
    }),
  });
  const { id_token } = await response.json();
  return id_token;
}

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function changed(token: string, claims: object): string {
  const [header, , signature] = token.split(".");
  return [header, encoded({ ...claimsOf(token), ...claims }), signature].join(".");
}

function unsigned(token: string): string {
  return `${encoded({ alg: "none" })}.${token.split(".")[1]}.`;
}
