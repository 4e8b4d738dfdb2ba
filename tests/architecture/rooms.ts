import { posix } from "node:path";
import { type Import, findImports } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

interface Room {
  /** Rooms that may be imported, besides its own. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Single files of other rooms. */
  readonly files?: readonly string[];
  /** Packages, with their subpaths; `node:` stands for all of Node's own modules. */
  readonly packages?: readonly string[];
}

const pureCore = ["core/text", "core/dataset", "core/match", "core/annotate", "core/extract"];
const core = [...pureCore, "core/relate"];
const entries = new Set(["content", "background", "panel", "popup", "options", "welcome", "cli"]);

/** Who may import whom. What is not listed is refused. */
const table: Readonly<Record<string, Room>> = {
  "core/text": { rooms: [] },
  "core/dataset": { rooms: ["core/text"], packages: ["@noble/hashes"] },
  "core/match": { rooms: ["core/text", "core/dataset"] },
  "core/annotate": { rooms: ["core/text", "core/dataset", "core/match"] },
  "core/extract": { rooms: ["core/text", "core/dataset"], packages: ["yaml"] },
  "core/relate": { rooms: ["core/text", "core/dataset"] },
  messaging: { rooms: pureCore, types: ["core/relate"] },
  page: { rooms: core },
  view: { rooms: pureCore, types: ["core/relate"], packages: ["preact", "d3-force"] },
  platform: { rooms: [...core, "messaging"], packages: ["webextension-polyfill", "tldts-icann"] },
  content: { rooms: [...core, "messaging", "platform", "page", "view"] },
  background: { rooms: [...core, "messaging", "platform", "view"] },
  panel: { rooms: [...core, "messaging", "platform", "view"], packages: ["preact"] },
  popup: { rooms: [...core, "messaging", "platform", "view"], packages: ["preact"] },
  options: { rooms: [...core, "messaging", "platform", "view"], packages: ["preact"] },
  welcome: { rooms: [...core, "messaging", "platform", "view"], packages: ["preact"] },
  cli: {
    rooms: core,
    // They take a Document or an element, which linkedom gives in Node.
    files: ["src/page/find-article.ts", "src/page/text-map.ts"],
    packages: ["node:", "linkedom", "tinyglobby"],
  },
};

/** The files that the manifest, a page or npm starts. */
const entryFiles =
  /^src\/(?:content|background|panel|popup|options|welcome)\/(?:index|pin)\.tsx?$|^src\/cli\/main\.ts$/;

export function roomOf(path: string): string | undefined {
  const [, first, second] = path.split("/");
  return first === "core" ? `core/${second}` : first;
}

/** The file that a relative import means, without a query like `?inline`. */
function resolveImport(from: string, specifier: string): string {
  const [path = ""] = specifier.split("?");
  return posix.normalize(posix.join(posix.dirname(from), path));
}

function packageAllowed(room: Room, specifier: string): boolean {
  return (room.packages ?? []).some((name) =>
    name.endsWith(":")
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`),
  );
}

function faultOf(from: SourceFile, name: string, each: Import): string | undefined {
  const room = table[name];
  if (room === undefined) return `the room "${name}" is not in the table of rooms.ts: add it there`;
  const { specifier } = each;
  if (specifier === undefined) return "a computed import cannot be checked: write the path out";
  if (!specifier.startsWith(".")) {
    if (packageAllowed(room, specifier)) return undefined;
    return `${name} may not use the package "${specifier}": move the code to a room that may`;
  }
  const target = resolveImport(from.path, specifier);
  if (!target.startsWith("src/")) return `"${specifier}" leaves src: nothing outside is shipped`;
  if (entryFiles.test(target))
    return `entries are never imported: move what is needed out of ${target}`;
  const other = roomOf(target) ?? "";
  if (other === name || room.rooms.includes(other)) return undefined;
  if (room.files?.includes(target) === true) return undefined;
  if (room.types?.includes(other) === true) {
    return each.typeOnly ? undefined : `${name} may import only types from ${other}`;
  }
  const what = entries.has(other) ? "entries are never imported" : "the table does not allow it";
  return `${name} may not import ${other} (${what})`;
}

/** Imports that the table of rooms does not allow. Type imports count. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const name = roomOf(file.path) ?? "";
    return findImports(file).flatMap((each) => {
      const fault = faultOf(file, name, each);
      return fault === undefined ? [] : [`${file.path}:${each.line} ${fault}`];
    });
  });
}

/** Import cycles, each once, as `a -> b -> a`. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map((file) => [
      file.path,
      findImports(file)
        .map(({ specifier }) => specifier ?? "")
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => resolveImport(file.path, specifier)),
    ]),
  );
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      const cycle = [...trail.slice(at), path].join(" -> ");
      cycles.push(`${cycle} is a cycle: move what both need into a file of its own`);
      return;
    }
    if (finished.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/** Files that only pass others on. */
export function findBarrels(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    findImports(file)
      .filter(
        ({ reexport }) =>
          reexport === "star" || (reexport === "named" && /\/index\.tsx?$/.test(file.path)),
      )
      .map(({ line }) => `${file.path}:${line} is a barrel: import from the file that defines it`),
  );
}

const drawers = /(?:^|\/)(?:utils?|common|helpers?|shared|misc|lib)(?:\/|\.tsx?$)/;

/** Folders and files named after nothing. */
export function findDrawers(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => drawers.test(path))
    .map(({ path }) => `${path} names no idea: put it into the room whose idea it is`);
}
