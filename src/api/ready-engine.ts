import type { Engine } from "../engine-contract.ts";
import { RequestProblem } from "./problem.ts";

/** Gives the engine once it is open; undefined before. */
export type EngineSource = () => Engine | undefined;

/** @throws RequestProblem 503 with `Retry-After` while the engine is not open */
export function readyEngine(engine: EngineSource): Engine {
  const ready = engine();
  if (ready === undefined) throw new RequestProblem("not-ready", { headers: { "Retry-After": "5" } });
  return ready;
}
