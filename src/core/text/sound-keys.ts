/*
 * One name in Latin and in Cyrillic letters, by whichever of the usual romanisations (BGN/PCGN and the
 * press for English, ISO 9 and the scientific one, Belarusian Latin script, Polish, German, French):
 * each side is turned into what is spoken, in classes so coarse that they agree. A letter that is read
 * in several ways gives several keys.
 *
 *   Лукашэнка, Lukashenka, Łukaszenka, Lukaschenko -> l.k.š.nk.
 *
 * Consonants stand for themselves, with г and х one (g, h, kh, ch); every run of vowels is a dot, since
 * е/я, а/о and и/ы change from language to language and from standard to standard.
 */

/** Most readings of one word. */
const mostKeys = 64;

type Readings = readonly string[];

function table(list: string): ReadonlyMap<string, Readings> {
  const rows = list.trim().split(/\s+/);
  return new Map(
    rows.map((row) => {
      const [letters = "", readings = ""] = row.split("=");
      return [letters, readings.split("|")] as const;
    }),
  );
}

/** Latin letters and groups: read the longest first. A dot is a vowel, "-" is silent. */
const latin = table(`
  schtsch=š shch=š szcz=š chtch=š stsch=š sjtj=š sch=š|ž shh=š šč=š śč=š šć=š
  tsch=č tš=č tch=č tsj=č tj=č|t. cz=č č=č ć=č|t ch=č|h|š cs=č
  tsh=tš|č sh=š sz=š š=š ś=s ş=š sj=š|s. ss=s s=s|z
  zh=ž ž=ž ż=ž ź=z ř=rž|r|ž|š rzh=rž|ž rz=ž|r|š|rz|rž zs=ž z=z|c dzh=dž dž=dž dż=dž dj=dž|d đ=dž ç=č|s
  dź=d|dz dz=d|dz ds=d|dz|ds d=d
  kh=h gh=h h=h|- g=h x=h|ks ck=k|ck k=k q=k
  ts=c|t tz=c c=c|k|t t=t th=t|f
  w=v v=v f=f|v ff=f|v ph=f
  ń=n ł=l ŭ=v l=l m=m n=n p=p r=r b=b
  a=. e=. i=. o=. u=. y=. j=.|ž ia=. ie=. io=. iu=. ya=. ye=. yo=. yu=. ja=. je=. jo=. ju=.
  lj=l nj=n ą=.|.n|.m ę=.|.n|.m ə=. ı=. ø=. æ=. œ=. ß=s
  ou=.|.v au=.|.v eu=.|.v iu=.|.v ow=.v '=-
`);

const cyrillic = table(`
  щ=š шч=š ж=ž ч=č ш=š ц=c|t дз=d|dz дж=dž
  г=h ґ=h х=h в=v ў=v б=b д=d з=z к=k л=l м=m н=n п=p р=r с=s т=t ф=f|v
  а=. е=. ё=. и=. і=. ї=. о=. у=. ы=. э=. ю=. я=. є=. й=. ь=- ъ=- ’=- '=-
`);

const cyrillicWord = /^[\u0400-\u04FF]/;
/** Letters whose marks the tables read; á, ö, ę and the like are their plain letters. */
const readMarks = /[čćçřšśşžżźńłŭąę\u0400-\u04FF]/;

function plainLetter(letter: string): string {
  return readMarks.test(letter) ? letter : letter.normalize("NFD").replace(/\p{M}/gu, "");
}

function normalize(word: string): string {
  return Array.from(word.normalize("NFC").toLowerCase(), plainLetter).join("");
}

const vowel = /[аеёиіїоуыэюяєaeiouy]/;

/** How the letters at a place are read, and how many they are. */
function readAt(word: string, at: number): readonly [Readings, number] {
  const letters = cyrillicWord.test(word) ? cyrillic : latin;
  // Belarusian has у where the others have в: Уладзімір, Vladimir.
  if (at === 0 && /^[уu][^аеёиіоуыэюяaeiouy]/.test(word)) return [["v", "."], 1];
  // Ў as it is mostly romanised: Башкоў, Bashkou.
  if (word[at] === "u" && at > 0 && vowel.test(word[at - 1] ?? "")) {
    if (!vowel.test(word[at + 1] ?? "")) return [["v", "."], 1];
  }
  for (let length = Math.min(7, word.length - at); length > 0; length--) {
    const readings = letters.get(word.slice(at, at + length));
    if (readings !== undefined) return [readings, length];
  }
  return [["-"], 1];
}

/** A run of vowels is one, two of a letter are one, and neither begins nor ends a key for nothing. */
function tidy(key: string): string {
  return key
    .replaceAll("-", "")
    .replaceAll(/\.+/g, ".")
    .replaceAll(/([^.])\1/g, "$1");
}

/**
 * The keys of a word: two words of which one is the other in another script have one in common, and
 * few others do. In no order; at most 64. Time is linear in the word's length times the keys.
 */
export function findSoundKeys(word: string): string[] {
  const letters = normalize(word);
  let keys = new Set([""]);
  for (let at = 0; at < letters.length;) {
    const [readings, length] = readAt(letters, at);
    const next = new Set<string>();
    for (const key of keys) {
      for (const reading of readings) if (next.size < mostKeys) next.add(tidy(key + reading));
    }
    keys = next;
    at += length;
  }
  return [...keys];
}
