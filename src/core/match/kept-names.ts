/** What texts were found to be, by a number that is not 0; see createKeptNames. */
export interface KeptNames<Found> {
  /**
   * What a key was found to be where a text was like the one between two offsets. `isInCapitals` is asked
   * of the first offset where the answer hangs on it.
   */
  get(
    key: number,
    text: string,
    from: number,
    to: number,
    isInCapitals: (offset: number) => boolean,
  ): readonly Found[] | undefined;
  /** `inCapitals` where something else is found in a sentence of capitals. */
  set(
    key: number,
    text: string,
    from: number,
    to: number,
    found: readonly Found[],
    inCapitals?: readonly Found[],
  ): void;
}

/** The first size of the table, and the one at which all is forgotten: what pages have in common. */
const fewest = 1 << 9;
const most = 1 << 16;
/** Room for records at first and at most, in numbers of 16 bits: some megabytes. */
const leastRoom = 1 << 12;
const mostRoom = 1 << 21;
/** Ways to write one name that are looked through: WHO, Who, and a few with other marks. */
const mostAlike = 8;
/** 2^32 over the golden ratio: spreads numbers over the upper bits (Knuth, multiplicative hashing). */
const golden = 0x9e3779b1;

/*
 * Every match asks here, and what it waits for is memory: so a record is one run of numbers of 16 bits,
 * most often within one line of the cache, and the table has only where each begins. A record is:
 *
 *   0, 1  the key's halves
 *   2     its place in the list of what was found
 *   3     how many units follow; the highest bit where the answer hangs on the sentence
 *   4...  the units of the text
 */
const ofPlace = 2;
const ofLength = 3;
const headLength = 4;
const hangs = 0x8000;
const noSlot = -1;

/** The unit that tells capitals: a word's second. */
function tellingUnit(text: string, from: number, to: number): number {
  return from + 1 < to ? text.charCodeAt(from + 1) : 0;
}

/** Keeps what was found. Forgets all when it is full. */
export function createKeptNames<Found>(): KeptNames<Found> {
  let size = fewest;
  let slots = new Int32Array(size);
  let records = new Uint16Array(leastRoom);
  /** Where the next record begins: never at 0, which is an empty slot's. */
  let used = 1;
  let founds: (readonly Found[])[] = [];
  /** By the same places. */
  let inCapitals = new Map<number, readonly Found[]>();

  const clear = (): void => {
    size = fewest;
    slots = new Int32Array(size);
    records = new Uint16Array(leastRoom);
    used = 1;
    founds = [];
    inCapitals = new Map();
  };

  /** Where the search for a key begins: names in capitals apart from others. */
  const startOf = (key: number, unit: number): number =>
    (Math.imul(key ^ (unit << 24), golden) >>> 8) & (size - 1);

  const findFree = (key: number, unit: number): number => {
    let slot = startOf(key, unit);
    for (let alike = 0; ; slot = (slot + 1) & (size - 1)) {
      const at = slots[slot] ?? 0;
      if (at === 0) return slot;
      if (records[at] === (key & 0xffff) && records[at + 1] === key >>> 16) alike++;
      if (alike === mostAlike) return noSlot;
    }
  };

  const grow = (): void => {
    const before = slots;
    size *= 2;
    slots = new Int32Array(size);
    for (const at of before) {
      if (at === 0) continue;
      const key = (records[at] ?? 0) | ((records[at + 1] ?? 0) << 16);
      const length = (records[at + ofLength] ?? 0) & ~hangs;
      const slot = findFree(key, length > 1 ? (records[at + headLength + 1] ?? 0) : 0);
      if (slot !== noSlot) slots[slot] = at;
    }
  };

  const makeRoom = (end: number): void => {
    if (end <= records.length) return;
    const longer = new Uint16Array(Math.max(end, records.length * 2));
    longer.set(records);
    records = longer;
  };

  return {
    get(key, text, from, to, isInCapitals) {
      const kept = records;
      const low = key & 0xffff;
      const high = key >>> 16;
      let slot = startOf(key, tellingUnit(text, from, to));
      for (;;) {
        const at = slots[slot] ?? 0;
        if (at === 0) return undefined;
        slot = (slot + 1) & (size - 1);
        if (kept[at] !== low || kept[at + 1] !== high) continue;
        const length = kept[at + ofLength] ?? 0;
        if ((length & ~hangs) !== to - from) continue;
        let unit = at + headLength;
        let each = from;
        while (each < to && kept[unit] === text.charCodeAt(each)) {
          unit++;
          each++;
        }
        if (each < to) continue;
        const place = kept[at + ofPlace] ?? 0;
        if (length >= hangs && isInCapitals(from)) return inCapitals.get(place);
        return founds[place];
      }
    },
    set(key, text, from, to, found, foundInCapitals) {
      const length = to - from;
      if (length >= hangs) return;
      if (founds.length * 2 >= size) {
        if (size === most) clear();
        else grow();
      }
      if (used + headLength + length > mostRoom) clear();
      const slot = findFree(key, tellingUnit(text, from, to));
      if (slot === noSlot) return;
      makeRoom(used + headLength + length);
      slots[slot] = used;
      records[used] = key & 0xffff;
      records[used + 1] = key >>> 16;
      records[used + ofPlace] = founds.length;
      records[used + ofLength] = length | (foundInCapitals === undefined ? 0 : hangs);
      if (foundInCapitals !== undefined) inCapitals.set(founds.length, foundInCapitals);
      founds.push(found);
      used += headLength;
      for (let each = from; each < to; each++) records[used++] = text.charCodeAt(each);
    },
  };
}
