import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import type { Pack } from "../core/dataset/pack.ts";
import { isPartialDate } from "../core/dataset/partial-date.ts";
import { mostFacts } from "../core/extract/gather.ts";
import { type PackTitle, buildPack } from "../core/extract/build-pack.ts";
import { type BuildReport, makeExtractedPack } from "../core/extract/make-extracted-pack.ts";
import { type KeptEntity, parseAuthority } from "../core/extract/parse-authority.ts";
import { type Notes, parseNotes } from "../core/extract/parse-notes.ts";
import { SourceError } from "../core/extract/source-error.ts";
import { type DocumentDefaults, isNotes } from "./document-source.ts";
import { type ExtractedArchive, extractArchive } from "./extract-archive.ts";
import { type InputFile, findInputFiles, readInputText } from "./input-files.ts";
import { findDoubtfulNames, findSilentEntities, findUnreadCases } from "./pack-doubts.ts";
import { InputError, readText } from "./read-input.ts";
import { createTidier } from "./tidy-memory.ts";
import { UsageError } from "./usage-error.ts";
import { writePack } from "./write-pack.ts";
import { writeReport } from "./write-report.ts";

const defaultDocuments = ["assets/documents"];
const defaultAuthority = "assets/authority.yaml";

/** From so many bytes of input on, a build is worth threads and a folder that keeps what is done. */
const largeInput = 2_000_000;
/** A line more about names in doubt than this would not be read. */
const mostNotes = 40;

interface Inputs {
  readonly notes: readonly { readonly path: string; readonly text: string }[];
  readonly files: readonly InputFile[];
}

/** Parts notes, which are read as they are, from documents, which are extracted. */
function partInputs(files: readonly InputFile[]): Inputs {
  const notes: { path: string; text: string }[] = [];
  const documents = files.filter((file) => {
    if (file.kind !== "markdown" || file.path.endsWith(".gz")) return true;
    const text = readInputText(file.path);
    if (!isNotes(text)) return true;
    notes.push({ path: file.path, text });
    return false;
  });
  return { notes, files: documents };
}

/** Reads all notes; every one that is wrong is reported, not just the first. */
function readNotes(files: Inputs["notes"]): Notes[] {
  const faults: string[] = [];
  const notes = files.flatMap(({ path, text }) => {
    try {
      return [parseNotes(text, path)];
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      faults.push(error.message);
      return [];
    }
  });
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return notes;
}

/** Standard input as a file of lines: it is read twice. */
async function spoolInput(): Promise<{ path: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "backgrounder-input-"));
  const path = join(folder, "stdin.jsonl");
  await pipeline(process.stdin, createWriteStream(path));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new UsageError(`--${name} must be a whole number: ${value}`);
}

/** What the options say of documents that say nothing themselves. */
export function readDefaults(values: {
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}): DocumentDefaults {
  const { publisher, published, language } = values;
  if (published !== undefined && !isPartialDate(published)) {
    throw new UsageError(`--published is not a date: ${published}`);
  }
  return { publisher, published, language };
}

function describePack(out: string, pack: Pack, bytes: number): string {
  const { counts } = pack;
  return (
    `${out}: ${counts.documents} documents, ${counts.entities} entities, ${counts.names} names, ` +
    `${counts.facts} facts, known up to ${pack.knownUpTo}, ${bytes} bytes`
  );
}

function printNotes(pack: Pack, archive: ExtractedArchive | undefined): void {
  const doubts = [
    ...findUnreadCases(archive?.gathered.documents.values() ?? []),
    ...findDoubtfulNames(pack),
    ...findSilentEntities(pack),
  ];
  for (const doubt of doubts.slice(0, mostNotes)) console.log(`  note: ${doubt}`);
  if (doubts.length > mostNotes) console.log(`  note: and ${doubts.length - mostNotes} more`);
}

/** Builds a pack of documents, notes and an authority file; see the usage in main.ts. */
export async function build(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      authority: { type: "string" },
      out: { type: "string", default: "dist/dataset/pack.json" },
      id: { type: "string", default: "backgrounder" },
      title: { type: "string", default: "Belarus, Russia and their neighbours" },
      revision: { type: "string", default: "1" },
      licence: { type: "string", default: "MIT" },
      publisher: { type: "string" },
      published: { type: "string" },
      language: { type: "string" },
      facts: { type: "string", default: String(mostFacts) },
      documents: { type: "string", default: "1" },
      learn: { type: "string", default: "20000" },
      jobs: { type: "string" },
      work: { type: "string" },
      report: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
  });
  const { out, id, title, licence } = values;
  const about: PackTitle = {
    id,
    title,
    revision: wholeNumber("revision", values.revision),
    licence,
  };
  const paths = positionals.length > 0 ? positionals : defaultDocuments;
  const spooled = paths.includes("-") ? await spoolInput() : undefined;
  try {
    const found = findInputFiles(
      paths.map((path) => (path === "-" ? (spooled?.path ?? path) : path)),
    );
    const { notes: noted, files } = partInputs(found);
    const notes = readNotes(noted);
    if (notes.length === 0 && files.length === 0)
      throw new InputError("there are no documents to build from");
    // The bundled authority file belongs to the bundled notes.
    const authority = values.authority ?? (notes.length > 0 ? defaultAuthority : undefined);
    const kept: KeptEntity[] =
      authority === undefined ? [] : parseAuthority(readText(authority), authority);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const isLarge = size >= largeInput;
    const jobs =
      values.jobs === undefined
        ? isLarge
          ? availableParallelism()
          : 1
        : wholeNumber("jobs", values.jobs);
    const work = values.work ?? (isLarge && spooled === undefined ? `${out}.work` : undefined);
    mkdirSync(dirname(out), { recursive: true });
    const archive: ExtractedArchive | undefined =
      files.length === 0
        ? undefined
        : await extractArchive(files, {
            defaults: readDefaults(values),
            jobs,
            work,
            learn: wholeNumber("learn", values.learn),
            lessons: undefined,
            quiet: values.quiet,
          });
    for (const fault of archive?.faults ?? []) console.error(fault);
    if (archive !== undefined && archive.gathered.documents.size === 0 && notes.length === 0) {
      throw new InputError("no document could be read");
    }
    const tidy = isLarge ? createTidier() : undefined;
    let report: BuildReport | undefined;
    let pack: Pack;
    if (archive === undefined) pack = buildPack(about, notes, kept);
    else {
      const options = {
        factsPerEntity: wholeNumber("facts", values.facts),
        fewestDocuments: wholeNumber("documents", values.documents),
        ...(tidy === undefined ? {} : { tidy }),
      };
      ({ pack, report } = makeExtractedPack(about, archive.gathered, notes, kept, options));
    }
    tidy?.();
    console.log(describePack(out, pack, writePack(out, pack)));
    printNotes(pack, archive);
    if (values.report !== undefined) {
      writeReport(values.report, { pack, report, faults: archive?.faults ?? [] });
      console.log(`${values.report}: the report`);
    }
    if (work !== undefined && values.work === undefined)
      rmSync(work, { recursive: true, force: true });
    return (archive?.faults.length ?? 0) > 0 ? 1 : 0;
  } finally {
    spooled?.remove();
  }
}
