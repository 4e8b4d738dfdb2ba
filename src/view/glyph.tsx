import type { JSX } from "preact";
import type { EntityType } from "../core/dataset/pack.ts";

/** One path each on a grid of 16; told apart by outline alone, also without colour. */
const shapes: Readonly<Record<EntityType, string>> = {
  // Head and shoulders.
  person:
    "M8 1.5a3.25 3.25 0 1 0 0 6.5 3.25 3.25 0 0 0 0-6.5ZM2 15c0-3.4 2.5-5.5 6-5.5s6 2.1 6 5.5Z",
  // Gable and columns.
  organization:
    "M8 1 15 4.75V6.5H1V4.75ZM2.5 8h2.25v4.5H2.5ZM6.9 8h2.2v4.5H6.9ZM11.25 8h2.25v4.5h-2.25ZM1 13.5h14V15H1Z",
  // Pin.
  place:
    "M8 1a5.25 5.25 0 0 0-5.25 5.25C2.75 9.9 8 15.5 8 15.5s5.25-5.6 5.25-9.25A5.25 5.25 0 0 0 8 1Zm0 3.25a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z",
  // Leaf of a calendar.
  event: "M4 1h1.75v1.5h4.5V1H12v1.5h2.5V15h-13V2.5H4ZM3 6.5v7h10v-7Zm5 1.75h3.25v3.5H8Z",
  // Signed sheet.
  agreement:
    "M3 1h7l3.5 3.5V15H3ZM4.5 2.5v11H12V5.25H9.25V2.5ZM5.75 7h5v1.25h-5ZM5.75 10.25c1-1.2 1.6-.9 1.8.1.6-.7 1.1-.5 1.4.1l1.8-.3v1.2l-2.4.4-.5-.5-.9.9c-.6-.1-.7-.5-.6-.9Z",
  // Quotation marks.
  term: "M1.5 8.75C1.5 5.5 3.3 3.4 6.5 3v2.1C5.1 5.5 4.4 6.4 4.3 7.5h2.4V13H1.5ZM8.8 8.75c0-3.25 1.8-5.35 5-5.75v2.1c-1.4.4-2.1 1.3-2.2 2.4H14V13H8.8Z",
};

/** The small sign for the kind of an entity; its label is what a screen reader says for it. */
export function Glyph({ type, label }: { type: EntityType; label?: string }): JSX.Element {
  const spoken =
    label === undefined ? { "aria-hidden": true } : { role: "img" as const, "aria-label": label };
  return (
    <svg class={`glyph ${type}`} viewBox="0 0 16 16" {...spoken}>
      <path fill-rule="evenodd" d={shapes[type]} />
    </svg>
  );
}
