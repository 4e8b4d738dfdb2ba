import { type Chromium } from "../harness/chromium.ts";
import { recordTrace } from "../tools/record-trace.ts";
import { findOwnTasks, ownTaskCategories, sumOwnTime } from "../tools/script-time.ts";

/** Whether the full counts are wanted, and times with them. */
export const isStress = process.env["BACKGROUNDER_STRESS"] === "1";

export interface OwnTasks {
  /** Processor time of our scripts in all, in ms. */
  readonly busy: number;
  readonly median: number;
  readonly longest: number;
  readonly count: number;
}

/** What our scripts take of the thread of the page that is opened while `act` runs. */
export async function measureOwnTasks(
  chromium: Chromium,
  url: string,
  act: () => Promise<void>,
): Promise<OwnTasks> {
  const trace = await recordTrace(chromium.cdp, ownTaskCategories, act);
  const prefix = chromium.extensionUrl("src/content/");
  const tasks = findOwnTasks(trace, url, prefix).toSorted((a, b) => a - b);
  return {
    busy: sumOwnTime(trace, prefix),
    median: tasks[tasks.length >> 1] ?? 0,
    longest: tasks.at(-1) ?? 0,
    count: tasks.length,
  };
}

export function printFigures(what: string, figures: object): void {
  const rounded = Object.entries(figures).map(
    ([name, value]) => `${name} ${Math.round(Number(value) * 10) / 10}`,
  );
  process.stdout.write(`${what}: ${rounded.join(", ")}\n`);
}
