import {
  attributeOf,
  flatBeside,
  flatInside,
  flatParentOf,
  framedDocumentOf,
  isConnectedIn,
  isPainted,
  longestText,
  nodeTypeOf,
  shadowRootOf,
  shadowRootsAround,
  tagOf,
  tagSet,
} from "./dom.ts";
import {
  inlineTags,
  isBeside,
  isCaption,
  isEditable,
  isLabel,
  isNamedBeside,
  isNamedHidden,
  measureText,
} from "./prose.ts";
import { chooseStory } from "./story-blocks.ts";
import { type Steps, finish } from "./slices.ts";
import { findTeasers } from "./teasers.ts";

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
  /** Where the piece starts: in its block, and once the text is put together in that; UTF-16 units. */
  start: number;
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

/** A tree of its own inside the page. */
export type TextRoot = ShadowRoot | Document;

export interface TextMap {
  readonly text: string;
  /** The open shadow roots and the frames' documents in which parts of the text stand. */
  readonly roots: readonly TextRoot[];
  /**
   * The place of a span of the text (UTF-16, half-open, not empty) in the page; undefined where the
   * page has changed the text there since it was read.
   */
  locate(start: number, end: number): TextSpan | undefined;
  /** Whether all of a span may be marked. */
  isMarkable(start: number, end: number): boolean;
}

/** What is never read: no text, not the story's text, or text that is being written. */
const skipped = tagSet(
  "script style noscript template iframe object embed svg math canvas video audio picture map textarea input select option button datalist progress meter nav aside footer dialog menu code pre kbd samp head title figcaption rp rt",
);
const blocks = tagSet(
  "address article blockquote body center dd details div dl dt fieldset figure html iframe h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p section summary table tbody td tfoot th thead tr ul",
);
const unmarkable = tagSet("h1 h2 h3 h4 h5 h6 a summary label");
const spaces = /[\t\n\f\r ]+/g;

/** Elements that are measured in vain, because they hold most of the story or are long: hostile
 * pages nest such names thousands of times. */
const mostMeasured = 200;

/** Whether an element is left out; where that takes measuring, in steps. */
type Filter = (element: Element, tag: string) => boolean | Steps<boolean>;

/** Tells for one reading what is left out. */
function* createFilter(root: Element): Steps<Filter> {
  const teasers = yield* findTeasers(root);
  yield;
  // What holds most of the story is the story, whatever its name.
  const longest = (yield* measureText(root)) / 2;
  let patience = mostMeasured;
  const isSmaller = function* (element: Element): Steps<boolean> {
    if ((yield* measureText(element, longest)) <= longest) return true;
    patience--;
    return false;
  };
  const isAside = (element: Element): boolean | Steps<boolean> => {
    if (patience === 0) return false;
    const named = teasers.has(element) || isBeside(element) || isNamedBeside(element);
    return named ? isSmaller(element) : isLabel(element);
  };
  return (element, tag) => {
    if (tag === "iframe" ? framedDocumentOf(element) === null : skipped.has(tag)) return true;
    if (attributeOf(element, "aria-hidden") === "true" || isEditable(element)) return true;
    if (isNamedHidden(element)) return true;
    if (tag === "slot") return false;
    // Asking for every inline element would be the dearest part of the walk.
    if (inlineTags.has(tag)) {
      return attributeOf(element, "hidden") !== null || (tag === "span" && isCaption(element));
    }
    return !isPainted(element) || isAside(element);
  };
}

/** Nodes that are read between two places to rest. */
const stride = 50;

interface OpenBlock {
  readonly tag: string;
  readonly pieces: Piece[];
  text: string;
  linked: number;
  /** A line feed is due before the next text. */
  broken: boolean;
}

function openBlock(tag: string): OpenBlock {
  return { tag, pieces: [], text: "", linked: 0, broken: false };
}

function appendText(block: OpenBlock, node: Text, markable: boolean, linked: boolean): void {
  const raw = node.data;
  if (raw.length > longestText) return;
  const data = raw.replace(spaces, " ");
  const fresh = block.broken || block.text === "" || block.text.endsWith(" ");
  if (data === "" || (data === " " && fresh)) return;
  if (block.broken) block.text = `${trimEnd(block.text)}\n`;
  block.broken = false;
  const trimmed = fresh && data.startsWith(" ");
  block.pieces.push({ node, data: raw, start: block.text.length, trimmed, markable });
  block.text += trimmed ? data.slice(1) : data;
  if (linked) block.linked += data.length;
}

function trimEnd(text: string): string {
  return text.endsWith(" ") ? text.slice(0, -1) : text;
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

interface Open {
  readonly element: Element;
  readonly isBlock: boolean;
  /** The tag of the nearest block. */
  readonly block: string;
  readonly markable: boolean;
  readonly linked: boolean;
}

/** The blocks below `root` in document order, without what is never read. */
function* readBlocks(root: Element, roots: TextRoot[]): Steps<OpenBlock[]> {
  const found: OpenBlock[] = [];
  const judge = yield* createFilter(root);
  let walked = 0;
  let current = openBlock(tagOf(root));
  const begin = (tag: string): void => {
    if (current.text !== "") found.push(current);
    current = openBlock(tag);
  };
  /** Elements that are open, the root first. */
  const open: Open[] = [
    {
      element: root,
      isBlock: true,
      block: tagOf(root),
      markable: !unmarkable.has(tagOf(root)),
      linked: false,
    },
  ];
  let node = flatInside(root, root);
  while (node !== null) {
    if (++walked % stride === 0) yield;
    const parent = flatParentOf(node);
    while (open.length > 1 && open.at(-1)?.element !== parent) {
      if (open.pop()?.isBlock === true) begin(open.at(-1)?.block ?? "");
    }
    const around = open.at(-1);
    const type = nodeTypeOf(node);
    if (around === undefined) break;
    if (type !== 1) {
      if (type === 3) appendText(current, node as Text, around.markable, around.linked);
      node = flatBeside(node, root);
      continue;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === "br") {
      if (current.broken) begin(around.block);
      else current.broken = current.text !== "";
      node = flatInside(node, root);
      continue;
    }
    const verdict = judge(element, tag);
    if (typeof verdict === "boolean" ? verdict : yield* verdict) {
      if (blocks.has(tag)) begin(around.block);
      node = flatBeside(node, root);
    } else {
      const isBlock = blocks.has(tag);
      const shadow = shadowRootOf(element);
      if (shadow !== null) roots.push(shadow);
      const framed = framedDocumentOf(element);
      if (framed !== null) roots.push(framed);
      if (isBlock) begin(tag);
      open.push({
        element,
        isBlock,
        block: isBlock ? tag : around.block,
        markable: around.markable && !unmarkable.has(tag),
        linked: around.linked || tag === "a",
      });
      node = flatInside(node, root);
    }
  }
  begin("");
  return found;
}

/** Reads the text below `root` in one go; see readTextSteps. */
export function readText(root: Element): TextMap {
  return finish(readTextSteps(root));
}

/**
 * Reads the text below `root` in document order: what is painted, without what stands beside the
 * story, code, inputs and editable text. Linear. Reads and never changes the document.
 */
export function* readTextSteps(root: Element): Steps<TextMap> {
  const pieces: Piece[] = [];
  const roots: TextRoot[] = shadowRootsAround(root);
  const found = yield* readBlocks(root, roots);
  yield;
  const chosen = yield* chooseStory(found);
  let text = "";
  for (const [index, block] of found.entries()) {
    if (index % stride === stride - 1) yield;
    if (chosen[index] !== true) continue;
    if (text !== "") text += "\n\n";
    for (const piece of block.pieces) {
      piece.start += text.length;
      pieces.push(piece);
    }
    text += trimEnd(block.text);
  }
  const place = (offset: number): { node: Text; offset: number } | undefined => {
    const piece = pieces[indexOfPiece(pieces, offset)];
    if (piece === undefined || !isConnectedIn(piece.node)) return undefined;
    if (piece.node.data !== piece.data) return undefined;
    const collapsed = offset - piece.start + (piece.trimmed ? 1 : 0);
    return { node: piece.node, offset: rawOffset(piece.data, collapsed) };
  };
  return {
    text,
    roots,
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
