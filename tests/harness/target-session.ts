import type { CDPSession } from "playwright";
import { waitFor } from "./wait.ts";

/**
 * A page that Playwright does not list: the real popup, the real side panel. They are spoken to
 * through the browser's own session:
 *
 *   Target.sendMessageToTarget  ->  {id, method, params}
 *   Target.receivedMessageFromTarget  <-  {id, result | error}
 */
export interface TargetSession {
  readonly targetId: string;
  send(method: string, params?: object): Promise<unknown>;
  /** The value of an expression, which may be a promise of one. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the expression is true. */
  waitUntil(expression: string): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

export async function attachTarget(cdp: CDPSession, targetId: string): Promise<TargetSession> {
  const { sessionId } = await cdp.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let next = 0;
  cdp.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    const asked = waiting.get(reply.id ?? -1);
    if (asked === undefined) return;
    waiting.delete(reply.id ?? -1);
    if (reply.error === undefined) asked.resolve(reply.result);
    else asked.reject(new Error(reply.error.message));
  });
  cdp.on("Target.detachedFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    for (const asked of waiting.values()) asked.reject(new Error("the page is gone"));
    waiting.clear();
  });

  const send = (method: string, params: object = {}): Promise<unknown> => {
    const id = next++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      cdp.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
  };

  const evaluate = async (expression: string): Promise<unknown> => {
    const reply = await send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const { result, exceptionDetails } = reply as Evaluated;
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };

  return {
    targetId,
    send,
    evaluate,
    async waitUntil(expression) {
      await waitFor(expression, async () => (await evaluate(expression)) === true);
    },
    async close() {
      await cdp.send("Target.closeTarget", { targetId });
    },
  };
}
