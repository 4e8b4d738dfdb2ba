import type { PartialDate } from "../core/dataset/pack.ts";
import { isPartialDate } from "../core/dataset/partial-date.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = `(${months.join("|")})[a-z]*`;

/** Each with the places of year, month and day among its groups. */
const forms: readonly (readonly [RegExp, number, number, number])[] = [
  // 2021-11-04T08:00+03:00, 2021/11/4
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, 1, 2, 3],
  // 20211104
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, 1, 2, 3],
  // 2021年11月4日, 2021년 11월 4일
  [/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/, 1, 2, 3],
  // 04.11.2021
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/, 3, 2, 1],
  [new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, "i"), 3, 1, 2],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${month}\\.?,?[ -](\\d{4})`, "i"), 3, 2, 1],
  // 13/05/2021 and 05/13/2021, where only one reading is a date
  [/(?<!\d)(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})/, 3, 2, 1],
  [/(?<!\d)(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})/, 3, 1, 2],
];

function twoDigits(part: string): string {
  return part.padStart(2, "0");
}

/**
 * The calendar date of a time stamp or of a line that shows one, as its writer wrote it: in the
 * publisher's own time zone. Undefined where it has none or could be read in two ways.
 */
export function parseStamp(text: string | undefined): PartialDate | undefined {
  if (text === undefined) return undefined;
  const line = text.slice(0, 200).replace(/\s+/g, " ").trim();
  for (const [form, year, monthAt, day] of forms) {
    const match = form.exec(line);
    if (match === null) continue;
    const named = months.indexOf((match[monthAt] ?? "").slice(0, 3).toLowerCase()) + 1;
    const monthText = named > 0 ? String(named) : (match[monthAt] ?? "");
    const date = `${match[year]}-${twoDigits(monthText)}-${twoDigits(match[day] ?? "")}`;
    if (isPartialDate(date)) return date;
  }
  return undefined;
}
