import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

type Packages = Readonly<Record<string, Locked>>;

/**
 * npm drops builds for other systems from the lock where the registry lacks them, says nothing, and
 * `npm ci` then fails on a fresh clone. This finds each such hole.
 */
function findMissing(packages: Packages): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name}, wanted by ${path}: pin a version whose builds are all published`),
  );
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Packages;
};

describe("the lock file", () => {
  it("names every optional build", () => {
    expect(findMissing(packages)).toEqual([]);
  });

  it("bites when a build is taken out", () => {
    const name = Object.keys(packages).find((path) => path.includes("@oxlint/binding-"));
    expect(name).toBeDefined();
    const rest = Object.entries(packages).filter(([path]) => path !== name);
    expect(findMissing(Object.fromEntries(rest))).toHaveLength(1);
  });

  it("is what npm ci takes", () => {
    const { status, stdout, stderr } = spawnSync(
      "npm",
      ["ci", "--dry-run", "--ignore-scripts", "--include=dev", "--offline", "--no-audit"],
      { encoding: "utf8", shell: process.platform === "win32" },
    );
    expect(stdout + stderr, 'run "npm install" and commit the lock').not.toMatch(/Missing:|EUSAGE/);
    expect(status).toBe(0);
  });

  it("names no host and needs no script", () => {
    const faults = Object.entries(packages)
      .filter(([, each]) => each.resolved !== undefined || each.hasInstallScript === true)
      .map(([path]) => path);
    expect(faults).toEqual([]);
  });

  it("pins every direct dependency to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name}: ${version}`);
    expect(loose).toEqual([]);
  });
});
