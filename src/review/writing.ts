/**
 * Writes to the record, several at once in one transaction where several wait: the disk is waited for once for all of them, and nobody is
 * answered before it has been. Each still succeeds or fails by itself.
 */
import { sql } from "kysely";
import { type Ledger, lockLedger } from "./audit/ledger.ts";
import type { Reader, Writer } from "./store.ts";

export type Work<T> = (writer: Writer, ledger: Ledger) => Promise<T>;

/** A write that waits. */
interface Waiting {
  /** Does it. @returns what answers its caller once it is on disk */
  readonly attempt: (writer: Writer, ledger: Ledger) => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

interface Queue {
  readonly waiting: Waiting[];
  isDraining: boolean;
}

const mostTogether = 32;
const queues = new WeakMap<Reader, Queue>();

/**
 * Runs `work` in a transaction that holds the chain's lock: nothing else is written meanwhile, by this process or another.
 * @returns what `work` returns, once it is on disk @throws what `work` throws; then nothing of it is written
 */
export function writing<T>(db: Reader, work: Work<T>): Promise<T> {
  const queue = queues.get(db) ?? { waiting: [], isDraining: false };
  queues.set(db, queue);
  return new Promise<T>((resolve, reject) => {
    queue.waiting.push({
      async attempt(writer, ledger) {
        const result = await work(writer, ledger);
        return () => resolve(result);
      },
      reject,
    });
    void drain(db, queue);
  });
}

async function drain(db: Reader, queue: Queue): Promise<void> {
  if (queue.isDraining) return;
  queue.isDraining = true;
  while (queue.waiting.length > 0) {
    // SQLite writes without letting go of the thread: requests that came meanwhile are taken in first.
    await new Promise((resolve) => setImmediate(resolve));
    await commitTogether(db, queue.waiting.splice(0, mostTogether));
  }
  queue.isDraining = false;
}

async function commitTogether(db: Reader, together: readonly Waiting[]): Promise<void> {
  const answers: (() => void)[] = [];
  const [only, ...others] = together;
  try {
    await db.transaction().execute(async (writer) => {
      const ledger = await lockLedger(writer);
      if (only !== undefined && others.length === 0) answers.push(await only.attempt(writer, ledger));
      else for (const one of together) answers.push(await apart(one, writer, ledger));
    });
  } catch (error) {
    for (const { reject } of together) reject(error);
    return;
  }
  for (const answer of answers) answer();
}

/** One of several: where it fails, only what it wrote is rolled back. */
async function apart({ attempt, reject }: Waiting, writer: Writer, ledger: Ledger): Promise<() => void> {
  const forget = ledger.mark();
  await sql`savepoint one_of_several`.execute(writer);
  try {
    const answer = await attempt(writer, ledger);
    await sql`release savepoint one_of_several`.execute(writer);
    return answer;
  } catch (error) {
    await sql`rollback to savepoint one_of_several`.execute(writer);
    await sql`release savepoint one_of_several`.execute(writer);
    forget();
    return () => reject(error);
  }
}
