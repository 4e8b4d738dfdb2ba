import { describe, expect, it } from "vitest";
import { findEscapes, findExtensionApi, findLongFiles } from "./escapes.ts";
import { readFiles, readSources } from "./source-files.ts";

const sources = readSources();

describe("file size", () => {
  it("stays within the limit everywhere", () => {
    const styles = readFiles("src", /\.(?:css|html)$/);
    expect(
      findLongFiles([...sources, ...styles, ...readFiles("tests", /\.(?:tsx?|mjs)$/)]),
    ).toEqual([]);
  });

  it("bites on a planted file of 401 lines and not on one of 400", () => {
    expect(findLongFiles([{ path: "src/a.ts", text: "a\n".repeat(401) }])).toHaveLength(1);
    expect(findLongFiles([{ path: "src/a.ts", text: "a\n".repeat(400) }])).toEqual([]);
  });
});

describe("escapes", () => {
  it("are not taken", () => {
    expect(findEscapes(sources)).toEqual([]);
  });

  it.each([
    ["any in core", "src/core/text/a.ts", "export function f(a: any[]): void {}"],
    ["an assertion to any in core", "src/core/text/a.ts", "export const a = b as any;"],
    ["ts-ignore", "src/view/a.tsx", "// @ts-ignore\nexport const a = <p />;"],
    ["ts-expect-error", "src/page/a.ts", "/* @ts-expect-error */ export const a = 1;"],
    ["a default export", "src/page/a.ts", "export default function f(): void {}"],
  ])("bite when planted: %s", (_case, path, text) => {
    expect(findEscapes([{ path, text }])).toHaveLength(1);
  });

  it("are not seen in words", () => {
    const text = "/** Takes any text. */\nexport const any = 'any';";
    expect(findEscapes([{ path: "src/core/text/a.ts", text }])).toEqual([]);
  });
});

describe("the extension API", () => {
  it("is touched by platform only", () => {
    expect(findExtensionApi(sources)).toEqual([]);
  });

  it.each([
    "chrome.tabs.query({});",
    "globalThis.chrome;",
    "void browser.storage.local.get();",
    'import { browser } from "../platform/browser.ts";',
  ])("bites when planted: %s", (text) => {
    expect(findExtensionApi([{ path: "src/background/a.ts", text }])).toHaveLength(1);
  });
});
