/*
 * Long work in short tasks. What may take long is written as a generator that yields wherever it may
 * rest; it is run in one go where nobody waits, or a slice at a time in a page:
 *
 *   task | page's own | task | page's own | task ...
 *   5 ms                5 ms                5 ms
 */

/** Work that may rest at each `yield`, and then gives its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Longest running of a slice, in ms, up to the next place to rest: half of what a frame may lose. */
const longestSlice = 5;

/** Runs work in one go. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** By a timer: after `scheduler.yield` the work would go on before anything that the page has to do. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

export interface SlicedResult<T> {
  readonly value: T;
  /** Running time of all slices, in ms. */
  readonly cost: number;
}

/**
 * Runs work a slice at a time, the first at once; what needs only one is done when this returns.
 * undefined when the signal aborts before the end. Throws what the work throws.
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
): Promise<SlicedResult<T> | undefined> {
  let cost = 0;
  for (;;) {
    const began = performance.now();
    const most = began + longestSlice;
    let now = began;
    for (let step = steps.next(); ; step = steps.next()) {
      now = performance.now();
      if (step.done === true) return { value: step.value, cost: cost + now - began };
      if (now > most) break;
    }
    cost += now - began;
    // oxlint-disable-next-line no-await-in-loop -- slices are one after the other
    await rest();
    if (signal.aborted) return undefined;
  }
}
