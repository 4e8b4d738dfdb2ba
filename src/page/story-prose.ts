import { nodeTypeOf, parentOf, tagOf } from "./dom.ts";
import { type Paragraph, isBeside, isEditable, isNamedBeside, isNamedHidden } from "./prose.ts";
import type { Steps } from "./slices.ts";

/** Levels of elements: parsers stop at 512, only scripts build deeper trees. */
const deepest = 600;
export function ancestorsOf(node: Node): Element[] {
  const ancestors: Element[] = [];
  for (let up = parentOf(node); up !== null && nodeTypeOf(up) === 1; up = parentOf(up)) {
    if (ancestors.push(up as Element) > deepest) break;
  }
  return ancestors;
}

export interface Holder {
  weight: number;
  count: number;
}

export type Holders = ReadonlyMap<Element, Holder>;

export interface Trail {
  readonly paragraph: Paragraph;
  /** The paragraph's element and all around it, the nearest first. */
  readonly elements: readonly Element[];
}

/** Paragraphs that are looked at between two places to rest. */
const stride = 40;

export function* addUp(trails: readonly Trail[]): Steps<Holders> {
  const holders = new Map<Element, Holder>();
  for (const [index, { paragraph, elements }] of trails.entries()) {
    if (index % stride === stride - 1) yield;
    for (const element of elements) {
      const holder = holders.get(element) ?? { weight: 0, count: 0 };
      holder.weight += paragraph.weight;
      holder.count += 1;
      holders.set(element, holder);
    }
  }
  return holders;
}

/** Leaves out the paragraphs in elements of a kind, unless such an element holds most of the text. */
export function* leaveOut(
  trails: readonly Trail[],
  isAside: (element: Element) => boolean,
): Steps<Trail[]> {
  const all = yield* addUp(trails);
  const total = sumOf(trails);
  const known = new Map<Element, boolean>();
  // What holds most of the page's text is not beside it, whatever its name: a form around the
  // whole page, a story of a "slideshow".
  const judge = (element: Element): boolean => {
    let verdict = known.get(element);
    if (verdict === undefined) {
      verdict = weightIn(all, element) * 2 < total && isAside(element);
      known.set(element, verdict);
    }
    return verdict;
  };
  const kept: Trail[] = [];
  for (const [index, trail] of trails.entries()) {
    if (index % stride === stride - 1) yield;
    if (!trail.elements.some(judge)) kept.push(trail);
  }
  return kept;
}

const pageTags = new Set(["html", "body", "main", "article"]);

/** The paragraphs that do not stand beside a story: first without what is so for sure. */
export function* findProse(paragraphs: readonly Paragraph[]): Steps<Trail[]> {
  const trails: Trail[] = [];
  for (const paragraph of paragraphs) {
    const { element } = paragraph;
    if (trails.push({ paragraph, elements: [element, ...ancestorsOf(element)] }) % stride === 0)
      yield;
  }
  const editable = new Map<Element, boolean>();
  for (const { elements } of trails) {
    for (const element of elements) {
      if (editable.has(element)) break;
      editable.set(element, isEditable(element));
    }
  }
  const read = trails.filter(({ elements }) => !elements.some((each) => editable.get(each)));
  yield;
  const sure = yield* leaveOut(read, (element) => {
    const tag = tagOf(element);
    if (tag === "a" || tag === "noscript") return true;
    return !pageTags.has(tag) && (isBeside(element) || isNamedHidden(element));
  });
  return yield* leaveOut(
    sure,
    (element) => !pageTags.has(tagOf(element)) && isNamedBeside(element),
  );
}

export function sumOf(trails: readonly Trail[]): number {
  return trails.reduce((sum, { paragraph }) => sum + paragraph.weight, 0);
}

export function weightIn(holders: Holders, element: Element | undefined): number {
  return element === undefined ? 0 : (holders.get(element)?.weight ?? 0);
}
