import { rmSync } from "node:fs";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readFolder, zipFiles } from "../tools/archive.ts";
import { runBinary } from "../tools/commands.ts";
import { makePackages } from "../tools/package.ts";

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

const again = "dist/built-again";
afterAll(() => rmSync(again, { recursive: true, force: true }));

describe("the packages", () => {
  const packages = makePackages();

  it("are one for each browser and one of the sources", () => {
    expect([...packages.keys()].map((name) => name.replace(/\d+\.\d+\.\d+/, "VERSION"))).toEqual([
      "backgrounder-VERSION-chrome.zip",
      "backgrounder-VERSION-firefox.zip",
      "backgrounder-VERSION-source.zip",
    ]);
  });

  it("are equal byte for byte when made twice, in another time zone and language", () => {
    const { TZ, LANG } = process.env;
    Object.assign(process.env, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" });
    const second = makePackages();
    Object.assign(process.env, { TZ: TZ ?? "", LANG: LANG ?? "" });
    for (const [name, bytes] of packages) expect(sameBytes(bytes, second.get(name))).toBe(true);
  });

  it.each([
    ["chrome", ["manifest.json", "pack.index", "pack.json", "src/content/index.js"]],
    ["firefox", ["manifest.json", "pack.json", "src/content/index.js", "src/panel/index.html"]],
    ["source", ["package.json", "package-lock.json", "manifest.json", "tests/tools/run.mjs"]],
  ])("open, and %s holds its parts", (target, parts) => {
    const [, bytes] = [...packages].find(([name]) => name.endsWith(`-${target}.zip`)) ?? [];
    const files = Object.keys(unzipSync(bytes ?? new Uint8Array()));
    expect(files).toEqual(expect.arrayContaining(parts));
    expect(files.filter((name) => /^(?:node_modules|dist|\.git)\//.test(name))).toEqual([]);
    expect(files).toEqual(files.toSorted());
  });

  it("do not depend on the order in which files are found", () => {
    const files = [...readFolder("dist/chrome")];
    expect(sameBytes(zipFiles(new Map(files)), zipFiles(new Map(files.toReversed())))).toBe(true);
  });

  it.each(["chrome", "firefox"])(
    "hold what a second build for %s gives",
    async (target) => {
      const outDir = `${again}/${target}`;
      const code = await runBinary("vite", ["build", "--mode", target, "--outDir", outDir], {
        env: { NODE_ENV: "production" },
        output: "none",
      });
      expect(code).toBe(0);
      const first = readFolder(`dist/${target}`);
      const second = readFolder(outDir);
      expect([...second.keys()].toSorted()).toEqual([...first.keys()].toSorted());
      const changed = [...first].filter(([name, bytes]) => !sameBytes(bytes, second.get(name)));
      expect(changed.map(([name]) => name)).toEqual([]);
    },
    60_000,
  );
});
