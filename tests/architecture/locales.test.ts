import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Messages {
  readonly [key: string]: { readonly message: string };
}

const folder = "assets/_locales";

function read(locale: string): Messages {
  return JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, "utf8")) as Messages;
}

/** The stores take no longer description, and Chromium no longer name of a command. */
const longest = 132;

describe("the manifest's strings", () => {
  it("are in the languages of the interface", () => {
    expect(readdirSync(folder).toSorted()).toEqual(["be", "en", "ru", "uk"]);
  });

  it.each(["be", "ru", "uk"])("are all there in %s, none in English, none too long", (locale) => {
    const [english, messages] = [read("en"), read(locale)];
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    const faults = Object.entries(messages).filter(
      ([key, { message }]) =>
        message.length > longest || (key !== "name" && message === english[key]?.message),
    );
    expect(faults).toEqual([]);
  });
});
