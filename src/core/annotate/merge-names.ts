import type { PlacedName } from "./candidates.ts";

/** Whether a found name stands in spite of the matches that it overlaps. */
type Wins = (name: PlacedName, overlapped: readonly PlacedName[]) => boolean;

/** Both in order; linear in the two. */
function merge(
  matches: readonly PlacedName[],
  found: readonly PlacedName[],
  wins: Wins,
): PlacedName[] {
  const merged: PlacedName[] = [];
  let at = 0;
  for (const name of found) {
    for (let next = matches[at]; next !== undefined && next.end <= name.start; next = matches[at]) {
      merged.push(next);
      at++;
    }
    let last = at;
    while ((matches[last]?.start ?? Infinity) < name.end) last++;
    if (!wins(name, matches.slice(at, last))) continue;
    merged.push(name);
    at = last;
  }
  return merged.concat(matches.slice(at));
}

/** Puts found names among the matches, in order: they win where they have all of a match within them. */
export function mergeNames(
  matches: readonly PlacedName[],
  found: readonly PlacedName[],
): PlacedName[] {
  return merge(matches, found, ({ start, end }, overlapped) =>
    overlapped.every((each) => each.start >= start && each.end <= end),
  );
}

/** Puts found names among the matches, in order, where nothing else is. */
export function mergeFreeNames(
  matches: readonly PlacedName[],
  found: readonly PlacedName[],
): PlacedName[] {
  return merge(matches, found, (_, overlapped) => overlapped.length === 0);
}
