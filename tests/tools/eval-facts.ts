import { readFileSync } from "node:fs";
import { findRoles } from "../../src/core/extract/find-roles.ts";
import type { TypedName } from "../../src/core/extract/role-reader.ts";
import { tokenize } from "../../src/core/extract/tokens.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

interface GoldSentence {
  readonly toks: readonly string[];
  /** By its last token's number: first and last token (both within), type. */
  readonly ents: Readonly<Record<string, readonly [number, number, string]>>;
  readonly rels: readonly (readonly [string, number, number])[];
}

const types = new Map([
  ["Peop", "person"],
  ["Org", "organization"],
  ["Loc", "place"],
]);

/** A sentence as it was printed: no space before signs, quotation marks as one sign. */
function joinTokens(tokens: readonly string[]): { text: string; starts: number[]; ends: number[] } {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1] ?? "";
    const isClose =
      /^(?:[,.;:?!)%]|'s|'S|'|'\w{1,2})$/.test(token) || (before === "`" && token === "`");
    const isOpen = before === "(" || before === "$" || text === "" || /^[`]$/.test(before);
    if (!isClose && !isOpen) text += " ";
    starts.push(text.length);
    text += token;
    ends.push(text.length);
  }
  return { text, starts, ends };
}

/**
 * `facts FILE`: which person is at which organization, the names given. A pair of the file's Work_For
 * relations is right; every other pair that is stated is wrong.
 */
export async function evalFacts(args: readonly string[]): Promise<number> {
  const isVerbose = args.includes("--errors");
  const file = args.find((each) => !each.startsWith("--")) ?? "";
  const sentences = JSON.parse(readFileSync(file, "utf8")) as GoldSentence[];
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { toks, ents, rels } of sentences) {
    const { text, starts, ends } = joinTokens(toks);
    const tokenized = tokenize(text);
    const keys: number[] = [];
    const names: TypedName[] = [];
    for (const [key, [first, last, type]] of Object.entries(ents)) {
      const start = starts[first] ?? 0;
      const end = ends[last] ?? 0;
      const from = tokenized.tokens.findIndex((token) => token.end > start);
      const after = tokenized.tokens.findIndex((token) => token.start >= end);
      keys.push(Number(key));
      names.push({
        from,
        to: after < 0 ? tokenized.tokens.length : after,
        type: types.get(type) ?? "other",
      });
    }
    const wanted = new Set(
      rels.filter(([kind]) => kind === "Work_For").map(([, a, b]) => `${a} ${b}`),
    );
    const stated = new Set<string>();
    for (const { person, at, hedge } of findRoles(tokenized, names)) {
      if (hedge === "denied") continue;
      for (const each of at) {
        if (names[each]?.type === "organization") stated.add(`${keys[person]} ${keys[each]}`);
      }
    }
    gold += wanted.size;
    found += stated.size;
    for (const pair of stated) if (wanted.has(pair)) right++;
    if (!isVerbose) continue;
    const show = (pair: string): string =>
      pair
        .split(" ")
        .map((key) => ents[key])
        .map((each) => toks.slice(each?.[0] ?? 0, (each?.[1] ?? 0) + 1).join(" "))
        .join(" @ ");
    for (const pair of stated) if (!wanted.has(pair)) console.log(`wrong\t${show(pair)}\t${text}`);
    for (const pair of wanted) if (!stated.has(pair)) console.log(`missed\t${show(pair)}\t${text}`);
  }
  const precision = round((100 * right) / Math.max(1, found));
  const recall = round((100 * right) / Math.max(1, gold));
  printTable(
    ["pairs", "stated", "right", "precision", "recall"],
    [[gold, found, right, precision, recall]],
  );
  console.log(JSON.stringify({ pairs: gold, stated: found, right, precision, recall }));
  return 0;
}
