/** Shows how far the index is: a bar where a person watches, else a line at every tenth. */
import { SingleBar } from "cli-progress";

export interface IndexProgress {
  readonly system: string;
  /** Rows. */
  readonly done: number;
  readonly total: number;
}

export interface ProgressDisplay {
  show(progress: IndexProgress): void;
  /** Takes the bar off the terminal. */
  end(): void;
}

export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** @param stream standard error, as a rule */
export function indexProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  let current: { system: string; bar: SingleBar; began: number } | undefined;
  const end = () => {
    current?.bar.stop();
    current = undefined;
  };
  return {
    show({ system, done, total }) {
      if (current?.system !== system) {
        end();
        const next = new SingleBar({
          format:
            "Indexing {system} [{bar}] {percentage}% | {value}/{total} rows | {rate} rows/s | {eta_formatted} left",
          stream,
          hideCursor: true,
          etaBuffer: 20,
        });
        next.start(total, done, { system, rate: "-" });
        current = { system, bar: next, began: performance.now() };
        return;
      }
      current.bar.update(done, { system, rate: rateOf(done, current.began) });
      if (done >= total) {
        end();
        stream.write(finishing(system));
      }
    },
    end,
  };
}

/** A line when a system begins and whenever another tenth of it is done. */
export function lines(stream: ProgressStream): ProgressDisplay {
  let current: { system: string; tenth: number; began: number } | undefined;
  return {
    show({ system, done, total }) {
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      if (current?.system !== system) {
        current = { system, tenth, began: performance.now() };
      } else if (tenth <= current.tenth) {
        return;
      }
      current.tenth = tenth;
      const elapsed = (performance.now() - current.began) / 1000;
      const left =
        done === 0
          ? ""
          : `, ${rateOf(done, current.began)} rows/s, ${secondsLeft(done, total, elapsed)} s left`;
      stream.write(`Indexing ${system}: ${tenth * 10}% (${done} of ${total} rows${left})\n`);
      if (done >= total) {
        current = undefined;
        stream.write(finishing(system));
      }
    },
    end() {
      current = undefined;
    },
  };
}

/** What follows the last row takes as long again, and nothing counts it. */
function finishing(system: string): string {
  return `Finishing the index of ${system}\n`;
}

function rateOf(done: number, began: number): string {
  const seconds = (performance.now() - began) / 1000;
  return seconds > 0 ? String(Math.round(done / seconds)) : "-";
}

function secondsLeft(done: number, total: number, elapsed: number): number {
  return Math.round((elapsed / done) * (total - done));
}
