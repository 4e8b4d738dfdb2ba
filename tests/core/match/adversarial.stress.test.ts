import { describe, expect, it } from "vitest";
import { createMatcher } from "../../../src/core/match/find-names.ts";
import { compileIndex } from "../../../src/core/match/name-index.ts";
import { makeSamplePack } from "../sample-pack.ts";

/*
 * Texts and names that somebody has made to be slow or to be taken wrongly. `npm test` looks at what is
 * found; `npm run test:stress` at texts of up to 8 million units, and how the time grows with them.
 */
const isStress = process.env["BACKGROUNDER_STRESS"] === "1";
const sizes = isStress ? [1, 2, 4, 8].map((size) => size * 1_000_000) : [10_000, 20_000];
/** Most time for a text twice as long. */
const mostGrowth = 2.2;

interface Attack {
  readonly title: string;
  readonly names: readonly string[];
  /** The text is this over and over. */
  readonly piece: string;
  /** Matches in each piece. */
  readonly matches: number;
  /** The share of the usual length, where Intl.Segmenter or 60 words at each place take their time. */
  readonly share?: number;
}

const beginning = "Union ".repeat(60);
const alike = Array.from({ length: isStress ? 50_000 : 2_000 }, (_, at) => `Name ${10_000 + at}`);

const attacks: readonly Attack[] = [
  { title: "one letter", names: ["Aaaa", "A"], piece: "A", matches: 0 },
  {
    title: "one letter of a script without spaces",
    names: ["一二"],
    piece: "一",
    matches: 0,
    share: 0.1,
  },
  { title: "one mark", names: ["A"], piece: "\u0301", matches: 0 },
  { title: "soft hyphens", names: ["Minsk"], piece: "\u00AD", matches: 0 },
  { title: "a name without a gap", names: ["Minsk"], piece: "Minsk", matches: 0 },
  { title: "spaces", names: ["Union State"], piece: `Union${" ".repeat(900)}`, matches: 0 },
  { title: "line breaks", names: ["Union State"], piece: "Union\n\n", matches: 0 },
  { title: "bidi controls", names: ["Minsk"], piece: "\u202EMinsk\u2066 ", matches: 1 },
  { title: "lone surrogates", names: ["Minsk"], piece: "\uD800Minsk \uDC00", matches: 1 },
  {
    title: "names that every object has",
    names: ["__proto__", "constructor", "hasOwnProperty"],
    piece: "__proto__ constructor toString ",
    matches: 2,
  },
  {
    title: "a name's beginnings",
    names: [`${beginning}State`],
    piece: "Union ",
    matches: 0,
    share: 0.1,
  },
  {
    title: "names that share 60 words",
    names: Array.from({ length: 500 }, (_, at) => `${beginning}State${at}`),
    piece: "Union ",
    matches: 0,
    share: 0.1,
  },
  {
    title: "near-identical names",
    names: alike,
    piece: `${alike.join(" ")} `,
    matches: alike.length,
    share: 0.25,
  },
  {
    title: "names of which the next word is never there",
    names: alike,
    piece: "Name Name 99999 ",
    matches: 0,
  },
  { title: "capitals", names: ["Iran", "US"], piece: "IRAN US AND ", matches: 1, share: 0.25 },
];

function fill(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.round(length / piece.length)));
}

/** The least of three: what disturbs a run only makes it longer. */
function timeOf(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("a text and names made to do harm", () => {
  it.each(attacks)(
    "change nothing of what is found: $title",
    ({ names, piece, matches, title, share = 1 }) => {
      const pack = makeSamplePack({ one: { full: names } });
      const matcher = createMatcher(compileIndex(pack), pack);
      const times: number[] = [];
      for (const size of sizes) {
        const text = fill(piece, size * share);
        const found = matcher.find(text);
        expect(found).toHaveLength((text.length / piece.length) * matches);
        expect(found.filter((match) => match.names.length !== 1)).toEqual([]);
        if (isStress) times.push(timeOf(() => void matcher.find(text)));
      }
      if (!isStress) return;
      const growth = ((times.at(-1) ?? 0) / (times[0] ?? 1)) ** (1 / (times.length - 1));
      process.stdout.write(
        `${growth.toFixed(2)}  ${times.map((time) => time.toFixed(0)).join(" ")}  ${title}\n`,
      );
      expect(growth).toBeLessThanOrEqual(mostGrowth);
    },
  );
});
