import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { findBinary } from "../tools/commands.ts";

mkdirSync("dist", { recursive: true });
// Inside the tree, so that a planted import of a package would be found and not fail for another reason.
const folder = mkdtempSync("dist/core-types-");
afterAll(() => rmSync(folder, { recursive: true }));

/** What the type checker says of a file under core's own rules. */
function check(name: string, text: string): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, text);
  const config = join(folder, `${name}.json`);
  const settings = { extends: resolve("src/core/tsconfig.json"), include: [resolve(file)] };
  writeFileSync(config, JSON.stringify(settings));
  const args = [findBinary("typescript"), "-p", config, "--pretty", "false"];
  return spawnSync(process.execPath, args, { encoding: "utf8" }).stdout;
}

describe("core's type fence", () => {
  it("lets pure code pass", () => {
    expect(check("pure", "export const words = new Set<string>(['a'].toSorted());")).toBe("");
  });

  it.each([
    ["document", "export const title = document.title;"],
    ["HTMLElement", "export type Card = HTMLElement;"],
    ["fetch", 'export const page = fetch("/");'],
    ["chrome", "export const id = chrome.runtime.id;"],
    ["process", "export const home = process.env;"],
  ])("bites when core uses %s", (name, text) => {
    expect(check(name, text)).toMatch(new RegExp(`TS(?:2304|2552|2584|2591).*'${name}'`));
  });

  it("bites when core uses Node's modules", () => {
    expect(check("node", 'export { join } from "node:path";')).toMatch(/TS2307|TS2591/);
  });
});
