import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openApi } from "./api.ts";

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly csrf: string | undefined;
}

let asked: Asked[];
let answers: Record<string, () => Response>;

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

beforeEach(() => {
  asked = [];
  answers = {
    "/v1/me": () => json(200, { id: "ada", permissions: [], csrfToken: "one" }),
    "/v1/reviews": () => json(400, { title: "no" }),
  };
  vi.stubGlobal("fetch", async (path: string, { method = "GET", headers }: RequestInit) => {
    asked.push({ path, method, csrf: new Headers(headers).get("X-CSRF-Token") ?? undefined });
    return answers[path]?.() ?? json(404, {});
  });
});
afterEach(() => vi.unstubAllGlobals());

const begin = (api: ReturnType<typeof openApi>) =>
  api.begin({ note: { text: "a cough" } }, "key", new AbortController().signal);

it("asks once for the session's CSRF token, and sends it with each change", async () => {
  const api = openApi();
  await begin(api);
  await begin(api);
  expect(asked).toEqual([
    { path: "/v1/me", method: "GET", csrf: undefined },
    { path: "/v1/reviews", method: "POST", csrf: "one" },
    { path: "/v1/reviews", method: "POST", csrf: "one" },
  ]);
});

it("asks anew after a refusal: somebody may have signed in in another tab meanwhile", async () => {
  const api = openApi();
  answers["/v1/me"] = () => json(401, { title: "who?", signIn: "/auth/sign-in" });
  answers["/v1/reviews"] = answers["/v1/me"];
  expect(await begin(api)).toEqual({ kind: "unauthorized" });
  expect(api.signInPath()).toBe("/auth/sign-in");
  answers["/v1/me"] = () => json(200, { id: "ada", permissions: [], csrfToken: "two" });
  await begin(api);
  expect(asked.at(-1)).toEqual({ path: "/v1/reviews", method: "POST", csrf: "two" });
});

it("asks for none beside a bearer token", async () => {
  const api = openApi();
  api.setToken("a-token");
  await begin(api);
  expect(asked.map(({ path }) => path)).toEqual(["/v1/reviews"]);
});

it("gives up quietly where the service has no such address, or does not answer", async () => {
  const api = openApi();
  delete answers["/v1/me"];
  await begin(api);
  await begin(api);
  expect(asked.filter(({ path }) => path === "/v1/me")).toHaveLength(1);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("gone")));
  expect(await begin(openApi())).toMatchObject({ kind: "unreachable" });
});
