import { createReadStream, readFileSync, readdirSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import { globSync } from "tinyglobby";
import { type InputKind, kindOfFile } from "./document-source.ts";
import type { InputUnit } from "./raw-document.ts";
import { InputError } from "./read-input.ts";

export interface InputFile {
  readonly path: string;
  readonly kind: InputKind;
  /** Bytes as stored. */
  readonly size: number;
}

function toInputFile(path: string, kind: InputKind): InputFile {
  return { path, kind, size: statSync(path).size };
}

function filesBelow(folder: string): InputFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((path) => {
      const kind = kindOfFile(path);
      return kind === undefined ? [] : [toInputFile(path, kind)];
    });
}

/** The documents' files that paths mean: files, folders and patterns like docs/*.txt; each once. */
export function findInputFiles(paths: readonly string[]): InputFile[] {
  const found = new Map<string, InputFile>();
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    const isPattern = stats === undefined && /[*?[{]/.test(path);
    const matches = isPattern
      ? globSync(path, { expandDirectories: false, absolute: isAbsolute(path) }).toSorted()
      : [path];
    if (matches.length === 0 || (stats === undefined && !isPattern)) {
      throw new InputError(`${path}: there is no such file or folder`);
    }
    for (const match of matches) {
      if (statSync(match).isDirectory()) {
        for (const file of filesBelow(match)) found.set(file.path, file);
        continue;
      }
      const kind = kindOfFile(match);
      if (kind === undefined) {
        throw new InputError(
          `${match}: documents are .md, .txt, .html, .jsonl, .rss, .atom or .xml, or .gz of these`,
        );
      }
      found.set(match, toInputFile(match, kind));
    }
  }
  return [...found.values()];
}

/** Reads a file as UTF-8, unpacked where it is packed; throws InputError that names it. */
export function readInputText(path: string): string {
  const bytes = readFileSync(path);
  try {
    const plain = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch (error) {
    const fault = error instanceof TypeError ? "it is not UTF-8 text" : "it cannot be unpacked";
    throw new InputError(`${path}:1: ${fault}`);
  }
}

/** One unit of input, or the fault of a file that could not be read, with the bytes read so far. */
export type InputItem =
  | { readonly unit: InputUnit; readonly kind: InputKind; readonly bytes: number }
  | { readonly fault: string; readonly bytes: number };

async function* readLines({ path, kind }: InputFile, before: number): AsyncGenerator<InputItem> {
  const source = createReadStream(path);
  const stream: Readable = path.endsWith(".gz") ? source.pipe(createGunzip()) : source;
  source.on("error", (error: Error) => stream.destroy(error));
  let line = 0;
  let fault: string | undefined;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      line++;
      if (text.trim() === "") continue;
      yield { unit: { file: path, line, text }, kind, bytes: before + source.bytesRead };
    }
  } catch (error) {
    fault = error instanceof Error ? error.message : "it cannot be read";
  }
  if (fault === undefined) return;
  yield {
    fault: `${path}:${line + 1}: it cannot be unpacked (${fault})`,
    bytes: before + source.bytesRead,
  };
}

/** Reads files one unit after another, lines of JSON without holding their file. */
export async function* readInputs(files: readonly InputFile[]): AsyncGenerator<InputItem> {
  let bytes = 0;
  for (const file of files) {
    if (file.kind === "lines") yield* readLines(file, bytes);
    bytes += file.size;
    if (file.kind === "lines") continue;
    try {
      yield {
        unit: { file: file.path, line: 1, text: readInputText(file.path) },
        kind: file.kind,
        bytes,
      };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { fault: error.message, bytes };
    }
  }
}
