import { describe, expect, it } from "vitest";
import { openAccess } from "../access/access.ts";
import { problemSchema } from "../contract/problem.ts";
import { openApp } from "./test-app.ts";
import { type Browser, meOf, publicUrl, signIn, signInTests, statusOf } from "./test-sign-in.ts";

const { openService, audit, record } = signInTests();

describe("a session", () => {
  const signedIn = async (login = "carol") => {
    const service = await openService();
    const browser = service.openBrowser();
    await signIn(browser, login);
    return { ...service, browser, csrf: (await meOf(browser)).csrfToken ?? "" };
  };
  const search = (browser: Browser, headers: Record<string, string>) =>
    browser.ask(`${publicUrl}/v1/codes/search`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify({ q: "cough" }),
    });

  it("changes things only for this service's own page", async () => {
    const { browser, csrf } = await signedIn();
    const token = { "X-CSRF-Token": csrf };
    const own = { "Sec-Fetch-Site": "same-origin", Origin: publicUrl };
    expect((await search(browser, { ...token, ...own })).status).toBe(200);
    expect((await search(browser, { ...token, Origin: publicUrl })).status).toBe(200);
    const other = (await signedInAgain(browser)).csrfToken ?? "";
    expect(other).not.toBe(csrf);
    for (const forged of [
      own,
      { ...own, "X-CSRF-Token": "x" },
      { ...own, "X-CSRF-Token": csrf },
      { "X-CSRF-Token": other },
      { "X-CSRF-Token": other, Origin: "http://evil.example" },
      { "X-CSRF-Token": other, Origin: "null" },
      { "X-CSRF-Token": other, "Sec-Fetch-Site": "cross-site", Origin: publicUrl },
      { "X-CSRF-Token": other, "Sec-Fetch-Site": "same-site", Origin: "http://127.0.0.1:9" },
      { "X-CSRF-Token": other, "Sec-Fetch-Site": "none" },
    ]) {
      const response = await search(browser, forged);
      expect([forged, response.status]).toEqual([forged, 403]);
      expect(problemSchema.parse(await response.json()).type).toBe("/problems/cross-site");
    }
  });

  const signedInAgain = async (browser: Browser) => {
    await signIn(browser, "carol");
    return meOf(browser);
  };

  it("is another one after each sign-in, and the one before is over", async () => {
    const { browser, openBrowser } = await signedIn();
    const before = browser.cookies(publicUrl).get("chartcode") ?? "";
    await signIn(browser, "carol");
    expect(browser.cookies(publicUrl).get("chartcode")).not.toBe(before);
    const old = openBrowser();
    old.cookies(publicUrl).set("chartcode", before);
    expect(await statusOf(old)).toBe(401);
    expect(await statusOf(browser)).toBe(200);
  });

  it("ends on this side at sign-out", async () => {
    const { browser, csrf, openBrowser } = await signedIn();
    const cookie = browser.cookies(publicUrl).get("chartcode") ?? "";
    const signOut = (headers: Record<string, string>) =>
      browser.ask(`${publicUrl}/auth/sign-out`, {
        method: "POST",
        headers: { Origin: publicUrl, ...headers },
      });
    expect((await signOut({})).status).toBe(403);
    expect(await statusOf(browser)).toBe(200);
    expect((await signOut({ "X-CSRF-Token": csrf })).status).toBe(204);
    expect(browser.cookies(publicUrl).size).toBe(0);
    const thief = openBrowser();
    thief.cookies(publicUrl).set("chartcode", cookie);
    expect(await statusOf(thief)).toBe(401);
    expect(await audit()).toEqual(["signed-in", "signed-out"]);
  });
});

describe("cookies", () => {
  it.each([
    ["https://chartcode.example", true],
    ["http://127.0.0.1:8080", false],
  ])("of %s are for this service alone, and hidden from scripts", async (url, secure) => {
    const { app } = openApp({
      access: openAccess({ database: record() }),
      signIn: {
        provider: {
          signInUrl: async () => new URL("https://id.example/auth"),
          redeem: async () => ({ issuer: "https://id.example", subject: "s", name: "n", role: "coder" }),
        },
        publicUrl: url,
      },
      secure,
    });
    const kept = `; Path=/; HttpOnly; ${secure ? "Secure; " : ""}SameSite=Lax`;
    const prefix = secure ? "__Host-" : "";
    const first = await app.request(`${url}/auth/sign-in`);
    const [cookie = ""] = first.headers.getSetCookie();
    expect(cookie.replace(/=[\w-]{43};/, "=?;")).toBe(`${prefix}chartcode-sign-in=?; Max-Age=600${kept}`);
    const back = await app.request(`${url}/auth/callback`, {
      headers: { Cookie: cookie.split(";")[0] ?? "" },
    });
    expect(back.status).toBe(303);
    const [removed = "", session = ""] = back.headers.getSetCookie();
    expect(removed).toContain("Max-Age=0");
    expect(session.replace(/=[\w-]{43};/, "=?;")).toBe(`${prefix}chartcode=?${kept}`);
    expect(back.headers.has("Strict-Transport-Security")).toBe(secure);
  });
});
