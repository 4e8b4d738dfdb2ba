import { native } from "./native-browser.ts";

/** The other side understood and refused; asking again would change nothing. */
export class RefusedError extends Error {
  override name = "RefusedError";
}

/** An answer travels in an envelope, so that "no one listened" (undefined) and "it failed" stay apart. */
export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/**
 * Waits before the second, third and fourth try, in ms: a killed worker is back within 15 (median), a
 * suspended one of a busy machine may be gone again three times in a row.
 */
const waits = [30, 250, 1000];

/** Longest wait for one answer, in ms: a worker that is killed may leave one that neither comes nor fails. */
const longestTry = 10_000;

function within(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, longestTry);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === "object" && value !== null && "ok" in value;
}

/** Whether this script still belongs to an installed extension: false in tabs from before an update. */
export function isConnected(): boolean {
  try {
    return native.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Sends until an answer comes, four times in all: a worker that is killed while it answers leaves
 * none, and one that does not come within ten seconds is none. Throws RefusedError when the other side
 * refuses.
 */
export async function ask(send: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    let failure: unknown = new Error("nobody answered");
    try {
      // oxlint-disable-next-line no-await-in-loop -- tries are one after the other
      const answer = await within(send());
      if (isEnvelope(answer)) {
        if (answer.ok) return answer.value;
        throw new RefusedError(answer.error);
      }
    } catch (error) {
      if (error instanceof RefusedError || !isConnected()) throw error;
      failure = error;
    }
    const wait = waits[attempt];
    if (wait === undefined) throw failure;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause(wait);
  }
}

/** Runs what answers a message; its failure becomes a refusal. */
export async function envelop(answer: () => Promise<unknown>): Promise<Envelope> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
