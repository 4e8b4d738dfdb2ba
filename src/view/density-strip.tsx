import type { JSX } from "preact";
import type { PanelStrings } from "./panel-strings.ts";

interface DensityStripProps {
  /** From 0 to 1, ascending. */
  readonly positions: readonly number[];
  /** The mention that was shown last, from 0. */
  readonly current: number | undefined;
  readonly strings: PanelStrings;
}

/** Percentages, so that the drawing fills any width and its strokes stay as thin as they are. */
function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}

function describe(positions: readonly number[], strings: PanelStrings): string {
  const first = positions.filter((position) => position < 1 / 3).length;
  const last = positions.filter((position) => position >= 2 / 3).length;
  return strings.spread(first, positions.length - first - last, last);
}

/** Where an entity stands in the article: a line from its start to its end, a stroke for each mention. */
export function DensityStrip({ positions, current, strings }: DensityStripProps): JSX.Element {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would be a file
    <svg class="density" role="img" aria-label={describe(positions, strings)}>
      <line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
      {positions.map((position, index) => (
        <line
          key={position}
          class={index === current ? "stroke current" : "stroke"}
          x1={percent(position)}
          x2={percent(position)}
          y1={index === current ? "0" : "20%"}
          y2={index === current ? "100%" : "80%"}
        />
      ))}
    </svg>
  );
}
