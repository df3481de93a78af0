/** What a JSON body must be before the contract looks at it: at most 1 MB, `application/json`, UTF-8, and JSON. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiEnv } from "./env.ts";
import { problem, RequestProblem } from "./problem.ts";

/** The largest body, in bytes. */
export const maxBodyBytes = 1_000_000;

const jsonType = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

const requireJson: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const encoding = c.req.header("Content-Encoding") ?? "identity";
  if (!jsonType.test(c.req.header("Content-Type") ?? "") || encoding !== "identity") {
    return problem(c, "unsupported-media-type", { headers: { Accept: "application/json" } });
  }
  await next();
};

const tooLarge = (c: Context<ApiEnv>) => problem(c, "too-large", { headers: { Connection: "close" } });

const limitStream = bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge });

/** A declared length is the body's (RFC 9112, 6.2; Node holds to it); only a body without one needs to be counted as it comes. */
const limitSize: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const length = c.req.header("Content-Length");
  if (length === undefined || c.req.header("Transfer-Encoding") !== undefined) return limitStream(c, next);
  return Number(length) > maxBodyBytes ? tooLarge(c) : next();
};

const requireUtf8Json: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const bytes = await c.req.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw malformed("is not UTF-8");
  }
  try {
    JSON.parse(text);
  } catch {
    throw malformed("is not JSON");
  }
  await next();
};

function malformed(detail: string): RequestProblem {
  return new RequestProblem("malformed-body", { errors: [{ pointer: "#", detail }] });
}

/** In the order they run. */
export const jsonBody = [requireJson, limitSize, requireUtf8Json];
