import { getDomain } from "tldts-icann";

/**
 * The site that a host belongs to, as rules are kept for it: its registrable domain (`bbc.co.uk` for
 * `www.bbc.co.uk`), or the host itself where it has none (an address, `localhost`).
 */
export function siteOf(host: string): string {
  return getDomain(host) ?? host;
}

/** The site of a page by its address; empty where the address is none. */
export function siteOfAddress(url: string): string {
  return URL.canParse(url) ? siteOf(new URL(url).hostname) : "";
}
