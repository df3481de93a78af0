/** The cookies of people: the session's, and that of a sign-in under way. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import type { ApiEnv } from "./env.ts";

export interface Cookie {
  read(c: Context<ApiEnv>): string | undefined;
  write(c: Context<ApiEnv>, value: string): void;
  remove(c: Context<ApiEnv>): void;
}

export interface Cookies {
  readonly session: Cookie;
  readonly signIn: Cookie;
}

/** @param secure false only for plain HTTP on this machine: the names then have no `__Host-`, which browsers accept with TLS only */
export function cookiesFor(secure: boolean): Cookies {
  const named = (name: string, maxAge?: number): Cookie => {
    const options: CookieOptions = {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      secure,
      ...(secure ? { prefix: "host" as const } : {}),
    };
    return {
      read: (c) => getCookie(c, name, options.prefix),
      write: (c, value) =>
        setCookie(c, name, value, { ...options, ...(maxAge === undefined ? {} : { maxAge }) }),
      remove: (c) => {
        deleteCookie(c, name, options);
      },
    };
  };
  return { session: named("chartcode"), signIn: named("chartcode-sign-in", 600) };
}
