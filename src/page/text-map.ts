import {
  allTextOf,
  attributeOf,
  isConnectedIn,
  isPainted,
  nextBeside,
  nextInside,
  nodeTypeOf,
  parentOf,
  tagOf,
} from "./dom.ts";
import { isBeside } from "./prose.ts";

/*
 * The text of an article, and the way back from it to the page:
 *
 *   <p>Vladimir <b>Putin</b>   met</p><p>In Minsk</p>
 *      piece 0    piece 1 piece 2         piece 3
 *   "Vladimir Putin met\n\nIn Minsk"       runs of white space are one space; blocks are parted by
 *                                          a blank line, <br> is a line feed
 */

interface Piece {
  readonly node: Text;
  /** The node's data when it was read. */
  readonly data: string;
  /** Where the piece starts in the text, in UTF-16 units. */
  readonly start: number;
  /** Whether a space at its beginning was left out, since one stood before it. */
  readonly trimmed: boolean;
  /** Whether a mark may stand here: not in a heading or a link. */
  readonly markable: boolean;
}

/** A place in the page: a span between two positions in text nodes. UTF-16 offsets, half-open. */
export interface TextSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

export interface TextMap {
  readonly text: string;
  /**
   * The place of a span of the text (UTF-16, half-open, not empty) in the page; undefined where the
   * page has changed the text there since it was read.
   */
  locate(start: number, end: number): TextSpan | undefined;
  /** Whether all of a span may be marked. */
  isMarkable(start: number, end: number): boolean;
}

function tags(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** What is never read: no text, not the story's text, or text that is being written. */
const skipped = tags(
  "script style noscript template iframe object embed svg math canvas video audio picture map textarea input select option button datalist progress meter nav aside footer dialog menu code pre kbd samp head title figcaption rp rt",
);
const blocks = tags(
  "address article blockquote body center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot th thead tr ul",
);
const unmarkable = tags("h1 h2 h3 h4 h5 h6 a summary label");
const inlineTags = tags(
  "a abbr b bdi bdo big cite data del dfn em font i ins mark q s small span strike strong sub sup time tt u var wbr",
);

const spaces = /[\t\n\f\r ]+/g;

function isEditable(element: Element): boolean {
  const value = attributeOf(element, "contenteditable");
  return (value !== null && value !== "false") || attributeOf(element, "role") === "textbox";
}

function isSkipped(element: Element, tag: string, longest: number): boolean {
  if (skipped.has(tag)) return true;
  if (attributeOf(element, "aria-hidden") === "true" || isEditable(element)) return true;
  // Asking for every inline element would be the dearest part of the walk.
  if (inlineTags.has(tag)) return attributeOf(element, "hidden") !== null;
  if (!isPainted(element)) return true;
  // What holds most of the story is the story, whatever its name.
  return isBeside(element) && (allTextOf(element) ?? "").length <= longest;
}

interface State {
  readonly chunks: string[];
  /** Length of the chunks together, in UTF-16 units. */
  length: number;
  /** A blank line or a line feed is due before the next text. */
  due: "" | "\n" | "\n\n";
  /** Whether the text ends with a space. */
  spaced: boolean;
}

function append(state: State, chunk: string): void {
  state.chunks.push(chunk);
  state.length += chunk.length;
}

/** Takes back the space at the end of a block. */
function trimEnd(state: State): void {
  const last = state.chunks.pop();
  if (last === undefined) return;
  const trimmed = state.spaced && last.endsWith(" ") ? last.slice(0, -1) : last;
  state.length += trimmed.length - last.length;
  state.chunks.push(trimmed);
}

function appendText(state: State, node: Text, markable: boolean, pieces: Piece[]): void {
  const raw = node.data;
  const data = raw.replace(spaces, " ");
  const fresh = state.due !== "" || state.length === 0;
  if (data === "" || (data === " " && (state.spaced || fresh))) return;
  const trimmed = data.startsWith(" ") && (fresh || state.spaced);
  if (state.due !== "" && state.length > 0) {
    trimEnd(state);
    append(state, state.due);
  }
  state.due = "";
  pieces.push({ node, data: raw, start: state.length, trimmed, markable });
  append(state, trimmed ? data.slice(1) : data);
  state.spaced = data.endsWith(" ");
}

/** The offset in the node's own data of a position in its collapsed text. */
function rawOffset(data: string, collapsed: number): number {
  let seen = 0;
  let at = 0;
  spaces.lastIndex = 0;
  for (const run of data.matchAll(spaces)) {
    const before = run.index - at;
    if (seen + before >= collapsed) return at + collapsed - seen;
    seen += before + 1;
    at = run.index + run[0].length;
    if (seen >= collapsed) return at;
  }
  return Math.min(data.length, at + collapsed - seen);
}

function indexOfPiece(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Reads the text below `root` in document order: what is painted, without what stands beside the
 * story, code, inputs and editable text. Linear. Reads and never changes the document.
 */
export function readText(root: Element): TextMap {
  const pieces: Piece[] = [];
  const state: State = { chunks: [], length: 0, due: "", spaced: false };
  const longest = (allTextOf(root) ?? "").length / 2;
  /** Elements that are open, with what they do when they end. */
  const open: { element: Element; block: boolean; markable: boolean }[] = [
    { element: root, block: true, markable: !unmarkable.has(tagOf(root)) },
  ];
  let node = nextInside(root, root);
  while (node !== null) {
    const parent = parentOf(node);
    while (open.length > 1 && open.at(-1)?.element !== parent) {
      if (open.pop()?.block === true) state.due = "\n\n";
    }
    const markable = open.at(-1)?.markable ?? true;
    const type = nodeTypeOf(node);
    if (type !== 1) {
      if (type === 3) appendText(state, node as Text, markable, pieces);
      node = nextBeside(node, root);
      continue;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === "br") {
      if (state.due === "") state.due = "\n";
      else if (state.due === "\n") state.due = "\n\n";
      node = nextInside(node, root);
    } else if (isSkipped(element, tag, longest)) {
      if (!inlineTags.has(tag) && blocks.has(tag)) state.due = "\n\n";
      node = nextBeside(node, root);
    } else {
      const block = blocks.has(tag);
      if (block) state.due = "\n\n";
      open.push({ element, block, markable: markable && !unmarkable.has(tag) });
      node = nextInside(node, root);
    }
  }
  trimEnd(state);
  const text = state.chunks.join("");
  const place = (offset: number): { node: Text; offset: number } | undefined => {
    const piece = pieces[indexOfPiece(pieces, offset)];
    if (piece === undefined || !isConnectedIn(piece.node)) return undefined;
    if (piece.node.data !== piece.data) return undefined;
    const collapsed = offset - piece.start + (piece.trimmed ? 1 : 0);
    return { node: piece.node, offset: rawOffset(piece.data, collapsed) };
  };
  return {
    text,
    locate(start, end) {
      if (!(start >= 0 && start < end && end <= text.length)) {
        throw new RangeError(`[${start}, ${end}) is not a span of the text`);
      }
      const from = place(start);
      // The end of the last character, not the beginning of what follows it.
      const last = place(end - 1);
      if (from === undefined || last === undefined) return undefined;
      return {
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
      };
    },
    isMarkable(start, end) {
      const last = indexOfPiece(pieces, end - 1);
      for (let index = indexOfPiece(pieces, start); index <= last; index++) {
        if (pieces[index]?.markable !== true) return false;
      }
      return true;
    },
  };
}
