import { hashText } from "../core/dataset/hash.ts";
import { type Gathered, addFindings, createGathered } from "../core/extract/gather.ts";
import { parseFindings } from "../core/extract/findings-text.ts";
import { noLessons } from "../core/extract/learn-names.ts";
import {
  addLessons,
  formatLessons,
  parseLessons,
  pruneLessons,
} from "../core/extract/lessons-text.ts";
import type { DocumentDefaults } from "./document-source.ts";
import { type InputFile, type InputItem, readInputs } from "./input-files.ts";
import type { Block, BlockResult, BlockTask } from "./map-units.ts";
import { type Progress, startProgress } from "./progress.ts";
import { createTidier } from "./tidy-memory.ts";
import { type WorkFolder, openWorkFolder } from "./work-folder.ts";
import { type BlockPool, createPool } from "./worker-pool.ts";

export interface ArchiveOptions {
  readonly defaults: DocumentDefaults;
  readonly jobs: number;
  /** Folder that keeps what is done; none for builds that are not worth it. */
  readonly work: string | undefined;
  /** How many documents teach what names look like; 0 for none. */
  readonly learn: number;
  /** Lessons that were learned before. */
  readonly lessons: string | undefined;
  readonly quiet: boolean;
}

export interface ExtractedArchive {
  readonly gathered: Gathered;
  readonly faults: readonly string[];
}

/** A block ends at this many units or UTF-16 units of text, whichever comes first. */
const mostUnits = 256;
const mostText = 4_000_000;

interface NumberedBlock {
  readonly block: Block;
  readonly faults: readonly string[];
  readonly bytes: number;
}

/** Puts the input into blocks; the same input gives the same blocks. */
async function* toBlocks(
  items: AsyncIterable<InputItem>,
  mostDocuments: number,
): AsyncGenerator<NumberedBlock> {
  let units: Block["units"][number][] = [];
  let faults: string[] = [];
  let size = 0;
  let number = 0;
  let bytes = 0;
  let count = 0;
  for await (const item of items) {
    bytes = item.bytes;
    if ("fault" in item) {
      faults.push(item.fault);
      continue;
    }
    units.push({ unit: item.unit, kind: item.kind });
    size += item.unit.text.length;
    count++;
    if (units.length < mostUnits && size < mostText && count < mostDocuments) continue;
    yield { block: { number, units }, faults, bytes };
    number++;
    units = [];
    faults = [];
    size = 0;
    if (count >= mostDocuments) return;
  }
  if (units.length > 0 || faults.length > 0) yield { block: { number, units }, faults, bytes };
}

interface Step {
  readonly name: "learn" | "map";
  readonly files: readonly InputFile[];
  readonly options: ArchiveOptions;
  readonly pool: BlockPool;
  readonly folder: WorkFolder | undefined;
  readonly mostDocuments: number;
  readonly tidy: () => void;
}

/** After so many blocks the garbage of their lines is collected: some tens of MB, in half a second at most. */
const blocksPerTidying = 4;

/** Runs a step over the input, what is done already left out; results come in the order of the input. */
async function runStep(step: Step, take: (result: BlockResult) => void): Promise<void> {
  const { name, files, options, pool, folder, mostDocuments } = step;
  const progress: Progress = startProgress(name, options.quiet);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const inputFaults = new Map<number, readonly string[]>();
  /** Results that are there already, by number, until those before them are done. */
  const ready = new Map<number, BlockResult>();
  const pending = new Set<number>();
  let next = 0;
  let documents = 0;
  let share = 0;
  const flush = (): void => {
    for (;;) {
      const result = ready.get(next);
      if (result === undefined) return;
      ready.delete(next);
      next++;
      documents += result.documents;
      take({ ...result, faults: [...(inputFaults.get(result.number) ?? []), ...result.faults] });
      progress.tell(documents, share);
      if (next % blocksPerTidying === 0) step.tidy();
    }
  };
  async function* tasks(): AsyncGenerator<BlockTask> {
    for await (const { block, faults, bytes } of toBlocks(readInputs(files), mostDocuments)) {
      share = total === 0 ? 1 : Math.min(1, bytes / total);
      inputFaults.set(block.number, faults);
      const kept = folder?.read(name, block.number);
      if (kept !== undefined) {
        ready.set(block.number, kept);
        if (pending.size === 0) flush();
        continue;
      }
      pending.add(block.number);
      yield { step: name, block, defaults: options.defaults };
    }
  }
  await pool.run(tasks(), (result) => {
    pending.delete(result.number);
    folder?.write(name, result);
    ready.set(result.number, result);
    flush();
  });
  flush();
  progress.end(documents);
}

/** Words and names that one text of so many has are not worth their memory. */
const fewestLessons = 2;

async function learn(step: Omit<Step, "name" | "mostDocuments">): Promise<string | undefined> {
  const { options } = step;
  if (options.lessons !== undefined) return options.lessons;
  if (options.learn === 0) return undefined;
  const lessons = noLessons();
  let documents = 0;
  await runStep({ ...step, name: "learn", mostDocuments: options.learn }, (result) => {
    documents += result.documents;
    for (const line of result.lines) addLessons(lessons, parseLessons(line));
  });
  // One text teaches nothing that it does not say itself.
  if (documents < 2) return undefined;
  return formatLessons(documents > 1000 ? pruneLessons(lessons, fewestLessons) : lessons);
}

/** Raise it with every change of what extraction gives: blocks of an older one are thrown away. */
const extractionVersion = 2;

function fingerprintOf(
  files: readonly InputFile[],
  { defaults, learn: learned, lessons }: ArchiveOptions,
): string {
  const inputs = files.map(({ path, size }) => [path, size]);
  return `${JSON.stringify({ version: extractionVersion, inputs, defaults, learned, lessons: lessons === undefined ? "" : hashText(lessons) })}\n`;
}

/**
 * Extracts an archive: learns from its first documents what names look like, then reads every one, and
 * gathers. Memory is bounded by what is gathered and a few blocks. With a work folder, a build that was
 * killed goes on where it was, and gives the same.
 */
export async function extractArchive(
  files: readonly InputFile[],
  options: ArchiveOptions,
): Promise<ExtractedArchive> {
  const pool = await createPool(options.jobs);
  const folder =
    options.work === undefined
      ? undefined
      : openWorkFolder(options.work, fingerprintOf(files, options));
  const step = { files, options, pool, folder, tidy: createTidier() };
  const gathered = createGathered();
  const faults: string[] = [];
  try {
    const lessons = await learn(step);
    if (lessons !== undefined) pool.teach(lessons);
    await runStep({ ...step, name: "map", mostDocuments: Infinity }, (result) => {
      faults.push(...result.faults);
      for (const line of result.lines) {
        const findings = parseFindings(line);
        if (!addFindings(gathered, findings)) {
          faults.push(
            `${findings.document.id}: the document is there twice; the second is left out`,
          );
        }
      }
    });
  } finally {
    await pool.end();
    step.tidy();
  }
  return { gathered, faults };
}

/** Learns from documents only: what `learn` prints and `map` takes. */
export async function learnArchive(
  files: readonly InputFile[],
  options: ArchiveOptions,
): Promise<string> {
  const pool = await createPool(options.jobs);
  try {
    const lessons = await learn({
      files,
      options: { ...options, lessons: undefined },
      pool,
      folder: undefined,
      tidy: createTidier(),
    });
    return lessons ?? formatLessons(noLessons());
  } finally {
    await pool.end();
  }
}
