import { native } from "./native-browser.ts";

/*
 * storage.local, explicit choices only; an absent key is the default (on).
 *
 *   everywhere         false                the general switch is off
 *   site:<domain>      "off" or "on"        this site and what is below it; the nearest rule decides
 *   pausedUntil        ms since 1970        all sites are off until then
 */

const everywhereKey = "everywhere";
const sitePrefix = "site:";
const pauseKey = "pausedUntil";

/** Longest pause, in ms: a clock that was wrong once must not switch the extension off for good. */
export const longestPause = 3_600_000;

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
  /** The domain of the rule that decides; undefined where there is none. */
  readonly rule?: string;
  /** When a pause that now holds ends, in ms since 1970. */
  readonly pausedUntil?: number;
}

function isRule(value: unknown): value is "on" | "off" {
  return value === "off" || value === "on";
}

/** Whether names are underlined on pages of this host. */
export async function loadHighlighting(host: string): Promise<Highlighting> {
  const domains = domainsOf(host);
  const wanted = [everywhereKey, pauseKey, ...domains.map((domain) => sitePrefix + domain)];
  const stored = new Map(Object.entries(await native.storage.local.get(wanted)));
  const until = stored.get(pauseKey);
  const left = typeof until === "number" ? until - Date.now() : 0;
  const rule = domains.find((domain) => isRule(stored.get(sitePrefix + domain)));
  return {
    everywhere: stored.get(everywhereKey) !== false,
    site: stored.get(sitePrefix + rule) !== "off",
    ...(rule === undefined ? {} : { rule }),
    ...(left > 0 && left <= longestPause ? { pausedUntil: Date.now() + left } : {}),
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

/** Switches all sites off for a while, or ends that. */
export async function savePause(until: number | undefined): Promise<void> {
  await (until === undefined
    ? native.storage.local.remove(pauseKey)
    : native.storage.local.set({ [pauseKey]: until }));
}

/** Calls back after every change of a setting, whichever page or tab made it. */
export function watchSettings(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: object, area: string): void => {
    if (area === "local") callback();
  };
  native.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => native.storage.onChanged.removeListener(listener));
}
