/** Host names that the test browsers find on this machine: two of one site, and another site. */
export const testHosts = ["news.example", "sub.news.example", "other.example"] as const;
export type TestHost = (typeof testHosts)[number] | "127.0.0.1";

/** Chromium's rules: the test hosts are here, every other name does not exist. */
export const chromiumHostRules = [
  ...testHosts.map((host) => `MAP ${host} 127.0.0.1`),
  "MAP * ~NOTFOUND",
  "EXCLUDE 127.0.0.1",
  "EXCLUDE localhost",
].join(", ");

/** Firefox's preferences for the same: everything but the test hosts goes to a proxy that is not there. */
export const firefoxHostPreferences: Readonly<Record<string, string | number | boolean>> = {
  "network.dns.localDomains": testHosts.join(","),
  "network.dns.disableIPv6": true,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 1,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 1,
  "network.proxy.no_proxies_on": ["localhost", "127.0.0.1", ...testHosts].join(", "),
};
