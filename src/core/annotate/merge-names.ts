import type { PlacedName } from "./candidates.ts";

/** Puts found names among the matches, in order: they win where they have a match within them. */
export function mergeNames(
  matches: readonly PlacedName[],
  found: readonly PlacedName[],
): PlacedName[] {
  const merged: PlacedName[] = [];
  let at = 0;
  for (const name of found) {
    for (let next = matches[at]; next !== undefined && next.end <= name.start; next = matches[at]) {
      merged.push(next);
      at++;
    }
    const first = matches[at];
    if (first !== undefined && first.start < name.start) continue;
    let last = at;
    while ((matches[last]?.start ?? Infinity) < name.end) last++;
    if ((matches[last - 1]?.end ?? 0) > name.end) continue;
    merged.push(name);
    at = last;
  }
  return merged.concat(matches.slice(at));
}
