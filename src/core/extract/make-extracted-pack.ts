import { makePack } from "../dataset/make-pack.ts";
import {
  type Entity,
  type EntityId,
  type EntityType,
  type Name,
  type Pack,
  asEntityId,
} from "../dataset/pack.ts";
import { foldWord } from "../text/fold.ts";
import type { PackTitle } from "./build-pack.ts";
import { type ChosenFactsOptions, chooseFacts } from "./choose-facts.ts";
import {
  type Counts,
  type Gathered,
  type GatheredName,
  isLone,
  keyOfName,
  typeOfName,
} from "./gather.ts";
import { isCommonBody } from "./common-bodies.ts";
import type { KeptEntity } from "./parse-authority.ts";
import type { Notes } from "./parse-notes.ts";
import { type ResolvedNames, resolveNames } from "./resolve-names.ts";

export interface ExtractedPackOptions extends ChosenFactsOptions {
  /** An entity that fewer documents name, and no authority file keeps, is left out. */
  readonly fewestDocuments: number;
}

/** What an editor wants to see of a build beside the pack. */
export interface BuildReport {
  readonly resolved: ResolvedNames;
  /** Key of a name to the entity that it went to; absent for what was left out. */
  readonly entityOf: ReadonlyMap<string, EntityId>;
  /** Names that no entity was made of, with the reason. */
  readonly rejected: readonly {
    readonly name: string;
    readonly documents: number;
    readonly reason: string;
  }[];
}

/** All names of one entity. */
interface Cluster {
  readonly key: string;
  readonly names: GatheredName[];
}

const typeDescriptions: Readonly<Record<EntityType, string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  event: "Event",
  agreement: "Agreement",
  term: "Term",
};

/** Longest description, in UTF-16 units. */
const longestDescription = 160;

function addAll(into: Counts, counts: Counts): void {
  for (const [text, count] of counts) into.set(text, (into.get(text) ?? 0) + count);
}

function sorted(counts: Counts): [string, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function clusterNames(gathered: Gathered, { owners }: ResolvedNames): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const name of gathered.names.values()) {
    const key = owners.get(name.key) ?? name.key;
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, { key, names: [name] });
    else cluster.names.push(name);
  }
  return clusters;
}

function formsOf({ names }: Cluster): [string, number][] {
  const forms: Counts = new Map();
  for (const name of names) addAll(forms, name.forms);
  const all = sorted(forms);
  const byFold = new Map<string, string>();
  // A headline's capitals are no spelling of their own; the commonest way to write a form counts.
  for (const [form] of all) {
    const fold = foldWord(form);
    const known = byFold.get(fold);
    if (known === undefined || (known === known.toUpperCase() && form !== form.toUpperCase()))
      byFold.set(fold, form);
  }
  return all.filter(([form]) => byFold.get(foldWord(form)) === form);
}

function typeOfCluster({ names, key }: Cluster): EntityType {
  const types: Counts = new Map();
  for (const name of names) addAll(types, name.types);
  const [first] = names;
  return first === undefined ? "term" : typeOfName({ ...first, key, types });
}

const acronym = /^[\p{Lu}&./]{2,8}$/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const cyrillicLanguages = new Set(["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"]);

function languageOf(form: string, languages: Counts): string {
  const isCyrillic = cyrillic.test(form);
  const fitting = sorted(languages).find(
    ([language]) => cyrillicLanguages.has(language.slice(0, 2)) === isCyrillic,
  );
  return fitting?.[0] ?? (isCyrillic ? "ru" : "en");
}

function namesOf(
  forms: readonly [string, number][],
  display: string,
  type: EntityType,
  languages: Counts,
): Name[] {
  return forms.map(([text]): Name => {
    const language = languageOf(text, languages);
    if (text === display) return { text, language, kind: "full" };
    if (acronym.test(text) && display.includes(" ")) return { text, language, kind: "acronym" };
    const isShort = type === "person" && !text.includes(" ");
    return { text, language, kind: isShort ? "short" : "full" };
  });
}

/** The form that is shown: of a person the commonest full one, of others the commonest, no acronym where there is more. */
function displayOf(forms: readonly [string, number][], type: EntityType): string | undefined {
  const long = forms.find(([form]) => form.includes(" "));
  const named = forms.find(([form]) => !acronym.test(form));
  if (type === "person") return (long ?? forms[0])?.[0];
  const [most] = forms;
  if (most === undefined) return undefined;
  return acronym.test(most[0]) ? (long ?? named ?? most)[0] : most[0];
}

function describe(cluster: Cluster, type: EntityType): string {
  const roles: Counts = new Map();
  for (const name of cluster.names) addAll(roles, name.roles ?? new Map());
  const best = sorted(roles).find(([role]) => role.length <= longestDescription);
  if (best === undefined) return typeDescriptions[type];
  const [words] = best;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function slugOf(name: string): string {
  const plain = name
    .split(/\s+/)
    .map(foldWord)
    .join("-")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return plain === "" ? "entity" : plain;
}

/** Authority entities by the folded text of the names that stand alone. A name of two is nobody's. */
function indexAuthority(kept: readonly KeptEntity[]): Map<string, Entity> {
  const byName = new Map<string, Entity | undefined>();
  for (const { entity } of kept) {
    for (const { text, kind } of entity.names) {
      if (kind === "short") continue;
      const key = keyOfName(text);
      byName.set(key, byName.has(key) && byName.get(key) !== entity ? undefined : entity);
    }
  }
  const index = new Map<string, Entity>();
  for (const [key, entity] of byName) if (entity !== undefined) index.set(key, entity);
  return index;
}

function findKept(
  forms: readonly [string, number][],
  type: EntityType,
  authority: ReadonlyMap<string, Entity>,
): Entity | undefined {
  for (const [form] of forms) {
    // A family name alone may be anybody's.
    if (type === "person" && !form.includes(" ")) continue;
    const entity = authority.get(keyOfName(form));
    if (entity !== undefined) return entity;
  }
  return undefined;
}

interface Made {
  readonly entities: Map<EntityId, Entity>;
  readonly entityOf: Map<string, EntityId>;
  readonly rejected: { name: string; documents: number; reason: string }[];
}

/** The last words of people's names: one of them alone, of which nothing else is known, is somebody. */
function listFamilies(clusters: readonly Cluster[]): ReadonlySet<string> {
  const people = clusters.filter(
    (cluster) => cluster.key.includes(" ") && typeOfCluster(cluster) === "person",
  );
  return new Set(people.map(({ key }) => key.slice(key.lastIndexOf(" ") + 1)));
}

function makeEntities(
  gathered: Gathered,
  resolved: ResolvedNames,
  kept: readonly KeptEntity[],
  { fewestDocuments }: ExtractedPackOptions,
): Made {
  const authority = indexAuthority(kept);
  const entities = new Map(kept.map(({ entity }) => [entity.id, entity]));
  const entityOf = new Map<string, EntityId>();
  const rejected: Made["rejected"] = [];
  const clusters = [...clusterNames(gathered, resolved).values()].toSorted((a, b) =>
    a.key < b.key ? -1 : 1,
  );
  const families = listFamilies(clusters);
  for (const cluster of clusters) {
    const forms = formsOf(cluster);
    const type = typeOfCluster(cluster);
    const display = displayOf(forms, type);
    const documents = cluster.names.reduce((sum, name) => sum + name.documents, 0);
    const known = findKept(forms, type, authority);
    if (known !== undefined) {
      for (const { key } of cluster.names) entityOf.set(key, known.id);
      continue;
    }
    const reason =
      display === undefined
        ? "it has no written form"
        : isLone(cluster.key) || (type === "term" && families.has(cluster.key))
          ? "a family name alone"
          : isCommonBody(cluster.key) && cluster.names.every(({ key }) => isCommonBody(key))
            ? "a body of this name is in every country"
            : documents < fewestDocuments
              ? `fewer than ${fewestDocuments} documents name it`
              : undefined;
    if (reason !== undefined || display === undefined) {
      rejected.push({ name: display ?? cluster.key, documents, reason: reason ?? "" });
      continue;
    }
    const languages: Counts = new Map();
    for (const name of cluster.names) addAll(languages, name.languages);
    const slug = slugOf(display);
    let id = asEntityId(slug);
    for (let number = 2; entities.has(id); number++) id = asEntityId(`${slug}-${number}`);
    entities.set(id, {
      id,
      type,
      name: display,
      description: describe(cluster, type),
      names: namesOf(forms, display, type, languages),
    });
    for (const { key } of cluster.names) entityOf.set(key, id);
  }
  return { entities, entityOf, rejected };
}

/**
 * Makes a pack of what was gathered, of notes and of kept entities: the last step of a build. An
 * authority file's entities always win: their ids, types, names and descriptions stay as they are.
 * The same input gives the same bytes, in whatever order it was gathered. At least one document.
 */
export function makeExtractedPack(
  title: PackTitle,
  gathered: Gathered,
  notes: readonly Notes[],
  kept: readonly KeptEntity[],
  options: ExtractedPackOptions,
): { pack: Pack; report: BuildReport } {
  const { tidy = () => {} } = options;
  const resolved = resolveNames(gathered);
  tidy();
  const made = makeEntities(gathered, resolved, kept, options);
  tidy();
  const documents = [
    ...gathered.documents.values(),
    ...notes.map(({ document }) => document),
  ].toSorted((a, b) =>
    a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1,
  );
  const byDocument = chooseFacts(gathered, resolved, made.entityOf, options);
  for (const { document, facts } of notes)
    byDocument.set(
      document.id,
      facts.map(({ fact }) => fact),
    );
  tidy();
  const pack = makePack({
    ...title,
    documents,
    entities: [...made.entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    facts: documents.flatMap(({ id }) => byDocument.get(id) ?? []),
  });
  return { pack, report: { resolved, entityOf: made.entityOf, rejected: made.rejected } };
}
