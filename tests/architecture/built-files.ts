import { sep } from "node:path";
import type { SourceFile } from "./source-files.ts";

/** Marks of the machine that built: its folders must not be in what is shipped. */
export function findMachinePaths(file: SourceFile, root = process.cwd()): string[] {
  const paths = [root, root.replaceAll(sep, "/"), "/node_modules/", "file:///"];
  return paths
    .filter((path) => file.text.includes(path))
    .map((path) => `${file.path} names ${path}: build in a process with NODE_ENV=production`);
}

/** What an extension page or a style loads that is not a file of the extension. */
export function findPageFaults(file: SourceFile): string[] {
  const faults: string[] = [];
  const add = (fault: string): void => {
    faults.push(`${file.path} ${fault}`);
  };
  if (/(?:https?:)?\/\/[\w*]/.test(file.text)) add("holds an address: ship the file instead");
  if (file.path.endsWith(".html")) {
    if (/<script(?![^>]*\bsrc=)/i.test(file.text)) add("has an inline script: move it to a file");
    if (/\son\w+\s*=/i.test(file.text)) add("has an inline handler: add a listener instead");
    if (/<style|\sstyle\s*=/i.test(file.text)) add("has an inline style: move it to a file");
  }
  if (file.path.endsWith(".css") && /@import|url\(\s*["']?(?!data:|#)/i.test(file.text)) {
    add("loads another file: inline it");
  }
  return faults;
}

interface PackText {
  readonly documents: readonly { readonly url: string }[];
  readonly entities: readonly { readonly name: string }[];
  readonly facts: readonly { readonly text: string }[];
}

/** Addresses in the pack that are not those of its documents. */
export function findPackFaults(file: SourceFile): string[] {
  const { documents } = JSON.parse(file.text) as PackText;
  const known = new Set(documents.map(({ url }) => url));
  const found = file.text.matchAll(/"((?:https?|wss?|javascript|data):[^"]*)"/g);
  return [...found]
    .map(([, address = ""]) => address)
    .filter((address) => !known.has(address))
    .map((address) => `${file.path} holds ${address}, which is no document's address`);
}

/** The texts of a pack by which code that holds the dataset would be known. */
export function readPackTexts(file: SourceFile): string[] {
  const { entities, facts } = JSON.parse(file.text) as PackText;
  return [...entities.map(({ name }) => name), ...facts.map(({ text }) => text)].filter(
    (text) => text.length > 4,
  );
}
