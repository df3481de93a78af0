/** Shows how far a count is: a bar where a person watches, else a line at every tenth. */
import { SingleBar } from "cli-progress";

export interface CountDisplay {
  show(done: number, total: number): void;
  /** Takes the bar off the terminal. */
  end(): void;
}

/**
 * @param what is done to what, as `Verifying links`
 * @param stream standard error, as a rule
 */
export function countProgress(what: string, stream: NodeJS.WriteStream): CountDisplay {
  if (!stream.isTTY) {
    let tenth = 0;
    return {
      show(done, total) {
        const now = total === 0 ? 10 : Math.floor((done / total) * 10);
        if (now <= tenth) return;
        tenth = now;
        stream.write(`${what}: ${now * 10}% (${done} of ${total})\n`);
      },
      end: () => undefined,
    };
  }
  let bar: SingleBar | undefined;
  return {
    show(done, total) {
      if (bar === undefined) {
        bar = new SingleBar({
          format: `${what} [{bar}] {percentage}% | {value}/{total} | {eta_formatted} left`,
          stream,
          hideCursor: true,
          clearOnComplete: true,
        });
        bar.start(total, done);
      } else bar.update(done);
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}
