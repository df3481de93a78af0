import { useEffect, useState } from "react";
import type { Permission } from "../contract/access.ts";
import type { Api } from "./api.ts";

/** What whoever asks may do, as far as it is known: nothing is offered that would be refused. */
export function usePermissions(api: Api): ReadonlySet<Permission> {
  const [permissions, setPermissions] = useState<ReadonlySet<Permission>>(new Set());
  useEffect(() => {
    const stop = new AbortController();
    api.me(stop.signal).then(
      (outcome) => {
        if (outcome.kind === "answered") setPermissions(new Set(outcome.answer.permissions));
      },
      () => {},
    );
    return () => stop.abort();
  }, [api]);
  return permissions;
}
