/*
 * In a report of a game a country's bare name is its team. Nothing beside the name says so, but such a
 * report has the words of games in it.
 */

/** Finds each of the words; they are plain, and none is within another. */
function list(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).join("|"), "g");
}

const english = list(`
  half midfield goalkeeper striker wicket innings corers qualifier arter-final arterfinal emifinal
  emi-final runner-up coach referee soccer football ricket hampionship match under-21 penalt seeded
  ournament playoff hat-trick touchdown toss aptain squad coreboard ttendance friendly batsm bowler
`);

/** By language; some are without their ending or first letter, which change. */
const wordsOf: ReadonlyMap<string, RegExp> = new Map([
  ["en", english],
  [
    "ru",
    list(
      `матч вратар полузащитник нападающ тренер пенальти чемпионат четвертьфинал полуфинал сборн`,
    ),
  ],
  ["uk", list(`матч воротар півзахисник збірн чвертьфінал півфінал тренер пенальті чемпіонат`)],
  ["be", list(`матч чэмпіянат варатар зборн паўфінал трэнер пенальці чвэрцьфінал`)],
  ["pl", list(`mecz bramkarz napastnik trener mistrzostw ćwierćfinał półfinał karn`)],
  [
    "de",
    list(
      `Torwart Stürmer Trainer Schiedsrichter Halbzeit Elfmeter Viertelfinal Halbfinal Meisterschaft`,
    ),
  ],
  ["fr", list(`attaquant entraîneur mi-temps demi-finale championnat gardien arbitre penalt`)],
]);

/** So many of them make a report of a game: one or two stand in any article. */
const fewest = 3;
/** So much of a text is read, in UTF-16 units: a report shows what it is at its beginning. */
const longest = 5_000;

/**
 * Whether a text is a report of a game. One search in its beginning, for the words of its language
 * (BCP 47), or English ones where it is not known.
 */
export function isSportReport(text: string, language: string | undefined): boolean {
  const words = wordsOf.get(language?.slice(0, 2).toLowerCase() ?? "") ?? english;
  return new Set(text.slice(0, longest).match(words)).size >= fewest;
}
