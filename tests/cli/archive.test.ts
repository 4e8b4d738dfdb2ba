import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { parsePack } from "../../src/core/dataset/parse-pack.ts";
import type { Pack } from "../../src/core/dataset/pack.ts";
import { makeArticle } from "../tools/bench-articles.ts";

const folder = mkdtempSync(join(tmpdir(), "backgrounder-archive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let out: string[] = [];
let err: string[] = [];
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text));
});
afterEach(() => vi.restoreAllMocks());

function write(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function readPack(file: string): Pack {
  return parsePack(readFileSync(file, "utf8"));
}

async function build(...args: string[]): Promise<{ code: number; pack: Pack }> {
  const file = join(folder, "pack.json");
  const code = await main(["build", ...args, "--out", file, "--quiet"]);
  return { code, pack: readPack(file) };
}

const story =
  "Zambian President Mwila Chanda opened the Weavers Union in Lusaka on May 3, officials said.\n\n" +
  "Chanda thanked Oda Krent, the director of the Weavers Union, for her patience.";

function toLine(id: string, text: string, more: object = {}): string {
  const document = {
    id,
    title: `About ${id}`,
    publisher: "Courier",
    published: "2022-05-12",
    url: `https://courier.example/${id}`,
    language: "en",
    text,
  };
  return JSON.stringify({ ...document, ...more });
}

const page = `<!doctype html><html lang="en"><head><title>Union opens</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2022-05-12T08:00:00Z">
<link rel="canonical" href="https://courier.example/union"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Union opens</h1>${story
  .split("\n\n")
  .map((each) => `<p>${each} ${"It was a long day for all who had come to see it. ".repeat(8)}</p>`)
  .join("")}</article></body></html>`;

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><language>en</language>
<item><title>One</title><link>https://courier.example/1</link><guid>g1</guid><pubDate>Thu, 12 May 2022 10:00:00 GMT</pubDate>
<description>&lt;p&gt;Mwila Chanda met Oda Krent in Lusaka.&lt;/p&gt;</description></item>
<item><title>Two</title><link>https://courier.example/2</link><guid>g2</guid><pubDate>Fri, 13 May 2022 10:00:00 GMT</pubDate>
<description>Oda Krent left Lusaka.</description></item></channel></rss>`;

describe("readers", () => {
  it.each([
    ["plain text", "a.txt", story, ["2022-05-12"]],
    ["packed text", "b.txt.gz", gzipSync(story), ["2022-05-12"]],
    ["a page's article", "c.html", page, ["2022-05-12"]],
    [
      "lines of JSON",
      "d.jsonl",
      `${toLine("x", story)}\n${toLine("y", story, { published: "2022-06-01" })}\n`,
      ["2022-05-12", "2022-06-01"],
    ],
    ["packed lines", "e.jsonl.gz", gzipSync(toLine("x", story)), ["2022-05-12"]],
    ["a feed's items", "f.rss", rss, ["2022-05-12", "2022-05-13"]],
    [
      "Markdown with front matter",
      "g.md",
      `---\nid: g\ntitle: T\npublisher: P\npublished: 2022-05-12\nurl: https://p.example/g\nlanguage: en\n---\n# Title\n\n${story}`,
      ["2022-05-12"],
    ],
  ])("read %s", async (_case, name, content, dates) => {
    const { code, pack } = await build(write(name, content), "--published", "2022-05-12");
    expect(code).toBe(0);
    expect(pack.documents.map(({ published }) => published)).toEqual(dates);
    expect(pack.entities.map(({ name: shown }) => shown)).toEqual(
      expect.arrayContaining(["Mwila Chanda", "Oda Krent", "Lusaka"]),
    );
    expect(pack.facts.length).toBeGreaterThan(0);
  });

  it("take a page's own words for title, publisher and address", async () => {
    const { pack } = await build(write("own.html", page));
    expect(pack.documents[0]).toMatchObject({
      title: "Union opens",
      publisher: "The Courier",
      url: "https://courier.example/union",
      published: "2022-05-12",
    });
  });

  it("read folders and patterns, each file once", async () => {
    write("many/a.txt", story);
    write("many/deep/b.txt", `${story} Then it rained.`);
    write("many/picture.png", "no document");
    const { pack } = await build(
      join(folder, "many"),
      join(folder, "many", "*.txt"),
      "--published",
      "2022",
    );
    expect(pack.documents).toHaveLength(2);
  });

  it("report what is wrong by file, line and fault, leave it out and go on", async () => {
    const lines = write(
      "bad.jsonl",
      [
        toLine("a", story),
        "{",
        toLine("b", ""),
        toLine("a", story),
        toLine("c", story, { url: "ftp://x" }),
      ].join("\n"),
    );
    const empty = write("bad.txt", "  ");
    const binary = write("binary.txt", new Uint8Array([0xff, 0xfe, 0x00]));
    const torn = write("torn.jsonl.gz", gzipSync(toLine("z", story)).subarray(0, 40));
    const { code, pack } = await build(lines, empty, binary, torn);
    expect(code).toBe(1);
    expect(pack.documents.map(({ id }) => id)).toEqual(["a"]);
    const faults = err.join("\n");
    expect(faults).toContain(`${lines}:2: it is not JSON`);
    expect(faults).toContain(`${lines}:3: text is empty`);
    expect(faults).toContain(`${lines}:5: url must start with http(s)://`);
    expect(faults).toContain("a: the document is there twice");
    expect(faults).toContain(`${empty}:1: it has no text`);
    expect(faults).toContain(`${binary}:1: it is not UTF-8 text`);
    expect(faults).toContain(`${torn}:1: it cannot be unpacked`);
  });
});

describe("a pack of documents", () => {
  it("cites for each fact a document, a sentence of it and the words of the role", async () => {
    const { pack } = await build(write("cited.jsonl", toLine("cited", story)));
    const chanda = pack.entities.find(({ name }) => name === "Mwila Chanda");
    expect(chanda).toMatchObject({ type: "person", description: "Zambian President" });
    const role = pack.facts.find(
      ({ kind, words }) => kind === "role" && words === "Zambian President",
    );
    expect(role).toMatchObject({ document: "cited", asOf: "2022-05-12" });
    expect(story.slice(...(role?.span ?? [0, 0]))).toBe(role?.text);
    const event = pack.facts.find(({ when }) => when === "2022-05-03");
    expect(event?.text).toContain("opened the Weavers Union");
  });

  it("lets the authority file win in id, type, name and description", async () => {
    const authority = write(
      "authority.yaml",
      "- id: president-chanda\n  type: person\n  description: Head of state of Zambia\n  names:\n    full:\n      en: [Mwila K. Chanda, Mwila Chanda]\n",
    );
    const { pack } = await build(
      write("kept.jsonl", toLine("kept", story)),
      "--authority",
      authority,
    );
    const kept = pack.entities.filter(({ name }) => name.includes("Chanda"));
    expect(kept.map(({ id, name, description }) => [id, name, description])).toEqual([
      ["president-chanda", "Mwila K. Chanda", "Head of state of Zambia"],
    ]);
    expect(pack.facts.flatMap(({ entities }) => entities)).toContain("president-chanda");
  });

  it("puts one person's names of several documents together, and keeps two people of one family name", async () => {
    const file = write(
      "people.jsonl",
      [
        toLine("p1", "Oda Krent spoke in Lusaka. Krent was late, she said."),
        toLine("p2", "O. Krent won a prize in Lusaka."),
        toLine("p3", "Paul Banda met Ruth Banda in Ndola. Paul Banda then left Ndola."),
      ].join("\n"),
    );
    const { pack } = await build(file);
    const people = pack.entities
      .filter(({ type }) => type === "person")
      .map(({ names }) => names.map(({ text }) => text).toSorted());
    expect(people).toEqual([["Krent", "O. Krent", "Oda Krent"], ["Paul Banda"], ["Ruth Banda"]]);
  });

  it("gives what is said of a family name to the one whose company its document has, and to nobody else", async () => {
    const file = write(
      "company.jsonl",
      [
        toLine("c1", "Paul Banda met Oda Krent in Ndola. Oda Krent then thanked Paul Banda."),
        toLine(
          "c2",
          "Ruth Banda accused Mwila Chanda on May 2, and Mwila Chanda accused Ruth Banda.",
        ),
        toLine("c3", "Mr. Banda sued the Weavers Union on May 3, and Oda Krent helped Mr. Banda.", {
          published: "2022-06-01",
        }),
        toLine(
          "c4",
          "Mrs. Banda accused Mwila Chanda on May 4, and Mwila Chanda accused Mrs. Banda.",
          {
            published: "2022-05-20",
          },
        ),
        toLine("c5", "Mwila Chanda left on June 9.", { published: "2022-07-01" }),
      ].join("\n"),
    );
    const { pack } = await build(file, "--facts", "1");
    const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
    const said = pack.facts.map(({ document, entities }) => [
      document,
      entities.map((id) => names.get(id)),
    ]);
    expect(said).toEqual([
      ["c1", ["Paul Banda", "Oda Krent", "Ndola"]],
      ["c4", ["Ruth Banda", "Mwila Chanda"]],
      ["c3", ["Paul Banda", "Weavers Union", "Oda Krent"]],
      ["c5", ["Mwila Chanda"]],
    ]);
  });

  it("has a report of what was found, merged, rejected and left out, as inert markup", async () => {
    const report = join(folder, "report.html");
    const bad = write(
      "r.jsonl",
      `${toLine("r1", "Oda <b>Krent</b> spoke. Oda Krent left.")}\nno\n`,
    );
    await build(bad, "--report", report, "--title", "<script>alert(1)</script>");
    const text = readFileSync(report, "utf8");
    expect(text).toContain("Oda Krent");
    expect(text).toContain("it is not JSON");
    expect(text).toContain("<svg");
    expect(text).not.toContain("<script");
  });
});

function runCli(
  args: readonly string[],
  input: string,
  killAfterBlocks?: string,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["tests/tools/run.mjs", "src/cli/main.ts", ...args], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    let output = "";
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
    child.stdin.end(input);
    if (killAfterBlocks === undefined) return;
    const watch = setInterval(() => {
      const isBegun =
        existsSync(killAfterBlocks) &&
        readdirSync(killAfterBlocks).some((name) => name.startsWith("map-"));
      if (isBegun) child.kill("SIGKILL");
    }, 5);
    child.on("close", () => clearInterval(watch));
  });
}

it("ends quietly where nobody reads its output any more", async () => {
  await build(write("e.jsonl", toLine("e1", "Oda Krent spoke. Oda Krent left.")));
  const text = write("long.txt", "Minsk is far from Moscow.\n\n".repeat(20_000));
  const child = spawn(
    process.execPath,
    [
      "tests/tools/run.mjs",
      "src/cli/main.ts",
      "annotate",
      "--text",
      "--pack",
      join(folder, "pack.json"),
      text,
      text,
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (data: Buffer) => {
    said += data.toString();
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => {
    child.on("close", resolve);
  });
  expect({ code, said }).toEqual({ code: 0, said: "" });
});

describe("an archive that is built in parts", () => {
  const articles = Array.from({ length: 1400 }, (_, index) =>
    toLine(`n${index}`, makeArticle(index).slice(0, 900)),
  );
  const input = `${articles.join("\n")}\n`;

  it("gives the same bytes with one thread, with two, and after it was killed", async () => {
    const file = write("archive.jsonl", input);
    const [one, two, resumed] = ["one.json", "two.json", "resumed.json"].map((name) =>
      join(folder, name),
    );
    const work = join(folder, "work");
    await runCli(["build", file, "--out", one ?? "", "--jobs", "1"], "");
    await runCli(["build", file, "--out", two ?? "", "--jobs", "2"], "");
    const killed = await runCli(
      ["build", file, "--out", resumed ?? "", "--jobs", "2", "--work", work],
      "",
      work,
    );
    expect(killed.code).toBeNull();
    expect(existsSync(resumed ?? "")).toBe(false);
    await runCli(["build", file, "--out", resumed ?? "", "--jobs", "2", "--work", work], "");
    const bytes = [one, two, resumed].map((each) => readFileSync(each ?? "", "utf8"));
    expect(bytes[1] === bytes[0]).toBe(true);
    expect(bytes[2] === bytes[0]).toBe(true);
  }, 120_000);

  it("gives by map and merge, in any parts and order, the pack that build gives", async () => {
    const few = articles.slice(0, 40);
    const file = write("few.jsonl", few.join("\n"));
    const built = join(folder, "built.json");
    const about = ["--id", "a", "--title", "A", "--licence", "L"];
    await main(["build", file, "--out", built, "--learn", "0", "--quiet", ...about]);
    const [first, second] = await Promise.all([
      runCli(["map"], few.slice(0, 15).join("\n")),
      runCli(["map"], few.slice(15).join("\n")),
    ]);
    const part = await runCli(["merge"], second?.output ?? "");
    const merged = join(folder, "merged.json");
    await runCli(["merge", "--out", merged, ...about], part.output + (first?.output ?? ""));
    expect(readFileSync(merged, "utf8") === readFileSync(built, "utf8")).toBe(true);
  }, 60_000);

  it("reads lines of JSON from standard input", async () => {
    const file = join(folder, "stdin.json");
    const { code } = await runCli(["build", "-", "--out", file], articles.slice(0, 3).join("\n"));
    expect(code).toBe(0);
    expect(readPack(file).documents).toHaveLength(3);
  }, 30_000);
});
