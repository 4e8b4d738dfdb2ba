import { installBrowsers } from "../harness/browsers.ts";
import { benchBuild } from "./bench-build.ts";
import { benchMatch } from "./bench-match.ts";
import { benchPage } from "./bench-page.ts";
import { benchPaint } from "./bench-paint.ts";
import { benchSurfaces } from "./bench-surfaces.ts";
import { build } from "./build.ts";

/*
 * npm run bench -- paint          from DOMContentLoaded to underlined names
 * npm run bench -- match [FILE]   finding names, beside a bare loop and other packages
 * npm run bench -- surfaces       how soon card and panel stand, and how the panel scrolls
 * npm run bench -- build [FILE] [--articles N]   extraction beside compromise; building an archive
 * npm run bench -- page [DIR]     what marking costs five real pages in DIR (../shared/pages)
 *
 * The last line of each is JSON. Times are this machine's: compare them within one run.
 */
async function inBrowser(bench: () => Promise<void>): Promise<void> {
  installBrowsers("chromium");
  await build();
  await bench();
}

export async function main([name = "paint", path, ...rest]: readonly string[]): Promise<number> {
  if (name === "build") await benchBuild(path === undefined ? [] : [path, ...rest]);
  else if (rest.length === 0 && name === "match") await benchMatch(path);
  else if (rest.length === 0 && name === "page") await inBrowser(() => benchPage(path));
  else if (path === undefined && name === "paint") await inBrowser(benchPaint);
  else if (path === undefined && name === "surfaces") await inBrowser(benchSurfaces);
  else {
    console.error(
      "usage: npm run bench [-- paint|surfaces|match [FILE]|build [FILE] [--articles N]|page [DIR]]",
    );
    return 2;
  }
  return 0;
}
