/** What the operations of the record share, opened once. */
import type { CodeDesk } from "./code-desk.ts";
import type { Sealer } from "./storage/seal.ts";
import type { Reader } from "./store.ts";

/** `none`: a note's text is never kept. `review`: until some days after finalization. `forever`: until a person purges it. */
export type NoteRetention = "none" | "review" | "forever";

/** What the operations work with. */
export interface ReviewTools {
  readonly db: Reader;
  readonly sealer: Sealer;
  readonly codes: CodeDesk;
  readonly retainNotes: NoteRetention;
  readonly now: () => Date;
  /** Makes the database overwrite what was deleted. */
  readonly forget: () => Promise<void>;
}
