import { readFileSync } from "node:fs";

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
