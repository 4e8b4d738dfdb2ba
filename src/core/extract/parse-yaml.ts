import { LineCounter, isSeq, parseDocument } from "yaml";
import { FieldError } from "../dataset/fields.ts";
import { SourceError } from "./source-error.ts";

export interface YamlItem {
  readonly value: unknown;
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads a piece of YAML. `firstLine` is the 1-based line at which it starts in its file.
 * Throws SourceError for what is not YAML, a key that stands twice included.
 */
function readYaml(text: string, file: string, firstLine: number): ReturnType<typeof parseDocument> {
  const lineCounter = new LineCounter();
  // The core schema has no dates: 2021-11-04 stays a text.
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error === undefined) return document;
  const line = lineCounter.linePos(error.pos[0]).line + firstLine - 1;
  throw new SourceError(file, line, error.message);
}

/** Reads one YAML value; see readYaml. */
export function parseYaml(text: string, file: string, firstLine: number): unknown {
  return readYaml(text, file, firstLine).toJS();
}

/** Reads a YAML list with the line of each item; throws SourceError where it is none. */
export function parseYamlList(text: string, file: string): YamlItem[] {
  const { contents } = readYaml(text, file, 1);
  if (!isSeq(contents)) throw new SourceError(file, 1, "must be a list");
  const counter = new LineCounter();
  parseDocument(text, { lineCounter: counter });
  return contents.items.map((item) => {
    const node = item as { readonly range?: readonly number[]; toJSON(): unknown };
    return { value: node.toJSON(), line: counter.linePos(node.range?.[0] ?? 0).line };
  });
}

/** Runs a parser of fields; its FieldError becomes a SourceError at this line. */
export function atLine<T>(file: string, line: number, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof FieldError) throw new SourceError(file, line, error.message);
    throw error;
  }
}
