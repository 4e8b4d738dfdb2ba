import { installBrowsers } from "../harness/browsers.ts";
import { build } from "./build.ts";
import { evalCost } from "./eval-cost.ts";
import { evalDom } from "./eval-dom.ts";

/*
 * npm run eval -- dom DIR...     does the extension change a page? (its document, byte for byte)
 * npm run eval -- cost DIR       how long do its scripts run on a page?
 *
 * On data that is not part of the project. The last line is one line of JSON with the figures.
 */
const evaluations = new Map<string, (args: readonly string[]) => Promise<number>>([
  ["dom", evalDom],
  ["cost", evalCost],
]);

export async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const evaluate = evaluations.get(name);
  if (evaluate === undefined || args.length === 0) {
    console.error(`usage: npm run eval -- ${[...evaluations.keys()].join("|")} DATA...`);
    return 2;
  }
  try {
    installBrowsers("chromium");
    await build();
    return await evaluate(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
