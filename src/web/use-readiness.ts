import { useEffect, useState } from "react";
import type { Readiness } from "../contract/problem.ts";
import type { Api } from "./api.ts";

export type ServiceState =
  | { readonly kind: "asking" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "known"; readonly readiness: Readiness };

/** Asks `/readyz` again and again: every 1.5 s until the service is ready, then once a minute. */
export function useReadiness(api: Api): ServiceState {
  const [state, setState] = useState<ServiceState>({ kind: "asking" });
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const readiness = await api.readiness(stop.signal);
      if (stop.signal.aborted) return;
      setState(readiness === undefined ? { kind: "unreachable" } : { kind: "known", readiness });
      timer = setTimeout(ask, readiness?.ready ? 60_000 : 1500);
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [api]);
  return state;
}
