import { useEffect, useState } from "react";
import type { Suggestion } from "../contract/suggestions.ts";
import type { NamedCode } from "../contract/worksheet.ts";
import { useApi } from "./api-context.ts";
import type { CodeRow } from "./code-list.tsx";
import { differing } from "./differing.ts";

/** Codes like this one: the answer's alternatives first, then what is under it, then what is beside it, each with what sets it apart. Undefined while they are looked for. */
export function useSiblings(
  item: NamedCode | undefined,
  suggestion: Suggestion | undefined,
  date: string | undefined,
): readonly CodeRow[] | undefined {
  const api = useApi();
  const [around, setAround] = useState<readonly CodeRow[]>();
  useEffect(() => {
    if (item === undefined) return;
    const stop = new AbortController();
    const { system, code, display } = item;
    const look = async () => {
      try {
        const own = await api.code(system, code, date, stop.signal);
        if (own.kind !== "answered") return setAround([]);
        const parent = own.answer.parents[0];
        const above =
          parent === undefined ? undefined : await api.code(system, parent.code, date, stop.signal);
        const beside = above?.kind === "answered" ? above.answer.children : [];
        setAround(
          [...own.answer.children, ...beside]
            .filter((one) => one.code !== code)
            .map((one) => ({ system, ...one, apart: differing(display, one.display) })),
        );
      } catch (error) {
        if (!stop.signal.aborted) throw error;
      }
    };
    void look();
    return () => stop.abort();
  }, [api, item, date]);

  if (item === undefined) return [];
  const alternatives = (suggestion?.alternatives ?? []).map(
    (one): CodeRow => ({
      system: item.system,
      code: one.code,
      display: one.display,
      billable: around?.find(({ code }) => code === one.code)?.billable ?? true,
      apart: one.differsBy,
    }),
  );
  if (around === undefined) return alternatives.length === 0 ? undefined : alternatives;
  return [
    ...alternatives,
    ...around.filter(({ code }) => !alternatives.some((alternative) => alternative.code === code)),
  ];
}
