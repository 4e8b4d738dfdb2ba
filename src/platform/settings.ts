import { native } from "./native-browser.ts";

/*
 * storage.local, explicit choices only; an absent key is the default (on).
 *
 *   everywhere         false                the general switch is off
 *   site:<domain>      "off"                this site and its subdomains are off
 */

const everywhereKey = "everywhere";
const sitePrefix = "site:";

/** The host and every parent domain of it, the most specific first: the rules that can apply to it. */
function domainsOf(host: string): string[] {
  const labels = host.split(".");
  return labels.map((_, index) => labels.slice(index).join("."));
}

export interface Highlighting {
  /** The general switch. */
  readonly everywhere: boolean;
  /** The switch of the host's site. */
  readonly site: boolean;
}

/** Whether names are underlined on pages of this host. */
export async function loadHighlighting(host: string): Promise<Highlighting> {
  const keys = domainsOf(host).map((domain) => sitePrefix + domain);
  const stored = new Map(Object.entries(await native.storage.local.get([everywhereKey, ...keys])));
  return {
    everywhere: stored.get(everywhereKey) !== false,
    site: !keys.some((key) => stored.get(key) === "off"),
  };
}

/** Switches a site, given by its registrable domain (or its host, where it has none). */
export async function saveSite(domain: string, on: boolean): Promise<void> {
  const key = sitePrefix + domain;
  await (on ? native.storage.local.remove(key) : native.storage.local.set({ [key]: "off" }));
}

/** Switches all sites. */
export async function saveEverywhere(on: boolean): Promise<void> {
  await (on
    ? native.storage.local.remove(everywhereKey)
    : native.storage.local.set({ [everywhereKey]: false }));
}

/** Calls back after every change of a setting, whichever page or tab made it. */
export function watchSettings(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: object, area: string): void => {
    if (area === "local") callback();
  };
  native.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => native.storage.onChanged.removeListener(listener));
}
