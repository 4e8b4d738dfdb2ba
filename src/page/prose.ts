import {
  attributeOf,
  isStyledHidden,
  nextBeside,
  nextInside,
  nodeTypeOf,
  parentOf,
  tagOf,
  tagSet,
  longTextsBelow,
  visitTexts,
} from "./dom.ts";
import type { Steps } from "./slices.ts";

/** A paragraph of running text. */
export interface Paragraph {
  readonly element: Element;
  /** Length of its text without that of links, in UTF-16 units; dense scripts count double. */
  readonly weight: number;
}

/** Parts of a page that are never its story. */
const besideTags = tagSet("nav aside footer form template dialog button figure");

/** Elements that stand inside a line of text. */
export const inlineTags = tagSet(
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q s small span strike strong sub sup time tt u var wbr",
);

/** Words in class names and ids by which publishers name what stands beside a story. */
const besideNames = new RegExp(
  // "with-sidebar" is no sidebar.
  `(?:^|(?<!(?:^|[-_\\s])(?:has|with|without|no|w))[-_\\s])(?:${[
    "comments?|commentlist|disqus|respond|related\\w*|recirc\\w*|recommend\\w*|teasers?|promos?",
    "most-?read|read-?more|also-?read|read-?also|see-?also|more-?(?:on|from|topic|stories|news|articles)|popular|trending|topics?|tags?|tag-?list",
    "newsletters?|subscri\\w+|signup|sign-up|login|registration|membership|donat\\w+|app-?(?:banner|download)",
    "advert\\w*|ads?|sponsor\\w*|promoted|affiliate\\w*|outbrain|taboola|zergnet",
    "share|sharing|shares|social\\w*|follow|likes?|print|toolbar|tools|feedback|poll|quiz",
    "sidebar|side-bar|footer|breadcrumbs?|menu|nav|navigation|navbar|pager|pagination|toc",
    "cookies?|consent|gdpr|modal|popup|popover|dropdown|overlay|lightbox|tooltip",
    "author-?(?:bio|box|info|card|details?|description)|about-?(?:the-?)?authors?|post-?author|bio|disclaimer|copyright",
    "caption\\w*|credits?|gallery|slideshow|carousel|slider|swiper|player|video-?\\w*|audio-?\\w*|jwplayer|speech",
  ].join("|")})(?:$|[-_\\s])`,
  "i",
);

/** Words for what stands in a line or two above or below a story. */
const labelNames =
  /(?:^|[-_\s])(?:by-?lines?|authors?|vcard|posted-on|date|datetime|time-?stamp|publi(?:shed|cation)\w*|updated|meta|meta-?data|kicker|category|categories|reading-?time|button|btn|cta|label|icon|duration|photo-?by|media-?info|info-?text)(?:$|[-_\s])/i;
const longestLabel = 250;

/** Class names of what only a screen reader, or nobody, is given, as whole names. */
const hiddenNames =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|offscreen|off-screen|hidden|hide|is-hidden|u-hidden|d-none|invisible|element-invisible|assistive-text)(?:$|\s)/i;
/** "hidden md:block": shown on screens that are wide enough. */
const shownNames = /(?:^|\s)\w+:(?:block|flex|grid|inline\S*|table\S*|contents)(?:$|\s)/;

function namesOf(element: Element): string {
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  return names.length > 300 ? names.slice(0, 300) : names;
}

/** Whether its tag or role says that the element stands beside a story. */
export function isBeside(element: Element): boolean {
  if (besideTags.has(tagOf(element))) return true;
  const role = attributeOf(element, "role");
  return (
    role !== null && /^(?:navigation|complementary|search|contentinfo|dialog|menu)$/.test(role)
  );
}

/** Whether its class or id says that the element stands beside a story. */
export function isNamedBeside(element: Element): boolean {
  const names = namesOf(element);
  if (names === " ") return false;
  return besideNames.test(names.replace(/([a-z])(?=[A-Z])/g, "$1-"));
}

/** Whether an element has at most so much text, without reading much more than that. */
function isShorter(element: Element, longest: number): boolean {
  let length = 0;
  let steps = 0;
  for (let node = nextInside(element, element); node !== null; node = nextInside(node, element)) {
    if (nodeTypeOf(node) === 3) length += (node as Text).data.trim().length;
    if (length > longest || ++steps > longest) return false;
  }
  return true;
}

/** Whether the element is a byline, a date, a label: short, and named so. */
export function isLabel(element: Element): boolean {
  const names = namesOf(element);
  if (names === " " || !labelNames.test(names.replace(/([a-z])(?=[A-Z])/g, "$1-"))) return false;
  return isShorter(element, longestLabel);
}

const captionNames = /(?:^|[-_\s])(?:captions?|credits?|copyright)(?:$|[-_\s])/i;

/** Whether its name says that the element tells of a picture. */
export function isCaption(element: Element): boolean {
  const names = attributeOf(element, "class");
  return names !== null && captionNames.test(names.replace(/([a-z])(?=[A-Z])/g, "$1-"));
}

/** Whether its class name, or its own style, says that the element is not for the eye. */
export function isNamedHidden(element: Element): boolean {
  if (isStyledHidden(element)) return true;
  const names = attributeOf(element, "class");
  return names !== null && hiddenNames.test(names) && !shownNames.test(names);
}

/** Whether its text is being written, not read. */
export function isEditable(element: Element): boolean {
  const value = attributeOf(element, "contenteditable");
  return (value !== null && value !== "false") || attributeOf(element, "role") === "textbox";
}

/** Least length of a paragraph, in UTF-16 units; dense scripts count double. */
export const shortestParagraph = 60;
/** Shorter pieces of text cannot make a paragraph by themselves, and most of a page is shorter. */
const shortestPiece = 25;
/** In scripts that part words by spaces a stop is followed by one; the others have stops of their own. */
const sentenceEnd = /[.!?…։؟۔।॥።။។]["'”’»“)\]]*(?:\s|$)|[。！？｡]/;
/** Kana, Han, Hangul: one sign says about twice as much as a letter. */
const denseScript = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** How much a text says, in letters. */
export function weightOf(text: string): number {
  return denseScript.test(text) ? text.length * 2 : text.length;
}

/** Texts that are looked at between two places to rest. */
const stride = 50;
/** Nodes that are looked through for the end of a paragraph. */
const mostNodes = 300;
/** Paragraphs that are weighed; the longest stories have some hundreds. */
const mostParagraphs = 4000;

const unread = tagSet(
  "script style noscript template textarea select option button title label legend summary figcaption caption code pre h1 h2 h3 h4 h5 h6 iframe svg object",
);

/**
 * Length of the text below an element without scripts, headings, labels, in UTF-16 units; counted until
 * it is more than `most`.
 */
export function* measureText(root: Element, most = Number.POSITIVE_INFINITY): Steps<number> {
  let length = 0;
  yield* visitTexts(root, 1, (node) => {
    const around = parentOf(node);
    if (around !== null && nodeTypeOf(around) === 1 && !unread.has(tagOf(around as Element))) {
      length += node.data.trim().length;
    }
    return length <= most;
  });
  return length;
}

interface Block {
  weight: number;
  linked: number;
  ends: boolean;
}

/** Texts that may be part of a paragraph, in document order. */
export function* findLongTexts(root: Element | ShadowRoot): Steps<readonly Text[]> {
  return yield* longTextsBelow(root, shortestPiece);
}

/**
 * What the paragraphs among these texts can weigh at most, counted up to `enough`: a first look, at a
 * tenth of the cost.
 */
export function* findMostWeight(texts: readonly Text[], enough: number): Steps<number> {
  let sum = 0;
  for (const [index, node] of texts.entries()) {
    if (sum >= enough) return sum;
    if (index % stride === stride - 1) yield;
    const around = parentOf(node);
    if (around === null || nodeTypeOf(around) !== 1) continue;
    const tag = tagOf(around as Element);
    if (tag === "a" || unread.has(tag)) continue;
    const text = node.data.trim();
    if (text.length >= shortestPiece) sum += weightOf(text);
  }
  return sum;
}

/**
 * Finds the paragraphs among a page's texts: elements with running text of their own and a full
 * sentence in it, links not counted, whatever their tag. One pass over the texts.
 */
export function* findParagraphs(texts: readonly Text[]): Steps<Paragraph[]> {
  const blocks = new Map<Element, Block>();
  for (const [index, node] of texts.entries()) {
    if (index % stride === stride - 1) yield;
    const text = node.data.trim();
    if (text.length < shortestPiece) continue;
    let linked = false;
    let up = parentOf(node);
    while (up !== null && nodeTypeOf(up) === 1 && inlineTags.has(tagOf(up as Element))) {
      linked ||= tagOf(up as Element) === "a";
      up = parentOf(up);
    }
    if (up === null || nodeTypeOf(up) !== 1 || unread.has(tagOf(up as Element))) continue;
    const block = blocks.get(up as Element) ?? { weight: 0, linked: 0, ends: false };
    blocks.set(up as Element, block);
    const weight = weightOf(text);
    if (linked) block.linked += weight;
    else block.weight += weight;
    block.ends ||= sentenceEnd.test(text);
  }
  yield;
  const found: Paragraph[] = [];
  let seen = 0;
  for (const [element, { weight, linked, ends }] of blocks) {
    if (++seen % stride === 0) yield;
    if (weight < shortestParagraph || linked > weight) continue;
    // The end of a sentence may stand in a piece that was too short.
    if (!ends && !sentenceEnd.test(ownEnd(element))) continue;
    if (found.push({ element, weight }) === mostParagraphs) break;
  }
  return found;
}

/** The last text of an element. */
function ownEnd(element: Element): string {
  let text = "";
  let steps = 0;
  for (let node = nextInside(element, element); node !== null && ++steps < mostNodes;) {
    if (nodeTypeOf(node) === 3 && (node as Text).data.trim() !== "") text = (node as Text).data;
    node =
      nodeTypeOf(node) === 1 && unread.has(tagOf(node as Element))
        ? nextBeside(node, element)
        : nextInside(node, element);
  }
  return text.trim();
}
