import { readFileSync } from "node:fs";
import { findDates } from "../../src/core/extract/find-dates.ts";
import { type FoundName, findNames, noKnowledge } from "../../src/core/extract/find-names.ts";
import { createGazetteer } from "../../src/core/extract/gazetteer.ts";
import { learnFrom, noLessons, toKnowledge } from "../../src/core/extract/learn-names.ts";
import { round } from "./page-files.ts";
import { printTable } from "./print-table.ts";

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly s: number; readonly e: number; readonly type: string }[];
}

const typeOfGold = new Map([
  ["PER", "person"],
  ["Person", "person"],
  ["ORG", "organization"],
  ["Organization", "organization"],
  ["LOC", "place"],
  ["Location", "place"],
  ["Facility", "place"],
  ["MISC", "other"],
  ["Misc", "other"],
  ["NORP", "other"],
  ["Product", "other"],
]);

class Score {
  right = 0;
  found = 0;
  gold = 0;

  get figures(): { precision: number; recall: number; f: number } {
    const precision = (100 * this.right) / Math.max(1, this.found);
    const recall = (100 * this.right) / Math.max(1, this.gold);
    const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision: round(precision), recall: round(recall), f: round(f) };
  }
}

function countSpans(found: ReadonlySet<string>, gold: ReadonlySet<string>, score: Score): void {
  score.found += found.size;
  score.gold += gold.size;
  for (const each of found) if (gold.has(each)) score.right++;
}

/** Found spans that touch a mention of a type that is not scored are not judged. */
function isIgnored(text: GoldText, { start, end }: { start: number; end: number }): boolean {
  return text.mentions.some(({ s, e, type }) => !typeOfGold.has(type) && s < end && e > start);
}

function isMain(type: string): boolean {
  return type === "person" || type === "organization" || type === "place";
}

function showErrors(
  text: GoldText,
  names: readonly FoundName[],
  errors: Map<string, number>,
): void {
  const note = (kind: string, s: number, e: number): void => {
    const words = `${kind}\t${text.text.slice(Math.max(0, s - 25), s)}[${text.text.slice(s, e)}]${text.text.slice(e, e + 20)}`;
    const key = words.replaceAll("\n", "\\n");
    errors.set(key, (errors.get(key) ?? 0) + 1);
  };
  const gold = new Map(text.mentions.map((each) => [`${each.s} ${each.e}`, each]));
  const found = new Set(names.map(({ start, end }) => `${start} ${end}`));
  for (const { start, end, type } of names) {
    const each = gold.get(`${start} ${end}`);
    if (each === undefined) {
      if (isIgnored(text, { start, end })) continue;
      const overlap = text.mentions.find(({ s, e }) => s < end && e > start);
      note(
        overlap === undefined ? "extra" : `span(${text.text.slice(overlap.s, overlap.e)})`,
        start,
        end,
      );
    } else {
      const want = typeOfGold.get(each.type) ?? "";
      if (isMain(want) && want !== type) note(`${want}->${type}`, start, end);
    }
  }
  for (const { s, e, type } of text.mentions) {
    if (!typeOfGold.has(type) || found.has(`${s} ${e}`)) continue;
    if (!names.some(({ start, end }) => s < end && e > start)) note(`missed-${type}`, s, e);
  }
}

/**
 * `names FILE [--errors]`: names found in texts, exact spans; their types, with what the whole file
 * says of its words (unmarked, as an archive) and each text alone; dates, where the file has them.
 */
export async function evalNames(args: readonly string[]): Promise<number> {
  const isVerbose = args.includes("--errors");
  const half = args.includes("--odd") ? 1 : args.includes("--even") ? 0 : undefined;
  const file = args.find((each) => !each.startsWith("--")) ?? "";
  const texts = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldText)
    .filter((_, index) => half === undefined || index % 2 === half);
  const gazetteer = createGazetteer();
  const lessons = noLessons();
  for (const { text } of texts) learnFrom(text, gazetteer, lessons);
  const knowledge = toKnowledge(lessons);
  const spans = { archive: new Score(), alone: new Score() };
  const typed = { archive: new Score(), alone: new Score() };
  const dates = new Score();
  const errors = new Map<string, number>();
  let characters = 0;
  let time = 0;
  for (const text of texts) {
    const gold = text.mentions.filter(({ type }) => typeOfGold.has(type));
    const goldSpans = new Set(gold.map(({ s, e }) => `${s} ${e}`));
    const goldTyped = new Set(
      gold
        .map(({ s, e, type }) => ({ s, e, type: typeOfGold.get(type) ?? "" }))
        .filter(({ type }) => isMain(type))
        .map(({ s, e, type }) => `${s} ${e} ${type}`),
    );
    for (const mode of ["archive", "alone"] as const) {
      const from = performance.now();
      const found = findNames(text.text, gazetteer, mode === "archive" ? knowledge : noKnowledge);
      if (mode === "archive") time += performance.now() - from;
      const names = found.names.filter((name) => !isIgnored(text, name));
      countSpans(new Set(names.map(({ start, end }) => `${start} ${end}`)), goldSpans, spans[mode]);
      const main = names.filter(({ type }) => isMain(type));
      countSpans(
        new Set(main.map(({ start, end, type }) => `${start} ${end} ${type}`)),
        goldTyped,
        typed[mode],
      );
      if (isVerbose && mode === "archive") showErrors(text, found.names, errors);
      if (mode === "archive") {
        const goldDates = text.mentions.filter(({ type }) => type === "Date");
        countSpans(
          new Set(findDates(found.text).map(({ start, end }) => `${start} ${end}`)),
          new Set(goldDates.map(({ s, e }) => `${s} ${e}`)),
          dates,
        );
        if (args.includes("--dates")) {
          const wanted = new Set(goldDates.map(({ s, e }) => `${s} ${e}`));
          const got = findDates(found.text);
          for (const { start, end } of got)
            if (!wanted.has(`${start} ${end}`))
              errors.set(
                `date+\t${text.text.slice(start - 20, start)}[${text.text.slice(start, end)}]${text.text.slice(end, end + 15)}`.replaceAll(
                  "\n",
                  "\\n",
                ),
                1,
              );
          for (const { s, e } of goldDates)
            if (!got.some(({ start, end }) => start === s && end === e))
              errors.set(
                `date-\t${text.text.slice(s - 20, s)}[${text.text.slice(s, e)}]${text.text.slice(e, e + 15)}`.replaceAll(
                  "\n",
                  "\\n",
                ),
                1,
              );
        }
      }
    }
    characters += text.text.length;
  }
  for (const [key, count] of [...errors].toSorted((a, b) => b[1] - a[1]))
    console.log(`${count}\t${key}`);
  const rows: [string, Score][] = [
    ["names", spans.archive],
    ["names, one text alone", spans.alone],
    ["typed", typed.archive],
    ["typed, one text alone", typed.alone],
    ["dates", dates],
  ];
  printTable(
    ["measure", "gold", "precision", "recall", "F"],
    rows.map(([name, score]) => {
      const { precision, recall, f } = score.figures;
      return [name, score.gold, precision, recall, f];
    }),
  );
  console.log(
    JSON.stringify({
      texts: texts.length,
      names: spans.archive.figures,
      namesAlone: spans.alone.figures,
      typed: typed.archive.figures,
      typedAlone: typed.alone.figures,
      ...(dates.gold === 0 ? {} : { dates: dates.figures }),
      millisecondsPer4000: round((time / characters) * 4000),
    }),
  );
  return 0;
}
