/*
 * In a report of a game a country's bare name is its team. Nothing beside the name says so, but such a
 * report has the words of games in it.
 */

const words = `halftime half-time midfield goalkeeper striker wicket innings corers qualifier
  quarter-final quarterfinal semifinal semi-final runner-up coach referee soccer football ricket
  hampionship match under-21 first-half second-half penalt seeded ournament playoff injury-time
  hat-trick touchdown grand-slam матч вратар полузащитник нападающ тренер пенальти чемпионат
  четвертьфинал полуфинал сборн воротар півзахисник збірн чвертьфінал чэмпіянат варатар зборн паўфінал
  bramkarz napastnik trener mistrzostw ćwierćfinał półfinał Torwart Stürmer Trainer Schiedsrichter
  Halbzeit Elfmeter Viertelfinal Halbfinal Meisterschaft attaquant entraîneur mi-temps demi-finale
  championnat`.split(/\s+/);

/** So many of them make a report of a game: one or two stand in any article. */
const fewest = 3;
/** So much of a text is read, in UTF-16 units: a report shows what it is at its beginning. */
const longest = 10_000;

/** Whether a text is a report of a game. A few dozen searches in its beginning. */
export function isSportReport(text: string): boolean {
  const beginning = text.slice(0, longest);
  let count = 0;
  for (const word of words) {
    if (beginning.indexOf(word) >= 0 && ++count === fewest) return true;
  }
  return false;
}
