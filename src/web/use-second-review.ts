import { useLocation } from "wouter";
import { whyNot } from "./api.ts";
import { useApi } from "./api-context.ts";
import { usePermissions } from "./use-permissions.ts";

/** Opens a second review of a final one and goes there, or says why not; undefined where the person may open none. */
export function useSecondReview(say: (text: string) => void): ((id: string) => Promise<void>) | undefined {
  const api = useApi();
  const may = usePermissions(api);
  const [, navigate] = useLocation();
  if (!may.has("second-review")) return undefined;
  return async (id) => {
    const outcome = await api.second(id);
    if (outcome.kind === "answered") navigate(`/reviews/${outcome.answer.id}`);
    else say(whyNot(outcome));
  };
}
