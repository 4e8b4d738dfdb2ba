import type { ComponentChildren, JSX } from "preact";
import type { NoteStrings } from "./note-strings.ts";
import { findBelarusianLanguage } from "./words/belarusian-dates.ts";
import type { LanguageNames } from "./written-forms.ts";

function languageName(language: string, locale: string): string {
  if (locale === "be" && Intl.DisplayNames.supportedLocalesOf(locale).length === 0) {
    return findBelarusianLanguage(language) ?? language;
  }
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  } catch {
    // A pack may hold a tag that is not of BCP 47.
    return language;
  }
}

interface OtherNamesProps {
  readonly groups: readonly LanguageNames[];
  /** Of the heading in its surroundings. */
  readonly level: 2 | 3;
  readonly strings: NoteStrings;
  /** Right below the list. */
  readonly children?: ComponentChildren;
}

/** How an entity is written elsewhere, by language. */
export function OtherNames(props: OtherNamesProps): JSX.Element | null {
  const { groups, level, strings, children } = props;
  if (groups.length === 0) return null;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading class="label">{strings.otherNames}</Heading>
      <dl class="names">
        {groups.map(({ language, names }) => (
          <div key={language}>
            <dt>{languageName(language, strings.locale)}</dt>
            {names.map(({ text, kind }) => (
              <dd key={text}>
                <bdi lang={language}>{text}</bdi>
                {kind === "former" && <span class="age"> ({strings.formerName})</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
