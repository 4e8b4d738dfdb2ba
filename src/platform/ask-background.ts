import type { BackgroundRequests } from "../messaging/protocol.ts";
import { ask } from "./envelope.ts";
import { native } from "./native-browser.ts";

/**
 * Asks the background. A worker that is killed while it answers is asked again, four times in all.
 * Throws RefusedError when the background refuses the request.
 */
export function askBackground<K extends keyof BackgroundRequests>(
  type: K,
  request: BackgroundRequests[K]["request"],
): Promise<BackgroundRequests[K]["reply"]> {
  // The other end is our own background, built from the same contract.
  return ask(() => native.runtime.sendMessage({ type, ...request })) as Promise<
    BackgroundRequests[K]["reply"]
  >;
}
