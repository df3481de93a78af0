/** The two calls the page makes, both to its own origin. Failures come back as values a person can read. */
import type { Problem, Readiness } from "../contract/problem.ts";
import type { SuggestionRequestInput, SuggestionResponse } from "../contract/suggestions.ts";

/** Why a request was refused, for the person who sent it. */
export interface Failure {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly fields: readonly { readonly pointer: string; readonly message: string }[];
  readonly requestId?: string | undefined;
}

export type Outcome =
  | { readonly kind: "answered"; readonly response: SuggestionResponse }
  | { readonly kind: "unauthorized" }
  | { readonly kind: "failed"; readonly failure: Failure };

/**
 * Sends a note for suggestions.
 * @param token sent as a bearer token unless empty
 * @throws DOMException `AbortError` when `signal` is aborted; nothing else
 */
export async function fetchSuggestions(
  request: SuggestionRequestInput,
  token: string,
  signal: AbortSignal,
): Promise<Outcome> {
  let answer: Response;
  try {
    answer = await fetch("/v1/suggestions", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(token === "" ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(request),
      cache: "no-store",
      redirect: "error",
      signal,
    });
  } catch {
    signal.throwIfAborted();
    return failed("The service does not answer", "Check that Chartcode is running, then try again.");
  }
  if (answer.status === 401) return { kind: "unauthorized" };
  const body = await bodyOf(answer);
  signal.throwIfAborted();
  if (answer.ok && isSuggestionResponse(body)) return { kind: "answered", response: body };
  if (!answer.ok && isProblem(body)) return { kind: "failed", failure: failureOf(body) };
  return failed("The service gave an answer this page cannot read", `Status ${answer.status}.`);
}

/** The service's state, or undefined where it does not answer. */
export async function fetchReadiness(signal: AbortSignal): Promise<Readiness | undefined> {
  try {
    const answer = await fetch("/readyz", { cache: "no-store", redirect: "error", signal });
    const body = await bodyOf(answer);
    return isReadiness(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

async function bodyOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}

function failed(title: string, detail: string): Outcome {
  return { kind: "failed", failure: { title, detail, fields: [] } };
}

function failureOf(problem: Problem): Failure {
  const { title, detail, requestId, errors = [] } = problem;
  return {
    title,
    detail,
    requestId,
    fields: errors.map((error) => ({ pointer: error.pointer, message: error.detail })),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isSuggestionResponse(value: unknown): value is SuggestionResponse {
  if (!isObject(value)) return false;
  const lists = [value.suggestions, value.notSuggested, value.queries, value.unavailable];
  return lists.every(Array.isArray) && isObject(value.versions) && isObject(value.timings);
}

function isProblem(value: unknown): value is Problem {
  return isObject(value) && typeof value.title === "string";
}

function isReadiness(value: unknown): value is Readiness {
  return isObject(value) && typeof value.ready === "boolean" && Array.isArray(value.warnings);
}
