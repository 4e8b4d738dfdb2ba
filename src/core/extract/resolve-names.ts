import type { DocumentId } from "../dataset/pack.ts";
import { type Gathered, type GatheredName, isLone, typeOfName } from "./gather.ts";
import { comparePeople } from "./same-person.ts";
import { intersects, stemsOf } from "./slavic-forms.ts";
import { findSoundKeys } from "../text/sound-keys.ts";

/** Two names that may be one thing's and were left apart, with the reason. */
export interface DoubtfulMerge {
  readonly keys: readonly [string, string];
  readonly reason: string;
}

/** Which names are one entity's. */
export interface ResolvedNames {
  /** Key to the key of its entity. */
  readonly owners: ReadonlyMap<string, string>;
  /** Of lone family names that are several people's: by key and document, the entity's key. */
  readonly byDocument: ReadonlyMap<string, ReadonlyMap<DocumentId, string>>;
  readonly merged: readonly (readonly [key: string, into: string])[];
  readonly doubtful: readonly DoubtfulMerge[];
}

class Union {
  readonly #parents = new Map<string, string>();

  find(key: string): string {
    let at = key;
    for (;;) {
      const parent = this.#parents.get(at);
      if (parent === undefined) return at;
      at = parent;
    }
  }

  /** Puts the second under the first. */
  join(into: string, key: string): void {
    const root = this.find(into);
    const other = this.find(key);
    if (root !== other) this.#parents.set(other, root);
  }
}

function byWeight(a: GatheredName, b: GatheredName): number {
  return b.documents - a.documents || b.mentions - a.mentions || (a.key < b.key ? -1 : 1);
}

/** Family names of one bucket may be spellings of one: by beginning, by first letter and end, by sound. */
function bucketKeys(family: string, isMixed: boolean): string[] {
  const end = family.slice(-4);
  const keys = [family, `${family.slice(0, 4)}*`, `${family.slice(0, 1)}*${end}`];
  // Sounds take most of the time, and only another script needs them.
  if (isMixed) for (const sound of findSoundKeys(family).slice(0, 8)) keys.push(`/${sound}`);
  return keys;
}

/** Buckets within which people are compared. */
function bucketPeople(people: readonly GatheredName[]): GatheredName[][] {
  const buckets = new Map<string, GatheredName[]>();
  const isMixed =
    people.some(({ key }) => cyrillic.test(key)) && people.some(({ key }) => !cyrillic.test(key));
  for (const name of people) {
    const family = name.key.split(/[ -]/).at(-1) ?? "";
    for (const key of new Set(bucketKeys(family, isMixed))) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [name]);
      else bucket.push(name);
    }
  }
  return [...buckets.values()].filter(
    (bucket) => bucket.length > 1 && bucket.length <= mostCompared,
  );
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** A bucket that is larger is a common family name by sound alone, and says nothing. */
const mostCompared = 400;

/** Merges the names of people that are spellings of one; a name that fits two people stays alone. */
function mergePeople(people: readonly GatheredName[], union: Union, result: MutableResult): void {
  const compared = new Set<string>();
  const fits = new Map<string, Set<string>>();
  const pairs: [GatheredName, GatheredName][] = [];
  for (const bucket of bucketPeople(people)) {
    for (const [index, left] of bucket.entries()) {
      for (const right of bucket.slice(index + 1)) {
        const pair = left.key < right.key ? `${left.key}|${right.key}` : `${right.key}|${left.key}`;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const likeness = comparePeople(left.key, right.key);
        if (likeness === "doubtful")
          result.doubtful.push({ keys: [left.key, right.key], reason: "names are alike" });
        if (likeness !== "same") continue;
        pairs.push(byWeight(left, right) <= 0 ? [left, right] : [right, left]);
        for (const [a, b] of [
          [left.key, right.key],
          [right.key, left.key],
        ] as const) {
          const set = fits.get(a) ?? new Set<string>();
          set.add(b);
          fits.set(a, set);
        }
      }
    }
  }
  pairs.sort((a, b) => byWeight(a[0], b[0]) || byWeight(a[1], b[1]));
  for (const [into, key] of pairs) {
    // "J. Smith" fits John and Jane: left alone. "George Bush" fits George W. and George H. W.
    const others = [...(fits.get(key.key) ?? [])].filter((each) => each !== into.key);
    const isTorn = others.some((each) => comparePeople(each, into.key) === "different");
    if (isTorn) {
      result.doubtful.push({ keys: [into.key, key.key], reason: "the name fits several people" });
      continue;
    }
    if (union.find(into.key) === union.find(key.key)) continue;
    union.join(into.key, key.key);
    result.merged.push([key.key, into.key]);
  }
}

interface MutableResult {
  readonly merged: [string, string][];
  readonly doubtful: DoubtfulMerge[];
}

/** How much of a lone family name's company a person has to share more than the next one. */
const clearShare = 2;

function countShared(company: readonly string[], person: GatheredName): number {
  let shared = 0;
  for (const each of company) {
    const count = person.company?.get(each);
    if (count !== undefined) shared += 1 + Math.log(count);
  }
  return shared;
}

/**
 * A family name without a given name in a document: the archive's one person of that name, or the one
 * whose company the document has. Otherwise it stays what it is.
 */
function placeLone(
  names: readonly GatheredName[],
  people: readonly GatheredName[],
  union: Union,
  result: MutableResult,
): Map<string, ReadonlyMap<DocumentId, string>> {
  const families = new Map<string, Set<string>>();
  const byKey = new Map(people.map((person) => [person.key, person]));
  for (const { key } of people) {
    const words = key.split(" ");
    for (const part of new Set([words.at(-1) ?? "", words.slice(1).join(" ")])) {
      const set = families.get(part) ?? new Set<string>();
      set.add(union.find(key));
      families.set(part, set);
    }
  }
  // "Suu Kyi" is the end of one longer name, and is hers; of two it is nobody's.
  for (const { key } of people) {
    const longer = [...(families.get(key) ?? [])].filter((each) => each !== union.find(key));
    const [only] = longer;
    if (only === undefined || longer.length > 1) continue;
    union.join(only, key);
    result.merged.push([key, only]);
  }
  const placed = new Map<string, ReadonlyMap<DocumentId, string>>();
  for (const name of names) {
    const family = name.key.slice(1);
    const candidates = [...(families.get(family) ?? [])].flatMap((key) => byKey.get(key) ?? []);
    const [only] = candidates;
    if (only === undefined) continue;
    if (candidates.length === 1) {
      union.join(only.key, name.key);
      result.merged.push([name.key, only.key]);
      continue;
    }
    const owners = new Map<DocumentId, string>();
    for (const [document, company] of name.places ?? []) {
      const scored = candidates
        .map((person) => ({ person, shared: countShared(company, person) }))
        .toSorted((a, b) => b.shared - a.shared || byWeight(a.person, b.person));
      const [best, second] = scored;
      if (best === undefined || second === undefined) continue;
      if (best.shared > 0 && best.shared >= second.shared * clearShare)
        owners.set(document, best.person.key);
    }
    placed.set(name.key, owners);
    if (owners.size < (name.places?.size ?? 0)) {
      result.doubtful.push({
        keys: [name.key, candidates[0]?.key ?? ""],
        reason: "the family name is of several people",
      });
    }
  }
  return placed;
}

function isPolish({ languages }: GatheredName): boolean {
  return languages.has("pl");
}

/**
 * Names that are case forms of one: in some documents only the genitive stands. Of names with as many
 * words, each pair of words has a stem in common; the one that more documents have is kept.
 */
function mergeCaseForms(names: readonly GatheredName[], union: Union, result: MutableResult): void {
  const buckets = new Map<string, GatheredName[]>();
  for (const name of names) {
    if (isLone(name.key) || (!cyrillic.test(name.key) && !isPolish(name))) continue;
    const words = name.key.split(" ");
    // Of several words two letters each are enough to part them, and all that cases leave of short ones.
    const key = words.map((word) => word.slice(0, words.length > 1 ? 2 : 3)).join(" ");
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [name]);
    else bucket.push(name);
  }
  for (const bucket of buckets.values()) {
    if (bucket.length > mostCompared) continue;
    const stems = bucket.map((name) =>
      name.key.split(" ").map((word) => stemsOf(word, isPolish(name))),
    );
    for (const [at, name] of bucket.entries()) {
      for (let other = 0; other < at; other++) {
        const into = bucket[other];
        const own = stems[at] ?? [];
        const isForm = own.every((set, word) =>
          intersects(set, stems[other]?.[word] ?? new Set<string>()),
        );
        if (into === undefined || !isForm || union.find(into.key) === union.find(name.key))
          continue;
        union.join(into.key, name.key);
        result.merged.push([name.key, into.key]);
        break;
      }
    }
  }
}

/** Acronyms alone go to the one name that documents give them with. */
function mergeAcronyms(names: readonly GatheredName[], union: Union, result: MutableResult): void {
  const wholes = new Map<string, GatheredName[]>();
  for (const name of names) {
    if (!name.key.includes(" ")) continue;
    for (const form of name.forms.keys()) {
      if (!/^[\p{Lu}&.]{2,8}$/u.test(form)) continue;
      const key = form.toLowerCase();
      wholes.set(key, [...(wholes.get(key) ?? []), name]);
    }
  }
  for (const name of names) {
    const whole = wholes.get(name.key);
    if (whole === undefined) continue;
    const [best, second] = whole.toSorted(byWeight);
    if (best === undefined || typeOfName(best) === "person") continue;
    if (second !== undefined && second.documents * 3 > best.documents) {
      result.doubtful.push({
        keys: [name.key, best.key],
        reason: "the acronym is of several names",
      });
      continue;
    }
    union.join(best.key, name.key);
    result.merged.push([name.key, best.key]);
  }
}

/**
 * Says which gathered names are one entity's. What fits several is left apart and listed. Time is
 * linear in the names, but for people of one family name, who are compared in pairs.
 */
export function resolveNames({ names }: Gathered): ResolvedNames {
  const all = [...names.values()].toSorted(byWeight);
  const lone = all.filter(({ key }) => isLone(key));
  const people = all.filter((name) => !isLone(name.key) && typeOfName(name) === "person");
  const others = all.filter((name) => !isLone(name.key) && typeOfName(name) !== "person");
  const union = new Union();
  const result: MutableResult = { merged: [], doubtful: [] };
  mergePeople(people, union, result);
  mergeCaseForms(all, union, result);
  mergeAcronyms(others, union, result);
  const byDocument = placeLone(lone, people, union, result);
  const owners = new Map(all.map(({ key }) => [key, union.find(key)]));
  return { owners, byDocument, merged: result.merged, doubtful: result.doubtful };
}
