import { native } from "./native-browser.ts";

const sitePrefix = "site:";

/** A rule for a site and all that is below it. */
export interface SiteRule {
  readonly site: string;
  readonly on: boolean;
}

/** All rules for sites, by name. */
export async function loadSiteRules(): Promise<SiteRule[]> {
  const stored = new Map(Object.entries(await native.storage.local.get(null)));
  return [...stored]
    .filter(([key, value]) => key.startsWith(sitePrefix) && (value === "on" || value === "off"))
    .map(([key, value]) => ({ site: key.slice(sitePrefix.length), on: value === "on" }))
    .toSorted((a, b) => (a.site < b.site ? -1 : 1));
}

/** Keeps rules, each in place of the one that its site had. */
export async function saveSiteRules(rules: readonly SiteRule[]): Promise<void> {
  const items = rules.map(({ site, on }) => [sitePrefix + site, on ? "on" : "off"] as const);
  await native.storage.local.set(Object.fromEntries(items));
}

export async function removeSiteRule(site: string): Promise<void> {
  await native.storage.local.remove(sitePrefix + site);
}

/** What is stored on this machine: how many choices, and their size as JSON in UTF-8. */
export interface StoredSize {
  readonly choices: number;
  readonly bytes: number;
}

export async function measureStored(): Promise<StoredSize> {
  const items = await native.storage.local.get(null);
  const choices = Object.keys(items).length;
  const bytes = choices === 0 ? 0 : new TextEncoder().encode(JSON.stringify(items)).length;
  return { choices, bytes };
}

/** Deletes all that was ever chosen, also what private windows hold in memory. */
export async function deleteStored(): Promise<void> {
  await native.storage.local.clear();
  await native.storage.session.clear();
}
