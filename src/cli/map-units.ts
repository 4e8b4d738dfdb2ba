import { extractDocument, mainLanguage } from "../core/extract/extract-document.ts";
import type { NameKnowledge } from "../core/extract/find-names.ts";
import { formatFindings } from "../core/extract/findings-text.ts";
import type { TextDocument } from "../core/extract/findings.ts";
import { type Gazetteer, createGazetteer } from "../core/extract/gazetteer.ts";
import { learnFrom, noLessons, toKnowledge } from "../core/extract/learn-names.ts";
import { formatLessons, parseLessons } from "../core/extract/lessons-text.ts";
import { SourceError } from "../core/extract/source-error.ts";
import { type DocumentDefaults, type InputKind, openUnit } from "./document-source.ts";
import type { InputUnit } from "./raw-document.ts";

/** Units that are read as one piece of work. */
export interface Block {
  readonly number: number;
  readonly units: readonly { readonly unit: InputUnit; readonly kind: InputKind }[];
}

export interface BlockTask {
  readonly step: "learn" | "map";
  readonly block: Block;
  readonly defaults: DocumentDefaults;
}

/** What a thread is sent. */
export type ThreadMessage =
  | { readonly kind: "teach"; readonly lessons: string }
  | { readonly kind: "run"; readonly task: BlockTask }
  | { readonly kind: "end" };

/** What a block gives: lines of findings, or one line of lessons. */
export interface BlockResult {
  readonly number: number;
  readonly documents: number;
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** Does one block after another; what it needs is made once. */
export interface BlockRunner {
  /** Takes what the archive teaches, as formatLessons gives it, for the blocks that follow. */
  teach(lessons: string): void;
  run(task: BlockTask): BlockResult;
}

function faultOf(error: unknown, { file, line }: InputUnit, place: string): string {
  if (error instanceof SourceError) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return `${file}:${line}: ${place}it could not be extracted: ${words}`;
}

export function createBlockRunner(): BlockRunner {
  const gazetteer: Gazetteer = createGazetteer();
  let knowledge: NameKnowledge | undefined;
  const run = ({ step, block, defaults }: BlockTask): BlockResult => {
    const faults: string[] = [];
    const lines: string[] = [];
    const learned = noLessons();
    let documents = 0;
    const take = ({ document, text }: TextDocument): void => {
      // Lessons are of how English writes its words, and for it.
      const teaches = step === "learn" && mainLanguage(document.language) === "en";
      if (teaches) learnFrom(text, gazetteer, learned);
      if (step !== "learn")
        lines.push(formatFindings(extractDocument({ document, text }, gazetteer, knowledge)));
      documents++;
    };
    // One document must not end the build of an archive, nor its feed, whatever is wrong with it.
    const attempt = (unit: InputUnit, place: string, work: () => void): void => {
      try {
        work();
      } catch (error) {
        faults.push(faultOf(error, unit, place));
      }
    };
    for (const { unit, kind } of block.units) {
      attempt(unit, "", () => {
        for (const { place, read } of openUnit(unit, kind, defaults)) {
          attempt(unit, place, () => take(read()));
        }
      });
    }
    if (step === "learn") lines.push(formatLessons(learned));
    return { number: block.number, documents, lines, faults };
  };
  return {
    teach(lessons) {
      knowledge = toKnowledge(parseLessons(lessons));
    },
    run,
  };
}
