/** A real identity provider (oidc-provider) in this process, and a browser that follows redirects and keeps cookies, for tests of sign-in. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";

export interface TestProvider {
  readonly issuer: string;
  /** Replaces the ID token of the next answers. */
  swapIdToken: ((idToken: string) => string) | undefined;
  /** Paths it was asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** People and the roles the provider gives them. */
const people: Readonly<Record<string, readonly string[]>> = {
  carol: ["coders"],
  quinn: ["qa", "coders"],
  norma: ["visitors"],
  adam: ["chartcode-admins"],
};

export interface TestProviderOptions {
  readonly redirectUri: string;
  /** Whether roles are told in the ID token, or only at the userinfo endpoint. */
  readonly rolesIn?: "id-token" | "userinfo";
  readonly clientSecret?: string;
  /** Where the client's secret must be. */
  readonly secretIn?: "client_secret_post" | "client_secret_basic";
  /** A free one where absent. */
  readonly port?: number;
}

export async function startProvider({
  redirectUri,
  rolesIn = "id-token",
  clientSecret,
  secretIn = "client_secret_post",
  port: wanted = 0,
}: TestProviderOptions): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(wanted, "127.0.0.1", resolve));
  const { port } = addressOf(server.address());
  const issuer = `http://127.0.0.1:${port}`;
  const client = { redirect_uris: [redirectUri], response_types: ["code" as const] };
  const configuration: Configuration = {
    clients: [
      clientSecret === undefined
        ? { ...client, client_id: "chartcode", token_endpoint_auth_method: "none" }
        : {
            ...client,
            client_id: "chartcode",
            client_secret: clientSecret,
            token_endpoint_auth_method: secretIn,
          },
      { ...client, client_id: "another", token_endpoint_auth_method: "none" },
    ],
    claims: { openid: ["sub"], profile: ["name", "roles"] },
    clientAuthMethods: ["none", secretIn],
    conformIdTokenClaims: rolesIn === "userinfo",
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `${id} of the test`, roles: people[id] ?? [] }),
    }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ["a key for tests"] },
    pkce: { required: () => true },
  };
  const provider = new Provider(issuer, configuration);
  const running: TestProvider = {
    issuer,
    swapIdToken: undefined,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  provider.use(async (ctx, next) => {
    running.asked.push(ctx.path);
    await next();
    if (ctx.path === "/token" && running.swapIdToken !== undefined && hasIdToken(ctx.body)) {
      ctx.body = { ...ctx.body, id_token: running.swapIdToken(ctx.body.id_token) };
    }
  });
  server.on("request", provider.callback());
  return running;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("the provider listens on no port");
  return address;
}

function hasIdToken(body: unknown): body is { id_token: string } {
  return typeof body === "object" && body !== null && "id_token" in body && typeof body.id_token === "string";
}

export type Ask = (url: string, init?: RequestInit) => Response | Promise<Response>;

/** A browser with cookies for two places: the service, asked in process, and whatever else, asked by fetch. */
export function testBrowser(service: { readonly origin: string; readonly ask: Ask }) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };

  /** One request, no redirect followed. */
  async function ask(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = jarOf(origin);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("Cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const whole: RequestInit = { ...init, headers, redirect: "manual" };
    const response = await (origin === service.origin ? service.ask(url, whole) : fetch(url, whole));
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Follows redirects, signs in and agrees at the provider as `login`, until `stop` is reached or a page is no redirect. */
  async function follow(from: string, login: string, stop: (url: URL) => boolean = () => false) {
    let url = new URL(from);
    for (let step = 0; step < 20; step++) {
      if (stop(url)) return { url, response: undefined };
      let response = await ask(url.href);
      if (response.status === 200 && url.pathname.startsWith("/interaction/")) {
        const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? "";
        const form = new URLSearchParams({ prompt, login, password: "any" });
        response = await ask(url.href, { method: "POST", body: form });
      }
      const location = response.headers.get("Location");
      if (response.status < 300 || response.status >= 400 || location === null) return { url, response };
      url = new URL(location, url);
    }
    throw new Error("too many redirects");
  }

  return { ask, follow, cookies: (origin: string) => jarOf(origin) };
}
