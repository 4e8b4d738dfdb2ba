import type { Pack } from "./pack.ts";

/** What one version of a pack has and the other has not, by id; in the order of the ids. */
export interface PackDifference {
  readonly list: "documents" | "entities" | "facts";
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  /** The record before and after, as JSON. */
  readonly before?: string;
  readonly after?: string;
}

function compareLists(
  list: PackDifference["list"],
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): PackDifference[] {
  const old = new Map(before.map((each) => [each.id, JSON.stringify(each)]));
  const fresh = new Map(after.map((each) => [each.id, JSON.stringify(each)]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return ids.flatMap((id): PackDifference[] => {
    const left = old.get(id);
    const right = fresh.get(id);
    if (left === right) return [];
    if (left === undefined) return [{ list, id, change: "added", after: right ?? "" }];
    if (right === undefined) return [{ list, id, change: "removed", before: left }];
    return [{ list, id, change: "changed", before: left, after: right }];
  });
}

/** Compares two versions of a pack record by record. Linear, but for sorting. */
export function comparePacks(before: Pack, after: Pack): PackDifference[] {
  return [
    ...compareLists("documents", before.documents, after.documents),
    ...compareLists("entities", before.entities, after.entities),
    ...compareLists("facts", before.facts, after.facts),
  ];
}
