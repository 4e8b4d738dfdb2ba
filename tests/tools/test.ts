import { existsSync, readFileSync, rmSync } from "node:fs";
import { installBrowsers } from "../harness/browsers.ts";
import { build } from "./build.ts";
import { runBinary } from "./commands.ts";

/*
 * npm test [-- SUITE...]      builds, then runs the suites one after the other
 * npm run test:stress         only the files named *.stress.test.ts, with their full counts and times
 *
 * The last line on standard output is `N passed, N failed` (and `, N skipped` if any).
 */

const suites = ["unit", "page", "journeys"] as const;
type Suite = (typeof suites)[number];

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: "passed" | "failed";
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** What a suite's report and exit code come to. A file or a suite that broke counts as a failure. */
export function countTests(report: Report | undefined, code: number): Counts {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((each) => each.status === "failed"),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + broken;
  const silent = failed === 0 && (code !== 0 || passed === 0);
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed, skipped, failed: failed + (silent ? 1 : 0) };
}

export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

function readReport(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;
}

async function runSuite(suite: Suite, filters: readonly string[]): Promise<Counts> {
  const file = `dist/test-results/${suite}.json`;
  rmSync(file, { force: true });
  const config = ["--config", `tests/vitest.${suite}.config.ts`];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runBinary("vitest", ["run", ...config, ...reporters, ...filters]);
  const counts = countTests(readReport(file), code);
  console.log(`${suite}: ${formatCounts(counts)}\n`);
  return counts;
}

function isSuite(name: string): name is Suite {
  return suites.some((suite) => suite === name);
}

async function runAll(args: readonly string[]): Promise<Counts> {
  const stress = args.includes("--stress");
  if (stress) process.env["BACKGROUNDER_STRESS"] = "1";
  const named = args.filter((arg) => !arg.startsWith("--"));
  const unknown = named.find((name) => !isSuite(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${suites.join(", ")}`);
  const chosen = suites.filter((suite) => named.length === 0 || named.includes(suite));
  installBrowsers("chromium", "firefox");
  await build();
  const counts: Counts[] = [];
  for (const suite of chosen) {
    counts.push(await runSuite(suite, stress ? ["stress"] : []));
  }
  return counts.reduce((sum, each) => ({
    passed: sum.passed + each.passed,
    failed: sum.failed + each.failed,
    skipped: sum.skipped + each.skipped,
  }));
}

export async function main(args: readonly string[]): Promise<number> {
  let counts: Counts;
  try {
    counts = await runAll(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  console.log(formatCounts(counts));
  return counts.failed === 0 ? 0 : 1;
}
