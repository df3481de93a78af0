import { counted } from "./labels.ts";
import type { Saving } from "./session.ts";

/** Whether what was decided is on record. Quiet while all is well. */
export function SavingLine({ saving, waiting }: { readonly saving: Saving; readonly waiting: number }) {
  return (
    <output
      className={`saving ${saving.kind}`}
      title={saving.kind === "offline" ? "It is tried again until the service takes it" : undefined}
    >
      {saving.kind === "saved" ? "Saved" : null}
      {saving.kind === "saving" ? "Saving…" : null}
      {saving.kind === "offline" ? `Offline: ${counted(waiting, "decision waits", "decisions wait")}` : null}
      {saving.kind === "unauthorized" ? "Not saved: the service asks who you are" : null}
      {saving.kind === "conflict" ? "Not saved: it has changed" : null}
    </output>
  );
}
