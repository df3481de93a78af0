/** The engine as the record asks it. */
import { writtenCode } from "../codes/code.ts";
import { UnavailableSystem } from "../engine-contract.ts";
import type { CodeDesk } from "../review/code-desk.ts";
import { type EngineSource, readyEngine } from "./ready-engine.ts";
import { todayUtc } from "./today.ts";

export function codeDesk(engine: EngineSource): CodeDesk {
  return {
    suggest: (request) => readyEngine(engine).suggest(request),
    find(system, code, date = todayUtc()) {
      try {
        const found = readyEngine(engine).detail(system, writtenCode(system, code), date);
        if (found === undefined) return undefined;
        const { code: written, display, billable } = found;
        return { system, code: written, display, billable };
      } catch (error) {
        if (error instanceof UnavailableSystem) return undefined;
        throw error;
      }
    },
    check(codes, context) {
      if (codes.length === 0) return [];
      const asked = codes.map(({ system, code }) => ({ system, code }));
      return readyEngine(engine)
        .check({ codes: asked, ...context })
        .codes.map(({ flags }) => flags);
    },
  };
}
