import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePack } from "../../src/core/dataset/parse-pack.ts";
import { compileIndex } from "../../src/core/match/name-index.ts";

/** Makes an extension whose content scripts run when ours do, in this order. */
function writeExtension(folder: string, scripts: Readonly<Record<string, string>>): string {
  mkdirSync(folder);
  for (const [file, text] of Object.entries(scripts)) writeFileSync(join(folder, file), text);
  const manifest = {
    manifest_version: 3,
    name: "Peer",
    version: "1.0",
    content_scripts: [
      { matches: ["http://*/*"], js: Object.keys(scripts), run_at: "document_idle" },
    ],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

/** mark.js looks for all names of the pack by one RegExp, and marks what its filter lets through. */
function markScript(names: readonly string[], filter: string): string {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const source = `(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`;
  return `
    ${filter}
    new Mark(document.body).markRegExp(new RegExp(${JSON.stringify(source)}, "gu"), { filter });`;
}

/**
 * What marking costs at least: the names are known beforehand, and each is underlined where it stands
 * first, without a search for the article, a dataset, or anything to hover.
 */
function leastScript(marked: string): string {
  return `
    const wanted = new Set(${marked}[location.pathname]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const ranges = [];
    for (let node = walker.nextNode(); node !== null && wanted.size > 0; node = walker.nextNode()) {
      for (const name of wanted) {
        const at = node.data.indexOf(name);
        if (at < 0) continue;
        wanted.delete(name);
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + name.length);
        ranges.push(range);
      }
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::highlight(peer) { text-decoration: underline dotted 1px }");
    document.adoptedStyleSheets.push(sheet);
    CSS.highlights.set("peer", new Highlight(...ranges));`;
}

export interface Peers {
  readonly empty: string;
  readonly ours: string;
  /**
   * mark.js, to be made when it is known what we mark (texts by the path of their page): `same` marks
   * that and no more, each once as we do; `every` marks every occurrence of those names in the page.
   */
  writeMark(which: "same" | "every", marked: Readonly<Record<string, string[]>>): string;
  /** The least that marking the same can cost. */
  writeLeast(marked: Readonly<Record<string, string[]>>): string;
  remove(): void;
}

/** Folders of extensions to compare: one that does nothing, the built one with another pack, mark.js. */
export function writePeers(names: readonly string[], pack: string): Peers {
  const folder = mkdtempSync(join(tmpdir(), "backgrounder-bench-"));
  const ours = join(folder, "ours");
  cpSync("dist/chrome", ours, { recursive: true });
  writeFileSync(join(ours, "pack.json"), pack);
  const { buffer } = compileIndex(parsePack(pack));
  writeFileSync(join(ours, "pack.index"), new Uint8Array(buffer));
  return {
    ours,
    empty: writeExtension(join(folder, "empty"), { "nothing.js": "" }),
    writeMark(which, marked) {
      const test = which === "same" ? "delete" : "has";
      const filter = `
        const wanted = new Set(${JSON.stringify(marked)}[location.pathname]);
        const filter = (node, name) => wanted.${test}(name);`;
      return writeExtension(join(folder, which), {
        "mark.js": readFileSync("node_modules/mark.js/dist/mark.min.js", "utf8"),
        "run.js": markScript(names, filter),
      });
    },
    writeLeast: (marked) =>
      writeExtension(join(folder, "least"), { "run.js": leastScript(JSON.stringify(marked)) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
