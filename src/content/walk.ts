import type { EntityId } from "../core/dataset/pack.ts";
import type { PlacedMention } from "../messaging/protocol.ts";
import { elementOf } from "../page/dom.ts";
import { rectsOf } from "../page/hit-test.ts";
import type { Mark } from "../page/marks.ts";
import type { TextSpan } from "../page/text-map.ts";
import { type Reader, meantIn } from "./reader.ts";

/** How long the name that was gone to is lit, in ms. */
const flashTime = 1600;

/** The index one step on, round the end. Before the first step, forward starts at 0, backward at the end. */
function stepFrom(index: number | undefined, step: 1 | -1, count: number): number {
  if (index === undefined) return step === 1 ? 0 : count - 1;
  return (index + step + count) % count;
}

/** Brings a name to the middle of the window. Its element may be a form, whose fields hide its methods. */
function scrollTo({ startContainer }: TextSpan, behavior: ScrollBehavior): void {
  const element = elementOf(startContainer);
  if (element === null) return;
  Element.prototype.scrollIntoView.call(element, { block: "center", behavior });
}

export interface Walk {
  /** Goes to the next (1) or previous (-1) mention of an entity, marked or not. */
  reveal(entity: EntityId, step: 1 | -1): { readonly index: number; readonly count: number };
  /** Goes to the next or previous marked name and gives it; undefined where none is marked. */
  toMark(step: 1 | -1): { readonly mark: Mark<PlacedMention>; readonly line: DOMRect } | undefined;
  destroy(): void;
}

/** Takes the reader from name to name. */
export function createWalk(reader: Reader): Walk {
  const at = new Map<EntityId, number>();
  let marked: number | undefined;
  let flash = 0;

  const show = (span: TextSpan): void => {
    clearTimeout(flash);
    reader.marks.show("flash", span);
    flash = setTimeout(() => reader.marks.show("flash", undefined), flashTime);
  };

  return {
    reveal(entity, step) {
      const { reading } = reader;
      if (reading === undefined) return { index: 0, count: 0 };
      const mentions = meantIn(reading).filter((each) => each.entity === entity);
      if (mentions.length === 0) return { index: 0, count: 0 };
      const index = stepFrom(at.get(entity), step, mentions.length);
      at.set(entity, index);
      const mention = mentions[index];
      const span = mention && reading.map.locate(mention.start, mention.end);
      if (span !== undefined) {
        const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
        scrollTo(span, calm ? "instant" : "smooth");
        show(span);
      }
      return { index, count: mentions.length };
    },
    toMark(step) {
      const { all } = reader.marks;
      if (all.length === 0) return undefined;
      marked = stepFrom(marked, step, all.length);
      const mark = all[marked] ?? all[0];
      if (mark === undefined) return undefined;
      // At once: the card opens beside it.
      scrollTo(mark.span, "instant");
      const [line] = rectsOf(mark.span);
      return line === undefined ? undefined : { mark, line };
    },
    destroy() {
      clearTimeout(flash);
    },
  };
}
