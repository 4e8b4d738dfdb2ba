import type {
  DocumentId,
  EntityType,
  FactKind,
  PartialDate,
  SourceDocument,
} from "../dataset/pack.ts";
import { foldWord } from "../text/fold.ts";
import type { Findings, FoundEntity } from "./findings.ts";

/*
 * What many documents give, put together by how they name things. Adding is associative and does not
 * depend on the order of the documents: counts are summed, and of facts the best by a total order are
 * kept. So an archive may be read in any parts, by any number of machines.
 */

/** Counts by text; plain data. */
export type Counts = Map<string, number>;

/** A fact under the keys of what it is about. */
export interface GatheredFact {
  readonly kind: FactKind;
  readonly keys: readonly string[];
  readonly text: string;
  readonly document: DocumentId;
  readonly asOf: PartialDate;
  readonly when?: PartialDate;
  readonly start: number;
  readonly end: number;
  readonly words?: string;
  readonly confidence: number;
}

/** Everything that goes under one name. */
export interface GatheredName {
  readonly key: string;
  readonly forms: Counts;
  readonly types: Counts;
  /** Of people: what documents say they are. */
  roles: Counts | undefined;
  /** Of its documents. */
  readonly languages: Counts;
  documents: number;
  mentions: number;
  /** Of people: names in the same documents, a sample, see mostCompany. */
  company: Counts | undefined;
  /** For a family name alone: by document, the company there. Bounded, the first by id. */
  places: Map<DocumentId, readonly string[]> | undefined;
  /** The best facts; see rankFact. */
  facts: readonly GatheredFact[];
}

export interface Gathered {
  readonly documents: Map<DocumentId, SourceDocument>;
  readonly names: Map<string, GatheredName>;
}

export function createGathered(): Gathered {
  return { documents: new Map(), names: new Map() };
}

/** Most facts that are kept of one name while gathering. A pack takes fewer. */
export const mostFacts = 5;
/** Most names of the company that are counted of one name. */
const mostCompany = 8;
/** Most names of the company of one document: the first ones, whom its article is about. */
const mostInDocument = 8;
/** Most documents of which the company of a lone family name is kept. */
const mostPlaces = 40;
/** Most names of the company that are kept of each. */
const mostAtPlace = 6;

const endings =
  /(?:,? (?:inc|corp|corporation|ltd|limited|plc|llc|co|company|gmbh|s\.?a|ag|nv)\.?)$/;

/** The key of a name: folded, without an article before it and a company's legal form after it. */
export function keyOfName(name: string): string {
  const folded = name
    .split(/\s+/)
    .map(foldWord)
    .join(" ")
    .replaceAll("’", "'")
    .replace(/^the (?=.)/, "");
  const bare = folded.replace(endings, "");
  return bare === "" ? folded : bare;
}

/** Marks keys of people whose family name alone is known. */
const lone = "~";

export function isLone(key: string): boolean {
  return key.startsWith(lone);
}

export function keyOfEntity({ name, type }: Pick<FoundEntity, "name" | "type">): string {
  const key = keyOfName(name);
  return type === "person" && !key.includes(" ") ? lone + key : key;
}

const kindRanks: Readonly<Record<FactKind, number>> = {
  role: 4,
  event: 2.5,
  background: 2,
  relation: 1.5,
  position: 1.5,
};

/** How much a fact says of one of its entities: by kind, by how sure it is, by how far down it stands. */
export function rankFact(fact: GatheredFact, key: string): number {
  const place = Math.min(3, fact.keys.indexOf(key));
  return kindRanks[fact.kind] + fact.confidence - place * 0.6;
}

/** A total order of facts of one rank, the best first; equal only for the same sentence. */
export function compareFacts(a: GatheredFact, b: GatheredFact): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? 1 : -1;
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  if (a.start !== b.start) return a.start - b.start;
  const left = `${a.kind} ${a.words ?? ""} ${a.keys.join("|")}`;
  const right = `${b.kind} ${b.words ?? ""} ${b.keys.join("|")}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

function addCount(counts: Counts, text: string, count: number): void {
  counts.set(text, (counts.get(text) ?? 0) + count);
}

/** The `most` commonest, ties by text. */
function trim(counts: Counts, most: number): void {
  if (counts.size <= most * 2) return;
  const kept = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  counts.clear();
  for (const [text, count] of kept) counts.set(text, count);
}

function bestFacts(facts: readonly GatheredFact[], key: string): readonly GatheredFact[] {
  if (facts.length <= mostFacts) return facts;
  return facts
    .toSorted((a, b) => rankFact(b, key) - rankFact(a, key) || compareFacts(a, b))
    .slice(0, mostFacts);
}

function nameOf(gathered: Gathered, key: string): GatheredName {
  const known = gathered.names.get(key);
  if (known !== undefined) return known;
  const made: GatheredName = {
    key,
    forms: new Map(),
    types: new Map(),
    roles: undefined,
    languages: new Map(),
    documents: 0,
    mentions: 0,
    company: undefined,
    places: undefined,
    facts: [],
  };
  gathered.names.set(key, made);
  return made;
}

/** Adds what one document gives. A document that is there already is left alone, and false comes back. */
export function addFindings(gathered: Gathered, { document, entities, facts }: Findings): boolean {
  if (gathered.documents.has(document.id)) return false;
  gathered.documents.set(document.id, document);
  // One text for one key, however many documents have it: keys are most of what is held.
  const keys = entities.map((entity) => nameOf(gathered, keyOfEntity(entity)).key);
  const all = [...new Set(keys)];
  for (const [index, entity] of entities.entries()) {
    const key = keys[index] ?? "";
    const name = nameOf(gathered, key);
    addCount(name.types, entity.type, entity.mentions);
    for (const [form, count] of entity.forms) addCount(name.forms, form, count);
    for (const role of entity.roles) addCount((name.roles ??= new Map()), role, 1);
    if (entity.forms.length === 0) addCount(name.forms, entity.name, 1);
    name.mentions += entity.mentions;
    if (keys.indexOf(key) !== index) continue;
    name.documents++;
    addCount(name.languages, document.language, 1);
    if (entity.type !== "person") continue;
    const company = all.filter((each) => each !== key).slice(0, mostInDocument);
    if (isLone(key)) {
      name.places ??= new Map();
      name.places.set(document.id, company.slice(0, mostAtPlace));
      trimPlaces(name.places);
      continue;
    }
    name.company ??= new Map();
    for (const each of company) addCount(name.company, each, 1);
    trim(name.company, mostCompany);
  }
  const added = new Map<string, GatheredFact[]>();
  for (const { entities: about, start, end, kind, text, when, words, confidence } of facts) {
    const fact: GatheredFact = {
      kind,
      keys: [...new Set(about.map((each) => keys[each] ?? ""))],
      text,
      document: document.id,
      asOf: document.published,
      ...(when === undefined ? {} : { when }),
      start,
      end,
      ...(words === undefined ? {} : { words }),
      confidence,
    };
    for (const key of fact.keys) added.set(key, [...(added.get(key) ?? []), fact]);
  }
  for (const [key, more] of added) {
    const name = nameOf(gathered, key);
    name.facts = bestFacts([...name.facts, ...more], key);
  }
  return true;
}

function trimPlaces(places: Map<DocumentId, readonly string[]>): void {
  if (places.size <= mostPlaces) return;
  const kept = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, mostPlaces);
  places.clear();
  for (const [id, company] of kept) places.set(id, company);
}

/** Adds the second to the first, in place. Associative; the order does not matter. */
export function addGathered(into: Gathered, other: Gathered): void {
  for (const [id, document] of other.documents) into.documents.set(id, document);
  for (const [key, theirs] of other.names) {
    const name = nameOf(into, key);
    for (const [form, count] of theirs.forms) addCount(name.forms, form, count);
    for (const [type, count] of theirs.types) addCount(name.types, type, count);
    for (const [role, count] of theirs.roles ?? [])
      addCount((name.roles ??= new Map()), role, count);
    for (const [language, count] of theirs.languages) addCount(name.languages, language, count);
    for (const [each, count] of theirs.company ?? [])
      addCount((name.company ??= new Map()), each, count);
    for (const [id, company] of theirs.places ?? []) (name.places ??= new Map()).set(id, company);
    name.documents += theirs.documents;
    name.mentions += theirs.mentions;
    if (name.company !== undefined) trim(name.company, mostCompany);
    if (name.places !== undefined) trimPlaces(name.places);
    name.facts = bestFacts([...name.facts, ...theirs.facts], key);
  }
}

/** The type that the documents give a name most; ties in the order of the pack's types. */
export function typeOfName({ types }: GatheredName): EntityType {
  let best: EntityType = "term";
  let most = -1;
  for (const type of ["person", "organization", "place", "event", "agreement", "term"] as const) {
    const count = types.get(type) ?? 0;
    if (count > most) {
      best = type;
      most = count;
    }
  }
  return best;
}
