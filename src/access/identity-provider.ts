/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce; the ID token's signature, issuer, audience and times are
 * checked by openid-client. The provider is discovered at the first sign-in, and nothing but its own origin is called.
 */
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  type CustomFetch,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type IDToken,
  None,
  ResponseBodyError,
} from "openid-client";
import { claimStrings, type RoleMapping, roleFor } from "./roles.ts";
import type { PendingSignIn, Person } from "./sign-ins.ts";

export interface ProviderOptions {
  /** `https://`, or `http://` on this machine. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client. */
  readonly clientSecret?: string | undefined;
  readonly redirectUri: string;
  /** `openid profile` */
  readonly scope: string;
  readonly roleClaim: string;
  readonly roles: RoleMapping;
  /** Origins beside the issuer's own that the provider has its endpoints at. */
  readonly origins?: readonly string[];
}

export interface IdentityProvider {
  /** Where the browser goes. @throws ProviderUnavailable */
  signInUrl(pending: PendingSignIn): Promise<URL>;
  /** @param search the query the browser came back with @throws ProviderUnavailable @throws SignInFailed */
  redeem(search: string, pending: PendingSignIn): Promise<Person>;
}

/** The provider cannot be reached, or answers what no provider should. */
export class ProviderUnavailable extends Error {
  constructor(cause: unknown) {
    super("the identity provider cannot be reached", { cause });
    this.name = "ProviderUnavailable";
  }
}

/** The provider refused, or its answer does not hold. */
export class SignInFailed extends Error {
  /** An error code: the provider's (RFC 6749), or openid-client's. */
  readonly code: string;
  constructor(code: string, cause: unknown) {
    super("the sign-in failed", { cause });
    this.name = "SignInFailed";
    this.code = code;
  }
}

/** Seconds that each call to the provider may take. */
const timeout = 10;

export function identityProvider(options: ProviderOptions): IdentityProvider {
  let discovered: Promise<Configuration> | undefined;
  const configuration = async () => {
    discovered ??= discover(options);
    try {
      return await discovered;
    } catch (error) {
      discovered = undefined;
      throw new ProviderUnavailable(error);
    }
  };
  return {
    async signInUrl({ state, nonce, codeVerifier }) {
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: options.redirectUri,
        scope: options.scope,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: "S256",
      });
    },
    async redeem(search, { state, nonce, codeVerifier }) {
      const config = await configuration();
      const url = new URL(options.redirectUri);
      url.search = search;
      try {
        const tokens = await authorizationCodeGrant(config, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new SignInFailed("no_id_token", undefined);
        const told = await allTold(config, tokens.access_token, claims, options.roleClaim);
        return {
          issuer: claims.iss,
          subject: claims.sub,
          name: nameOf(told) ?? claims.sub.slice(0, 100),
          role: roleFor(claimStrings(told, options.roleClaim) ?? [], options.roles),
        };
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret, origins = [] }: ProviderOptions): Promise<Configuration> {
  const server = new URL(issuer);
  return discovery(
    server,
    clientId,
    undefined,
    clientSecret === undefined ? None() : secretAs(clientSecret),
    {
      timeout,
      execute: [enableNonRepudiationChecks, ...(server.protocol === "http:" ? [allowInsecureRequests] : [])],
      [customFetch]: fetchFrom(new Set([server.origin, ...origins])),
    },
  );
}

/** In the body where the provider says it takes it there, else in the header, which all take (RFC 8414, section 2). */
function secretAs(clientSecret: string): ClientAuth {
  const [inBody, inHeader] = [ClientSecretPost(clientSecret), ClientSecretBasic(clientSecret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? [];
    return (taken.includes("client_secret_post") ? inBody : inHeader)(server, ...rest);
  };
}

/** Keeps a provider's own description from sending this service elsewhere. */
function fetchFrom(origins: ReadonlySet<string>): CustomFetch {
  return async (url, { method, headers, body, signal }) => {
    if (!origins.has(new URL(url).origin))
      throw new TypeError("the provider has an endpoint at another origin");
    const form = body instanceof URLSearchParams || typeof body === "string" ? body : null;
    return fetch(url, { method, headers, body: form, signal: signal ?? null, redirect: "manual" });
  };
}

/** Some providers tell roles, or names, at their userinfo endpoint only; what the ID token says comes first. */
async function allTold(
  config: Configuration,
  accessToken: string,
  claims: IDToken,
  roleClaim: string,
): Promise<Readonly<Record<string, unknown>>> {
  const isWhole = claimStrings(claims, roleClaim) !== undefined && nameOf(claims) !== undefined;
  if (isWhole || config.serverMetadata().userinfo_endpoint === undefined) return claims;
  return { ...(await fetchUserInfo(config, accessToken, claims.sub)), ...claims };
}

function nameOf(claims: Readonly<Record<string, unknown>>): string | undefined {
  for (const claim of ["name", "preferred_username", "email"]) {
    const value = claims[claim];
    const name =
      typeof value === "string"
        ? value
            .replace(/\p{C}+/gu, " ")
            .trim()
            .slice(0, 100)
        : "";
    if (name !== "") return name;
  }
  return undefined;
}

const unreachable = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM"]);

function failureOf(error: unknown): ProviderUnavailable | SignInFailed {
  if (error instanceof SignInFailed) return error;
  if (error instanceof AuthorizationResponseError) return new SignInFailed(error.error, error);
  if (error instanceof ResponseBodyError) {
    return error.status >= 500 ? new ProviderUnavailable(error) : new SignInFailed(error.error, error);
  }
  if (error instanceof ClientError && !unreachable.has(error.code ?? "")) {
    return new SignInFailed(error.code ?? "unknown", error);
  }
  return new ProviderUnavailable(error);
}
