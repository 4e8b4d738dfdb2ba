import { installBrowsers } from "../harness/browsers.ts";
import { build } from "./build.ts";
import { evalCost } from "./eval-cost.ts";
import { evalDom } from "./eval-dom.ts";
import { evalFacts } from "./eval-facts.ts";
import { evalGold } from "./eval-gold.ts";
import { evalLinking } from "./eval-linking.ts";
import { evalMerging } from "./eval-merging.ts";
import { evalNames } from "./eval-names.ts";
import { evalPages } from "./eval-pages.ts";
import { evalScripts } from "./eval-scripts.ts";
import { evalSlavic } from "./eval-slavic.ts";
import { evalSpeed } from "./eval-speed.ts";

/*
 * npm run eval -- dom DIR...              does the extension change a page? (its document, byte for byte)
 * npm run eval -- cost DIR                how long do its scripts run on a page?
 * npm run eval -- pages DIR...            is it an article, where, of which day? --browser: in Chromium
 * npm run eval -- gold FILE               the names of one article, by the bundled dataset
 * npm run eval -- linking ARCHIVE PAGES   linking by a dataset made of other articles
 * npm run eval -- slavic FILE --lang ru   Slavic pages by a dataset of lemmas
 * npm run eval -- speed FILE              annotating in ratio to matching, and with hostile texts
 * npm run eval -- scripts FILE            one name in Latin and in Cyrillic letters
 *
 * On data that is not part of the project. The last line is one line of JSON with the figures.
 */
const evaluations = new Map<string, (args: readonly string[]) => Promise<number>>([
  ["dom", evalDom],
  ["cost", evalCost],
  ["pages", evalPages],
  ["gold", evalGold],
  ["linking", evalLinking],
  ["merging", evalMerging],
  ["names", evalNames],
  ["facts", evalFacts],
  ["slavic", evalSlavic],
  ["scripts", evalScripts],
  ["speed", evalSpeed],
]);

/** Those that run the built extension, or the dataset that it is built with. */
const onBuild = new Set(["dom", "cost", "gold"]);
const inBrowser = new Set(["dom", "cost"]);

export async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const evaluate = evaluations.get(name);
  if (evaluate === undefined || args.length === 0) {
    console.error(`usage: npm run eval -- ${[...evaluations.keys()].join("|")} DATA...`);
    return 2;
  }
  try {
    if (inBrowser.has(name) || args.includes("--browser")) installBrowsers("chromium");
    if (onBuild.has(name)) await build();
    return await evaluate(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
