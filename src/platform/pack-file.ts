import { browser } from "./browser.ts";

/** The bundled dataset: two files of the extension itself, which its build made. */
export interface PackFiles {
  readonly text: string;
  /** The compiled index of the pack's names. */
  readonly index: ArrayBuffer;
}

/** Reads the bundled dataset. The product's only requests. */
export async function loadPackFiles(): Promise<PackFiles> {
  const [pack, index] = await Promise.all([
    fetch(browser.runtime.getURL("pack.json")),
    fetch(browser.runtime.getURL("pack.index")),
  ]);
  return { text: await pack.text(), index: await index.arrayBuffer() };
}
