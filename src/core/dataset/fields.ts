import type { EntityId, PartialDate } from "./pack.ts";
import { asEntityId } from "./pack.ts";
import { isPartialDate } from "./partial-date.ts";

/** A value from outside that is not what it has to be. The message names the place and the fault. */
export class FieldError extends Error {
  override name = "FieldError";
}

/** Longest text of one member, in UTF-16 units, where nothing else is said. */
const longestText = 10_000;

/**
 * Reads the members of an object that came from outside (a pack, a message, a hand-kept file).
 * Every method throws FieldError, which names the member by its path: `facts[3].when`.
 */
export class Fields {
  readonly #members: ReadonlyMap<string, unknown>;
  readonly #path: string;

  constructor(value: unknown, path = "") {
    this.#path = path;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new FieldError(`${path === "" ? "it" : path} must be an object`);
    }
    // A Map: a member may be called "__proto__".
    this.#members = new Map(Object.entries(value));
  }

  #at(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }

  fail(name: string, fault: string): never {
    throw new FieldError(`${this.#at(name)} ${fault}`);
  }

  has(name: string): boolean {
    return this.#members.get(name) !== undefined;
  }

  /** The member as it came, unparsed. */
  raw(name: string): unknown {
    return this.#members.get(name);
  }

  text(name: string, longest = longestText): string {
    const value = this.#members.get(name);
    if (value === undefined) return this.fail(name, "is missing");
    if (typeof value !== "string") return this.fail(name, "must be a text");
    if (value.length <= longest) return value;
    return this.fail(name, `has ${value.length} characters, at most ${longest} are taken`);
  }

  /** A text with something in it. */
  filled(name: string, longest = longestText): string {
    const value = this.text(name, longest);
    return value.trim() === "" ? this.fail(name, "is empty") : value;
  }

  date(name: string): PartialDate {
    const value = this.text(name);
    return isPartialDate(value) ? value : this.fail(name, `is not a date: ${value.slice(0, 40)}`);
  }

  id(name: string): EntityId {
    return asEntityId(this.filled(name, 200));
  }

  /** A whole number from 0. */
  count(name: string): number {
    const value = this.#members.get(name);
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    return this.fail(name, "must be a whole number from 0");
  }

  oneOf<T extends string | number>(name: string, choices: readonly T[]): T {
    const value = this.#members.get(name);
    const choice = choices.find((each) => each === value);
    return choice ?? this.fail(name, `must be one of ${choices.join(", ")}`);
  }

  list<T>(name: string, longest: number, parse: (item: unknown, path: string) => T): T[] {
    const value = this.#members.get(name);
    if (!Array.isArray(value)) return this.fail(name, "must be a list");
    if (value.length > longest) {
      return this.fail(name, `has ${value.length} items, at most ${longest} are taken`);
    }
    return value.map((item: unknown, index) => parse(item, `${this.#at(name)}[${index}]`));
  }
}
