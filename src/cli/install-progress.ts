/** Shows which file of a release is being read: a bar where a person watches, else a line a file. */
import { SingleBar } from "cli-progress";
import { cut, shown } from "./output.ts";

export interface StepDisplay {
  show(done: number, total: number, what: string): void;
  /** Takes the bar off the terminal. */
  end(): void;
}

/** @param stream standard error, as a rule */
export function stepProgress(stream: NodeJS.WriteStream): StepDisplay {
  if (!stream.isTTY) {
    return {
      show: (done, total, what) => stream.write(`Installing: ${done + 1} of ${total}, ${shown(what)}\n`),
      end: () => undefined,
    };
  }
  let bar: SingleBar | undefined;
  return {
    show(done, total, what) {
      if (bar === undefined) {
        bar = new SingleBar({
          format: "Installing [{bar}] {value}/{total} | {what}",
          stream,
          hideCursor: true,
          clearOnComplete: true,
        });
        bar.start(total, done, { what: cut(what, 48) });
      } else {
        bar.update(done, { what: cut(what, 48) });
      }
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}
