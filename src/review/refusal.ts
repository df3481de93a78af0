/** Why the record did not take what it was asked. */
export type RefusalKind =
  /** There is no such review. */
  | "not-found"
  /** The review has another version than the caller saw. */
  | "stale"
  /** The idempotency key was used for another request. */
  | "key-reused"
  /** The review's state does not allow it: it is final, or codes are undecided. */
  | "not-possible"
  /** A field of the decision names what is not there; `pointer` says which. */
  | "invalid"
  /** The caller's role does not allow it. */
  | "forbidden";

export interface RefusalDetail {
  /** JSON Pointer to the field. */
  readonly pointer?: string;
  /** Plain words, without anything from the record but codes. */
  readonly detail: string;
}

export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly about: RefusalDetail;
  constructor(kind: RefusalKind, detail: string, pointer?: string) {
    super(detail);
    this.name = "Refusal";
    this.kind = kind;
    this.about = { detail, ...(pointer === undefined ? {} : { pointer }) };
  }
}
