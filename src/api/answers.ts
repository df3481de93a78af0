/** The problem answers of the OpenAPI document, said once. */
import { problemSchema } from "../contract/problem.ts";

const content = { "application/problem+json": { schema: problemSchema } };

export const invalidRequest = {
  description: "The request does not fit the contract; `errors` points to each field by JSON Pointer.",
  content,
};
export const unauthorized = {
  description: "A bearer token is set for this service and the request has none, or another.",
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
