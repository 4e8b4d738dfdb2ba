import { setTimeout as pause } from "node:timers/promises";

/** Longest wait for a condition, in ms: far above any measured one, so that a busy machine passes. */
const patience = 15_000;
/** Between two looks, in ms. */
const interval = 15;

/**
 * Asks until the answer is neither false, null nor undefined, and gives it.
 * Throws after 15 seconds, with what was waited for; an error of a look counts as "not yet".
 */
export async function waitFor<T>(
  what: string,
  look: () => T | Promise<T>,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + patience;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const answer = await look();
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(interval);
  }
  throw new Error(`waited in vain for: ${what}`, { cause: last });
}

/** Gives what was promised, or throws with what was waited for. */
export async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = pause(patience, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`waited in vain for: ${what}`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    late.catch(() => {});
    stop.abort();
  }
}
