import { useEffect, useRef } from "react";

export interface TokenFieldProps {
  readonly token: string;
  /** The token was sent and not accepted. */
  readonly refused: boolean;
  readonly onToken: (token: string) => void;
}

/** Asked for when the service answers 401. The token lives in memory only. */
export function TokenField({ token, refused, onToken }: TokenFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        {refused ? "The service did not accept this token" : "The service asks for a bearer token"}
      </p>
      <div className="option">
        <label htmlFor="token">Bearer token (kept until this tab closes)</label>
        <input
          id="token"
          ref={field}
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={token}
          aria-invalid={refused}
          onChange={(event) => onToken(event.target.value)}
        />
      </div>
    </div>
  );
}
