import {
  type NameRule,
  type ReaderChoices,
  defaultChoices,
  isEntityType,
  longestDelay,
  markBudgets,
  markStyles,
  openModes,
  rejectionScopes,
} from "../core/annotate/reader-choices.ts";
import { Fields } from "../core/dataset/fields.ts";
import type { EntityType } from "../core/dataset/pack.ts";
import { native } from "./native-browser.ts";

/*
 * storage.local beside the switches of settings.ts; explicit choices only.
 *
 *   markStyle, budget, openMode     one of their words
 *   openDelay, closeDelay           ms
 *   kind:<type>       "off"         names of this kind are not marked
 *   name:<...>        a NameRule    a known or a rejected name
 *   language          "be"          of the interface; absent: the browser's
 *
 * What is chosen in a private window is not stored: it goes into storage.session, which lives in
 * memory, and holds in private windows alone until the browser ends.
 */

const kindPrefix = "kind:";
const rulePrefix = "name:";
const privatePrefix = "private:";
const languageKey = "language";

type Stored = ReadonlyMap<string, unknown>;

function readStored(items: Readonly<Record<string, unknown>>): Stored {
  return new Map(Object.entries(items));
}

function chosen<T extends string>(stored: Stored, key: string, words: readonly T[], usual: T): T {
  const value = stored.get(key);
  return words.find((word) => word === value) ?? usual;
}

function delay(stored: Stored, key: string, usual: number): number {
  const value = stored.get(key);
  if (typeof value !== "number" || !(value >= 0)) return usual;
  return Math.min(value, longestDelay);
}

/** Reads one rule; undefined for what is none: an older or newer version may have left it. */
function parseRule(value: unknown): NameRule | undefined {
  try {
    const fields = new Fields(value, "rule");
    const named = { entity: fields.id("entity"), name: fields.text("name") };
    if (fields.oneOf("rule", ["known", "rejected"]) === "known") return { rule: "known", ...named };
    const scope = fields.oneOf("scope", rejectionScopes);
    return { rule: "rejected", ...named, scope, where: fields.text("where", 100_000) };
  } catch {
    return undefined;
  }
}

/** The same choice has the same key: made twice, it is stored once. */
function keyOf(rule: NameRule): string {
  if (rule.rule === "known") return `${rulePrefix}known:${rule.entity}`;
  return `${rulePrefix}${rule.scope}:${rule.where}:${rule.entity}`;
}

function rulesOf(stored: Stored, prefix: string): NameRule[] {
  return [...stored].flatMap(([key, value]) => {
    const rule = key.startsWith(prefix) ? parseRule(value) : undefined;
    return rule === undefined ? [] : [rule];
  });
}

/** All choices. `inPrivate` adds those that were made in private windows. */
export async function loadChoices(inPrivate = false): Promise<ReaderChoices> {
  const stored = readStored(await native.storage.local.get(null));
  const rules = rulesOf(stored, rulePrefix);
  if (inPrivate) {
    const session = readStored(await native.storage.session.get(null));
    rules.push(...rulesOf(session, privatePrefix + rulePrefix));
  }
  const quietKinds = [...stored].flatMap(([key, value]): EntityType[] => {
    const kind = key.startsWith(kindPrefix) ? key.slice(kindPrefix.length) : "";
    return value === "off" && isEntityType(kind) ? [kind] : [];
  });
  return {
    markStyle: chosen(stored, "markStyle", markStyles, defaultChoices.markStyle),
    budget: chosen(stored, "budget", markBudgets, defaultChoices.budget),
    openMode: chosen(stored, "openMode", openModes, defaultChoices.openMode),
    openDelay: delay(stored, "openDelay", defaultChoices.openDelay),
    closeDelay: delay(stored, "closeDelay", defaultChoices.closeDelay),
    quietKinds,
    rules,
  };
}

/** The plain choices, each of which is one value. */
export type PlainChoices = Pick<
  ReaderChoices,
  "markStyle" | "budget" | "openMode" | "openDelay" | "closeDelay"
>;

/** Stores one plain choice; the default is stored as no choice. */
export async function saveChoice<K extends keyof PlainChoices>(
  key: K,
  value: PlainChoices[K],
): Promise<void> {
  await (value === defaultChoices[key]
    ? native.storage.local.remove(key)
    : native.storage.local.set({ [key]: value }));
}

/** Has names of a kind marked, or not. */
export async function saveKind(kind: EntityType, marked: boolean): Promise<void> {
  const key = kindPrefix + kind;
  await (marked ? native.storage.local.remove(key) : native.storage.local.set({ [key]: "off" }));
}

/** Keeps a rule about a name; one from a private window in memory only. */
export async function saveRule(rule: NameRule, inPrivate = false): Promise<void> {
  await (inPrivate
    ? native.storage.session.set({ [privatePrefix + keyOf(rule)]: rule })
    : native.storage.local.set({ [keyOf(rule)]: rule }));
}

/** Takes a rule back, wherever it is kept. */
export async function removeRule(rule: NameRule): Promise<void> {
  await native.storage.local.remove(keyOf(rule));
  await native.storage.session.remove(privatePrefix + keyOf(rule));
}

/** The language of the interface that was chosen; undefined where it is to be the browser's. */
export async function loadLanguage(): Promise<string | undefined> {
  const stored = readStored(await native.storage.local.get(languageKey)).get(languageKey);
  return typeof stored === "string" ? stored : undefined;
}

/** Chooses the language of the interface, or leaves it to the browser. */
export async function saveLanguage(language: string | undefined): Promise<void> {
  await (language === undefined
    ? native.storage.local.remove(languageKey)
    : native.storage.local.set({ [languageKey]: language }));
}
