import { endsSentence, shortestParagraph, weightOf } from "./prose.ts";
import type { Steps } from "./slices.ts";

/** A piece of a page's text that stands by itself: a paragraph, a heading, an item of a list. */
export interface TextBlock {
  /** The tag of the nearest block around it. */
  readonly tag: string;
  readonly text: string;
  /** UTF-16 units of its text that stand in links. */
  readonly linked: number;
}

const heading = /^h[1-6]$/;
/** What may stand in a story without being a sentence. */
const listed = /^(?:li|dd|dt|td|th|blockquote|q|cite|address)$/;
/** Longest text beside a link in a line that only leads to another page: "Read more:". */
const longestLead = 25;
/** Least length of a line above the first paragraph that is a lead and not a byline, in letters. */
const shortestLead = 50;
/** Bare lines of a few words in the middle of a story are labels: "Advertisement". */
const longestLabel = 40;

function isProse({ tag, text, linked }: TextBlock): boolean {
  return (
    !heading.test(tag) &&
    linked * 2 < text.length &&
    weightOf(text) >= shortestParagraph &&
    endsSentence(text)
  );
}

/** Whether a block is there for the sake of its link: "Read more: ...", a tag, a name of a section. */
function leadsAway({ text, linked }: TextBlock): boolean {
  if (linked === 0) return false;
  const rest = text.length - linked;
  return rest <= longestLead ? linked * 2 > text.length : linked > rest * 4;
}

/** Blocks that are looked at between two places to rest. */
const stride = 200;

function* mapInSteps(
  blocks: readonly TextBlock[],
  judge: (block: TextBlock, index: number) => boolean,
): Steps<boolean[]> {
  const verdicts: boolean[] = [];
  for (const [index, block] of blocks.entries()) {
    if (verdicts.push(judge(block, index)) % stride === 0) yield;
  }
  return verdicts;
}

/** Lists of links alone lead away; a list in which only some items are links belongs to the story. */
function findLists(blocks: readonly TextBlock[], kept: readonly boolean[]): ReadonlySet<number> {
  const lists = new Set<number>();
  let list: number[] = [];
  for (const [index, { tag }] of blocks.entries()) {
    if (tag === "li") list.push(index);
    if (list.length === 0 || (tag === "li" && index < blocks.length - 1)) continue;
    if (list.some((item) => kept[item] === true)) for (const item of list) lists.add(item);
    list = [];
  }
  return lists;
}

/**
 * Which blocks belong to the story: its prose and what stands between its first and last paragraph,
 * without lines that lead elsewhere, labels, and headings of nothing; above it a lead, below it the
 * end of a list. A text without any paragraph is kept whole, since there is nothing to go by.
 */
export function* chooseStory(blocks: readonly TextBlock[]): Steps<readonly boolean[]> {
  const prose = yield* mapInSteps(blocks, isProse);
  const first = prose.indexOf(true);
  if (first === -1) return blocks.map(() => true);
  const last = prose.lastIndexOf(true);
  const title = blocks.slice(0, first + 1).findLastIndex(({ tag }) => tag === "h1");
  const titleText = blocks[title]?.text;
  const stays = blocks.map((block) => !leadsAway(block));
  const lists = findLists(blocks, stays);
  const chosen = yield* mapInSteps(blocks, ({ tag, text }, index) => {
    const isHeading = heading.test(tag);
    const isText = tag === "p" || endsSentence(text);
    if (index < first) {
      if (stays[index] !== true || index <= title || text === titleText) return false;
      return weightOf(text) >= shortestLead
        ? isHeading || isText
        : isHeading && index === first - 1;
    }
    if (index > last) return stays[index] === true && (isHeading || listed.test(tag) || isText);
    if (stays[index] !== true) return isHeading || lists.has(index);
    return isHeading || listed.test(tag) || isText || weightOf(text) > longestLabel;
  });
  // A heading under which nothing of the story is left is one of something else.
  let filled = false;
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (chosen[index] !== true) continue;
    if (!heading.test(blocks[index]?.tag ?? "")) filled = true;
    else if (filled) filled = false;
    else chosen[index] = false;
  }
  return chosen;
}
