import { foldWord } from "../text/fold.ts";
import { type Casing, casingOf, isAbbreviation } from "../text/words.ts";

/** A word of a text as extraction reads it; UTF-16 offsets, half-open. */
export interface Token {
  readonly start: number;
  /** Without a possessive ending; with the full stop of an abbreviation (U.S., Inc.). */
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** `none` for numbers and for scripts without case. `title` also for iPhone and eBay. */
  readonly casing: Casing;
  /** What stands between the word before and this one, a possessive ending left out. */
  readonly gap: string;
  /** Whether the word has a possessive ending. */
  readonly possessive: boolean;
  /** Whether a sentence, a line or a quotation starts here: its capital says nothing. */
  readonly opens: boolean;
  /** Number of its sentence in the text. */
  readonly sentence: number;
}

/** A sentence; a quotation that is not closed holds the sentences within together. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Its tokens: tokens[from..to). */
  readonly from: number;
  readonly to: number;
}

export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Abbreviations whose full stop belongs to the name that they stand in. */
const dotted = new Set(
  "eng inc corp co ltd plc jr sr st bros mt ft dept univ assn gov sen rep lt col gen maj sgt capt cmdr adm dr mr mrs ms prof rev hon pres vs no jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

const letters = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+/uy;
const letter = /\p{L}/u;
const initials = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})/uy;

function isAsciiWord(unit: number): boolean {
  const low = unit | 0x20;
  return (low >= 0x61 && low <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x7f) {
      if (!isAsciiWord(unit)) return at;
      at++;
      continue;
    }
    letters.lastIndex = at;
    if (!letters.test(text)) return at;
    at = letters.lastIndex;
  }
  return at;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= 0x7f) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return letter.test(text.charAt(at));
}

interface Span {
  readonly end: number;
  /** Where the next word may start: past a possessive ending. */
  readonly next: number;
  readonly possessive: boolean;
}

/** Whether `'s` stands at an offset and no letter follows it. */
function isPossessiveAt(text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  return (text.charCodeAt(at + 1) | 0x20) === 0x73 && !isLetterAt(text, at + 2);
}

/** The word that starts at an offset, with the apostrophes and full stops that are its own. */
function readWord(text: string, from: number): Span {
  const first = text.charCodeAt(from + 1);
  if (first === 0x2e && isLetterAt(text, from)) {
    initials.lastIndex = from;
    if (initials.test(text)) {
      const end = initials.lastIndex;
      const possessive = isPossessiveAt(text, end);
      return { end, next: possessive ? end + 2 : end, possessive };
    }
  }
  let end = endOfLetters(text, from);
  while (isApostrophe(text.charCodeAt(end))) {
    if (isPossessiveAt(text, end)) return { end, next: end + 2, possessive: true };
    if (!isLetterAt(text, end + 1)) {
      // The apostrophe after a plural; a closing quotation mark looks the same and does no harm.
      return { end, next: end, possessive: text.charCodeAt(end - 1) === 0x73 };
    }
    end = endOfLetters(text, end + 1);
  }
  if (text.charCodeAt(end) === 0x2e && dotted.has(text.slice(from, end).toLowerCase())) {
    if (text.charCodeAt(from) < 0x61) return { end: end + 1, next: end + 1, possessive: false };
  }
  return { end, next: end, possessive: false };
}

function readCasing(word: string): Casing {
  const casing = casingOf(word);
  // iPhone, eBay, d'Estaing: a capital after a small letter is a name's.
  if (casing === "lower" && /^\p{Ll}{1,2}['’]?\p{Lu}/u.test(word)) return "title";
  return casing;
}

const closing = /[.!?…]["'”’»)\]]*(?:\s|["“„«—–-]|$)/;

function foldApostrophes(word: string): string {
  const folded = foldWord(word);
  return folded.includes("’") ? folded.replaceAll("’", "'") : folded;
}

/** Addresses of pages and people: one word each, and no name. */
const address = /(?:https?:\/\/|www\.)\S+|[#@][\p{L}\p{N}_]+/uy;

/** The end of an address that starts at an offset or one sign before it; the offset itself for none. */
function endOfAddress(text: string, from: number): number {
  const first = text.charCodeAt(from);
  const before = text.charCodeAt(from - 1);
  if (first !== 0x68 && first !== 0x77 && before !== 0x23 && before !== 0x40) return from;
  address.lastIndex = before === 0x23 || before === 0x40 ? from - 1 : from;
  return address.test(text) ? address.lastIndex : from;
}

/** How much of a quotation that is still open may hold sentences together, in UTF-16 units. */
const longestQuotation = 700;

/**
 * Splits a text into words and sentences. Linear. A line ends a sentence: archives keep paragraphs,
 * headlines and captions in lines.
 */
export function tokenize(text: string): TokenizedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  let quoteFrom = -1;
  const close = (to: number, end: number): void => {
    const first = tokens[from];
    if (first === undefined || to === from) return;
    sentences.push({ start: startOf(text, first.start), end, from, to });
    from = to;
  };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x7f ? !isAsciiWord(unit) : endOfLetters(text, at) === at) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const addressEnd = endOfAddress(text, at);
    const isAddress = addressEnd > at;
    const span = isAddress
      ? { end: addressEnd, next: addressEnd, possessive: false }
      : readWord(text, at);
    const word = text.slice(at, span.end);
    const gap = text.slice(next, at);
    const before = tokens.at(-1);
    let opens = before === undefined;
    if (before !== undefined && gap !== " ") {
      const isDotted = before.text.endsWith(".");
      const isLine = gap.includes("\n");
      const isStop =
        closing.test(gap) && !(gap.startsWith(".") && isAbbreviation(before.folded) && !isDotted);
      // "the U.S. The": an abbreviation ends a sentence where a word follows that seldom is a name's.
      const isAfterDotted = isDotted && /^\s+$/.test(gap) && opener.has(word);
      opens = isLine || isStop || isAfterDotted || /[:;•|]\s|["“„«]/.test(gap);
      for (const sign of gap) {
        if (sign === "“" || sign === "„") quoteFrom = at;
        else if (sign === "”") quoteFrom = -1;
        else if (sign === '"') quoteFrom = quoteFrom < 0 ? at : -1;
      }
      if (isLine) quoteFrom = /\n\s*["“„]$/.test(gap) ? at : -1;
      const isQuoted = quoteFrom >= 0 && quoteFrom < at && at - quoteFrom < longestQuotation;
      if (isLine || ((isStop || isAfterDotted) && !isQuoted))
        close(tokens.length, endOf(text, next, gap));
    } else if (before === undefined && /["“„]$/.test(gap)) quoteFrom = at;
    tokens.push({
      start: at,
      end: span.end,
      text: word,
      folded: foldApostrophes(word),
      casing: isAddress ? "none" : readCasing(word),
      gap,
      possessive: span.possessive,
      opens,
      sentence: sentences.length,
    });
    next = span.next;
    at = Math.max(span.next, at + 1);
  }
  close(tokens.length, endOf(text, next, text.slice(next)));
  return { text, tokens, sentences };
}

const opener = new Set(
  "The A An It He She They We But And In On At This That There If As".split(" "),
);

/** Where a sentence's text starts: at its opening quotation mark. */
function startOf(text: string, first: number): number {
  return /["“„«‘(]/.test(text.charAt(first - 1)) ? first - 1 : first;
}

/** Where a sentence's text ends: past its last sign. */
function endOf(text: string, from: number, gap: string): number {
  const sign = /^[^\n]*?[.!?…]["'”’»)\]]*|^[^\n\S]*["'”’»)\]]+/.exec(gap);
  return from + (sign === null ? 0 : sign[0].length) || text.length;
}
