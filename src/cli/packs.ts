import { parseArgs } from "node:util";
import { FieldError } from "../core/dataset/fields.ts";
import { comparePacks } from "../core/dataset/compare-packs.ts";
import { exportCsv, exportJsonLd } from "../core/dataset/export-pack.ts";
import { formatPack, hashPack } from "../core/dataset/format-pack.ts";
import { mergePacks } from "../core/dataset/merge-packs.ts";
import type { Pack } from "../core/dataset/pack.ts";
import { parsePack } from "../core/dataset/parse-pack.ts";
import { findDoubtfulNames, findSilentEntities } from "./pack-doubts.ts";
import { InputError, readText } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";
import { writePack } from "./write-pack.ts";

/** Reads a pack's file; throws InputError that names file, place and fault. */
export function readPack(file: string): Pack {
  const text = readText(file);
  try {
    return parsePack(text);
  } catch (error) {
    if (error instanceof FieldError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

function countBy(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${value} ${count}`).join(", ");
}

function describe(file: string, pack: Pack): string {
  const { id, title, revision, licence, knownUpTo, counts } = pack;
  return [
    `${file}: ${id} revision ${revision}, "${title}" (${licence})`,
    `  known up to ${knownUpTo}`,
    `  documents  ${counts.documents} (${countBy(pack.documents.map(({ language }) => language))})`,
    `  entities   ${counts.entities} (${countBy(pack.entities.map(({ type }) => type))})`,
    `  names      ${counts.names} (${countBy(pack.entities.flatMap(({ names }) => names.map(({ kind }) => kind)))})`,
    `  facts      ${counts.facts} (${countBy(pack.facts.map(({ kind }) => kind))})`,
  ].join("\n");
}

/** What is wrong with a pack that can be read. */
function findFaults(pack: Pack, text: string): string[] {
  const hash = hashPack(pack);
  return [
    ...(hash === pack.hash ? [] : [`hash is ${pack.hash}, its content has ${hash}`]),
    ...(formatPack(pack) === text ? [] : ["it is not in canonical form: build it again"]),
    ...findDoubtfulNames(pack),
  ];
}

function demandFiles(files: readonly string[]): void {
  if (files.length === 0) throw new UsageError("which PACK?");
}

/** Prints what packs hold: `stats PACK...`. */
export function stats(files: readonly string[]): number {
  demandFiles(files);
  for (const file of files) console.log(describe(file, readPack(file)));
  return 0;
}

/** Says what is wrong with packs: `check PACK...`. 1 when anything is. */
export function check(files: readonly string[]): number {
  demandFiles(files);
  let code = 0;
  for (const file of files) {
    const pack = readPack(file);
    const faults = findFaults(pack, readText(file));
    for (const fault of faults) console.error(`${file}: ${fault}`);
    for (const silent of findSilentEntities(pack)) console.log(`${file}: note: ${silent}`);
    if (faults.length > 0) code = 1;
    else console.log(`${file}: whole`);
  }
  return code;
}

/** Prints what differs between two versions of a pack: `diff OLD NEW`. 1 when anything does, as diff. */
export function diff(files: readonly string[]): number {
  const [before, after, ...rest] = files;
  if (before === undefined || after === undefined || rest.length > 0)
    throw new UsageError("which two PACKs?");
  const differences = comparePacks(readPack(before), readPack(after));
  for (const { list, id, change, before: old, after: fresh } of differences) {
    console.log(`${change} ${list} ${id}`);
    if (old !== undefined) console.log(`  - ${old}`);
    if (fresh !== undefined) console.log(`  + ${fresh}`);
  }
  return differences.length > 0 ? 1 : 0;
}

/** Prints a pack in another form: `export --as jsonld|csv PACK`. */
export function exportPack(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { as: { type: "string", default: "jsonld" } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError("which PACK?");
  if (values.as !== "jsonld" && values.as !== "csv")
    throw new UsageError(`--as is jsonld or csv: ${values.as}`);
  const pack = readPack(file);
  process.stdout.write(values.as === "csv" ? exportCsv(pack) : exportJsonLd(pack));
  return 0;
}

/** Puts packs together: see merge in map-merge.ts. */
export function mergePackFiles(
  files: readonly string[],
  about: Parameters<typeof mergePacks>[0],
  out: string | undefined,
): number {
  if (out === undefined) throw new UsageError("--out FILE: where does the merged pack go?");
  let pack: Pack;
  try {
    pack = mergePacks(about, files.map(readPack));
  } catch (error) {
    if (error instanceof FieldError) throw new InputError(error.message);
    throw error;
  }
  writePack(out, pack);
  const { counts } = pack;
  console.log(
    `${out}: ${counts.documents} documents, ${counts.entities} entities, ${counts.facts} facts`,
  );
  return 0;
}
