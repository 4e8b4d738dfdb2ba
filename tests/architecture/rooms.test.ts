import { describe, expect, it } from "vitest";
import { findBarrels, findCycles, findDrawers, findForbiddenImports } from "./rooms.ts";
import { type SourceFile, readSources } from "./source-files.ts";

const sources = readSources();

function planted(...files: [path: string, text: string][]): SourceFile[] {
  return files.map(([path, text]) => ({ path, text }));
}

describe("rooms", () => {
  it("finds the product's files", () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it("allows every import of the tree", () => {
    expect(findForbiddenImports(sources)).toEqual([]);
  });

  it.each([
    ["core imports the page", "src/core/text/a.ts", `import { b } from "../../page/b.ts";`],
    [
      "core imports a type of messaging",
      "src/core/match/a.ts",
      `import type { B } from "../../messaging/b.ts";`,
    ],
    ["text imports dataset", "src/core/text/a.ts", `import { b } from "../dataset/b.ts";`],
    ["dataset imports match", "src/core/dataset/a.ts", `import { b } from "../match/b.ts";`],
    ["match imports annotate", "src/core/match/a.ts", `import { b } from "../annotate/b.ts";`],
    ["extract imports match", "src/core/extract/a.ts", `import { b } from "../match/b.ts";`],
    ["relate imports annotate", "src/core/relate/a.ts", `import { b } from "../annotate/b.ts";`],
    ["match uses yaml", "src/core/match/a.ts", `import { parse } from "yaml";`],
    ["core uses Node", "src/core/text/a.ts", `import { join } from "node:path";`],
    ["core re-exports a package", "src/core/text/a.ts", `export { h } from "preact";`],
    ["a type is imported inline", "src/core/text/a.ts", `let b: import("../../view/b.ts").B;`],
    ["an import is dynamic", "src/page/a.ts", `await import("../view/b.ts");`],
    ["an import is computed", "src/page/a.ts", `await import(name);`],
    ["page imports messaging", "src/page/a.ts", `import type { B } from "../messaging/b.ts";`],
    ["page uses preact", "src/page/a.ts", `import { h } from "preact";`],
    ["view imports platform", "src/view/a.tsx", `import { b } from "../platform/b.ts";`],
    ["view runs code of relate", "src/view/a.tsx", `import { b } from "../core/relate/b.ts";`],
    [
      "messaging mixes a value into types of relate",
      "src/messaging/a.ts",
      `import { type B, c } from "../core/relate/b.ts";`,
    ],
    ["background imports page", "src/background/a.ts", `import { b } from "../page/b.ts";`],
    ["panel imports content", "src/panel/a.ts", `import { b } from "../content/b.ts";`],
    ["panel uses tldts-icann", "src/panel/a.ts", `import { parse } from "tldts-icann";`],
    ["an entry's sibling imports it", "src/panel/a.ts", `import { b } from "./index.tsx";`],
    [
      "the command line imports another part of page",
      "src/cli/a.ts",
      `import { b } from "../page/marks.ts";`,
    ],
    [
      "the extension API is used outside platform",
      "src/background/a.ts",
      `import browser from "webextension-polyfill";`,
    ],
    ["a file leaves src", "src/background/a.ts", `import { b } from "../../tests/b.ts";`],
    ["a room is new", "src/stuff/a.ts", `import { b } from "../core/text/b.ts";`],
  ])("bites when %s", (_case, path, text) => {
    const faults = findForbiddenImports(planted([path, text]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${path}:1 `);
  });

  it.each([
    ["annotate imports text", "src/core/annotate/a.ts", `import { b } from "../text/b.ts";`],
    ["dataset hashes", "src/core/dataset/a.ts", `import { sha256 } from "@noble/hashes/sha2.js";`],
    [
      "view takes types of relate",
      "src/view/a.tsx",
      `import type { B } from "../core/relate/b.ts";`,
    ],
    ["view takes a style", "src/view/a.tsx", `import css from "./b.css?inline";`],
    [
      "the command line finds articles",
      "src/cli/a.ts",
      `import { b } from "../page/find-article.ts";`,
    ],
    ["the command line uses Node", "src/cli/a.ts", `import { join } from "node:path";`],
  ])("lets pass that %s", (_case, path, text) => {
    expect(findForbiddenImports(planted([path, text]))).toEqual([]);
  });

  it("has no import cycles", () => {
    expect(findCycles(sources)).toEqual([]);
  });

  it("bites on a planted cycle of types", () => {
    const cycles = findCycles(
      planted(
        ["src/page/a.ts", `import type { B } from "./b.ts";`],
        ["src/page/b.ts", `import { c } from "./c.ts";`],
        ["src/page/c.ts", `export { a } from "./a.ts";`],
      ),
    );
    expect(cycles).toHaveLength(1);
    expect(cycles[0]).toContain("src/page/a.ts -> src/page/b.ts -> src/page/c.ts -> src/page/a.ts");
  });

  it("has no barrels", () => {
    expect(findBarrels(sources)).toEqual([]);
  });

  it.each([
    ["src/view/index.ts", `export { card } from "./card.tsx";`],
    ["src/view/all.ts", `export * from "./card.tsx";`],
  ])("bites on a barrel planted at %s", (path, text) => {
    expect(findBarrels(planted([path, text]))).toHaveLength(1);
  });

  it("has no drawers", () => {
    expect(findDrawers(sources)).toEqual([]);
  });

  it.each([
    "src/core/utils/a.ts",
    "src/view/helpers.ts",
    "src/common/a.ts",
    "src/page/shared/a.ts",
  ])("bites on a drawer planted at %s", (path) => {
    expect(findDrawers(planted([path, ""]))).toHaveLength(1);
  });
});
