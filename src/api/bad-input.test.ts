import { describe, expect, it } from "vitest";
import { problemSchema } from "../contract/problem.ts";
import { createApp } from "./app.ts";
import { jsonLog } from "./log.ts";
import { readyState, testEngine } from "./test-engine.ts";

const marker = "ZQMARKERQZ";

interface BadInput {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly headers?: Record<string, string>;
  readonly status: number;
  readonly pointers?: readonly string[];
  readonly allow?: string;
}

const json = (value: unknown) => JSON.stringify(value);
const note = (text: unknown, rest: object = {}) => json({ note: { text }, ...rest });
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...Buffer.from(part)])));
const chunked = (chunks: number, size: number) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (chunks-- <= 0) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(0x20));
    },
  });

const table: readonly BadInput[] = [
  { name: "an empty note", body: note(""), status: 400, pointers: ["#/note/text"] },
  { name: "a blank note", body: note(" \n\t "), status: 400, pointers: ["#/note/text"] },
  {
    name: "a note over the contract's length",
    body: note(marker.repeat(60_000)),
    status: 400,
    pointers: ["#/note/text"],
  },
  { name: "a note over 1 MB", body: note(marker.repeat(120_000)), status: 413 },
  { name: "a chunked body over 1 MB", body: chunked(20, 65_536), status: 413 },
  { name: "a number for a note", body: note(12), status: 400, pointers: ["#/note/text"] },
  { name: "null for a note", body: json({ note: null }), status: 400, pointers: ["#/note"] },
  { name: "no note", body: json({}), status: 400, pointers: ["#/note"] },
  { name: "a list", body: json([marker]), status: 400, pointers: ["#"] },
  { name: "a bare string", body: json(marker), status: 400, pointers: ["#"] },
  {
    name: "an unknown system",
    body: note("x", { systems: [marker] }),
    status: 400,
    pointers: ["#/systems/0"],
  },
  { name: "no system at all", body: note("x", { systems: [] }), status: 400, pointers: ["#/systems"] },
  {
    name: "an unknown setting",
    body: note("x", { encounter: { setting: marker } }),
    status: 400,
    pointers: ["#/encounter/setting"],
  },
  {
    name: "an impossible date",
    body: note("x", { encounter: { dateOfService: "2026-02-30" } }),
    status: 400,
    pointers: ["#/encounter/dateOfService"],
  },
  {
    name: "a year out of range",
    body: note("x", { encounter: { dateOfService: "0001-01-01" } }),
    status: 400,
    pointers: ["#/encounter/dateOfService"],
  },
  { name: "a date with a marker", body: note("x", { patient: { birthDate: marker } }), status: 400 },
  { name: "a huge number", body: '{"note":{"text":"x"},"limit":1e999}', status: 400, pointers: ["#/limit"] },
  {
    name: "a number past 2^53",
    body: '{"note":{"text":"x"},"limit":9007199254740993}',
    status: 400,
    pointers: ["#/limit"],
  },
  {
    name: "a negative age",
    body: note("x", { patient: { ageYears: -1 } }),
    status: 400,
    pointers: ["#/patient/ageYears"],
  },
  {
    name: "an extra field with a plain name",
    body: note("x", { retain: marker }),
    status: 400,
    pointers: ["#/retain"],
  },
  {
    name: "an extra field with a telling name",
    body: note("x", { [`Patient ${marker}`]: 1 }),
    status: 400,
    pointers: ["#"],
  },
  {
    name: "an extra field in the note",
    body: json({ note: { text: "x", [marker]: 1 } }),
    status: 400,
    pointers: ["#/note"],
  },
  {
    name: "__proto__ at the top",
    body: `{"note":{"text":"x"},"__proto__":{"limit":"${marker}"}}`,
    status: 400,
    pointers: ["#"],
  },
  {
    name: "__proto__ in the note",
    body: `{"note":{"__proto__":{"text":"${marker}"}}}`,
    status: 400,
    pointers: ["#/note/text", "#/note"],
  },
  {
    name: "deep nesting",
    body: `{"note":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    status: 400,
    pointers: ["#/note"],
  },
  {
    name: "deep nesting in an unknown field",
    body: `{"note":{"text":"x"},"${marker}":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`,
    status: 400,
    pointers: ["#"],
  },
  { name: "malformed JSON", body: `{"note":{"text":"${marker}`, status: 400, pointers: ["#"] },
  {
    name: "a raw control character in a string",
    body: `{"note":{"text":"${marker}\u0001"}}`,
    status: 400,
    pointers: ["#"],
  },
  { name: "no body", body: "", status: 400, pointers: ["#"] },
  {
    name: "invalid UTF-8",
    body: bytes('{"note":{"text":"', 0xff, marker, '"}}'),
    status: 400,
    pointers: ["#"],
  },
  {
    name: "a UTF-8 encoded surrogate",
    body: bytes('{"note":{"text":"', 0xed, 0xa0, 0x80, '"}}'),
    status: 400,
    pointers: ["#"],
  },
  {
    name: "UTF-16",
    body: new Uint8Array(Buffer.from(note(marker), "utf16le")),
    status: 400,
    pointers: ["#"],
  },
  {
    name: "a form",
    body: `note=${marker}`,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    status: 415,
  },
  {
    name: "plain text",
    body: marker,
    headers: { "Content-Type": `text/plain; name=${marker}` },
    status: 415,
  },
  {
    name: "another charset",
    body: note("x"),
    headers: { "Content-Type": "application/json; charset=latin1" },
    status: 415,
  },
  { name: "a compressed body", body: note("x"), headers: { "Content-Encoding": "gzip" }, status: 415 },
  { name: "an unknown route", method: "GET", path: `/v1/${marker}`, status: 404 },
  { name: "an unknown route to post to", path: `/${marker}`, body: marker, status: 404 },
  { name: "a wrong method", method: "PUT", body: note(marker), status: 405, allow: "POST" },
  { name: "OPTIONS", method: "OPTIONS", status: 405, allow: "POST" },
  {
    name: "a wrong method on a code",
    method: "DELETE",
    path: `/v1/codes/icd10cm/${marker}`,
    status: 405,
    allow: "GET, HEAD",
  },
  {
    name: "an empty phrase",
    path: "/v1/codes/search",
    body: json({ q: "  " }),
    status: 400,
    pointers: ["#/q"],
  },
  {
    name: "a long phrase",
    path: "/v1/codes/search",
    body: json({ q: marker.repeat(60) }),
    status: 400,
    pointers: ["#/q"],
  },
  {
    name: "an unknown system to search",
    path: "/v1/codes/search",
    body: json({ q: "x", system: marker }),
    status: 400,
    pointers: ["#/system"],
  },
  {
    name: "a system that is not installed",
    path: "/v1/codes/search",
    body: json({ q: marker, system: "cpt" }),
    status: 422,
    pointers: ["#/system"],
  },
  {
    name: "a query without a phrase",
    method: "GET",
    path: "/v1/codes?system=icd10cm",
    status: 400,
    pointers: ["#/query/q"],
  },
  {
    name: "an unknown system in the query",
    method: "GET",
    path: `/v1/codes?q=x&system=${marker}`,
    status: 400,
    pointers: ["#/query/system"],
  },
  {
    name: "an impossible date in the query",
    method: "GET",
    path: `/v1/codes?q=${marker}&date=2026-02-30`,
    status: 400,
    pointers: ["#/query/date"],
  },
  { name: "a limit that is no number", method: "GET", path: `/v1/codes?q=x&limit=${marker}`, status: 400 },
  {
    name: "a limit of 0",
    method: "GET",
    path: "/v1/codes?q=x&limit=0",
    status: 400,
    pointers: ["#/query/limit"],
  },
  {
    name: "a phrase twice",
    method: "GET",
    path: `/v1/codes?q=${marker}&q=b`,
    status: 400,
    pointers: ["#/query/q"],
  },
  {
    name: "an extra query parameter",
    method: "GET",
    path: `/v1/codes?q=x&${marker}=1`,
    status: 400,
    pointers: ["#/query"],
  },
  {
    name: "a broken escape in the query",
    method: "GET",
    path: `/v1/codes?q=${marker}%E0%A4%A&limit=x`,
    status: 400,
  },
  { name: "a code that is not", method: "GET", path: `/v1/codes/icd10cm/${marker}`, status: 404 },
  { name: "a very long code", method: "GET", path: `/v1/codes/icd10cm/${marker.repeat(20)}`, status: 404 },
  { name: "an unknown system in the path", method: "GET", path: `/v1/codes/${marker}/R05.9`, status: 404 },
  {
    name: "a bad date for a code",
    method: "GET",
    path: `/v1/codes/icd10cm/R05.9?date=${marker}`,
    status: 400,
  },
  { name: "a path that climbs", method: "GET", path: `/docs/..%2f${marker}`, status: 404 },
];

describe("bad input is refused in the same words whatever it holds", () => {
  it.each(table)("$name: $status", async ({
    method = "POST",
    path = "/v1/suggestions",
    body,
    headers,
    status,
    pointers,
    allow,
  }) => {
    const logged: string[] = [];
    const app = createApp({
      engine: () => testEngine(),
      readiness: () => readyState,
      version: "0.0.0",
      log: jsonLog("info", (line) => logged.push(line)),
    });
    const response = await app.request(path, {
      method,
      headers: {
        ...(method === "POST" || method === "PUT" ? { "Content-Type": "application/json" } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body, duplex: "half" }),
    });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(response.headers.get("Allow")).toBe(allow ?? null);
    if (path.startsWith("/v1")) expect(response.headers.get("Cache-Control")).toBe("no-store");
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem.status).toBe(status);
    expect(problem.requestId).toBe(response.headers.get("X-Request-Id"));
    if (pointers !== undefined) {
      expect([...new Set(problem.errors?.map(({ pointer }) => pointer))]).toEqual(pointers);
    }
    const headerText = [...response.headers].join("\n");
    expect(logged).toHaveLength(1);
    for (const place of [text, headerText, ...logged]) expect(place.toUpperCase()).not.toContain(marker);
  });

  it("holds nothing over from __proto__", async () => {
    const app = createApp({ engine: () => testEngine(), readiness: () => readyState, version: "0.0.0" });
    await app.request("/v1/suggestions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"note":{"text":"x"},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("points to at most twenty fields", async () => {
    const app = createApp({ engine: () => testEngine(), readiness: () => readyState, version: "0.0.0" });
    const extra = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, 1]));
    const response = await app.request("/v1/suggestions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: json(extra),
    });
    expect(problemSchema.parse(await response.json()).errors).toHaveLength(20);
  });
});
