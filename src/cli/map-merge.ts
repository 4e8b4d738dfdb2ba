import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { FieldError } from "../core/dataset/fields.ts";
import { parseFindings } from "../core/extract/findings-text.ts";
import { type Gathered, addFindings, createGathered, mostFacts } from "../core/extract/gather.ts";
import { addGatheredLine, formatGathered, isGatheredLine } from "../core/extract/gathered-text.ts";
import { makeExtractedPack } from "../core/extract/make-extracted-pack.ts";
import { parseAuthority } from "../core/extract/parse-authority.ts";
import { SourceError } from "../core/extract/source-error.ts";
import { readDefaults } from "./build.ts";
import { learnArchive } from "./extract-archive.ts";
import { findInputFiles } from "./input-files.ts";
import { createBlockRunner } from "./map-units.ts";
import { mergePackFiles } from "./packs.ts";
import { readText } from "./read-input.ts";
import { writePack } from "./write-pack.ts";

async function* readStandardInput(): AsyncGenerator<{ line: number; text: string }> {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line++;
    if (text.trim() !== "") yield { line, text };
  }
}

/** Standard output takes so much before it has to be waited for. */
async function writeLine(text: string): Promise<void> {
  if (process.stdout.write(`${text}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}

/** `learn DOCS...`: prints one line of what documents teach of names, for `map --lessons`. */
export async function learn(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      documents: { type: "string", default: "20000" },
      jobs: { type: "string", default: "1" },
    },
  });
  const lessons = await learnArchive(findInputFiles(positionals), {
    defaults: readDefaults({}),
    jobs: Number(values.jobs),
    work: undefined,
    learn: Number(values.documents),
    lessons: undefined,
    quiet: true,
  });
  await writeLine(lessons);
  return 0;
}

/** `map`: documents as lines of JSON from standard input, findings as lines to standard output. */
export async function map(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lessons: { type: "string" },
      publisher: { type: "string" },
      published: { type: "string" },
      language: { type: "string" },
    },
  });
  const defaults = readDefaults(values);
  const runner = createBlockRunner();
  if (values.lessons !== undefined) runner.teach(readText(values.lessons));
  let code = 0;
  for await (const { line, text } of readStandardInput()) {
    const units = [{ unit: { file: "stdin", line, text }, kind: "lines" }] as const;
    const { lines, faults } = runner.run({ step: "map", block: { number: line, units }, defaults });
    if (lines.length > 0) await writeLine(lines.join("\n"));
    for (const fault of faults) console.error(fault);
    if (faults.length > 0) code = 1;
  }
  return code;
}

function addLine(gathered: Gathered, text: string): string | undefined {
  if (isGatheredLine(text)) {
    addGatheredLine(gathered, text);
    return undefined;
  }
  const findings = parseFindings(text);
  return addFindings(gathered, findings)
    ? undefined
    : `${findings.document.id}: the document is there twice; the second is left out`;
}

/**
 * `merge`: findings, or what merge printed, as lines from standard input. Prints what is gathered as
 * lines, which may be merged again; with --out it makes the pack. Packs that are named are merged instead.
 */
export async function merge(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      authority: { type: "string" },
      id: { type: "string", default: "archive" },
      title: { type: "string", default: "An archive" },
      revision: { type: "string", default: "1" },
      licence: { type: "string", default: "unknown" },
      facts: { type: "string", default: String(mostFacts) },
      documents: { type: "string", default: "1" },
    },
  });
  const { out, id, title, licence } = values;
  const about = { id, title, revision: Number(values.revision), licence };
  if (positionals.length > 0) return mergePackFiles(positionals, about, out);
  const gathered = createGathered();
  let code = 0;
  for await (const { line, text } of readStandardInput()) {
    try {
      const fault = addLine(gathered, text);
      if (fault === undefined) continue;
      console.error(`stdin:${line}: ${fault}`);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      console.error(`stdin:${line}: ${error.message}`);
    }
    code = 1;
  }
  if (out === undefined) {
    const lines = function* (): Generator<string> {
      for (const each of formatGathered(gathered)) yield `${each}\n`;
    };
    await pipeline(Readable.from(lines()), process.stdout, { end: false });
    return code;
  }
  if (gathered.documents.size === 0) throw new SourceError("stdin", 1, "there are no findings");
  const kept =
    values.authority === undefined
      ? []
      : parseAuthority(readText(values.authority), values.authority);
  const options = {
    factsPerEntity: Number(values.facts),
    fewestDocuments: Number(values.documents),
  };
  const { pack } = makeExtractedPack(about, gathered, [], kept, options);
  writePack(out, pack);
  console.log(
    `${out}: ${pack.counts.documents} documents, ${pack.counts.entities} entities, ${pack.counts.facts} facts`,
  );
  return code;
}
