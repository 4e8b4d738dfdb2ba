import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type Zippable, zipSync } from "fflate";

/*
 * Archives that are equal, byte for byte, wherever they are made: names sorted by code unit, one
 * fixed time, no owner, and a compressor that is a pinned package.
 */

/** The bytes of an archive of files, given by their names in it. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // A zip holds local time without a zone, and this is noon of the same day in each.
  const mtime = new Date(2020, 0, 1, 12);
  const entries: Zippable = Object.fromEntries(
    sorted.map(([name, bytes]) => [name, [bytes, { mtime, level: 9 }]]),
  );
  return zipSync(entries);
}

/** Every file below a folder, by its path from there. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

/** What a reviewer needs to build the extension: the files that are, or would be, committed. */
export function readTree(): Map<string, Uint8Array> {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", list, { encoding: "utf8" }).split("\0");
  return new Map(
    paths
      .filter((path) => path !== "" && existsSync(path))
      .map((path) => [path, readFileSync(path)] as const),
  );
}
