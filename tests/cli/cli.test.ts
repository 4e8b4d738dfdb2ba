import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { RelatedArticles } from "../../src/core/relate/find-related.ts";
import { main } from "../../src/cli/main.ts";

let folder = "";
let pack = "";
let out: string[] = [];
let err: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backgrounder-cli-"));
  pack = join(folder, "pack.json");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out.push(String(text));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

function write(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

interface Line {
  readonly file: string;
  readonly article?: boolean;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly entity: { readonly id: string; readonly name: string; readonly type: string };
    readonly evidence?: object;
  }[];
  readonly related?: RelatedArticles;
}
const lines = (): Line[] => out.map((line) => JSON.parse(line) as Line);

describe("build", () => {
  it("makes the bundled pack, the same bytes each time, and check finds it whole", async () => {
    expect(await main(["build", "--out", pack])).toBe(0);
    const first = readFileSync(pack, "utf8");
    expect(await main(["build", "--out", pack])).toBe(0);
    expect(readFileSync(pack, "utf8")).toBe(first);
    expect(await main(["check", pack])).toBe(0);
    expect(await main(["stats", pack])).toBe(0);
    expect(out.join("\n")).toContain("facts");
  });

  it("reports every document that is wrong, by file and line, and leaves an earlier pack alone", async () => {
    const before = readFileSync(pack, "utf8");
    const one = write("one.md", "no front matter");
    const two = write("two.md", "---\nid: x\n---\n");
    expect(await main(["build", one, two, "--out", pack])).toBe(1);
    expect(err.join("\n")).toContain(`${one}:1: must start with front matter`);
    expect(err.join("\n")).toContain(`${two}:2: title is missing`);
    expect(readFileSync(pack, "utf8")).toBe(before);
  });
});

describe("check", () => {
  it("finds a pack whose content is not what was hashed", async () => {
    const changed = write(
      "changed.json",
      readFileSync(pack, "utf8").replace("Leader of", "King of"),
    );
    expect(await main(["check", changed])).toBe(1);
    expect(err.join("\n")).toContain(`${changed}: hash is`);
  });

  it("names file, place and fault of a broken pack", async () => {
    const broken = write(
      "broken.json",
      readFileSync(pack, "utf8").replace('"type":"person"', '"type":"king"'),
    );
    expect(await main(["check", broken])).toBe(1);
    expect(err.join("\n")).toMatch(/broken\.json: entities\[\d+\]\.type must be one of/);
  });
});

function annotate(...args: string[]): Promise<number> {
  return main(["annotate", "--pack", pack, ...args]);
}

describe("annotate", () => {
  it("gives one line of JSON for each file, with offsets into its text", async () => {
    const text = "\uFEFF🙂 Vladimir Putin met Lukashenka.\nAlyaksandr Lukashenka left Minsk.\n";
    const first = write("first.txt", text);
    const second = write("second.txt", "Nothing here.");
    expect(await annotate("--json", first, second)).toBe(0);
    const [one, two] = lines();
    expect(one?.file).toBe(first);
    expect(one?.mentions.map(({ entity }) => entity.id)).toEqual([
      "vladimir-putin",
      "alyaksandr-lukashenka",
      "alyaksandr-lukashenka",
      "minsk",
    ]);
    for (const { start, end, text: words } of one?.mentions ?? []) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(one?.mentions[0]).toEqual({
      start: 4,
      end: 18,
      text: "Vladimir Putin",
      entity: { id: "vladimir-putin", name: "Vladimir Putin", type: "person" },
    });
    expect(two).toEqual({ file: second, mentions: [] });
  });

  it("gives with --marks the first mention of each entity, with --explain the evidence", async () => {
    const file = write("marks.txt", "Vladimir Putin spoke. Putin left.");
    await annotate("--json", "--explain", file);
    await annotate("--json", "--marks", file);
    const [all, marks] = lines();
    expect(all?.mentions).toHaveLength(2);
    expect(all?.mentions[1]?.evidence).toMatchObject({ licence: "full-name-on-page" });
    expect(marks?.mentions).toHaveLength(1);
  });

  it("gives with --related the documents about the same, with what they share", async () => {
    const file = write(
      "related.txt",
      "Vladimir Putin and Alyaksandr Lukashenka agreed on 28 programs of the Union State in Minsk.",
    );
    await annotate("--json", "--related", "--published", "2021-11-05", file);
    const [line] = lines();
    const source = line?.related?.earlier.find(({ id }) => id === "rferl-31546225");
    expect(source).toMatchObject({ published: "2021-11-04", self: false });
    expect(source?.shared.map(({ id }) => id)).toContain("union-state");
    out = [];
    await annotate("--related", "--published", "2021-11-05", file);
    expect(out.join("\n")).toContain(
      "2021-11-04 RFE/RL's Belarus Service: Putin, Lukashenka Agree",
    );
  });

  it("reads of html the article, and offsets are into the text that --text prints", async () => {
    const story =
      "<p>Vladimir <b>Putin</b> flew to&nbsp;Minsk on Thursday and spoke for a long while about roads and rivers.</p>";
    const html = `<!doctype html><html><head><meta property="og:type" content="article"></head><body><nav>Moscow</nav><article>${story.repeat(4)}<div style="display:none">${story}</div></article></body></html>`;
    const file = write("story.html", html);
    await annotate("--text", file);
    const text = out.join("");
    out = [];
    await annotate("--json", file);
    const [line] = lines();
    expect(line?.mentions.length).toBe(8);
    for (const { start, end, text: words } of line?.mentions ?? [])
      expect(text.slice(start, end)).toBe(words);
    expect(line?.mentions.some(({ entity }) => entity.id === "moscow")).toBe(false);
  });

  it("says of html without an article that it is none", async () => {
    const file = write("list.html", "<html><body><p>Minsk</p></body></html>");
    await annotate("--json", file);
    expect(lines()[0]).toMatchObject({ article: false, mentions: [{ text: "Minsk" }] });
  });

  it("reports a file that cannot be read, and goes on with the others", async () => {
    const good = write("good.txt", "Minsk");
    const bad = write("bad.txt", new Uint8Array([0xff, 0xfe, 0xfd]));
    const missing = join(folder, "missing.txt");
    expect(await annotate("--json", missing, bad, good)).toBe(1);
    expect(err).toEqual([`${missing}: there is no such file`, `${bad}: it is not UTF-8 text`]);
    expect(lines()).toHaveLength(1);
  });

  it("says how to make a pack where there is none", async () => {
    expect(await main(["annotate", "--pack", join(folder, "no.json"), pack])).toBe(1);
    expect(err.join("\n")).toContain("npm run cli -- build");
  });
});

describe("wrong usage", () => {
  it.each([
    ["no command", []],
    ["an unknown command", ["constructor"]],
    ["an unknown option", ["annotate", "--colour", "x"]],
    ["no file", ["annotate"]],
    ["a date that is none", ["annotate", "--published", "soon", "x"]],
    ["no pack", ["check"]],
  ])("ends with 2: %s", async (_case, args) => {
    expect(await main(args)).toBe(2);
    expect([...out, ...err].join("\n")).toContain("usage:");
  });
});
