/*
 * Starts a tool written in TypeScript on a machine that may have nothing installed yet:
 *
 *   node tests/tools/run.mjs NAME [args]      tests/tools/NAME.ts
 *   node tests/tools/run.mjs FILE.ts [args]   that file, given from the repository's root
 *
 * The file exports `main(args)`, which resolves to the exit code. Only Node's own modules are used
 * before the packages are known to be there; plain JavaScript, because Node 20 runs no TypeScript.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// A thread of a tool starts here too, and works in the folder of its process.
if (isMainThread) process.chdir(root);

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages ?? {};
  } catch {
    return undefined;
  }
}

/** npm writes the second file as the last act of an install, so an interrupted one is noticed too. */
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  if (wanted === undefined) throw new Error("package-lock.json is missing or damaged");
  if (present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = present[path];
    // Builds for other systems are optional and left out.
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

function installPackages() {
  process.stderr.write("Installing the packages of package-lock.json ...\n");
  const script = process.env.npm_execpath ?? "";
  const underNpm = script.endsWith("npm-cli.js");
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const result = spawnSync(
    underNpm ? process.execPath : "npm",
    underNpm ? [script, ...args] : args,
    {
      // Standard output belongs to the tool.
      stdio: ["ignore", 2, 2],
      shell: !underNpm && process.platform === "win32",
    },
  );
  if (result.status !== 0) throw new Error('"npm ci" failed; its own words are above');
}

async function run() {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined) throw new Error("usage: node tests/tools/run.mjs NAME [args]");
  if (!isInstalled()) installPackages();
  const { runnerImport } = await import("vite");
  const file = name.endsWith(".ts") ? name : `tests/tools/${name}.ts`;
  const { module } = await runnerImport(join(root, file), {
    root,
    configFile: false,
    logLevel: "error",
  });
  return module.main(args);
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
