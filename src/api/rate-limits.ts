/**
 * How often one may ask: by network address and by caller, and less often with wrong credentials. Counted in this process's memory, in a
 * fixed number of places, so that no flood of addresses can fill it.
 */
import { createHash, randomBytes } from "node:crypto";
import { expandIPv6 } from "hono/utils/ipaddr";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RequestProblem } from "./problem.ts";

export interface RateLimitOptions {
  /** Requests a minute; 0 sets no limit. */
  readonly perAddress: number;
  readonly perActor: number;
  /** Steps of sign-ins a minute from one address; 0 sets no limit. */
  readonly signIns: number;
}

export const usualRates: RateLimitOptions = { perAddress: 12_000, perActor: 6_000, signIns: 60 };

/** Each that refuses throws RequestProblem 429 with `Retry-After`. */
export interface RateLimits {
  address(from: string): Promise<void>;
  actor(id: string): Promise<void>;
  signIn(from: string): Promise<void>;
  /** Refuses while these credentials are locked out, or after too many wrong ones of any kind. */
  credentials(from: string, id: string): Promise<void>;
  /** Counts wrong ones: from the fifth on, they are locked out for 15 s, 30 s, 60 s, ... up to an hour. */
  wrong(from: string, id: string): Promise<void>;
  right(from: string, id: string): Promise<void>;
}

/** Wrong credentials of one kind that are borne. */
const borne = 5;
const firstLock = 15;
const longestLock = 3600;
/** Wrong credentials of any kind a minute from one address. */
const wrongAMinute = 60;
const day = 86_400;

export function rateLimits({ perAddress, perActor, signIns }: RateLimitOptions = usualRates): RateLimits {
  const place = places();
  const minutely = (points: number) =>
    points === 0 ? undefined : new RateLimiterMemory({ points, duration: 60 });
  const [addresses, actors, signing] = [minutely(perAddress), minutely(perActor), minutely(signIns)];
  const wrongFrom = new RateLimiterMemory({ points: wrongAMinute, duration: 60 });
  const wrongTimes = new RateLimiterMemory({ points: borne, duration: day });
  const locks = new RateLimiterMemory({ points: 1, duration: longestLock });
  const network = (from: string) => place(networkOf(from));
  const both = (from: string, id: string) => place(`${networkOf(from)} ${id}`);

  return {
    address: (from) => take(addresses, network(from)),
    actor: (id) => take(actors, place(id)),
    signIn: (from) => take(signing, network(from)),
    async credentials(from, id) {
      refuseSpent(await locks.get(both(from, id)), 1);
      refuseSpent(await wrongFrom.get(network(from)), wrongAMinute);
    },
    async wrong(from, id) {
      await wrongFrom.penalty(network(from));
      const { consumedPoints } = await wrongTimes.penalty(both(from, id));
      if (consumedPoints < borne) return;
      const wait = Math.min(longestLock, firstLock * 2 ** (consumedPoints - borne));
      await locks.block(both(from, id), wait);
    },
    async right(from, id) {
      await wrongTimes.delete(both(from, id));
    },
  };
}

async function take(limiter: RateLimiterMemory | undefined, key: string): Promise<void> {
  try {
    await limiter?.consume(key);
  } catch (spent) {
    if (spent instanceof RateLimiterRes) throw tooMany(spent.msBeforeNext);
    throw spent;
  }
}

function refuseSpent(counted: RateLimiterRes | null, points: number): void {
  if (counted !== null && counted.consumedPoints >= points && counted.msBeforeNext > 0) {
    throw tooMany(counted.msBeforeNext);
  }
}

function tooMany(milliseconds: number): RequestProblem {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return new RequestProblem("too-many-requests", { headers: { "Retry-After": String(seconds) } });
}

/** One of 65,536 places for a key, differently in each process: who shares another's cannot be known beforehand. */
function places(): (key: string) => string {
  const salt = randomBytes(16);
  return (key) => createHash("sha256").update(salt).update(key).digest("hex").slice(0, 4);
}

/** An IPv4 address, or an IPv6 one's first 64 bits: one customer has all the rest. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return address.includes(":") ? expandIPv6(address).split(":").slice(0, 4).join(":") : address;
}
