import { findFormStems, findLemmaStems } from "../text/slavic-stems.ts";

/** The stems of a folded word, of which another form of it has one too. */
export function stemsOf(folded: string, isPolish: boolean): Set<string> {
  return new Set([folded, ...findFormStems(folded, isPolish), ...findLemmaStems(folded, isPolish)]);
}

export function intersects(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true;
  return false;
}

/** What a word starts with in every case: of Пётр and Петру no more is the same for certain. */
export function beginningOf(folded: string): string {
  return folded.slice(0, 2);
}
