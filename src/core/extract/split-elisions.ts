import { foldWord } from "../text/fold.ts";
import { casingOf } from "../text/words.ts";
import type { Sentence, Token, TokenizedText } from "./tokens.ts";

/** A small word that has lost its vowel before the next: d'Ukraine, dell'Interno, L'Assemblée. */
const elision =
  /^(d|l|qu|c|j|m|n|s|t|jusqu|lorsqu|puisqu|all|coll|dall|dell|nell|sull|un|quell|quest|bell)['’](?=\p{L}{2})/iu;
const languages: ReadonlySet<string> = new Set(["fr", "it", "ca", "oc"]);

function split(token: Token): readonly Token[] {
  const [whole, small] = elision.exec(token.text) ?? [];
  if (whole === undefined || small === undefined) return [token];
  const middle = token.start + small.length;
  const rest = token.text.slice(whole.length);
  return [
    {
      ...token,
      end: middle,
      text: small,
      folded: foldWord(small),
      casing: casingOf(small),
      possessive: false,
    },
    {
      ...token,
      start: token.start + whole.length,
      text: rest,
      folded: foldWord(rest),
      casing: casingOf(rest),
      gap: "'",
      opens: false,
    },
  ];
}

/** Parts elided words from what they stand before, in languages that have them. Linear. */
export function splitElisions(read: TokenizedText, language: string): TokenizedText {
  if (!languages.has(language)) return read;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of read.sentences) {
    const from = tokens.length;
    for (const token of read.tokens.slice(sentence.from, sentence.to)) tokens.push(...split(token));
    sentences.push({ ...sentence, from, to: tokens.length });
  }
  return { text: read.text, tokens, sentences };
}
