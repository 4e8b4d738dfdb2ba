import { readFileSync, readdirSync } from "node:fs";

/** A file of the tree: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder whose path ends as asked, in path order. */
export function readFiles(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** The hand-written code of the product. */
export function readSources(): SourceFile[] {
  return readFiles("src", /\.tsx?$/);
}

/** The 1-based line of an offset. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
