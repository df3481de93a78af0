import { createContext, use } from "react";
import type { Api } from "./api.ts";

export const ApiContext = createContext<Api | undefined>(undefined);

/** @throws Error outside the page */
export function useApi(): Api {
  const api = use(ApiContext);
  if (api === undefined) throw new Error("no Api above this component");
  return api;
}
