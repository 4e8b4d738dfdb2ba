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
  nominatives: endings(`a o e y i ia ie owie`),
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

/** The letter that stands for у behind a vowel, in the texts of Belarusian. */
export const shortU = "ў";

/** Shortest stem: below, anything may be the stem of anything. */
const shortest = 3;

const cyrillicWord = /^[\u0400-\u04FF]/;

/** The declension by which a folded word may be inflected; undefined where it is of another script. */
function declensionOf(folded: string, isPolish: boolean): Declension | undefined {
  if (cyrillicWord.test(folded)) return cyrillic;
  return isPolish ? polish : undefined;
}

/** A stem, and the ending that was taken off. */
interface Stem {
  readonly stem: string;
  readonly ending: string;
  /** Whether the end of the stem was changed, as the ending had softened it. */
  readonly softened: boolean;
}

/** Stems that are shorter and count before some endings: Цой, Цоя; Уфа, Уфе; Ewa, Ewy; день, дня. */
const shortStems: readonly (readonly [stem: RegExp, ending: RegExp])[] = [
  [/^[бвгдзклмнпрстхцчш][аоуэ]$/, /^(?:[йяюеїє]|[еє]м|єві)$/],
  [
    /^(?:[аеиоуыэюяіїє][бвгджзклмнпрстфхцчшщ]|[aeiouy][bcdfghjklmnprstvwz])$/,
    /^(?:[аяыиіїеую]|[оеаєя][йю]|[aeioy]|ie)$/,
  ],
  [/^(?:дн|dn)$/, /^(?:[яюеії]|[её]м|iu|ia|iem)$/],
];

function isShortStem(stem: string, ending: string): boolean {
  return shortStems.some(([stems, each]) => stems.test(stem) && each.test(ending));
}

/** Stems of other cases that no rule gives. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["день", "дн"],
  ["дзень", "дн"],
  ["dzien", "dn"],
  ["лев", "льв"],
  ["петр", "пятр"],
  ["kosciol", "kosciel"],
]);

function strip(folded: string, list: readonly string[]): Stem[] {
  return list.flatMap((ending): Stem[] => {
    const length = folded.length - ending.length;
    const stem = folded.slice(0, length);
    const isLong = length >= shortest || isShortStem(stem, ending);
    return isLong && folded.endsWith(ending) ? [{ stem, ending, softened: false }] : [];
  });
}

/**
 * The genitive of plurals has й where others have more: партий, соглашений, націй. Not of Евгений and
 * Арсений, which are no women.
 */
const pluralGenitive =
  /(?:ц|сс|арт|арм|адем|тор|лог|[вдз]ан|[бвджзклмнрчшщ]ен|ств)ий$|(?:ц|іс)ій$|цый$/;

/** Shortest word that may be its own stem. */
const wholeStem = shortest - 1;

function wholeOf(folded: string): Stem[] {
  return folded.length >= wholeStem ? [{ stem: folded, ending: "", softened: false }] : [];
}

function listFormStems(folded: string, declension: Declension): Stem[] {
  const found = wholeOf(folded);
  if (pluralGenitive.test(folded)) {
    found.push({ stem: folded.slice(0, -1), ending: "й", softened: false });
  }
  for (const each of strip(folded, declension.cases)) {
    const { stem, ending } = each;
    found.push(each);
    // Ukrainian and Belarusian double what is before -ю: Білоруссю.
    if (ending === "ю" && stem.at(-1) === stem.at(-2)) {
      found.push({ stem: stem.slice(0, -1), ending, softened: false });
    }
    // Belarusian: Рэспубліка, у Рэспубліцы.
    if (ending === "ы" && /(?:і|ры)ц$/.test(stem)) {
      found.push({ stem: `${stem.slice(0, -1)}к`, ending, softened: true });
    }
    if (!declension.softening.test(ending)) continue;
    for (const [soft, plain] of declension.softened) {
      if (!stem.endsWith(soft)) continue;
      found.push({ stem: stem.slice(0, -soft.length) + plain, ending, softened: true });
    }
  }
  return found;
}

/** In classical Belarusian a capital У is Ў behind a vowel: на Ўкраіне. */
function withPlainStart(folded: string): string {
  return folded.startsWith(shortU) ? `у${folded.slice(1)}` : folded;
}

/** What classical Belarusian writes soft before what is soft, and official does not: Сьвятлана, Натальля. */
const classicalSoft = /([сзцнл])ь(?=[бвдзлмнпстфц]+[еіюяь])/g;

/** A folded word as it is written, and as official Belarusian writes it where that differs. */
function spellingsOf(folded: string): readonly string[] {
  const plain = withPlainStart(folded);
  if (!plain.includes("ь")) return [plain];
  const official = plain.replace(classicalSoft, "$1");
  return official === plain ? [plain] : [plain, official];
}

/**
 * The stems that a written word may have, itself among them; `isPolish` where the text is Polish.
 * Folded in and out. Empty where the word is of a script that has no such cases.
 */
export function findFormStems(folded: string, isPolish: boolean): string[] {
  const declension = declensionOf(folded, isPolish);
  if (declension === undefined) return [];
  const forms = spellingsOf(folded).flatMap((each) => listFormStems(each, declension));
  return [...new Set(forms.map(({ stem }) => stem))];
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
  ["rz", "r"],
] as const;

/** Other stems of a lemma in its other cases, by language. */
function findOtherStems(stem: string, ending: string): string[] {
  const others: string[] = [];
  // Павел, Павла; Paweł, Pawła.
  const vowel = fleeting.exec(stem);
  if ((ending === "" || ending === "ь") && vowel !== null) {
    const [, before = "", , after = ""] = vowel;
    others.push(`${before}${after}`);
    // Belarusian: Павел, Паўла.
    if (before.endsWith("в")) others.push(`${before.slice(0, -1)}${shortU}${after}`);
  }
  // Ukrainian has і where the syllable is closed: Київ, Києва; Харків, Харкова; договір, договору.
  const syllable = closed.exec(stem);
  if (syllable !== null)
    others.push(`${syllable[1]}о${syllable[2]}`, `${syllable[1]}е${syllable[2]}`);
  // Заяц, Зайца; Соловей, Соловья.
  if (/[аеиоуэюя][еяє]ц$/.test(stem)) others.push(`${stem.slice(0, -2)}йц`);
  if (/[бвч]ей$/.test(stem)) others.push(`${stem.slice(0, -2)}ь`);
  if (stem.endsWith("їв")) others.push(`${stem.slice(0, -2)}єв`);
  // Belarusian has ў where no vowel follows: Кіеў, у Кіеве; Лаўроў, Лаўрова.
  if (stem.endsWith(shortU)) others.push(`${stem.slice(0, -1)}в`);
  // The genitive of plurals has no ending: Химки, Химок; Горкі, Горак.
  if (/^[иі]$/.test(ending) && /[бвгджзклмнпрстфхцчшщ]к$/.test(stem)) {
    const before = stem.slice(0, -1);
    others.push(`${before}ок`, `${before}ек`, `${before}ак`);
  }
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

function listLemmaStems(folded: string, declension: Declension): Stem[] {
  const found = wholeOf(folded);
  const known = irregular.get(folded);
  if (known !== undefined) found.push({ stem: known, ending: "", softened: false });
  const add = (stem: string, ending: string): void => {
    for (const other of findOtherStems(stem, ending)) {
      found.push({ stem: other, ending, softened: false });
    }
  };
  add(folded, "");
  for (const each of strip(folded, declension.nominatives)) {
    found.push(each);
    add(each.stem, each.ending);
  }
  return found;
}

/** The stems that a name's word has in its nominative; as findFormStems. */
export function findLemmaStems(folded: string, isPolish: boolean): string[] {
  const declension = declensionOf(folded, isPolish);
  if (declension === undefined) return [];
  const lemmas = spellingsOf(folded).flatMap((each) => listLemmaStems(each, declension));
  return [...new Set(lemmas.map(({ stem }) => stem))];
}

/**
 * The stems that every case of a word leaves, for names of many words, of which all stems would give
 * too many ways: the nominative without the longest ending that is an adjective's, else without its
 * vowel. A few of those of findLemmaStems, the likeliest first.
 */
export function findMainStems(folded: string, isPolish: boolean): string[] {
  const declension = declensionOf(folded, isPolish);
  if (declension === undefined) return [];
  const all = listLemmaStems(withPlainStart(folded), declension);
  const longest = Math.max(...all.map(({ ending }) => ending.length), 0);
  const main = all.filter(
    ({ ending }) =>
      ending.length === longest ||
      // Nouns and adjectives end alike: партия, Юрий.
      (ending.length === longest - 1 && /^(?:и[йяе]|і[йя]|ыя|i[ea])$/.test(folded.slice(-2))) ||
      // No case ends so, but some words do in all: Бруно, the second of a genitive "питань".
      (ending === "" && /[оь]$/.test(folded)),
  );
  const likeliest = main.toSorted((a, b) => b.ending.length - a.ending.length);
  return [...new Set(likeliest.map(({ stem }) => stem))];
}

/** Endings of other cases that a nominative with this ending cannot have. */
interface Misfit {
  readonly nominative: RegExp;
  readonly cases: RegExp;
}

const cyrillicMisfits: readonly Misfit[] = [
  // A noun is no adjective: Минск, but минский, минского. Surnames have some of theirs: Путиным.
  {
    nominative: /^$/,
    cases:
      /^(?:[ыиі]й|ая|яя|ое|ее|[ыи]е|ого|его|ому|ему|ую|юю|ої|[оа]й|яй|ою|ага|яга|аму|яму|ае|[ыі]я|ьому|ього)$/,
  },
  {
    nominative: /^[ая]$/,
    cases: /^(?:[ыи]й|ая|яя|ое|ее|[ыи]е|[оеая]го|[оеая]му|[ыи]мі?|[ыи]х|[ыи]ми)$/,
  },
  // A soft stem takes no hard ending: Беларусь, but беларусы, беларуса.
  {
    nominative: /^ь$/,
    cases:
      /^(?:[аыуо]|[оа]й|[оа]ю|[оа][вў]|[оа]м|ах|амі|ами|ові|[ыи]й|ого|ому|[ыи]м|[ыи]х|ая|ое|ую)$/,
  },
];

const polishMisfits: readonly Misfit[] = [
  { nominative: /^$/, cases: /^i?(?:ego|emu|ej|ych|ich|ymi|imi)$/ },
  { nominative: /^ia$/, cases: /^(?:[^i]|$)/ },
  { nominative: /^a$/, cases: /^i?(?:ego|emu|ym|im|ych|ich|ymi|imi|em|owi)$/ },
];

/** Endings that soften what is before them in plurals of people only: polscy, and not Polski. */
const softPluralEnding = /^[yi]$/;

/** Towns of which an adjective has the shortest ending: Мінск, but Мінскі раён; Mińsk, but miński. */
const townStem = /[сц]к$|[sc]k$/;

const adjectiveStem = /[сцз]ьк$/;

function fits(form: Stem, lemma: Stem, isPolish: boolean): boolean {
  // The empty ending is the genitive of many plurals, and the stem of the nominative itself.
  if (form.ending === "") return true;
  if (lemma.ending === "" && /^[іi]$/.test(form.ending) && townStem.test(lemma.stem)) return false;
  if (isPolish && lemma.ending === "a") {
    if (form.softened && softPluralEnding.test(form.ending)) return false;
    // Polsce, but polskie.
    if (form.ending === "ie" && /[kg]$/.test(lemma.stem)) return false;
  }
  // A Ukrainian adjective has the short ending of nouns: європейська.
  if (adjectiveStem.test(lemma.stem)) return true;
  const misfits = isPolish ? polishMisfits : cyrillicMisfits;
  return !misfits.some(
    ({ nominative, cases }) => nominative.test(lemma.ending) && cases.test(form.ending),
  );
}

/**
 * How many letters of a written word are those of a nominative of which it may be another case: the
 * more, the less was taken for an ending. 0 where it may be none. Both folded.
 */
export function countSharedLetters(form: string, lemma: string, isPolish: boolean): number {
  if (withPlainStart(form) === withPlainStart(lemma)) return form.length;
  const declension = declensionOf(form, isPolish);
  if (declension === undefined) return 0;
  const lemmas = spellingsOf(lemma).flatMap((each) => listLemmaStems(each, declension));
  const forms = spellingsOf(form).flatMap((each) => listFormStems(each, declension));
  let most = 0;
  for (const each of forms) {
    if (each.stem.length <= most) continue;
    const isShared = lemmas.some(
      (other) => other.stem === each.stem && fits(each, other, declension === polish),
    );
    if (isShared) most = each.stem.length;
  }
  return most;
}
