import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** So few more than its beginning are shown with it: a button for them would take as much room. */
const spare = 3;

export interface LongLists {
  /** A list's beginning of `most`, or all of it where it is hardly longer or the reader has asked. */
  readonly cut: <T>(list: string, items: readonly T[], most: number) => readonly T[];
  /** Shows all of a list; the button for it was pressed right below it. */
  readonly showAll: (list: string, button: Element) => void;
}

function focusItem(list: Element, index: number): void {
  const item = list.children[index];
  if (!(item instanceof HTMLElement)) return;
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
}

/** Keeps long lists short until the reader asks for all: then the first item that is new has the focus. */
export function useLongLists(): LongLists {
  const [whole, setWhole] = useState<readonly string[]>([]);
  const grownRef = useRef<{ readonly list: Element; readonly from: number }>(undefined);
  useLayoutEffect(() => {
    const { list, from } = grownRef.current ?? {};
    grownRef.current = undefined;
    // The button is gone, and the focus would be with it.
    if (list !== undefined && from !== undefined) focusItem(list, from);
  }, [whole]);
  return {
    cut: (list, items, most) =>
      whole.includes(list) || items.length <= most + spare ? items : items.slice(0, most),
    showAll: (list, button) => {
      const above = button.parentElement?.previousElementSibling;
      if (above instanceof Element) grownRef.current = { list: above, from: above.children.length };
      setWhole([...whole, list]);
    },
  };
}

interface ShowAllProps {
  readonly list: string;
  readonly shown: readonly unknown[];
  readonly all: readonly unknown[];
  readonly label: (count: number) => string;
}

/** The button below the beginning of a list; nothing where all of it is shown. */
export function ShowAll({ list, shown, all, label }: ShowAllProps): JSX.Element | null {
  if (shown.length === all.length) return null;
  return (
    <p class="left">
      <button type="button" data-action="whole" data-value={list}>
        {label(all.length)}
      </button>
    </p>
  );
}
