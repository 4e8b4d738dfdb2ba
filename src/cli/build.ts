import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { formatPack } from "../core/dataset/format-pack.ts";
import { buildPack } from "../core/extract/build-pack.ts";
import { parseAuthority } from "../core/extract/parse-authority.ts";
import { type Notes, parseNotes } from "../core/extract/parse-notes.ts";
import { SourceError } from "../core/extract/source-error.ts";
import { findDoubtfulNames, findSilentEntities } from "./pack-doubts.ts";
import { InputError, listFiles, readText } from "./read-input.ts";

const defaultDocuments = ["assets/documents"];
const isNotes = (name: string): boolean => name.endsWith(".md") && name !== "README.md";

/** Reads every document; all that are wrong are reported, not just the first. */
function readNotes(files: readonly string[]): Notes[] {
  const faults: string[] = [];
  const notes = files.flatMap((file) => {
    try {
      return [parseNotes(readText(file), file)];
    } catch (error) {
      if (!(error instanceof SourceError) && !(error instanceof InputError)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  if (notes.length === 0) throw new InputError("there are no documents (*.md) to build from");
  return notes;
}

/** Builds a pack of documents and an authority file: `build [DOCS...] [--out FILE] ...`. */
export function build(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      authority: { type: "string", default: "assets/authority.yaml" },
      out: { type: "string", default: "dist/dataset/pack.json" },
      id: { type: "string", default: "backgrounder" },
      title: { type: "string", default: "Belarus, Russia and their neighbours" },
      revision: { type: "string", default: "1" },
      licence: { type: "string", default: "MIT" },
    },
  });
  const { authority, out, id, title, licence } = values;
  const revision = Number(values.revision);
  if (!Number.isSafeInteger(revision) || revision < 0) {
    throw new InputError(`--revision must be a whole number: ${values.revision}`);
  }
  const files = listFiles(positionals.length > 0 ? positionals : defaultDocuments, isNotes);
  const notes = readNotes(files);
  const entities = parseAuthority(readText(authority), authority);
  const pack = buildPack({ id, title, revision, licence }, notes, entities);
  mkdirSync(dirname(out), { recursive: true });
  const text = formatPack(pack);
  writeFileSync(out, text);
  const { counts } = pack;
  console.log(
    `${out}: ${counts.documents} documents, ${counts.entities} entities, ${counts.names} names, ` +
      `${counts.facts} facts, known up to ${pack.knownUpTo}, ${Buffer.byteLength(text)} bytes`,
  );
  for (const doubt of [...findDoubtfulNames(pack), ...findSilentEntities(pack)]) {
    console.log(`  note: ${doubt}`);
  }
  return 0;
}
