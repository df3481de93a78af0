import { useEffect, useRef } from "react";
import { useApi } from "./api-context.ts";

export interface TokenFieldProps {
  readonly token: string;
  /** The token was sent and not accepted. */
  readonly refused: boolean;
  readonly onToken: (token: string) => void;
}

/** Asked for when the service answers 401: sign-in where the service has it, in a tab of its own so that nothing here is lost, or a token. */
export function TokenField({ token, refused, onToken }: TokenFieldProps) {
  const signIn = useApi().signInPath();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        {refused ? "The service did not accept this token" : "The service asks who you are"}
      </p>
      {signIn === undefined ? null : (
        <p>
          <a href={signIn} target="_blank" rel="noreferrer">
            Sign in
          </a>{" "}
          in another tab, come back and try again; or give a token.
        </p>
      )}
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
