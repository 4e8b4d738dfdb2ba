import { runBinary } from "./commands.ts";

const checks: readonly (readonly [title: string, binary: string, ...args: string[]])[] = [
  ["types", "typescript", "-p", "."],
  ["types of core", "typescript", "-p", "src/core"],
  ["types of the command line", "typescript", "-p", "src/cli"],
  ["types of tests", "typescript", "-p", "tests"],
  ["lint", "oxlint", "--type-aware", "--report-unused-disable-directives"],
  ["format", "oxfmt", "--check"],
  ["dead code", "knip"],
];

/** Runs every check, also after one has failed, so that one run shows all there is to mend. */
export async function main(): Promise<number> {
  const failed: string[] = [];
  for (const [title, binary, ...args] of checks) {
    console.log(`check: ${title}`);
    const code = await runBinary(binary, args);
    if (code !== 0) failed.push(title);
  }
  console.log(failed.length === 0 ? "check: all clean" : `check: failed: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}
