/*
 * Case forms of Slavic names. A form and its lemma have a stem in common: the form without one of the
 * endings that cases have, the lemma without one of the endings that nominatives have. Both sides are
 * sets, since an ending cannot be told from the end of a stem ("Путина" is Путин's or Путина). Words
 * are folded before; ё is е and Polish letters have no marks (see fold.ts).
 */

function endings(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

interface Declension {
  /** Endings of any case, the empty one apart. */
  readonly cases: readonly string[];
  readonly nominatives: readonly string[];
  /** Stem ends before an ending that softens them, and what they are elsewhere. */
  readonly softened: readonly (readonly [soft: string, hard: string])[];
  /** Endings that soften what is before them begin so. */
  readonly softening: RegExp;
}

/** Russian, Ukrainian and Belarusian together: the text does not say which, and they seldom clash. */
const cyrillic: Declension = {
  cases: endings(`
    а я у ю ом ем ям ам ой ей ою ею е и ы ов ев ах ях ами ями ью
    ого его ому ему ым им ую юю ых их ыми ими ый ий ая яя ое ее ые ие
    і ї є ові еві єві ів їв єм єю ій ої єї ього ьому ьою іх іми ім
    аў яў оў ёў ай яй аю яю амі ямі ага яга аму яму ымі імі ае ія
  `),
  nominatives: endings(`а я ь й о е ы и ый ий ой ая яя ое ее ые ие і ї є ій ае ія ыя`),
  softened: [
    ["дз", "д"],
    ["дз", "г"],
    ["з", "г"],
    ["ц", "к"],
    ["ц", "т"],
    ["с", "х"],
  ],
  softening: /^[еіэ]/,
};

const polish: Declension = {
  cases: endings(`
    a e i y u o em ie iem owi ow om ami ach iami iach iom iow ia iu iego iemu
    ego emu ym im ej iej ych ich ymi imi ii ech
  `),
  nominatives: endings(`a o e y i ia ie`),
  softened: [
    ["dz", "g"],
    ["dz", "d"],
    ["rz", "r"],
    ["sz", "ch"],
    ["cz", "c"],
    ["c", "k"],
    ["c", "t"],
    ["s", "z"],
  ],
  softening: /^[eiy]/,
};

/** Shortest stem: below, anything may be the stem of anything. */
const shortest = 3;

const cyrillicWord = /^[\u0400-\u04FF]/;

/** The declension by which a folded word may be inflected; undefined where it is of another script. */
function declensionOf(folded: string, isPolish: boolean): Declension | undefined {
  if (cyrillicWord.test(folded)) return cyrillic;
  return isPolish ? polish : undefined;
}

function strip(folded: string, list: readonly string[]): [stem: string, ending: string][] {
  return list.flatMap((ending): [string, string][] => {
    const length = folded.length - ending.length;
    return length >= shortest && folded.endsWith(ending) ? [[folded.slice(0, length), ending]] : [];
  });
}

/** Shortest word that may be its own stem. */
const wholeStem = shortest - 1;

/**
 * The stems that a written word may have, itself among them; `isPolish` where the text is Polish.
 * Folded in and out. Empty where the word is of a script that has no such cases.
 */
export function findFormStems(folded: string, isPolish: boolean): string[] {
  const declension = declensionOf(folded, isPolish);
  if (declension === undefined) return [];
  const stems = new Set<string>(folded.length >= wholeStem ? [folded] : []);
  for (const [stem, ending] of strip(folded, declension.cases)) {
    stems.add(stem);
    // Ukrainian and Belarusian double what is before -ю: Білоруссю.
    if (ending === "ю" && stem.at(-1) === stem.at(-2)) stems.add(stem.slice(0, -1));
    if (!declension.softening.test(ending)) continue;
    for (const [soft, plain] of declension.softened) {
      if (stem.endsWith(soft)) stems.add(stem.slice(0, -soft.length) + plain);
    }
  }
  return [...stems];
}

const fleeting = /^(.*[^аеиоуыэюяіїєaeiouy])([еоэіьeo]|ie)([^аеиоуыэюяіїєўйaeiouy])$/;
const closed = /^(.*[^аеиоуыэюяіїє])[і]([^аеиоуыэюяіїє]{1,2})$/;
const cluster = /^(.*[^aeiouy])([^aeiouy])$/;

/** Nominative plurals of people soften what the other cases have hard: Polacy, Polaków; Szkoci, Szkotów. */
const softPlurals = [
  ["sc", "st"],
  ["c", "k"],
  ["c", "t"],
  ["dz", "d"],
] as const;

/** Other stems of a lemma in its other cases, by language. */
function findOtherStems(stem: string, ending: string): string[] {
  const others: string[] = [];
  // Павел, Павла; Paweł, Pawła.
  const vowel = fleeting.exec(stem);
  if ((ending === "" || ending === "ь") && vowel !== null) others.push(`${vowel[1]}${vowel[3]}`);
  // Ukrainian has і where the syllable is closed: Київ, Києва; Харків, Харкова; договір, договору.
  const syllable = closed.exec(stem);
  if (syllable !== null)
    others.push(`${syllable[1]}о${syllable[2]}`, `${syllable[1]}е${syllable[2]}`);
  if (stem.endsWith("їв")) others.push(`${stem.slice(0, -2)}єв`);
  if (ending === "y" || ending === "i") {
    for (const [soft, plain] of softPlurals) {
      if (stem.endsWith(soft)) others.push(stem.slice(0, -soft.length) + plain);
    }
    // The genitive of plurals has no ending: Węgry, Węgier; Niemcy, Niemiec.
    const last = cluster.exec(stem);
    if (last !== null) others.push(`${last[1]}ie${last[2]}`, `${last[1]}e${last[2]}`);
  }
  // Urząd, urzędu.
  if (stem.endsWith("urzad")) others.push(`${stem.slice(0, -2)}ed`);
  return others;
}

/** The stems that a name's word has in its nominative; as findFormStems. */
export function findLemmaStems(folded: string, isPolish: boolean): string[] {
  const declension = declensionOf(folded, isPolish);
  if (declension === undefined) return [];
  const stems = new Set<string>(folded.length >= wholeStem ? [folded] : []);
  for (const other of findOtherStems(folded, "")) stems.add(other);
  for (const [stem, ending] of strip(folded, declension.nominatives)) {
    stems.add(stem);
    for (const other of findOtherStems(stem, ending)) stems.add(other);
  }
  return [...stems];
}
