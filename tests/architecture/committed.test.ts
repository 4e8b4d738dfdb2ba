import { existsSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Written in pieces, so that this file does not find itself. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a machine's path", new RegExp("(?<![\\w.:-])/(?:home|Users|root|work|farm)/[\\w.]")],
  ["a package registry's host", new RegExp("registry\\.[a-z]+\\.(?:org|com)")],
  ["a package mirror's host", new RegExp("(?:deb|security)\\.[a-z]+\\.org")],
];

function findForbidden(path: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      forbidden
        .filter(([, pattern]) => pattern.test(line))
        .map(([what]) => `${path}:${index + 1} names ${what}: it holds on no other machine`),
    );
}

describe("committed files", () => {
  it("name no machine and no registry", () => {
    // Files that are new and not ignored will be committed, so they count.
    const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const paths = execFileSync("git", list, { encoding: "utf8" }).split("\0");
    const texts = paths.filter(
      (path) => existsSync(path) && !/\.(?:png|ico|woff2|gz|zip)$/.test(path),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap((path) => findForbidden(path, readFileSync(path, "utf8")))).toEqual([]);
  });

  it.each([
    ["a home folder", ["", "home", "someone", "profile"].join("/")],
    ["a registry", ["https://registry", "npmjs", "org/vite"].join(".")],
    ["a mirror", ["http://deb", "debian", "org/x"].join(".")],
  ])("bite when planted: %s", (_case, line) => {
    expect(findForbidden("a.ts", `first\n${line}`)).toHaveLength(1);
  });

  it("may name a system's usual places and pages of the web", () => {
    expect(findForbidden("a.ts", '"/usr/bin/chromium", "https://site.example/home/x"')).toEqual([]);
  });
});
