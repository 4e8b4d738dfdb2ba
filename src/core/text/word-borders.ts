import { type Alphabet, isBetweenAt } from "./alphabet.ts";

/** Where words may begin and end in runs of letters that are written without spaces. */
export interface WordBorders {
  /** Takes up a text: all that follows is asked of it. */
  open(text: string): void;
  /** Whether a word may begin or end at an offset that has letters on both sides. */
  isBorder(at: number): boolean;
  /** The next border behind an offset in a run, or the run's end. UTF-16. */
  findNext(at: number): number;
}

/** So much is segmented at a time, in UTF-16 units, and so much on both sides for what words it cuts. */
const chunkLength = 1000;
const margin = 50;

/** What lies between two offsets of one run. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly borders: ReadonlySet<number>;
}

/**
 * Makes the reader of one text at a time. Borders are those of Intl.Segmenter, by its dictionary, and
 * only near the offsets that are asked for: texts with spaces never pay for it.
 */
export function createWordBorders(alphabet: Alphabet): WordBorders {
  let text = "";
  let segmenter: Intl.Segmenter | undefined;
  const chunks = new Map<number, Chunk>();

  /** The run's part around an offset, up to two offsets. */
  const findRun = (at: number, least: number, most: number): readonly [number, number] => {
    let from = at;
    while (from > least && !isBetweenAt(alphabet, text, from - 1)) from--;
    let to = at;
    while (to < most && !isBetweenAt(alphabet, text, to)) to++;
    return [from, to];
  };
  const readChunk = (at: number): Chunk => {
    segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
    const least = at - (at % chunkLength);
    const most = least + chunkLength;
    const [from, to] = findRun(
      at,
      Math.max(0, least - margin),
      Math.min(text.length, most + margin),
    );
    const borders = new Set<number>();
    for (const { index } of segmenter.segment(text.slice(from, to))) borders.add(from + index);
    return { from: Math.max(from, least), to: Math.min(to, most), borders };
  };
  const isBorder = (at: number): boolean => {
    // Two that lie side by side are kept: a name may run over from one into the next.
    const place = Math.floor(at / chunkLength) % 2;
    let chunk = chunks.get(place);
    if (chunk === undefined || at < chunk.from || at >= chunk.to) {
      chunk = readChunk(at);
      chunks.set(place, chunk);
    }
    return chunk.borders.has(at);
  };

  return {
    open(opened) {
      text = opened;
      chunks.clear();
    },
    isBorder,
    findNext(offset) {
      let at = offset + 1;
      while (at < text.length && !isBetweenAt(alphabet, text, at) && !isBorder(at)) at++;
      return at;
    },
  };
}
