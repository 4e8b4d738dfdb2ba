import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** The pages (.html, .html.gz) below folders, as paths from `root`, each without `.gz`. */
export function findPages(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => {
      const path = join(root, folder);
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new Error(`${path}: there is no such folder of pages; it is not part of the project`);
      }
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.html(?:\.gz)?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .map((file) => file.replaceAll("\\", "/").replace(/\.gz$/, ""));
    })
    .toSorted();
}

/** The middle value, or the value below which the given share lies. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
