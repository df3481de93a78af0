import { createContext, use } from "react";
import type { Api } from "./api.ts";
import type { Sessions } from "./sessions.ts";

export const ApiContext = createContext<Api | undefined>(undefined);

export const SessionsContext = createContext<Sessions | undefined>(undefined);

/** @throws Error outside the page */
export function useSessions(): Sessions {
  const sessions = use(SessionsContext);
  if (sessions === undefined) throw new Error("no Sessions above this component");
  return sessions;
}

/** @throws Error outside the page */
export function useApi(): Api {
  const api = use(ApiContext);
  if (api === undefined) throw new Error("no Api above this component");
  return api;
}
