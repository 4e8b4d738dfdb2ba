import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCodeFaults, findContentFaults } from "./built-code.ts";
import { findMachinePaths, findPackFaults, findPageFaults, readPackTexts } from "./built-files.ts";
import { type SourceFile, readFiles } from "./source-files.ts";

function getFile(path: string): SourceFile {
  return { path, text: readFileSync(path, "utf8") };
}

describe.each(["dist/chrome", "dist/firefox"])("%s", (folder) => {
  const scripts = readFiles(folder, /\.js$/);
  const pack = getFile(`${folder}/pack.json`);
  const packTexts = readPackTexts(pack);

  it("holds the parts that the manifest names", () => {
    const paths = readFiles(folder, /\.(?:js|html|css|json|index)$/).map(({ path }) =>
      path.slice(folder.length + 1),
    );
    expect(paths).toEqual(
      expect.arrayContaining([
        "manifest.json",
        "pack.index",
        "pack.json",
        "service-worker-loader.js",
        "src/content/index.js",
        "src/content/pin.js",
        "src/page/marks.css",
        "src/panel/index.html",
        "src/popup/index.html",
      ]),
    );
  });

  it("uses no network and runs no text as code", () => {
    expect(scripts.length).toBeGreaterThan(4);
    expect(scripts.flatMap((file) => findCodeFaults(file).faults)).toEqual([]);
  });

  it("reads each of the dataset's two files once, in the background", () => {
    const readers = scripts.filter((file) => findCodeFaults(file).packRequests > 0);
    expect(readers).toHaveLength(1);
    const [reader] = readers;
    const background = getFile(`${folder}/service-worker-loader.js`);
    expect(findCodeFaults(reader as SourceFile).packRequests).toBe(2);
    expect(background.text).toContain((reader as SourceFile).path.split("/").at(-1));
  });

  it("has content scripts of one file each, small and without the dataset", () => {
    const content = scripts.filter(({ path }) => path.includes("/src/content/"));
    expect(content).toHaveLength(2);
    expect(packTexts.length).toBeGreaterThan(20);
    expect(content.flatMap((file) => findContentFaults(file, packTexts))).toEqual([]);
  });

  it("has pages and styles that load only its own files", () => {
    const pages = readFiles(folder, /\.(?:html|css)$/);
    expect(pages.flatMap(findPageFaults)).toEqual([]);
  });

  it("holds no address but those of the documents", () => {
    expect(findPackFaults(pack)).toEqual([]);
  });

  it("names no folder of the machine that built it", () => {
    const texts = readFiles(folder, /\.(?:js|html|css|json)$/);
    expect(texts.flatMap((file) => findMachinePaths(file))).toEqual([]);
  });
});

describe("planted faults", () => {
  it.each([
    ["fetch", 'fetch("/x")'],
    ["fetch under another name", "const load = globalThis.fetch"],
    ["fetch by text", 'window["fetch"]("/x")'],
    ["fetch of another file of the extension", 'fetch(b.runtime.getURL("other.json"))'],
    ["XMLHttpRequest", "new XMLHttpRequest()"],
    ["WebSocket", "new WebSocket(a)"],
    ["EventSource", "new EventSource(a)"],
    ["sendBeacon", "navigator.sendBeacon(a)"],
    ["WebTransport", "new WebTransport(a)"],
    ["RTCPeerConnection", "new RTCPeerConnection()"],
    ["importScripts", "importScripts(a)"],
    ["new Function", "new Function(a)"],
    ["Function", "Function(a)()"],
    ["eval", "eval(a)"],
    ["innerHTML", "a.innerHTML = b"],
    ["an address", 'const a = "https://site.example/x"'],
    ["an address in a template", "const a = `https://${host}/x`.length, b = `http://site.example`"],
    ["a modulepreload polyfill", 'document.relList.supports("modulepreload")'],
    ["a dynamic import", 'import("./a.js")'],
    ["process.env", "if (process.env.NODE_ENV) a()"],
  ])("bite in a script: %s", (_case, text) => {
    expect(findCodeFaults({ path: "dist/a.js", text }).faults).toHaveLength(1);
  });

  it("count the requests for the dataset's files and let them pass", () => {
    const text =
      "fetch(b.runtime.getURL(`pack.json`)); c(fetch(b.runtime.getURL('pack.index'))); const api = { eval: { min: 1 } };";
    const { faults, packRequests } = findCodeFaults({ path: "dist/a.js", text });
    expect([faults, packRequests]).toEqual([[], 2]);
  });

  it("let Preact's own code, protocols and vocabularies pass", () => {
    const text = 'a.innerHTML = b.__html; c === "https:"; d("http://www.w3.org/2000/svg")';
    expect(findCodeFaults({ path: "dist/a.js", text }).faults).toEqual([]);
  });

  it.each([
    ["an import", 'import { a } from "./a.js"; a();'],
    ["a dynamic import", '(async () => import("./a.js"))();'],
    ["64 kB and one byte", `"${"x".repeat(64 * 1024 - 1)}"`],
    ["a name of the dataset", 'const a = "Union State";'],
    ["nothing", ""],
  ])("bite in a content script: %s", (_case, text) => {
    const file = { path: "dist/src/content/index.js", text };
    expect(findContentFaults(file, ["Union State"])).toHaveLength(1);
  });

  it.each([
    ["an inline script", "a.html", "<script>a()</script>"],
    ["an inline handler", "a.html", '<body onload="a()">'],
    ["an inline style", "a.html", '<p style="color: red">'],
    ["a remote script", "a.html", '<script src="https://site.example/a.js"></script>'],
    ["a remote image", "a.css", "p { background: url(//site.example/a.png) }"],
    ["an imported style", "a.css", '@import "b.css";'],
  ])("bite in a page or style: %s", (_case, path, text) => {
    expect(findPageFaults({ path, text }).length).toBeGreaterThan(0);
  });

  it("bite in a pack: an address that no document has", () => {
    const pack = { documents: [{ url: "https://a.example/1" }], x: "https://b.example/2" };
    const faults = findPackFaults({ path: "pack.json", text: JSON.stringify(pack) });
    expect(faults).toHaveLength(1);
  });

  it("bite in any file: a folder of this machine", () => {
    const text = `var file = "${process.cwd()}/src/view/card.tsx"`;
    expect(findMachinePaths({ path: "a.js", text })).not.toEqual([]);
  });
});
