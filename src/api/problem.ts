/** Errors as RFC 9457 problem details. Nothing a caller sent is repeated in them, save plain names of unknown fields. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import type { Problem } from "../contract/problem.ts";
import type { ApiEnv } from "./env.ts";

const kinds = {
  "invalid-request": { status: 400, title: "The request does not fit the contract" },
  "malformed-body": { status: 400, title: "The body is not JSON in UTF-8" },
  unauthorized: { status: 401, title: "Credentials are required" },
  forbidden: { status: 403, title: "The address may not connect; go through the declared proxy" },
  "cross-site": { status: 403, title: "The request did not come from this service's own page" },
  "not-allowed": { status: 403, title: "The role does not allow it" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "The resource does not answer this method" },
  "too-large": { status: 413, title: "The body is larger than 1 MB" },
  "unsupported-media-type": { status: 415, title: "The body must be application/json" },
  "not-possible": { status: 409, title: "The review's state does not allow it" },
  stale: { status: 412, title: "The review has changed since it was read" },
  "misdirected-request": { status: 421, title: "The Host header does not name this service" },
  "unavailable-system": { status: 422, title: "The code system is not installed" },
  "invalid-decision": { status: 422, title: "The decision names what is not there" },
  "key-reused": { status: 422, title: "The idempotency key was used for another request" },
  "version-required": { status: 428, title: "If-Match must say which version of the review was seen" },
  "too-many-requests": { status: 429, title: "Too many requests; Retry-After says when to ask again" },
  internal: { status: 500, title: "The service failed" },
  "not-ready": { status: 503, title: "The service is starting" },
  "sign-in-unavailable": { status: 503, title: "The identity provider cannot be reached just now" },
  "record-busy": { status: 503, title: "The record cannot be reached just now" },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type ProblemKind = keyof typeof kinds;
export type FieldError = NonNullable<Problem["errors"]>[number];

export interface ProblemOptions {
  /** Replaces the kind's usual status. */
  readonly status?: ContentfulStatusCode;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a person signs in. */
  readonly signIn?: string;
}

/** Thrown by a handler to answer with a problem. */
export class RequestProblem extends Error {
  readonly kind: ProblemKind;
  readonly options: ProblemOptions;
  constructor(kind: ProblemKind, options: ProblemOptions = {}) {
    super(kind);
    this.name = "RequestProblem";
    this.kind = kind;
    this.options = options;
  }
}

export function problem(c: Context<ApiEnv>, kind: ProblemKind, options: ProblemOptions = {}): Response {
  const status = options.status ?? kinds[kind].status;
  const body: Problem = {
    type: `/problems/${kind}`,
    title: kinds[kind].title,
    status,
    requestId: c.get("requestId"),
    ...(options.errors === undefined ? {} : { errors: [...options.errors] }),
    ...(options.signIn === undefined ? {} : { signIn: options.signIn }),
  };
  return c.body(JSON.stringify(body), status, {
    ...options.headers,
    "Content-Type": "application/problem+json",
  });
}

const mostErrors = 20;

/** `#` for a body. */
export type PointerBase = "#" | "#/query" | "#/headers";

/** Validation errors as JSON Pointers. */
export function fieldErrors(error: z.ZodError, base: PointerBase): FieldError[] {
  return error.issues
    .flatMap((issue): FieldError[] => {
      const pointer = pointerTo(base, issue.path);
      if (issue.code !== "unrecognized_keys") return [{ pointer, detail: detailOf(issue) }];
      const named = issue.keys.filter(isFieldName).map((key) => ({
        pointer: `${pointer}/${key}`,
        detail: "is not a field of the contract",
      }));
      const unnamed = issue.keys.length - named.length;
      return unnamed === 0
        ? named
        : [...named, { pointer, detail: "has a field the contract does not know" }];
    })
    .slice(0, mostErrors);
}

function pointerTo(base: string, path: readonly PropertyKey[]): string {
  let pointer = base;
  for (const step of path) {
    if (typeof step !== "number" && !isFieldName(step)) break;
    pointer += `/${String(step)}`;
  }
  return pointer;
}

function isFieldName(key: PropertyKey): boolean {
  return typeof key === "string" && /^[a-z][A-Za-z0-9_]{0,31}$/.test(key);
}

function detailOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? "is required"
        : `must be ${articled(issue.expected)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.message.startsWith("must ")
        ? issue.message
        : `must be at least ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return issue.message.startsWith("must ")
        ? issue.message
        : `must be at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "invalid_format":
    case "custom":
      return issue.message;
    default:
      return "is not valid";
  }
}

function articled(type: string): string {
  if (type === "int") return "a whole number";
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters long";
  return origin === "array" ? " entries long" : "";
}
