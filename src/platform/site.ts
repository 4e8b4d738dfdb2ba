import { getDomain } from "tldts-icann";

/**
 * The site that a host belongs to, as rules are kept for it: its registrable domain (`bbc.co.uk` for
 * `www.bbc.co.uk`), or the host itself where it has none (an address, `localhost`).
 */
export function siteOf(host: string): string {
  return getDomain(host) ?? host;
}
