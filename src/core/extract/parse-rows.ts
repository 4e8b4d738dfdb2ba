import { FieldError } from "../dataset/fields.ts";

/** Reads a list; FieldError where it is none. */
export function parseItems(item: unknown, path: string): readonly unknown[] {
  if (Array.isArray(item)) return item as readonly unknown[];
  throw new FieldError(`${path} must be a list`);
}

/** Reads a text; FieldError where it is none. */
export function parseText(item: unknown, path: string): string {
  if (typeof item === "string") return item;
  throw new FieldError(`${path} must be a text`);
}

/** Reads a text with the numbers after it: `["Minsk", 3]`. */
export function parseRow(item: unknown, path: string): [string, ...number[]] {
  const [text, ...numbers] = parseItems(item, path);
  const counts = numbers.filter((each) => typeof each === "number");
  if (typeof text === "string" && counts.length === numbers.length) return [text, ...counts];
  throw new FieldError(`${path} must be a text and numbers`);
}

/** Reads a text and its count. */
export function parseCounted(item: unknown, path: string): [string, number] {
  const [text, count = Number.NaN] = parseRow(item, path);
  if (Number.isSafeInteger(count) && count >= 0) return [text, count];
  throw new FieldError(`${path} must be a text and its count`);
}

/** Reads JSON; FieldError where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FieldError(`it is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}
