import type { ComponentChildren, JSX } from "preact";
import type { Entity } from "../core/dataset/pack.ts";
import { Glyph } from "./glyph.tsx";
import type { NoteStrings } from "./note-strings.ts";
import { findOriginalName } from "./written-forms.ts";

interface IdentityProps {
  /** Undefined while it is not known: then the heading stands alone. */
  readonly entity: Entity | undefined;
  readonly strings: NoteStrings;
  /** The heading itself: its level and its id differ from surface to surface. */
  readonly children: ComponentChildren;
}

/** What an entity is, at a glance: its sign, its name, its name at home, and one line. */
export function Identity({ entity, strings, children }: IdentityProps): JSX.Element {
  const original = entity && findOriginalName(entity);
  return (
    <header class="identity">
      {entity && <Glyph type={entity.type} label={strings.kinds[entity.type]} />}
      <div>
        {children}
        {original && (
          <p class="native">
            <bdi lang={original.language}>{original.text}</bdi>
          </p>
        )}
        {entity && entity.description !== "" && <p class="what">{entity.description}</p>}
      </div>
    </header>
  );
}
