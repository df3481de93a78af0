import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { FailureMessage } from "./failure-message.tsx";
import { OptionFields } from "./option-fields.tsx";
import type { Options } from "./options.ts";
import { sampleNotes } from "./sample-notes.ts";
import { TokenField } from "./token-field.tsx";
import type { ExchangeState } from "./use-begin.ts";

export interface ComposerProps {
  readonly note: string;
  readonly options: Options;
  readonly token: string;
  readonly exchange: ExchangeState;
  /** Whether the review whose note is edited is closed with it; absent where none is. */
  readonly isReplacing: boolean | undefined;
  readonly onReplacing: (isReplacing: boolean) => void;
  readonly onNote: (note: string) => void;
  readonly onOptions: (options: Options) => void;
  readonly onToken: (token: string) => void;
  readonly onSuggest: () => void;
  readonly onCancel: () => void;
  /** Absent where there is no earlier answer to go back to. */
  readonly onBack: (() => void) | undefined;
}

const longPaste = 50_000;

/** Where a note is pasted and sent. Browser features that would send or keep the text (spelling, translation, autofill) are off. */
export function Composer(props: ComposerProps) {
  const { note, options, token, exchange, onNote, onOptions, onToken, onSuggest, onCancel, onBack } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
  }, []);

  const waiting = exchange.kind === "waiting";
  const failure = exchange.kind === "failed" ? exchange.failure : undefined;
  const invalid = new Set(failure?.fields.map((field) => field.pointer));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!waiting) onSuggest();
  };
  /** Browsers take many seconds to paste a very long text as if it were typed. */
  const pasteAtOnce = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData("text/plain");
    const { currentTarget: field } = event;
    if (text.length < longPaste || field.readOnly) return;
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    onNote(field.value);
  };
  const sendOnShortcut = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };

  return (
    <form className="composer" autoComplete="off" onSubmit={submit} onKeyDown={sendOnShortcut}>
      <label className="field-name" htmlFor="note">
        Clinical note
      </label>
      <textarea
        id="note"
        ref={area}
        value={note}
        onChange={(event) => onNote(event.target.value)}
        onPaste={pasteAtOnce}
        readOnly={waiting}
        placeholder="Paste a note here."
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        data-gramm="false"
        aria-invalid={invalid.has("#/note/text")}
        aria-describedby="kept"
      />
      {note === "" ? (
        <fieldset className="samples" aria-label="Invented notes to try">
          <span className="quiet">Or try an invented note:</span>
          {sampleNotes.map((sample) => (
            <button
              key={sample.name}
              type="button"
              className="small"
              onClick={() => {
                onNote(sample.text);
                onOptions({ ...options, setting: sample.setting });
                area.current?.focus();
              }}
            >
              {sample.name}
            </button>
          ))}
        </fieldset>
      ) : null}
      {failure === undefined ? null : <FailureMessage failure={failure} />}
      {exchange.kind === "unauthorized" ? (
        <TokenField token={token} refused={exchange.refused} onToken={onToken} />
      ) : null}
      {props.isReplacing === undefined ? null : (
        <label className="choice">
          <input
            type="checkbox"
            checked={props.isReplacing}
            onChange={(event) => props.onReplacing(event.target.checked)}
          />
          Close the review of the note as it was before
        </label>
      )}
      <div className="controls">
        <OptionFields options={options} invalid={invalid} onOptions={onOptions} />
        <div className="actions">
          {onBack === undefined ? null : (
            <button type="button" onClick={onBack}>
              Back to the review
            </button>
          )}
          {waiting ? (
            <button type="button" onClick={onCancel}>
              Cancel
            </button>
          ) : null}
          <button type="submit" className="primary" aria-disabled={waiting} title="Ctrl+Enter or ⌘Enter">
            {waiting ? "Reading the note…" : "Suggest codes"}
          </button>
        </div>
      </div>
      <p id="kept" className="quiet">
        The note goes to this Chartcode service only, which keeps it as its operator has set; the page itself
        keeps nothing. Ctrl+Enter or ⌘Enter suggests codes.
      </p>
    </form>
  );
}
