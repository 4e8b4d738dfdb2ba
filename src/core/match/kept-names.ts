/** What was read once, by a number above 0; see createKeptNames. */
export interface KeptNames<Name, Found> {
  /** The list of names of a key. */
  get(key: number): readonly Name[] | undefined;
  set(key: number, names: readonly Name[]): void;
  /** Those of a key that were found last, if that was in a text like the one between two offsets. */
  getFound(key: number, text: string, from: number, to: number): readonly Found[] | undefined;
  /** Only for keys that have a list. */
  setFound(key: number, text: string, from: number, to: number, found: readonly Found[]): void;
}

/** The first size, and the one at which all is forgotten: what pages have in common, some megabytes. */
const fewest = 1 << 9;
const most = 1 << 16;
/** UTF-16 units of names, on average, that there is room for. */
const unitsPerSlot = 16;
/** 2^32 over the golden ratio: spreads numbers over the upper bits (Knuth, multiplicative hashing). */
const golden = 0x9e3779b1;

/*
 * Every match asks here, so what is asked for lies close together. A slot has three numbers: the key
 * (0 is an empty slot's), and where the units of the text that was judged last begin and end among
 * those of all.
 */
const slotLength = 3;

/** Keeps lists of names. Forgets all when it is full. */
export function createKeptNames<Name, Found>(): KeptNames<Name, Found> {
  let size = fewest;
  let count = 0;
  let slots = new Int32Array(0);
  let units = new Uint16Array(0);
  let used = 0;
  let lists: (readonly Name[])[] = [];
  let founds: (readonly Found[])[] = [];

  const clear = (): void => {
    count = 0;
    used = 0;
    slots = new Int32Array(size * slotLength);
    units = new Uint16Array(size * unitsPerSlot);
    lists = Array.from({ length: size }, () => []);
    founds = Array.from({ length: size }, () => []);
  };
  clear();

  const findSlot = (key: number): number => {
    let slot = (Math.imul(key, golden) >>> 8) & (size - 1);
    while (slots[slot * slotLength] !== 0 && slots[slot * slotLength] !== key) {
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  };

  const set = (key: number, names: readonly Name[]): void => {
    const slot = findSlot(key);
    lists[slot] = names;
    slots[slot * slotLength] = key;
    count++;
  };

  const grow = (): void => {
    const before = { slots, lists };
    size = size === most ? fewest : size * 2;
    clear();
    if (size === fewest) return;
    for (const [slot, names] of before.lists.entries()) {
      const key = before.slots[slot * slotLength] ?? 0;
      if (key !== 0) set(key, names);
    }
  };

  return {
    get(key) {
      const slot = findSlot(key);
      return slots[slot * slotLength] === key ? lists[slot] : undefined;
    },
    set(key, names) {
      if (count * 2 >= size) grow();
      set(key, names);
    },
    getFound(key, text, from, to) {
      const slot = findSlot(key);
      let at = slots[slot * slotLength + 1] ?? 0;
      const end = slots[slot * slotLength + 2] ?? 0;
      if (end === at || end - at !== to - from) return undefined;
      for (let each = from; each < to; each++) {
        if (units[at++] !== text.charCodeAt(each)) return undefined;
      }
      return founds[slot];
    },
    setFound(key, text, from, to, found) {
      const slot = findSlot(key);
      let at = slots[slot * slotLength + 1] ?? 0;
      // In the place of what was there, where there is room enough.
      if ((slots[slot * slotLength + 2] ?? 0) - at < to - from) at = used;
      const end = at + to - from;
      if (end > units.length) return;
      used = Math.max(used, end);
      founds[slot] = found;
      slots[slot * slotLength + 1] = at;
      slots[slot * slotLength + 2] = end;
      for (let each = from; each < to; each++) units[at++] = text.charCodeAt(each);
    },
  };
}
