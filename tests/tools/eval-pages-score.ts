/*
 * How much of an article's text was found, and how much else: the measure of
 * scrapinghub/article-extraction-benchmark (evaluate.py), so that figures can be compared. Runs of
 * four words are counted; each page weighs the same, however long it is.
 */

export interface Overlap {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

const runLength = 4;

function countRuns(text: string): Map<string, number> {
  // Python's \w.
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - runLength + 1); start++) {
    const run = words.slice(start, start + runLength).join(" ");
    if (run !== "") runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Compares a text with the right one; undefined is left out of the average, as in evaluate.py. */
export function compareText(found: string, right: string): Overlap {
  const runs = countRuns(found);
  const rightRuns = countRuns(right);
  let shared = 0;
  for (const [run, count] of runs) shared += Math.min(count, rightRuns.get(run) ?? 0);
  const had = sum(runs.values());
  const wanted = sum(rightRuns.values());
  return {
    precision: had === 0 ? undefined : shared / had,
    recall: wanted === 0 ? undefined : shared / wanted,
  };
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? Number.NaN : sum(known) / known.length;
}
