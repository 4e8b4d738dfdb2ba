import type { CitedFact, EntityView } from "../core/relate/entity-view.ts";

/** Facts of the first level: more would make the card a page. */
const most = 3;
/** Their length in all, in UTF-16 units: what is read at a glance, about two short paragraphs. */
const longest = 600;
/** Facts of the expanded card: for all of many there is the panel. */
const mostExpanded = 15;

export interface FactSplit {
  readonly facts: readonly CitedFact[];
  readonly since: readonly CitedFact[];
}

/** How many facts the card shows before it is expanded: one at least, however long it is. */
function countFirst(facts: readonly CitedFact[]): number {
  let length = 0;
  const over = facts.findIndex((fact) => (length += fact.text.length) > longest);
  return Math.min(most, over === -1 ? facts.length : Math.max(1, over));
}

/** Divides a view's facts into those shown at once and those behind "More", each in the view's order. */
export function splitFacts(view: EntityView): { first: FactSplit; rest: FactSplit } {
  return splitAt(view, countFirst([...view.facts, ...view.since]));
}

/** As splitFacts, for the expanded card: what it shows, and what only the panel has room for. */
export function splitExpanded(view: EntityView): { first: FactSplit; rest: FactSplit } {
  const { facts, since } = view;
  if (facts.length + since.length <= mostExpanded) return splitAt(view, mostExpanded);
  // Both sides of the article's date have their say.
  const late = Math.min(since.length, Math.max(mostExpanded - facts.length, mostExpanded / 3));
  const early = mostExpanded - Math.floor(late);
  return {
    first: { facts: facts.slice(0, early), since: since.slice(0, Math.floor(late)) },
    rest: { facts: facts.slice(early), since: since.slice(Math.floor(late)) },
  };
}

function splitAt(
  { facts, since }: EntityView,
  count: number,
): { first: FactSplit; rest: FactSplit } {
  const early = Math.min(count, facts.length);
  const late = count - early;
  return {
    first: { facts: facts.slice(0, early), since: since.slice(0, late) },
    rest: { facts: facts.slice(early), since: since.slice(late) },
  };
}
