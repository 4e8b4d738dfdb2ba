import type { Page } from "playwright";
import { readHighlights } from "../harness/page-text.ts";
import { waitFor } from "../harness/wait.ts";

/** The texts that are underlined now, in every highlight of ours. */
export async function readMarks(page: Page): Promise<string[]> {
  const highlights = await readHighlights(page);
  const ours = Object.entries(highlights).filter(([name]) => name.startsWith("backgrounder"));
  return ours.flatMap(([, texts]) => texts);
}

/** Waits until names are underlined and gives their texts. */
export function waitForMarks(page: Page): Promise<string[]> {
  return waitFor(`underlined names on ${page.url()}`, async () => {
    const marks = await readMarks(page);
    return marks.length > 0 ? marks : undefined;
  });
}

/** Waits until no name is underlined. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await waitFor(
    `no underlined name on ${page.url()}`,
    async () => (await readMarks(page)).length === 0,
  );
}
