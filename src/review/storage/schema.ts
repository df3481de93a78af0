/** The tables of the record, as kysely sees them. The same on SQLite and PostgreSQL: text and whole numbers only; times are ISO 8601 in UTC. */

export interface ReviewRow {
  id: string;
  version: number;
  /** `open` or `final`. */
  status: string;
  created_at: string;
  created_by: string;
  created_role: string;
  updated_at: string;
  /** When it was made final or closed: from then on its note is kept for so many days. */
  finalized_at: string | null;
  purged_at: string | null;
  assignee: string | null;
  second_of: string | null;
  /** The first review of the note: this one, or the one it checks. What is sealed belongs to it. */
  note_of: string;
  /** The `sealed` row with the note's text and the whole answer; null once purged. Second reviews share it. */
  text_id: string | null;
  /** The request without the note's text, sealed; null once purged. */
  sealed_context: string | null;
  setting: string | null;
  /** The answer without a word of the note, as JSON. */
  answer: string;
  undecided: number;
  accepted: number;
}

/** Append-only: triggers refuse update and delete. */
export interface DecisionRow {
  id: string;
  review_id: string;
  /** The review's version that the decision made; unique within the review. */
  version: number;
  at: string;
  actor_id: string;
  actor_role: string;
  kind: string;
  /** The decision without words a person typed, as JSON. */
  input: string;
  /** The `sealed` row with those words. */
  text_id: string | null;
}

/** Words that a purge removes: notes, answers, comments, queries. */
export interface SealedRow {
  id: string;
  /** The first review of the note; a purge removes all rows of it. */
  note_of: string;
  sealed: string;
}

/** Append-only and hash-chained: triggers refuse update and delete. */
export interface AuditRow {
  /** 1, 2, 3, ... without a gap. */
  seq: number;
  at: string;
  review_id: string | null;
  action: string;
  /** Canonical JSON (RFC 8785) of the whole entry; the other columns repeat parts of it for searching. */
  entry: string;
  hash: string;
}

/** One row, id 1: the head of the chain. Its update is the first statement of each writing transaction, and so their lock. */
export interface LedgerRow {
  id: number;
  seq: number;
  hash: string;
}

/** What an `Idempotency-Key` answered; without the request's text. */
export interface ReplayRow {
  actor_id: string;
  key: string;
  /** SHA-256 over `salt` and the request. */
  request_digest: string;
  salt: string;
  review_id: string;
  version: number;
  created_at: string;
}

/** A person who signed in by the identity provider. */
export interface UserRow {
  id: string;
  issuer: string;
  /** The provider's `sub`; unique within the issuer. */
  subject: string;
  name: string;
  role: string;
  /** `provider` or `admin`: who gave the role. */
  role_from: string;
  created_at: string;
  last_seen_at: string;
  disabled_at: string | null;
}

export interface SessionRow {
  /** SHA-256 of the cookie's token, in hexadecimal. */
  id_hash: string;
  user_id: string;
  created_at: string;
  /** To the minute. */
  last_seen_at: string;
  expires_at: string;
}

/** A sign-in under way, between leaving for the identity provider and coming back; used once. */
export interface PendingSignInRow {
  /** SHA-256 of the token in the browser's cookie, in hexadecimal. */
  id_hash: string;
  state: string;
  nonce: string;
  code_verifier: string;
  expires_at: string;
}

export interface ApiKeyRow {
  id: string;
  name: string;
  /** SHA-256 of the secret, in hexadecimal. */
  secret_hash: string;
  /** With spaces between. */
  scopes: string;
  created_at: string;
  created_by: string;
  expires_at: string | null;
  revoked_at: string | null;
  /** To the minute. */
  last_used_at: string | null;
}

export interface RecordSchema {
  review: ReviewRow;
  decision: DecisionRow;
  sealed: SealedRow;
  audit: AuditRow;
  ledger: LedgerRow;
  replay: ReplayRow;
  user: UserRow;
  session: SessionRow;
  pending_sign_in: PendingSignInRow;
  api_key: ApiKeyRow;
}
