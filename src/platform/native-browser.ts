import type { Browser } from "webextension-polyfill";

type Native = Pick<Browser, "runtime" | "storage">;

function findNative(): unknown {
  return Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
}

/**
 * The browser's own extension API, for what content scripts use too: there the polyfill would be 10 kB
 * of the 64 that every page may pay. All that is used of it gives promises natively in both browsers;
 * only answering a message by a promise is not native in every Chromium, so that is done by callback.
 */
export const native = findNative() as Native;
