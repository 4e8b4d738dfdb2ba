import { describe, expect, it } from "vitest";
import { FieldError } from "../../src/core/dataset/fields.ts";
import { formatSites, parseSites, readSite } from "../../src/options/site-file.ts";

describe("readSite", () => {
  it.each([
    ["example.org", "example.org"],
    ["  News.Example.ORG ", "news.example.org"],
    ["https://news.example.org/a?b#c", "news.example.org"],
    ["example.org:8080", "example.org"],
    ["навіны.бел", "xn--80ae5ac4e2c.xn--90ais"],
    ["localhost", "localhost"],
    ["127.0.0.1", "127.0.0.1"],
    ["example.org.", "example.org"],
  ])("takes %s for %s", (text, site) => {
    expect(readSite(text)).toBe(site);
  });

  it.each(["", " ", "two words", "ftp://example.org", "javascript:alert(1)", "a..b", "*.org"])(
    "takes %j for no site",
    (text) => {
      expect(readSite(text)).toBeUndefined();
    },
  );
});

describe("a file of rules", () => {
  const rules = [
    { site: "example.org", on: false },
    { site: "news.example.org", on: true },
  ];

  it("holds what was put into it", () => {
    expect(parseSites(formatSites(rules))).toEqual(rules);
  });

  it.each([
    ["no object", "[]", "file must be an object"],
    ["another format", `{"format":"x"}`, "file.format must be one of backgrounder-sites"],
    [
      "a later version",
      `{"format":"backgrounder-sites","version":2,"sites":[]}`,
      "file.version is not 1",
    ],
    [
      "a rule without a switch",
      `{"format":"backgrounder-sites","version":1,"sites":[{"site":"a.example"}]}`,
      "file.sites[0].on must be true or false",
    ],
    [
      "a rule for no site",
      `{"format":"backgrounder-sites","version":1,"sites":[{"site":"a b","on":true}]}`,
      "file.sites[0].site is not the name of a site",
    ],
  ])("is refused with place and fault: %s", (_case, text, fault) => {
    expect(() => parseSites(text)).toThrow(FieldError);
    expect(() => parseSites(text)).toThrow(fault);
  });
});
