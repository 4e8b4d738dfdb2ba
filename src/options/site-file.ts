import { Fields } from "../core/dataset/fields.ts";
import type { SiteRule } from "../platform/stored.ts";

/*
 * The file in which rules for sites are kept and passed on:
 *
 *   { "format": "backgrounder-sites", "version": 1, "sites": [{ "site": "example.org", "on": false }] }
 */

const format = "backgrounder-sites";
/** Far above what anybody keeps by hand. */
const mostRules = 10_000;
/** In bytes; a larger file is none of ours. */
export const largestFile = 2_000_000;

/**
 * The host that a text means: as it is typed, or out of an address; undefined where it is none. Names
 * in other letters are given in the form that the network has.
 */
export function readSite(text: string): string | undefined {
  const typed = text.trim();
  if (typed === "" || /\s/.test(typed)) return undefined;
  const address = /^[a-z][a-z+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  const host = hostname.replace(/\.$/, "");
  return /^(?=.{1,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host) || host.startsWith("[")
    ? host
    : undefined;
}

export function formatSites(sites: readonly SiteRule[]): string {
  return `${JSON.stringify({ format, version: 1, sites }, null, 2)}\n`;
}

function parseRule(value: unknown, path: string): SiteRule {
  const fields = new Fields(value, path);
  const site = readSite(fields.filled("site", 1000));
  if (site === undefined) return fields.fail("site", "is not the name of a site");
  const on = fields.raw("on");
  if (typeof on !== "boolean") return fields.fail("on", "must be true or false");
  return { site, on };
}

/** Reads such a file. Throws FieldError, which names the place and the fault, or SyntaxError. */
export function parseSites(text: string): SiteRule[] {
  const fields = new Fields(JSON.parse(text), "file");
  fields.oneOf("format", [format]);
  if (fields.count("version") !== 1) fields.fail("version", "is not 1, which is all that is read");
  return fields.list("sites", mostRules, parseRule);
}
