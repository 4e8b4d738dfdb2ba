import { extractDocument } from "../core/extract/extract-document.ts";
import type { NameKnowledge } from "../core/extract/find-names.ts";
import { formatFindings } from "../core/extract/findings-text.ts";
import type { TextDocument } from "../core/extract/findings.ts";
import { type Gazetteer, createGazetteer } from "../core/extract/gazetteer.ts";
import { learnFrom, noLessons, toKnowledge } from "../core/extract/learn-names.ts";
import { formatLessons, parseLessons } from "../core/extract/lessons-text.ts";
import { SourceError } from "../core/extract/source-error.ts";
import { type DocumentDefaults, type InputKind, readUnit } from "./document-source.ts";
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
  /** The archive's lessons, as formatLessons gives them. */
  readonly lessons: string | undefined;
}

/** What a block gives: lines of findings, or one line of lessons. */
export interface BlockResult {
  readonly number: number;
  readonly documents: number;
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** Makes the function that does one block after another; what it needs is made once. */
export function createBlockRunner(): (task: BlockTask) => BlockResult {
  let gazetteer: Gazetteer | undefined;
  let knowledge: { readonly lessons: string; readonly made: NameKnowledge } | undefined;
  return ({ step, block, defaults, lessons }) => {
    gazetteer ??= createGazetteer();
    if (lessons !== undefined && knowledge?.lessons !== lessons) {
      knowledge = { lessons, made: toKnowledge(parseLessons(lessons)) };
    }
    const faults: string[] = [];
    const documents: TextDocument[] = [];
    for (const { unit, kind } of block.units) {
      try {
        documents.push(...readUnit(unit, kind, defaults));
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        faults.push(error.message);
      }
    }
    const { number } = block;
    if (step === "map") {
      const own = gazetteer;
      const lines = documents.map((each) =>
        formatFindings(extractDocument(each, own, knowledge?.made)),
      );
      return { number, documents: documents.length, lines, faults };
    }
    const learned = noLessons();
    for (const { text } of documents) learnFrom(text, gazetteer, learned);
    return { number, documents: documents.length, lines: [formatLessons(learned)], faults };
  };
}
