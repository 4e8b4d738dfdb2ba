import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Where its output goes: our own (default), or standard error, or nowhere. */
  readonly output?: "own" | "stderr" | "none";
}

/** Starts a program, waits for its end and gives its exit code (1 when a signal ended it). */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, output = "own" }: CommandOptions = {},
): Promise<number> {
  const target = output === "own" ? "inherit" : output === "stderr" ? 2 : "ignore";
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", target, output === "none" ? "ignore" : "inherit"],
      env: { ...process.env, ...env },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** The script behind a package's command; node runs it directly, on every system. */
export function findBinary(name: string): string {
  const folder = join("node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin?: string | Record<string, string>;
  };
  const path = typeof bin === "string" ? bin : (bin?.[name] ?? Object.values(bin ?? {})[0]);
  if (path === undefined) throw new Error(`the package ${name} has no command`);
  return join(folder, path);
}

/** Runs a package's command; see runCommand. */
export function runBinary(
  name: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<number> {
  return runCommand(process.execPath, [findBinary(name), ...args], options);
}
