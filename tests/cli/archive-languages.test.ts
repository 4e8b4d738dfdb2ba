import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { parsePack } from "../../src/core/dataset/parse-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "backgrounder-languages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let out: string[] = [];
beforeEach(() => {
  out = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
});
afterEach(() => vi.restoreAllMocks());

function toLine(id: string, text: string, language: string): string {
  const url = `https://courier.example/${id}`;
  const more = { title: `About ${id}`, publisher: "Courier", published: "2022-05-12" };
  return JSON.stringify({ id, url, language, text, ...more });
}

function write(lines: readonly string[]): string {
  const file = join(folder, "archive.jsonl");
  writeFileSync(file, lines.join("\n"));
  return file;
}

/** What a text teaches as nine documents in a language. */
async function learn(text: string, language: string): Promise<string> {
  let told = "";
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    told += String(chunk);
    return true;
  });
  const lines = Array.from({ length: 9 }, (_, at) => toLine(`${language}${at}`, text, language));
  await main(["learn", write(lines)]);
  stdout.mockRestore();
  return told;
}

describe("archives in several languages", () => {
  it("teach how English is written by English documents alone", async () => {
    const english = "Oda Krent leads the Weavers Union. The Weavers Union met in Lusaka.";
    const german = "Der Mittwoch war kalt. Am Mittwoch kam Olaf Brandner, und Mittwoch war es.";
    expect(await learn(english, "en")).toContain("weavers");
    expect(await learn(german, "en")).toContain("mittwoch");
    expect(await learn(german, "de")).not.toContain("mittwoch");
  });

  it("says which languages' cases it does not put together, and reads others whole", async () => {
    const czech = "Včera přijel Petr Fialka do Norviku. Petr Fialka to řekl večer.";
    const german =
      "Gestern kam Olaf Brandner nach Lusaka. Brandner traf dort Bundeskanzler Ottokar Sommer.";
    const lines = [
      toLine("one", czech, "cs-CZ"),
      toLine("two", german, "de"),
      toLine("three", german.replace("Gestern", "Heute"), "de"),
    ];
    const file = join(folder, "pack.json");
    await main(["build", write(lines), "--out", file, "--quiet"]);
    const pack = parsePack(readFileSync(file, "utf8"));
    const told = out.filter((line) => line.includes("case forms"));
    expect(told).toEqual([
      '  note: documents in "cs" (1): case forms are not put together, so a name may stand in one',
    ]);
    const people = pack.entities.filter(({ type }) => type === "person").map(({ name }) => name);
    expect(people).toEqual(["Olaf Brandner", "Ottokar Sommer", "Petr Fialka"]);
    expect(pack.facts.map(({ text }) => text)).toContain("Gestern kam Olaf Brandner nach Lusaka.");
  });
});
