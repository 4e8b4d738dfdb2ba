import type { JSX } from "preact";
import type { Entity } from "../core/dataset/pack.ts";
import type { NoteStrings } from "./note-strings.ts";
import { groupOtherNames } from "./written-forms.ts";

function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  } catch {
    // A pack may hold a tag that is not of BCP 47.
    return language;
  }
}

interface OtherNamesProps {
  readonly entity: Entity;
  readonly strings: NoteStrings;
}

/** How the entity is written elsewhere, by language. */
export function OtherNames({ entity, strings }: OtherNamesProps): JSX.Element | null {
  const groups = groupOtherNames(entity);
  if (groups.length === 0) return null;
  return (
    <section>
      <h3 class="label">{strings.otherNames}</h3>
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
    </section>
  );
}
