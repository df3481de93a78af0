/** The problem answers of the OpenAPI document, said once. */
import { problemSchema } from "../contract/problem.ts";

const content = { "application/problem+json": { schema: problemSchema } };

export const invalidRequest = {
  description: "The request does not fit the contract; `errors` points to each field by JSON Pointer.",
  content,
};
export const unauthorized = {
  description: "The request has no credentials, or wrong ones; `signIn` says where people sign in.",
  content,
};
export const notFound = { description: "There is nothing at this address.", content };
export const tooLarge = { description: "The body is larger than 1,000,000 bytes.", content };
export const unsupportedMediaType = {
  description: "The body is not `application/json` (UTF-8, not compressed).",
  content,
};
export const unavailableSystem = {
  description: "The code system is known but not installed; `errors` points to the field that asked for it.",
  content,
};
export const notReady = {
  description: "The search index is being built; `Retry-After` says when to ask again, in seconds.",
  headers: {
    "Retry-After": { description: "Seconds.", schema: { type: "integer" as const } },
  },
  content,
};
export const forbidden = { description: "The caller's role does not allow it.", content };
export const conflict = {
  description:
    "The review's state does not allow it: it is final, or codes are undecided; `errors` says what.",
  content,
};
export const stale = {
  description: "The review has another version than `If-Match` names: read it again, then decide.",
  content,
};
export const versionRequired = { description: "`If-Match` is missing.", content };
export const keyReused = { description: "The idempotency key was used for another request.", content };
export const invalidDecision = {
  description:
    "The decision names what is not there, `errors` points to the field; or the idempotency key was used for another request.",
  content,
};
