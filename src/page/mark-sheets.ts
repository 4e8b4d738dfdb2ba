import styles from "./marks.css?inline";
import type { TextRoot } from "./text-map.ts";

type Maker = Pick<typeof globalThis, "CSSStyleSheet">;

/** The sheet of the marks in trees which the manifest's sheet of the page does not reach. */
export interface MarkSheets {
  /** Puts it into these trees, and takes it out of all others. */
  reach(roots: readonly TextRoot[]): void;
  /** Puts it back where the page has taken it out. */
  restore(): void;
}

/** A sheet belongs to the document that it was made for; a frame that was taken out gets none. */
function makeSheet(root: TextRoot): CSSStyleSheet | undefined {
  const view = (root.nodeType === 9 ? (root as Document) : root.ownerDocument)?.defaultView;
  if (view === null || view === undefined) return undefined;
  const { CSSStyleSheet: Sheet } = view as unknown as Maker;
  const sheet = new Sheet();
  sheet.replaceSync(styles);
  return sheet;
}

function adopt(root: TextRoot, sheet: CSSStyleSheet): void {
  const adopted = [...root.adoptedStyleSheets];
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}

export function createMarkSheets(): MarkSheets {
  const sheets = new Map<TextRoot, CSSStyleSheet>();

  const leave = (root: TextRoot, sheet: CSSStyleSheet): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
    sheets.delete(root);
  };

  return {
    reach(roots) {
      for (const [root, sheet] of sheets) if (!roots.includes(root)) leave(root, sheet);
      for (const root of roots) {
        const sheet = sheets.get(root) ?? makeSheet(root);
        if (sheet === undefined) continue;
        sheets.set(root, sheet);
        adopt(root, sheet);
      }
    },
    restore() {
      for (const [root, sheet] of sheets) adopt(root, sheet);
    },
  };
}
