import type { Page } from "playwright";

/** How often the code of an extension page has called runtime.sendMessage. */
export interface CountedSends {
  read(): Promise<number>;
  /** Resolves when more than so many calls were made. */
  pass(count: number): Promise<void>;
}

const counting = `{
  let heard = () => {};
  globalThis.sends = {
    count: 0,
    pass: (count) => new Promise((resolve) => {
      heard = () => sends.count > count && resolve();
      heard();
    }),
  };
  for (const runtime of new Set([globalThis.chrome?.runtime, globalThis.browser?.runtime])) {
    const send = runtime?.sendMessage;
    if (send === undefined) continue;
    runtime.sendMessage = function (...args) {
      sends.count++;
      heard();
      return Reflect.apply(send, this, args);
    };
  }
}`;

/** Counts the calls of the page that is opened next in a tab of Chromium. */
export async function countSends(page: Page): Promise<CountedSends> {
  await page.addInitScript(counting);
  return {
    read: () => page.evaluate("sends.count"),
    async pass(count) {
      await page.evaluate(`sends.pass(${count})`);
    },
  };
}
