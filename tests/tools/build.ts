import { rmSync } from "node:fs";
import { runBinary, runCommand } from "./commands.ts";

const targets = ["chrome", "firefox"] as const;

/** Builds the dataset and both extensions into dist/. */
export async function build(): Promise<void> {
  const dataset = await runCommand(
    process.execPath,
    ["tests/tools/run.mjs", "src/cli/main.ts", "build"],
    { output: "stderr" },
  );
  if (dataset !== 0) throw new Error("the dataset could not be built; the reason is above");
  for (const target of targets) {
    rmSync(`dist/${target}`, { recursive: true, force: true });
    // A process of its own: inside a test run the bundle would get a development JSX runtime and
    // absolute source paths.
    const code = await runBinary("vite", ["build", "--mode", target, "--logLevel", "warn"], {
      env: { NODE_ENV: "production" },
      output: "stderr",
    });
    if (code !== 0) throw new Error(`the build for ${target} failed; the reason is above`);
  }
}

export async function main(): Promise<number> {
  await build();
  console.log(`built ${targets.map((target) => `dist/${target}`).join(" and ")}`);
  return 0;
}
