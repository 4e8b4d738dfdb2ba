import { calendarWords, functionWords, monthLeads } from "./closed-words.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isTitleWord } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** Months, and their short forms, that people are called by. Folded. */
const monthNames = new Set(["jan", "june", "april", "august"]);
/** Shortest surname behind one, in UTF-16 units. */
const shortest = 3;

/** Whether a month is a given name here: "activist Jan Kral", and not "in June Google said". */
export function isCalendarName(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !monthNames.has(token.folded)) return false;
  if (next.casing !== "title" || next.gap !== " " || next.text.length < shortest) return false;
  if (token.gap === " " && monthLeads.has(tokens[at - 1]?.folded ?? "")) return false;
  const { folded } = next;
  if (calendarWords.has(folded) || functionWords.has(folded) || isTitleWord(folded)) return false;
  return !gazetteer.isPlace(folded) && !gazetteer.isDemonym(folded);
}
