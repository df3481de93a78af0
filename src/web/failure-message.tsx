import type { Failure } from "./api.ts";
import { fieldLabel } from "./labels.ts";

/** A refused request: the problem's title, its fields, and the id an operator can look for. */
export function FailureMessage({ failure }: { readonly failure: Failure }) {
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{failure.title}</p>
      {failure.detail === undefined ? null : <p>{failure.detail}</p>}
      {failure.fields.length === 0 ? null : (
        <ul>
          {failure.fields.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              <strong>{fieldLabel(pointer)}</strong>: {message}
            </li>
          ))}
        </ul>
      )}
      {failure.requestId === undefined ? null : <p className="quiet">Request {failure.requestId}</p>}
    </div>
  );
}
