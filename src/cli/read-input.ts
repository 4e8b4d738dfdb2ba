import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file that cannot be used: exit code 1. The message names file, place and fault. */
export class InputError extends Error {
  override name = "InputError";
}

/** Reads a file as UTF-8; throws InputError that names it. A byte order mark stays: offsets count it. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fault =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EISDIR"
          ? "it is a folder"
          : String(code);
    throw new InputError(`${file}: ${fault}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${file}: it is not UTF-8 text`);
  }
}

/** Files below folders, in path order; files that are named stand for themselves. */
export function listFiles(paths: readonly string[], accept: (name: string) => boolean): string[] {
  return paths.flatMap((path) => {
    let isFolder = false;
    try {
      isFolder = statSync(path).isDirectory();
    } catch {
      throw new InputError(`${path}: there is no such file or folder`);
    }
    if (!isFolder) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && accept(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  });
}
