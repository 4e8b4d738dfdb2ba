import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { formatPackPieces } from "../core/dataset/format-pack.ts";
import type { Pack } from "../core/dataset/pack.ts";

/** Writes a pack's canonical text, whole or not at all; gives its bytes. */
export function writePack(file: string, pack: Pack): number {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const handle = openSync(part, "w");
  let bytes = 0;
  try {
    for (const piece of formatPackPieces(pack)) bytes += writeSync(handle, piece);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
  return bytes;
}
