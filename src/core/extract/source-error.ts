/** A source file that cannot be used. The message names file, line (1-based) and fault. */
export class SourceError extends Error {
  override name = "SourceError";

  constructor(file: string, line: number, fault: string) {
    super(`${file}:${line}: ${fault}`);
  }
}
