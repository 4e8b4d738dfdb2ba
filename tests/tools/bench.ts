import { installBrowsers } from "../harness/browsers.ts";
import { benchPaint } from "./bench-paint.ts";
import { build } from "./build.ts";

/*
 * npm run bench -- paint     from DOMContentLoaded to underlined names
 *
 * Prints one line of JSON each. Times are this machine's: compare them within one run.
 */
const benchmarks = new Map<string, () => Promise<void>>([["paint", benchPaint]]);

export async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !benchmarks.has(name));
  if (unknown !== undefined) {
    console.error(`usage: npm run bench [-- ${[...benchmarks.keys()].join("|")}]`);
    return 2;
  }
  installBrowsers("chromium");
  await build();
  for (const [name, bench] of benchmarks) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`bench: ${name}`);
    await bench();
  }
  return 0;
}
