import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { findBinary } from "../tools/commands.ts";

interface Finding {
  readonly code: string;
  readonly file?: string;
}

interface Findings {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

describe("Mozilla's linter", () => {
  it("finds no error, and warns only of Preact's own markup property", () => {
    const args = [
      "lint",
      "--source-dir",
      "dist/firefox",
      "--output",
      "json",
      "--no-config-discovery",
    ];
    const { stdout } = spawnSync(process.execPath, [findBinary("web-ext"), ...args], {
      encoding: "utf8",
      // It would ask a registry for a newer version of itself.
      env: { ...process.env, NO_UPDATE_NOTIFIER: "1" },
    });
    const { errors, warnings } = JSON.parse(stdout) as Findings;
    expect(errors).toEqual([]);
    // In the common part of the extension's pages.
    expect(warnings.map(({ code }) => code)).toEqual(["UNSAFE_VAR_ASSIGNMENT"]);
  }, 60_000);
});
