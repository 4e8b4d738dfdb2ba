import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

interface SectionProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of the options under its heading. */
export function Section({ heading, children }: SectionProps): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 class="name" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
