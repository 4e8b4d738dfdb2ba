import { installBrowsers } from "../harness/browsers.ts";
import { benchMatch } from "./bench-match.ts";
import { benchPaint } from "./bench-paint.ts";
import { build } from "./build.ts";

/*
 * npm run bench -- paint          from DOMContentLoaded to underlined names
 * npm run bench -- match [FILE]   finding names, beside a bare loop and other packages
 *
 * The last line of each is JSON. Times are this machine's: compare them within one run.
 */
async function paint(): Promise<void> {
  installBrowsers("chromium");
  await build();
  await benchPaint();
}

export async function main([name = "paint", file, ...rest]: readonly string[]): Promise<number> {
  if (rest.length === 0 && name === "match") await benchMatch(file);
  else if (file === undefined && name === "paint") await paint();
  else {
    console.error("usage: npm run bench [-- paint|match [FILE]]");
    return 2;
  }
  return 0;
}
