import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** More than the code of a thread will ever be, in bytes. */
const mostCode = 20_000_000;

/**
 * Gives what a thread of a build runs, bundled into one script. A thread that loaded its modules as the
 * command line does would hold the loader too, some 120 MB of it. Bundling takes a second, in a process
 * of its own: what it needs is given back.
 */
export async function bundleThread(): Promise<string> {
  const options = {
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: "src/cli/map-worker.ts",
      write: false,
      target: "node20",
      rolldownOptions: { output: { format: "cjs", codeSplitting: false } },
    },
  };
  const program = `
    import { build } from "vite";
    const { output } = await build(${JSON.stringify(options)});
    process.stdout.write(output[0].code);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { maxBuffer: mostCode },
  );
  return stdout;
}
