/*
 * The matcher's semantics once more, as plainly as they can be said: names and text are lists of
 * tokens, and every name is tried at every place. Knows exact spelling only, so the texts that it
 * judges are made of tokens that no rule of case or folding touches.
 */

export interface Token {
  readonly word: string;
  /** What stands before it. */
  readonly before: string;
}

/** First words of a name that must stand there but are not part of the mention. */
const articles = new Set(["the", "der", "la"]);

/** What a space inside a name may be in a text. */
const joins = new Set([" ", "\u00A0", "-", "\u2011", "\n"]);

const spaces = new Set([" ", "\u00A0", "\n"]);

function standsAt(name: readonly string[], tokens: readonly Token[], at: number): boolean {
  return name.every((word, offset) => {
    const token = tokens[at + offset];
    return token?.word === word && (offset === 0 || joins.has(token.before));
  });
}

/** The words of the mention, or none where the name with its article does not stand here. */
function readName(name: readonly string[], tokens: readonly Token[], at: number): number {
  const [article = "", ...rest] = name;
  const led = name.length > 1 && articles.has(article);
  const words = led ? rest : name;
  if (!standsAt(words, tokens, at)) return 0;
  if (!led) return words.length;
  const before = tokens[at - 1]?.word === article && spaces.has(tokens[at]?.before ?? "");
  return before ? words.length : 0;
}

/** The spans of the names in the text that the tokens make. UTF-16 offsets, half-open. */
export function findNaively(
  names: readonly (readonly string[])[],
  tokens: readonly Token[],
): (readonly [start: number, end: number])[] {
  const starts: number[] = [];
  let length = 0;
  for (const { before, word } of tokens) {
    starts.push(length + before.length);
    length += before.length + word.length;
  }
  const spans: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length;) {
    const words = Math.max(0, ...names.map((name) => readName(name, tokens, at)));
    if (words > 0) {
      const last = at + words - 1;
      spans.push([starts[at] ?? 0, (starts[last] ?? 0) + (tokens[last]?.word.length ?? 0)]);
    }
    at += Math.max(1, words);
  }
  return spans;
}
