/** What the page asks of its own origin. Failures come back as values a person can read; the token lives in memory only. */
import type { Me } from "../contract/access.ts";
import type { CodeSets } from "../contract/code-sets.ts";
import type { CodeDetail, CodeMatch, CodeSystem } from "../contract/codes.ts";
import type { Readiness } from "../contract/problem.ts";
import type { QualityReport } from "../contract/quality.ts";
import type {
  Agreement,
  DecisionInput,
  Review,
  ReviewList,
  ReviewProgress,
  ReviewStatus,
} from "../contract/reviews.ts";
import type { SuggestionRequestInput } from "../contract/suggestions.ts";
import {
  type Failure,
  failureOf,
  isAgreement,
  isCodeDetail,
  isCodeMatches,
  isMe,
  isProblem,
  isReadiness,
  isReview,
  isReviewList,
  isReviewProgress,
} from "./wire.ts";
import { isCodeSets, isQualityReport } from "./wire-views.ts";

export type { Failure } from "./wire.ts";

export type Outcome<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "unauthorized" }
  /** No connection, no answer in time, or "not just now": the same request may be sent again. */
  | { readonly kind: "unreachable"; readonly failure: Failure }
  /** 412: the review has another version than was seen. */
  | { readonly kind: "stale" }
  | { readonly kind: "failed"; readonly status: number; readonly failure: Failure };

/** Which reviews the queue lists. */
export interface QueueFilter {
  readonly status?: ReviewStatus | undefined;
  readonly assignee?: "me" | "nobody" | undefined;
  readonly setting?: "outpatient" | "inpatient" | "emergency" | undefined;
  /** Only second reviews, or only first ones. */
  readonly second?: "true" | "false" | undefined;
  readonly after?: string | undefined;
}

export interface Sent {
  /** The version of the review that the person saw. */
  readonly version: number;
  /** The same for each try of one decision. */
  readonly key: string;
}

interface Call {
  readonly method?: "GET" | "POST";
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

const longestWait = 30_000;
/** "Not just now", from the service or from a proxy before it. */
const passing = new Set([429, 502, 503, 504]);

export type Api = ReturnType<typeof openApi>;

/** One for each page. Its calls throw `AbortError` when their signal is aborted, and nothing else. */
export function openApi() {
  let token = "";
  let csrfToken = "";
  /** Whether a session's CSRF token was asked for, or there is none to have. */
  let isKnown = false;
  let signInPath: string | undefined;

  /** What goes with every request: who asks. A bearer token, or beside a cookie's session its CSRF token. */
  function credentials(method: string): Record<string, string> {
    return {
      ...(token === "" ? {} : { Authorization: `Bearer ${token}` }),
      ...(csrfToken === "" || method === "GET" ? {} : { "X-CSRF-Token": csrfToken }),
    };
  }

  /** Who signed in in another tab has a cookie this page knows nothing of yet. */
  async function knowSelf(signal: AbortSignal | undefined): Promise<void> {
    if (isKnown || token !== "") return;
    const response = await send("/v1/me", { signal });
    const body = await bodyOf(response);
    csrfToken = response.ok && isMe(body) ? (body.csrfToken ?? "") : "";
    isKnown = response.ok || response.status === 404;
  }

  async function send(path: string, { method = "GET", body, headers, signal }: Call): Promise<Response> {
    const patience = AbortSignal.timeout(longestWait);
    return fetch(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...credentials(method),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-store",
      redirect: "error",
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
  }

  async function call<Answer>(
    path: string,
    isAnswer: (value: unknown) => value is Answer,
    options: Call = {},
  ): Promise<Outcome<Answer>> {
    let response: Response;
    let body: unknown;
    try {
      if (options.method === "POST") await knowSelf(options.signal);
      response = await send(path, options);
      body = await bodyOf(response);
    } catch {
      options.signal?.throwIfAborted();
      return {
        kind: "unreachable",
        failure: said("The service does not answer", "Check that Chartcode is running, then try again."),
      };
    }
    options.signal?.throwIfAborted();
    const { status, ok } = response;
    if (ok && isAnswer(body)) return { kind: "answered", answer: body };
    if (status === 401 || status === 403) isKnown = false;
    if (status === 401) {
      signInPath = isProblem(body) ? body.signIn : undefined;
      return { kind: "unauthorized" };
    }
    if (status === 412) return { kind: "stale" };
    const failure =
      !ok && isProblem(body)
        ? failureOf(body)
        : said("The service gave an answer this page cannot read", `Status ${status}.`);
    return passing.has(status) ? { kind: "unreachable", failure } : { kind: "failed", status, failure };
  }

  return {
    setToken(given: string): void {
      token = given.trim();
    },
    hasToken: () => token !== "",
    /** Where people sign in; undefined where this service has said nothing of it. */
    signInPath: () => signInPath,

    begin: (request: SuggestionRequestInput, key: string, signal: AbortSignal): Promise<Outcome<Review>> =>
      call("/v1/reviews", isReview, {
        method: "POST",
        body: request,
        headers: { "Idempotency-Key": key },
        signal,
      }),
    read: (id: string, signal?: AbortSignal): Promise<Outcome<Review>> =>
      call(`/v1/reviews/${id}`, isReview, { signal }),
    /** Opens an independent review of the same note, for whoever asks. */
    second: (id: string): Promise<Outcome<Review>> =>
      call(`/v1/reviews/${id}/second`, isReview, { method: "POST", body: {} }),
    /** @param id of the second review */
    agreement: (id: string, signal?: AbortSignal): Promise<Outcome<Agreement>> =>
      call(`/v1/reviews/${id}/agreement`, isAgreement, { signal }),
    decide: (
      id: string,
      input: DecisionInput,
      { version, key }: Sent,
      signal?: AbortSignal,
    ): Promise<Outcome<ReviewProgress>> =>
      call(`/v1/reviews/${id}/decisions`, isReviewProgress, {
        method: "POST",
        body: input,
        headers: { "If-Match": `"${version}"`, "Idempotency-Key": key },
        signal,
      }),
    queue: (filter: QueueFilter, signal?: AbortSignal): Promise<Outcome<ReviewList>> => {
      const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
      return call(`/v1/reviews?${new URLSearchParams(asked)}`, isReviewList, { signal });
    },
    /** The words searched for go in the body: a URL is kept in too many places. */
    searchCodes: (
      asked: { q: string; system: CodeSystem; date?: string | undefined; limit?: number },
      signal: AbortSignal,
    ): Promise<Outcome<{ codes: CodeMatch[] }>> =>
      call("/v1/codes/search", isCodeMatches, { method: "POST", body: asked, signal }),
    code: (
      system: CodeSystem,
      code: string,
      date: string | undefined,
      signal?: AbortSignal,
    ): Promise<Outcome<CodeDetail>> =>
      call(
        `/v1/codes/${system}/${encodeURIComponent(code)}${date === undefined ? "" : `?date=${date}`}`,
        isCodeDetail,
        { signal },
      ),
    quality: (signal?: AbortSignal): Promise<Outcome<QualityReport>> =>
      call("/v1/quality", isQualityReport, { signal }),
    codeSets: (signal?: AbortSignal): Promise<Outcome<CodeSets>> =>
      call("/v1/code-sets", isCodeSets, { signal }),
    /** Who asks, and what they may do. */
    async me(signal?: AbortSignal): Promise<Outcome<Me>> {
      const outcome = await call("/v1/me", isMe, { signal });
      if (outcome.kind === "answered") {
        csrfToken = outcome.answer.csrfToken ?? "";
        isKnown = true;
      }
      return outcome;
    },
    /** The final set as a file; undefined where it cannot be had. */
    async exported(id: string, format: "json" | "csv" | "fhir"): Promise<Blob | undefined> {
      try {
        const response = await send(`/v1/reviews/${id}/export?format=${format}`, {});
        return response.ok ? await response.blob() : undefined;
      } catch {
        return undefined;
      }
    },
    /** The service's state, or undefined where it does not answer. */
    async readiness(signal: AbortSignal): Promise<Readiness | undefined> {
      try {
        const body = await bodyOf(await send("/readyz", { signal }));
        return isReadiness(body) ? body : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** In one sentence, where there is no room for more. */
export function whyNot(outcome: Exclude<Outcome<unknown>, { readonly kind: "answered" }>): string {
  if (outcome.kind === "unauthorized") return "The service asks who you are.";
  if (outcome.kind === "stale") return "It has changed meanwhile.";
  const [field] = outcome.failure.fields;
  return field?.message ?? outcome.failure.detail ?? outcome.failure.title;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function said(title: string, detail: string): Failure {
  return { title, detail, fields: [] };
}
