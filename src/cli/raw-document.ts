/** What is known of a document before it is checked. */
export interface RawDocument {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly text: string;
}

/** A piece of input: a whole file, or a line of one. */
export interface InputUnit {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The text of the line, or of the file; of a page or feed its markup. */
  readonly text: string;
}
