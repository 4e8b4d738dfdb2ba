import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { createRandom } from "./random.ts";

/*
 * Articles that are made up, for measuring how a build does: about 3 kB each, people, organizations and
 * places named as news do, by Zipf's law. No word of them is on any list of the code, but the small
 * words that every sentence needs.
 */

const onsets = "b br d dr f fl g gr h j k kl kr l m n p pl qu r s sk st t tr v w z zh".split(" ");
const vowels = "a e i o u ai ea oo ou".split(" ");
const codas = ["", "", "n", "r", "l", "m", "k", "x", "nd", "rv", "zt"];

/** The word of a number: the same number gives the same word, other numbers mostly others. */
function wordOf(number: number, syllables: number): string {
  let rest = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let word = "";
  for (let each = 0; each < syllables; each++) {
    const take = (list: readonly string[]): string => {
      const picked = list[rest % list.length] ?? "";
      rest = Math.imul(rest ^ (rest >>> 13), 0x85ebca6b) >>> 0;
      return picked;
    };
    word += take(onsets) + take(vowels) + take(codas);
  }
  return word;
}

function toTitle(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** How many names there are to choose from. */
const names = 120_000;

/** By Zipf's law: the first is named a thousand times as often as the thousandth. */
function zipf(random: () => number): number {
  return Math.min(names - 1, Math.floor(Math.exp(random() * Math.log(names))) - 1);
}

function personOf(number: number): string {
  return `${toTitle(wordOf(number % 4001, 2))} ${toTitle(wordOf(number + 7_000_000, 3))}`;
}

function nameOf(number: number): string {
  if (number % 3 === 0) return personOf(number);
  if (number % 3 === 1)
    return `${toTitle(wordOf(number + 3_000_000, 2))} ${toTitle(wordOf(number + 5_000_000, 3))}`;
  return toTitle(wordOf(number + 9_000_000, 4));
}

function makeSentence(random: () => number): string {
  const word = (): string =>
    wordOf(Math.floor(random() ** 2 * 20_000), 1 + Math.floor(random() * 3));
  const name = (): string => nameOf(zipf(random));
  const many = (count: number): string => Array.from({ length: count }, word).join(" ");
  const year = 1990 + Math.floor(random() * 30);
  switch (Math.floor(random() * 6)) {
    case 0:
      return `The ${many(3)} of ${name()} was ${many(4)} in ${name()}, and ${many(6)}.`;
    case 1:
      return `${name()} said that the ${many(5)} would be ${many(3)} with ${name()}.`;
    case 2:
      return `In ${year} ${name()} had ${many(4)} the ${many(3)} that ${name()} is ${many(5)}.`;
    case 3:
      return `“It was ${many(6)},” said ${name()}, the ${word()} president of ${name()}.`;
    case 4:
      return `It is ${many(5)} from ${name()} to the ${many(7)}.`;
    default:
      return `A ${many(6)} was ${many(5)}, but ${name()} met ${name()} there.`;
  }
}

/** How long an article is, in UTF-16 units. */
const articleLength = 3000;

export function makeArticle(number: number): string {
  const random = createRandom(number + 1);
  let text = "";
  let inParagraph = 0;
  while (text.length < articleLength) {
    text += makeSentence(random);
    text += ++inParagraph % 3 === 0 ? "\n\n" : " ";
  }
  return text.trim();
}

/** Writes articles as lines of JSON; gives their bytes. */
export async function writeArticles(file: string, count: number): Promise<number> {
  const stream = createWriteStream(file);
  let bytes = 0;
  const write = async (from: number): Promise<void> => {
    const lines: string[] = [];
    const to = Math.min(count, from + 500);
    for (let each = from; each < to; each++) {
      const day = String(1 + (each % 28)).padStart(2, "0");
      const month = String(1 + (Math.floor(each / 28) % 12)).padStart(2, "0");
      const document = {
        id: `a${each}`,
        title: `Article ${each}`,
        publisher: "Made up",
        published: `${2000 + (each % 20)}-${month}-${day}`,
        url: `https://articles.example/${each}`,
        language: "en",
        text: makeArticle(each),
      };
      lines.push(JSON.stringify(document));
    }
    const text = `${lines.join("\n")}\n`;
    bytes += Buffer.byteLength(text);
    if (!stream.write(text)) await once(stream, "drain");
    if (to < count) await write(to);
  };
  await write(0);
  stream.end();
  await once(stream, "finish");
  return bytes;
}
