/** One request for each route of the app, for tests that ask every route. */

export interface SampleRequest {
  readonly path: (reviews: SampleReviews) => string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** The status that who may ask gets. */
  readonly answers: number;
}

/** Reviews that the requests are about. */
export interface SampleReviews {
  readonly read: string;
  /** Its note is purged. */
  readonly purged: string;
}

const at = (
  path: string,
  answers: number,
  rest: Omit<SampleRequest, "path" | "answers"> = {},
): SampleRequest => ({
  path: () => path,
  answers,
  ...rest,
});

/** By method and route pattern. */
export const sampleRequests: Readonly<Record<string, SampleRequest>> = {
  "GET /": at("/", 200),
  "GET /assets/:file{[\\w-]+(?:\\.[\\w-]+)+}": at("/assets/absent.js", 404),
  "GET /:file{[\\w-]+\\.(?:svg|png|ico|txt|webmanifest)}": at("/absent.svg", 404),
  "GET /healthz": at("/healthz", 200),
  "GET /readyz": at("/readyz", 200),
  "GET /openapi.json": at("/openapi.json", 200),
  "GET /docs": at("/docs", 200),
  "GET /docs/start.js": at("/docs/start.js", 200),
  "GET /docs/:file{swagger-ui\\.css|swagger-ui-bundle\\.js|favicon-32x32\\.png}": at(
    "/docs/swagger-ui.css",
    200,
  ),
  "POST /v1/suggestions": at("/v1/suggestions", 200, { body: { note: { text: "A cough." } } }),
  "POST /v1/codes/search": at("/v1/codes/search", 200, { body: { q: "cough" } }),
  "GET /v1/codes": at("/v1/codes?q=cough", 200),
  "GET /v1/codes/:system/:code": at("/v1/codes/icd10cm/R05.9", 200),
  "GET /v1/code-sets": at("/v1/code-sets", 200),
  "POST /v1/checks": at("/v1/checks", 200, { body: { codes: [{ code: "R05.9" }] } }),
  "POST /v1/reviews": at("/v1/reviews", 201, { body: { note: { text: "A cough." } } }),
  "GET /v1/reviews": at("/v1/reviews", 200),
  "GET /v1/reviews/:id": { path: ({ read }) => `/v1/reviews/${read}`, answers: 200 },
  "POST /v1/reviews/:id/decisions": {
    path: ({ read }) => `/v1/reviews/${read}/decisions`,
    body: { kind: "accept", code: "R05.9" },
    headers: { "If-Match": '"999"' },
    answers: 412,
  },
  "POST /v1/reviews/:id/second": { path: ({ read }) => `/v1/reviews/${read}/second`, body: {}, answers: 201 },
  "GET /v1/reviews/:id/agreement": { path: ({ read }) => `/v1/reviews/${read}/agreement`, answers: 409 },
  "DELETE /v1/reviews/:id/note": { path: ({ purged }) => `/v1/reviews/${purged}/note`, answers: 204 },
  "GET /v1/audit": at("/v1/audit", 200),
  "GET /v1/audit/head": at("/v1/audit/head", 200),
  "GET /v1/reviews/:id/export": { path: ({ read }) => `/v1/reviews/${read}/export`, answers: 409 },
  "GET /v1/quality": at("/v1/quality", 200),
  "GET /metrics": at("/metrics", 200),
  "GET /v1/me": at("/v1/me", 200),
  "GET /v1/access/keys": at("/v1/access/keys", 200),
  "POST /v1/access/keys": at("/v1/access/keys", 201, { body: { name: "one", scopes: ["manage-access"] } }),
  "DELETE /v1/access/keys/:id": at("/v1/access/keys/0123456789abcdef", 404),
  "GET /v1/access/users": at("/v1/access/users", 200),
  "PATCH /v1/access/users/:id": at("/v1/access/users/00000000-0000-4000-8000-000000000000", 404, {
    body: { disabled: true },
  }),
  "GET /auth/sign-in": at("/auth/sign-in", 303),
  "GET /auth/callback": at("/auth/callback", 400),
  "POST /auth/sign-out": at("/auth/sign-out", 404),
};
