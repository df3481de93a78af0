/** The service with sign-in at a real provider, a database and a browser of its own for each test. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { openAccess } from "../access/access.ts";
import { identityProvider, type ProviderOptions } from "../access/identity-provider.ts";
import { meSchema } from "../contract/access.ts";
import { readAudit } from "../review/audit/read.ts";
import { openRecordDatabase, type RecordDatabase } from "../review/storage/database.ts";
import { openApp } from "./test-app.ts";
import { startProvider, type TestProvider, type TestProviderOptions, testBrowser } from "./test-provider.ts";

export const publicUrl = "http://127.0.0.1:8080";
export const redirectUri = `${publicUrl}/auth/callback`;
export const begin = `${publicUrl}/auth/sign-in`;

export type Browser = ReturnType<typeof testBrowser>;
export type ServiceOptions = Partial<ProviderOptions> & { readonly signIns?: number };

export const isCallback = (url: URL): boolean => url.href.startsWith(redirectUri);

/** @returns the page where it ended */
export async function signIn(browser: Browser, login: string): Promise<Response | undefined> {
  return (await browser.follow(begin, login)).response;
}

export async function meOf(browser: Browser) {
  return meSchema.parse(await (await browser.ask(`${publicUrl}/v1/me`)).json());
}

/** Whether the browser's cookie is somebody's: 200 or 401. */
export async function statusOf(browser: Browser): Promise<number> {
  return (await browser.ask(`${publicUrl}/v1/me`)).status;
}

/** Call it once in a file of tests. */
export function signInTests() {
  let folder: string;
  let database: RecordDatabase;
  const providers: TestProvider[] = [];

  beforeEach(async () => {
    // The provider advises how to run it in earnest.
    vi.spyOn(console, "warn").mockImplementation(() => {});
    vi.spyOn(console, "info").mockImplementation(() => {});
    folder = await mkdtemp(join(tmpdir(), "chartcode-sign-in-"));
    database = await openRecordDatabase(join(folder, "record.db"));
  });
  afterEach(async () => {
    for (const provider of providers.splice(0)) await provider.close();
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** A provider that is closed after the test. */
  async function start(options: Partial<TestProviderOptions> = {}): Promise<TestProvider> {
    const provider = await startProvider({ redirectUri, ...options });
    providers.push(provider);
    return provider;
  }

  /** The service, with sign-in at `issuer`. */
  function serviceAt(issuer: string, { signIns = 60, ...options }: ServiceOptions = {}) {
    const service = openApp({
      access: openAccess({ database }),
      signIn: {
        provider: identityProvider({
          issuer,
          clientId: "chartcode",
          redirectUri,
          scope: "openid profile",
          roleClaim: "roles",
          roles: { coder: ["coders"], auditor: ["qa"], admin: ["chartcode-admins"] },
          ...options,
        }),
        publicUrl,
      },
      rates: { perAddress: 0, perActor: 0, signIns },
    });
    const openBrowser = () =>
      testBrowser({ origin: publicUrl, ask: (url, init) => service.app.request(url, init) });
    return { ...service, openBrowser };
  }

  async function openService({
    rolesIn = "id-token",
    secretIn = "client_secret_post",
    ...options
  }: ServiceOptions & Pick<TestProviderOptions, "rolesIn" | "secretIn"> = {}) {
    const { clientSecret } = options;
    const provider = await start({
      rolesIn,
      secretIn,
      ...(clientSecret === undefined ? {} : { clientSecret }),
    });
    return { ...serviceAt(provider.issuer, options), provider };
  }

  /** Actions of the audit log, with why a sign-in was refused. */
  const audit = async () =>
    (await readAudit(database.db, { after: 0, limit: 100 })).map(({ action, about }) =>
      [action, about?.reason, about?.error].filter((part) => part !== undefined).join(" "),
    );

  return { start, serviceAt, openService, audit, record: () => database };
}
