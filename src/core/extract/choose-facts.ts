import type { DocumentId, EntityId, Fact, FactId } from "../dataset/pack.ts";
import {
  type Gathered,
  type GatheredFact,
  type GatheredName,
  compareFacts,
  rankFact,
} from "./gather.ts";
import type { ResolvedNames } from "./resolve-names.ts";

export interface ChosenFactsOptions {
  /** Most facts that an entity brings into the pack. */
  readonly factsPerEntity: number;
  /** Called after each step: what the step needed is garbage now. */
  readonly tidy?: () => void;
}

/** Orders the facts of one document as its text does. */
function keyOfFact({ start, kind, words, keys }: GatheredFact): string {
  return `${String(start).padStart(9, "0")} ${kind} ${words ?? ""} ${keys.join("|")}`;
}

/** The best facts of one entity, the same role in the same words and the same sentence once. */
function chooseBest(facts: Map<string, RankedFact>, most: number): GatheredFact[] {
  const ordered = [...facts.values()].toSorted(
    (a, b) => b.rank - a.rank || compareFacts(a.fact, b.fact),
  );
  const said = new Set<string>();
  const best: GatheredFact[] = [];
  for (const { fact } of ordered) {
    if (best.length >= most) break;
    const saying = fact.kind === "role" ? `role ${fact.words?.toLowerCase() ?? ""}` : fact.text;
    if (said.has(saying)) continue;
    said.add(saying);
    best.push(fact);
  }
  return best;
}

interface RankedFact {
  readonly fact: GatheredFact;
  readonly rank: number;
}

/** Names by their entity; those of a family name that is several people's go to each of them. */
function namesByEntity(
  gathered: Gathered,
  { byDocument }: ResolvedNames,
  entityOf: ReadonlyMap<string, EntityId>,
): Map<EntityId, GatheredName[]> {
  const byEntity = new Map<EntityId, GatheredName[]>();
  for (const name of gathered.names.values()) {
    const placed = [...new Set(byDocument.get(name.key)?.values() ?? [])];
    const owners = [name.key, ...placed]
      .map((key) => entityOf.get(key))
      .filter((id) => id !== undefined);
    for (const id of new Set(owners)) {
      const list = byEntity.get(id);
      if (list === undefined) byEntity.set(id, [name]);
      else list.push(name);
    }
  }
  return byEntity;
}

/** Whose a name is in a document: a family name's may be another's in each. */
function ownerIn(
  document: DocumentId,
  key: string,
  { byDocument }: ResolvedNames,
  entityOf: ReadonlyMap<string, EntityId>,
): EntityId | undefined {
  return entityOf.get(byDocument.get(key)?.get(document) ?? key);
}

/** Chosen facts by document: of every entity the best. One entity after another, to hold little. */
function choose(
  gathered: Gathered,
  resolved: ResolvedNames,
  entityOf: ReadonlyMap<string, EntityId>,
  most: number,
): Map<DocumentId, GatheredFact[]> {
  const chosen = new Map<DocumentId, GatheredFact[]>();
  for (const [id, names] of namesByEntity(gathered, resolved, entityOf)) {
    const facts = new Map<string, RankedFact>();
    for (const name of names) {
      for (const fact of name.facts) {
        if (ownerIn(fact.document, name.key, resolved, entityOf) !== id) continue;
        const key = `${fact.document} ${keyOfFact(fact)}`;
        const rank = rankFact(fact, name.key);
        const known = facts.get(key);
        if (known === undefined || known.rank < rank) facts.set(key, { fact, rank });
      }
    }
    for (const fact of chooseBest(facts, most)) {
      const list = chosen.get(fact.document);
      if (list === undefined) chosen.set(fact.document, [fact]);
      else list.push(fact);
    }
  }
  return chosen;
}

function toFact(fact: GatheredFact, entities: readonly EntityId[], number: number): Fact {
  const { kind, text, document, asOf, when, start, end, words, confidence } = fact;
  return {
    id: `${document}#${number}` as FactId,
    entities,
    kind,
    text,
    document,
    asOf,
    ...(when === undefined ? {} : { when }),
    span: [start, end],
    ...(words === undefined ? {} : { words }),
    confidence: Math.round(confidence * 100),
  };
}

/**
 * The facts of a pack by document, in the order of its text: of every entity the best. `entityOf`: the
 * entities of names by their keys. One entity after another, to hold little.
 */
export function chooseFacts(
  gathered: Gathered,
  resolved: ResolvedNames,
  entityOf: ReadonlyMap<string, EntityId>,
  { factsPerEntity, tidy = () => {} }: ChosenFactsOptions,
): Map<DocumentId, Fact[]> {
  const chosen = choose(gathered, resolved, entityOf, factsPerEntity);
  tidy();
  const byDocument = new Map<DocumentId, Fact[]>();
  for (const [document, facts] of chosen) {
    // A fact of two entities was chosen twice.
    const once = new Map(facts.map((fact) => [keyOfFact(fact), fact]));
    const inOrder = [...once].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const list = inOrder.map(([, fact], index) => {
      const about = fact.keys
        .map((key) => ownerIn(document, key, resolved, entityOf))
        .filter((id) => id !== undefined);
      return toFact(fact, [...new Set(about)], index + 1);
    });
    byDocument.set(document, list);
  }
  return byDocument;
}
