import { Dialog } from "./dialog.tsx";
import { type KeyHelp, otherHelp, reviewHelp } from "./keys.ts";

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <h3>In a review</h3>
      <Table rows={reviewHelp} />
      <h3>Elsewhere</h3>
      <Table rows={otherHelp} />
      <p className="quiet">Every key has a button. Single keys can be switched off in the settings.</p>
    </Dialog>
  );
}

function Table({ rows }: { readonly rows: readonly KeyHelp[] }) {
  return (
    <dl className="key-table">
      {rows.map(({ keys, text }) => (
        <div key={text}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
