import type { Page } from "playwright";
import { hoverText } from "../harness/page-text.ts";
import { type Card, type CardElement, clickInCard, findCard } from "../harness/shadow-card.ts";
import { waitFor } from "../harness/wait.ts";

/** Rests the mouse on a name until its card shows what is known. */
export function restOn(page: Page, name: string): Promise<Card> {
  return waitFor(`the card of ${name}`, async () => {
    await hoverText(page, name, { within: "article" });
    const card = await findCard(page);
    return card?.elements.some(({ attributes }) => attributes.get("class") === "identity") === true
      ? card
      : undefined;
  });
}

function nameOf({ text, attributes }: CardElement): string {
  return attributes.get("aria-label") ?? text;
}

function isActor({ tag, attributes }: CardElement): boolean {
  return tag === "button" || attributes.get("role") === "link";
}

/** The button of the open card whose label matches. */
export function findButton(page: Page, label: RegExp): Promise<CardElement> {
  return waitFor(`the button ${String(label)} in the card`, async () => {
    const { elements } = (await findCard(page)) ?? { elements: [] };
    return elements.find((each) => isActor(each) && label.test(nameOf(each)));
  });
}

/** Clicks it. */
export async function clickButton(page: Page, label: RegExp): Promise<void> {
  await clickInCard(page, await findButton(page, label));
}

/** Waits until the open card's text has this. */
export function waitForCardText(page: Page, text: string): Promise<Card> {
  return waitFor(`the card with "${text}"`, async () => {
    const card = await findCard(page);
    return card?.text.includes(text) === true ? card : undefined;
  });
}

export async function waitForNoCard(page: Page): Promise<void> {
  await waitFor("no card", async () => (await findCard(page)) === undefined);
}
