import type { Page } from "playwright";
import { waitFor } from "../harness/wait.ts";

/** Runs an expression, which may be a promise, and gives its value. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** Runs expressions in the world of the content script that an extension has in a page of Chromium. */
export async function enterContentWorld(page: Page, extensionOrigin: string): Promise<Evaluate> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === extensionOrigin) worlds.push(context.id);
  });
  await cdp.send("Runtime.enable");
  const contextId = await waitFor("the content script's world", () => worlds[0]);
  return async (expression) => {
    const { result } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    return result.value as unknown;
  };
}
